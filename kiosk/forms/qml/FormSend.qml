// SPDX-License-Identifier: EUPL-1.2
// Who gets the answers, and whether they are to be sent.
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

    // The largest words on a wide page: as little room as on a small screen.
    readonly property bool scarce: Theme.smallScreen || (landscape && Theme.textSize === "XL")
    readonly property string problem: model.delivery.problem

    objectName: "page:FormSend"
    title: qsTr("Möchten Sie das absenden?")
    stepText: model.title
    primaryText: model.delivery.busy ? qsTr("Wird gespeichert …") : qsTr("Ja, absenden")
    primaryIcon: model.delivery.busy ? "schedule" : "upload"
    primaryEnabled: !model.delivery.busy
    secondaryText: model.printerThere ? qsTr("Nein, nur ausdrucken") : qsTr("Nein, nicht absenden")
    secondaryIcon: model.printerThere ? "print" : "close"
    onPrimaryActivated: model.delivery.send()
    onSecondaryActivated: model.printerThere ? model.takeAway() : shell.back()

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        Notice {
            id: wrong

            visible: text !== ""
            Layout.fillWidth: true
            kind: "error"
            text: root.problem
        }
        PagedReadBack {
            // What went wrong is said first, where there is room for no more.
            visible: !(root.scarce && root.problem !== "")
            Layout.fillWidth: true
            Layout.fillHeight: true
            maximumLines: Theme.textSize === "S" || Theme.textSize === "M" ? (wrong.visible ? 11 - root.titleLines - wrong.lineCount : 9) : 14
            rows: root.model.delivery.facts
        }
    }
}
