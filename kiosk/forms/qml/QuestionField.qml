// SPDX-License-Identifier: EUPL-1.2
// The line, or the several lines, in which an answer is typed.
pragma ComponentBehavior: Bound

import QtQuick
import Dorfpunkt.Controls
import Dorfpunkt.Forms

FocusScope {
    id: root

    required property QuestionModel model
    readonly property EntryFrame field: content.item as EntryFrame

    Loader {
        id: content

        width: parent.width
        focus: true
        sourceComponent: root.model.kind === "long-text" ? lines : line
    }

    Component {
        id: line

        Field {
            confidential: true
            label: root.model.style === "number" ? qsTr("Zahl") : qsTr("Ihre Antwort")
            hint: root.model.hint
            text: root.model.text
            error: root.model.error
            maximumLength: root.model.style === "number" ? 18 : 120
            inputMethodHints: root.model.style === "number" ? Qt.ImhFormattedNumbersOnly : Qt.ImhNone
            onEdited: text => root.model.setText(text)
            onAccepted: root.model.accept()
        }
    }

    Component {
        id: lines

        LongField {
            roomHeight: root.height
            confidential: true
            label: qsTr("Ihre Antwort")
            hint: root.model.hint
            text: root.model.text
            error: root.model.error
            maximumLength: 400
            onEdited: text => root.model.setText(text)
            onAccepted: root.model.accept()
        }
    }
}
