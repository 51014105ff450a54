// SPDX-License-Identifier: EUPL-1.2
// What the office says to everybody of an idea.
pragma ComponentBehavior: Bound

import QtQuick
import Dorfpunkt.Counter

Typing {
    id: root

    required property CounterShell shell
    readonly property IdeaDesk ideas: shell.surveys.ideas

    objectName: "page:IdeaSays"
    // A low screen needs the room for the text.
    stepText: low ? "" : ideas.collection
    title: qsTr("Was sagen Sie dazu?")
    keyboardLayout: "text"
    label: qsTr("Ihr Text für alle")
    hint: qsTr("Ohne Namen und Telefonnummern.")
    text: ideas.says
    maximumLength: ideas.mostSays
    doneText: ideas.says.trim() !== "" ? qsTr("Weiter") : qsTr("Weiter ohne Text")
    doneIcon: "arrow-forward"
    onEdited: text => ideas.setSays(text)
    onDone: ideas.readBack()
}
