// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

// One line to type.
EntryFrame {
    id: field

    property alias text: input.text
    property alias input: input
    property bool code: false

    editor: input

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
        Accessible.description: field.spokenHint
        onTextEdited: field.edited(text)
        onAccepted: field.accepted()

        cursorDelegate: Caret {
            visible: input.cursorVisible
        }

        background: EntryBox {
            active: input.activeFocus
            failed: field.error !== ""
            byKeyboard: input.focusReason === Qt.TabFocusReason || input.focusReason === Qt.BacktabFocusReason
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
}
