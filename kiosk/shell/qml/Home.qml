// SPDX-License-Identifier: EUPL-1.2
// What would you like to do? One tile an ecosystem.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Dorfpunkt.Controls
import Dorfpunkt.Shell

Page {
    id: root

    required property Shell shell

    readonly property bool brief: Theme.smallScreen && (Theme.textSize === "L" || Theme.textSize === "XL")
    readonly property bool barred: Array.from(shell.tiles).some(tile => !tile.available)

    objectName: "page:Home"
    title: qsTr("Was möchten Sie tun?")

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        // What the bar of a small screen has no room for.
        Notice {
            // Where large words leave no room for both, what cannot be done goes before.
            visible: Theme.smallScreen && root.shell.networkState === "offline" && !(root.brief && root.barred)
            Layout.fillWidth: true
            kind: "attention"
            icon: "wifi-off"
            text: root.shell.networkText
        }
        TileGrid {
            Layout.fillWidth: true
            Layout.fillHeight: true
            columns: Theme.smallScreen && !root.landscape ? 1 : 0

            Repeater {
                model: root.shell.tiles

                Tile {
                    required property var modelData
                    required property int index

                    icon: modelData.icon
                    title: modelData.title
                    // Large words on a small screen: the names alone, and what cannot be done just now.
                    text: root.brief ? "" : modelData.text
                    available: modelData.available
                    reason: modelData.reason
                    onActivated: root.shell.openTile(index)
                }
            }
        }
    }
}
