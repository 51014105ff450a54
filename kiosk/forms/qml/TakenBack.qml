// SPDX-License-Identifier: EUPL-1.2
// Taking it back is stored and on its way.
pragma ComponentBehavior: Bound

import QtQuick
import Dorfpunkt.Controls
import Dorfpunkt.Forms
import Dorfpunkt.Shell

Page {
    id: root

    required property Shell shell
    required property ApplicationModel model

    objectName: "page:TakenBack"
    title: qsTr("Ihre Rücknahme ist gespeichert.")
    primaryText: qsTr("Fertig")
    primaryIcon: "check-circle"
    onPrimaryActivated: shell.finish()

    ReadBack {
        anchors.fill: parent
        rows: [
            {
                icon: "schedule",
                text: root.shell.networkState === "offline" ? qsTr("**Vorgemerkt.** Gerade ist hier kein Netz. Wir senden es von selbst, sobald es da ist.") : qsTr("**Vorgemerkt.** Wir senden es jetzt.")
            },
            {
                icon: "receipt",
                text: qsTr("Ob das Amt sie bekommen hat, lesen Sie hier mit demselben Beleg.")
            }
        ]
    }
}
