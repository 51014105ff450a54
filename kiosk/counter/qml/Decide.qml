// SPDX-License-Identifier: EUPL-1.2
// What the office answers: each way with what it means.
pragma ComponentBehavior: Bound

import QtQuick
import Dorfpunkt.Controls
import Dorfpunkt.Counter

Page {
    id: root

    required property CounterShell shell
    readonly property OfficeModel office: shell.office

    objectName: "page:Decide"
    stepText: office.title
    title: qsTr("Was antworten Sie?")
    contentReadingText: list.readingText

    ChoiceList {
        id: list

        anchors.fill: parent
        maximumRows: 4
        maximumColumns: 2
        model: root.office.decisions
        emptyIcon: "info"
        emptyTitle: qsTr("Hier ist nichts zu antworten")
        emptyText: qsTr("Der Vorgang hat sich inzwischen geändert.")
        onActivated: index => root.office.decide(index)
    }
}
