// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick

// A sheet of paper that holds what belongs together.
Rectangle {
    id: card

    default property alias content: inner.data
    property real padding: Theme.pad
    property bool selected: false

    implicitWidth: Theme.mm(120)
    implicitHeight: inner.childrenRect.height + 2 * padding
    radius: Theme.radius
    color: Theme.surface
    border.width: selected ? Theme.border * 1.5 : Theme.hairline
    border.color: selected ? Theme.actionText : Theme.line

    Item {
        id: inner
        anchors.fill: parent
        anchors.margins: card.padding
    }
}
