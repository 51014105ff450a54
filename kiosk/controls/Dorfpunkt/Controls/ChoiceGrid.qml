// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick

// Many short answers at once, each a large key: numbers, months, years. Turns pages where they do not all fit.
FocusScope {
    id: grid

    property var model
    // Keys beside each other; fewer where the widest needs more room.
    property int columns: 4
    property int pageIndex: 0

    readonly property int count: entries.count
    readonly property real widest: {
        let most = Theme.target;
        for (let at = 0; at < entries.count; at++)
            most = Math.max(most, (entries.itemAt(at) as BigButton)?.implicitWidth ?? 0);
        return most;
    }
    readonly property int usedColumns: Math.max(1, Math.min(columns, Math.floor((width + Theme.gap) / (widest + Theme.gap))))
    readonly property real keyWidth: (width - (usedColumns - 1) * Theme.gap) / usedColumns
    // As high as the words of the longest need.
    readonly property real keyHeight: {
        let most = Theme.target;
        for (let at = 0; at < entries.count; at++)
            most = Math.max(most, (entries.itemAt(at) as BigButton)?.implicitHeight ?? 0);
        return most;
    }
    readonly property int rowsAlone: Math.max(1, Math.floor((height + Theme.gap) / (keyHeight + Theme.gap)))
    readonly property int rowsPaged: Math.max(1, Math.floor((height - pager.implicitHeight + 0.5) / (keyHeight + Theme.gap)))
    readonly property bool onePage: Math.ceil(count / usedColumns) <= rowsAlone
    readonly property int perPage: onePage ? count : rowsPaged * usedColumns
    readonly property int pageCount: perPage > 0 ? Math.max(1, Math.ceil(count / perPage)) : 1
    // Where there is room, keys grow a little; they never become walls.
    readonly property int shownRows: Math.ceil(Math.min(perPage, count) / usedColumns)
    readonly property real roomHeight: onePage ? height : height - pager.implicitHeight - Theme.gap
    readonly property real grown: shownRows > 0 ? Math.min(Math.max(keyHeight, Theme.mm(34)), (roomHeight - (shownRows - 1) * Theme.gap) / shownRows) : keyHeight

    signal activated(int index)

    onCountChanged: pageIndex = 0
    onPageCountChanged: pageIndex = Math.min(pageIndex, pageCount - 1)
    Accessible.role: Accessible.List

    Repeater {
        id: entries

        model: grid.model

        BigButton {
            id: key

            required property int index
            required property string title
            required property bool chosen
            readonly property int place: index - grid.pageIndex * grid.perPage

            kind: "secondary"
            text: title
            icon: chosen ? "check" : ""
            textSize: Theme.largeSize
            visible: place >= 0 && place < grid.perPage
            width: grid.keyWidth
            height: Math.max(grid.keyHeight, grid.grown)
            x: {
                const column = place % grid.usedColumns;
                const at = LayoutMirroring.enabled ? grid.usedColumns - 1 - column : column;
                return at * (grid.keyWidth + Theme.gap);
            }
            y: Math.floor(place / grid.usedColumns) * (height + Theme.gap)
            onActivated: grid.activated(index)
        }
    }

    Pager {
        id: pager

        anchors.bottom: parent.bottom
        width: parent.width
        visible: grid.pageCount > 1
        pageIndex: grid.pageIndex
        pageCount: grid.pageCount
        onPrevious: grid.pageIndex--
        onNext: grid.pageIndex++
    }
}
