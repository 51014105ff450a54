// SPDX-License-Identifier: EUPL-1.2
// What came out of a survey: how many took part, and what becomes of it.
pragma ComponentBehavior: Bound

import QtQuick
import Dorfpunkt.Controls
import Dorfpunkt.Participation
import Dorfpunkt.Shell

Page {
    id: root

    required property Shell shell
    required property Outcome model

    objectName: "page:SurveyOutcome"
    title: model.title
    stepText: qsTr("Ergebnis einer Umfrage")
    primaryText: model.told ? qsTr("Antworten ansehen") : ""
    primaryIcon: "monitoring"
    secondaryText: model.aboutPaper ? qsTr("Zur Vorlage des Rats") : ""
    secondaryIcon: "town-hall"
    onPrimaryActivated: model.openQuestions()
    onSecondaryActivated: model.openPaper()

    PagedReadBack {
        anchors.fill: parent
        rows: root.model.summary
    }
}
