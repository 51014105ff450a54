// SPDX-License-Identifier: EUPL-1.2
// Choose the language, each by its own name.
pragma ComponentBehavior: Bound

import QtQuick
import Dorfpunkt.Controls
import Dorfpunkt.Shell

Page {
    id: root

    required property Shell shell

    objectName: "page:Language"
    title: qsTr("Welche Sprache möchten Sie lesen?")

    ChoiceList {
        anchors.fill: parent
        maximumRows: 6
        model: root.shell.languageChoices.map(choice => ({
                    title: choice.name,
                    lang: choice.code,
                    trailing: "choose",
                    chosen: choice.code === root.shell.language,
                    icon: "language"
                }))
        onActivated: index => root.shell.chooseLanguage(root.shell.languageChoices[index].code)
    }
}
