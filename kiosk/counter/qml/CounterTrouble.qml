// SPDX-License-Identifier: EUPL-1.2
// The desk cannot work as it should: what is wrong, and whom to ask.
pragma ComponentBehavior: Bound

import QtQuick
import Dorfpunkt.Controls
import Dorfpunkt.Counter

Page {
    id: root

    required property CounterShell shell

    objectName: "page:CounterTrouble"
    title: shell.troubleTitle

    Notice {
        width: parent.width
        kind: "error"
        text: root.shell.troubleText
    }
}
