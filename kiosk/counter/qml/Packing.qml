// SPDX-License-Identifier: EUPL-1.2
// The crate line by line; a line that is as ordered needs no tap.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Dorfpunkt.Controls
import Dorfpunkt.Counter

Page {
    id: root

    required property CounterShell shell
    readonly property Packing packing: shell.desk.packing
    // A low screen has more room at the side than below.
    readonly property bool tight: landscape && height < Theme.mm(200)

    objectName: "page:Packing"
    stepText: packing.title
    title: qsTr("Was ist anders als bestellt?")
    contentReadingText: list.readingText
    //: A button at the counter. %1 is the sum of the crate.
    primaryText: tight ? "" : qsTr("Gepackt · %1").arg(packing.totalText)
    primaryIcon: "package"
    onPrimaryActivated: packing.finish()

    RowLayout {
        anchors.fill: parent
        spacing: Theme.gap

        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Theme.gap

            Notice {
                Layout.fillWidth: true
                visible: text !== ""
                kind: root.packing.error !== "" ? "error" : "attention"
                icon: root.packing.error !== "" ? "" : "scale"
                text: root.packing.error !== "" ? root.packing.error : root.packing.unweighedText
            }
            ChoiceList {
                id: list

                Layout.fillWidth: true
                Layout.fillHeight: true
                maximumRows: 6
                maximumColumns: 3
                model: root.packing.rows
                onActivated: index => root.packing.openLine(index)
            }
        }
        Actions {
            beside: true
            visible: root.tight

            BigButton {
                Layout.fillWidth: true
                icon: "package"
                //: A button at the counter. %1 is the sum of the crate.
                text: qsTr("Gepackt · %1").arg(root.packing.totalText)
                onActivated: root.packing.finish()
            }
        }
    }
}
