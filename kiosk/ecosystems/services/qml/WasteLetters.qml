// SPDX-License-Identifier: EUPL-1.2
// Streets of a large village: by their first letters.
pragma ComponentBehavior: Bound

import QtQuick
import Dorfpunkt.Controls
import Dorfpunkt.Services
import Dorfpunkt.Shell

Page {
    id: root

    required property Shell shell
    required property ServicesModel model

    objectName: "page:WasteLetters"
    stepText: model.waste.villageName
    title: qsTr("Womit fängt Ihre Straße an?")
    secondaryText: qsTr("Meine Straße steht hier nicht")
    secondaryIcon: "help"
    onSecondaryActivated: model.waste.notListed()

    ChoiceList {
        anchors.fill: parent
        maximumRows: 6
        maximumLines: 11 - root.titleLines
        model: root.model.waste.letters
        emptyIcon: "location-on"
        emptyTitle: qsTr("Hier steht nichts mehr")
        emptyText: qsTr("Gehen Sie zurück und wählen Sie Ihren Ort noch einmal.")
        onActivated: index => root.model.waste.chooseLetters(index)
    }
}
