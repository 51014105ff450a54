// SPDX-License-Identifier: EUPL-1.2
// One order: what is wished, how it stands, and the next step.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Dorfpunkt.Controls
import Dorfpunkt.Counter

Page {
    id: root

    required property CounterShell shell
    readonly property DeskModel desk: shell.desk
    readonly property bool twin: landscape && width - (tight ? Theme.mm(90) : 0) > Theme.bodySize * 40
    // A low screen has more room at the side than below.
    readonly property bool tight: landscape && height < Theme.mm(200)

    objectName: "page:OrderDetails"
    title: desk.orderTitle
    contentReadingText: [Theme.plain(desk.stateText), lines.readingText, facts.readingText].join(" ")

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
                kind: root.desk.problem !== "" ? "error" : root.desk.stateKind
                icon: root.desk.problem === "" && root.desk.stateKind === "attention" ? "notifications" : ""
                text: root.desk.problem !== "" ? root.desk.problem : root.desk.stateText
            }
            GridLayout {
                Layout.fillWidth: true
                Layout.fillHeight: true
                columns: root.twin ? 2 : 1
                columnSpacing: Theme.gap
                rowSpacing: Theme.gap
                uniformCellWidths: true

                PagedReadBack {
                    id: lines

                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    rows: root.twin ? root.desk.orderLines : root.desk.orderLines.concat(root.desk.orderFacts)
                }
                PagedReadBack {
                    id: facts

                    visible: root.twin
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    rows: root.desk.orderFacts
                }
            }
        }
        Actions {
            beside: root.tight
            visible: root.desk.mayDecline || root.desk.mayPack || root.desk.mayHandOut

            BigButton {
                Layout.fillWidth: true
                Layout.fillHeight: true
                visible: root.desk.mayDecline
                kind: "secondary"
                icon: "block"
                text: qsTr("Ablehnen")
                onActivated: root.desk.askDecline()
            }
            BigButton {
                Layout.fillWidth: true
                Layout.fillHeight: true
                visible: root.desk.mayPack
                kind: root.desk.mayHandOut ? "secondary" : "primary"
                icon: "package"
                text: root.desk.mayHandOut ? qsTr("Kiste ändern") : qsTr("Packen")
                onActivated: root.desk.pack()
            }
            BigButton {
                Layout.fillWidth: true
                Layout.fillHeight: true
                visible: root.desk.mayAccept
                icon: "thumb-up"
                text: qsTr("Annehmen")
                onActivated: root.desk.accept()
            }
            BigButton {
                Layout.fillWidth: true
                Layout.fillHeight: true
                visible: root.desk.mayHandOut
                icon: "handshake"
                text: qsTr("Übergeben")
                onActivated: root.desk.askHandOut()
            }
        }
    }
}
