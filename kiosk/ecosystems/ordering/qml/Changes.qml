// SPDX-License-Identifier: EUPL-1.2
// As last time, but not everything is as it was.
pragma ComponentBehavior: Bound

import QtQuick
import Dorfpunkt.Controls
import Dorfpunkt.Ordering
import Dorfpunkt.Shell

Page {
    id: root

    required property Shell shell
    required property OrderingModel model

    objectName: "page:Changes"
    title: qsTr("Das ist anders als beim letzten Mal")
    primaryText: qsTr("Weiter zum Korb")
    primaryIcon: "shopping-basket"
    onPrimaryActivated: model.openBasket()

    PagedReadBack {
        anchors.fill: parent
        rows: root.model.lookup.changeRows
    }
}
