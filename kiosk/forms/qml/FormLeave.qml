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
    // The largest words on a wide page: as little room as on a small screen.
    readonly property bool scarce: Theme.smallScreen || (landscape && Theme.textSize === "XL")

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
            id: wrong

            visible: text !== ""
            Layout.fillWidth: true
            kind: "error"
            text: root.delivery.problem
        }
        PagedReadBack {
            // What went wrong is said first, where there is room for no more.
            visible: !(root.scarce && root.delivery.problem !== "")
            Layout.fillWidth: true
            Layout.fillHeight: true
            maximumLines: Theme.textSize === "S" || Theme.textSize === "M" ? 11 - root.titleLines - (wrong.visible ? wrong.lineCount : 0) : 14
            rows: root.model.leaveRows
        }
    }
}
