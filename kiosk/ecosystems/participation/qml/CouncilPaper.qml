// SPDX-License-Identifier: EUPL-1.2
// One paper of a council: how it stands is said first, then the questions with their answers.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Dorfpunkt.Controls
import Dorfpunkt.Participation
import Dorfpunkt.Shell

Page {
    id: root

    required property Shell shell
    required property Council model

    // Large words need the width of a low page, or their rows would be higher than it.
    readonly property bool lowWords: landscape && (Theme.textSize === "XL" || (Theme.smallScreen && Theme.textSize === "L"))
    // There how it stands is said above the title: a frame for it would leave no room for a question.
    readonly property bool tiny: Theme.smallScreen && (Theme.textSize === "XL" || Theme.textSize === "L")

    objectName: "page:CouncilPaper"
    lacksHeight: tiny || Theme.textSize === "XL"
    title: model.title
    stepText: tiny ? model.briefText : model.kindText
    primaryText: model.mayReact ? qsTr("Meine Meinung sagen") : ""
    primaryIcon: "forum"
    secondaryText: model.there && model.printout.available ? qsTr("Auf Papier mitnehmen") : ""
    secondaryIcon: "print"
    onPrimaryActivated: model.sayOpinion()
    onSecondaryActivated: model.takeAway()

    ColumnLayout {
        anchors.fill: parent
        spacing: root.lowWords ? Theme.mm(Theme.smallScreen ? 3 : 6) : Theme.gap

        Notice {
            id: standing

            visible: text !== "" && !root.tiny
            Layout.fillWidth: true
            kind: root.model.noticeKind
            text: root.model.noticeText
        }
        ChoiceList {
            Layout.fillWidth: true
            Layout.fillHeight: true
            maximumRows: 5
            maximumColumns: root.lowWords ? 1 : 2
            maximumLines: 11 - root.titleLines - (standing.visible ? standing.lineCount : 0)
            model: root.model.questions
            emptyIcon: "town-hall"
            emptyTitle: qsTr("Hier steht nichts mehr")
            onActivated: index => root.model.openPart(index)
        }
    }
}
