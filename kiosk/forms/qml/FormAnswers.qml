// SPDX-License-Identifier: EUPL-1.2
// Everything once more before it is sent or printed; a tap on an answer changes it.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Dorfpunkt.Controls
import Dorfpunkt.Forms
import Dorfpunkt.Shell

Page {
    id: root

    required property Shell shell
    required property FormModel model

    // Large words need the height of a low or small page, or the row of a long answer would be higher than it.
    readonly property bool lowWords: Theme.textSize === "XL" && (landscape || height < 32 * Theme.bodySize)
    readonly property bool readToTheEnd: answers.pageIndex >= answers.pageCount - 1

    objectName: "page:FormAnswers"
    title: qsTr("Stimmt das so?")
    stepText: model.title
    primaryText: !readToTheEnd ? qsTr("Weiter lesen") : model.sendable ? qsTr("Ja, weiter") : model.printerThere ? qsTr("Ja, ausdrucken") : qsTr("Fertig")
    primaryIcon: !readToTheEnd || model.sendable ? "arrow-forward" : model.printerThere ? "print" : "check-circle"
    onPrimaryActivated: !readToTheEnd ? answers.nextPage() : model.sendable ? model.askToSend() : model.printerThere ? model.takeAway() : shell.finish()

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        Notice {
            id: how

            // There the pencils have to say it.
            visible: !root.lowWords
            Layout.fillWidth: true
            kind: "info"
            icon: "touch-app"
            text: qsTr("Zum Ändern tippen Sie auf die Antwort.")
        }
        ChoiceList {
            id: answers

            Layout.fillWidth: true
            Layout.fillHeight: true
            maximumRows: 5
            maximumLines: 11 - root.titleLines - (how.visible ? how.lineCount : 0)
            model: root.model.answers
            emptyIcon: "description"
            emptyTitle: qsTr("Sie haben nichts angegeben")
            emptyText: qsTr("Gehen Sie zurück, wenn Sie doch etwas angeben möchten.")
            onActivated: index => root.model.change(index)
        }
    }
}
