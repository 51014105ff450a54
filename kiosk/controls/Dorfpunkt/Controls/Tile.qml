// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick

// A large way into a part of the house. Icon beside the words on a wide tile and where room is short, else over them.
// When not available it stays readable and says why.
TouchArea {
    id: tile

    property string icon
    property string picture
    property string title
    property string text
    property bool available: true
    property string reason
    readonly property string words: available || reason === "" ? text : reason
    readonly property real innerWidth: width - 2 * Theme.pad
    readonly property real stackedText: measuredTitle.implicitHeight + Theme.mm(1) + measuredText.implicitHeight
    // As high as icon and words need, one over the other.
    readonly property real naturalHeight: 2 * Theme.pad + Math.min(Theme.mm(36), innerWidth * 0.46) + Theme.mm(4) + stackedText
    // Set by TileGrid, so that all plates of a page are of one size.
    property real plateLimit: Theme.mm(36)
    readonly property real usedPlate: Math.min(stackedPlate, plateLimit)
    readonly property real stackedPlate: Math.min(Theme.mm(36), innerWidth * 0.46, height - 2 * Theme.pad - stackedText - Theme.mm(4))
    readonly property bool wide: width > height * 1.9
    readonly property bool beside: wide || usedPlate < Theme.mm(13)
    readonly property real besidePlate: Math.min(Theme.mm(wide ? 36 : 20), innerWidth * 0.24, height - 2 * Theme.pad)
    readonly property real besideGap: Theme.mm(wide ? 8 : 5)
    readonly property real besideText: besideTitleRuler.implicitHeight + Theme.mm(1) + besideRuler.implicitHeight
    // No room for a plate at all: the words alone. TileGrid lets all its tiles follow the tightest.
    readonly property bool tight: beside && besideText > height - 2 * Theme.mm(3)
    // What the words need where they stand alone.
    readonly property real leastHeight: Math.max(Theme.targetFloor, stackedText + 2 * Theme.mm(3))
    property bool bare: tight
    readonly property real plateSize: beside ? besidePlate : usedPlate

    label: title
    description: words
    blocked: !available
    implicitWidth: Theme.mm(80)
    implicitHeight: Math.max(Theme.target, Theme.mm(13) + stackedText + 2 * Theme.pad + Theme.mm(4))

    background: Rectangle {
        radius: Theme.radius
        color: !tile.available ? Theme.disabled : tile.pressed ? Theme.pressed : Theme.surface
        border.width: Theme.hairline
        border.color: tile.pressed ? Theme.actionText : Theme.line

        FocusRing {
            shown: tile.ring
        }
    }

    Paragraph {
        id: measuredTitle
        visible: false
        width: tile.innerWidth
        role: "large"
        strong: true
        text: tile.title
    }

    Paragraph {
        id: measuredText
        visible: false
        width: tile.innerWidth
        text: tile.words
    }

    Paragraph {
        id: besideTitleRuler
        visible: false
        width: tile.innerWidth - tile.besidePlate - tile.besideGap
        role: "large"
        strong: true
        text: tile.title
    }

    Paragraph {
        id: besideRuler
        visible: false
        width: besideTitleRuler.width
        text: tile.words
    }

    IconPlate {
        id: plate
        anchors.left: parent.left
        anchors.leftMargin: Theme.pad
        y: tile.beside ? (parent.height - height) / 2 : Theme.pad
        visible: tile.picture === "" && !tile.bare
        name: tile.icon
        size: tile.plateSize
    }

    Picture {
        anchors.fill: plate
        visible: tile.picture !== "" && !tile.bare
        name: tile.picture
        size: tile.plateSize
    }

    Column {
        anchors.left: parent.left
        anchors.leftMargin: Theme.pad + (tile.beside && !tile.bare ? tile.plateSize + tile.besideGap : 0)
        anchors.right: parent.right
        anchors.rightMargin: Theme.pad
        y: tile.beside ? (parent.height - height) / 2 : plate.y + plate.height + Theme.mm(4)
        spacing: Theme.mm(1)

        Paragraph {
            width: parent.width
            role: "large"
            strong: true
            text: tile.title
            color: tile.available ? Theme.text : Theme.disabledInk
            Accessible.ignored: true
        }

        Paragraph {
            width: parent.width
            visible: text !== ""
            text: tile.words
            color: tile.available ? Theme.mutedText : Theme.disabledInk
            Accessible.ignored: true
        }
    }
}
