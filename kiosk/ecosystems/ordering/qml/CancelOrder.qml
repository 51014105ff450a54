// SPDX-License-Identifier: EUPL-1.2
// Cancelling, read back before it is done.
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

    objectName: "page:CancelOrder"
    title: qsTr("Möchten Sie diese Bestellung stornieren?")
    primaryText: qsTr("Ja, stornieren")
    primaryIcon: "cancel"
    primaryKind: "danger"
    primaryEnabled: !model.lookup.busy
    secondaryText: qsTr("Nein, behalten")
    onPrimaryActivated: model.lookup.cancel()
    onSecondaryActivated: shell.back()

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        Notice {
            visible: text !== ""
            Layout.fillWidth: true
            kind: "error"
            text: root.model.lookup.problem
        }
        PagedReadBack {
            // What went wrong is said first, where a small screen has room for no more.
            visible: !(Theme.smallScreen && root.landscape && root.model.lookup.problem !== "")
            Layout.fillWidth: true
            Layout.fillHeight: true
            rows: root.model.lookup.orderRows
        }
    }
}
