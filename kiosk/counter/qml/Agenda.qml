// SPDX-License-Identifier: EUPL-1.2
// The days on which somebody has an appointment.
pragma ComponentBehavior: Bound

import QtQuick
import Dorfpunkt.Controls
import Dorfpunkt.Counter

Page {
    id: root

    required property CounterShell shell
    readonly property AgendaModel agenda: shell.office.agenda
    objectName: "page:Agenda"
    title: qsTr("Termine")
    contentReadingText: list.readingText

    ChoiceList {
        id: list

        anchors.fill: parent
        maximumRows: 6
        maximumColumns: root.width > Theme.bodySize * 50 ? 2 : 1
        model: root.agenda.days
        emptyIcon: "event"
        emptyTitle: qsTr("Keine Termine")
        emptyText: qsTr("Sobald jemand einen Termin bucht, steht er hier.")
        onActivated: index => root.agenda.openDay(index)
    }
}
