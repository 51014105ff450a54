// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick

// An icon on its soft plate.
Rectangle {
    id: plate

    property string name
    property real size: Theme.mm(18)
    property color tint: Theme.actionSoftInk

    width: size
    height: size
    radius: Theme.radius
    color: Theme.actionSoft
    border.color: Theme.softBorder
    border.width: Theme.border

    Icon {
        anchors.centerIn: parent
        name: plate.name
        tint: plate.tint
        size: plate.size * 0.62
    }
}
