// SPDX-License-Identifier: EUPL-1.2
// What the office makes of an idea.
pragma ComponentBehavior: Bound

import QtQuick
import Dorfpunkt.Controls
import Dorfpunkt.Counter

Page {
    id: root

    required property CounterShell shell
    readonly property IdeaDesk ideas: shell.surveys.ideas

    objectName: "page:IdeaStanding"
    stepText: ideas.collection
    title: qsTr("Was wird aus der Idee?")
    contentReadingText: list.readingText

    ChoiceList {
        id: list

        anchors.fill: parent
        maximumRows: 4
        maximumColumns: 2
        model: root.ideas.standings
        onActivated: index => root.ideas.stand(index)
    }
}
