// SPDX-License-Identifier: EUPL-1.2
// What becomes of the answers: everybody who took part wants to know.
pragma ComponentBehavior: Bound

import QtQuick
import Dorfpunkt.Counter

Typing {
    id: root

    required property CounterShell shell
    readonly property SurveyDesk surveys: shell.surveys

    objectName: "page:SurveyBecomes"
    // A low screen needs the room for the text.
    stepText: low ? "" : surveys.title
    title: qsTr("Was wird daraus?")
    keyboardLayout: "text"
    label: qsTr("Ihr Text")
    hint: qsTr("Das lesen alle, die mitgemacht haben.")
    text: surveys.becomes
    maximumLength: surveys.maximumBecomes
    doneText: surveys.becomes.trim() !== "" ? qsTr("Weiter") : qsTr("Weiter ohne Text")
    doneIcon: "arrow-forward"
    onEdited: text => surveys.setBecomes(text)
    onDone: surveys.readBack()
}
