// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

// Several lines to type: as many as its height has room for. What is longer follows the cursor, and the keys up and down
// go through it line by line. It is one paragraph: the key for a new line goes on, as in every field.
EntryFrame {
    id: field

    // What stands here; what is typed is told by `edited`.
    property string text
    property alias input: input
    // Height that the page has for it.
    property real roomHeight: Theme.mm(100)
    readonly property int roomLeft: maximumLength - input.length
    readonly property bool nearlyFull: roomLeft <= Math.min(100, maximumLength / 4)
    readonly property real lineHeight: input.length > 0 ? input.contentHeight / input.lineCount : Math.ceil(metrics.height)
    readonly property int lines: Math.max(1, Math.min(10, Math.floor((roomHeight - aroundHeight - (full.visible ? full.implicitHeight + full.distance : 0) - 2 * margin) / lineHeight)))
    readonly property real margin: Theme.mm(4)

    editor: input
    onTextChanged: input.give(text)

    function paragraph(lines: string): string {
        return lines.replace(/[\r\n\u2028\u2029]/g, " ");
    }

    FontMetrics {
        id: metrics
        font: input.font
    }

    EntryBox {
        id: box
        width: parent.width
        height: Math.round(field.lines * field.lineHeight) + 2 * field.margin
        active: input.activeFocus
        failed: field.error !== ""
        byKeyboard: input.focusReason === Qt.TabFocusReason || input.focusReason === Qt.BacktabFocusReason

        T.TextArea {
            id: input

            // How much of the text lies above what is seen. Nothing else of it moves: no finger can push it.
            property real above: 0
            property bool following: false

            // What stands here already is gone on with, as in a line.
            function give(words: string): void {
                if (words === text)
                    return;
                text = words;
                cursorPosition = length;
            }

            // The line with the cursor is in sight, and with it as much of the text as there is room for.
            function follow(): void {
                if (following)
                    return;
                following = true;
                const top = cursorRectangle.y - topPadding;
                const room = height - 2 * field.margin;
                const most = Math.max(0, contentHeight - room);
                above = Math.min(most, Math.max(Math.min(above, top), top + cursorRectangle.height - room));
                following = false;
            }

            anchors.fill: parent
            clip: true
            topPadding: field.margin - above
            leftPadding: Theme.mm(5)
            rightPadding: Theme.mm(5)
            Component.onCompleted: cursorPosition = length
            onHeightChanged: follow()
            onContentHeightChanged: follow()
            onCursorRectangleChanged: follow()
            focus: true
            activeFocusOnTab: true
            wrapMode: TextEdit.Wrap
            textFormat: TextEdit.PlainText
            font.family: Theme.fontFamily
            font.pixelSize: Theme.largeSize
            color: Theme.text
            selectionColor: Theme.action
            selectedTextColor: Theme.actionInk
            selectByMouse: false
            inputMethodHints: field.inputMethodHints | Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
            Accessible.role: Accessible.EditableText
            Accessible.multiLine: true
            Accessible.name: field.label
            Accessible.id: field.confidential ? "private" : ""
            Accessible.description: field.spokenHint
            Keys.onReturnPressed: field.accepted()
            Keys.onEnterPressed: field.accepted()
            Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
            Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
            onTextChanged: {
                // What was typed or pasted may be too long and may have lines. What stood there before stays whole.
                const end = Math.max(0, cursorPosition - Math.max(0, length - field.maximumLength));
                const kept = field.paragraph(text.slice(0, end) + text.slice(cursorPosition));
                if (kept !== text) {
                    text = kept;
                    cursorPosition = end;
                } else if (text !== field.text) {
                    // TextArea tells itself of no edit that came by the on-screen keyboard or by a screen reader.
                    field.edited(text);
                }
            }

            cursorDelegate: Caret {
                visible: input.cursorVisible
            }
        }

        // Half a line at an edge would look like a fault.
        Repeater {
            model: [0, 1]

            Rectangle {
                required property int modelData

                x: box.border.width
                y: modelData === 0 ? box.border.width : box.height - height - box.border.width
                width: box.width - 2 * x
                height: field.margin - box.border.width
                color: box.color
            }
        }
    }

    Paragraph {
        id: full
        readonly property real distance: Theme.mm(1)

        // Hidden it takes no room below.
        y: visible ? box.height + distance : 0
        width: parent.width
        role: "small"
        muted: true
        visible: field.nearlyFull
        //: Below what somebody types, when little room is left. %1 is a number of letters and signs.
        text: qsTr("Noch freie Zeichen: %1").arg(field.roomLeft)
    }
}
