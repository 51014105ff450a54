// SPDX-License-Identifier: EUPL-1.2
// What is to be fetched and packed for one pick-up.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Dorfpunkt.Controls
import Dorfpunkt.Counter

Page {
    id: root

    required property CounterShell shell
    readonly property DeskModel desk: shell.desk
    readonly property PickListModel list: desk.pickList
    // A low screen has more room at the side than below.
    readonly property bool tight: landscape && height < Theme.mm(200)

    objectName: "page:PickListPage"
    stepText: [desk.pickUpTitle, desk.placeText].filter(part => part !== "").join(" · ")
    title: desk.givesOut ? qsTr("Abholliste") : list.cratesShown ? qsTr("Packliste: Kisten packen") : qsTr("Packliste: zusammen holen")
    contentReadingText: rows.readingText

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
                visible: text !== ""
                kind: root.list.noticeKind
                icon: root.list.noticeKind === "attention" ? "info" : ""
                text: root.list.noticeText
            }
            PagedReadBack {
                id: rows

                Layout.fillWidth: true
                Layout.fillHeight: true
                visible: root.list.crateCount > 0
                rows: root.list.rows
            }
            EmptyState {
                Layout.fillWidth: true
                Layout.fillHeight: true
                visible: root.list.crateCount === 0
                icon: "package"
                title: root.desk.givesOut ? qsTr("Nichts auszugeben") : qsTr("Nichts zu packen")
                text: root.desk.givesOut ? qsTr("Hier stehen die Kisten, die noch nicht abgeholt sind.") : qsTr("In der Packliste stehen angenommene Bestellungen, die noch nicht gepackt sind.")
            }
        }
        Actions {
            beside: root.tight
            visible: root.list.crateCount > 0

            BigButton {
                Layout.fillWidth: true
                Layout.fillHeight: true
                visible: !root.desk.givesOut
                kind: "secondary"
                icon: root.list.cratesShown ? "shopping-basket" : "package"
                text: root.list.cratesShown ? qsTr("Waren zeigen") : /*: A button at the counter. %1 is the number of crates. */ qsTr("Kisten zeigen: %1").arg(root.list.crateCount)
                onActivated: root.list.showCrates(!root.list.cratesShown)
            }
            BigButton {
                Layout.fillWidth: true
                Layout.fillHeight: true
                kind: "secondary"
                icon: "download"
                text: qsTr("Als PDF speichern")
                enabled: !root.list.busy
                onActivated: root.list.saveList()
            }
            BigButton {
                Layout.fillWidth: true
                Layout.fillHeight: true
                icon: "print"
                text: root.desk.givesOut ? qsTr("Abholliste drucken") : qsTr("Packliste drucken")
                enabled: !root.list.busy
                onActivated: root.list.printList()
            }
        }
    }
}
