// SPDX-License-Identifier: EUPL-1.2
// One report as everybody may see it.
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

    objectName: "page:DefectDetails"
    title: qsTr("Das ist gemeldet")
    stepText: qsTr("Was gemeldet ist")

    PagedReadBack {
        anchors.fill: parent
        rows: root.defects.reported.rows
    }
}
