// SPDX-License-Identifier: EUPL-1.2
// What can be taken down at this counter.
pragma ComponentBehavior: Bound

import QtQuick
import Dorfpunkt.Controls
import Dorfpunkt.Counter

Page {
    id: root

    required property CounterShell shell
    readonly property TakeDown taking: shell.office.taking

    objectName: "page:TakeDownForms"
    title: qsTr("Was nehmen Sie auf?")
    contentReadingText: taking.withheld !== "" ? taking.withheld : list.readingText

    EmptyState {
        anchors.fill: parent
        visible: root.taking.withheld !== ""
        icon: "lock"
        title: qsTr("Gerade ist nichts aufzunehmen")
        text: root.taking.withheld
    }
    ChoiceList {
        id: list

        visible: root.taking.withheld === ""
        anchors.fill: parent
        maximumRows: 6
        maximumColumns: root.width > Theme.bodySize * 50 ? 2 : 1
        model: root.taking.forms
        emptyIcon: "description"
        emptyTitle: qsTr("Hier ist nichts aufzunehmen")
        emptyText: qsTr("Für diese Stelle ist kein Formular veröffentlicht.")
        onActivated: index => root.taking.choose(index)
    }
}
