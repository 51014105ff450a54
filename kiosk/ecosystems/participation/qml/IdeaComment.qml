// SPDX-License-Identifier: EUPL-1.2
// What somebody has to say to an idea.
pragma ComponentBehavior: Bound

import QtQuick
import Dorfpunkt.Controls
import Dorfpunkt.Participation
import Dorfpunkt.Shell

Page {
    id: root

    required property Shell shell
    required property Ideas model

    objectName: "page:IdeaComment"
    title: qsTr("Was möchten Sie dazu sagen?")
    stepText: model.title
    keyboardLayout: "text"
    keyboardTarget: field
    primaryText: qsTr("Weiter")
    primaryIcon: "arrow-forward"
    primaryEnabled: model.comment.trim() !== ""
    contentReadingText: field.label
    onPrimaryActivated: model.sendComment()

    LongField {
        id: field

        width: parent.width
        roomHeight: parent.height
        confidential: true
        label: qsTr("Bitte schreiben Sie keine Namen.")
        text: root.model.comment
        maximumLength: root.model.mostWords
        onEdited: text => root.model.setComment(text)
        onAccepted: root.model.sendComment()
    }
}
