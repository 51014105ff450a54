// SPDX-License-Identifier: EUPL-1.2
// A page with a line to type, or with several where the text may be long. Its way on stands below, so that the keyboard
// has the whole room beside it.
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

    keyboardTarget: entry.item as EntryFrame
    contentReadingText: [label, hint, error].filter(part => part !== "").join(". ")

    Column {
        id: body

        width: parent.width
        spacing: Theme.gap

        Loader {
            id: entry

            width: parent.width
            focus: true
            sourceComponent: page.maximumLength > 120 ? lines : line
        }
        BigButton {
            id: way

            width: Math.min(parent.width, Math.max(implicitWidth, Theme.mm(120)))
            icon: page.doneIcon
            text: page.doneText
            enabled: page.ready
            onActivated: page.done()
        }
    }

    Component {
        id: line

        Field {
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
    }

    Component {
        id: lines

        LongField {
            roomHeight: body.parent.height - way.height - body.spacing
            label: page.label
            hint: page.hint
            text: page.text
            error: page.error
            maximumLength: page.maximumLength
            onEdited: text => page.edited(text)
            onAccepted: if (page.ready)
                page.done()
        }
    }
}
