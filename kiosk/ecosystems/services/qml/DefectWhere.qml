// SPDX-License-Identifier: EUPL-1.2
// Where in the village: four ways to say it.
pragma ComponentBehavior: Bound

import QtQuick
import Dorfpunkt.Controls
import Dorfpunkt.Services
import Dorfpunkt.Shell

Page {
    id: root

    required property Shell shell
    required property ServicesModel model
    readonly property Defects defects: model.defects

    readonly property bool brief: Theme.textSize === "XL" && landscape || Theme.smallScreen && (Theme.textSize === "L" || Theme.textSize === "XL")

    objectName: "page:DefectWhere"
    title: qsTr("Wo genau ist es?")
    stepText: defects.about

    TileGrid {
        anchors.fill: parent
        columns: root.landscape ? 2 : 1

        Tile {
            icon: "road"
            title: qsTr("An einer Straße")
            onActivated: root.defects.chooseWhere("street")
        }
        Tile {
            icon: "bus"
            title: qsTr("An einer Haltestelle")
            onActivated: root.defects.chooseWhere("stop")
        }
        Tile {
            icon: "landscape"
            title: qsTr("An einem Feldweg")
            text: root.brief ? "" : qsTr("Die Nummer steht auf dem Schild.")
            onActivated: root.defects.chooseWhere("field-path")
        }
        Tile {
            icon: "location-on"
            title: qsTr("Woanders")
            text: root.brief ? "" : qsTr("Sie beschreiben die Stelle.")
            onActivated: root.defects.chooseWhere("other")
        }
    }
}
