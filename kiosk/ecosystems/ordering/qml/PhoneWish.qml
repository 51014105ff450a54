// SPDX-License-Identifier: EUPL-1.2
// A phone number is never needed: first the question, with what it is for. Neither answer is pushed.
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

    readonly property string noText: qsTr("Nein, ohne Telefonnummer")
    readonly property string yesText: qsTr("Ja, ich gebe eine Nummer an")

    // The largest words on a wide page: as little room as on a small screen.
    readonly property bool scarce: Theme.smallScreen || (landscape && Theme.textSize === "XL")

    objectName: "page:PhoneWish"
    title: qsTr("Darf der Laden Sie bei Fragen anrufen?")
    steps: 4
    //: Above the question of a page. %1 is the number of this step, %2 how many there are.
    stepText: qsTr("Einkaufen · Schritt %1 von %2").arg(step).arg(steps)
    step: 3
    // Where room is scarce the notice needs all the room, and the answers stand where the ways on stand.
    primaryText: scarce ? yesText : ""
    primaryKind: "secondary"
    secondaryText: scarce ? noText : ""
    onPrimaryActivated: model.checkout.choosePhone(true)
    onSecondaryActivated: model.checkout.choosePhone(false)

    Loader {
        anchors.fill: parent
        sourceComponent: root.scarce ? pages : choice
    }

    Component {
        id: pages

        PagedReadBack {
            rows: root.model.checkout.phoneNotice.split(/(?<=\.) /).map((sentence, at) => ({
                        icon: at === 0 ? "info" : "",
                        text: sentence
                    }))
        }
    }

    Component {
        id: choice

        ColumnLayout {
            spacing: Theme.gap

            Notice {
                Layout.fillWidth: true
                kind: "info"
                text: root.model.checkout.phoneNotice
            }
            ChoiceList {
                Layout.fillWidth: true
                Layout.fillHeight: true
                maximumColumns: 1
                model: [
                    {
                        title: root.noText,
                        trailing: "choose"
                    },
                    {
                        title: root.yesText,
                        trailing: "choose",
                        chosen: root.model.checkout.phone.text !== ""
                    }
                ]
                onActivated: index => root.model.checkout.choosePhone(index === 1)
            }
        }
    }
}
