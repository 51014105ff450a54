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

    // Lines of text that one page may hold beside its title.
    property int maximumLines: 10

    readonly property int count: entries.items.count
    readonly property int columnsBeside: Math.max(1, Math.min(maximumColumns, Math.floor((width + Theme.gap) / Math.max(Theme.mm(150), Theme.bodySize * 21))))
    // Side by side an entry would be higher than the page: each has the whole width.
    property bool narrow: false
    readonly property int columns: narrow ? 1 : columnsBeside
    readonly property real columnWidth: widthIn(columns)
    readonly property real between: Theme.mm(6)
    readonly property real leastRow: Math.max(Theme.target + 2 * Theme.mm(3), 1.32 * (Theme.largeSize + Theme.bodySize) + 2 * Theme.mm(4))
    // What every entry needs, and from that the entry that each page begins with.
    property var needs: []
    property var starts: [0]
    // There are entries, and no row yet.
    property bool awaited: false
    readonly property int pageCount: starts.length
    readonly property int firstIndex: starts[Math.min(pageIndex, pageCount - 1)]
    readonly property int endIndex: starts[pageIndex + 1] ?? count
    readonly property int rowsPerPage: endIndex - firstIndex
    readonly property bool onePage: pageCount === 1
    readonly property real room: onePage ? height : height - pager.implicitHeight - between
    readonly property var rowHeights: heightsOfPage(needs, firstIndex, endIndex, room)
    readonly property string readingText: count === 0 ? [emptyTitle, emptyText].join(". ") : spokenRows()

    signal activated(int index)
    signal increased(int index)
    signal decreased(int index)

    function nextPage(): void {
        pageIndex = Math.min(pageIndex + 1, pageCount - 1);
    }

    function previousPage(): void {
        pageIndex = Math.max(pageIndex - 1, 0);
    }

    // Turn to the page that holds this entry.
    function showIndex(index: int): void {
        const after = starts.findIndex(start => start > index);
        pageIndex = after < 0 ? pageCount - 1 : Math.max(0, after - 1);
    }

    function paginate(): void {
        // A call from before the page went: it is in no window any more.
        if (Window.window === null)
            return;
        const first = firstIndex;
        let measured = measuredIn(columnsBeside);
        if (columnsBeside > 1 && Math.max(0, ...measured.map(need => need.height)) > height - pager.implicitHeight - between) {
            const alone = measuredIn(1);
            narrow = !fits(measured, columnsBeside) && alone.length === count;
            if (narrow)
                measured = alone;
        } else {
            narrow = false;
        }
        // A call from before the list was taken down.
        if (measured.length < count)
            return;
        needs = measured;
        starts = pagesOf(measured, columns);
        showIndex(first);
        turn();
    }

    function widthIn(columns: int): real {
        return (width - (columns - 1) * Theme.gap) / columns;
    }

    // What every entry needs where so many stand side by side.
    function measuredIn(columns: int): var {
        const measured = [];
        ruler.width = widthIn(columns);
        for (let at = 0; at < count; at++) {
            const entry = entries.items.get(at);
            if (!entry)
                break;
            ruler.model = entry.model;
            measured.push({
                "height": Math.max(leastRow, ruler.implicitHeight),
                "lines": ruler.lineCount,
                "full": ruler.stacked
            });
        }
        ruler.model = {};
        return measured;
    }

    function pagesOf(measured: var, columns: int): var {
        const alone = pagesIn(measured, columns, height);
        return alone.length > 1 ? pagesIn(measured, columns, height - pager.implicitHeight - between) : alone;
    }

    // Whether no entry is higher than its page.
    function fits(measured: var, columns: int): bool {
        const space = pagesOf(measured, columns).length > 1 ? height - pager.implicitHeight - between : height;
        return measured.every(need => need.height <= space + 0.5);
    }

    // Fill page after page with rows of `columns` entries, as long as height, rows and lines last.
    function pagesIn(needs: var, columns: int, space: real): var {
        const pages = [0];
        let used = 0;
        let lines = 0;
        let rows = 0;
        for (let at = 0; at < needs.length; at += columns) {
            const row = tallest(needs, at, Math.min(at + columns, needs.length));
            const full = rows === maximumRows || lines + row.lines > maximumLines || used + row.height > space + 0.5;
            if (rows > 0 && full) {
                pages.push(at);
                used = lines = rows = 0;
            }
            used += row.height + between;
            lines += row.lines;
            rows += 1;
        }
        return pages;
    }

    function tallest(measured: var, from: int, to: int): var {
        const row = measured.slice(from, to);
        return {
            "height": Math.max(0, ...row.map(need => need.height)),
            "lines": Math.max(0, ...row.map(need => need.lines))
        };
    }

    // Rows of one height where the page has room for that, each as it needs where it has not.
    function heightsOfPage(measured: var, from: int, to: int, space: real): var {
        const own = [];
        for (let at = from; at < to; at += columns)
            own.push(tallest(measured, at, Math.min(at + columns, to)).height);
        const rows = own.length;
        const share = (space - (rows - 1) * between) / Math.max(1, rows);
        const most = Math.max(0, ...own);
        // One row alone stands closer in its frame before it comes close to the buttons below.
        if (rows === 1 && most > share && measured[from]?.full === false)
            return [Math.max(most - Theme.mm(6.5), share)];
        return most > share ? own : own.map(() => Math.max(most, Math.min(share, leastRow * 1.7)));
    }

    function turn(): void {
        for (let at = 0; at < count; at++) {
            const item = entries.items.get(at);
            const shown = at >= firstIndex && at < endIndex;
            if (item && item.inShown !== shown)
                item.inShown = shown;
        }
    }

    // Only of the rows that the list began with: what comes later takes nobody's focus.
    function tellPage(): void {
        if (!awaited)
            return;
        awaited = false;
        for (let above = list.parent; above; above = above.parent) {
            const whole = above as Page;
            if (whole !== null) {
                whole.rowsCame();
                return;
            }
        }
    }

    function spokenRows(): string {
        const spoken = [];
        for (let at = 0; at < shownRows.count; at++)
            spoken.push((shownRows.itemAt(at) as ChoiceRow)?.spoken ?? "");
        return spoken.join(". ");
    }

    Component.onCompleted: awaited = count > 0 && shownRows.count === 0
    onCountChanged: Qt.callLater(paginate)
    onModelChanged: Qt.callLater(paginate)
    onLeastRowChanged: Qt.callLater(paginate)
    onColumnWidthChanged: Qt.callLater(paginate)
    onHeightChanged: Qt.callLater(paginate)
    onMaximumRowsChanged: Qt.callLater(paginate)
    onPageIndexChanged: Qt.callLater(turn)
    Accessible.role: Accessible.List

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
            height: list.rowHeights[Math.floor((row.index - list.firstIndex) / list.columns)] ?? implicitHeight
            onImplicitHeightChanged: if (implicitHeight > height + 1)
                Qt.callLater(list.paginate)
            onActivated: list.activated(row.index)
            onIncreased: list.increased(row.index)
            onDecreased: list.decreased(row.index)
        }
    }

    Grid {
        id: page
        // A single entry stands where lines begin, also from right to left.
        width: parent.width
        columns: list.columns
        columnSpacing: Theme.gap
        rowSpacing: list.between

        Repeater {
            id: shownRows
            model: entries
            onItemAdded: list.tellPage()
        }
    }

    ChoiceRow {
        id: ruler
        height: 0
        visible: false
        index: -1
        model: ({})
    }

    EmptyState {
        anchors.fill: parent
        visible: list.count === 0
        icon: list.emptyIcon
        title: list.emptyTitle
        text: list.emptyText
    }

    Pager {
        id: pager

        anchors.bottom: parent.bottom
        width: parent.width
        visible: !list.onePage
        pageIndex: list.pageIndex
        pageCount: list.pageCount
        onImplicitHeightChanged: Qt.callLater(list.paginate)
        onPrevious: list.previousPage()
        onNext: list.nextPage()
    }
}
