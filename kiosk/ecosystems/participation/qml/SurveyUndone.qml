// SPDX-License-Identifier: EUPL-1.2
// Undone at once: nothing is kept of it.
pragma ComponentBehavior: Bound

import QtQuick
import Dorfpunkt.Controls
import Dorfpunkt.Participation
import Dorfpunkt.Shell

Page {
    id: root

    required property Shell shell
    required property Answering model

    objectName: "page:SurveyUndone"
    title: model.undoneText
    primaryText: qsTr("Fertig")
    primaryIcon: "check-circle"
    secondaryText: qsTr("Zurück zum Anfang")
    secondaryIcon: "home"
    onPrimaryActivated: shell.finish()
    onSecondaryActivated: shell.home()

    ReadBack {
        anchors.fill: parent
        rows: [
            {
                icon: "undo",
                text: qsTr("**Es ist nichts gespeichert**, und nichts wird gesendet.")
            }
        ]
    }
}
