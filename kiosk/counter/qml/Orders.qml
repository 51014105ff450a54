// SPDX-License-Identifier: EUPL-1.2
// The orders of one pick-up.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Dorfpunkt.Controls
import Dorfpunkt.Counter

Page {
    id: root

    required property CounterShell shell
    readonly property DeskModel desk: shell.desk
    // A low screen has more room at the side than below.
    readonly property bool tight: landscape && height < Theme.mm(200)

    objectName: "page:Orders"
    title: desk.pickUpTitle
    stepText: desk.pickUpText
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
                text: root.desk.problem
            }
            ChoiceList {
                id: list

                Layout.fillWidth: true
                Layout.fillHeight: true
                maximumRows: 6
                maximumColumns: 3
                model: root.desk.orders
                emptyIcon: "check-circle"
                emptyTitle: qsTr("Nichts Neues")
                emptyText: qsTr("Alle Bestellungen dieser Abholung sind beantwortet.")
                onActivated: index => root.desk.openOrder(index)
            }
        }
        Actions {
            beside: root.tight

            BigButton {
                Layout.fillWidth: true
                Layout.fillHeight: true
                visible: !root.desk.givesOut
                kind: "secondary"
                icon: root.desk.onlyNew ? "visibility" : "notifications"
                //: A button at the counter. %1 is the number of all orders.
                text: root.desk.onlyNew ? qsTr("Alle zeigen: %1").arg(root.desk.allCount) : /*: A button at the counter. %1 is the number of new orders. */ qsTr("Nur neue zeigen: %1").arg(root.desk.newCount)
                onActivated: root.desk.showOnlyNew(!root.desk.onlyNew)
            }
            BigButton {
                Layout.fillWidth: true
                Layout.fillHeight: true
                kind: "secondary"
                icon: "checklist"
                text: root.desk.givesOut ? qsTr("Abholliste") : qsTr("Packliste")
                onActivated: root.desk.openPickList()
            }
            BigButton {
                Layout.fillWidth: true
                Layout.fillHeight: true
                visible: root.desk.newCount > 0
                icon: "thumb-up"
                text: root.desk.newCount === 1 ? qsTr("1 neue annehmen") : /*: A button at the counter. %1 is the number of new orders. */ qsTr("Alle %1 neuen annehmen").arg(root.desk.newCount)
                onActivated: root.desk.acceptAll()
            }
        }
    }
}
