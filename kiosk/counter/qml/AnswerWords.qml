// SPDX-License-Identifier: EUPL-1.2
// What the resident reads beside the answer: a question, a reason, or whatever helps.
pragma ComponentBehavior: Bound

import QtQuick
import Dorfpunkt.Counter

Typing {
    id: root

    required property CounterShell shell
    readonly property OfficeModel office: shell.office

    objectName: "page:AnswerWords"
    // A low screen needs the room for the text.
    stepText: low ? "" : office.title
    title: office.wordsTitle
    keyboardLayout: "text"
    label: qsTr("Ihr Text")
    hint: office.wordsHint
    text: office.words
    maximumLength: office.maximumWords
    doneText: qsTr("Weiter")
    doneIcon: "arrow-forward"
    ready: !office.wordsNeeded || office.words.trim() !== ""
    onEdited: text => office.setWords(text)
    onDone: office.readBack()
}
