// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQml.Models

// A list that turns pages instead of scrolling. How many rows stand on a page follows from the height they need.
FocusScope {
    id: list

    property var model
    property int maximumRows: 4
    property int maximumColumns: 2
    property int pageIndex: 0
    property string emptyIcon: "info"
    property string emptyTitle
    property string emptyText

    readonly property int count: entries.items.count
    readonly property int columns: Math.max(1, Math.min(maximumColumns, Math.floor((width + Theme.gap) / Math.max(Theme.mm(170), Theme.bodySize * 22))))
    readonly property real columnWidth: (width - (columns - 1) * Theme.gap) / columns
    readonly property real between: Theme.mm(6)
    // The tallest row seen so far; it only grows, so that the page does not jump while someone counts.
    property real tallest: leastRow
    readonly property real leastRow: Math.max(Theme.target + 2 * Theme.mm(3), 1.32 * (Theme.largeSize + Theme.bodySize) + 2 * Theme.mm(4))
    readonly property bool onePage: count <= rowsIn(height) * columns
    readonly property real room: onePage ? height : height - pager.implicitHeight - between
    readonly property int rows: rowsIn(room)
    readonly property int rowsPerPage: rows * columns
    readonly property int pageCount: Math.max(1, Math.ceil(count / rowsPerPage))
    readonly property int usedRows: Math.min(rows, Math.max(1, Math.ceil(count / columns)))
    readonly property real rowHeight: Math.max(tallest, Math.min((room - (rows - 1) * between) / rows, leastRow * 1.6))
    readonly property string readingText: count === 0 ? [emptyTitle, emptyText].join(". ") : spokenRows()

    signal activated(int index)
    signal increased(int index)
    signal decreased(int index)

    function rowsIn(space: real): int {
        return Math.max(1, Math.min(maximumRows, Math.floor((space + between) / (tallest + between))));
    }

    function nextPage(): void {
        showIndex(Math.min(pageIndex + 1, pageCount - 1) * rowsPerPage);
    }

    function previousPage(): void {
        showIndex(Math.max(pageIndex - 1, 0) * rowsPerPage);
    }

    function showIndex(index: int): void {
        pageIndex = Math.floor(index / rowsPerPage);
        turn();
    }

    function turn(): void {
        const page = Math.max(0, Math.min(pageIndex, pageCount - 1));
        if (page !== pageIndex)
            pageIndex = page;
        const first = page * rowsPerPage;
        const last = Math.min(first + rowsPerPage, count);
        for (let at = 0; at < count; at++) {
            const item = entries.items.get(at);
            const shown = at >= first && at < last;
            if (item.inShown !== shown)
                item.inShown = shown;
        }
    }

    function measure(): void {
        for (let at = 0; at < shownRows.count; at++)
            tallest = Math.max(tallest, (shownRows.itemAt(at) as ChoiceRow)?.implicitHeight ?? 0);
    }

    function measureAnew(): void {
        tallest = leastRow;
        Qt.callLater(measure);
    }

    function spokenRows(): string {
        const spoken = [];
        for (let at = 0; at < shownRows.count; at++)
            spoken.push((shownRows.itemAt(at) as ChoiceRow)?.spoken ?? "");
        return spoken.join(". ");
    }

    onRowsPerPageChanged: Qt.callLater(turn)
    onCountChanged: Qt.callLater(turn)
    onPageIndexChanged: Qt.callLater(turn)
    onModelChanged: measureAnew()
    onLeastRowChanged: measureAnew()
    onColumnWidthChanged: measureAnew()
    Accessible.role: Accessible.List
    Accessible.name: count === 0 ? emptyTitle : pageWords.text

    Keys.onPressed: event => {
        const forward = event.key === Qt.Key_Down;
        if (event.key === Qt.Key_PageDown)
            nextPage();
        else if (event.key === Qt.Key_PageUp)
            previousPage();
        else if (forward || event.key === Qt.Key_Up)
            step(forward);
        else
            return;
        event.accepted = true;
    }

    function step(forward: bool): void {
        const next = list.Window.activeFocusItem?.nextItemInFocusChain(forward);
        for (let above = next; above; above = above.parent) {
            if (above === list) {
                next.forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
                return;
            }
        }
    }

    DelegateModel {
        id: entries
        model: list.model
        filterOnGroup: "shown"
        groups: DelegateModelGroup {
            name: "shown"
            includeByDefault: false
        }
        delegate: ChoiceRow {
            id: row
            width: list.columnWidth
            height: list.rowHeight
            onImplicitHeightChanged: Qt.callLater(list.measure)
            Component.onCompleted: Qt.callLater(list.measure)
            onActivated: list.activated(row.index)
            onIncreased: list.increased(row.index)
            onDecreased: list.decreased(row.index)
        }
    }

    Grid {
        id: page
        columns: list.columns
        columnSpacing: Theme.gap
        rowSpacing: list.between

        Repeater {
            id: shownRows
            model: entries
        }
    }

    EmptyState {
        anchors.fill: parent
        visible: list.count === 0
        icon: list.emptyIcon
        title: list.emptyTitle
        text: list.emptyText
    }

    Item {
        id: pager
        readonly property real side: Math.max(Theme.mm(40), Math.min(Theme.mm(108), (list.width - pageWords.implicitWidth) / 2 - Theme.gap))

        anchors.bottom: parent.bottom
        width: parent.width
        implicitHeight: Math.max(before.implicitHeight, after.implicitHeight)
        height: implicitHeight
        visible: !list.onePage

        BigButton {
            id: before
            anchors.left: parent.left
            width: pager.side
            height: pager.height
            kind: "secondary"
            icon: mirrored ? "chevron-right" : "chevron-left"
            text: qsTr("Seite davor")
            blocked: list.pageIndex === 0
            onActivated: list.previousPage()
        }

        Paragraph {
            id: pageWords
            anchors.centerIn: parent
            text: qsTr("%1 von %2").arg(list.pageIndex + 1).arg(list.pageCount)
            Accessible.name: qsTr("Seite %1").arg(text)
        }

        BigButton {
            id: after
            anchors.right: parent.right
            width: pager.side
            height: pager.height
            kind: "secondary"
            icon: mirrored ? "chevron-left" : "chevron-right"
            text: qsTr("Nächste Seite")
            blocked: list.pageIndex >= list.pageCount - 1
            onActivated: list.nextPage()
        }
    }
}
