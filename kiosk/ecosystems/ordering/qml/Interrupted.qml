// SPDX-License-Identifier: EUPL-1.2
// The device stopped after an order was stored and before its receipt was in anybody's hand.
pragma ComponentBehavior: Bound

import QtQuick
import Dorfpunkt.Controls
import Dorfpunkt.Ordering
import Dorfpunkt.Shell

Page {
    id: root

    required property Shell shell
    required property OrderingModel model

    objectName: "page:Interrupted"
    //: A heading. %1 is an hour, such as 2:40 pm.
    title: qsTr("Um %1 wurde hier eine Bestellung gespeichert.").arg(model.interruptedAt)
    primaryText: model.hasPending ? qsTr("Ja, das war ich: Beleg zeigen") : qsTr("Weiter")
    primaryIcon: model.hasPending ? "receipt" : "arrow-forward"
    secondaryText: model.hasPending ? qsTr("Nein, das war ich nicht") : ""
    onPrimaryActivated: model.hasPending ? model.printPending() : model.dismissPending()
    onSecondaryActivated: model.dismissPending()

    ReadBack {
        anchors.fill: parent
        rows: [
            {
                icon: "check-circle",
                text: qsTr("Danach ist das Gerät ausgefallen. **Die Bestellung ist sicher gespeichert** und wird gesendet.")
            },
            {
                icon: "person",
                text: root.model.hasPending ? qsTr("Haben Sie bestellt? Dann drucken wir jetzt Ihren Beleg.") : qsTr("Der Beleg kann nicht mehr gedruckt werden. Fragen Sie beim Abholen nach dem Namen auf der Kiste.")
            }
        ]
    }
}
