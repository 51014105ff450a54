// SPDX-License-Identifier: EUPL-1.2
// What the substitute costs: never more than what it stands for.
pragma ComponentBehavior: Bound

import QtQuick
import Dorfpunkt.Controls
import Dorfpunkt.Counter

Page {
    id: root

    required property CounterShell shell
    readonly property Packing packing: shell.desk.packing

    objectName: "page:SubstitutePrice"
    stepText: qsTr("Statt %1").arg(packing.lineTitle)
    title: qsTr("Was kostet der Ersatz?")
    keyboardLayout: "number"
    keyboardTarget: field
    keyboardExtraKey: ","
    primaryText: qsTr("Übernehmen")
    primaryIcon: "check"
    primaryEnabled: packing.text !== ""
    onPrimaryActivated: packing.takeSubstitute()

    Field {
        id: field

        width: parent.width
        label: qsTr("Preis in Euro, zum Beispiel 2,50")
        hint: root.packing.mostText
        text: root.packing.text
        error: root.packing.error
        maximumLength: 7
        inputMethodHints: Qt.ImhFormattedNumbersOnly
        onEdited: text => root.packing.setText(text)
        onAccepted: root.packing.takeSubstitute()
    }
}
