// SPDX-License-Identifier: EUPL-1.2
// Why the office cancels an appointment: nobody is sent away without a reason.
pragma ComponentBehavior: Bound

import QtQuick
import Dorfpunkt.Counter

Typing {
    id: root

    required property CounterShell shell
    readonly property AgendaModel agenda: shell.office.agenda

    objectName: "page:AgendaReason"
    // A low screen needs the room for the text.
    stepText: low ? "" : agenda.title
    title: qsTr("Warum sagen Sie ab?")
    keyboardLayout: "text"
    label: qsTr("Ihr Text")
    hint: qsTr("So liest es, wer den Beleg hat.")
    text: agenda.reason
    maximumLength: agenda.maximumReason
    doneText: qsTr("Weiter")
    doneIcon: "arrow-forward"
    ready: agenda.reason.trim() !== ""
    onEdited: text => agenda.setReason(text)
    onDone: agenda.readBack()
}
