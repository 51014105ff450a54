// SPDX-License-Identifier: EUPL-1.2
// Something else is begun while answers lie here that are not taken down yet.
pragma ComponentBehavior: Bound

import QtQuick
import Dorfpunkt.Controls
import Dorfpunkt.Counter

Page {
    id: root

    required property CounterShell shell
    readonly property TakeDown taking: shell.office.taking

    objectName: "page:TakeDownInstead"
    title: qsTr("Das Angefangene löschen?")
    contentReadingText: Theme.plain(what.text)
    primaryText: qsTr("Ja, löschen und neu beginnen")
    primaryIcon: "delete"
    primaryKind: "danger"
    secondaryText: qsTr("Nein, damit weitermachen")
    secondaryIcon: "arrow-forward"
    onPrimaryActivated: taking.giveUp()
    onSecondaryActivated: taking.goOn()

    Notice {
        id: what

        width: parent.width
        kind: "attention"
        icon: "history"
        //: At the counter. %1 is a service whose form is half filled in.
        text: qsTr("Hier liegen Antworten, die noch nicht aufgenommen sind: **%1**.").arg(root.taking.service)
    }
}
