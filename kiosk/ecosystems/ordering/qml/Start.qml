// SPDX-License-Identifier: EUPL-1.2
// Ordering begins: until when, for when, and the three things that can be done here.
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

    // Twelve lines are enough: what is unusual takes the place of what only explains.
    readonly property bool large: Theme.textSize === "L" || Theme.textSize === "XL"
    readonly property bool brief: unusual.visible || (Theme.smallScreen && (large || (landscape && model.shopping.basketCount > 0)))

    objectName: "page:Start"
    title: qsTr("Einkaufen")
    //: A button. %1 says what is in the basket, such as: 3 items · €12.40.
    primaryText: model.shopping.basketCount > 0 ? qsTr("Korb ansehen · %1").arg(model.shopping.basketText) : ""
    primaryIcon: "shopping-basket"
    onPrimaryActivated: model.openBasket()

    ColumnLayout {
        anchors.fill: parent
        // The largest words on a wide page leave the tiles their height.
        spacing: root.landscape && Theme.textSize === "XL" ? Theme.mm(6) : Theme.gap

        Notice {
            visible: !(Theme.smallScreen && unusual.visible)
            Layout.fillWidth: true
            kind: "info"
            icon: "event"
            text: root.model.weekText
        }
        Notice {
            id: unusual

            visible: text !== ""
            Layout.fillWidth: true
            kind: "attention"
            text: [root.model.missedText, root.model.shiftedText].filter(part => part !== "").join(" ")
        }
        TileGrid {
            Layout.fillWidth: true
            Layout.fillHeight: true
            columns: root.landscape ? 3 : 1

            Tile {
                icon: "shopping-basket"
                title: qsTr("Neu bestellen")
                text: root.brief ? "" : qsTr("Brot, Gemüse, Milch und mehr aussuchen")
                available: root.model.canOrder
                reason: qsTr("Zurzeit kann nichts bestellt werden.")
                onActivated: root.model.shop()
            }
            Tile {
                icon: "refresh"
                title: qsTr("Wie beim letzten Mal")
                text: root.brief ? "" : qsTr("Mit dem Code von Ihrem Beleg")
                available: root.model.canOrder
                reason: qsTr("Zurzeit kann nichts bestellt werden.")
                onActivated: root.model.again()
            }
            Tile {
                icon: "receipt"
                title: qsTr("Meine Bestellung")
                text: root.brief ? "" : qsTr("Antwort lesen oder stornieren")
                onActivated: root.model.status()
            }
        }
    }
}
