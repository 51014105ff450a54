// SPDX-License-Identifier: EUPL-1.2
// Who may be asked.
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

    objectName: "page:DefectName"
    title: qsTr("Wie heißen Sie?")
    stepText: defects.about
    keyboardLayout: "text"
    keyboardTarget: field
    primaryText: qsTr("Weiter")
    primaryIcon: "arrow-forward"
    primaryEnabled: defects.name.text.trim() !== ""
    onPrimaryActivated: defects.named()

    Field {
        id: field

        width: parent.width
        confidential: true
        label: qsTr("Vorname und Nachname")
        text: root.defects.name.text
        error: root.defects.name.error
        maximumLength: 80
        onEdited: text => root.defects.name.set(text)
        onAccepted: root.defects.named()
    }
}
