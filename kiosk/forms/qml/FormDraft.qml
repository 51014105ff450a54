// SPDX-License-Identifier: EUPL-1.2
// A form that was half filled in, as its code opens it.
pragma ComponentBehavior: Bound

import QtQuick
import Dorfpunkt.Controls
import Dorfpunkt.Forms
import Dorfpunkt.Shell

Page {
    id: root

    required property Shell shell
    required property DraftModel model

    objectName: "page:FormDraft"
    title: model.title
    stepText: qsTr("Mein Beleg")
    primaryText: model.there ? qsTr("Weitermachen") : qsTr("Fertig")
    primaryIcon: model.there ? "arrow-forward" : "check-circle"
    secondaryText: model.there ? qsTr("Alles löschen") : ""
    secondaryIcon: "delete"
    onPrimaryActivated: model.there ? model.resume() : shell.finish()
    onSecondaryActivated: model.askDelete()

    PagedReadBack {
        anchors.fill: parent
        maximumLines: Theme.textSize === "S" || Theme.textSize === "M" ? 11 - root.titleLines : 14
        rows: root.model.rows
    }
}
