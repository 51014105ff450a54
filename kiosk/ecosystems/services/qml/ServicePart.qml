// SPDX-License-Identifier: EUPL-1.2
// One question about a service, answered in full.
pragma ComponentBehavior: Bound

import QtQuick
import Dorfpunkt.Controls
import Dorfpunkt.Services
import Dorfpunkt.Shell

Page {
    id: root

    required property Shell shell
    required property ServicesModel model

    objectName: "page:ServicePart"
    stepText: model.sheet.name
    title: model.sheet.partQuestion
    secondaryText: model.mayLiveElsewhere && model.sheet.partIsPlace ? qsTr("Ich wohne woanders") : ""
    secondaryIcon: "location-on"
    onSecondaryActivated: model.elsewhere()

    PagedReadBack {
        anchors.fill: parent
        rows: root.model.sheet.partFacts
    }
}
