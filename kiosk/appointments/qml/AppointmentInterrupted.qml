// SPDX-License-Identifier: EUPL-1.2
// The device stopped after a booking was stored and before its receipt was in anybody's hand.
pragma ComponentBehavior: Bound

import QtQuick
import Dorfpunkt.Appointments
import Dorfpunkt.Controls
import Dorfpunkt.Shell

Page {
    id: root

    required property Shell shell
    required property BookingModel model

    readonly property bool printable: model.hasPending

    objectName: "page:AppointmentInterrupted"
    //: A heading. %1 is an hour, such as 2:40 pm.
    title: qsTr("Um %1 wurde hier ein Termin gebucht.").arg(model.interruptedAt)
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
                text: qsTr("Danach ist das Gerät ausgefallen. **Der Termin ist sicher gespeichert** und wird gesendet.")
            },
            {
                icon: "person",
                text: root.printable ? qsTr("Haben Sie ihn gebucht? Dann drucken wir jetzt Ihren Beleg.") : qsTr("Der Beleg kann nicht mehr gedruckt werden. Rufen Sie dort an.")
            }
        ]
    }
}
