// SPDX-License-Identifier: EUPL-1.2
// The cancellation is stored and on its way.
pragma ComponentBehavior: Bound

import QtQuick
import Dorfpunkt.Appointments
import Dorfpunkt.Controls
import Dorfpunkt.Shell

Page {
    id: root

    required property Shell shell
    required property AppointmentModel model

    objectName: "page:AppointmentCancelled"
    title: qsTr("Ihre Absage ist gespeichert.")
    primaryText: qsTr("Fertig")
    primaryIcon: "check-circle"
    onPrimaryActivated: shell.finish()

    ReadBack {
        anchors.fill: parent
        rows: [
            {
                icon: "schedule",
                text: root.shell.networkState === "offline" ? qsTr("**Vorgemerkt.** Gerade ist hier kein Netz. Wir senden die Absage von selbst, sobald es da ist.") : qsTr("**Vorgemerkt.** Wir senden die Absage jetzt.")
            },
            {
                icon: "receipt",
                text: qsTr("Ob sie angekommen ist, lesen Sie hier mit demselben Beleg.")
            }
        ]
    }
}
