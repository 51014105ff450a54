// SPDX-License-Identifier: EUPL-1.2
// The code that one person was handed, so that each answers once.
pragma ComponentBehavior: Bound

import QtQuick
import Dorfpunkt.Controls
import Dorfpunkt.Participation
import Dorfpunkt.Shell

Page {
    id: root

    required property Shell shell
    required property Answering model

    objectName: "page:SurveyCode"
    title: qsTr("Welcher Code steht auf Ihrem Zettel?")
    stepText: model.title
    keyboardLayout: "code"
    keyboardTarget: field
    primaryText: qsTr("Weiter")
    primaryIcon: "arrow-forward"
    primaryEnabled: model.codeText !== ""
    onPrimaryActivated: model.enterCode()

    Field {
        id: field

        width: parent.width
        code: true
        confidential: true
        label: qsTr("17 Zeichen. Jeder Code gilt für eine Antwort.")
        text: root.model.codeText
        error: root.model.codeError
        maximumLength: 40
        onEdited: text => root.model.setCode(text)
        onAccepted: root.model.enterCode()
    }
}
