// SPDX-License-Identifier: EUPL-1.2
// The voice: how fast, how loud, what a touch does, and what may be heard by all.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Dorfpunkt.Controls
import Dorfpunkt.Shell

Page {
    id: root

    required property Shell shell
    readonly property Voice voice: shell.voice

    objectName: "page:Voice"
    title: qsTr("Die Stimme")
    primaryText: qsTr("Stimme aus")
    primaryIcon: "volume-off"
    primaryKind: "secondary"
    primaryEnabled: voice.on
    onPrimaryActivated: {
        voice.off();
        shell.back();
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        Notice {
            visible: !root.voice.languageSpoken
            Layout.fillWidth: true
            kind: "attention"
            text: qsTr("Für diese Sprache gibt es an diesem Gerät keine Stimme.")
        }
        ChoiceList {
            Layout.fillWidth: true
            Layout.fillHeight: true
            model: root.shell.voicePage.rows
            onActivated: index => root.shell.voicePage.act(index)
        }
    }
}
