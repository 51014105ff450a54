// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick

// One question: where am I, what do I do, how do I go on. Title above, the two ways on below, the rest for the content.
// It never scrolls; a keyboard stands below or beside the content and never over it.
FocusScope {
    id: page

    property string title
    property string stepText
    property int steps: 0
    property int step: 1
    property string primaryText
    property string primaryIcon
    property string primaryKind: "primary"
    property bool primaryEnabled: true
    property string secondaryText
    property string secondaryIcon
    property bool secondaryEnabled: true
    property string keyboardLayout
    property EntryFrame keyboardTarget
    property string keyboardExtraKey
    property string contentReadingText
    default property alias content: inner.data

    readonly property int titleLines: titleLine.lineCount
    readonly property bool landscape: Window.width > Window.height
    readonly property string readingText: [stepText, title, contentReadingText].filter(part => part !== "").join(". ")
    // Large words need the height for what is to be chosen.
    property bool lacksHeight: false
    // A low wide screen has more room at the side than below: the ways on stand there, and so does the keyboard.
    readonly property bool low: landscape && (lacksHeight || height < Theme.mm(165))
    readonly property real sideWidth: low && actions.visible ? Math.min(width * 0.34, Math.max(Theme.mm(72), Math.min(Theme.mm(84), Math.max(primary.implicitWidth, secondaryAfter.implicitWidth)))) : 0
    readonly property real actionsHeight: actions.visible && !low ? actions.height + Theme.space : 0
    readonly property Item board: keyboardLoader.item as Item
    readonly property real boardHeight: board ? board.implicitHeight + Theme.gap : 0
    readonly property real breath: Theme.mm(low ? 3 : 6)
    readonly property real titleBreath: Theme.smallScreen ? Theme.mm(3) : breath
    readonly property real roomHeight: height - room.y - actionsHeight - breath
    // A low wide screen has no height for keys below the field.
    readonly property bool boardBeside: board !== null && landscape && roomHeight - boardHeight < Theme.mm(70)

    // What had the focus when the page had just been made.
    property Item taken: null

    signal primaryActivated
    signal secondaryActivated

    // Says where we are and puts the focus on the first control that can be used.
    function focusFirst(): void {
        Accessible.announce(title, Accessible.Polite);
        takeFocus();
        taken = Window.activeFocusItem;
        // A list makes its rows a moment after its page, or when it has its height (`rowsCame`).
        if (!within(taken, inner))
            Qt.callLater(takeFocus);
    }

    // A list that was not empty has made its first rows; whoever has moved on by then stays there.
    function rowsCame(): void {
        if (taken !== null && Window.activeFocusItem === taken)
            Qt.callLater(takeFocus);
        taken = null;
    }

    function takeFocus(): void {
        let first = nextItemInFocusChain(true);
        // Nobody begins with turning pages, and a pager may vanish when the page has found its heights.
        while (first?.parent instanceof Pager)
            first = first.nextItemInFocusChain(true);
        if (first)
            first.forceActiveFocus(Qt.OtherFocusReason);
    }

    // What had the focus has gone: the page must not be left without any.
    function keepFocus(): void {
        const at = Window.activeFocusItem;
        if (at === page || (at !== null && !at.visible && within(at, page)))
            takeFocus();
    }

    function within(item: Item, above: Item): bool {
        while (item !== null && item !== above)
            item = item.parent;
        return item !== null;
    }

    Accessible.role: Accessible.Pane
    Component.onCompleted: settle.restart()
    onVisibleChanged: if (visible)
        settle.restart()

    Item {
        id: header
        x: Theme.space
        y: page.titleBreath
        width: parent.width - 2 * Theme.space
        height: titleLine.y + titleLine.implicitHeight

        Paragraph {
            id: stepLine
            anchors.left: parent.left
            visible: text !== ""
            width: Math.min(implicitWidth, parent.width - (progress.visible ? progress.width + Theme.gap : 0))
            role: "small"
            muted: true
            text: page.stepText
        }

        ProgressSteps {
            id: progress
            anchors.right: parent.right
            y: Math.max(0, (stepLine.implicitHeight - height) / 2)
            visible: page.steps > 0
            count: page.steps
            current: page.step
        }

        Paragraph {
            id: titleLine
            y: stepLine.visible ? stepLine.height + Theme.mm(1) : 0
            width: parent.width
            role: "title"
            text: page.title
        }
    }

    Item {
        id: room
        x: LayoutMirroring.enabled ? page.width - width - Theme.space : Theme.space
        y: header.y + header.height + page.titleBreath
        width: parent.width - 2 * Theme.space - (page.sideWidth > 0 ? page.sideWidth + Theme.gap : 0)
        height: page.roomHeight

        Item {
            id: inner
            anchors.left: parent.left
            width: page.boardBeside ? parent.width - (page.board?.width ?? 0) - Theme.mm(12) : parent.width
            height: page.boardBeside ? parent.height : parent.height - page.boardHeight
        }

        Loader {
            id: keyboardLoader
            active: page.keyboardLayout !== ""
            x: !page.boardBeside ? (parent.width - width) / 2 : LayoutMirroring.enabled ? 0 : parent.width - width
            y: page.boardBeside ? 0 : parent.height - height
            sourceComponent: Keyboard {
                width: page.boardBeside ? Math.min(implicitWidth, room.width * 0.6) : Math.min(implicitWidth * 1.5, room.width)
                roomWidth: room.width * (page.landscape ? 0.6 : 1)
                layout: page.keyboardLayout
                target: page.keyboardTarget
                extraKey: page.keyboardExtraKey
                maximumHeight: page.roomHeight * (page.landscape ? 1 : Theme.smallScreen ? 0.5 : 0.6)
            }
        }
    }

    Item {
        id: actions
        readonly property bool both: page.primaryText !== "" && page.secondaryText !== ""
        // Beside each other where the page is wide, and where it is too short for two rows.
        readonly property bool across: !page.low && (page.landscape || (both && page.height < Theme.mm(270)))
        readonly property real half: across ? (width - Theme.gap) / 2 : width

        x: page.low && !LayoutMirroring.enabled ? page.width - width - Theme.space : Theme.space
        y: page.height - height - (page.low ? page.breath : Theme.space)
        width: page.low ? page.sideWidth : page.width - 2 * Theme.space
        onVisibleChanged: Qt.callLater(page.keepFocus)
        height: across ? Math.max(primary.implicitHeight, secondaryBefore.implicitHeight) : (primary.visible ? primary.implicitHeight : 0) + (both ? Theme.gap : 0) + (secondaryAfter.visible ? secondaryAfter.implicitHeight : 0)
        visible: page.primaryText !== "" || page.secondaryText !== ""

        component SecondaryButton: BigButton {
            kind: "secondary"
            width: actions.half
            text: page.secondaryText
            icon: page.secondaryIcon
            enabled: page.secondaryEnabled
            onActivated: page.secondaryActivated()
        }

        // Reading order is focus order: on a wide page the second way stands first, at the left.
        SecondaryButton {
            id: secondaryBefore
            anchors.left: parent.left
            visible: actions.across && page.secondaryText !== ""
            height: parent.height
        }

        BigButton {
            id: primary
            anchors.right: parent.right
            width: actions.half
            height: actions.across ? parent.height : implicitHeight
            visible: page.primaryText !== ""
            kind: page.primaryKind
            text: page.primaryText
            icon: page.primaryIcon
            enabled: page.primaryEnabled
            onActivated: page.primaryActivated()
        }

        SecondaryButton {
            id: secondaryAfter
            anchors.bottom: parent.bottom
            visible: !actions.across && page.secondaryText !== ""
        }
    }

    Timer {
        id: settle
        interval: Theme.repeatLockMs
    }

    // The finger that opened this page may bounce: it must not press what now lies under it.
    MouseArea {
        readonly property bool shield: true

        objectName: "opening"
        anchors.fill: parent
        z: 10
        visible: settle.running
    }
}
