// SPDX-License-Identifier: EUPL-1.2
// One survey: how it stands, and once all answers are there what may be told of them.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Dorfpunkt.Controls
import Dorfpunkt.Counter

Page {
    id: root

    required property CounterShell shell
    readonly property SurveyDesk surveys: shell.surveys
    // A low screen has more room at the side than below.
    readonly property bool tight: landscape && height < Theme.mm(200)

    objectName: "page:SurveyTally"
    stepText: qsTr("Umfrage")
    title: surveys.title
    contentReadingText: [Theme.plain(surveys.noticeText), facts.readingText].join(" ")

    GridLayout {
        anchors.fill: parent
        columns: root.tight ? 2 : 1
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap

        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Theme.mm(6)

            Notice {
                Layout.fillWidth: true
                kind: root.surveys.noticeKind
                icon: kind === "attention" ? "notifications" : ""
                text: root.surveys.noticeText
            }
            PagedReadBack {
                id: facts

                Layout.fillWidth: true
                Layout.fillHeight: true
                maximumLines: 14
                rows: root.surveys.facts
            }
        }
        Actions {
            beside: root.tight
            visible: root.surveys.counted

            BigButton {
                Layout.fillWidth: true
                Layout.fillHeight: true
                visible: root.surveys.wrote
                kind: "secondary"
                icon: "edit"
                text: qsTr("Geschriebenes lesen")
                onActivated: root.surveys.openWritten()
            }
            BigButton {
                Layout.fillWidth: true
                Layout.fillHeight: true
                kind: "primary"
                icon: "monitoring"
                text: qsTr("Ergebnis abgeben")
                onActivated: root.surveys.openBecomes()
            }
        }
    }
}
