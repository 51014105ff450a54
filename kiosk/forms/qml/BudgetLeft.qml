// SPDX-License-Identifier: EUPL-1.2
// What is left of a budget that is divided among projects: in words, and as a bar that grows shorter.
import QtQuick
import Dorfpunkt.Controls

Column {
    id: left

    required property string text
    required property real share

    spacing: Theme.mm(2)
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Paragraph {
        width: parent.width
        role: "large"
        strong: true
        text: left.text
        Accessible.ignored: true
    }

    Rectangle {
        width: parent.width
        height: Theme.mm(5)
        radius: height / 2
        color: Theme.surface
        border.width: Theme.hairline * 1.5
        border.color: Theme.outline

        Rectangle {
            // What is left lies where reading begins.
            anchors.left: parent.left
            anchors.top: parent.top
            anchors.bottom: parent.bottom
            width: parent.width * left.share
            radius: parent.radius
            color: Theme.actionText
        }
    }
}
