// SPDX-License-Identifier: EUPL-1.2
// What the resident answers to a question of the office.
pragma ComponentBehavior: Bound

import QtQuick
import Dorfpunkt.Controls
import Dorfpunkt.Forms
import Dorfpunkt.Shell

Page {
    id: root

    required property Shell shell
    required property ApplicationModel model

    objectName: "page:ReplyText"
    title: qsTr("Ihre Antwort an das Amt")
    stepText: model.title
    keyboardLayout: "text"
    keyboardTarget: field
    primaryText: qsTr("Weiter")
    primaryIcon: "arrow-forward"
    primaryEnabled: model.text.trim() !== ""
    contentReadingText: field.label
    onPrimaryActivated: model.readBack()

    LongField {
        id: field

        width: parent.width
        roomHeight: parent.height
        confidential: true
        label: root.model.question
        text: root.model.text
        maximumLength: 500
        onEdited: text => root.model.setText(text)
        onAccepted: root.model.readBack()
    }
}
