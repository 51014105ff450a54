// SPDX-License-Identifier: EUPL-1.2
// What becomes of answers that are not taken down now.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Dorfpunkt.Controls
import Dorfpunkt.Counter

Page {
    id: root

    required property CounterShell shell
    readonly property TakeDown taking: shell.office.taking

    objectName: "page:TakeDownStop"
    stepText: taking.title
    title: qsTr("Was wird aus den Antworten?")
    contentReadingText: [taking.problem, list.readingText].filter(part => part !== "").join(" ")

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        Notice {
            Layout.fillWidth: true
            visible: text !== ""
            kind: "error"
            text: root.taking.problem
        }
        ChoiceList {
            id: list

            Layout.fillWidth: true
            Layout.fillHeight: true
            maximumRows: 3
            model: root.taking.stops
            onActivated: index => root.taking.stop(index)
        }
    }
}
