// SPDX-License-Identifier: EUPL-1.2
// How the person came: it decides what becomes of the receipt, and whether they still have to come.
pragma ComponentBehavior: Bound

import QtQuick
import Dorfpunkt.Controls
import Dorfpunkt.Counter

Page {
    id: root

    required property CounterShell shell
    readonly property TakeDown taking: shell.office.taking

    objectName: "page:TakeDownWay"
    stepText: taking.title
    title: qsTr("Wie kommt das zu Ihnen?")
    contentReadingText: list.readingText

    ChoiceList {
        id: list

        anchors.fill: parent
        maximumRows: 3
        model: root.taking.ways
        onActivated: index => root.taking.come(index)
    }
}
