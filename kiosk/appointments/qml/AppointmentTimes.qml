// SPDX-License-Identifier: EUPL-1.2
// The free times of a day.
pragma ComponentBehavior: Bound

import QtQuick
import Dorfpunkt.Appointments
import Dorfpunkt.Controls
import Dorfpunkt.Shell

Page {
    id: root

    required property Shell shell
    required property BookingModel model

    objectName: "page:AppointmentTimes"
    //: The question above a list of hours. %1 is a day, such as Thursday, 3 December.
    title: model.dayText !== "" ? qsTr("%1: Um wie viel Uhr?").arg(model.dayText) : qsTr("Um wie viel Uhr?")
    steps: model.moving ? 3 : 5
    step: model.moving ? 2 : 3
    //: Above the question of a page. %1 is the number of this step, %2 how many there are.
    stepText: qsTr("Termin · Schritt %1 von %2").arg(step).arg(steps)

    ChoiceList {
        anchors.fill: parent
        maximumRows: 5
        maximumLines: 11 - root.titleLines
        model: root.model.times
        emptyIcon: "event"
        emptyTitle: qsTr("An diesem Tag ist nichts mehr frei")
        emptyText: qsTr("Gehen Sie zurück und wählen Sie einen anderen Tag.")
        onActivated: index => root.model.chooseTime(index)
    }
}
