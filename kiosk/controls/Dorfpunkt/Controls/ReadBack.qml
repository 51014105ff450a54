// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick

// What is about to be sent, in full sentences on one sheet; the facts stand bold.
Item {
    id: readBack

    property var rows: []
    property string noticeKind: "attention"
    property string noticeText
    property string noticeIcon
    readonly property string readingText: rows.map(row => Theme.plain(row.text ?? "")).concat(noticeText === "" ? [] : [Theme.plain(noticeText)]).join(" ")
    // False when the sentences need more height than they have: the page should split.
    readonly property bool fits: sheet.height <= height + 0.5
    readonly property real inset: Theme.mm(7)
    readonly property real linesHeight: heightOf(sentences.children)
    readonly property real noticeHeight: notice.visible ? notice.implicitHeight + Theme.mm(6) : 0
    readonly property int gaps: Math.max(1, rows.length - 1)
    readonly property real spacing: Math.max(Theme.mm(3), Math.min(Theme.mm(13), (height - 2 * inset - noticeHeight - linesHeight) / gaps))

    function heightOf(lines: var): real {
        let sum = 0;
        for (let at = 0; at < lines.length; at++)
            sum += lines[at].implicitHeight;
        return sum;
    }

    implicitWidth: Theme.mm(200)
    implicitHeight: 2 * inset + linesHeight + gaps * Theme.mm(6) + noticeHeight

    Card {
        id: sheet
        width: parent.width
        height: 2 * readBack.inset + readBack.linesHeight + (readBack.rows.length > 1 ? readBack.gaps * readBack.spacing : 0) + readBack.noticeHeight
        padding: readBack.inset

        Column {
            id: sentences
            width: parent.width
            spacing: readBack.spacing

            Repeater {
                model: readBack.rows

                Item {
                    id: line
                    required property var modelData
                    readonly property string sign: modelData.icon ?? ""

                    width: sentences.width
                    implicitHeight: Math.max(plate.visible ? plate.height : 0, words.implicitHeight)

                    IconPlate {
                        id: plate
                        anchors.verticalCenter: parent.verticalCenter
                        anchors.left: parent.left
                        visible: line.sign !== ""
                        name: line.sign
                        size: Theme.mm(17)
                    }

                    Paragraph {
                        id: words
                        anchors.left: plate.visible ? plate.right : parent.left
                        anchors.leftMargin: plate.visible ? Theme.mm(6) : 0
                        anchors.right: parent.right
                        anchors.verticalCenter: parent.verticalCenter
                        role: Theme.textSize === "S" || Theme.textSize === "M" ? "large" : "body"
                        markup: line.modelData.text ?? ""
                    }
                }
            }
        }

        Notice {
            id: notice
            anchors.bottom: parent.bottom
            width: parent.width
            visible: readBack.noticeText !== ""
            kind: readBack.noticeKind
            text: readBack.noticeText
            icon: readBack.noticeIcon
        }
    }
}
