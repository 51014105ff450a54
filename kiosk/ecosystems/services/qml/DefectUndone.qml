// SPDX-License-Identifier: EUPL-1.2
// Undone at once: nothing was sent, what was said is still there.
pragma ComponentBehavior: Bound

import QtQuick
import Dorfpunkt.Controls
import Dorfpunkt.Services
import Dorfpunkt.Shell

Page {
    id: root

    required property Shell shell
    required property ServicesModel model
    readonly property Defects defects: model.defects

    objectName: "page:DefectUndone"
    title: qsTr("Das Absenden ist rückgängig gemacht.")
    primaryText: qsTr("Fertig")
    primaryIcon: "check-circle"
    secondaryText: qsTr("Zurück zur Meldung")
    onPrimaryActivated: shell.finish()
    onSecondaryActivated: defects.backToReport()

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
