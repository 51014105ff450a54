// SPDX-License-Identifier: EUPL-1.2
// The cancellation is stored and on its way.
pragma ComponentBehavior: Bound

import QtQuick
import Dorfpunkt.Controls
import Dorfpunkt.Ordering
import Dorfpunkt.Shell

Page {
    id: root

    required property Shell shell
    required property OrderingModel model

    objectName: "page:Cancelled"
    title: qsTr("Ihre Stornierung ist gespeichert.")
    primaryText: qsTr("Fertig")
    primaryIcon: "check-circle"
    onPrimaryActivated: shell.finish()

    ReadBack {
        anchors.fill: parent
        rows: [
            {
                icon: "schedule",
                text: root.shell.networkState === "offline" ? qsTr("**Vorgemerkt.** Gerade ist hier kein Netz. Wir senden die Stornierung von selbst, sobald es da ist.") : qsTr("**Vorgemerkt.** Wir senden die Stornierung jetzt.")
            },
            {
                icon: "receipt",
                text: qsTr("Ob sie rechtzeitig ankam, lesen Sie hier mit demselben Beleg.")
            }
        ]
    }
}
