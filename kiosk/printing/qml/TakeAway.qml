// SPDX-License-Identifier: EUPL-1.2
// The slip comes out of the printer, or does not: then the screen says whom to ask.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Dorfpunkt.Controls
import Dorfpunkt.Printing
import Dorfpunkt.Shell

Page {
    id: root

    required property Shell shell
    required property Printout model

    readonly property string printing: model.state
    readonly property bool troubled: printing !== "printing" && printing !== "printed"

    objectName: "page:TakeAway"
    title: qsTr("Auf Papier mitnehmen")
    primaryText: qsTr("Weiter")
    primaryIcon: "arrow-forward"
    primaryEnabled: printing !== "printing"
    secondaryText: troubled ? qsTr("Noch einmal drucken") : ""
    secondaryIcon: "print"
    onPrimaryActivated: shell.back()
    onSecondaryActivated: model.printAgain()

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        Notice {
            Layout.fillWidth: true
            kind: root.troubled ? "error" : root.printing === "printed" ? "success" : "info"
            icon: root.troubled ? "error" : "print"
            text: root.model.text
        }
        PagedReadBack {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: root.troubled
            rows: root.model.toWriteDown
        }
        Item {
            Layout.fillHeight: true
            visible: !root.troubled
        }
    }
}
