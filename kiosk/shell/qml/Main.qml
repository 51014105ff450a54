// SPDX-License-Identifier: EUPL-1.2
// The one window: bars, the page that stands, and the idle question above both.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window
import Dorfpunkt.Controls
import Dorfpunkt.Shell

Window {
    id: root

    required property Shell shell
    property real pixelsPerMm: 4
    property real capLimitMm: 7.5
    readonly property bool low: shell.controlsLow && shell.beyondReachMm > 0 && bars
    readonly property bool bars: shell.begun || shell.troubleTitle !== ""
    // The notice board is on the screen: now what the first touch will need can be made.
    property bool warm: false

    title: shell.placeName
    color: Theme.ground
    flags: Qt.Window
    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true

    // A screen reader moves the focus and presses without any touch or key.
    onActiveFocusItemChanged: shell.touched()
    onPixelsPerMmChanged: Theme.pixelsPerMm = pixelsPerMm
    Component.onCompleted: {
        Theme.pixelsPerMm = pixelsPerMm;
        Theme.repeatLockMs = shell.repeatLockMs;
        Theme.motion = false;
        loader.open();
    }

    Binding {
        target: Theme
        property: "textSize"
        value: root.shell.textSize
    }
    // A page with less height is laid out as on a small screen.
    Binding {
        target: Theme
        property: "capLimitMm"
        value: root.low ? Math.min(6.2, root.capLimitMm) : root.capLimitMm
    }
    Binding {
        target: Theme
        property: "scheme"
        value: root.shell.scheme
    }

    Connections {
        target: root.shell.navigation

        function onChanged(): void {
            loader.open();
        }
    }

    // Only to be seen: nothing up here needs a hand.
    Rectangle {
        width: parent.width
        height: scene.y
        visible: root.low
        color: Theme.action

        Paragraph {
            anchors.centerIn: parent
            width: parent.width - 2 * Theme.space
            horizontalAlignment: Text.AlignHCenter
            role: "title"
            color: Theme.actionInk
            text: root.shell.placeName
            Accessible.ignored: true
        }
    }

    Item {
        id: scene

        y: root.low ? Math.round(Theme.mm(root.shell.beyondReachMm)) : 0
        width: parent.width
        height: parent.height - y

        Loader {
            id: topBar

            active: root.warm || root.bars
            visible: root.bars
            anchors {
                left: parent.left
                right: parent.right
                top: parent.top
            }
            sourceComponent: TopBar {
                placeName: root.shell.placeName
                dateText: root.shell.dateText
                timeText: root.shell.timeText
                networkState: root.shell.networkState
                networkText: root.shell.networkText
                networkShort: root.shell.networkShort
                doneVisible: root.shell.begun
                doneText: qsTr("Fertig")
                speakVisible: root.shell.voice.available && root.shell.begun
                // A touch that tells has silenced the voice already: the button begins again then.
                speaking: root.shell.voice.speaking && !root.shell.guide.exploring
                voiceVisible: root.shell.voice.on && root.shell.begun
                onSpeakRequested: root.shell.voice.toggle()
                onVoiceRequested: root.shell.voiceSettings()
                onDoneRequested: root.shell.done()
            }
        }

        Loader {
            id: loader

            // The same page opens anew only when file or model differ; a language switch leaves it alone.
            function open(): void {
                const pages = root.shell.navigation;
                if (pages.url.toString() === "")
                    return;
                const given = pages.model === null ? {
                    shell: root.shell
                } : {
                    shell: root.shell,
                    model: pages.model
                };
                loader.setSource(pages.url, given);
                const page = loader.item as Page;
                if (page !== null)
                    page.focusFirst();
            }

            anchors {
                left: parent.left
                right: parent.right
                top: root.bars ? topBar.bottom : parent.top
                bottom: root.bars ? bottomBar.top : parent.bottom
            }
            focus: true
        }

        Loader {
            id: bottomBar

            active: root.warm || root.bars
            visible: root.bars
            anchors {
                left: parent.left
                right: parent.right
                bottom: parent.bottom
            }
            sourceComponent: BottomBar {
                backEnabled: root.shell.navigation.canGoBack
                startEnabled: root.shell.navigation.canGoBack
                languageText: root.shell.languageName
                helpNote: qsTr("Notruf 112")
                onTextSizeRequested: root.shell.nextTextSize()
                onContrastRequested: root.shell.nextScheme()
                onLanguageRequested: root.shell.languages()
                onBackRequested: root.shell.back()
                onStartRequested: root.shell.home()
                onHelpRequested: root.shell.help()
            }
        }
    }

    Loader {
        anchors.fill: scene
        active: root.warm || root.shell.idleOpen
        sourceComponent: Overlay {
            open: root.shell.idleOpen
            behind: scene
            icon: "schedule"
            title: qsTr("Sind Sie noch da?")
            text: qsTr("Wenn Sie nicht antworten, beenden wir Ihren Besuch. Dann ist alles gelöscht, was Sie eingegeben haben. Bestelltes bleibt bestellt.")
            primaryText: qsTr("Ja, ich bin noch da")
            secondaryText: qsTr("Nein, fertig")
            seconds: root.shell.idleSeconds
            onPrimaryActivated: root.shell.stillHere()
            onSecondaryActivated: root.shell.finish()
        }
    }

    // Follows what is told, and where keys and switches are.
    Rectangle {
        readonly property rect at: root.shell.guide.cursorBox

        x: at.x - Theme.focusOffset - Theme.focusWidth
        y: at.y - Theme.focusOffset - Theme.focusWidth
        width: at.width + 2 * (Theme.focusOffset + Theme.focusWidth)
        height: at.height + 2 * (Theme.focusOffset + Theme.focusWidth)
        visible: at.width > 0 && root.bars
        z: 200
        color: "transparent"
        radius: Theme.radius + Theme.focusOffset
        border.width: Theme.focusWidth
        border.color: Theme.focus
    }
}
