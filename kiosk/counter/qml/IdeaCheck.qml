// SPDX-License-Identifier: EUPL-1.2
// What somebody has handed in; whether everybody may see it.
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

    objectName: "page:IdeaCheck"
    stepText: ideas.collection
    title: ideas.isIdea ? qsTr("Sollen alle diese Idee sehen?") : qsTr("Sollen alle diese Anmerkung sehen?")
    contentReadingText: rows.readingText

    GridLayout {
        anchors.fill: parent
        columns: root.tight ? 2 : 1
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap

        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Theme.gap

            Notice {
                Layout.fillWidth: true
                kind: "info"
                icon: "visibility"
                text: qsTr("Ohne Namen, Telefonnummern und Beleidigungen.")
            }
            PagedReadBack {
                id: rows

                Layout.fillWidth: true
                Layout.fillHeight: true
                maximumLines: 14
                rows: root.ideas.checkRows
            }
        }
        Actions {
            beside: root.tight

            BigButton {
                Layout.fillWidth: true
                Layout.fillHeight: true
                kind: "secondary"
                icon: "visibility-off"
                text: qsTr("Nicht zeigen")
                onActivated: root.ideas.refuse()
            }
            BigButton {
                Layout.fillWidth: true
                Layout.fillHeight: true
                kind: "secondary"
                icon: root.ideas.foreign ? "translate" : "edit"
                text: root.ideas.foreign ? qsTr("Auf Deutsch dazuschreiben") : qsTr("Text ändern")
                onActivated: root.ideas.edit()
            }
            BigButton {
                Layout.fillWidth: true
                Layout.fillHeight: true
                icon: "check"
                enabled: root.ideas.ready && !root.ideas.busy
                text: qsTr("Ja, allen zeigen")
                onActivated: root.ideas.show()
            }
        }
    }
}
