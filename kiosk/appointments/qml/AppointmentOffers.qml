// SPDX-License-Identifier: EUPL-1.2
// What somebody can book: at the town hall, with a mentor, in the mobile office.
pragma ComponentBehavior: Bound

import QtQuick
import Dorfpunkt.Appointments
import Dorfpunkt.Controls
import Dorfpunkt.Shell

Page {
    id: root

    required property Shell shell
    required property BookingModel model

    objectName: "page:AppointmentOffers"
    title: qsTr("Wozu möchten Sie einen Termin?")
    steps: model.moving ? 3 : 5
    step: model.moving ? 1 : 1
    //: Above the question of a page. %1 is the number of this step, %2 how many there are.
    stepText: qsTr("Termin · Schritt %1 von %2").arg(step).arg(steps)

    ChoiceList {
        anchors.fill: parent
        maximumRows: 4
        maximumColumns: 1
        maximumLines: 11 - root.titleLines
        model: root.model.offers
        emptyIcon: "event"
        emptyTitle: qsTr("Hier gibt es noch keine Termine")
        emptyText: qsTr("Rufen Sie dort an, wo Sie hinmöchten.")
        onActivated: index => root.model.chooseOffer(index)
    }
}
