// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick

// How far along: one bar per step, the ones behind and the present one filled.
Row {
    id: steps

    property int count: 0
    property int current: 1
    // The names under which Qt looks for a progress bar's values.
    readonly property int value: current
    readonly property int minimumValue: 0
    readonly property int maximumValue: count

    spacing: Theme.mm(1.5)
    Accessible.role: Accessible.ProgressBar
    Accessible.name: qsTr("Fortschritt")

    Repeater {
        model: steps.count

        Rectangle {
            id: bar
            required property int index
            readonly property bool reached: index < steps.current
            width: Theme.mm(index === steps.current - 1 ? 14 : 9)
            height: Theme.mm(2.4)
            radius: height / 2
            color: reached ? Theme.actionText : "transparent"
            border.width: reached ? 0 : Theme.hairline * 1.5
            border.color: Theme.outline
        }
    }
}
