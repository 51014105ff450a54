// SPDX-License-Identifier: EUPL-1.2
// What it is about, so that the office can prepare for it.
pragma ComponentBehavior: Bound

import QtQuick
import Dorfpunkt.Appointments
import Dorfpunkt.Controls
import Dorfpunkt.Shell

Page {
    id: root

    required property Shell shell
    required property BookingModel model

    objectName: "page:AppointmentTopic"
    title: qsTr("Worum geht es?")
    steps: model.moving ? 3 : 5
    step: model.moving ? 1 : 1
    //: Above the question of a page. %1 is the number of this step, %2 how many there are.
    stepText: qsTr("Termin · Schritt %1 von %2").arg(step).arg(steps)

    ChoiceList {
        anchors.fill: parent
        maximumRows: 6
        maximumLines: 11 - root.titleLines
        model: root.model.topics
        emptyIcon: "event"
        emptyTitle: qsTr("Hier steht nichts mehr")
        emptyText: qsTr("Gehen Sie zurück und wählen Sie noch einmal.")
        onActivated: index => root.model.chooseTopic(index)
    }
}
