// SPDX-License-Identifier: EUPL-1.2
// What everybody will read of an idea; nothing is shown before it was read.
pragma ComponentBehavior: Bound

import QtQuick
import Dorfpunkt.Controls
import Dorfpunkt.Counter

Page {
    id: root

    required property CounterShell shell
    readonly property IdeaDesk ideas: shell.surveys.ideas

    objectName: "page:IdeaTell"
    stepText: ideas.collection
    title: qsTr("So lesen es alle. Stimmt das?")
    contentReadingText: rows.readingText
    secondaryText: qsTr("Ändern")
    secondaryIcon: "edit"
    primaryText: qsTr("Ja, allen zeigen")
    primaryIcon: "check"
    primaryEnabled: !ideas.busy
    onPrimaryActivated: ideas.tell()
    onSecondaryActivated: ideas.openStandings()

    PagedReadBack {
        id: rows

        anchors.fill: parent
        maximumLines: 16
        rows: root.ideas.tellRows
    }
}
