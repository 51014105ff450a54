// SPDX-License-Identifier: EUPL-1.2
// The next days on which something is collected in a street; or why nobody knows them here, and who does.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Dorfpunkt.Controls
import Dorfpunkt.Services
import Dorfpunkt.Shell

Page {
    id: root

    required property Shell shell
    required property ServicesModel model

    objectName: "page:WasteDates"
    stepText: model.waste.place
    title: model.waste.title
    primaryText: model.printout.available && model.waste.printable ? qsTr("Auf Papier mitnehmen") : ""
    primaryIcon: "print"
    secondaryText: model.mayLiveElsewhere && !model.waste.printable ? qsTr("Ich wohne woanders") : ""
    secondaryIcon: "location-on"
    onPrimaryActivated: model.waste.takeAway()
    onSecondaryActivated: model.elsewhere()

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        Notice {
            visible: text !== ""
            Layout.fillWidth: true
            kind: "attention"
            icon: "info"
            text: root.model.waste.exampleText
        }
        PagedReadBack {
            Layout.fillWidth: true
            Layout.fillHeight: true
            rows: root.model.waste.rows
        }
    }
}
