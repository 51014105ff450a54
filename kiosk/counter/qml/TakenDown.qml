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

    readonly property bool printFirst: sending.undoPossible && taking.printerThere
    readonly property string printingText: {
        switch (sending.printing) {
        case "printing":
            return qsTr("Der Beleg wird gedruckt …");
        case "printed":
            return qsTr("Der Beleg ist gedruckt.");
        case "none":
            return qsTr("Hier ist kein Drucker. Bitte schreiben Sie den Code ab.");
        case "out_of_paper":
            return qsTr("Der Drucker hat kein Papier. Bitte schreiben Sie den Code ab.");
        case "jam":
            return qsTr("Im Drucker klemmt Papier. Bitte schreiben Sie den Code ab.");
        case "":
            return qsTr("Der Beleg wird gleich gedruckt.");
        default:
            return qsTr("Der Drucker antwortet nicht. Bitte schreiben Sie den Code ab.");
        }
    }

    objectName: "page:TakenDown"
    stepText: taking.title
    //: At the counter, after a crash. %1 is an hour.
    title: taking.interruptedAt !== "" ? qsTr("Um %1 aufgenommen, dann unterbrochen").arg(taking.interruptedAt) : taking.unfinished ? qsTr("Angefangen und aufgehoben") : qsTr("Aufgenommen und gespeichert")
    contentReadingText: rows.readingText
    // The receipt comes out before anybody leaves: whether it did is said here.
    primaryText: printFirst ? qsTr("Beleg drucken") : qsTr("Fertig")
    primaryIcon: printFirst ? "print" : "check-circle"
    //: A button: takes back what was taken down. %1 counts down from 30.
    secondaryText: sending.undoPossible ? qsTr("Rückgängig machen (%1 Sekunden)").arg(sending.undoSeconds) : printable ? qsTr("Noch einmal drucken") : ""
    secondaryIcon: sending.undoPossible ? "undo" : "print"
    onPrimaryActivated: printFirst ? sending.printNow() : taking.done()
    onSecondaryActivated: sending.undoPossible ? sending.undo() : sending.printNow()

    PagedReadBack {
        id: rows

        anchors.fill: parent
        rows: [
            {
                icon: "receipt",
                text: root.taking.unfinished ? qsTr("Mit diesem Code macht die Person weiter, hier oder an jedem Dorfpunkt:") : qsTr("Mit diesem Code liest die Person Ihre Antwort, an jedem Dorfpunkt:")
            },
            {
                role: "title",
                text: root.sending.code,
                confidential: true,
                code: true
            },
            {
                icon: root.taking.problem !== "" ? "error" : "print",
                text: root.taking.problem !== "" ? root.taking.problem : root.printingText,
                tone: root.taking.problem !== "" ? "attention" : ""
            },
            {
                icon: "handshake",
                text: root.taking.handing
            }
        ]
    }
}
