// SPDX-License-Identifier: EUPL-1.2
// The questions of a survey; a tap shows the numbers of one.
pragma ComponentBehavior: Bound

import QtQuick
import Dorfpunkt.Controls
import Dorfpunkt.Participation
import Dorfpunkt.Shell

Page {
    id: root

    required property Shell shell
    required property Outcome model

    objectName: "page:OutcomeQuestions"
    title: qsTr("Welche Frage?")
    stepText: model.title

    ChoiceList {
        anchors.fill: parent
        maximumRows: 5
        maximumLines: 11 - root.titleLines
        model: root.model.questions
        emptyIcon: "monitoring"
        emptyTitle: qsTr("Hier steht nichts mehr")
        onActivated: index => root.model.choose(index)
    }
}
