// SPDX-License-Identifier: EUPL-1.2
// The village's notices as a page of the visit: whole, as large as the resident reads, and for the voice.
pragma ComponentBehavior: Bound

import QtQuick
import Dorfpunkt.Controls
import Dorfpunkt.Shell

Page {
    id: root

    required property Shell shell

    objectName: "page:Notices"
    title: qsTr("Neues aus dem Dorf")

    PagedReadBack {
        anchors.fill: parent
        rows: root.shell.notices
    }
    // The last notice may end while the page stands.
    EmptyState {
        anchors.fill: parent
        visible: root.shell.notices.length === 0
        icon: "newsmode"
        title: qsTr("Zurzeit hängt hier nichts aus.")
    }
}
