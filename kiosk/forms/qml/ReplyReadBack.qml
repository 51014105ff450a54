// SPDX-License-Identifier: EUPL-1.2
// The answer to the office's question, read back before it is sent.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Dorfpunkt.Controls
import Dorfpunkt.Forms
import Dorfpunkt.Shell

Page {
    id: root

    required property Shell shell
    required property ApplicationModel model

    // The largest words on a wide page: as little room as on a small screen.
    readonly property bool scarce: Theme.smallScreen || (landscape && Theme.textSize === "XL")

    objectName: "page:ReplyReadBack"
    title: qsTr("Möchten Sie das absenden?")
    stepText: model.title
    primaryText: qsTr("Ja, absenden")
    primaryIcon: "upload"
    primaryEnabled: !model.busy
    secondaryText: qsTr("Nein, ändern")
    secondaryIcon: "edit"
    onPrimaryActivated: model.sendAnswer()
    onSecondaryActivated: shell.back()

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        Notice {
            visible: text !== ""
            Layout.fillWidth: true
            kind: "error"
            text: root.model.problem
        }
        PagedReadBack {
            // What went wrong is said first, where there is room for no more.
            visible: !(root.scarce && root.model.problem !== "")
            Layout.fillWidth: true
            Layout.fillHeight: true
            rows: root.model.replyRows
        }
    }
}
