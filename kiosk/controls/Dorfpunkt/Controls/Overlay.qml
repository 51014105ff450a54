// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick

// A question above the page. The page behind stays in sight, cannot be reached, and gets its focus back.
FocusScope {
    id: overlay

    property bool open: false
    property Item behind
    property string icon: "hourglass-top"
    property string title
    property string text
    property string primaryText
    property string secondaryText
    property int seconds: -1
    property Item returnTo
    readonly property string readingText: [title, Theme.plain(text)].join(" ")

    signal primaryActivated
    signal secondaryActivated

    anchors.fill: parent
    visible: open
    z: 100
    Accessible.role: Accessible.Dialog
    Accessible.name: title

    onOpenChanged: {
        if (open) {
            returnTo = overlay.Window.activeFocusItem;
            Accessible.announce(readingText, Accessible.Assertive);
            // Not before the overlay is to be seen: an item that is hidden takes no focus.
            Qt.callLater(() => {
                if (overlay.open)
                    primary.forceActiveFocus(Qt.ActiveWindowFocusReason);
            });
        } else if (returnTo) {
            returnTo.forceActiveFocus(Qt.ActiveWindowFocusReason);
            returnTo = null;
        }
    }
    Keys.onEscapePressed: secondaryText === "" ? primaryActivated() : secondaryActivated()

    Binding {
        target: overlay.behind
        property: "enabled"
        value: false
        when: overlay.open && overlay.behind !== null
        restoreMode: Binding.RestoreBindingOrValue
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.scrim

        MouseArea {
            readonly property bool shield: true

            anchors.fill: parent
        }
    }

    Rectangle {
        id: sheet
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.space, Theme.bodySize * 26)
        height: block.implicitHeight + 2 * Theme.mm(10)
        radius: Theme.radius * 1.5
        color: Theme.surface
        border.width: Theme.border
        border.color: Theme.scheme === "contrast" ? Theme.text : Theme.line

        Column {
            id: block
            anchors.centerIn: parent
            width: parent.width - 2 * Theme.mm(10)
            spacing: Theme.mm(6)

            IconPlate {
                anchors.horizontalCenter: parent.horizontalCenter
                visible: overlay.icon !== ""
                name: overlay.icon
                size: Theme.mm(24)
            }

            Paragraph {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                role: "title"
                text: overlay.title
                Accessible.ignored: true
            }

            Paragraph {
                width: parent.width
                visible: overlay.text !== ""
                horizontalAlignment: Text.AlignHCenter
                markup: overlay.text
            }

            Paragraph {
                width: parent.width
                visible: overlay.seconds >= 0
                horizontalAlignment: Text.AlignHCenter
                strong: true
                //: Below the question whether somebody is still there. %n counts the seconds down.
                text: qsTr("Noch %n Sekunden", "", overlay.seconds)
                font.features: { "tnum": 1 }
            }

            BigButton {
                id: primary
                width: parent.width
                focus: true
                text: overlay.primaryText
                onActivated: overlay.primaryActivated()
            }

            BigButton {
                width: parent.width
                visible: overlay.secondaryText !== ""
                kind: "secondary"
                text: overlay.secondaryText
                onActivated: overlay.secondaryActivated()
            }
        }
    }
}
