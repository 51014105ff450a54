// SPDX-License-Identifier: EUPL-1.2
// Deleting a form that was half filled in, asked before and told afterwards.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Dorfpunkt.Controls
import Dorfpunkt.Forms
import Dorfpunkt.Shell

Page {
    id: root

    required property Shell shell
    required property DraftModel model

    objectName: "page:FormDraftDelete"
    title: model.deleted ? qsTr("Wir löschen Ihre Antworten.") : qsTr("Möchten Sie alles löschen?")
    stepText: model.deleted ? "" : model.title
    primaryText: model.deleted ? qsTr("Fertig") : qsTr("Ja, alles löschen")
    primaryIcon: model.deleted ? "check-circle" : "delete"
    primaryKind: model.deleted ? "primary" : "danger"
    primaryEnabled: !model.busy
    secondaryText: model.deleted ? "" : qsTr("Nein, behalten")
    onPrimaryActivated: model.deleted ? shell.finish() : model.delete()
    onSecondaryActivated: shell.back()

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
            Layout.fillWidth: true
            Layout.fillHeight: true
            rows: root.model.deleted ? [
                {
                    icon: "schedule",
                    text: root.shell.networkState === "offline" ? qsTr("Gerade ist hier kein Netz. Es wird gelöscht, sobald es da ist.") : qsTr("Das dauert nur einen Augenblick.")
                },
                {
                    icon: "edit",
                    text: qsTr("Sie können jederzeit neu anfangen.")
                }
            ] : [
                {
                    icon: "delete",
                    text: qsTr("Danach kann **niemand** mehr mit dem Code weitermachen.")
                },
                {
                    icon: "edit",
                    text: qsTr("Sie können jederzeit neu anfangen.")
                }
            ]
        }
    }
}
