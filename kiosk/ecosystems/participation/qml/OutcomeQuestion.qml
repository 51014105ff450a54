// SPDX-License-Identifier: EUPL-1.2
// How many gave which answer.
pragma ComponentBehavior: Bound

import QtQuick
import Dorfpunkt.Controls
import Dorfpunkt.Participation
import Dorfpunkt.Shell

Page {
    id: root

    required property Shell shell
    required property Outcome model

    objectName: "page:OutcomeQuestion"
    title: model.question
    stepText: model.several ? qsTr("Mehrere Antworten waren möglich") : qsTr("So haben die Leute geantwortet")
    primaryText: model.grouped ? qsTr("Nach Gruppen ansehen") : ""
    primaryIcon: "groups"
    onPrimaryActivated: model.openGroups()

    PagedReadBack {
        anchors.fill: parent
        rows: root.model.rows
    }
}
