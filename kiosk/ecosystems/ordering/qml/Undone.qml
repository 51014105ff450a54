// SPDX-License-Identifier: EUPL-1.2
// Undone at once: nothing was ordered, the basket is still there.
pragma ComponentBehavior: Bound

import QtQuick
import Dorfpunkt.Controls
import Dorfpunkt.Ordering
import Dorfpunkt.Shell

Page {
    id: root

    required property Shell shell
    required property OrderingModel model

    objectName: "page:Undone"
    title: qsTr("Die Bestellung ist rückgängig gemacht.")
    primaryText: qsTr("Fertig")
    primaryIcon: "check-circle"
    secondaryText: qsTr("Zurück zum Korb")
    onPrimaryActivated: shell.finish()
    onSecondaryActivated: model.openBasket()

    ReadBack {
        anchors.fill: parent
        rows: [
            {
                icon: "undo",
                text: qsTr("**Es wurde nichts bestellt.** Es wird nichts gesendet und nichts gedruckt.")
            }
        ]
    }
}
