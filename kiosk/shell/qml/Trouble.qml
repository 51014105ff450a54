// SPDX-License-Identifier: EUPL-1.2
// The device cannot work as it should: what is wrong, what still works, whom to call.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Dorfpunkt.Controls
import Dorfpunkt.Shell

Page {
    id: root

    required property Shell shell

    objectName: "page:Trouble"
    title: root.shell.troubleTitle

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        Notice {
            Layout.fillWidth: true
            kind: "error"
            text: root.shell.troubleText
        }
        ReadBack {
            Layout.fillWidth: true
            Layout.fillHeight: true
            rows: [
                {
                    icon: "emergency",
                    text: qsTr("**112** Feuerwehr und Rettungsdienst")
                },
                {
                    icon: "local-police",
                    text: qsTr("**110** Polizei")
                },
                {
                    icon: "medical-services",
                    text: qsTr("**116 117** Ärztlicher Bereitschaftsdienst")
                }
            ]
        }
    }
}
