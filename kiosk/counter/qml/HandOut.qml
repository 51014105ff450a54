// SPDX-License-Identifier: EUPL-1.2
// The crate changes hands: what is to be paid, whose age is to be checked. It cannot be taken back.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Dorfpunkt.Controls
import Dorfpunkt.Counter

Page {
    id: root

    required property CounterShell shell
    readonly property DeskModel desk: shell.desk

    objectName: "page:HandOut"
    stepText: desk.orderTitle
    title: qsTr("Kiste übergeben")
    contentReadingText: [desk.toPayText, desk.ageCheck].join(" ")
    secondaryText: qsTr("Übergeben, wird später bezahlt")
    secondaryIcon: "schedule"
    primaryText: qsTr("Übergeben und bezahlt")
    primaryIcon: "payments"
    onPrimaryActivated: desk.handOut(true)
    onSecondaryActivated: desk.handOut(false)

    GridLayout {
        anchors.fill: parent
        columns: root.landscape ? 2 : 1
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap

        Card {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.preferredHeight: sum.implicitHeight + 2 * Theme.pad
            Layout.alignment: Qt.AlignTop

            Column {
                id: sum

                width: parent.width
                spacing: Theme.mm(1)

                Paragraph {
                    width: parent.width
                    text: qsTr("Zu zahlen")
                }
                Paragraph {
                    width: parent.width
                    role: "huge"
                    text: root.desk.toPayText
                }
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            spacing: Theme.mm(6)

            Notice {
                Layout.fillWidth: true
                visible: text !== ""
                kind: "attention"
                icon: "badge"
                text: root.desk.ageCheck
            }
            Notice {
                Layout.fillWidth: true
                visible: text !== ""
                kind: "info"
                text: root.desk.handOutNote
            }
            Paragraph {
                Layout.fillWidth: true
                visible: root.desk.handOutNote === ""
                muted: true
                text: qsTr("Danach kann die Bestellung nicht mehr geändert werden.")
            }
        }
        Item {
            Layout.fillHeight: true
            Layout.columnSpan: root.landscape ? 2 : 1
        }
    }
}
