// SPDX-License-Identifier: EUPL-1.2
// The sheet comes out of the printer, or does not; and what to do with it.
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

    readonly property string printing: model.printing
    readonly property bool troubled: printing !== "printing" && printing !== "printed"

    objectName: "page:FormPrinted"
    title: qsTr("Ihr Formular auf Papier")
    stepText: model.title
    primaryText: qsTr("Fertig")
    primaryIcon: "check-circle"
    primaryEnabled: printing !== "printing"
    secondaryText: troubled || printing === "printed" ? qsTr("Noch einmal drucken") : ""
    secondaryIcon: "print"
    onPrimaryActivated: shell.finish()
    onSecondaryActivated: model.printAgain()

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        Notice {
            Layout.fillWidth: true
            kind: root.troubled ? "error" : root.printing === "printed" ? "success" : "info"
            icon: root.troubled ? "error" : "print"
            text: root.model.printingText
        }
        PagedReadBack {
            Layout.fillWidth: true
            Layout.fillHeight: true
            rows: root.model.whereTo
        }
    }
}
