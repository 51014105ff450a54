// SPDX-License-Identifier: EUPL-1.2
// Who gets what is handed in, why nobody can tell whose it is, and whether it is to go.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Dorfpunkt.Controls
import Dorfpunkt.Participation
import Dorfpunkt.Shell

Page {
    id: root

    required property Shell shell
    required property Answering model

    // The largest words on a wide page: as little room as on a small screen.
    readonly property bool scarce: Theme.smallScreen || (landscape && Theme.textSize === "XL")

    objectName: "page:SurveySend"
    title: model.question
    stepText: model.title
    primaryText: model.busy ? qsTr("Wird gespeichert …") : model.yesText
    primaryIcon: model.busy ? "schedule" : "upload"
    primaryEnabled: !model.busy
    secondaryText: model.noText
    secondaryIcon: "close"
    onPrimaryActivated: model.send()
    onSecondaryActivated: shell.home()

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        Notice {
            visible: text !== ""
            Layout.fillWidth: true
            kind: "error"
            text: root.model.problem
        }
        PagedReadBack {
            // What went wrong is said first, where there is room for no more.
            visible: !(root.scarce && root.model.problem !== "")
            Layout.fillWidth: true
            Layout.fillHeight: true
            rows: root.model.facts
        }
    }
}
