// SPDX-License-Identifier: EUPL-1.2
// What if something is missing?
pragma ComponentBehavior: Bound

import QtQuick
import Dorfpunkt.Controls
import Dorfpunkt.Ordering
import Dorfpunkt.Shell

Page {
    id: root

    required property Shell shell
    required property OrderingModel model

    objectName: "page:Substitutes"
    title: qsTr("Wenn etwas fehlt: Dürfen wir Ähnliches einpacken?")
    steps: 4
    //: Above the question of a page. %1 is the number of this step, %2 how many there are.
    stepText: qsTr("Einkaufen · Schritt %1 von %2").arg(step).arg(steps)
    step: 1

    ChoiceList {
        anchors.fill: parent
        maximumColumns: 1
        model: [
            {
                title: qsTr("Ja, gern etwas Ähnliches"),
                subtitle: qsTr("Es kostet höchstens dasselbe."),
                trailing: "choose",
                chosen: root.model.checkout.substitutesChosen === "yes"
            },
            {
                title: qsTr("Nein, dann lieber nichts"),
                subtitle: qsTr("Was fehlt, bezahlen Sie nicht."),
                trailing: "choose",
                chosen: root.model.checkout.substitutesChosen === "no"
            }
        ]
        onActivated: index => root.model.checkout.chooseSubstitutes(index === 0)
    }
}
