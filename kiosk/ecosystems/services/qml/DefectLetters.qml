// SPDX-License-Identifier: EUPL-1.2
// Many streets or stops: by their first letters.
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

    objectName: "page:DefectLetters"
    title: defects.placeKind === "stop" ? qsTr("Womit fängt die Haltestelle an?") : qsTr("Womit fängt die Straße an?")
    stepText: defects.about
    secondaryText: qsTr("Es steht hier nicht")
    secondaryIcon: "edit"
    onSecondaryActivated: defects.notListed()

    ChoiceList {
        anchors.fill: parent
        maximumRows: 6
        maximumLines: 11 - root.titleLines
        model: root.defects.names.letters
        emptyIcon: "location-on"
        emptyTitle: qsTr("Hier steht nichts mehr")
        emptyText: qsTr("Gehen Sie zurück und wählen Sie den Ort noch einmal.")
        onActivated: index => root.defects.chooseLetters(index)
    }
}
