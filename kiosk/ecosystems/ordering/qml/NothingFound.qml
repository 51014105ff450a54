// SPDX-License-Identifier: EUPL-1.2
// No order under this code, or none that can be had just now.
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

    objectName: "page:NothingFound"
    title: model.lookup.offline ? qsTr("Wir können gerade nicht nachsehen.") : qsTr("Unter diesem Code finden wir nichts.")
    primaryText: model.lookup.busy ? qsTr("Wir sehen nach …") : qsTr("Noch einmal nachsehen")
    primaryIcon: "refresh"
    primaryEnabled: !model.lookup.busy
    secondaryText: qsTr("Anderen Code eingeben")
    onPrimaryActivated: model.lookup.askAgain()
    onSecondaryActivated: model.status()

    ColumnLayout {
        anchors.fill: parent

        Notice {
            Layout.fillWidth: true
            kind: "attention"
            text: root.model.lookup.offline ? qsTr("Diese Bestellung wurde an einem anderen Gerät aufgegeben, und hier ist gerade kein Netz. Ihre Bestellung gilt trotzdem.") : qsTr("Vielleicht ist die Bestellung noch nicht angekommen: An dem Gerät, an dem Sie bestellt haben, sehen Sie sie immer.")
        }
        Item {
            Layout.fillHeight: true
        }
    }
}
