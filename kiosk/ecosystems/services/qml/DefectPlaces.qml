// SPDX-License-Identifier: EUPL-1.2
// The streets or stops of a village.
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

    objectName: "page:DefectPlaces"
    title: defects.placeKind === "stop" ? qsTr("An welcher Haltestelle?") : qsTr("In welcher Straße?")
    stepText: defects.about
    secondaryText: qsTr("Es steht hier nicht")
    secondaryIcon: "edit"
    onSecondaryActivated: defects.notListed()

    ChoiceList {
        anchors.fill: parent
        maximumRows: 6
        maximumLines: 11 - root.titleLines
        model: root.defects.names.entries
        emptyIcon: "location-on"
        emptyTitle: qsTr("Hier steht nichts mehr")
        emptyText: qsTr("Gehen Sie zurück und wählen Sie den Ort noch einmal.")
        onActivated: index => root.defects.names.choose(index)
    }
}
