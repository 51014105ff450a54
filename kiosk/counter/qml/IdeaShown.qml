// SPDX-License-Identifier: EUPL-1.2
// An idea that everybody sees: how it stands, and what the office says to it.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Dorfpunkt.Controls
import Dorfpunkt.Counter

Page {
    id: root

    required property CounterShell shell
    readonly property IdeaDesk ideas: shell.surveys.ideas
    // A low screen has more room at the side than below.
    readonly property bool tight: landscape && height < Theme.mm(200)

    objectName: "page:IdeaShown"
    stepText: ideas.collection
    title: ideas.shown ? qsTr("Das sehen alle") : qsTr("Diese Idee sieht niemand mehr")
    contentReadingText: rows.readingText

    GridLayout {
        anchors.fill: parent
        columns: root.tight ? 2 : 1
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap

        PagedReadBack {
            id: rows

            Layout.fillWidth: true
            Layout.fillHeight: true
            maximumLines: 16
            rows: root.ideas.shownRows
        }
        Actions {
            beside: root.tight
            visible: root.ideas.shown

            BigButton {
                Layout.fillWidth: true
                Layout.fillHeight: true
                kind: "secondary"
                icon: "visibility-off"
                text: qsTr("Nicht mehr zeigen")
                onActivated: root.ideas.hide()
            }
            BigButton {
                Layout.fillWidth: true
                Layout.fillHeight: true
                visible: root.ideas.commentCount > 0
                kind: "secondary"
                icon: "forum"
                //: A button at the counter. %1 is the number of comments on an idea.
                text: qsTr("Anmerkungen: %1").arg(root.ideas.commentCount)
                onActivated: root.ideas.openComments()
            }
            BigButton {
                Layout.fillWidth: true
                Layout.fillHeight: true
                icon: "task-alt"
                text: qsTr("Sagen, was daraus wird")
                onActivated: root.ideas.openStandings()
            }
        }
    }
}
