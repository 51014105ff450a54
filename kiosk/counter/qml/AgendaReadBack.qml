// SPDX-License-Identifier: EUPL-1.2
// The answer as its receipt will show it; nothing is sent before it was read.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Dorfpunkt.Controls
import Dorfpunkt.Counter

Page {
    id: root

    required property CounterShell shell
    readonly property AgendaModel agenda: shell.office.agenda
    objectName: "page:AgendaReadBack"
    stepText: agenda.title
    title: agenda.cancels ? qsTr("Möchten Sie so absagen?") : qsTr("Möchten Sie den Termin bestätigen?")
    contentReadingText: [agenda.answerError, rows.readingText].filter(part => part !== "").join(" ")
    primaryText: agenda.cancels ? qsTr("Ja, absagen") : qsTr("Ja, bestätigen")
    primaryIcon: "check"
    primaryKind: agenda.cancels ? "danger" : "primary"
    onPrimaryActivated: agenda.answer()

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        Notice {
            Layout.fillWidth: true
            kind: root.agenda.answerError !== "" ? "error" : "info"
            icon: root.agenda.answerError !== "" ? "" : "receipt"
            text: root.agenda.answerError !== "" ? root.agenda.answerError : qsTr("So liest es, wer den Beleg hat.")
        }
        PagedReadBack {
            id: rows

            Layout.fillWidth: true
            Layout.fillHeight: true
            rows: root.agenda.answerRows
        }
    }
}
