// SPDX-License-Identifier: EUPL-1.2
// Three ways to a service, the waste calendar, and for which place all of it is told.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Dorfpunkt.Controls
import Dorfpunkt.Services
import Dorfpunkt.Shell

Page {
    id: root

    required property Shell shell
    required property ServicesModel model

    // A small screen has no room for what only explains, nor has a low page with the largest words, or a long place.
    readonly property bool brief: place.lineCount > 1 || Theme.textSize === "XL" && landscape || Theme.smallScreen && (landscape || Theme.textSize === "L" || Theme.textSize === "XL")

    objectName: "page:FindService"
    title: qsTr("Wie möchten Sie suchen?")
    secondaryText: model.mayLiveElsewhere ? qsTr("Ich wohne woanders") : ""
    secondaryIcon: "location-on"
    onSecondaryActivated: model.elsewhere()

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        Notice {
            id: place

            visible: text !== ""
            Layout.fillWidth: true
            kind: "info"
            icon: "location-on"
            text: root.model.placeText
        }
        TileGrid {
            Layout.fillWidth: true
            Layout.fillHeight: true
            // Five large tiles above each other would be lower than a finger needs.
            columns: (root.landscape ? 2 : 1) + (Theme.smallScreen && root.brief ? 1 : 0)

            Tile {
                icon: "groups"
                title: qsTr("Nach Lebenslage")
                text: root.brief ? "" : qsTr("Umzug, Kind, Hund, Rente und mehr")
                onActivated: root.model.bySituation()
            }
            Tile {
                icon: "checklist"
                title: qsTr("Von A bis Z")
                text: root.brief ? "" : qsTr("Alle Dienste nach dem Alphabet")
                onActivated: root.model.byLetter()
            }
            Tile {
                icon: "search"
                title: qsTr("Ein Wort eintippen")
                text: root.brief ? "" : qsTr("Zum Beispiel Ausweis oder Hund")
                onActivated: root.model.bySearch()
            }
            Tile {
                icon: "calendar"
                title: qsTr("Abfallkalender")
                text: root.brief ? "" : qsTr("Wann wird welche Tonne geleert?")
                onActivated: root.model.waste.begin()
            }
            Tile {
                icon: "event"
                title: qsTr("Termin buchen")
                text: root.brief ? "" : qsTr("Im Rathaus oder in einer Sprechstunde")
                onActivated: root.model.booking.begin()
            }
        }
    }
}
