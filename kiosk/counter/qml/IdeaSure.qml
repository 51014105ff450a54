// SPDX-License-Identifier: EUPL-1.2
// What is gone once it is said: asked once more.
pragma ComponentBehavior: Bound

import QtQuick
import Dorfpunkt.Controls
import Dorfpunkt.Counter

Page {
    id: root

    required property CounterShell shell
    readonly property IdeaDesk ideas: shell.surveys.ideas

    objectName: "page:IdeaSure"
    stepText: ideas.collection
    title: ideas.sureTitle
    contentReadingText: notice.text
    secondaryText: qsTr("Nein, zurück")
    secondaryIcon: "arrow-back"
    primaryText: ideas.sureYes
    primaryIcon: "visibility-off"
    primaryKind: "danger"
    primaryEnabled: !ideas.busy
    onPrimaryActivated: ideas.sure()
    onSecondaryActivated: shell.back()

    Notice {
        id: notice

        width: parent.width
        kind: "attention"
        icon: "delete"
        text: root.ideas.sureText
    }
}
