// SPDX-License-Identifier: EUPL-1.2
// What is reported already and may be the same: nobody needs to say it twice.
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

    objectName: "page:DefectKnown"
    title: qsTr("Das ist schon gemeldet")
    stepText: defects.about
    primaryText: qsTr("Nein, etwas anderes")
    primaryIcon: "arrow-forward"
    onPrimaryActivated: defects.somethingElse()

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        Notice {
            id: how

            Layout.fillWidth: true
            kind: "info"
            icon: "touch-app"
            text: qsTr("Meinen Sie das auch? Dann tippen Sie darauf.")
        }
        ChoiceList {
            Layout.fillWidth: true
            Layout.fillHeight: true
            maximumRows: 5
            maximumLines: 11 - root.titleLines - how.lineCount
            model: root.defects.known
            emptyIcon: "check-circle"
            emptyTitle: qsTr("Das ist noch nicht gemeldet")
            emptyText: qsTr("Gehen Sie weiter.")
            onActivated: index => root.defects.meanThis(index)
        }
    }
}
