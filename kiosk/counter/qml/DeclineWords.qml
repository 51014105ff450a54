// SPDX-License-Identifier: EUPL-1.2
// The shop's own words to a resident whose order is declined.
pragma ComponentBehavior: Bound

import QtQuick
import Dorfpunkt.Counter

Typing {
    id: root

    required property CounterShell shell
    readonly property DeskModel desk: shell.desk

    objectName: "page:DeclineWords"
    stepText: desk.orderTitle
    title: qsTr("Was sollen wir ausrichten?")
    keyboardLayout: "text"
    label: qsTr("Ihre Antwort")
    text: desk.words
    maximumLength: 200
    doneText: qsTr("Weiter")
    ready: desk.words.trim() !== ""
    onEdited: text => desk.setWords(text)
    onDone: shell.back()
}
