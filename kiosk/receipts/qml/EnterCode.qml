// SPDX-License-Identifier: EUPL-1.2
// The code from the receipt, typed or scanned.
pragma ComponentBehavior: Bound

import QtQuick
import Dorfpunkt.Controls
import Dorfpunkt.Receipts
import Dorfpunkt.Shell

Page {
    id: root

    required property Shell shell
    required property ReceiptLookup model

    objectName: "page:EnterCode"
    title: qsTr("Welcher Code steht auf Ihrem Beleg?")
    keyboardLayout: "code"
    keyboardTarget: field
    primaryText: model.busy ? qsTr("Wir sehen nach …") : qsTr("Weiter")
    primaryIcon: model.busy ? "schedule" : "arrow-forward"
    primaryEnabled: model.codeText !== "" && !model.busy
    // A code that is wrong leads nowhere: on a small screen its error takes this button's room.
    secondaryText: !model.withdrawable || (Theme.smallScreen && model.codeError !== "") ? "" : qsTr("Nur meine Nummer löschen")
    secondaryIcon: "phone-in-talk"
    onPrimaryActivated: model.enter()
    onSecondaryActivated: model.enterToWithdraw()

    Field {
        id: field

        width: parent.width
        code: true
        confidential: true
        label: qsTr("17 Zeichen. Oder halten Sie den Beleg an den Leser.")
        text: root.model.codeText
        error: root.model.codeError
        maximumLength: 40
        onEdited: text => root.model.setCode(text)
        onAccepted: root.model.enter()
    }
}
