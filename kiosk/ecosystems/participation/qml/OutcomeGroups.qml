// SPDX-License-Identifier: EUPL-1.2
// How many of each group gave which answer.
pragma ComponentBehavior: Bound

import QtQuick
import Dorfpunkt.Controls
import Dorfpunkt.Participation
import Dorfpunkt.Shell

Page {
    id: root

    required property Shell shell
    required property Outcome model

    objectName: "page:OutcomeGroups"
    title: model.question
    stepText: qsTr("Nach Gruppen")

    PagedReadBack {
        anchors.fill: parent
        rows: root.model.groupRows
    }
}
