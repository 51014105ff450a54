// SPDX-License-Identifier: EUPL-1.2
// Whose crate is it?
pragma ComponentBehavior: Bound

import QtQuick
import Dorfpunkt.Controls
import Dorfpunkt.Ordering
import Dorfpunkt.Shell

Page {
    id: root

    required property Shell shell
    required property OrderingModel model

    objectName: "page:CrateName"
    title: qsTr("Welcher Name soll auf der Kiste stehen?")
    steps: 4
    //: Above the question of a page. %1 is the number of this step, %2 how many there are.
    stepText: qsTr("Einkaufen · Schritt %1 von %2").arg(step).arg(steps)
    step: 2
    keyboardLayout: "text"
    keyboardTarget: field
    primaryText: qsTr("Weiter")
    primaryIcon: "arrow-forward"
    primaryEnabled: model.checkout.name.text !== ""
    onPrimaryActivated: model.checkout.confirmName()

    Field {
        id: field

        width: parent.width
        confidential: true
        label: qsTr("Nachname oder ein anderes Wort")
        hint: qsTr("Nur der Laden und die Abholstelle lesen ihn.")
        text: root.model.checkout.name.text
        error: root.model.checkout.name.error
        maximumLength: 40
        onEdited: text => root.model.checkout.name.set(text)
        onAccepted: root.model.checkout.confirmName()
    }
}
