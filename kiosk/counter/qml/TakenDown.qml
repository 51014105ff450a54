// SPDX-License-Identifier: EUPL-1.2
// It is stored: the code, the receipt for the person, and half a minute to undo.
pragma ComponentBehavior: Bound

import QtQuick
import Dorfpunkt.Controls
import Dorfpunkt.Counter
import Dorfpunkt.Sending

Page {
    id: root

    required property CounterShell shell
    readonly property TakeDown taking: shell.office.taking
    readonly property Sending sending: taking.sending
    readonly property bool printable: sending.printing !== "printed" && sending.printing !== "printing" && sending.printing !== "none"

    objectName: "page:TakenDown"
    stepText: taking.title
    //: At the counter, after a crash. %1 is an hour.
    title: taking.interruptedAt !== "" ? qsTr("Um %1 aufgenommen, dann unterbrochen").arg(taking.interruptedAt) : qsTr("Aufgenommen und gespeichert")
    contentReadingText: rows.readingText
    primaryText: qsTr("Fertig")
    primaryIcon: "check-circle"
    //: A button: takes back what was taken down. %1 counts down from 30.
    secondaryText: sending.undoPossible ? qsTr("Rückgängig machen (%1 Sekunden)").arg(sending.undoSeconds) : printable ? qsTr("Beleg drucken") : ""
    secondaryIcon: sending.undoPossible ? "undo" : "print"
    onPrimaryActivated: taking.done()
    onSecondaryActivated: sending.undoPossible ? sending.undo() : sending.printNow()

    PagedReadBack {
        id: rows

        anchors.fill: parent
        rows: [
            {
                icon: "receipt",
                text: qsTr("Mit diesem Code liest die Person Ihre Antwort, an jedem Dorfpunkt:")
            },
            {
                role: "title",
                text: root.sending.code,
                confidential: true,
                code: true
            },
            {
                icon: root.taking.problem !== "" ? "error" : "print",
                text: root.taking.problem !== "" ? root.taking.problem : root.sending.printingText,
                tone: root.taking.problem !== "" ? "attention" : ""
            },
            {
                icon: "handshake",
                text: root.taking.handing
            }
        ]
    }
}
