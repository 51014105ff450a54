// SPDX-License-Identifier: EUPL-1.2
// What lies in the crate instead.
pragma ComponentBehavior: Bound

import QtQuick
import Dorfpunkt.Counter

Typing {
    id: root

    required property CounterShell shell
    readonly property Packing packing: shell.desk.packing

    objectName: "page:SubstituteName"
    //: Above a question at the counter. %1 is a product that the shop does not have.
    stepText: qsTr("Statt %1").arg(packing.lineTitle)
    title: qsTr("Was ist stattdessen in der Kiste?")
    keyboardLayout: "text"
    label: qsTr("Zum Beispiel 4 Mohnbrötchen")
    text: packing.name
    error: packing.error
    doneText: qsTr("Weiter zum Preis")
    doneIcon: "arrow-forward"
    ready: packing.name.trim() !== ""
    onEdited: text => packing.setName(text)
    onDone: packing.toPrice()
}
