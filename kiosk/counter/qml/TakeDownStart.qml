// SPDX-License-Identifier: EUPL-1.2
// Before the first question: what a clerk should know of this form.
pragma ComponentBehavior: Bound

import QtQuick
import Dorfpunkt.Controls
import Dorfpunkt.Counter

Page {
    id: root

    required property CounterShell shell
    readonly property TakeDown taking: shell.office.taking

    objectName: "page:TakeDownStart"
    stepText: taking.service
    title: taking.title !== "" ? taking.title : qsTr("Formular")
    contentReadingText: rows.readingText
    primaryText: !taking.ready ? "" : taking.half ? qsTr("Weiter ausfüllen") : qsTr("Beginnen")
    primaryIcon: "arrow-forward"
    secondaryText: taking.half ? qsTr("Aufhören") : ""
    secondaryIcon: "close"
    onPrimaryActivated: taking.begin()
    onSecondaryActivated: taking.askStop()

    PagedReadBack {
        id: rows

        anchors.fill: parent
        visible: root.taking.ready
        rows: root.taking.facts
    }

    Notice {
        width: parent.width
        visible: root.taking.opening
        kind: "info"
        icon: "hourglass-top"
        text: qsTr("Das Formular wird geöffnet …")
    }

    EmptyState {
        anchors.fill: parent
        visible: root.taking.trouble !== ""
        icon: "description"
        title: qsTr("Dieses Formular geht gerade nicht")
        text: root.taking.trouble
    }
}
