// SPDX-License-Identifier: EUPL-1.2
// What people wrote. It is read here and told nowhere.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Dorfpunkt.Controls
import Dorfpunkt.Counter

Page {
    id: root

    required property CounterShell shell
    readonly property SurveyDesk surveys: shell.surveys

    objectName: "page:SurveyWritten"
    stepText: surveys.title
    title: qsTr("Was die Leute geschrieben haben")
    contentReadingText: rows.readingText

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        Notice {
            Layout.fillWidth: true
            kind: "info"
            icon: "visibility-off"
            text: qsTr("Die Reihenfolge sagt nichts. Bitte nichts davon weitergeben, woran man jemanden erkennt.")
        }
        PagedReadBack {
            id: rows

            Layout.fillWidth: true
            Layout.fillHeight: true
            maximumLines: 14
            rows: root.surveys.writtenRows
        }
    }
}
