// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick

// Where the keyboard is: a ring around its parent, with a gap so that it stands off from any border.
Rectangle {
    property bool shown: false

    anchors.fill: parent
    anchors.margins: -(Theme.focusOffset + Theme.focusWidth)
    visible: shown
    z: 1
    color: "transparent"
    radius: Theme.radius + Theme.focusOffset + Theme.focusWidth
    border.width: Theme.focusWidth
    border.color: Theme.focus
    Accessible.ignored: true
}
