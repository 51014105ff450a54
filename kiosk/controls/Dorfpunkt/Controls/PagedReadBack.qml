// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick

// Facts in full sentences that may need more than one page: as many whole rows as fit, and large buttons to turn.
FocusScope {
    id: paged

    property var rows: []
    property int pageIndex: 0
    // A page holds at most twelve lines; title and bars need some of them.
    property int maximumLines: Theme.textSize === "S" || Theme.textSize === "M" ? 9 : 14

    readonly property int pageCount: starts.length
    readonly property bool lastPage: pageIndex >= pageCount - 1
    readonly property string readingText: rows.map(row => Theme.plain(row.text ?? "")).join(" ")
    readonly property real inset: Theme.mm(7)
    readonly property real between: Theme.mm(5)
    readonly property real roomAlone: height - 2 * inset
    readonly property real roomPaged: roomAlone - pager.implicitHeight - Theme.gap
    property var heights: []
    property var lineCounts: []
    // First row of each page. Rows without an icon go on with the sentence before and still may open a page.
    readonly property var starts: pack(heights, lineCounts, roomAlone, roomPaged)
    readonly property int first: starts[Math.min(pageIndex, pageCount - 1)]
    readonly property int last: pageIndex + 1 < pageCount ? starts[pageIndex + 1] : rows.length

    // A row without an icon goes on with the sentence before it.
    function gapBefore(at: int): real {
        return (rows[at]?.icon ?? "") === "" && rows[at]?.share === undefined ? Theme.mm(1.5) : between;
    }

    function pack(tall: var, lined: var, alone: real, withPager: real): var {
        let sum = 0;
        let allLines = 0;
        for (let at = 0; at < tall.length; at++) {
            sum += tall[at] + (at > 0 ? gapBefore(at) : 0);
            allLines += lined[at];
        }
        if (sum <= alone && allLines <= maximumLines)
            return [0];
        const found = [0];
        let used = 0;
        let usedLines = 0;
        for (let at = 0; at < tall.length; at++) {
            const need = tall[at] + (used > 0 ? gapBefore(at) : 0);
            if (used > 0 && (used + need > withPager || usedLines + lined[at] > maximumLines)) {
                // A heading goes with what it heads.
                const heading = at - 1 > found[found.length - 1] && rows[at - 1]?.heading === true;
                found.push(heading ? at - 1 : at);
                used = tall[at] + (heading ? tall[at - 1] + gapBefore(at) : 0);
                usedLines = lined[at] + (heading ? lined[at - 1] : 0);
            } else {
                used += need;
                usedLines += lined[at];
            }
        }
        return found;
    }

    component Line: Item {
        property int lineCount: 1
    }

    function measure(): void {
        const tall = [];
        const lined = [];
        for (let at = 0; at < lines.count; at++) {
            const line = lines.itemAt(at) as Line;
            tall.push(line?.implicitHeight ?? 0);
            lined.push(line?.lineCount ?? 1);
        }
        lineCounts = lined;
        heights = tall;
    }

    function nextPage(): void {
        if (!lastPage)
            pageIndex++;
    }

    onRowsChanged: Qt.callLater(measure)
    onPageCountChanged: if (pageIndex >= pageCount)
        pageIndex = Math.max(0, pageCount - 1)

    Card {
        id: sheet

        width: parent.width
        height: 2 * paged.inset + column.shownHeight
        padding: paged.inset
        visible: paged.rows.length > 0

        Item {
            id: column

            readonly property real shownHeight: {
                let sum = 0;
                for (let at = paged.first; at < Math.min(paged.last, paged.heights.length); at++)
                    sum += paged.heights[at] + (at > paged.first ? paged.gapBefore(at) : 0);
                return sum;
            }

            anchors.fill: parent

            Repeater {
                id: lines

                model: paged.rows

                Line {
                    id: line

                    required property var modelData
                    required property int index
                    readonly property string sign: modelData.icon ?? ""
                    readonly property bool attention: modelData.tone === "attention"
                    lineCount: words.lineCount
                    readonly property real frame: attention ? Theme.mm(4) : 0
                    // Of a whole, as a bar below the words that say the same; below nought: none.
                    readonly property real share: modelData.share ?? -1
                    readonly property real barRoom: share >= 0 ? Theme.mm(8) : 0
                    // A bar and its words begin at the edge, under the icons.
                    readonly property real indent: sign === "" && share >= 0 ? 0 : Theme.mm(23)

                    width: column.width
                    // Not plate.visible: a row on another page would measure lower than it stands.
                    implicitHeight: Math.max(sign !== "" ? plate.height : 0, words.implicitHeight + barRoom) + 2 * frame
                    height: implicitHeight
                    visible: index >= paged.first && index < paged.last
                    y: {
                        let sum = 0;
                        for (let at = paged.first; at < index && at < paged.heights.length; at++)
                            sum += paged.heights[at] + paged.gapBefore(at + 1);
                        return sum;
                    }
                    onImplicitHeightChanged: Qt.callLater(paged.measure)
                    onLineCountChanged: Qt.callLater(paged.measure)
                    Component.onCompleted: Qt.callLater(paged.measure)

                    Rectangle {
                        anchors.fill: parent
                        anchors.leftMargin: -line.frame
                        anchors.rightMargin: -line.frame
                        visible: line.attention
                        radius: Theme.radius
                        color: Theme.attention
                        border.width: Theme.border
                        border.color: Theme.attentionBorder
                    }

                    IconPlate {
                        id: plate

                        anchors.left: parent.left
                        anchors.verticalCenter: parent.verticalCenter
                        visible: line.sign !== ""
                        name: line.sign
                        size: Theme.mm(17)
                    }

                    Paragraph {
                        id: words

                        anchors.left: parent.left
                        anchors.leftMargin: line.indent
                        anchors.right: parent.right
                        anchors.verticalCenter: parent.verticalCenter
                        anchors.verticalCenterOffset: -line.barRoom / 2
                        role: line.modelData.role ?? "body"
                        color: line.attention ? Theme.attentionInk : Theme.text
                        markup: line.modelData.text ?? ""
                        confidential: line.modelData.confidential ?? false
                        code: line.modelData.code ?? false
                        lang: line.modelData.lang ?? ""
                        // A row that is set large is no heading of the page.
                        Accessible.role: Accessible.StaticText
                    }

                    Rectangle {
                        id: bar

                        anchors.left: words.left
                        anchors.right: parent.right
                        anchors.top: words.bottom
                        anchors.topMargin: Theme.mm(2)
                        height: Theme.mm(5)
                        visible: line.share >= 0
                        radius: height / 2
                        color: Theme.ground
                        border.width: Theme.hairline
                        border.color: Theme.outline

                        Rectangle {
                            anchors.left: parent.left
                            height: parent.height
                            width: line.share > 0 ? Math.max(height, parent.width * line.share) : 0
                            radius: parent.radius
                            color: Theme.action
                        }
                    }
                }
            }
        }
    }

    Pager {
        id: pager

        anchors.bottom: parent.bottom
        width: parent.width
        visible: paged.pageCount > 1
        pageIndex: paged.pageIndex
        pageCount: paged.pageCount
        onPrevious: paged.pageIndex--
        onNext: paged.nextPage()
    }
}
