// SPDX-License-Identifier: EUPL-1.2
// The number on the sign of a field path.
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

    objectName: "page:DefectPath"
    title: qsTr("Welche Nummer hat der Feldweg?")
    stepText: defects.about
    keyboardLayout: "number"
    keyboardTarget: field
    keyboardExtraKey: "/"
    primaryText: qsTr("Weiter")
    primaryIcon: "arrow-forward"
    primaryEnabled: defects.placeText.trim() !== ""
    onPrimaryActivated: defects.placed()

    Field {
        id: field

        width: parent.width
        confidential: false
        label: qsTr("Nummer auf dem Schild, zum Beispiel 12")
        text: root.defects.placeText
        error: root.defects.placeError
        maximumLength: 10
        onEdited: text => root.defects.setPlace(text)
        onAccepted: root.defects.placed()
    }
}
