// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick

// What stands around something to type: what it is, below it how to mend what is wrong. Nothing typed is ever dropped.
FocusScope {
    id: frame

    property string label
    property string hint
    property string placeholder
    property string error
    property int maximumLength: 120
    property int inputMethodHints: Qt.ImhNone
    // What is typed here is not for the loudspeaker.
    property bool confidential: false
    // A TextField or a TextArea; what is used of it both have.
    required property var editor
    // Height of all that stands around what is typed.
    readonly property real aroundHeight: [above, purpose, mend].reduce((sum, one) => sum + (one.visible ? one.height + block.spacing : 0), 0)
    readonly property string spokenHint: [frame.editor.length === 0 ? placeholder : "", hint, error].filter(part => part !== "").join(" ")
    default property alias content: slot.data

    signal edited(string text)
    signal accepted

    // Put text where the cursor is, as a key of the on-screen keyboard does.
    function insert(text: string): void {
        if (editor.selectedText !== "")
            editor.remove(editor.selectionStart, editor.selectionEnd);
        if (editor.length + text.length > maximumLength)
            return;
        editor.insert(editor.cursorPosition, text);
    }

    function backspace(): void {
        if (editor.selectedText !== "")
            editor.remove(editor.selectionStart, editor.selectionEnd);
        else if (editor.cursorPosition > 0)
            editor.remove(editor.cursorPosition - 1, editor.cursorPosition);
    }

    function clear(): void {
        editor.remove(0, editor.length);
    }

    onErrorChanged: if (error !== "")
        editor.Accessible.announce(error, Accessible.Assertive)

    implicitWidth: Theme.mm(120)
    implicitHeight: block.implicitHeight

    Column {
        id: block
        width: parent.width
        spacing: Theme.mm(Theme.smallScreen ? 1 : 2)

        Paragraph {
            id: above
            width: parent.width
            visible: text !== "" && !(Theme.smallScreen && frame.error !== "")
            strong: true
            text: frame.label
            Accessible.ignored: true
        }

        Paragraph {
            id: purpose
            width: parent.width
            // How to mend it takes the place of what it is for.
            visible: text !== "" && frame.error === ""
            muted: true
            text: frame.hint
            Accessible.ignored: true
        }

        Item {
            id: slot
            width: parent.width
            height: childrenRect.height
        }

        Row {
            id: mend
            width: parent.width
            visible: frame.error !== ""
            spacing: Theme.mm(3)

            Icon {
                id: sign
                name: "error"
                tint: Theme.dangerText
                size: Theme.bodySize * 1.3
            }

            Paragraph {
                width: parent.width - sign.width - parent.spacing
                text: frame.error
                strong: true
                color: Theme.dangerText
                Accessible.role: Accessible.AlertMessage
            }
        }
    }
}
