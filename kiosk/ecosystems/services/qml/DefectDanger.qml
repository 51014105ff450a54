// SPDX-License-Identifier: EUPL-1.2
// Where it may be dangerous: whom to call before anything is reported.
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

    objectName: "page:DefectDanger"
    title: qsTr("Ist es gefährlich?")
    stepText: defects.about
    primaryText: qsTr("Keine Gefahr: weiter")
    primaryIcon: "arrow-forward"
    secondaryText: qsTr("Notrufnummern zeigen")
    secondaryIcon: "emergency"
    onPrimaryActivated: defects.noDanger()
    onSecondaryActivated: shell.help()

    PagedReadBack {
        id: rows

        anchors.fill: parent
        rows: root.defects.dangerRows
    }
}
