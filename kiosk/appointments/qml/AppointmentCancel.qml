// SPDX-License-Identifier: EUPL-1.2
// Cancelling, read back before it is done.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Dorfpunkt.Appointments
import Dorfpunkt.Controls
import Dorfpunkt.Shell

Page {
    id: root

    required property Shell shell
    required property AppointmentModel model

    // The largest words on a wide page: as little room as on a small screen.
    readonly property bool scarce: Theme.smallScreen || (landscape && Theme.textSize === "XL")

    objectName: "page:AppointmentCancel"
    title: qsTr("Möchten Sie diesen Termin absagen?")
    primaryText: qsTr("Ja, absagen")
    primaryIcon: "cancel"
    primaryKind: "danger"
    primaryEnabled: !model.busy
    secondaryText: qsTr("Nein, behalten")
    onPrimaryActivated: model.cancel()
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
            rows: root.model.whatRows
        }
    }
}
