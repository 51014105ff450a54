// SPDX-License-Identifier: EUPL-1.2
// How an appointment stands, as its receipt opens it.
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

    readonly property string ageIcon: model.offline ? "wifi-off" : "schedule"
    // Where a small screen has no room below, the age is told before all else.
    readonly property bool ageFirst: Theme.smallScreen && landscape && model.ageText !== ""

    objectName: "page:AppointmentStatus"
    title: qsTr("Ihr Termin")
    stepText: qsTr("Mein Beleg")
    primaryText: model.mayMove ? qsTr("Verschieben") : qsTr("Noch einmal nachsehen")
    primaryIcon: model.mayMove ? "event" : "refresh"
    secondaryText: model.mayCancel ? qsTr("Absagen") : ""
    secondaryIcon: "cancel"
    onPrimaryActivated: model.mayMove ? model.move() : model.askAgain()
    onSecondaryActivated: model.askCancel()

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        PagedReadBack {
            Layout.fillWidth: true
            Layout.fillHeight: true
            maximumLines: Theme.textSize === "S" || Theme.textSize === "M" ? 10 - root.titleLines - age.lineCount : 14
            rows: root.ageFirst ? [
                {
                    icon: root.ageIcon,
                    text: root.model.ageText,
                    tone: "attention"
                }
            ].concat(root.model.rows) : root.model.rows
        }
        Notice {
            id: age

            visible: text !== "" && !root.ageFirst
            Layout.fillWidth: true
            kind: root.model.offline ? "attention" : "info"
            icon: root.ageIcon
            text: root.model.ageText
        }
    }
}
