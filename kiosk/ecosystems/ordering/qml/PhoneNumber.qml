// SPDX-License-Identifier: EUPL-1.2
// The optional phone number.
pragma ComponentBehavior: Bound

import QtQuick
import Dorfpunkt.Controls
import Dorfpunkt.Ordering
import Dorfpunkt.Shell

Page {
    id: root

    required property Shell shell
    required property OrderingModel model

    objectName: "page:PhoneNumber"
    title: qsTr("Ihre Telefonnummer")
    steps: 4
    //: Above the question of a page. %1 is the number of this step, %2 how many there are.
    stepText: qsTr("Einkaufen · Schritt %1 von %2").arg(step).arg(steps)
    step: 3
    keyboardLayout: "number"
    keyboardTarget: field
    keyboardExtraKey: "+"
    primaryText: qsTr("Ja, diese Nummer weitergeben")
    primaryIcon: "call"
    primaryEnabled: model.checkout.phone.text !== ""
    onPrimaryActivated: model.checkout.confirmPhone()

    Field {
        id: field

        width: parent.width
        confidential: true
        label: qsTr("Mit Vorwahl, zum Beispiel 06851 12 34 56")
        hint: qsTr("Nur für Fragen zu dieser Bestellung.")
        text: root.model.checkout.phone.text
        error: root.model.checkout.phone.error
        maximumLength: 30
        inputMethodHints: Qt.ImhDialableCharactersOnly
        onEdited: text => root.model.checkout.phone.set(text)
        onAccepted: root.model.checkout.confirmPhone()
    }
}
