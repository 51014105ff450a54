// SPDX-License-Identifier: EUPL-1.2
// The optional phone number: whoever gives none goes on with the other button.
pragma ComponentBehavior: Bound

import QtQuick
import Dorfpunkt.Appointments
import Dorfpunkt.Controls
import Dorfpunkt.Shell

Page {
    id: root

    required property Shell shell
    required property BookingModel model

    // Keys and two ways on leave little room on a small screen.
    readonly property bool cramped: Theme.smallScreen && (Theme.textSize === "L" || Theme.textSize === "XL")

    objectName: "page:AppointmentPhone"
    title: qsTr("Dürfen wir Sie bei Fragen anrufen?")
    steps: model.moving ? 3 : 5
    step: model.moving ? 3 : 4
    //: Above the question of a page. %1 is the number of this step, %2 how many there are.
    stepText: cramped ? "" : qsTr("Termin · Schritt %1 von %2").arg(step).arg(steps)
    keyboardLayout: "number"
    keyboardTarget: field
    keyboardExtraKey: "+"
    primaryText: qsTr("Ja, diese Nummer weitergeben")
    primaryIcon: "call"
    primaryEnabled: model.phone.text !== ""
    // What is wrong needs its room: whoever gives no number after all deletes it first.
    secondaryText: cramped && model.phone.error !== "" ? "" : qsTr("Nein, ohne Telefonnummer")
    onPrimaryActivated: model.confirmPhone()
    onSecondaryActivated: model.withoutPhone()

    Field {
        id: field

        width: parent.width
        confidential: true
        label: qsTr("Mit Vorwahl, zum Beispiel 06851 12 34 56")
        hint: root.cramped && error !== "" ? "" : qsTr("Nur für Fragen zu diesem Termin.")
        text: root.model.phone.text
        error: root.model.phone.error
        maximumLength: 30
        inputMethodHints: Qt.ImhDialableCharactersOnly
        onEdited: text => root.model.phone.set(text)
        onAccepted: root.model.confirmPhone()
    }
}
