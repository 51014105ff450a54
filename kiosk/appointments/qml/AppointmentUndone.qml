// SPDX-License-Identifier: EUPL-1.2
// Undone at once: nothing was booked; whoever moved has the old appointment still.
pragma ComponentBehavior: Bound

import QtQuick
import Dorfpunkt.Appointments
import Dorfpunkt.Controls
import Dorfpunkt.Shell

Page {
    id: root

    required property Shell shell
    required property BookingModel model

    objectName: "page:AppointmentUndone"
    title: model.moving ? qsTr("Das Verschieben ist rückgängig gemacht.") : qsTr("Die Buchung ist rückgängig gemacht.")
    primaryText: qsTr("Fertig")
    primaryIcon: "check-circle"
    secondaryText: qsTr("Andere Zeit wählen")
    onPrimaryActivated: shell.finish()
    onSecondaryActivated: model.chooseAgain()

    ReadBack {
        anchors.fill: parent
        rows: [
            {
                icon: "undo",
                text: root.model.moving ? qsTr("**Ihr alter Termin bleibt.** Der alte Beleg gilt weiter.") : qsTr("**Es wurde nichts gebucht** und nichts gedruckt.")
            }
        ]
    }
}
