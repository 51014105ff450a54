// SPDX-License-Identifier: EUPL-1.2
// Why the order cannot be taken: the resident reads it with the receipt.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Dorfpunkt.Controls
import Dorfpunkt.Counter

Page {
    id: root

    required property CounterShell shell
    readonly property DeskModel desk: shell.desk
    // A low screen has more room at the side than below.
    readonly property bool tight: landscape && height < Theme.mm(200)

    objectName: "page:Decline"
    stepText: desk.orderTitle
    title: qsTr("Warum lehnen Sie ab?")
    contentReadingText: list.readingText
    primaryText: tight ? "" : qsTr("Ablehnen und so antworten")
    primaryIcon: "block"
    primaryKind: "danger"
    primaryEnabled: desk.declineReady
    onPrimaryActivated: desk.decline()

    RowLayout {
        anchors.fill: parent
        spacing: Theme.gap

        ChoiceList {
            id: list

            Layout.fillWidth: true
            Layout.fillHeight: true
            maximumRows: 4
            model: root.desk.reasons
            onActivated: index => root.desk.chooseReason(index)
        }
        Actions {
            beside: true
            visible: root.tight

            BigButton {
                Layout.fillWidth: true
                icon: "block"
                kind: "danger"
                text: qsTr("Ablehnen und so antworten")
                enabled: root.desk.declineReady
                onActivated: root.desk.decline()
            }
        }
    }
}
