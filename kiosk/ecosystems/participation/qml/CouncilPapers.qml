// SPDX-License-Identifier: EUPL-1.2
// What the councils are to decide, and what they have decided.
pragma ComponentBehavior: Bound

import QtQuick
import Dorfpunkt.Controls
import Dorfpunkt.Participation
import Dorfpunkt.Shell

Page {
    id: root

    required property Shell shell
    required property Council model

    objectName: "page:CouncilPapers"
    title: qsTr("Was der Rat entscheidet")
    stepText: qsTr("Aus dem Gemeinderat")

    ChoiceList {
        anchors.fill: parent
        maximumRows: 5
        maximumLines: 10 - root.titleLines
        model: root.model.entries
        emptyIcon: "town-hall"
        emptyTitle: qsTr("Zurzeit steht hier nichts")
        emptyText: qsTr("Sobald der Rat über etwas entscheidet, steht es hier.")
        onActivated: index => root.model.choose(index)
    }
}
