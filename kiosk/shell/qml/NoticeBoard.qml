// SPDX-License-Identifier: EUPL-1.2
// Between visitors: the village's notice board. A touch anywhere begins a visit.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Dorfpunkt.Controls
import Dorfpunkt.Shell

TouchArea {
    id: root

    required property Shell shell
    readonly property bool landscape: width > height
    readonly property bool large: Theme.textSize === "L" || Theme.textSize === "XL"
    // What does not fit is not squeezed in: the most important entries come first.
    readonly property int most: large ? (landscape ? 2 : 3) : landscape ? 4 : 3

    objectName: "page:NoticeBoard"
    focus: true
    label: qsTr("Bitte den Bildschirm berühren")
    onActivated: shell.begin()

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        Rectangle {
            Layout.fillWidth: true
            Layout.preferredHeight: head.implicitHeight + 2 * Theme.space
            color: Theme.action
            Accessible.role: Accessible.TitleBar
            Accessible.name: root.shell.placeName

            GridLayout {
                id: head

                anchors {
                    left: parent.left
                    right: parent.right
                    verticalCenter: parent.verticalCenter
                    margins: Theme.space
                }
                columns: root.landscape ? 2 : 1
                columnSpacing: Theme.gap
                rowSpacing: Theme.mm(4)

                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: Theme.mm(2)

                    Paragraph {
                        Layout.fillWidth: true
                        role: "title"
                        color: Theme.actionInk
                        text: root.shell.placeName
                    }
                    Paragraph {
                        Layout.fillWidth: true
                        color: Theme.actionInk
                        text: root.shell.dateText
                    }
                }
                Paragraph {
                    Layout.fillWidth: !root.landscape
                    Layout.maximumWidth: head.width * (root.landscape ? 0.5 : 1)
                    color: Theme.actionInk
                    horizontalAlignment: root.landscape ? Text.AlignRight : Text.AlignLeft
                    markup: qsTr("Notruf **112** · Polizei **110**\nÄrztlicher Bereitschaftsdienst **116 117**")
                }
            }
        }

        Notice {
            visible: root.shell.emptied
            Layout.fillWidth: true
            Layout.margins: Theme.space
            Layout.bottomMargin: 0
            kind: "success"
            text: qsTr("**Dieses Gerät ist leer.** Von dem Besuch davor ist nichts mehr da.")
        }
        Notice {
            visible: root.shell.noticeText !== ""
            Layout.fillWidth: true
            Layout.margins: Theme.space
            Layout.bottomMargin: 0
            kind: "attention"
            text: root.shell.noticeText
        }

        GridLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.margins: Theme.space
            columns: root.landscape ? 2 : 1
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap
            uniformCellHeights: true
            uniformCellWidths: true

            Repeater {
                model: root.shell.board.slice(0, root.most)

                Card {
                    id: card

                    required property var modelData

                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.maximumHeight: Theme.mm(95)

                    RowLayout {
                        anchors.fill: parent
                        spacing: Theme.pad

                        IconPlate {
                            Layout.alignment: Qt.AlignVCenter
                            name: card.modelData.icon
                            size: Theme.mm(root.large ? 18 : 26)
                        }
                        ColumnLayout {
                            Layout.fillWidth: true
                            Layout.alignment: Qt.AlignVCenter
                            spacing: Theme.mm(2)

                            Paragraph {
                                Layout.fillWidth: true
                                role: "large"
                                strong: true
                                text: card.modelData.title
                            }
                            Paragraph {
                                Layout.fillWidth: true
                                text: card.modelData.text
                            }
                        }
                    }
                }
            }
        }

        Rectangle {
            Layout.fillWidth: true
            Layout.preferredHeight: Math.max(Theme.mm(32), invitation.implicitHeight + 2 * Theme.space)
            color: Theme.actionSoft

            Paragraph {
                id: invitation

                anchors {
                    left: parent.left
                    right: parent.right
                    verticalCenter: parent.verticalCenter
                    margins: Theme.space
                }
                role: "title"
                color: Theme.actionSoftInk
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("Bitte den Bildschirm berühren")
            }
        }
    }
}
