// SPDX-License-Identifier: EUPL-1.2
// It is stored: the promise, the code, the receipt, and thirty seconds to undo.
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

    readonly property bool troubled: model.checkout.problem !== ""
    readonly property string receiptText: troubled ? model.checkout.problem : model.sending.printingText
    readonly property string receiptKind: troubled ? "error" : model.sending.printing === "printed" ? "success" : "info"
    //: %1 is day and hour of the pick-up, and the place.
    readonly property string pickUpText: qsTr("Abholen: **%1**").arg(model.checkout.pickUpText)
    readonly property string codeText: qsTr("Mit diesem Code lesen Sie die Antwort und können stornieren:")

    // The largest words on a wide page: as little room as on a small screen.
    readonly property bool scarce: Theme.smallScreen || (landscape && Theme.textSize === "XL")

    objectName: "page:Confirmed"
    title: qsTr("Ihre Bestellung ist gespeichert.")
    primaryText: qsTr("Fertig")
    primaryIcon: "check-circle"
    //: A button: takes back the order. %1 counts down from 30.
    secondaryText: model.sending.undoPossible ? qsTr("Rückgängig machen (%1 Sekunden)").arg(model.sending.undoSeconds) : model.sending.printing !== "printed" && model.sending.printing !== "printing" && model.sending.printing !== "none" ? qsTr("Noch einmal drucken") : ""
    secondaryIcon: model.sending.undoPossible ? "undo" : "print"
    onPrimaryActivated: shell.finish()
    onSecondaryActivated: model.sending.undoPossible ? model.sending.undo() : model.sending.printNow()

    Loader {
        anchors.fill: parent
        // Where room is scarce it turns pages; the code and the receipt stand on the first.
        sourceComponent: root.scarce ? pages : sheets
    }

    Component {
        id: pages

        PagedReadBack {
            rows: [
                {
                    icon: "receipt",
                    text: root.codeText
                },
                {
                    role: "title",
                    // Where one line is too short for it, it breaks in its middle.
                    text: root.landscape ? root.model.sending.code : root.model.sending.code.replace(/^(.{9})-/, "$1-\n"),
                    confidential: true,
                    code: true
                },
                {
                    icon: root.troubled ? "error" : "print",
                    text: root.receiptText,
                    tone: root.troubled ? "attention" : ""
                },
                {
                    icon: "event",
                    text: root.pickUpText
                },
                {
                    icon: "schedule",
                    text: root.model.checkout.storedPromise,
                    tone: "attention"
                }
            ]
        }
    }

    Component {
        id: sheets

        GridLayout {
            columns: root.landscape ? 2 : 1
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap

            Notice {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                kind: "attention"
                icon: "schedule"
                text: root.model.checkout.storedPromise
            }
            Notice {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                kind: "info"
                icon: "event"
                text: root.pickUpText
            }
            Card {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                Layout.preferredHeight: code.implicitHeight + 2 * Theme.pad

                ColumnLayout {
                    id: code

                    anchors.left: parent.left
                    anchors.right: parent.right
                    spacing: Theme.mm(3)

                    Paragraph {
                        Layout.fillWidth: true
                        text: root.codeText
                    }
                    Paragraph {
                        Layout.fillWidth: true
                        role: root.landscape || Theme.textSize === "XL" ? "title" : "huge"
                        strong: true
                        text: root.model.sending.code
                        confidential: true
                        code: true
                        Accessible.role: Accessible.StaticText
                    }
                }
            }
            Notice {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                kind: root.receiptKind
                icon: root.troubled ? "error" : "print"
                text: root.receiptText
            }
            Item {
                Layout.fillHeight: true
                Layout.columnSpan: root.landscape ? 2 : 1
            }
        }
    }
}
