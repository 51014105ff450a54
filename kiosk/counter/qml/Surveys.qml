// SPDX-License-Identifier: EUPL-1.2
// The office's surveys and how each stands.
pragma ComponentBehavior: Bound

import QtQuick
import Dorfpunkt.Controls
import Dorfpunkt.Counter

Page {
    id: root

    required property CounterShell shell
    readonly property SurveyDesk surveys: shell.surveys

    objectName: "page:Surveys"
    title: qsTr("Umfragen dieses Amts")
    contentReadingText: list.readingText

    ChoiceList {
        id: list

        anchors.fill: parent
        maximumRows: 6
        model: root.surveys.surveys
        emptyIcon: "forum"
        emptyTitle: qsTr("Keine Umfragen")
        emptyText: qsTr("Umfragen legt der Landkreis auf seinen Seiten an.")
        onActivated: index => root.surveys.choose(index)
    }
}
