// SPDX-License-Identifier: EUPL-1.2
// Something with an age limit: it is only ordered with the promise to show an identity card.
pragma ComponentBehavior: Bound

import QtQuick
import Dorfpunkt.Controls
import Dorfpunkt.Ordering
import Dorfpunkt.Shell

Page {
    id: root

    required property Shell shell
    required property OrderingModel model

    objectName: "page:AgeCheck"
    title: qsTr("Zeigen Sie beim Abholen Ihren Ausweis?")
    primaryText: qsTr("Ja, ich zeige den Ausweis")
    primaryIcon: "check-circle"
    secondaryText: qsTr("Nein, ohne dieses Produkt")
    onPrimaryActivated: model.promiseId(true)
    onSecondaryActivated: model.promiseId(false)

    ReadBack {
        anchors.fill: parent
        rows: [
            {
                icon: "info",
                //: %1 is a product, %2 an age in years, 16 or 18.
                text: qsTr("**%1** darf nur bekommen, wer mindestens **%2 Jahre** alt ist.").arg(root.model.shopping.ageName).arg(root.model.shopping.ageYears)
            },
            {
                icon: "person",
                text: qsTr("Der Ausweis wird beim Abholen geprüft. Ohne Ausweis bleibt das Produkt dort.")
            }
        ]
    }
}
