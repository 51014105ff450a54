// SPDX-License-Identifier: EUPL-1.2
// Nobody has to say who they are: first the question. Neither answer is pushed.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Dorfpunkt.Controls
import Dorfpunkt.Services
import Dorfpunkt.Shell

Page {
    id: root

    required property Shell shell
    required property ServicesModel model
    readonly property Defects defects: model.defects

    objectName: "page:DefectContactWish"
    title: qsTr("Darf das Amt Sie anrufen?")
    stepText: defects.about

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        Notice {
            Layout.fillWidth: true
            kind: "info"
            text: qsTr("Sie müssen nicht sagen, wer Sie sind. Die Antwort lesen Sie mit Ihrem Beleg.")
        }
        ChoiceList {
            Layout.fillWidth: true
            Layout.fillHeight: true
            maximumColumns: 1
            model: [
                {
                    title: qsTr("Nein, ohne Namen"),
                    trailing: "choose"
                },
                {
                    title: qsTr("Ja, mit Name und Telefon"),
                    trailing: "choose",
                    chosen: root.defects.contact
                }
            ]
            onActivated: index => root.defects.chooseContact(index === 1)
        }
    }
}
