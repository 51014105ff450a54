// SPDX-License-Identifier: EUPL-1.2
// Why the order cannot be taken: the resident reads it with the receipt.
pragma ComponentBehavior: Bound

import QtQuick
import Dorfpunkt.Controls
import Dorfpunkt.Counter

Page {
    id: root

    required property CounterShell shell
    readonly property DeskModel desk: shell.desk

    objectName: "page:Decline"
    stepText: desk.orderTitle
    title: qsTr("Warum lehnen Sie ab?")
    contentReadingText: list.readingText
    primaryText: qsTr("Ablehnen und so antworten")
    primaryIcon: "block"
    primaryKind: "danger"
    primaryEnabled: desk.declineReady
    onPrimaryActivated: desk.decline()

    ChoiceList {
        id: list

        anchors.fill: parent
        maximumRows: 4
        model: root.desk.reasons
        onActivated: index => root.desk.chooseReason(index)
    }
}
