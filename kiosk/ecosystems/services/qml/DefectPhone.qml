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
    primaryEnabled: defects.phone.trim() !== ""
    onPrimaryActivated: defects.phoned()

    Field {
        id: field

        width: parent.width
        confidential: true
        label: qsTr("Mit Vorwahl, zum Beispiel 06851 12 34 56")
        text: root.defects.phone
        error: root.defects.error
        maximumLength: 30
        onEdited: text => root.defects.setPhone(text)
        onAccepted: root.defects.phoned()
    }
}
