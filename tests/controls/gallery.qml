// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Dorfpunkt.Controls

// Every control in the surroundings it is made for; `show` picks one page.
Window {
    id: gallery

    property string show: "home"
    property string spoken: (stage.item as Page)?.readingText ?? ""
    property alias overlayOpen: question.open
    readonly property var names: Object.keys(pages)
    readonly property var pages: ({
            "home": home,
            "shop": shop,
            "choose": choose,
            "readback": readback,
            "name": nameField,
            "number": numberField,
            "code": codeField,
            "messages": messages,
            "empty": empty
        })

    color: Theme.ground
    visible: true

    Item {
        id: everything
        anchors.fill: parent

        TopBar {
            id: top
            width: parent.width
            placeName: "Dorfpunkt Remmesweiler"
            dateText: "Montag, 23. November · 14:40"
            networkState: "offline"
            networkText: "Ohne Netz. Alles geht, wir senden später."
        }

        Loader {
            id: stage
            anchors.top: top.bottom
            anchors.bottom: bottom.top
            width: parent.width
            sourceComponent: gallery.pages[gallery.show]
        }

        BottomBar {
            id: bottom
            anchors.bottom: parent.bottom
            width: parent.width
            height: implicitHeight
        }
    }

    Overlay {
        id: question
        behind: everything
        title: "Sind Sie noch da?"
        text: "Sonst löschen wir gleich **alles, was Sie eingegeben haben**."
        primaryText: "Ja, ich bin noch da"
        secondaryText: "Nein, ich bin fertig"
        seconds: 24
    }

    Component {
        id: home
        Page {
            title: "Was möchten Sie tun?"

            TileGrid {
                anchors.fill: parent

                Repeater {
                    model: [
                        ["shopping-basket", "Einkaufen", "Heute bestellen, am Donnerstag abholen"],
                        ["bus", "Fahren", "Bus, Rufbus und Bürgerbus"],
                        ["town-hall", "Rathaus", "Anträge, Termine, Mängel melden"],
                        ["forum", "Mitreden", "Umfragen und Ideen für das Dorf"],
                        ["monitoring", "Aktuelles", "Wetter, Pegel, Rat und Verein"],
                        ["school", "Lernen", "In Ruhe ausprobieren"]
                    ]

                    Tile {
                        required property var modelData
                        icon: modelData[0]
                        title: modelData[1]
                        text: modelData[2]
                        available: title !== "Lernen"
                        reason: "Kommt im Januar"
                    }
                }
            }
        }
    }

    ListModel {
        id: goods
        ListElement { title: "Roggenmischbrot"; subtitle: "1 kg · 3,90 €"; note: "Enthält Gluten"; picture: "bread"; trailing: "take"; taken: true; amountText: "1" }
        ListElement { title: "Brötchen"; subtitle: "Stück · 0,45 €"; note: ""; picture: "roll"; trailing: "take"; taken: true; amountText: "4" }
        ListElement { title: "Eier vom Hof"; subtitle: "10 Stück · 3,20 €"; note: ""; picture: "egg"; trailing: "take"; taken: false; amountText: "" }
        ListElement { title: "Kartoffeln, vorwiegend festkochend"; subtitle: "2,5 kg · 3,49 € (1,40 € je kg)"; note: ""; picture: "potato"; trailing: "take"; taken: true; amountText: "500 g" }
        ListElement { title: "Frische Milch"; subtitle: "1 Liter · 1,49 € + 0,15 € Pfand"; note: ""; picture: "milk"; trailing: "take"; taken: false; amountText: "" }
        ListElement { title: "Lyoner"; subtitle: "etwa 200 g · 2,58 €"; note: ""; picture: "sausage-ring"; trailing: "take"; taken: false; amountText: "" }
        ListElement { title: "Apfelsaft"; subtitle: "0,7 Liter · 2,20 € + 0,15 € Pfand"; note: ""; picture: "juice"; trailing: "take"; taken: false; amountText: "" }
        ListElement { title: "Blütenhonig"; subtitle: "500 g · 6,80 €"; note: ""; picture: "honey"; trailing: "take"; taken: false; amountText: "" }
        ListElement { title: "Bergkäse"; subtitle: "etwa 250 g · 5,45 €"; note: ""; picture: "cheese"; trailing: "take"; taken: false; amountText: "" }
    }

    Component {
        id: shop
        Page {
            title: "Brot und Brötchen"
            stepText: "Einkaufen · Schritt 2 von 4"
            steps: 4
            step: 2
            primaryText: "Korb ansehen · 5 Artikel · 5,70 €"
            primaryIcon: "shopping-basket"
            contentReadingText: list.readingText

            ChoiceList {
                id: list
                objectName: "goods"
                anchors.fill: parent
                model: goods
                onIncreased: index => {
                    goods.setProperty(index, "amountText", goods.get(index).taken ? String(Number(goods.get(index).amountText) + 1) : "1");
                    goods.setProperty(index, "taken", true);
                }
                onDecreased: index => goods.setProperty(index, "taken", false)
            }
        }
    }

    Component {
        id: choose
        Page {
            title: "Wo möchten Sie abholen?"
            stepText: "Einkaufen · Schritt 1 von 4"
            steps: 4
            step: 1
            primaryText: "Weiter"
            primaryIcon: "arrow-forward"
            secondaryText: "Abbrechen"

            ChoiceList {
                objectName: "places"
                anchors.fill: parent
                model: [
                    { "title": "Remmesweiler", "subtitle": "Dorfgemeinschaftshaus, Donnerstag ab 9 Uhr", "trailing": "choose", "chosen": true },
                    { "title": "Urweiler", "subtitle": "Schulturnhalle, Donnerstag ab 10 Uhr", "trailing": "choose" },
                    { "title": "Oberlinxweiler", "subtitle": "Kulturzentrum, Donnerstag ab 11 Uhr", "trailing": "choose", "available": false, "reason": "Diese Woche geschlossen" },
                    { "title": "Alle Orte ansehen", "trailing": "open", "icon": "search" }
                ]
            }
        }
    }

    Component {
        id: readback
        Page {
            title: "Stimmt das so?"
            stepText: "Einkaufen · Schritt 4 von 4"
            steps: 4
            step: 4
            primaryText: "Ja, bestellen"
            primaryIcon: "check-circle"
            secondaryText: "Etwas ändern"
            contentReadingText: sentences.readingText

            ReadBack {
                id: sentences
                anchors.fill: parent
                rows: [
                    { "icon": "shopping-basket", "text": "Sie bestellen **1 Roggenmischbrot** und **4 Brötchen**." },
                    { "icon": "calendar", "text": "Sie holen alles am **Donnerstag, 26. November, ab 9 Uhr** im Dorfgemeinschaftshaus ab." },
                    { "icon": "euro", "text": "Sie zahlen dort **5,70 €**." },
                    { "icon": "sell", "text": "Auf der Kiste steht **Mustermann**." }
                ]
                noticeText: "**Vorgemerkt.** Der Laden antwortet bis Montag, 12 Uhr. Die Antwort lesen Sie hier mit Ihrem Beleg."
            }
        }
    }

    Component {
        id: nameField
        Page {
            title: "Welcher Name soll auf die Kiste?"
            stepText: "Einkaufen · Schritt 3 von 4"
            steps: 4
            step: 3
            primaryText: "Weiter"
            primaryIcon: "arrow-forward"
            primaryEnabled: false
            keyboardLayout: "text"
            keyboardTarget: field

            Field {
                id: field
                objectName: "field"
                width: parent.width
                focus: true
                label: "Name"
                placeholder: "zum Beispiel Mustermann"
                error: "Bitte schreiben Sie einen Namen."
            }
        }
    }

    Component {
        id: numberField
        Page {
            title: "Ihre Telefonnummer"
            primaryText: "Weiter"
            secondaryText: "Ohne Telefon weiter"
            keyboardLayout: "number"
            keyboardExtraKey: "+"
            keyboardTarget: field

            Field {
                id: field
                objectName: "field"
                width: parent.width
                focus: true
                label: "Telefon"
                hint: "Der Laden ruft nur an, wenn etwas fehlt."
                inputMethodHints: Qt.ImhDialableCharactersOnly
            }
        }
    }

    Component {
        id: codeField
        Page {
            title: "Code vom Beleg"
            primaryText: "Antwort holen"
            keyboardLayout: "code"
            keyboardTarget: field

            Field {
                id: field
                objectName: "field"
                width: parent.width
                focus: true
                code: true
                maximumLength: 14
                label: "Belegcode"
                text: "7K3M-9QXA"
                hint: "Der Code steht oben auf Ihrem Beleg."
            }
        }
    }

    Component {
        id: messages
        Page {
            title: "Ihr Korb"
            primaryText: "Alles löschen"
            primaryKind: "danger"
            secondaryText: "Zurück zum Laden"

            Column {
                anchors.fill: parent
                spacing: Theme.mm(5)

                Notice {
                    width: parent.width
                    text: "Sie bezahlen erst bei der Abholung."
                }

                Notice {
                    width: parent.width
                    kind: "error"
                    text: "**Das Bier fehlt.** Dafür müssen Sie 16 Jahre alt sein."
                }

                Card {
                    width: parent.width
                    height: sums.height + 2 * padding

                    Column {
                        id: sums
                        width: parent.width
                        spacing: Theme.mm(3)

                        Amount {
                            width: parent.width
                            label: "4 Brötchen"
                            amount: "1,80 €"
                        }

                        Amount {
                            width: parent.width
                            label: "Frische Milch"
                            note: "davon 0,15 € Pfand"
                            amount: "1,64 €"
                        }

                        Amount {
                            width: parent.width
                            strong: true
                            label: "Zusammen"
                            amount: "3,44 €"
                        }
                    }
                }
            }
        }
    }

    Component {
        id: empty
        Page {
            title: "Ihr Korb"

            EmptyState {
                anchors.fill: parent
                icon: "shopping-basket"
                title: "Ihr Korb ist noch leer."
                text: "Suchen Sie sich im Laden etwas aus."
                actionText: "Zum Laden"
            }
        }
    }
}
