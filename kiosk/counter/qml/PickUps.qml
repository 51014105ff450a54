// SPDX-License-Identifier: EUPL-1.2
// The pick-ups of this shop, the next one first.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Dorfpunkt.Controls
import Dorfpunkt.Counter

Page {
    id: root

    required property CounterShell shell
    readonly property DeskModel desk: shell.desk

    objectName: "page:PickUps"
    title: qsTr("Abholungen")
    contentReadingText: list.readingText
    //: A button at the counter. %1 is the number of orders that cannot be opened.
    secondaryText: desk.unreadableCount > 0 ? qsTr("Nicht lesbar: %1").arg(desk.unreadableCount) : ""
    secondaryIcon: "lock"
    onSecondaryActivated: desk.openUnreadable()

    ColumnLayout {
        anchors.fill: parent
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
            maximumColumns: root.width > Theme.bodySize * 50 ? 2 : 1
            model: root.desk.pickUps
            emptyIcon: "shopping-basket"
            emptyTitle: qsTr("Noch keine Bestellungen")
            emptyText: qsTr("Sobald eine Bestellung eintrifft, steht sie hier.")
            onActivated: index => root.desk.openPickUp(index)
        }
    }
}
