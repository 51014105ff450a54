// SPDX-License-Identifier: EUPL-1.2
// Search by name; umlauts and typing slips are forgiven.
pragma ComponentBehavior: Bound

import QtQuick
import Dorfpunkt.Controls
import Dorfpunkt.Ordering
import Dorfpunkt.Shell

Page {
    id: root

    required property Shell shell
    required property OrderingModel model

    objectName: "page:Search"
    title: qsTr("Was suchen Sie?")
    keyboardLayout: "text"
    keyboardTarget: field
    primaryText: model.shopping.searchText === "" ? qsTr("Bitte tippen Sie ein Wort") : model.shopping.foundCount === 0 ? qsTr("Noch nichts gefunden") : /*: A button. %n is the number of products that were found. */ qsTr("%n Funde ansehen", "", model.shopping.foundCount)
    primaryIcon: "search"
    primaryEnabled: model.shopping.foundCount > 0
    onPrimaryActivated: model.shopping.showFound()

    Field {
        id: field

        width: parent.width
        label: qsTr("Name des Produkts, zum Beispiel Brot")
        text: root.model.shopping.searchText
        maximumLength: 40
        onEdited: text => root.model.shopping.setSearchText(text)
        onAccepted: if (root.model.shopping.foundCount > 0)
            root.model.shopping.showFound()
    }
}
