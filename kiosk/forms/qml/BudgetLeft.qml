// SPDX-License-Identifier: EUPL-1.2
// What is left of a budget that is divided among projects: in words, and as a bar that grows shorter.
import QtQuick
import QtQuick.Layouts
import Dorfpunkt.Controls

GridLayout {
    id: left

    required property string text
    required property real share
    // Beside each other, where height is scarce.
    required property bool across

    columns: across ? 2 : 1
    columnSpacing: Theme.gap
    rowSpacing: Theme.mm(2)
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Paragraph {
        Layout.fillWidth: !left.across
        role: "large"
        strong: true
        text: left.text
        Accessible.ignored: true
    }

    Rectangle {
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.mm(5)
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
