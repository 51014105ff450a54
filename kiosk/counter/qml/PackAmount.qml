// SPDX-License-Identifier: EUPL-1.2
// The real weight, or how many pieces there were.
pragma ComponentBehavior: Bound

import QtQuick
import Dorfpunkt.Counter

Typing {
    id: root

    required property CounterShell shell
    readonly property Packing packing: shell.desk.packing

    objectName: "page:PackAmount"
    stepText: packing.title
    title: packing.lineTitle
    keyboardLayout: "number"
    label: packing.amountLabel
    text: packing.text
    error: packing.error
    maximumLength: 6
    inputMethodHints: Qt.ImhDigitsOnly
    doneText: qsTr("Übernehmen")
    ready: packing.text !== ""
    onEdited: text => packing.setText(text)
    onDone: packing.takeAmount()
}
