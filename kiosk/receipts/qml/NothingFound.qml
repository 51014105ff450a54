// SPDX-License-Identifier: EUPL-1.2
// Nothing under this code, or none that can be had just now.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Dorfpunkt.Controls
import Dorfpunkt.Receipts
import Dorfpunkt.Shell

Page {
    id: root

    required property Shell shell
    required property ReceiptLookup model

    objectName: "page:NothingFound"
    title: model.offline ? qsTr("Wir können gerade nicht nachsehen.") : qsTr("Unter diesem Code finden wir nichts.")
    primaryText: model.busy ? qsTr("Wir sehen nach …") : qsTr("Noch einmal nachsehen")
    primaryIcon: "refresh"
    primaryEnabled: !model.busy
    secondaryText: qsTr("Anderen Code eingeben")
    onPrimaryActivated: model.askAgain()
    onSecondaryActivated: model.otherCode()

    ColumnLayout {
        anchors.fill: parent

        Notice {
            Layout.fillWidth: true
            kind: "attention"
            text: root.model.offline ? qsTr("Das wurde an einem anderen Gerät abgeschickt, und hier ist gerade kein Netz. Es gilt trotzdem.") : qsTr("Vielleicht ist es noch nicht angekommen: An dem Gerät, an dem Sie es abgeschickt haben, sehen Sie es immer.")
        }
        Item {
            Layout.fillHeight: true
        }
    }
}
