// SPDX-License-Identifier: EUPL-1.2
// The device stopped after a form was stored and before its receipt was in anybody's hand.
pragma ComponentBehavior: Bound

import QtQuick
import Dorfpunkt.Controls
import Dorfpunkt.Forms
import Dorfpunkt.Shell

Page {
    id: root

    required property Shell shell
    required property Delivery model

    readonly property bool printable: model.hasPending
    //: A heading. %1 is an hour, such as 2:40 pm.
    readonly property string kept: qsTr("Um %1 wurde hier etwas gespeichert.")
    //: A heading. %1 is an hour, such as 2:40 pm.
    readonly property string sent: qsTr("Um %1 wurde hier etwas abgesendet.")

    objectName: "page:FormInterrupted"
    title: (model.unfinished ? kept : sent).arg(model.interruptedAt)
    primaryText: printable ? qsTr("Ja, das war ich: Beleg zeigen") : qsTr("Weiter")
    primaryIcon: printable ? "receipt" : "arrow-forward"
    secondaryText: printable ? qsTr("Nein, das war ich nicht") : ""
    onPrimaryActivated: printable ? model.printPending() : model.dismissPending()
    onSecondaryActivated: model.dismissPending()

    ReadBack {
        anchors.fill: parent
        rows: [
            {
                icon: "check-circle",
                text: root.model.unfinished ? qsTr("Danach ist das Gerät ausgefallen. **Das angefangene Formular ist sicher gespeichert.**") : qsTr("Danach ist das Gerät ausgefallen. **Es ist sicher gespeichert** und wird gesendet.")
            },
            {
                icon: "person",
                text: root.model.unfinished ? qsTr("War das Ihres? Dann drucken wir jetzt Ihren Beleg.") : root.printable ? qsTr("Haben Sie es abgesendet? Dann drucken wir jetzt Ihren Beleg.") : qsTr("Der Beleg kann nicht mehr gedruckt werden. Fragen Sie im Amt nach.")
            }
        ]
    }
}
