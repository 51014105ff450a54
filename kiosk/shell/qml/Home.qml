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
    // More ways in than a small screen holds side by side: in rows, and on pages where those are too many.
    readonly property bool paged: Theme.smallScreen

    objectName: "page:Home"
    title: qsTr("Was möchten Sie tun?")

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        // What the bar of a small screen has no room for.
        Notice {
            id: line

            // Where words are large, the ways in go before what the bar says in fewer words.
            visible: Theme.smallScreen && root.shell.networkState === "offline" && !root.brief
            Layout.fillWidth: true
            kind: "attention"
            icon: "wifi-off"
            text: root.shell.networkText
        }
        Loader {
            Layout.fillWidth: true
            Layout.fillHeight: true
            sourceComponent: root.paged ? pages : tiles
        }
    }

    Component {
        id: tiles

        TileGrid {
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

    Component {
        id: pages

        ChoiceList {
            maximumRows: 6
            maximumLines: 11 - root.titleLines - (line.visible ? line.lineCount : 0)
            // Large words: the names alone, and what cannot be done just now.
            model: Array.from(root.shell.tiles).map(tile => ({
                        icon: tile.icon,
                        title: tile.title,
                        subtitle: root.brief || !tile.available ? "" : tile.text,
                        available: tile.available,
                        reason: tile.reason
                    }))
            onActivated: index => root.shell.openTile(index)
        }
    }
}
