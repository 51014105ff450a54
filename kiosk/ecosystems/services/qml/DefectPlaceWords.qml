// SPDX-License-Identifier: EUPL-1.2
// A place that no list has, in the resident's own words: they are read by the office alone.
pragma ComponentBehavior: Bound

import QtQuick
import Dorfpunkt.Controls
import Dorfpunkt.Services
import Dorfpunkt.Shell

Page {
    id: root

    required property Shell shell
    required property ServicesModel model
    readonly property Defects defects: model.defects

    objectName: "page:DefectPlaceWords"
    title: defects.placeKind === "street" ? qsTr("Wie heißt die Straße?") : qsTr("Beschreiben Sie die Stelle")
    stepText: defects.about
    keyboardLayout: "text"
    keyboardTarget: field
    primaryText: qsTr("Weiter")
    primaryIcon: "arrow-forward"
    primaryEnabled: defects.placeText.trim() !== ""
    onPrimaryActivated: defects.placed()

    Field {
        id: field

        width: parent.width
        confidential: true
        label: root.defects.placeKind === "street" ? qsTr("Straße, vielleicht mit Hausnummer") : qsTr("Zum Beispiel: hinter der Kirche")
        text: root.defects.placeText
        maximumLength: 80
        onEdited: text => root.defects.setPlace(text)
        onAccepted: root.defects.placed()
    }
}
