// SPDX-License-Identifier: EUPL-1.2
// Nobody can tell whether this order will be in time: what then?
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

    objectName: "page:Late"
    title: qsTr("Wenn die Bestellung zu spät ankommt?")
    steps: 4
    //: Above the question of a page. %1 is the number of this step, %2 how many there are.
    stepText: qsTr("Einkaufen · Schritt %1 von %2").arg(step).arg(steps)
    step: 3

    GridLayout {
        anchors.fill: parent
        columns: root.low ? 2 : 1
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap

        Notice {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            kind: "attention"
            //: %1 is a sentence without its full stop: until when this pick-up can be ordered for.
            text: root.shell.networkState === "offline" ? qsTr("Gerade ist hier kein Netz. %1. Vielleicht kommt die Bestellung erst danach an.").arg(root.model.checkout.closesText) : /*: %1 is a sentence without its full stop: until when this pick-up can be ordered for. */ qsTr("Die Uhr dieses Geräts ist nicht sicher. %1. Vielleicht kommt die Bestellung erst danach an.").arg(root.model.checkout.closesText)
        }
        ChoiceList {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            maximumColumns: 1
            model: [
                {
                    title: qsTr("Dann gilt sie für die nächste Woche"),
                    trailing: "choose",
                    chosen: root.model.checkout.lateChosen === "next"
                },
                {
                    title: qsTr("Dann soll sie verfallen"),
                    trailing: "choose",
                    chosen: root.model.checkout.lateChosen === "cancel"
                }
            ]
            onActivated: index => root.model.checkout.chooseLate(index === 0 ? "next" : "cancel")
        }
    }
}
