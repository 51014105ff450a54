// SPDX-License-Identifier: EUPL-1.2
// The appointments of one day: who comes when, for what.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Dorfpunkt.Controls
import Dorfpunkt.Counter

Page {
    id: root

    required property CounterShell shell
    readonly property AgendaModel agenda: shell.office.agenda
    objectName: "page:AgendaDay"
    title: agenda.dayTitle
    contentReadingText: list.readingText

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        Notice {
            Layout.fillWidth: true
            visible: text !== ""
            kind: "error"
            text: root.agenda.problem
        }
        ChoiceList {
            id: list

            Layout.fillWidth: true
            Layout.fillHeight: true
            maximumRows: 6
            maximumColumns: root.width > Theme.bodySize * 50 ? 2 : 1
            model: root.agenda.appointments
            emptyIcon: "event"
            emptyTitle: qsTr("Keine Termine")
            emptyText: qsTr("An diesem Tag kommt niemand.")
            onActivated: index => root.agenda.openAppointment(index)
        }
    }
}
