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

    readonly property string ageIcon: model.lookup.offline ? "wifi-off" : "schedule"
    readonly property string ageText: model.lookup.ageText
    // Where a small screen has no room below, the age is told before all else.
    readonly property bool ageFirst: Theme.smallScreen && landscape && ageText !== ""

    objectName: "page:OrderStatus"
    title: qsTr("Ihre Bestellung")
    // What was refused and cannot be opened any more cannot be ordered once more either.
    primaryText: model.lookup.readable ? qsTr("Noch einmal dasselbe bestellen") : qsTr("Noch einmal nachsehen")
    primaryIcon: "refresh"
    secondaryText: !model.lookup.readable ? "" : model.lookup.cancelPossible ? qsTr("Stornieren") : model.lookup.offline ? qsTr("Noch einmal nachsehen") : ""
    secondaryIcon: model.lookup.cancelPossible ? "cancel" : "refresh"
    onPrimaryActivated: model.lookup.readable ? model.lookup.again() : model.lookup.askAgain()
    onSecondaryActivated: model.lookup.cancelPossible ? model.lookup.askCancel() : model.lookup.askAgain()

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        PagedReadBack {
            Layout.fillWidth: true
            Layout.fillHeight: true
            rows: root.ageFirst ? [
                {
                    icon: root.ageIcon,
                    text: root.ageText,
                    tone: "attention"
                }
            ].concat(root.model.lookup.rows) : root.model.lookup.rows
        }
        Notice {
            visible: text !== "" && !root.ageFirst
            Layout.fillWidth: true
            kind: root.model.lookup.offline ? "attention" : "info"
            icon: root.ageIcon
            text: root.ageText
        }
    }
}
