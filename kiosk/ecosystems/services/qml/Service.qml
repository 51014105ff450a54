// SPDX-License-Identifier: EUPL-1.2
// One service: whether somebody has to go there is said first, then the four questions with their answers.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Dorfpunkt.Controls
import Dorfpunkt.Services
import Dorfpunkt.Shell

Page {
    id: root

    required property Shell shell
    required property ServicesModel model

    // Large words need the width of a low page, or their rows would be higher than it.
    readonly property bool lowWords: landscape && (Theme.textSize === "XL" || (Theme.smallScreen && Theme.textSize === "L"))

    objectName: "page:Service"
    title: model.sheet.name
    primaryText: model.sheet.formOffered ? qsTr("Formular ausfüllen") : model.sheet.bookingOffered ? qsTr("Termin buchen") : ""
    primaryIcon: model.sheet.formOffered ? "edit" : "event"
    secondaryText: model.printout.available && questions.count > 0 ? qsTr("Auf Papier mitnehmen") : ""
    secondaryIcon: "print"
    onPrimaryActivated: model.sheet.formOffered ? model.sheet.fillForm() : model.sheet.book()
    onSecondaryActivated: model.sheet.takeAway()

    ColumnLayout {
        anchors.fill: parent
        spacing: root.lowWords ? Theme.mm(Theme.smallScreen ? 3 : 6) : Theme.gap

        Notice {
            id: presence

            visible: text !== ""
            Layout.fillWidth: true
            kind: root.model.sheet.presenceNeeded ? "attention" : "info"
            icon: root.model.sheet.presenceNeeded ? "person" : "check-circle"
            text: root.model.sheet.presenceText
        }
        ChoiceList {
            id: questions

            Layout.fillWidth: true
            Layout.fillHeight: true
            maximumRows: 5
            maximumColumns: root.lowWords ? 1 : 2
            maximumLines: 11 - root.titleLines - (presence.visible ? presence.lineCount : 0)
            model: root.model.sheet.questions
            emptyIcon: "town-hall"
            emptyTitle: qsTr("Hier steht nichts mehr")
            emptyText: qsTr("Suchen Sie auf einem anderen Weg, zum Beispiel von A bis Z.")
            onActivated: index => root.model.sheet.openPart(index)
        }
    }
}
