// SPDX-License-Identifier: EUPL-1.2
// One question about a council's paper, answered in full.
pragma ComponentBehavior: Bound

import QtQuick
import Dorfpunkt.Controls
import Dorfpunkt.Participation
import Dorfpunkt.Shell

Page {
    id: root

    required property Shell shell
    required property Council model

    objectName: "page:CouncilPart"
    stepText: model.title
    title: model.partQuestion

    PagedReadBack {
        anchors.fill: parent
        // A long title stands above the question in two lines.
        maximumLines: Theme.textSize === "S" || Theme.textSize === "M" ? 9 - root.titleLines : 14
        rows: root.model.partRows
    }
}
