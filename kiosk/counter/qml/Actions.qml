// SPDX-License-Identifier: EUPL-1.2
// The ways on from a page: a row below the content, or a column beside it where height is scarce.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Dorfpunkt.Controls

GridLayout {
    id: actions

    property bool beside: false
    readonly property bool stacked: beside || width < Theme.mm(200)

    Layout.fillWidth: !beside
    Layout.fillHeight: false
    Layout.preferredWidth: beside ? Math.max(Theme.mm(78), Theme.bodySize * 8.4) : -1
    Layout.alignment: Qt.AlignBottom
    Layout.bottomMargin: beside ? 0 : Theme.mm(2)
    // Four stand in two rows: beside each other their words would break.
    columns: stacked ? 1 : visibleChildren.length === 4 ? 2 : 3
    columnSpacing: Theme.gap
    rowSpacing: beside ? Theme.mm(6) : Theme.gap
    uniformCellWidths: !stacked
}
