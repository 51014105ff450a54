// SPDX-License-Identifier: EUPL-1.2
// The ideas of a collection, those with most support first; and a way to one's own.
pragma ComponentBehavior: Bound

import QtQuick
import Dorfpunkt.Controls
import Dorfpunkt.Participation
import Dorfpunkt.Shell

Page {
    id: root

    required property Shell shell
    required property Ideas model

    objectName: "page:Ideas"
    title: model.collection
    stepText: qsTr("Ideen")
    primaryText: model.canWrite ? qsTr("Eigene Idee aufschreiben") : ""
    primaryIcon: "edit"
    onPrimaryActivated: model.write()

    ChoiceList {
        anchors.fill: parent
        maximumRows: 5
        maximumLines: 10 - root.titleLines
        model: root.model.entries
        emptyIcon: "lightbulb"
        emptyTitle: qsTr("Noch steht hier keine Idee")
        emptyText: root.model.canWrite ? qsTr("Ihre kann die erste sein.") : ""
        onActivated: index => root.model.choose(index)
    }
}
