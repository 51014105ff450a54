// SPDX-License-Identifier: EUPL-1.2
// Help: the emergency numbers first, then how this device works.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Dorfpunkt.Controls
import Dorfpunkt.Shell

Page {
    id: root

    required property Shell shell
    readonly property bool lowOffered: shell.beyondReachMm > 0

    readonly property var numbers: [
        {
            icon: "emergency",
            number: "112",
            text: qsTr("Feuerwehr und Rettungsdienst. Bei Lebensgefahr.")
        },
        {
            icon: "local-police",
            number: "110",
            text: qsTr("Polizei")
        },
        {
            icon: "medical-services",
            number: "116 117",
            text: qsTr("Ärztlicher Bereitschaftsdienst. Wenn es nicht bis morgen warten kann.")
        }
    ]
    readonly property var explained: [
        {
            icon: "arrow-back",
            text: qsTr("**Zurück** führt zur Seite davor. Nichts geht dabei verloren.")
        },
        {
            icon: "lock",
            text: qsTr("Was Sie bestellen, kann **nur der Laden** lesen.")
        },
        {
            icon: "check-circle",
            text: qsTr("**Fertig** beendet Ihren Besuch und leert dieses Gerät.")
        }
    ]

    objectName: "page:Help"
    title: qsTr("Hilfe")
    // For whoever sits in a wheelchair: the key for it is itself within reach.
    secondaryText: !lowOffered ? "" : shell.controlsLow ? qsTr("Wieder den ganzen Bildschirm nutzen") : qsTr("Alles weiter unten zeigen")
    secondaryIcon: "accessible"
    onSecondaryActivated: shell.toggleControlsLow()

    Loader {
        anchors.fill: parent
        // A small screen turns pages; the numbers stand on the first.
        sourceComponent: Theme.smallScreen ? pages : sheets
    }

    Component {
        id: pages

        PagedReadBack {
            rows: root.numbers.map(row => ({
                        icon: row.icon,
                        text: `**${row.number}** ${row.text}`
                    })).concat(root.explained)
        }
    }

    Component {
        id: sheets

        GridLayout {
            columns: root.landscape ? 2 : 1
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap

            Card {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                Layout.maximumHeight: Theme.mm(root.landscape ? 400 : 165)

                ColumnLayout {
                    anchors.fill: parent
                    spacing: Theme.mm(Theme.textSize === "XL" ? 1 : 3)

                    Repeater {
                        model: root.numbers

                        RowLayout {
                            id: row

                            required property var modelData

                            Layout.fillWidth: true
                            Layout.fillHeight: true
                            spacing: Theme.pad

                            IconPlate {
                                name: row.modelData.icon
                                size: Theme.mm(Theme.smallScreen ? 18 : 24)
                            }
                            ColumnLayout {
                                Layout.fillWidth: true
                                spacing: 0

                                Paragraph {
                                    role: "title"
                                    strong: true
                                    text: row.modelData.number
                                    Accessible.role: Accessible.StaticText
                                }
                                Paragraph {
                                    Layout.fillWidth: true
                                    text: row.modelData.text
                                }
                            }
                        }
                    }
                }
            }

            ReadBack {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                rows: root.explained
            }
        }
    }
}
