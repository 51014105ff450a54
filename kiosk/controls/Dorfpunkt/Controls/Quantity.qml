// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick

// How many: at first one button, then minus, the amount and plus in the same place.
FocusScope {
    id: quantity

    property string amountText
    property bool taken: false
    property bool canLess: true
    property bool canMore: true
    property string itemName
    property string takeText: qsTr("Nehmen")
    readonly property string spoken: itemName + ": " + amountText

    signal increased
    signal decreased

    implicitWidth: Math.max(take.implicitWidth, 2 * Theme.target + 2 * Theme.mm(4) + Math.max(Theme.mm(14), amount.implicitWidth))
    implicitHeight: Math.max(Theme.target, take.implicitHeight)
    width: implicitWidth
    height: implicitHeight

    // After a press, and not when a list is filled or turned.
    function say(name: string): void {
        // The last of something in a basket takes its row along, and with it what it was called.
        amount.Accessible.announce(Window.window === null ? name + ": 0" : spoken, Accessible.Polite);
    }

    // The finger that pressed one button is still above the other when they change places.
    onTakenChanged: {
        more.lock();
        less.lock();
        take.lock();
        if (activeFocus)
            (taken ? more : take).forceActiveFocus(Qt.TabFocusReason);
    }

    BigButton {
        id: take
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        visible: !quantity.taken
        icon: "add"
        text: quantity.takeText
        label: quantity.itemName === "" ? text : quantity.itemName + ": " + text
        enabled: quantity.canMore
        onActivated: {
            const name = quantity.itemName;
            quantity.increased();
            quantity.say(name);
        }
    }

    component StepButton: TouchArea {
        id: stepButton
        property string icon
        property bool filled: false
        readonly property bool idle: blocked || !enabled

        width: Theme.target
        height: Theme.target
        anchors.verticalCenter: parent ? parent.verticalCenter : undefined
        visible: quantity.taken
        background: Rectangle {
            radius: Theme.radius
            color: stepButton.idle ? Theme.disabled : stepButton.filled ? (stepButton.pressed ? Theme.actionPressed : Theme.action) : (stepButton.pressed ? Theme.pressed : Theme.surface)
            border.width: stepButton.filled && !stepButton.idle ? 0 : Theme.border
            border.color: stepButton.idle ? Theme.outline : Theme.actionText

            FocusRing {
                shown: stepButton.ring
            }

            Icon {
                anchors.centerIn: parent
                name: stepButton.icon
                size: Theme.mm(10)
                tint: stepButton.idle ? Theme.disabledInk : stepButton.filled ? Theme.actionInk : Theme.actionText
            }
        }
    }

    StepButton {
        id: less
        anchors.left: parent.left
        icon: "remove"
        //: What a screen reader says of the minus key. %1 is a product.
        label: qsTr("Weniger: %1").arg(quantity.itemName)
        blocked: !quantity.canLess
        onActivated: {
            const name = quantity.itemName;
            quantity.decreased();
            quantity.say(name);
        }
    }

    Paragraph {
        id: amount
        anchors.left: less.right
        anchors.right: more.left
        anchors.verticalCenter: parent.verticalCenter
        visible: quantity.taken
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.NoWrap
        role: "large"
        strong: true
        text: quantity.amountText
        Accessible.name: quantity.spoken
    }

    StepButton {
        id: more
        anchors.right: parent.right
        icon: "add"
        filled: true
        //: What a screen reader says of the plus key. %1 is a product.
        label: qsTr("Mehr: %1").arg(quantity.itemName)
        blocked: !quantity.canMore
        onActivated: {
            const name = quantity.itemName;
            quantity.increased();
            quantity.say(name);
        }
    }
}
