// SPDX-License-Identifier: EUPL-1.2
// Undone at once: nothing was sent, the answers are still there.
pragma ComponentBehavior: Bound

import QtQuick
import Dorfpunkt.Controls
import Dorfpunkt.Forms
import Dorfpunkt.Shell

Page {
    id: root

    required property Shell shell
    required property FormModel model

    objectName: "page:FormUndone"
    title: qsTr("Das ist rückgängig gemacht.")
    primaryText: qsTr("Fertig")
    primaryIcon: "check-circle"
    secondaryText: qsTr("Zurück zu den Antworten")
    onPrimaryActivated: shell.finish()
    onSecondaryActivated: model.backToAnswers()

    ReadBack {
        anchors.fill: parent
        rows: [
            {
                icon: "undo",
                text: qsTr("**Es wurde nichts gesendet** und nichts gedruckt.")
            }
        ]
    }
}
