// SPDX-License-Identifier: EUPL-1.2
// The title of an idea, as everybody will read it.
pragma ComponentBehavior: Bound

import QtQuick
import Dorfpunkt.Counter

Typing {
    id: root

    required property CounterShell shell
    readonly property IdeaDesk ideas: shell.surveys.ideas

    objectName: "page:IdeaTitle"
    // A low screen needs the room for the text.
    stepText: low ? "" : ideas.collection
    title: ideas.foreign ? qsTr("Wie heißt die Idee auf Deutsch?") : qsTr("Wie soll die Idee heißen?")
    keyboardLayout: "text"
    label: qsTr("Die Idee in wenigen Worten")
    hint: ideas.foreign ? qsTr("Was jemand geschrieben hat, bleibt daneben stehen.") : ""
    text: ideas.ideaTitle
    maximumLength: ideas.mostTitle
    doneText: qsTr("Weiter")
    doneIcon: "arrow-forward"
    ready: ideas.foreign || ideas.ideaTitle.trim() !== ""
    onEdited: text => ideas.setTitle(text)
    onDone: ideas.titled()
}
