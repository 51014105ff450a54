// SPDX-License-Identifier: EUPL-1.2
// The visit is to end with a form half filled in: taken along, or deleted.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Dorfpunkt.Controls
import Dorfpunkt.Forms
import Dorfpunkt.Shell

Page {
    id: root

    required property Shell shell
    required property FormModel model

    readonly property Delivery delivery: model.delivery

    objectName: "page:FormLeave"
    title: qsTr("Möchten Sie später weitermachen?")
    stepText: model.title
    primaryText: delivery.busy ? qsTr("Wird gespeichert …") : qsTr("Ja, mitnehmen")
    primaryIcon: delivery.busy ? "schedule" : "receipt"
    primaryEnabled: !delivery.busy
    secondaryText: qsTr("Nein, alles löschen")
    secondaryIcon: "delete"
    onPrimaryActivated: model.keepForLater()
    onSecondaryActivated: model.deleteAll()

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        Notice {
            visible: text !== ""
            Layout.fillWidth: true
            kind: "error"
            text: root.delivery.problem
        }
        PagedReadBack {
            Layout.fillWidth: true
            Layout.fillHeight: true
            rows: root.model.leaveRows
        }
    }
}
