// SPDX-License-Identifier: EUPL-1.2
// Surveys that can be answered, and what came out of others.
pragma ComponentBehavior: Bound

import QtQuick
import Dorfpunkt.Controls
import Dorfpunkt.Participation
import Dorfpunkt.Shell

Page {
    id: root

    required property Shell shell
    required property ParticipationModel model

    objectName: "page:Participation"
    title: qsTr("Wobei möchten Sie mitreden?")

    ChoiceList {
        anchors.fill: parent
        maximumRows: 5
        maximumLines: 11 - root.titleLines
        model: root.model.entries
        emptyIcon: "forum"
        emptyTitle: qsTr("Zurzeit fragt niemand")
        emptyText: qsTr("Sobald es eine Umfrage gibt, steht sie hier.")
        onActivated: index => root.model.choose(index)
    }
}
