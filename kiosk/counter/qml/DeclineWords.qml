// SPDX-License-Identifier: EUPL-1.2
// The shop's own words to a resident whose order is declined.
pragma ComponentBehavior: Bound

import QtQuick
import Dorfpunkt.Controls
import Dorfpunkt.Counter

Page {
    id: root

    required property CounterShell shell
    readonly property DeskModel desk: shell.desk

    objectName: "page:DeclineWords"
    stepText: desk.orderTitle
    title: qsTr("Was sollen wir ausrichten?")
    keyboardLayout: "text"
    keyboardTarget: field
    primaryText: qsTr("Weiter")
    primaryIcon: "check"
    primaryEnabled: desk.declineReady
    onPrimaryActivated: shell.back()

    Field {
        id: field

        width: parent.width
        label: qsTr("Ihre Antwort")
        text: root.desk.words
        maximumLength: 200
        onEdited: text => root.desk.setWords(text)
        onAccepted: if (root.primaryEnabled)
            root.shell.back()
    }
}
