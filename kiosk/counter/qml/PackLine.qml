// SPDX-License-Identifier: EUPL-1.2
// What became of one line.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Dorfpunkt.Controls
import Dorfpunkt.Counter

Page {
    id: root

    required property CounterShell shell
    readonly property Packing packing: shell.desk.packing

    objectName: "page:PackLine"
    stepText: packing.title
    title: packing.lineTitle
    contentReadingText: list.readingText

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        Notice {
            Layout.fillWidth: true
            visible: text !== ""
            kind: "error"
            text: root.packing.error
        }
        ChoiceList {
            id: list

            Layout.fillWidth: true
            Layout.fillHeight: true
            maximumRows: 4
            model: root.packing.choices
            onActivated: index => root.packing.choose(index)
        }
    }
}
