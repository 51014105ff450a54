// SPDX-License-Identifier: EUPL-1.2
// Taking back a form, asked once more before it is done.
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

    objectName: "page:TakeBack"
    title: qsTr("Möchten Sie das zurücknehmen?")
    stepText: model.title
    primaryText: qsTr("Ja, zurücknehmen")
    primaryIcon: "cancel"
    primaryKind: "danger"
    primaryEnabled: !model.busy
    secondaryText: qsTr("Nein, behalten")
    onPrimaryActivated: model.takeBack()
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
            rows: [
                {
                    icon: "cancel",
                    text: qsTr("Das Amt bearbeitet es dann **nicht weiter**.")
                },
                {
                    icon: "description",
                    text: qsTr("Was es schon gelesen hat, bleibt in seinen Akten, solange das Gesetz es verlangt.")
                },
                {
                    icon: "edit",
                    text: qsTr("Sie können jederzeit neu anfangen.")
                }
            ]
        }
    }
}
