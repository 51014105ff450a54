// SPDX-License-Identifier: EUPL-1.2
// Nothing can be sent from here: who is told instead.
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

    objectName: "page:DefectNotHere"
    title: qsTr("Das geht von hier gerade nicht.")
    stepText: defects.about
    primaryText: qsTr("Fertig")
    primaryIcon: "check-circle"
    onPrimaryActivated: shell.finish()

    PagedReadBack {
        anchors.fill: parent
        rows: root.defects.whomToTell
    }
}
