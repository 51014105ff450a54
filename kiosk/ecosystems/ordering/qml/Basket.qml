// SPDX-License-Identifier: EUPL-1.2
// The basket: what, how much, and on to ordering.
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

    // The largest words on a wide page: as little room as on a small screen.
    readonly property bool scarce: Theme.smallScreen || (landscape && Theme.textSize === "XL")

    objectName: "page:Basket"
    title: qsTr("Ihr Korb")
    primaryText: qsTr("Weiter zum Bestellen")
    primaryIcon: "arrow-forward"
    primaryEnabled: model.shopping.basketCount > 0 && model.shopping.minimumText === ""
    secondaryText: qsTr("Noch mehr aussuchen")
    secondaryIcon: "add"
    onPrimaryActivated: model.checkout.begin()
    onSecondaryActivated: model.shop()

    ColumnLayout {
        anchors.fill: parent
        spacing: root.scarce ? 0 : Theme.gap

        Notice {
            id: notice

            visible: text !== ""
            Layout.fillWidth: true
            kind: "attention"
            text: root.model.shopping.refusalText !== "" ? root.model.shopping.refusalText : root.model.shopping.minimumText
        }
        ChoiceList {
            Layout.fillWidth: true
            Layout.fillHeight: true
            maximumRows: 4
            // Large words need the width of a low page, or their rows would be higher than it.
            maximumColumns: root.landscape && (Theme.textSize === "XL" || Theme.smallScreen) ? 1 : 2
            // With title, notice, sum and page count twelve lines are not passed.
            maximumLines: 8 - (notice.visible ? notice.lineCount : 0)
            model: root.model.shopping.lines
            emptyIcon: "shopping-basket"
            emptyTitle: qsTr("Ihr Korb ist leer")
            emptyText: qsTr("Suchen Sie zuerst etwas aus.")
            onActivated: index => root.model.shopping.openLine(index)
            onIncreased: index => root.model.shopping.moreLine(index)
            onDecreased: index => root.model.shopping.lessLine(index)
        }
        Amount {
            // Where room is scarce there is enough for the notice or for the sum.
            visible: root.model.shopping.basketCount > 0 && !(root.scarce && notice.visible)
            Layout.fillWidth: true
            label: root.model.shopping.estimated ? qsTr("Zusammen etwa") : qsTr("Zusammen")
            amount: root.model.shopping.totalText
            // A low page with a notice has no room for it; nothing can be ordered yet.
            //: Below the sum of the basket. %1 is the deposit on bottles that it contains.
            note: root.model.shopping.depositText !== "" && !(root.landscape && notice.visible) ? qsTr("davon Pfand %1").arg(root.model.shopping.depositText) : ""
            strong: true
        }
    }
}
