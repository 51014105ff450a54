// SPDX-License-Identifier: EUPL-1.2
// The office's queue: what is open first, the most urgent above.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Dorfpunkt.Controls
import Dorfpunkt.Counter

Page {
    id: root

    required property CounterShell shell
    readonly property OfficeModel office: shell.office
    // A low screen has more room at the side than below.
    readonly property bool tight: landscape && height < Theme.mm(200)

    objectName: "page:Applications"
    title: office.onlyOpen ? qsTr("Offene Vorgänge") : qsTr("Alle Vorgänge")
    contentReadingText: list.readingText

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
                visible: text !== ""
                kind: "error"
                text: root.office.problem
            }
            ChoiceList {
                id: list

                Layout.fillWidth: true
                Layout.fillHeight: true
                maximumRows: 6
                maximumColumns: root.width > Theme.bodySize * 50 ? 2 : 1
                model: root.office.applications
                emptyIcon: "check-circle"
                emptyTitle: root.office.allCount > 0 ? qsTr("Nichts offen") : qsTr("Noch keine Vorgänge")
                emptyText: root.office.allCount > 0 ? qsTr("Alle Vorgänge sind abgeschlossen.") : qsTr("Sobald ein Antrag oder eine Meldung eintrifft, steht das hier.")
                onActivated: index => root.office.openApplication(index)
            }
        }
        Actions {
            beside: root.tight

            BigButton {
                Layout.fillWidth: true
                Layout.fillHeight: true
                visible: root.office.unreadableCount > 0
                kind: "secondary"
                icon: "lock"
                //: A button at the counter. %1 is the number of applications that cannot be opened.
                text: qsTr("Nicht lesbar: %1").arg(root.office.unreadableCount)
                onActivated: root.office.openUnreadable()
            }
            BigButton {
                Layout.fillWidth: true
                Layout.fillHeight: true
                visible: root.office.allCount > 0
                kind: "secondary"
                icon: root.office.onlyOpen ? "visibility" : "notifications"
                //: A button at the counter. %1 is the number of all applications.
                text: root.office.onlyOpen ? qsTr("Alle zeigen: %1").arg(root.office.allCount) : /*: A button at the counter. %1 is the number of open applications. */ qsTr("Nur offene zeigen: %1").arg(root.office.openCount)
                onActivated: root.office.showOnlyOpen(!root.office.onlyOpen)
            }
            BigButton {
                Layout.fillWidth: true
                Layout.fillHeight: true
                visible: root.shell.surveys.count > 0
                kind: "secondary"
                icon: "forum"
                //: A button at the counter. %1 is the number of surveys of this office.
                text: qsTr("Umfragen: %1").arg(root.shell.surveys.count)
                onActivated: root.shell.surveys.open()
            }
            BigButton {
                Layout.fillWidth: true
                Layout.fillHeight: true
                visible: root.office.agenda.count > 0
                kind: "secondary"
                icon: "calendar"
                //: A button at the counter. %1 is the number of appointments to come.
                text: qsTr("Termine: %1").arg(root.office.agenda.count)
                onActivated: root.office.agenda.open()
            }
            BigButton {
                Layout.fillWidth: true
                Layout.fillHeight: true
                visible: root.office.taking.possible
                kind: "secondary"
                icon: "edit"
                text: qsTr("Vorgang aufnehmen")
                onActivated: root.office.taking.open()
            }
            BigButton {
                Layout.fillWidth: true
                Layout.fillHeight: true
                kind: "secondary"
                icon: "qr-code-scanner"
                text: qsTr("Mit Beleg finden")
                onActivated: root.office.openFind()
            }
        }
    }
}
