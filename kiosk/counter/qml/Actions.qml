// SPDX-License-Identifier: EUPL-1.2
// Up to three ways on from a page, of one width; below each other where the page is narrow.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Dorfpunkt.Controls

GridLayout {
    id: actions

    property bool across: width > Theme.mm(200)

    columns: across ? 3 : 1
    columnSpacing: Theme.gap
    rowSpacing: Theme.gap
    uniformCellWidths: across
}
