// SPDX-License-Identifier: EUPL-1.2
// A half-filled form whose code somebody has brought along.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Dorfpunkt.Controls
import Dorfpunkt.Counter

Page {
    id: root

    required property CounterShell shell
    readonly property OfficeModel office: shell.office
    readonly property BroughtForm brought: office.brought
    // A low screen has more room at the side than below.
    readonly property bool tight: landscape && height < Theme.mm(200)

    objectName: "page:BroughtForm"
    title: brought.title
    contentReadingText: [notice.text, rows.readingText].join(" ")
    Component.onDestruction: brought.close()

    GridLayout {
        anchors.fill: parent
        columns: root.tight ? 2 : 1
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap

        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Theme.mm(6)

            Notice {
                id: notice

                Layout.fillWidth: true
                kind: root.office.paperText !== "" ? root.office.paperKind : "attention"
                icon: root.office.paperText !== "" ? "" : "info"
                text: root.office.paperText !== "" ? root.office.paperText : qsTr("Noch nicht abgesendet. Lesen Sie es nur gemeinsam mit der Person, die den Code gebracht hat. Mit dem Code sieht sie, dass Sie es gelesen haben.")
            }
            PagedReadBack {
                id: rows

                Layout.fillWidth: true
                Layout.fillHeight: true
                maximumLines: 14
                rows: root.brought.facts.concat(root.brought.told)
            }
        }
        Actions {
            beside: root.tight
            visible: root.brought.there

            BigButton {
                Layout.fillWidth: true
                Layout.fillHeight: true
                kind: "secondary"
                icon: "print"
                text: qsTr("Drucken")
                enabled: !root.office.printing
                onActivated: root.office.printBrought()
            }
            BigButton {
                Layout.fillWidth: true
                Layout.fillHeight: true
                kind: "secondary"
                icon: "download"
                text: qsTr("Als Datei")
                enabled: !root.office.printing
                onActivated: root.office.saveBrought()
            }
            BigButton {
                Layout.fillWidth: true
                Layout.fillHeight: true
                visible: root.office.mayResume
                kind: "primary"
                icon: "edit"
                text: qsTr("Weiter ausfüllen")
                onActivated: root.office.resumeBrought()
            }
        }
    }
}
