// SPDX-License-Identifier: EUPL-1.2
// A phone number is never needed: first the question, with what it is for.
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

    objectName: "page:PhoneWish"
    title: qsTr("Darf der Laden Sie bei Fragen anrufen?")
    steps: 4
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
            kind: "info"
            text: root.model.checkout.phoneNotice
        }
        ChoiceList {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            maximumColumns: 1
            model: [
                {
                    title: qsTr("Nein, ohne Telefonnummer"),
                    trailing: "choose"
                },
                {
                    title: qsTr("Ja, ich gebe eine Nummer an"),
                    trailing: "choose",
                    chosen: root.model.checkout.phoneText !== ""
                }
            ]
            onActivated: index => root.model.checkout.choosePhone(index === 1)
        }
    }
}
