// SPDX-License-Identifier: EUPL-1.2
// In which language the person reads the receipt and the answers.
pragma ComponentBehavior: Bound

import QtQuick
import Dorfpunkt.Controls
import Dorfpunkt.Counter

Page {
    id: root

    required property CounterShell shell
    readonly property TakeDown taking: shell.office.taking

    objectName: "page:TakeDownLanguage"
    stepText: taking.title
    title: qsTr("In welcher Sprache ist der Beleg?")
    contentReadingText: list.readingText

    ChoiceList {
        id: list

        anchors.fill: parent
        maximumRows: 6
        maximumColumns: root.width > Theme.bodySize * 50 ? 2 : 1
        model: root.taking.languages
        onActivated: index => root.taking.speak(index)
    }
}
