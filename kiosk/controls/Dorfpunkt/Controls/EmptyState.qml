// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick

// Nothing here yet, said kindly, with the one thing that helps.
Item {
    id: state

    property string icon: "info"
    property string title
    property string text
    property string actionText

    signal activated

    implicitWidth: Theme.mm(160)
    implicitHeight: block.implicitHeight

    Column {
        id: block
        anchors.centerIn: parent
        width: Math.min(parent.width, Theme.bodySize * 24)
        spacing: Theme.mm(5)

        IconPlate {
            anchors.horizontalCenter: parent.horizontalCenter
            name: state.icon
            size: Theme.mm(30)
        }

        Paragraph {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            role: "large"
            strong: true
            text: state.title
        }

        Paragraph {
            width: parent.width
            visible: text !== ""
            horizontalAlignment: Text.AlignHCenter
            muted: true
            text: state.text
        }

        BigButton {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(parent.width, implicitWidth)
            visible: state.actionText !== ""
            kind: "secondary"
            text: state.actionText
            onActivated: state.activated()
        }
    }
}
