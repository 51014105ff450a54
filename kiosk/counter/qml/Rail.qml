// SPDX-License-Identifier: EUPL-1.2
// The same keys in the same place on every page of the counter: a column beside a wide page, a row below a tall one.
pragma ComponentBehavior: Bound

import QtQuick
import Dorfpunkt.Controls

Rectangle {
    id: rail

    property bool upright: true
    property bool backEnabled: true
    readonly property real side: Theme.mm(4)
    readonly property real between: Theme.mm(6)
    readonly property real widest: Math.max(...[back, start, size, contrast].map(key => ruler.longest(key.text)))
    readonly property real narrowest: Math.max(Theme.target, Math.ceil(widest) + Theme.mm(7))
    readonly property real cell: upright ? narrowest : Math.floor((width - 2 * side - 3 * between) / 4)

    signal backRequested
    signal startRequested
    signal textSizeRequested
    signal contrastRequested

    color: Theme.bar
    implicitWidth: narrowest + 2 * side
    implicitHeight: keys.implicitHeight + 2 * side
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Leiste")

    WordRuler {
        id: ruler

        font.family: Theme.fontFamily
        font.pixelSize: Theme.smallSize
        font.weight: Font.DemiBold
    }

    component RailKey: BigButton {
        kind: "quiet"
        compact: true
        iconAbove: true
        textSize: Theme.smallSize
        width: rail.cell
    }

    Grid {
        id: keys

        x: rail.side
        y: rail.side
        columns: rail.upright ? 1 : 4
        spacing: rail.between

        RailKey {
            id: back

            icon: "arrow-back"
            text: qsTr("Zurück")
            enabled: rail.backEnabled
            onActivated: rail.backRequested()
        }
        RailKey {
            id: start

            icon: "home"
            text: qsTr("Start")
            enabled: rail.backEnabled
            onActivated: rail.startRequested()
        }
        RailKey {
            id: size

            icon: Theme.textSize === "XL" ? "text-decrease" : "text-increase"
            text: Theme.textSize === "XL" ? qsTr("Kleiner") : qsTr("Größer")
            description: qsTr("Schriftgröße ändern")
            onActivated: rail.textSizeRequested()
        }
        RailKey {
            id: contrast

            icon: "contrast"
            text: qsTr("Kontrast")
            description: qsTr("Farben ändern: hell, dunkel oder starker Kontrast")
            onActivated: rail.contrastRequested()
        }
    }

    Rectangle {
        width: rail.upright ? Theme.hairline : parent.width
        height: rail.upright ? parent.height : Theme.hairline
        anchors.right: rail.upright ? parent.right : undefined
        color: Theme.line
    }
}
