// SPDX-License-Identifier: EUPL-1.2
// What kind of thing? Pictures first, search beside.
pragma ComponentBehavior: Bound

import QtQuick
import Dorfpunkt.Controls
import Dorfpunkt.Ordering
import Dorfpunkt.Shell

Page {
    id: root

    required property Shell shell
    required property OrderingModel model

    objectName: "page:Categories"
    title: qsTr("Was brauchen Sie?")
    //: A button. %1 says what is in the basket, such as: 3 items · €12.40.
    primaryText: model.shopping.basketCount > 0 ? qsTr("Korb ansehen · %1").arg(model.shopping.basketText) : ""
    primaryIcon: "shopping-basket"
    secondaryText: qsTr("Nach Namen suchen")
    secondaryIcon: "search"
    onPrimaryActivated: model.openBasket()
    onSecondaryActivated: model.shopping.openSearch()

    ChoiceList {
        anchors.fill: parent
        maximumRows: 6
        model: root.model.shopping.categories
        emptyIcon: "shopping-basket"
        emptyTitle: qsTr("Noch keine Produkte")
        emptyText: qsTr("Sobald das Netz da ist, erscheinen sie hier.")
        onActivated: index => root.model.shopping.openCategory(index)
    }
}
