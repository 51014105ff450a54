// SPDX-License-Identifier: EUPL-1.2
// Everything once more in full sentences; nothing is sent without this page.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Dorfpunkt.Controls
import Dorfpunkt.Ordering
import Dorfpunkt.Shell

Page {
    id: root

    required property Shell shell
    required property OrderingModel model

    // The largest words on a wide page: as little room as on a small screen.
    readonly property bool scarce: Theme.smallScreen || (landscape && Theme.textSize === "XL")
    // There what went wrong takes the place of the facts, which have been read already.
    readonly property bool troubleAlone: scarce && model.checkout.problem !== ""
    readonly property bool readToTheEnd: facts.lastPage || troubleAlone

    objectName: "page:ReadBackOrder"
    title: qsTr("Stimmt das so?")
    steps: 4
    //: Above the question of a page. %1 is the number of this step, %2 how many there are.
    stepText: qsTr("Einkaufen · Schritt %1 von %2").arg(step).arg(steps)
    step: 4
    primaryText: readToTheEnd ? qsTr("Ja, bestellen") : qsTr("Weiter lesen")
    primaryIcon: readToTheEnd ? "check-circle" : "arrow-forward"
    primaryEnabled: !model.checkout.busy
    secondaryText: qsTr("Etwas ändern")
    secondaryEnabled: !model.checkout.busy
    onPrimaryActivated: readToTheEnd ? model.checkout.confirm() : facts.nextPage()
    onSecondaryActivated: model.openBasket()

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        Notice {
            Layout.fillWidth: true
            visible: text !== ""
            kind: "error"
            text: root.model.checkout.problem
        }
        PagedReadBack {
            id: facts

            // What went wrong is said first, where there is room for no more.
            visible: !root.troubleAlone
            Layout.fillWidth: true
            Layout.fillHeight: true
            rows: root.model.checkout.facts
        }
    }
}
