// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick

// Where am I, what time is it, is there a network, and the way out. The network's words take a line of their own when
// they do not fit beside the rest.
Rectangle {
    id: bar

    property string placeName
    property string dateText
    // For a screen without room for the day.
    property string timeText
    property string networkState: "online"
    property string networkText
    // For a screen without room for more.
    property string networkShort
    readonly property string networkShown: Theme.smallScreen && networkShort !== "" ? networkShort : networkText
    property bool speakVisible: false
    property bool speaking: false
    // The voice is on: beside it stands the way to steer it.
    property bool voiceVisible: false
    property bool doneVisible: true
    property string doneText: qsTr("Fertig")
    readonly property real side: Theme.space
    readonly property real doneRoom: doneVisible ? done.width + Theme.gap : 0
    // A tall screen has no room for words beside a sign, and none for the date beside two keys.
    readonly property bool tall: width < Window.height
    readonly property bool cramped: tall && Theme.smallScreen && (Theme.textSize === "L" || Theme.textSize === "XL")
    readonly property real speakRoom: (speakVisible ? speak.width + Theme.gap : 0) + (voiceVisible ? voice.width + Theme.gap : 0)
    readonly property real namesRoom: width - 2 * side - doneRoom - speakRoom
    // A name that would be cut in two leaves its room to the keys.
    readonly property bool named: wordRuler.longest(placeName) <= namesRoom
    readonly property real pillRoom: namesRoom - names.implicitWidth - Theme.gap
    // Two short lines still stand beside the rest; more would not.
    readonly property bool ownLine: networkShown !== "" && pillRoom < pill.frame + networkWords.implicitWidth * (2 * networkWords.font.pixelSize * 1.32 + Theme.mm(5) <= Theme.target ? 0.58 : 1)
    readonly property real lineHeight: Math.max(Theme.targetFloor, names.height, speakVisible ? speak.height : 0, ownLine ? 0 : pill.height)

    signal doneRequested
    signal speakRequested
    signal voiceRequested

    component SpeechKey: BigButton {
        y: Theme.mm(3) + (bar.lineHeight - height) / 2
        height: Math.max(Theme.targetFloor, implicitHeight)
        kind: "secondary"
        compact: true
        iconAbove: bar.tall
        textSize: iconAbove ? Theme.smallSize : Theme.bodySize
    }

    color: Theme.surface
    Accessible.role: Accessible.TitleBar
    implicitHeight: lineHeight + 2 * Theme.mm(3) + (ownLine ? pill.height + Theme.mm(3) : 0)

    // The first thing on every page, for whoever needs it to find all others (EN 301 549, 5.2).
    SpeechKey {
        id: speak
        anchors.left: parent.left
        anchors.leftMargin: bar.side
        visible: bar.speakVisible
        icon: bar.speaking ? "stop" : "volume-up"
        text: bar.speaking ? qsTr("Stopp") : qsTr("Vorlesen")
        onActivated: bar.speakRequested()
    }

    SpeechKey {
        id: voice
        anchors.left: speak.right
        anchors.leftMargin: Theme.gap
        visible: bar.voiceVisible
        icon: "settings"
        text: qsTr("Stimme")
        description: qsTr("Langsamer, lauter, noch einmal hören")
        onActivated: bar.voiceRequested()
    }

    WordRuler {
        id: wordRuler
        font: placeWords.font
    }

    Column {
        id: names
        anchors.left: parent.left
        anchors.leftMargin: bar.side + bar.speakRoom
        y: Theme.mm(3) + (bar.lineHeight - height) / 2
        width: Math.min(implicitWidth, bar.namesRoom)

        Paragraph {
            id: placeWords

            anchors.left: parent.left
            visible: bar.named
            text: bar.placeName
            strong: true
            width: Math.min(implicitWidth, bar.namesRoom)
        }

        Paragraph {
            anchors.left: parent.left
            text: bar.cramped ? bar.timeText : bar.dateText
            visible: !(bar.voiceVisible && bar.tall)
            role: "small"
            muted: true
            width: Math.min(implicitWidth, bar.namesRoom)
        }
    }

    Rectangle {
        id: pill
        readonly property real frame: Theme.mm(11) + networkIcon.size
        readonly property bool calm: bar.networkState === "online"

        visible: bar.networkShown !== ""
        readonly property real fromLeft: bar.ownLine ? bar.side : bar.width - bar.side - bar.doneRoom - width
        x: LayoutMirroring.enabled ? bar.width - width - fromLeft : fromLeft
        y: bar.ownLine ? Theme.mm(6) + bar.lineHeight : Theme.mm(3) + (bar.lineHeight - height) / 2
        width: bar.ownLine ? bar.width - 2 * bar.side : frame + networkWords.width
        height: pillLine.height
        radius: Theme.radius
        color: calm ? Theme.surface : Theme.attention
        border.width: calm ? 0 : Theme.hairline * 1.5
        border.color: Theme.attentionBorder

        Row {
            id: pillLine
            width: bar.ownLine ? pill.width : implicitWidth
            readonly property color ink: pill.calm ? Theme.mutedText : Theme.attentionInk
            anchors.left: parent.left
            padding: Theme.mm(2.5)
            leftPadding: Theme.mm(4)
            rightPadding: Theme.mm(4)
            spacing: Theme.mm(2.5)

            Icon {
                id: networkIcon
                anchors.verticalCenter: networkWords.verticalCenter
                size: Theme.smallSize * 1.2
                name: ({ "online": "wifi", "waiting": "schedule" })[bar.networkState] ?? "wifi-off"
                tint: pillLine.ink
            }

            Paragraph {
                id: networkWords
                width: Math.min(implicitWidth, (bar.ownLine ? bar.width - 2 * bar.side : bar.pillRoom) - pill.frame)
                role: "small"
                text: bar.networkShown
                color: pillLine.ink
                Accessible.name: bar.networkText
            }
        }
    }

    BigButton {
        id: done
        anchors.right: parent.right
        anchors.rightMargin: bar.side
        y: Theme.mm(3) + (bar.lineHeight - height) / 2
        height: Theme.targetFloor
        visible: bar.doneVisible
        kind: "secondary"
        icon: "check-circle"
        text: bar.doneText
        onActivated: bar.doneRequested()
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.hairline
        color: Theme.line
    }
}
