// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick

// One key. It never takes the focus: the field keeps it.
TouchArea {
    id: key

    property string text
    property string icon
    property bool held: false

    focusable: false
    keyboardKey: true
    label: text

    background: Rectangle {
        radius: Theme.mm(2)
        color: key.pressed ? Theme.actionText : key.held ? Theme.actionSoft : Theme.surface
        border.width: Theme.hairline * (key.held ? 3 : 1.5)
        border.color: key.held ? Theme.actionText : Theme.outline
    }

    Paragraph {
        anchors.centerIn: parent
        visible: key.icon === ""
        width: Math.min(implicitWidth, key.width)
        text: key.text
        strong: true
        // A full stop as large as a letter would be a speck.
        font.pixelSize: Math.min(Theme.bodySize * (".,;:'".includes(key.text) && key.text !== "" ? 1.8 : 1.15), Math.floor(key.height * 0.72))
        wrapMode: Text.NoWrap
        color: key.pressed ? Theme.surface : Theme.text
        Accessible.ignored: true
    }

    Icon {
        anchors.centerIn: parent
        visible: key.icon !== ""
        name: key.icon
        tint: key.pressed ? Theme.surface : Theme.text
        size: Theme.mm(8)
    }
}
