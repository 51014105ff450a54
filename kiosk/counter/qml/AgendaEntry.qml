// SPDX-License-Identifier: EUPL-1.2
// One appointment: how it stands, all that is known, and what can be said.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Dorfpunkt.Controls
import Dorfpunkt.Counter

Page {
    id: root

    required property CounterShell shell
    readonly property AgendaModel agenda: shell.office.agenda
    // A low screen has more room at the side than below.
    readonly property bool tight: landscape && height < Theme.mm(200)

    objectName: "page:AgendaEntry"
    title: agenda.title
    contentReadingText: [Theme.plain(agenda.noticeText), facts.readingText].join(" ")

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
                kind: root.agenda.noticeKind
                icon: kind === "attention" ? "notifications" : ""
                text: root.agenda.noticeText
            }
            PagedReadBack {
                id: facts

                Layout.fillWidth: true
                Layout.fillHeight: true
                maximumLines: 14
                rows: root.agenda.facts
            }
        }
        Actions {
            beside: root.tight
            visible: root.agenda.mayCancel || root.agenda.mayConfirm

            BigButton {
                Layout.fillWidth: true
                Layout.fillHeight: true
                visible: root.agenda.mayCancel
                kind: "secondary"
                icon: "cancel"
                text: qsTr("Absagen")
                onActivated: root.agenda.cancel()
            }
            BigButton {
                Layout.fillWidth: true
                Layout.fillHeight: true
                visible: root.agenda.mayConfirm
                icon: "check-circle"
                text: qsTr("Bestätigen")
                onActivated: root.agenda.confirm()
            }
        }
    }
}
