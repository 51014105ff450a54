// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick

// Shows where something can be typed, whether it is being typed now, and whether it is wrong.
Rectangle {
    id: box

    property bool failed: false
    property bool active: false
    property bool byKeyboard: false

    radius: Theme.radius
    color: Theme.surface
    border.width: active ? Theme.border * 1.5 : Theme.border
    border.color: failed ? Theme.dangerBorder : active ? Theme.actionText : Theme.outline

    FocusRing {
        shown: box.active && box.byKeyboard
    }
}
