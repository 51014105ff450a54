// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick

// Tiles of one size in rows; arrow keys walk among them. Tiles share the height but never grow tall and empty.
FocusScope {
    id: grid

    default property alias content: cells.data
    property int columns: 0
    readonly property var tiles: Array.from(cells.visibleChildren).filter(child => child instanceof Tile)
    readonly property int usedColumns: columns > 0 ? columns : width > height * 1.1 ? (tiles.length < 3 || tiles.length === 4 ? 2 : 3) : (tiles.length < 4 ? 1 : 2)
    readonly property int rowCount: Math.max(1, Math.ceil(tiles.length / usedColumns))
    readonly property real tileWidth: (width - (usedColumns - 1) * Theme.gap) / usedColumns
    readonly property real naturalHeight: Math.max(0, ...tiles.map(tile => tile.naturalHeight))
    readonly property real tileHeight: Math.min((height - (rowCount - 1) * Theme.gap) / rowCount, naturalHeight)
    readonly property bool tight: tiles.some(tile => tile.tight)
    // Each row as high as its words need where one height for all would cut the longest.
    readonly property var leastRows: Array.from({ length: rowCount }, (_, row) => Math.max(...tiles.slice(row * usedColumns, (row + 1) * usedColumns).map(tile => tile.leastHeight)))
    readonly property real leastSum: leastRows.reduce((sum, row) => sum + row, (rowCount - 1) * Theme.gap)
    readonly property bool uneven: tiles.some(tile => tile.leastHeight > tileHeight) && leastSum <= height
    readonly property real plateLimit: Math.min(...tiles.map(tile => tile.stackedPlate))

    function arrange(): void {
        for (const [at, tile] of tiles.entries()) {
            tile.width = Qt.binding(() => tileWidth);
            tile.height = Qt.binding(() => uneven ? leastRows[Math.floor(at / usedColumns)] + (height - leastSum) / rowCount : tileHeight);
            tile.plateLimit = Qt.binding(() => plateLimit);
            tile.bare = Qt.binding(() => tight || uneven);
        }
    }

    function step(by: int): void {
        const at = tiles.findIndex(tile => tile.activeFocus);
        const next = tiles[at + by];
        if (at >= 0 && next)
            next.forceActiveFocus(Qt.TabFocusReason);
    }

    Accessible.role: Accessible.List
    onTilesChanged: arrange()
    Keys.onRightPressed: step(LayoutMirroring.enabled ? -1 : 1)
    Keys.onLeftPressed: step(LayoutMirroring.enabled ? 1 : -1)
    Keys.onDownPressed: step(usedColumns)
    Keys.onUpPressed: step(-usedColumns)

    Grid {
        id: cells
        anchors.fill: parent
        columns: grid.usedColumns
        spacing: Theme.gap
    }
}
