// SPDX-License-Identifier: EUPL-1.2
// What was said to an idea; a tap takes one away.
pragma ComponentBehavior: Bound

import QtQuick
import Dorfpunkt.Controls
import Dorfpunkt.Counter

Page {
    id: root

    required property CounterShell shell
    readonly property IdeaDesk ideas: shell.surveys.ideas

    objectName: "page:IdeaComments"
    stepText: ideas.collection
    title: qsTr("Welche Anmerkung soll weg?")
    contentReadingText: list.readingText

    ChoiceList {
        id: list

        anchors.fill: parent
        maximumRows: 6
        model: root.ideas.comments
        emptyIcon: "forum"
        emptyTitle: qsTr("Keine Anmerkungen")
        onActivated: index => root.ideas.hideComment(index)
    }
}
