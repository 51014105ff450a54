// SPDX-License-Identifier: EUPL-1.2
// To which office a case is handed over.
pragma ComponentBehavior: Bound

import QtQuick
import Dorfpunkt.Controls
import Dorfpunkt.Counter

Page {
    id: root

    required property CounterShell shell
    readonly property OfficeModel office: shell.office

    objectName: "page:HandOn"
    stepText: office.title
    title: qsTr("Welche Stelle ist zuständig?")
    contentReadingText: list.readingText

    ChoiceList {
        id: list

        anchors.fill: parent
        maximumColumns: 2
        model: root.office.otherOffices
        emptyIcon: "info"
        emptyTitle: qsTr("Gerade ist keine andere Stelle erreichbar")
        emptyText: qsTr("Bitte lehnen Sie ab und schreiben Sie, wer zuständig ist.")
        onActivated: index => root.office.handOn(index)
    }
}
