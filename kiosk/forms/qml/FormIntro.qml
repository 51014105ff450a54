// SPDX-License-Identifier: EUPL-1.2
// What a form is about, before its first question: how long it takes, and what becomes of it.
pragma ComponentBehavior: Bound

import QtQuick
import Dorfpunkt.Controls
import Dorfpunkt.Forms
import Dorfpunkt.Shell

Page {
    id: root

    required property Shell shell
    required property FormModel model

    objectName: "page:FormIntro"
    title: model.title !== "" ? model.title : qsTr("Formular")
    stepText: model.heading
    primaryText: model.ready ? (model.begun ? qsTr("Noch einmal durchgehen") : qsTr("Beginnen")) : ""
    primaryIcon: "arrow-forward"
    secondaryText: model.begun ? qsTr("Antworten löschen") : ""
    secondaryIcon: "delete"
    onPrimaryActivated: model.begin()
    onSecondaryActivated: model.discard()

    PagedReadBack {
        anchors.fill: parent
        visible: root.model.ready
        rows: root.model.facts
    }

    Notice {
        width: parent.width
        visible: root.model.opening
        kind: "info"
        icon: "hourglass-top"
        text: qsTr("Das Formular wird geöffnet …")
    }

    EmptyState {
        anchors.fill: parent
        visible: root.model.trouble !== ""
        icon: "description"
        title: qsTr("Dieses Formular geht gerade nicht")
        text: root.model.trouble
    }
}
