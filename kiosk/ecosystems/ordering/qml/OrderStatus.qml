// SPDX-License-Identifier: EUPL-1.2
// How an order stands, shop by shop, as its receipt opens it.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Dorfpunkt.Controls
import Dorfpunkt.Ordering
import Dorfpunkt.Shell

Page {
    id: root

    required property Shell shell
    required property OrderingModel model

    objectName: "page:OrderStatus"
    title: qsTr("Ihre Bestellung")
    primaryText: qsTr("Noch einmal dasselbe bestellen")
    primaryIcon: "refresh"
    secondaryText: model.lookup.cancelPossible ? qsTr("Stornieren") : model.lookup.offline ? qsTr("Noch einmal nachsehen") : ""
    secondaryIcon: model.lookup.cancelPossible ? "cancel" : "refresh"
    onPrimaryActivated: model.lookup.again()
    onSecondaryActivated: model.lookup.cancelPossible ? model.lookup.askCancel() : model.lookup.askAgain()

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        PagedReadBack {
            Layout.fillWidth: true
            Layout.fillHeight: true
            rows: root.model.lookup.rows
        }
        Notice {
            visible: text !== ""
            Layout.fillWidth: true
            kind: root.model.lookup.offline ? "attention" : "info"
            icon: root.model.lookup.offline ? "wifi-off" : "schedule"
            text: root.model.lookup.ageText
        }
    }
}
