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
    contentReadingText: list.readingText

    ChoiceList {
        id: list

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
