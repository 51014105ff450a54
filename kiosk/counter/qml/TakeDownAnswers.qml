// SPDX-License-Identifier: EUPL-1.2
// Everything once more, before it is taken down; a press on an answer changes it.
pragma ComponentBehavior: Bound

import QtQuick
import Dorfpunkt.Controls
import Dorfpunkt.Counter

Page {
    id: root

    required property CounterShell shell
    required property TakeDown model
    readonly property bool readToTheEnd: answers.pageIndex >= answers.pageCount - 1

    objectName: "page:TakeDownAnswers"
    stepText: model.title
    title: qsTr("Stimmt das alles?")
    contentReadingText: answers.readingText
    primaryText: readToTheEnd ? qsTr("Ja, weiter") : qsTr("Weiter lesen")
    primaryIcon: "arrow-forward"
    onPrimaryActivated: readToTheEnd ? model.askHow() : answers.nextPage()

    ChoiceList {
        id: answers

        anchors.fill: parent
        maximumRows: 6
        maximumColumns: root.width > Theme.bodySize * 50 ? 2 : 1
        model: root.model.answers
        emptyIcon: "description"
        emptyTitle: qsTr("Es ist nichts angegeben")
        emptyText: qsTr("Gehen Sie zurück, wenn doch etwas anzugeben ist.")
        onActivated: index => root.model.change(index)
    }
}
