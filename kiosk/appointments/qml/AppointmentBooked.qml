// SPDX-License-Identifier: EUPL-1.2
// It is stored: when, how far it can be relied on, the code, and thirty seconds to undo.
pragma ComponentBehavior: Bound

import QtQuick
import Dorfpunkt.Appointments
import Dorfpunkt.Controls
import Dorfpunkt.Sending
import Dorfpunkt.Shell

Page {
    id: root

    required property Shell shell
    required property BookingModel model

    readonly property Sending sending: model.sending
    readonly property bool printable: sending.printing !== "printed" && sending.printing !== "printing" && sending.printing !== "none"

    objectName: "page:AppointmentBooked"
    title: model.moved ? qsTr("Ihr Termin ist verschoben.") : qsTr("Ihr Termin ist gespeichert.")
    primaryText: qsTr("Fertig")
    primaryIcon: "check-circle"
    //: A button: takes back the booking. %1 counts down from 30.
    secondaryText: sending.undoPossible ? qsTr("Rückgängig machen (%1 Sekunden)").arg(sending.undoSeconds) : printable ? qsTr("Noch einmal drucken") : ""
    secondaryIcon: sending.undoPossible ? "undo" : "print"
    onPrimaryActivated: shell.finish()
    onSecondaryActivated: sending.undoPossible ? sending.undo() : sending.printNow()

    PagedReadBack {
        anchors.fill: parent
        rows: root.model.bookedRows.concat([
            {
                icon: "receipt",
                text: qsTr("Mit diesem Code können Sie absagen oder verschieben:")
            },
            {
                role: "title",
                // Where one line is too short for it, it breaks in its middle.
                text: root.landscape ? root.sending.code : root.sending.code.replace(/^(.{9})-/, "$1-\n"),
                confidential: true,
                code: true
            },
            {
                icon: root.model.problem !== "" ? "error" : "print",
                text: root.model.problem !== "" ? root.model.problem : root.sending.printingText,
                tone: root.model.problem !== "" ? "attention" : ""
            }
        ])
    }
}
