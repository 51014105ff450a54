// SPDX-License-Identifier: EUPL-1.2
// A report as everybody will see it; nothing is shown before it was read.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Dorfpunkt.Controls
import Dorfpunkt.Counter

Page {
    id: root

    required property CounterShell shell
    readonly property OfficeModel office: shell.office
    readonly property ReleaseModel release: office.release
    // A low screen has more room at the side than below.
    readonly property bool tight: landscape && height < Theme.mm(200)

    objectName: "page:Release"
    stepText: office.title
    title: qsTr("So sehen es alle. Stimmt das?")
    contentReadingText: [release.error, rows.readingText].filter(part => part !== "").join(" ")

    GridLayout {
        anchors.fill: parent
        columns: root.tight ? 2 : 1
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap

        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Theme.gap

            Notice {
                Layout.fillWidth: true
                kind: root.release.error !== "" ? "error" : "info"
                icon: root.release.error !== "" ? "" : "visibility"
                text: root.release.error !== "" ? root.release.error : qsTr("Name, Telefon und Worte der meldenden Person sieht niemand.")
            }
            PagedReadBack {
                id: rows

                Layout.fillWidth: true
                Layout.fillHeight: true
                rows: root.release.rows
            }
        }
        Actions {
            beside: root.tight

            BigButton {
                Layout.fillWidth: true
                Layout.fillHeight: true
                kind: "secondary"
                icon: "location-on"
                text: qsTr("Ort ändern")
                onActivated: root.release.openPlace()
            }
            BigButton {
                Layout.fillWidth: true
                Layout.fillHeight: true
                kind: "secondary"
                icon: "edit"
                text: root.release.words.trim() !== "" ? qsTr("Worte ändern") : qsTr("Worte dazuschreiben")
                onActivated: root.release.openWords()
            }
            BigButton {
                Layout.fillWidth: true
                Layout.fillHeight: true
                visible: root.release.shown
                kind: "secondary"
                icon: "visibility-off"
                text: qsTr("Nicht mehr zeigen")
                onActivated: root.release.hide()
            }
            BigButton {
                Layout.fillWidth: true
                Layout.fillHeight: true
                icon: "check"
                text: qsTr("Ja, allen zeigen")
                onActivated: root.release.show()
            }
        }
    }
}
