// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

// Everything that can be pressed: it acts on release, and not again within Theme.repeatLockMs. Enter, Space and a screen
// reader's press do the same as a finger. What a finger means is settled before it comes here (kiosk/access/touch.py).
T.Control {
    id: control

    property string label
    property string description
    property bool focusable: true
    property bool pressable: true
    // Can be reached and heard but does nothing, for instance a page button at the last page. The description says why.
    property bool blocked: false
    property bool checkable: false
    property bool checked: false
    property bool keyboardKey: false
    readonly property bool pressed: finger.armed || keyArmed
    readonly property bool ring: visualFocus
    property bool keyArmed: false

    signal activated

    function activate(): void {
        if (!enabled || !pressable || blocked || lockTimer.running)
            return;
        lock();
        activated();
    }

    // Ignore presses for Theme.repeatLockMs, as after an own activation.
    function lock(): void {
        if (Theme.repeatLockMs > 0)
            lockTimer.restart();
    }

    // Qt calls these for the actions that a role brings along. Handlers such as Accessible.onPressAction would add
    // the same actions once more, and a screen reader would offer both.
    function accessiblePressAction(): void {
        if (enabled && focusable && pressable)
            forceActiveFocus(Qt.OtherFocusReason);
        activate();
    }

    function accessibleToggleAction(): void {
        accessiblePressAction();
    }

    function isPressKey(key: int): bool {
        return key === Qt.Key_Space || key === Qt.Key_Return || key === Qt.Key_Enter || key === Qt.Key_Select;
    }

    focusPolicy: focusable && pressable ? Qt.TabFocus : Qt.NoFocus
    font.family: Theme.fontFamily
    font.pixelSize: Theme.bodySize
    Accessible.role: Accessible.Button
    Accessible.name: label
    Accessible.description: blocked && description === "" ? qsTr("Geht gerade nicht") : description
    Accessible.focusable: focusable && pressable
    Accessible.checkable: checkable
    Accessible.checked: checked
    Accessible.pressed: pressed

    Keys.onPressed: event => {
        event.accepted = isPressKey(event.key) && pressable;
        if (event.accepted && !event.isAutoRepeat)
            keyArmed = !lockTimer.running;
    }
    Keys.onReleased: event => {
        event.accepted = isPressKey(event.key) && pressable;
        if (!event.accepted || event.isAutoRepeat || !keyArmed)
            return;
        keyArmed = false;
        activate();
    }
    onActiveFocusChanged: if (!activeFocus)
        keyArmed = false

    Timer {
        id: lockTimer
        interval: Theme.repeatLockMs
    }

    MouseArea {
        id: finger

        property bool armed: false

        anchors.fill: parent
        enabled: control.pressable
        preventStealing: true
        onPressed: {
            armed = !lockTimer.running;
            if (control.focusable)
                control.forceActiveFocus(Qt.MouseFocusReason);
        }
        onReleased: mouse => {
            const acts = armed && contains(Qt.point(mouse.x, mouse.y));
            armed = false;
            if (acts)
                control.activate();
        }
        onCanceled: armed = false
    }
}
