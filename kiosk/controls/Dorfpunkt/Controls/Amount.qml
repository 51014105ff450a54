// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick

// A label and its figure; figures of equal width stand under each other.
Item {
    id: root

    property string label
    property string amount
    property string note
    property bool strong: false

    implicitWidth: Theme.mm(120)
    implicitHeight: Math.max(words.implicitHeight, figure.implicitHeight)
    Accessible.role: Accessible.StaticText
    Accessible.name: [label, figure.text, note].filter(part => part !== "").join(", ")

    Column {
        id: words
        anchors.left: parent.left
        anchors.right: figure.left
        anchors.rightMargin: Theme.mm(5)

        Paragraph {
            width: parent.width
            text: root.label
            strong: root.strong
            role: root.strong ? "large" : "body"
            Accessible.ignored: true
        }

        Paragraph {
            width: parent.width
            visible: text !== ""
            text: root.note
            role: "small"
            muted: true
            Accessible.ignored: true
        }
    }

    Paragraph {
        id: figure
        anchors.right: parent.right
        text: root.amount
        strong: root.strong
        role: root.strong ? "large" : "body"
        wrapMode: Text.NoWrap
        font.features: { "tnum": 1 }
        Accessible.ignored: true
    }
}
