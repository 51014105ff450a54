// SPDX-License-Identifier: EUPL-1.2
// Everything about one product that must be known before it is ordered.
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
    readonly property var entry: model.shopping.productEntry

    objectName: "page:Product"
    title: model.shopping.productName

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap

            Picture {
                visible: !(Theme.smallScreen && (root.landscape || notice.visible))
                name: root.model.shopping.productPicture
                size: Theme.mm(34)
            }
            Item {
                Layout.fillWidth: true
            }
            Quantity {
                visible: root.entry.available ?? false
                amountText: root.entry.amountText ?? ""
                taken: root.entry.taken ?? false
                canLess: root.entry.canLess ?? false
                canMore: root.entry.canMore ?? false
                itemName: root.model.shopping.productName
                onIncreased: root.model.shopping.moreShown()
                onDecreased: root.model.shopping.lessShown()
            }
        }
        Notice {
            id: notice

            visible: text !== ""
            Layout.fillWidth: true
            kind: "attention"
            text: root.model.shopping.refusalText !== "" ? root.model.shopping.refusalText : root.entry.reason ?? ""
        }
        PagedReadBack {
            // What was refused is said first, where a low page has room for no more.
            visible: !(notice.visible && root.landscape && (Theme.smallScreen || Theme.textSize === "XL"))
            Layout.fillWidth: true
            Layout.fillHeight: true
            // A long name takes lines from what stands below it.
            maximumLines: Theme.textSize === "S" || Theme.textSize === "M" ? 10 - root.titleLines : 14
            rows: root.model.shopping.productFacts
        }
    }
}
