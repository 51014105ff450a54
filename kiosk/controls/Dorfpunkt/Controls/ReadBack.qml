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
    // Little height: smaller plates and body text.
    readonly property bool dense: height < Theme.mm(120)
    readonly property real inset: Theme.mm(dense ? 5 : 7)
    property real linesHeight: 0
    property real noticeHeight: 0
    readonly property int gaps: Math.max(1, rows.length - 1)
    readonly property real spacing: Math.max(Theme.mm(3), Math.min(Theme.mm(13), (height - 2 * inset - noticeHeight - linesHeight) / gaps))

    // After the words have found their lines, not while they do: heights follow widths and never the other way.
    function measure(): void {
        let sum = 0;
        for (let at = 0; at < lines.count; at++)
            sum += lines.itemAt(at)?.implicitHeight ?? 0;
        linesHeight = sum;
        noticeHeight = noticeText === "" ? 0 : notice.implicitHeight + Theme.mm(dense ? 4 : 6);
    }

    onNoticeTextChanged: Qt.callLater(measure)
    onDenseChanged: Qt.callLater(measure)

    implicitWidth: Theme.mm(200)
    implicitHeight: 2 * inset + linesHeight + gaps * Theme.mm(6) + noticeHeight

    Rectangle {
        id: sheet
        width: parent.width
        height: 2 * readBack.inset + readBack.linesHeight + (readBack.rows.length > 1 ? readBack.gaps * readBack.spacing : 0) + readBack.noticeHeight
        radius: Theme.radius
        color: Theme.surface
        border.width: Theme.hairline
        border.color: Theme.line

        Column {
            id: sentences
            x: readBack.inset
            y: readBack.inset
            width: parent.width - 2 * readBack.inset
            spacing: readBack.spacing

            Repeater {
                id: lines
                model: readBack.rows
                onCountChanged: Qt.callLater(readBack.measure)

                Item {
                    id: line
                    required property var modelData
                    readonly property string sign: modelData.icon ?? ""

                    width: sentences.width
                    onImplicitHeightChanged: Qt.callLater(readBack.measure)
                    implicitHeight: Math.max(plate.visible ? plate.height : 0, words.implicitHeight)

                    IconPlate {
                        id: plate
                        anchors.verticalCenter: parent.verticalCenter
                        anchors.left: parent.left
                        visible: line.sign !== ""
                        name: line.sign
                        size: Theme.mm(readBack.dense ? 12 : 17)
                    }

                    Paragraph {
                        id: words
                        anchors.left: plate.visible ? plate.right : parent.left
                        anchors.leftMargin: plate.visible ? Theme.mm(6) : 0
                        anchors.right: parent.right
                        anchors.verticalCenter: parent.verticalCenter
                        role: !readBack.dense && (Theme.textSize === "S" || Theme.textSize === "M") ? "large" : "body"
                        markup: line.modelData.text ?? ""
                        lang: line.modelData.lang ?? ""
                    }
                }
            }
        }

        Notice {
            id: notice
            anchors.bottom: parent.bottom
            anchors.bottomMargin: readBack.inset
            x: readBack.inset
            width: parent.width - 2 * readBack.inset
            onImplicitHeightChanged: Qt.callLater(readBack.measure)
            visible: readBack.noticeText !== ""
            kind: readBack.noticeKind
            text: readBack.noticeText
            icon: readBack.noticeIcon
        }
    }
}
