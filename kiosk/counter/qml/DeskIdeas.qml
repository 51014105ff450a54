// SPDX-License-Identifier: EUPL-1.2
// A collection of ideas: what waits for the desk, and behind it what everybody sees.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Dorfpunkt.Controls
import Dorfpunkt.Counter

Page {
    id: root

    required property CounterShell shell
    readonly property IdeaDesk ideas: shell.surveys.ideas

    objectName: "page:DeskIdeas"
    stepText: qsTr("Ideen")
    title: ideas.collection
    contentReadingText: [Theme.plain(ideas.noticeText), list.readingText].join(" ")

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        Notice {
            Layout.fillWidth: true
            kind: root.ideas.noticeKind
            icon: kind === "attention" ? "notifications" : ""
            text: root.ideas.noticeText
        }
        ChoiceList {
            id: list

            Layout.fillWidth: true
            Layout.fillHeight: true
            maximumRows: 6
            model: root.ideas.ideas
            emptyIcon: "lightbulb"
            emptyTitle: qsTr("Noch keine Idee")
            emptyText: qsTr("Was jemand abgibt, kommt am nächsten Tag hier an.")
            onActivated: index => root.ideas.choose(index)
        }
    }
}
