// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

// One thing to type: what it is, the line, and when something is wrong how to mend it. Nothing typed is ever dropped.
FocusScope {
    id: field

    property string label
    property string hint
    property string placeholder
    property alias text: input.text
    property string error
    property int maximumLength: 120
    property int inputMethodHints: Qt.ImhNone
    property alias input: input
    property bool code: false
    // What is typed here is not for the loudspeaker.
    property bool confidential: false

    signal edited(string text)
    signal accepted

    // Put text where the cursor is, as a key of the on-screen keyboard does.
    function insert(text: string): void {
        if (input.selectedText !== "")
            input.remove(input.selectionStart, input.selectionEnd);
        if (input.length + text.length > maximumLength)
            return;
        input.insert(input.cursorPosition, text);
    }

    function backspace(): void {
        if (input.selectedText !== "")
            input.remove(input.selectionStart, input.selectionEnd);
        else if (input.cursorPosition > 0)
            input.remove(input.cursorPosition - 1, input.cursorPosition);
    }

    function clear(): void {
        input.remove(0, input.length);
    }

    onErrorChanged: if (error !== "")
        input.Accessible.announce(error, Accessible.Assertive)

    implicitWidth: Theme.mm(120)
    implicitHeight: block.implicitHeight

    Column {
        id: block
        width: parent.width
        spacing: Theme.mm(Theme.smallScreen ? 1 : 2)

        Paragraph {
            width: parent.width
            visible: text !== "" && !(Theme.smallScreen && field.error !== "")
            strong: true
            text: field.label
            Accessible.ignored: true
        }

        Paragraph {
            width: parent.width
            // How to mend it takes the place of what it is for.
            visible: text !== "" && field.error === ""
            muted: true
            text: field.hint
            Accessible.ignored: true
        }

        T.TextField {
            id: input
            width: parent.width
            height: Math.max(Theme.target, font.pixelSize * 1.4 + Theme.mm(8))
            focus: true
            activeFocusOnTab: true
            leftPadding: Theme.mm(5)
            rightPadding: Theme.mm(5)
            verticalAlignment: TextInput.AlignVCenter
            font.family: Theme.fontFamily
            font.pixelSize: field.code ? Theme.titleSize : Theme.largeSize
            font.letterSpacing: field.code ? Theme.mm(1) : 0
            font.capitalization: field.code ? Font.AllUppercase : Font.MixedCase
            color: Theme.text
            selectionColor: Theme.action
            selectedTextColor: Theme.actionInk
            // Dragging a selection is a gesture that a trembling hand makes by accident.
            selectByMouse: false
            maximumLength: field.maximumLength
            inputMethodHints: field.inputMethodHints | Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
            Accessible.role: Accessible.EditableText
            Accessible.name: field.label
            Accessible.id: [field.confidential ? "private" : "", field.code ? "code" : ""].join(" ").trim()
            Accessible.description: [length === 0 ? field.placeholder : "", field.hint, field.error].filter(part => part !== "").join(" ")
            onTextEdited: field.edited(text)
            onAccepted: field.accepted()

            cursorDelegate: Rectangle {
                width: Theme.mm(0.8)
                visible: input.cursorVisible
                color: Theme.actionText
            }

            background: Rectangle {
                radius: Theme.radius
                color: Theme.surface
                border.width: input.activeFocus ? Theme.border * 1.5 : Theme.border
                border.color: field.error !== "" ? Theme.dangerBorder : input.activeFocus ? Theme.actionText : Theme.outline

                FocusRing {
                    shown: input.activeFocus && (input.focusReason === Qt.TabFocusReason || input.focusReason === Qt.BacktabFocusReason)
                }
            }

            Paragraph {
                anchors.left: parent.left
                anchors.leftMargin: input.leftPadding
                anchors.right: parent.right
                anchors.rightMargin: input.rightPadding
                anchors.verticalCenter: parent.verticalCenter
                visible: input.length === 0 && text !== ""
                role: "large"
                muted: true
                text: field.placeholder
                Accessible.ignored: true
            }
        }

        Row {
            width: parent.width
            visible: field.error !== ""
            spacing: Theme.mm(3)

            Icon {
                id: sign
                name: "error"
                tint: Theme.dangerText
                size: Theme.bodySize * 1.3
            }

            Paragraph {
                width: parent.width - sign.width - parent.spacing
                text: field.error
                strong: true
                color: Theme.dangerText
                Accessible.role: Accessible.AlertMessage
            }
        }
    }
}
