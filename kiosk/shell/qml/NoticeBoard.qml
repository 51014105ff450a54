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
    readonly property int columns: landscape && !(large && Theme.smallScreen) ? 2 : 1
    readonly property real cellWidth: (width - 2 * Theme.space - (columns - 1) * Theme.gap) / columns
    readonly property real plate: Theme.mm(large || Theme.smallScreen ? 18 : 26)
    // What does not fit is not squeezed in: the most important entries come first.
    readonly property int most: landscape ? 4 : 3
    // Twelve lines are enough for a board, and the invitation is one of them. Larger text is bounded by its height.
    readonly property int mostLines: large ? 99 : 11 - (emptied.visible ? emptied.lineCount : 0) - (news.visible ? news.lineCount : 0)
    readonly property int fitting: fit(needs, room.height)
    readonly property real tallest: Math.max(0, ...needs.slice(0, fitting).map(entry => entry.height))
    property var needs: []

    function measure(): void {
        const found = [];
        for (let at = 0; at < rulers.count; at++) {
            const ruler = rulers.itemAt(at) as Ruler;
            found.push({
                height: ruler?.implicitHeight ?? 0,
                lines: ruler?.lines ?? 0
            });
        }
        needs = found;
    }

    // How many entries stand in rows of one height.
    function fit(entries: var, room: real): int {
        for (let number = entries.length; number > 1; number--) {
            const shown = entries.slice(0, number);
            const rows = Math.ceil(number / columns);
            const tallest = Math.max(...shown.map(entry => entry.height));
            let lines = 0;
            for (let at = 0; at < number; at += columns)
                lines += Math.max(...shown.slice(at, at + columns).map(entry => entry.lines));
            if (rows * tallest + (rows - 1) * Theme.gap <= room && lines <= mostLines)
                return number;
        }
        return 1;
    }

    component Ruler: Item {
        id: ruler

        required property var modelData
        readonly property real wordsWidth: root.cellWidth - root.plate - 3 * Theme.pad
        readonly property int lines: title.lineCount + words.lineCount

        visible: false
        implicitHeight: Math.max(root.plate, title.implicitHeight + Theme.mm(2) + words.implicitHeight) + 2 * Theme.pad
        onImplicitHeightChanged: Qt.callLater(root.measure)
        onLinesChanged: Qt.callLater(root.measure)

        Paragraph {
            id: title

            width: ruler.wordsWidth
            role: "large"
            strong: true
            text: ruler.modelData.title
        }
        Paragraph {
            id: words

            width: ruler.wordsWidth
            text: ruler.modelData.text
        }
    }

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
            id: emptied

            visible: root.shell.emptied
            Layout.fillWidth: true
            Layout.margins: Theme.space
            Layout.bottomMargin: 0
            kind: "success"
            text: qsTr("**Dieses Gerät ist leer.** Von dem Besuch davor ist nichts mehr da.")
        }
        Notice {
            id: news

            visible: root.shell.noticeText !== ""
            Layout.fillWidth: true
            Layout.margins: Theme.space
            Layout.bottomMargin: 0
            kind: "attention"
            text: root.shell.noticeText
        }

        Item {
            id: room

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.margins: Theme.space

            Grid {
                id: grid

                readonly property int rowCount: Math.max(1, Math.ceil(cards.count / root.columns))
                readonly property real cellHeight: Math.min(Math.max(Theme.mm(95), root.tallest), (room.height - (rowCount - 1) * Theme.gap) / rowCount)

                anchors.fill: parent
                columns: root.columns
                spacing: Theme.gap

                Repeater {
                    id: cards

                    model: root.shell.board.slice(0, Math.min(root.most, root.fitting))

                    Card {
                        id: card

                        required property var modelData

                        width: root.cellWidth
                        height: grid.cellHeight

                        RowLayout {
                            anchors.fill: parent
                            spacing: Theme.pad

                            IconPlate {
                                Layout.alignment: Qt.AlignVCenter
                                name: card.modelData.icon
                                size: root.plate
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
                                    lang: card.modelData.lang
                                }
                                Paragraph {
                                    Layout.fillWidth: true
                                    text: card.modelData.text
                                    lang: card.modelData.lang
                                }
                            }
                        }
                    }
                }
            }
        }

        Rectangle {
            Layout.fillWidth: true
            Layout.preferredHeight: Math.max(Theme.mm(Theme.smallScreen ? 24 : 32), invitation.implicitHeight + 2 * Theme.space)
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
                // The board's own name.
                Accessible.ignored: true
            }
        }
    }

    // How high each entry would have to be: measured unseen, so that heights follow widths and never the other way.
    Repeater {
        id: rulers

        model: root.shell.board.slice(0, root.most)
        onCountChanged: Qt.callLater(root.measure)

        Ruler {}
    }
}
