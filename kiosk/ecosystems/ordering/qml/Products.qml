// SPDX-License-Identifier: EUPL-1.2
// The products of a category, or what the search found.
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

    // The largest words need the width of a low page, or their rows would be higher than it.
    readonly property bool lowXl: landscape && Theme.textSize === "XL"

    objectName: "page:Products"
    title: model.shopping.listTitle
    //: A button. %1 says what is in the basket, such as: 3 items · €12.40.
    primaryText: model.shopping.basketCount > 0 ? qsTr("Korb ansehen · %1").arg(model.shopping.basketText) : ""
    primaryIcon: "shopping-basket"
    onPrimaryActivated: model.openBasket()

    ColumnLayout {
        anchors.fill: parent
        spacing: root.lowXl || Theme.smallScreen ? 0 : Theme.gap

        Notice {
            id: notice

            visible: text !== ""
            Layout.fillWidth: true
            kind: "attention"
            text: root.model.shopping.refusalText
        }
        ChoiceList {
            Layout.fillWidth: true
            Layout.fillHeight: true
            maximumRows: 5
            maximumColumns: root.lowXl || (Theme.smallScreen && notice.visible) ? 1 : 2
            maximumLines: 11 - root.titleLines - (notice.visible ? notice.lineCount : 0)
            model: root.model.shopping.products
            emptyIcon: "search"
            emptyTitle: qsTr("Nichts gefunden")
            emptyText: qsTr("Versuchen Sie ein kürzeres Wort, zum Beispiel Brot.")
            onActivated: index => root.model.shopping.openProduct(index)
            onIncreased: index => root.model.shopping.moreProduct(index)
            onDecreased: index => root.model.shopping.lessProduct(index)
        }
    }
}
