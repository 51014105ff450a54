// SPDX-License-Identifier: EUPL-1.2
// How a form stands at its office, as its receipt opens it.
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

    readonly property string ageIcon: model.offline ? "wifi-off" : "schedule"
    // Where there is no room below, the age is told before all else.
    readonly property bool ageFirst: landscape && (Theme.smallScreen || Theme.textSize === "XL") && model.ageText !== ""

    objectName: "page:ApplicationStatus"
    title: model.title
    stepText: qsTr("Mein Beleg")
    primaryText: model.asked ? qsTr("Frage beantworten") : qsTr("Noch einmal nachsehen")
    primaryIcon: model.asked ? "edit" : "refresh"
    secondaryText: model.mayTakeBack ? qsTr("Zurücknehmen") : ""
    secondaryIcon: "cancel"
    onPrimaryActivated: model.asked ? model.answer() : model.askAgain()
    onSecondaryActivated: model.askTakeBack()

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
