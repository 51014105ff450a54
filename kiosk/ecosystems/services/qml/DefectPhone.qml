// SPDX-License-Identifier: EUPL-1.2
// Under which number.
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

    objectName: "page:DefectPhone"
    title: qsTr("Ihre Telefonnummer")
    stepText: defects.about
    keyboardLayout: "number"
    keyboardTarget: field
    keyboardExtraKey: "+"
    primaryText: qsTr("Weiter")
    primaryIcon: "arrow-forward"
    primaryEnabled: defects.phone.text.trim() !== ""
    onPrimaryActivated: defects.phoned()

    Field {
        id: field

        width: parent.width
        confidential: true
        label: qsTr("Mit Vorwahl, zum Beispiel 06851 12 34 56")
        text: root.defects.phone.text
        error: root.defects.phone.error
        maximumLength: 30
        inputMethodHints: Qt.ImhDialableCharactersOnly
        onEdited: text => root.defects.phone.set(text)
        onAccepted: root.defects.phoned()
    }
}
