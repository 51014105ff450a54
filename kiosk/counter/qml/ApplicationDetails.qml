// SPDX-License-Identifier: EUPL-1.2
// One application: all that was said, how it stands, and the next step.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Dorfpunkt.Controls
import Dorfpunkt.Counter

Page {
    id: root

    required property CounterShell shell
    readonly property OfficeModel office: shell.office
    readonly property bool twin: landscape && width - (tight ? Theme.mm(90) : 0) > Theme.bodySize * 40
    // A low screen has more room at the side than below.
    readonly property bool tight: landscape && height < Theme.mm(200)

    objectName: "page:ApplicationDetails"
    title: office.title
    contentReadingText: [Theme.plain(office.noticeText), facts.readingText, told.readingText].join(" ")

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
                Layout.fillWidth: true
                kind: root.office.noticeKind
                icon: kind === "attention" ? "notifications" : ""
                text: root.office.noticeText
            }
            GridLayout {
                Layout.fillWidth: true
                Layout.fillHeight: true
                columns: root.twin ? 2 : 1
                columnSpacing: Theme.gap
                rowSpacing: Theme.gap
                uniformCellWidths: true

                PagedReadBack {
                    id: told

                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    maximumLines: 14
                    rows: root.twin ? root.office.told : root.office.facts.concat(root.office.told)
                }
                PagedReadBack {
                    id: facts

                    visible: root.twin
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    maximumLines: 14
                    rows: root.office.facts
                }
            }
        }
        Actions {
            beside: root.tight
            visible: root.office.there

            BigButton {
                Layout.fillWidth: true
                Layout.fillHeight: true
                kind: "secondary"
                icon: "print"
                text: qsTr("Drucken")
                enabled: !root.office.printing
                onActivated: root.office.printFile()
            }
            BigButton {
                Layout.fillWidth: true
                Layout.fillHeight: true
                visible: root.office.maySave
                kind: "secondary"
                icon: "download"
                text: qsTr("Als Datei")
                enabled: !root.office.printing
                onActivated: root.office.saveFile()
            }
            BigButton {
                Layout.fillWidth: true
                Layout.fillHeight: true
                visible: root.office.mayDecide
                kind: root.office.mayClaim ? "secondary" : "primary"
                icon: "forum"
                text: qsTr("Antworten")
                onActivated: root.office.openDecide()
            }
            BigButton {
                Layout.fillWidth: true
                Layout.fillHeight: true
                visible: root.office.mayClaim
                kind: root.office.ended ? "secondary" : "primary"
                icon: root.office.ended ? "undo" : "work"
                text: root.office.ended ? qsTr("Wieder öffnen") : qsTr("In Arbeit nehmen")
                onActivated: root.office.claim()
            }
        }
    }
}
