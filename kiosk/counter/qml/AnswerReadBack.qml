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
    readonly property OfficeModel office: shell.office
    readonly property bool readToTheEnd: rows.lastPage

    objectName: "page:AnswerReadBack"
    stepText: office.title
    title: qsTr("Stimmt die Antwort so?")
    contentReadingText: [office.answerError, rows.readingText].filter(part => part !== "").join(" ")
    secondaryText: office.wordsNeeded || office.words.trim() !== "" ? qsTr("Text ändern") : qsTr("Nachricht dazuschreiben")
    secondaryIcon: "edit"
    primaryText: readToTheEnd ? qsTr("Ja, so antworten") : qsTr("Weiter lesen")
    primaryIcon: readToTheEnd ? "check" : "arrow-forward"
    primaryKind: readToTheEnd && office.declines ? "danger" : "primary"
    onPrimaryActivated: readToTheEnd ? office.answer() : rows.nextPage()
    onSecondaryActivated: office.addWords()

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        Notice {
            Layout.fillWidth: true
            kind: root.office.answerError !== "" ? "error" : "info"
            icon: root.office.answerError !== "" ? "" : "receipt"
            text: root.office.answerError !== "" ? root.office.answerError : qsTr("So liest es, wer den Beleg hat.")
        }
        PagedReadBack {
            id: rows

            Layout.fillWidth: true
            Layout.fillHeight: true
            rows: root.office.answerRows
        }
    }
}
