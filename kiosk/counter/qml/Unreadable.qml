// SPDX-License-Identifier: EUPL-1.2
// What came and cannot be read: when it came, and why.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Dorfpunkt.Controls
import Dorfpunkt.Counter

Page {
    id: root

    required property CounterShell shell

    objectName: "page:Unreadable"
    title: qsTr("Nicht lesbar")
    contentReadingText: list.readingText

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        Notice {
            Layout.fillWidth: true
            kind: "attention"
            icon: "info"
            text: qsTr("Was hier steht, kann das Gerät nicht öffnen. Bitte melden Sie sich bei der Betreuung.")
        }
        ChoiceList {
            id: list

            Layout.fillWidth: true
            Layout.fillHeight: true
            maximumRows: 6
            model: root.shell.unreadable
            emptyIcon: "check-circle"
            emptyTitle: qsTr("Alles ist lesbar")
        }
    }
}
