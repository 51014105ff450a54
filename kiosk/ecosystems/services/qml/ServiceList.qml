// SPDX-License-Identifier: EUPL-1.2
// The services of a situation, of some letters, or of a search.
pragma ComponentBehavior: Bound

import QtQuick
import Dorfpunkt.Controls
import Dorfpunkt.Services
import Dorfpunkt.Shell

Page {
    id: root

    required property Shell shell
    required property ServicesModel model

    objectName: "page:ServiceList"
    title: model.finder.listTitle

    ChoiceList {
        anchors.fill: parent
        maximumRows: 6
        maximumLines: 11 - root.titleLines
        model: root.model.finder.services
        emptyIcon: "town-hall"
        emptyTitle: qsTr("Hier steht nichts mehr")
        emptyText: qsTr("Suchen Sie auf einem anderen Weg, zum Beispiel von A bis Z.")
        onActivated: index => root.model.finder.choose(index)
    }
}
