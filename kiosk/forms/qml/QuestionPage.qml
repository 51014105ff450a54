// SPDX-License-Identifier: EUPL-1.2
// One question of a form, at a kiosk or a counter; how it is answered follows from its kind.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Dorfpunkt.Controls
import Dorfpunkt.Forms

Page {
    id: root

    required property QuestionModel model

    readonly property bool typing: model.style === "number" || model.style === "text"
    readonly property bool tapsOn: model.style === "grid" || model.kind === "choice" || model.kind === "again"
    readonly property string above: model.error !== "" ? model.error : [model.stageText, model.givenText].filter(part => part !== "").join(" ")

    lacksHeight: Theme.textSize === "XL" && !typing
    stepText: model.placeText
    title: model.title
    keyboardLayout: model.style === "number" ? "number" : model.style === "text" ? "text" : ""
    keyboardTarget: typing ? (content.item as QuestionField)?.field ?? null : null
    keyboardExtraKey: model.kind === "decimal" ? "," : ""
    primaryText: tapsOn ? (model.picking ? qsTr("Noch einmal wählen") : "") : model.kind === "confirm" ? qsTr("Ja, verstanden") : qsTr("Weiter")
    primaryIcon: tapsOn ? "undo" : "arrow-forward"
    primaryKind: tapsOn ? "secondary" : "primary"
    primaryEnabled: tapsOn || model.mayGoOn
    secondaryText: model.maySkip && !model.mayGoOn ? qsTr("Weiter ohne Antwort") : ""
    onPrimaryActivated: tapsOn ? model.pickLess() : model.accept()
    onSecondaryActivated: model.skip()

    ColumnLayout {
        anchors.fill: parent
        // The largest words on a wide page leave the keys their height.
        spacing: root.landscape && Theme.textSize === "XL" ? Theme.mm(6) : Theme.gap

        Notice {
            Layout.fillWidth: true
            visible: text !== "" && !root.typing
            kind: root.model.error !== "" ? "error" : "info"
            icon: root.model.error !== "" ? "" : root.model.style === "list" ? "search" : "calendar"
            text: root.above
        }
        Notice {
            id: hint

            Layout.fillWidth: true
            visible: text !== "" && !root.typing && root.model.style !== "note" && !root.model.picking
            kind: "info"
            text: root.model.hint
        }
        BudgetLeft {
            id: left

            Layout.fillWidth: true
            visible: root.model.basketText !== ""
            text: root.model.basketText
            share: root.model.basketShare
            across: root.landscape
        }
        Loader {
            id: content

            Layout.fillWidth: true
            Layout.fillHeight: true
            sourceComponent: root.typing ? field : root.model.style === "grid" ? grid : root.model.style === "list" ? list : note
        }
    }

    Component {
        id: list

        ChoiceList {
            maximumRows: 6
            maximumLines: 11 - root.titleLines - (hint.visible ? hint.lineCount : 0) - (left.visible ? 1 : 0)
            model: root.model.entries
            onActivated: index => root.model.choose(index)
        }
    }

    Component {
        id: grid

        ChoiceGrid {
            // A wide page has twice the room beside each other, and little above each other.
            columns: (root.landscape ? 2 : 1) * Math.max(1, root.model.columns)
            model: root.model.entries
            onActivated: index => root.model.choose(index)
        }
    }

    Component {
        id: field

        QuestionField {
            model: root.model
        }
    }

    Component {
        id: note

        PagedReadBack {
            rows: root.model.notes
        }
    }
}
