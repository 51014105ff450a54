// SPDX-License-Identifier: EUPL-1.2
// Who gets it and what the person must be told, before it is stored.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Dorfpunkt.Controls
import Dorfpunkt.Counter

Page {
    id: root

    required property CounterShell shell
    readonly property TakeDown taking: shell.office.taking
    readonly property bool readToTheEnd: rows.lastPage

    objectName: "page:TakeDownSend"
    stepText: taking.title
    title: qsTr("Nehmen Sie das so auf?")
    contentReadingText: [taking.problem, rows.readingText].filter(part => part !== "").join(" ")
    primaryText: taking.busy ? qsTr("Wird gespeichert …") : readToTheEnd ? qsTr("Ja, aufnehmen") : qsTr("Weiter lesen")
    primaryIcon: taking.busy ? "schedule" : readToTheEnd ? "check" : "arrow-forward"
    primaryEnabled: !taking.busy
    secondaryText: qsTr("Sprache des Belegs")
    secondaryIcon: "language"
    onPrimaryActivated: readToTheEnd ? taking.store() : rows.nextPage()
    onSecondaryActivated: taking.askLanguage()

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        Notice {
            Layout.fillWidth: true
            visible: text !== ""
            kind: "error"
            text: root.taking.problem
        }
        PagedReadBack {
            id: rows

            Layout.fillWidth: true
            Layout.fillHeight: true
            maximumLines: 14
            rows: root.taking.saidBefore
        }
    }
}
