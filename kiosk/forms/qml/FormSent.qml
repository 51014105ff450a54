// SPDX-License-Identifier: EUPL-1.2
// It is stored: the promise, the code, the receipt, and thirty seconds to undo.
pragma ComponentBehavior: Bound

import QtQuick
import Dorfpunkt.Controls
import Dorfpunkt.Forms
import Dorfpunkt.Sending
import Dorfpunkt.Shell

Page {
    id: root

    required property Shell shell
    required property Delivery model

    readonly property Sending sending: model.sending
    readonly property string problem: model.problem
    readonly property bool printable: sending.printing !== "printed" && sending.printing !== "printing" && sending.printing !== "none"

    objectName: "page:FormSent"
    title: qsTr("Ihre Angaben sind gespeichert.")
    primaryText: qsTr("Fertig")
    primaryIcon: "check-circle"
    //: A button: takes back what was sent. %1 counts down from 30.
    secondaryText: sending.undoPossible ? qsTr("Rückgängig machen (%1 Sekunden)").arg(sending.undoSeconds) : printable ? qsTr("Noch einmal drucken") : ""
    secondaryIcon: sending.undoPossible ? "undo" : "print"
    onPrimaryActivated: shell.finish()
    onSecondaryActivated: sending.undoPossible ? sending.undo() : sending.printNow()

    PagedReadBack {
        anchors.fill: parent
        rows: [
            {
                icon: "receipt",
                text: root.model.codeText
            },
            {
                role: "title",
                // Where one line is too short for it, it breaks in its middle.
                text: root.landscape ? root.sending.code : root.sending.code.replace(/^(.{9})-/, "$1-\n"),
                confidential: true,
                code: true
            },
            {
                icon: root.problem !== "" ? "error" : "print",
                text: root.problem !== "" ? root.problem : root.sending.printingText,
                tone: root.problem !== "" ? "attention" : ""
            }
        ].concat(root.model.sentRows)
    }
}
