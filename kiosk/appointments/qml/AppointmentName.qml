// SPDX-License-Identifier: EUPL-1.2
// Who comes?
pragma ComponentBehavior: Bound

import QtQuick
import Dorfpunkt.Appointments
import Dorfpunkt.Controls
import Dorfpunkt.Shell

Page {
    id: root

    required property Shell shell
    required property BookingModel model

    objectName: "page:AppointmentName"
    title: qsTr("Wie heißen Sie?")
    steps: model.moving ? 3 : 5
    step: model.moving ? 3 : 4
    //: Above the question of a page. %1 is the number of this step, %2 how many there are.
    stepText: qsTr("Termin · Schritt %1 von %2").arg(step).arg(steps)
    keyboardLayout: "text"
    keyboardTarget: field
    primaryText: qsTr("Weiter")
    primaryIcon: "arrow-forward"
    primaryEnabled: model.name.text !== ""
    onPrimaryActivated: model.confirmName()

    Field {
        id: field

        width: parent.width
        confidential: true
        label: qsTr("Vorname und Nachname")
        hint: qsTr("Nur dort, wo Sie hingehen, liest jemand Ihren Namen.")
        text: root.model.name.text
        error: root.model.name.error
        maximumLength: 80
        onEdited: text => root.model.name.set(text)
        onAccepted: root.model.confirmName()
    }
}
