// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick

// A button with words, mostly with an icon. Words wrap; `note` is a quieter second line.
TouchArea {
    id: button

    property string text
    property string icon
    property string kind: "primary"
    property string note
    property bool iconAbove: false
    property bool compact: false
    property int textSize: Theme.bodySize
    readonly property real labelWidth: Math.ceil(wordsRuler.advanceWidth)
    readonly property real iconSize: Math.round(textSize * 1.2)
    readonly property real wordsWidth: Math.max(labelWidth, note === "" ? 0 : Math.ceil(noteRuler.advanceWidth)) + 2
    readonly property real besideIcon: icon === "" || iconAbove ? 0 : iconSize + Theme.mm(3)
    readonly property real ownPadding: Theme.mm(compact ? 3 : 6)
    // No word is cut in two: where one has too little room, first the edge gives way and then the icon.
    readonly property real longestWord: Math.min(labelWidth, wordRuler.longest(text)) + 1
    readonly property real sidePadding: longestWord > width - 2 * ownPadding - besideIcon ? Theme.mm(3) : ownPadding
    readonly property bool bare: besideIcon > 0 && longestWord > width - 2 * sidePadding - besideIcon

    readonly property bool filled: kind === "primary" || kind === "danger"
    readonly property color ink: {
        if (!enabled || blocked)
            return Theme.disabledInk;
        if (kind === "primary")
            return Theme.actionInk;
        if (kind === "danger")
            return Theme.dangerInk;
        return kind === "quiet" ? Theme.text : Theme.actionText;
    }
    readonly property color fill: {
        if (!enabled || blocked)
            return Theme.disabled;
        if (kind === "primary")
            return pressed ? Theme.actionPressed : Theme.action;
        if (kind === "danger")
            return Theme.danger;
        return pressed ? Theme.pressed : Theme.surface;
    }

    label: note === "" ? text : text + ", " + note
    leftPadding: sidePadding
    rightPadding: sidePadding
    topPadding: Theme.mm(2.5)
    bottomPadding: Theme.mm(2.5)
    implicitWidth: Math.max(Theme.target, wordsWidth + 2 * ownPadding + besideIcon)
    implicitHeight: Math.max(Theme.target, body.implicitHeight + topPadding + bottomPadding)

    background: Rectangle {
        radius: Theme.radius
        color: button.fill
        border.width: button.filled && button.enabled && !button.blocked ? 0 : (button.kind === "secondary" ? Theme.border : Theme.hairline * 1.5)
        border.color: button.kind === "secondary" && button.enabled && !button.blocked ? Theme.actionText : Theme.outline

        FocusRing {
            shown: button.ring
        }
    }

    WordRuler {
        id: wordRuler
        font: words.font
    }
    // Words whose width follows from their own implicit width may keep the height of lines that they no longer have.
    TextMetrics {
        id: wordsRuler
        font: words.font
        text: button.text
    }
    TextMetrics {
        id: noteRuler
        font: noteWords.font
        text: button.note
    }

    contentItem: Item {
        Grid {
            id: body
            anchors.centerIn: parent
            columns: button.iconAbove ? 1 : 2
            spacing: Theme.mm(button.iconAbove ? 0.5 : 3)
            horizontalItemAlignment: Grid.AlignHCenter
            verticalItemAlignment: Grid.AlignVCenter

            Icon {
                visible: button.icon !== "" && !button.bare
                name: button.icon
                tint: button.ink
                size: button.iconSize
            }

            Column {
                id: lines
                readonly property bool centred: button.icon === "" || button.iconAbove || button.bare
                width: Math.min(button.wordsWidth, button.availableWidth - (button.bare ? 0 : button.besideIcon))

                Paragraph {
                    id: words
                    width: parent.width
                    text: button.text
                    strong: true
                    font.pixelSize: button.textSize
                    color: button.ink
                    horizontalAlignment: lines.centred ? Text.AlignHCenter : Text.AlignLeft
                    Accessible.ignored: true
                }

                Paragraph {
                    id: noteWords
                    width: parent.width
                    visible: button.note !== ""
                    text: button.note
                    role: "small"
                    color: button.ink
                    horizontalAlignment: words.horizontalAlignment
                    Accessible.ignored: true
                }
            }
        }
    }
}
