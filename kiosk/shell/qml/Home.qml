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

    objectName: "page:Home"
    title: qsTr("Was möchten Sie tun?")

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        // What the bar of a small screen has no room for.
        Notice {
            visible: Theme.smallScreen && root.shell.networkState === "offline"
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
                    text: modelData.text
                    available: modelData.available
                    reason: modelData.reason
                    onActivated: root.shell.openTile(index)
                }
            }
        }
    }
}
