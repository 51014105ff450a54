// SPDX-License-Identifier: EUPL-1.2
// The voice: hear again, pause, how fast, how loud, and what a touch does. Every row can be heard like any other.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Dorfpunkt.Controls
import Dorfpunkt.Shell

Page {
    id: root

    required property Shell shell
    readonly property Voice voice: shell.voice
    readonly property Guide guide: shell.guide
    readonly property var acts: [
        {
            icon: "replay",
            title: qsTr("Noch einmal hören"),
            act: () => voice.again()
        },
        {
            icon: voice.paused ? "play-arrow" : "pause",
            title: voice.paused ? qsTr("Weiter hören") : qsTr("Pause"),
            act: () => voice.pause()
        },
        {
            icon: "remove",
            title: qsTr("Langsamer"),
            subtitle: voice.speedText,
            available: !voice.slowest,
            reason: qsTr("Langsamer geht es nicht."),
            act: () => voice.slower()
        },
        {
            icon: "speed",
            title: qsTr("Schneller"),
            subtitle: voice.speedText,
            available: !voice.fastest,
            reason: qsTr("Schneller geht es nicht."),
            act: () => voice.faster()
        },
        {
            icon: "volume-down",
            title: qsTr("Leiser"),
            subtitle: voice.loudnessText,
            available: !voice.softest,
            reason: qsTr("Leiser geht es nicht."),
            act: () => voice.softer()
        },
        {
            icon: "volume-up",
            title: qsTr("Lauter"),
            subtitle: voice.loudnessText,
            available: !voice.loudest,
            reason: qsTr("Lauter geht es nicht."),
            act: () => voice.louder()
        },
        {
            icon: guide.exploring ? "visibility" : "touch-app",
            title: guide.exploring ? qsTr("Tippen wählt sofort") : qsTr("Erst hören, dann wählen"),
            subtitle: guide.exploring ? qsTr("Für alle, die den Bildschirm sehen.") : qsTr("Einmal tippen spricht, noch einmal tippen wählt."),
            act: () => guide.explore(!guide.exploring)
        },
        {
            icon: voice.privateAloud ? "lock" : "volume-up",
            title: voice.privateAloud ? qsTr("Privates nicht laut sagen") : qsTr("Auch Privates laut sagen"),
            subtitle: voice.privateAloud ? qsTr("Name und Code sind dann still.") : qsTr("Name und Code hören dann alle im Raum."),
            act: () => voice.letPrivateSound(!voice.privateAloud)
        }
    ]

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
            model: root.acts.map(act => Object.assign({
                    trailing: "act"
                }, act))
            onActivated: index => root.acts[index].act()
        }
    }
}
