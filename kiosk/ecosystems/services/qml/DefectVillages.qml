// SPDX-License-Identifier: EUPL-1.2
// In which village it is; or which village's list is to be seen.
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

    objectName: "page:DefectVillages"
    title: defects.villageTitle
    stepText: defects.looking ? qsTr("Was gemeldet ist") : defects.about
    secondaryText: model.mayLiveElsewhere ? qsTr("In einer anderen Gemeinde") : ""
    secondaryIcon: "location-on"
    onSecondaryActivated: model.elsewhere()

    ChoiceList {
        anchors.fill: parent
        maximumRows: 6
        maximumLines: 11 - root.titleLines
        model: root.defects.villages
        emptyIcon: "location-on"
        emptyTitle: qsTr("Noch keine Orte")
        emptyText: qsTr("Sobald das Netz da ist, erscheinen sie hier.")
        onActivated: index => root.defects.chooseVillage(index)
    }
}
