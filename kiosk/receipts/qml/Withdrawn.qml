// SPDX-License-Identifier: EUPL-1.2
// The withdrawal is stored and on its way to the data trustee.
pragma ComponentBehavior: Bound

import QtQuick
import Dorfpunkt.Controls
import Dorfpunkt.Receipts
import Dorfpunkt.Shell

Page {
    id: root

    required property Shell shell
    required property ReceiptLookup model

    objectName: "page:Withdrawn"
    title: qsTr("Ihr Nein ist gespeichert.")
    primaryText: qsTr("Fertig")
    primaryIcon: "check-circle"
    onPrimaryActivated: shell.finish()

    ReadBack {
        anchors.fill: parent
        rows: [
            {
                icon: "schedule",
                text: root.shell.networkState === "offline" ? qsTr("Gerade ist hier kein Netz. Wir senden Ihr Nein von selbst, sobald es da ist, und vor allem anderen.") : qsTr("Wir senden Ihr Nein jetzt, vor allem anderen.")
            },
            {
                icon: "badge",
                text: qsTr("Der **Datentreuhänder** sorgt dafür, dass die Nummer überall gelöscht wird.")
            },
            {
                icon: "shopping-basket",
                text: qsTr("Ihre Bestellung **bleibt bestehen**.")
            }
        ]
    }
}
