// SPDX-License-Identifier: EUPL-1.2
// The line in which an answer is typed.
pragma ComponentBehavior: Bound

import QtQuick
import Dorfpunkt.Controls
import Dorfpunkt.Forms

Item {
    id: root

    required property QuestionModel model
    property alias field: field

    Field {
        id: field

        width: parent.width
        confidential: true
        label: root.model.kind === "whole" || root.model.kind === "decimal" ? qsTr("Zahl") : qsTr("Ihre Antwort")
        hint: root.model.hint
        text: root.model.text
        error: root.model.error
        maximumLength: root.model.style === "number" ? 18 : root.model.kind === "long-text" ? 400 : 120
        inputMethodHints: root.model.style === "number" ? Qt.ImhFormattedNumbersOnly : Qt.ImhNone
        onEdited: text => root.model.setText(text)
        onAccepted: root.model.accept()
    }
}
