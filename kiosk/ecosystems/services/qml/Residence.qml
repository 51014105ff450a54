// SPDX-License-Identifier: EUPL-1.2
// Where does somebody live? Offices and fees differ from one municipality to the next.
pragma ComponentBehavior: Bound

import QtQuick
import Dorfpunkt.Controls
import Dorfpunkt.Services
import Dorfpunkt.Shell

Page {
    id: root

    required property Shell shell
    required property ServicesModel model

    objectName: "page:Residence"
    title: qsTr("Wo wohnen Sie?")

    ChoiceList {
        anchors.fill: parent
        maximumRows: 6
        model: root.model.municipalities
        emptyIcon: "location-on"
        emptyTitle: qsTr("Noch keine Orte")
        emptyText: qsTr("Sobald das Netz da ist, erscheinen sie hier.")
        onActivated: index => root.model.choosePlace(index)
    }
}
