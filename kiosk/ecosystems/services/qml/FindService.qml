// SPDX-License-Identifier: EUPL-1.2
// The ways to a service and to whatever else an office does here, and for which place all of it is told.
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

    // A small screen turns pages, and so does a low page with the largest words.
    readonly property bool paged: Theme.smallScreen || Theme.textSize === "XL" && landscape
    // The largest words, or a place that takes two lines, leave no room for what only explains.
    readonly property bool brief: Theme.textSize === "XL" || place.lineCount > 1
    readonly property var ways: [
        {
            icon: "groups",
            title: qsTr("Nach Lebenslage"),
            text: qsTr("Umzug, Kind, Hund, Rente und mehr"),
            open: () => root.model.bySituation()
        },
        {
            icon: "checklist",
            title: qsTr("Von A bis Z"),
            text: qsTr("Alle Dienste nach dem Alphabet"),
            open: () => root.model.byLetter()
        },
        {
            icon: "search",
            title: qsTr("Ein Wort eintippen"),
            text: qsTr("Zum Beispiel Ausweis oder Hund"),
            open: () => root.model.bySearch()
        },
        {
            icon: "calendar",
            title: qsTr("Abfallkalender"),
            text: qsTr("Wann wird welche Tonne geleert?"),
            open: () => root.model.waste.begin()
        },
        {
            icon: "event",
            title: qsTr("Termin buchen"),
            text: qsTr("Im Rathaus oder in einer Sprechstunde"),
            open: () => root.model.booking.begin()
        },
        {
            icon: "report",
            title: qsTr("Schaden melden"),
            text: "",
            open: () => root.model.defects.begin()
        }
    ]

    objectName: "page:FindService"
    title: qsTr("Was brauchen Sie?")
    secondaryText: model.mayLiveElsewhere ? qsTr("Ich wohne woanders") : ""
    secondaryIcon: "location-on"
    onSecondaryActivated: model.elsewhere()

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        Notice {
            id: place

            // On a low page with the largest words a long place would leave no room for the ways.
            visible: text !== "" && !(root.paged && root.landscape && lineCount > 1)
            Layout.fillWidth: true
            kind: "info"
            icon: "location-on"
            text: root.model.placeText
        }
        Loader {
            Layout.fillWidth: true
            Layout.fillHeight: true
            sourceComponent: root.paged ? pages : tiles
        }
    }

    Component {
        id: tiles

        TileGrid {
            columns: root.landscape ? 2 : 1

            Repeater {
                model: root.ways

                Tile {
                    required property var modelData

                    icon: modelData.icon
                    title: modelData.title
                    text: root.brief ? "" : modelData.text
                    onActivated: modelData.open()
                }
            }
        }
    }

    Component {
        id: pages

        ChoiceList {
            maximumRows: 6
            maximumLines: 11 - root.titleLines - (place.visible ? place.lineCount : 0)
            model: root.ways
            onActivated: index => root.ways[index].open()
        }
    }
}
