// SPDX-License-Identifier: EUPL-1.2
// The real weight, or how many pieces there were.
pragma ComponentBehavior: Bound

import QtQuick
import Dorfpunkt.Controls
import Dorfpunkt.Counter

Page {
    id: root

    required property CounterShell shell
    readonly property Packing packing: shell.desk.packing

    objectName: "page:PackAmount"
    stepText: packing.title
    title: packing.lineTitle
    keyboardLayout: "number"
    keyboardTarget: field
    primaryText: qsTr("Übernehmen")
    primaryIcon: "check"
    primaryEnabled: packing.text !== ""
    onPrimaryActivated: packing.takeAmount()

    Field {
        id: field

        width: parent.width
        label: root.packing.amountLabel
        text: root.packing.text
        error: root.packing.error
        maximumLength: 6
        inputMethodHints: Qt.ImhDigitsOnly
        onEdited: text => root.packing.setText(text)
        onAccepted: root.packing.takeAmount()
    }
}
