// SPDX-License-Identifier: EUPL-1.2
// In which village does somebody live? Bins are emptied street by street.
pragma ComponentBehavior: Bound

import QtQuick
import Dorfpunkt.Controls
import Dorfpunkt.Services
import Dorfpunkt.Shell

Page {
    id: root

    required property Shell shell
    required property ServicesModel model

    objectName: "page:WasteVillages"
    stepText: qsTr("Abfallkalender")
    title: qsTr("In welchem Ort wohnen Sie?")
    secondaryText: model.mayLiveElsewhere ? qsTr("Ich wohne woanders") : ""
    secondaryIcon: "location-on"
    onSecondaryActivated: model.elsewhere()

    ChoiceList {
        anchors.fill: parent
        maximumRows: 6
        maximumLines: 11 - root.titleLines
        model: root.model.waste.villages
        emptyIcon: "location-on"
        emptyTitle: qsTr("Noch keine Orte")
        emptyText: qsTr("Sobald das Netz da ist, erscheinen sie hier.")
        onActivated: index => root.model.waste.chooseVillage(index)
    }
}
