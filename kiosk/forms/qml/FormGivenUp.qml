// SPDX-License-Identifier: EUPL-1.2
// A form asked for more than this device can bear.
pragma ComponentBehavior: Bound

import QtQuick
import Dorfpunkt.Controls
import Dorfpunkt.Forms
import Dorfpunkt.Shell

Page {
    id: root

    required property Shell shell
    required property FormModel model

    objectName: "page:FormGivenUp"
    title: qsTr("Dieses Formular geht gerade nicht")
    primaryText: qsTr("Zum Anfang")
    primaryIcon: "home"
    onPrimaryActivated: shell.home()

    ReadBack {
        anchors.fill: parent
        rows: [
            {
                icon: "error",
                text: root.model.trouble
            },
            {
                icon: "delete",
                text: qsTr("Ihre Antworten sind gelöscht. Es wurde nichts gesendet.")
            }
        ]
    }
}
