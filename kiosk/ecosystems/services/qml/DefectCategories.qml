// SPDX-License-Identifier: EUPL-1.2
// What is broken: the kinds, each with its pictogram and what belongs to it.
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

    objectName: "page:DefectCategories"
    title: qsTr("Was ist kaputt?")
    stepText: qsTr("Schaden melden")

    ChoiceList {
        anchors.fill: parent
        maximumRows: 6
        maximumLines: 11 - root.titleLines
        model: root.defects.categories
        emptyIcon: "report"
        emptyTitle: qsTr("Noch keine Auswahl")
        emptyText: qsTr("Sobald das Netz da ist, erscheint sie hier.")
        onActivated: index => root.defects.chooseCategory(index)
    }
}
