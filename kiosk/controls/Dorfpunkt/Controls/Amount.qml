// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick

// A label and its figure; figures of equal width stand under each other.
Item {
    id: amount

    property string label
    property string amount
    property string note
    property bool strong: false

    implicitWidth: Theme.mm(120)
    implicitHeight: Math.max(words.implicitHeight, figure.implicitHeight)
    Accessible.role: Accessible.StaticText
    Accessible.name: [label, amount.amount, note].filter(part => part !== "").join(", ")

    Column {
        id: words
        anchors.left: parent.left
        anchors.right: figure.left
        anchors.rightMargin: Theme.mm(5)

        Paragraph {
            width: parent.width
            text: amount.label
            strong: amount.strong
            role: amount.strong ? "large" : "body"
            Accessible.ignored: true
        }

        Paragraph {
            width: parent.width
            visible: text !== ""
            text: amount.note
            role: "small"
            muted: true
            Accessible.ignored: true
        }
    }

    Paragraph {
        id: figure
        anchors.right: parent.right
        text: amount.amount
        strong: amount.strong
        role: amount.strong ? "large" : "body"
        wrapMode: Text.NoWrap
        font.features: { "tnum": 1 }
        Accessible.ignored: true
    }
}
