// SPDX-License-Identifier: EUPL-1.2
// Nothing fits what was typed: the other ways stand here.
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

    objectName: "page:NoService"
    title: qsTr("Dazu finden wir nichts.")

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        Notice {
            Layout.fillWidth: true
            kind: "attention"
            icon: "search"
            //: %1 is the word that was typed and not found.
            text: qsTr("Gesucht: **%1**. Versuchen Sie ein anderes oder ein kürzeres Wort.").arg(root.model.finder.text.trim().replace(/\*/g, ""))
        }
        TileGrid {
            Layout.fillWidth: true
            Layout.fillHeight: true
            columns: root.landscape ? 3 : 1

            Tile {
                icon: "edit"
                title: qsTr("Anderes Wort eintippen")
                onActivated: root.shell.back()
            }
            Tile {
                icon: "groups"
                title: qsTr("Nach Lebenslage")
                onActivated: root.model.bySituation()
            }
            Tile {
                icon: "checklist"
                title: qsTr("Von A bis Z")
                onActivated: root.model.byLetter()
            }
        }
    }
}
