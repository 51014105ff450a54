// SPDX-License-Identifier: EUPL-1.2
// Reporting a defect, or seeing what is reported already; whoever is in danger calls first.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Dorfpunkt.Controls
import Dorfpunkt.Services
import Dorfpunkt.Shell

Page {
    id: root

    required property Shell shell
    required property ServicesModel model
    readonly property Defects defects: model.defects

    // A small screen has no room for what only explains, nor has a low page with the largest words.
    readonly property bool brief: Theme.textSize === "XL" && landscape || Theme.smallScreen && (Theme.textSize === "L" || Theme.textSize === "XL")

    objectName: "page:DefectStart"
    title: qsTr("Ist etwas kaputt?")
    stepText: qsTr("Schaden melden")

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        Notice {
            Layout.fillWidth: true
            kind: "attention"
            icon: "emergency"
            text: qsTr("Bei Gefahr rufen Sie zuerst **112** oder **110** an.")
        }
        TileGrid {
            Layout.fillWidth: true
            Layout.fillHeight: true
            columns: root.landscape ? 2 : 1

            Tile {
                icon: "report"
                title: qsTr("Einen Schaden melden")
                text: root.brief ? "" : qsTr("Wir sagen es dem Amt, das sich darum kümmert.")
                available: root.defects.possible
                reason: qsTr("Das geht hier zurzeit nicht.")
                onActivated: root.defects.report()
            }
            Tile {
                icon: "checklist"
                title: qsTr("Was gemeldet ist")
                text: root.brief ? "" : qsTr("Was ist kaputt, und wie steht es damit?")
                onActivated: root.defects.lookHere()
            }
        }
    }
}
