// SPDX-License-Identifier: EUPL-1.2
// The days on which something is free.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Dorfpunkt.Appointments
import Dorfpunkt.Controls
import Dorfpunkt.Shell

Page {
    id: root

    required property Shell shell
    required property BookingModel model

    objectName: "page:AppointmentDays"
    title: model.moving ? qsTr("Wann möchten Sie stattdessen kommen?") : qsTr("An welchem Tag möchten Sie kommen?")
    steps: model.moving ? 3 : 5
    step: model.moving ? 1 : 2
    //: Above the question of a page. %1 is the number of this step, %2 how many there are.
    stepText: qsTr("Termin · Schritt %1 von %2").arg(step).arg(steps)

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        Notice {
            id: about

            visible: text !== ""
            Layout.fillWidth: true
            kind: "info"
            text: (Theme.smallScreen ? [root.model.example] : [root.model.aboutText, root.model.example]).filter(part => part !== "").join(" ")
        }
        ChoiceList {
            Layout.fillWidth: true
            Layout.fillHeight: true
            maximumRows: 5
            maximumLines: 11 - root.titleLines - (about.visible ? about.lineCount : 0)
            model: root.model.days
            emptyIcon: "event"
            emptyTitle: qsTr("Zurzeit ist nichts frei")
            emptyText: qsTr("Versuchen Sie es in ein paar Tagen noch einmal.")
            onActivated: index => root.model.chooseDay(index)
        }
    }
}
