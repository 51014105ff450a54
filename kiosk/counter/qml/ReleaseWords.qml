// SPDX-License-Identifier: EUPL-1.2
// What the office says to everybody.
pragma ComponentBehavior: Bound

import QtQuick
import Dorfpunkt.Counter

Typing {
    id: root

    required property CounterShell shell
    readonly property OfficeModel office: shell.office
    readonly property ReleaseModel release: office.release

    objectName: "page:ReleaseWords"
    // A low screen needs the room for the text.
    stepText: low ? "" : office.title
    title: qsTr("Was sagen Sie allen?")
    keyboardLayout: "text"
    label: qsTr("Ihr Text für alle")
    hint: qsTr("Ohne Namen und Telefonnummern.")
    text: release.words
    maximumLength: release.mostWords
    doneText: qsTr("Weiter")
    doneIcon: "arrow-forward"
    onEdited: text => release.setWords(text)
    onDone: release.readBack()
}
