// SPDX-License-Identifier: EUPL-1.2
// What is reported in a village, and how it stands.
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

    objectName: "page:DefectList"
    title: defects.reported.title
    stepText: qsTr("Was gemeldet ist")
    secondaryText: qsTr("Anderer Ort")
    secondaryIcon: "location-on"
    onSecondaryActivated: defects.lookElsewhere()

    ChoiceList {
        anchors.fill: parent
        maximumRows: 6
        maximumLines: 11 - root.titleLines
        model: root.defects.reported.entries
        emptyIcon: "check-circle"
        emptyTitle: qsTr("Hier ist nichts gemeldet")
        emptyText: qsTr("Was Ämter freigeben, steht dann hier.")
        onActivated: index => root.defects.reported.choose(index)
    }
}
