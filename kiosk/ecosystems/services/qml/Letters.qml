// SPDX-License-Identifier: EUPL-1.2
// From A to Z: letters that have services, few of them taken together.
pragma ComponentBehavior: Bound

import QtQuick
import Dorfpunkt.Controls
import Dorfpunkt.Services
import Dorfpunkt.Shell

Page {
    id: root

    required property Shell shell
    required property ServicesModel model

    objectName: "page:Letters"
    title: qsTr("Womit fängt das Wort an?")

    ChoiceList {
        anchors.fill: parent
        maximumRows: 6
        model: root.model.finder.letters
        emptyIcon: "town-hall"
        emptyTitle: qsTr("Noch keine Dienste")
        emptyText: qsTr("Sobald das Netz da ist, erscheinen sie hier.")
        onActivated: index => root.model.finder.openLetters(index)
    }
}
