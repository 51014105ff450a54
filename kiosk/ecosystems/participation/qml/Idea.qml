// SPDX-License-Identifier: EUPL-1.2
// One idea: what it is, what becomes of it, who is for it, and what others say.
pragma ComponentBehavior: Bound

import QtQuick
import Dorfpunkt.Controls
import Dorfpunkt.Participation
import Dorfpunkt.Shell

Page {
    id: root

    required property Shell shell
    required property Ideas model

    objectName: "page:Idea"
    title: model.title
    stepText: qsTr("Eine Idee")
    primaryText: model.canSupport ? qsTr("Ich bin dafür") : ""
    primaryIcon: "thumb-up"
    secondaryText: model.canComment ? qsTr("Etwas dazu sagen") : ""
    secondaryIcon: "forum"
    onPrimaryActivated: model.support()
    onSecondaryActivated: model.openComment()

    PagedReadBack {
        anchors.fill: parent
        maximumLines: Theme.textSize === "S" || Theme.textSize === "M" ? 10 - root.titleLines : 14
        rows: root.model.rows
    }
}
