// SPDX-License-Identifier: EUPL-1.2
// What lies in the crate instead.
pragma ComponentBehavior: Bound

import QtQuick
import Dorfpunkt.Controls
import Dorfpunkt.Counter

Page {
    id: root

    required property CounterShell shell
    readonly property Packing packing: shell.desk.packing

    objectName: "page:SubstituteName"
    stepText: qsTr("Statt %1").arg(packing.lineTitle)
    title: qsTr("Was ist stattdessen in der Kiste?")
    keyboardLayout: "text"
    keyboardTarget: field
    primaryText: qsTr("Weiter zum Preis")
    primaryIcon: "arrow-forward"
    primaryEnabled: packing.name.trim() !== ""
    onPrimaryActivated: packing.toPrice()

    Field {
        id: field

        width: parent.width
        label: qsTr("Menge und Ware, zum Beispiel 4 Mohnbrötchen")
        text: root.packing.name
        error: root.packing.error
        maximumLength: 80
        onEdited: text => root.packing.setName(text)
        onAccepted: root.packing.toPrice()
    }
}
