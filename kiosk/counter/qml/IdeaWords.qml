// SPDX-License-Identifier: EUPL-1.2
// The words of an idea or a comment, as everybody will read them.
pragma ComponentBehavior: Bound

import QtQuick
import Dorfpunkt.Counter

Typing {
    id: root

    required property CounterShell shell
    readonly property IdeaDesk ideas: shell.surveys.ideas

    objectName: "page:IdeaWords"
    // A low screen needs the room for the text.
    stepText: low ? "" : ideas.collection
    title: ideas.foreign ? qsTr("Was steht da auf Deutsch?") : qsTr("Was sollen alle lesen?")
    keyboardLayout: "text"
    label: qsTr("Der Text")
    hint: qsTr("Ohne Namen und Telefonnummern.")
    text: ideas.text
    maximumLength: ideas.mostWords
    doneText: qsTr("Fertig")
    ready: ideas.isIdea || ideas.foreign || ideas.text.trim() !== ""
    onEdited: text => ideas.setText(text)
    onDone: ideas.edited()
}
