// SPDX-License-Identifier: EUPL-1.2
// It is known already: nothing is sent, and that is good so.
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

    objectName: "page:DefectAlready"
    title: qsTr("Danke, dass Sie darauf achten.")
    stepText: defects.about
    primaryText: qsTr("Fertig")
    primaryIcon: "check-circle"
    secondaryText: qsTr("Ich meine doch etwas anderes")
    secondaryIcon: "edit"
    onPrimaryActivated: shell.finish()
    onSecondaryActivated: defects.somethingElse()

    PagedReadBack {
        anchors.fill: parent
        rows: [
            {
                icon: "thumb-up",
                text: qsTr("**Das Amt weiß es schon.** Sie müssen nichts mehr tun, und es wird nichts gesendet.")
            }
        ].concat(root.defects.reported.rows)
    }
}
