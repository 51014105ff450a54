// SPDX-License-Identifier: EUPL-1.2
// All that will be told, number for number; told once, it cannot be changed.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Dorfpunkt.Controls
import Dorfpunkt.Counter

Page {
    id: root

    required property CounterShell shell
    readonly property SurveyDesk surveys: shell.surveys
    readonly property bool readToTheEnd: rows.lastPage

    objectName: "page:SurveyTell"
    stepText: surveys.title
    title: qsTr("Soll das veröffentlicht werden?")
    contentReadingText: rows.readingText
    secondaryText: qsTr("Text ändern")
    secondaryIcon: "edit"
    primaryText: readToTheEnd ? qsTr("Ja, Ergebnis abgeben") : qsTr("Weiter lesen")
    primaryIcon: readToTheEnd ? "upload" : "arrow-forward"
    primaryEnabled: !surveys.busy
    onPrimaryActivated: readToTheEnd ? surveys.tell() : rows.nextPage()
    onSecondaryActivated: surveys.openBecomes()

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        Notice {
            Layout.fillWidth: true
            kind: "attention"
            icon: "notifications"
            text: qsTr("Zahlen werden einmal gezeigt. Danach kann sie niemand ändern.")
        }
        PagedReadBack {
            id: rows

            Layout.fillWidth: true
            Layout.fillHeight: true
            maximumLines: 14
            rows: root.surveys.toldRows
        }
    }
}
