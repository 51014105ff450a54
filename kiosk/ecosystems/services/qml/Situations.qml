// SPDX-License-Identifier: EUPL-1.2
// What has happened? Situations in life, with what each of them asks for.
pragma ComponentBehavior: Bound

import QtQuick
import Dorfpunkt.Controls
import Dorfpunkt.Services
import Dorfpunkt.Shell

Page {
    id: root

    required property Shell shell
    required property ServicesModel model

    objectName: "page:Situations"
    title: qsTr("Worum geht es?")

    ChoiceList {
        anchors.fill: parent
        maximumRows: 6
        model: root.model.finder.situations
        emptyIcon: "town-hall"
        emptyTitle: qsTr("Noch keine Dienste")
        emptyText: qsTr("Sobald das Netz da ist, erscheinen sie hier.")
        onActivated: index => root.model.finder.openSituation(index)
    }
}
