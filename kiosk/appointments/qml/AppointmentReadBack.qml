// SPDX-License-Identifier: EUPL-1.2
// Everything once more in full sentences; nothing is booked without this page.
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

    // The largest words on a wide page: as little room as on a small screen.
    readonly property bool scarce: Theme.smallScreen || (landscape && Theme.textSize === "XL")
    // There what went wrong takes the place of the facts, which have been read already.
    readonly property bool troubleAlone: scarce && model.problem !== ""
    readonly property bool readToTheEnd: facts.lastPage || troubleAlone

    objectName: "page:AppointmentReadBack"
    title: model.moving ? qsTr("Möchten Sie den Termin so verschieben?") : qsTr("Möchten Sie diesen Termin buchen?")
    steps: model.moving ? 3 : 5
    step: model.moving ? 3 : 5
    //: Above the question of a page. %1 is the number of this step, %2 how many there are.
    stepText: qsTr("Termin · Schritt %1 von %2").arg(step).arg(steps)
    primaryText: !model.bookable ? qsTr("Andere Zeit wählen") : !readToTheEnd ? qsTr("Weiter lesen") : model.moving ? qsTr("Ja, verschieben") : qsTr("Ja, Termin buchen")
    primaryIcon: model.bookable && readToTheEnd ? "check-circle" : "arrow-forward"
    primaryEnabled: !model.busy
    secondaryText: model.bookable ? qsTr("Andere Zeit wählen") : ""
    secondaryEnabled: !model.busy
    onPrimaryActivated: !model.bookable ? model.otherTime() : readToTheEnd ? model.confirm() : facts.nextPage()
    onSecondaryActivated: model.otherTime()

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        Notice {
            id: trouble

            Layout.fillWidth: true
            visible: text !== ""
            kind: "error"
            text: root.model.problem
        }
        PagedReadBack {
            id: facts

            visible: !root.troubleAlone
            Layout.fillWidth: true
            Layout.fillHeight: true
            maximumLines: Theme.textSize === "S" || Theme.textSize === "M" ? 11 - root.titleLines - (trouble.visible ? trouble.lineCount : 0) : 14
            rows: root.model.facts
        }
    }
}
