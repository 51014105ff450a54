// SPDX-License-Identifier: EUPL-1.2
// The code from the receipt, typed or scanned.
pragma ComponentBehavior: Bound

import QtQuick
import Dorfpunkt.Controls
import Dorfpunkt.Ordering
import Dorfpunkt.Shell

Page {
    id: root

    required property Shell shell
    required property OrderingModel model

    objectName: "page:EnterCode"
    title: qsTr("Welcher Code steht auf Ihrem Beleg?")
    keyboardLayout: "code"
    keyboardTarget: field
    primaryText: model.lookup.busy ? qsTr("Wir sehen nach …") : qsTr("Weiter")
    primaryIcon: model.lookup.busy ? "schedule" : "arrow-forward"
    primaryEnabled: model.lookup.codeText !== "" && !model.lookup.busy
    // A code that is wrong leads nowhere: on a small screen its error takes this button's room.
    secondaryText: !model.lookup.withdrawable || (Theme.smallScreen && model.lookup.codeError !== "") ? "" : qsTr("Nur meine Nummer löschen")
    secondaryIcon: "phone-in-talk"
    onPrimaryActivated: model.lookup.enter()
    onSecondaryActivated: model.lookup.enterToWithdraw()

    Field {
        id: field

        width: parent.width
        code: true
        confidential: true
        label: qsTr("17 Zeichen. Oder halten Sie den Beleg an den Leser.")
        text: root.model.lookup.codeText
        error: root.model.lookup.codeError
        maximumLength: 40
        onEdited: text => root.model.lookup.setCode(text)
        onAccepted: root.model.lookup.enter()
    }
}
