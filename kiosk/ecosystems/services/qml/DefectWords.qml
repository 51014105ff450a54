// SPDX-License-Identifier: EUPL-1.2
// Further words, if there are any.
pragma ComponentBehavior: Bound

import QtQuick
import Dorfpunkt.Controls
import Dorfpunkt.Services
import Dorfpunkt.Shell

Page {
    id: root

    required property Shell shell
    required property ServicesModel model
    readonly property Defects defects: model.defects

    objectName: "page:DefectWords"
    title: qsTr("Möchten Sie noch etwas dazu sagen?")
    stepText: defects.about
    keyboardLayout: "text"
    keyboardTarget: field
    primaryText: defects.words.trim() === "" ? qsTr("Weiter ohne Worte") : qsTr("Weiter")
    primaryIcon: "arrow-forward"
    onPrimaryActivated: defects.said()

    LongField {
        id: field

        width: parent.width
        roomHeight: parent.height
        confidential: true
        label: qsTr("Zum Beispiel: Das Loch ist tief.")
        hint: qsTr("Sie können das auch leer lassen.")
        text: root.defects.words
        maximumLength: root.defects.mostWords
        onEdited: text => root.defects.setWords(text)
        onAccepted: root.defects.said()
    }
}
