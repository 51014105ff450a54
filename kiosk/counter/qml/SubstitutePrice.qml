// SPDX-License-Identifier: EUPL-1.2
// What the substitute costs: never more than what it stands for.
pragma ComponentBehavior: Bound

import QtQuick
import Dorfpunkt.Counter

Typing {
    id: root

    required property CounterShell shell
    readonly property Packing packing: shell.desk.packing

    objectName: "page:SubstitutePrice"
    //: Above a question at the counter. %1 is a product that the shop does not have.
    stepText: qsTr("Statt %1").arg(packing.lineTitle)
    title: qsTr("Was kostet der Ersatz?")
    keyboardLayout: "number"
    keyboardExtraKey: ","
    label: qsTr("Preis in Euro")
    hint: error === "" ? packing.mostText : ""
    text: packing.text
    error: packing.error
    maximumLength: 7
    inputMethodHints: Qt.ImhFormattedNumbersOnly
    doneText: qsTr("Übernehmen")
    ready: packing.text !== ""
    onEdited: text => packing.setText(text)
    onDone: packing.takeSubstitute()
}
