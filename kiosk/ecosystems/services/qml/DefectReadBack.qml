// SPDX-License-Identifier: EUPL-1.2
// Everything once more in full sentences, and who gets it, before it is sent.
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

    // The largest words on a wide page: as little room as on a small screen.
    readonly property bool scarce: Theme.smallScreen || (landscape && Theme.textSize === "XL")

    objectName: "page:DefectReadBack"
    title: qsTr("Möchten Sie das so melden?")
    stepText: qsTr("Schaden melden")
    primaryText: !rows.lastPage ? qsTr("Weiter lesen") : defects.delivery.busy ? qsTr("Wird gespeichert …") : qsTr("Ja, absenden")
    primaryIcon: !rows.lastPage ? "arrow-forward" : defects.delivery.busy ? "schedule" : "upload"
    primaryEnabled: !defects.delivery.busy
    onPrimaryActivated: rows.lastPage ? defects.delivery.send() : rows.nextPage()

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        Notice {
            id: problem

            visible: text !== ""
            Layout.fillWidth: true
            kind: "error"
            text: root.defects.delivery.problem
        }
        PagedReadBack {
            id: rows

            // What went wrong is said first, where there is room for no more.
            visible: !(root.scarce && root.defects.delivery.problem !== "")
            Layout.fillWidth: true
            Layout.fillHeight: true
            maximumLines: (Theme.textSize === "S" || Theme.textSize === "M" ? 11 : 15) - root.titleLines - (problem.visible ? problem.lineCount : 0)
            rows: root.defects.sentences
        }
    }
}
