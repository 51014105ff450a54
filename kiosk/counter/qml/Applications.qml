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

    component Way: BigButton {
        property bool tight: false

        Layout.fillWidth: true
        Layout.fillHeight: true
        kind: "secondary"
        // Four of them in the largest words fill a low screen to its last millimetre.
        topPadding: Theme.mm(tight ? 1.5 : 2.5)
        bottomPadding: topPadding
    }

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

            Way {
                tight: root.tight
                visible: root.office.unreadableCount > 0
                icon: "lock"
                //: A button at the counter. %1 is the number of applications that cannot be opened.
                text: qsTr("Nicht lesbar: %1").arg(root.office.unreadableCount)
                onActivated: root.office.openUnreadable()
            }
            Way {
                tight: root.tight
                visible: root.office.allCount > 0
                icon: root.office.onlyOpen ? "visibility" : "notifications"
                //: A button at the counter. %1 is the number of all applications.
                text: root.office.onlyOpen ? qsTr("Alle zeigen: %1").arg(root.office.allCount) : /*: A button at the counter. %1 is the number of open applications. */ qsTr("Nur offene zeigen: %1").arg(root.office.openCount)
                onActivated: root.office.showOnlyOpen(!root.office.onlyOpen)
            }
            Way {
                tight: root.tight
                visible: root.shell.surveys.count > 0
                icon: "forum"
                //: A button at the counter. %1 is the number of surveys of this office.
                text: qsTr("Umfragen: %1").arg(root.shell.surveys.count)
                onActivated: root.shell.surveys.open()
            }
            Way {
                tight: root.tight
                visible: root.office.agenda.count > 0
                icon: "calendar"
                //: A button at the counter. %1 is the number of appointments to come.
                text: qsTr("Termine: %1").arg(root.office.agenda.count)
                onActivated: root.office.agenda.open()
            }
            Way {
                tight: root.tight
                visible: root.office.taking.possible
                icon: "edit"
                text: qsTr("Neu aufnehmen")
                onActivated: root.office.taking.open()
            }
            Way {
                tight: root.tight
                icon: "qr-code-scanner"
                text: qsTr("Beleg finden")
                onActivated: root.office.openFind()
            }
        }
    }
}
