// SPDX-License-Identifier: EUPL-1.2
// The form asks for more than this device can bear.
pragma ComponentBehavior: Bound

import QtQuick
import Dorfpunkt.Controls
import Dorfpunkt.Counter

Page {
    id: root

    required property CounterShell shell
    required property TakeDown model

    objectName: "page:TakeDownGivenUp"
    title: qsTr("Dieses Formular geht gerade nicht")
    contentReadingText: Theme.plain(trouble.text)
    primaryText: qsTr("Zum Anfang")
    primaryIcon: "home"
    onPrimaryActivated: shell.home()

    Notice {
        id: trouble

        width: parent.width
        kind: "error"
        text: root.model.trouble
    }
}
