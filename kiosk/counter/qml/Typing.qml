// SPDX-License-Identifier: EUPL-1.2
// A page with one line to type. Its way on stands below the line, so that the keyboard has the whole room beside it.
pragma ComponentBehavior: Bound

import QtQuick
import Dorfpunkt.Controls

Page {
    id: page

    property string label
    property string hint
    property string text
    property string error
    property string doneText
    property string doneIcon: "check"
    property bool ready: true
    // A receipt's code is set large, and not for the loudspeaker.
    property bool code: false
    property int maximumLength: 80
    property int inputMethodHints: Qt.ImhNone

    signal edited(string text)
    signal done

    keyboardTarget: field
    contentReadingText: [label, hint, error].filter(part => part !== "").join(". ")

    Column {
        width: parent.width
        spacing: Theme.gap

        Field {
            id: field

            width: parent.width
            label: page.label
            code: page.code
            confidential: page.code
            hint: page.hint
            text: page.text
            error: page.error
            maximumLength: page.maximumLength
            inputMethodHints: page.inputMethodHints
            onEdited: text => page.edited(text)
            onAccepted: if (page.ready)
                page.done()
        }
        BigButton {
            width: Math.min(parent.width, Math.max(implicitWidth, Theme.mm(120)))
            icon: page.doneIcon
            text: page.doneText
            enabled: page.ready
            onActivated: page.done()
        }
    }
}
