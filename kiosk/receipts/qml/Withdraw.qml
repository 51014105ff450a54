// SPDX-License-Identifier: EUPL-1.2
// Withdrawing the yes to being called, read back before it is done.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Dorfpunkt.Controls
import Dorfpunkt.Receipts
import Dorfpunkt.Shell

Page {
    id: root

    required property Shell shell
    required property ReceiptLookup model

    // The largest words on a wide page: as little room as on a small screen.
    readonly property bool scarce: Theme.smallScreen || (landscape && Theme.textSize === "XL")

    objectName: "page:Withdraw"
    title: qsTr("Möchten Sie Ihre Telefonnummer löschen lassen?")
    primaryText: qsTr("Ja, löschen lassen")
    primaryIcon: "delete"
    primaryKind: "danger"
    primaryEnabled: !model.busy
    secondaryText: qsTr("Nein, behalten")
    onPrimaryActivated: model.withdraw()
    onSecondaryActivated: shell.home()

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        Notice {
            visible: text !== ""
            Layout.fillWidth: true
            kind: "error"
            text: root.model.problem
        }
        PagedReadBack {
            // What went wrong is said first, where there is room for no more.
            visible: !(root.scarce && root.model.problem !== "")
            Layout.fillWidth: true
            Layout.fillHeight: true
            rows: [
                {
                    icon: "phone-in-talk",
                    text: qsTr("Sie haben beim Bestellen Ja gesagt: Der Laden darf Sie bei Fragen anrufen. Dieses Ja nehmen Sie jetzt zurück.")
                },
                {
                    icon: "delete",
                    text: qsTr("Gelöscht wird sie hier, unterwegs und am Gerät des Ladens. Auf Papier streicht sie der Laden selbst.")
                },
                {
                    icon: "shopping-basket",
                    text: qsTr("Ihre Bestellung **bleibt bestehen**.")
                }
            ]
        }
    }
}
