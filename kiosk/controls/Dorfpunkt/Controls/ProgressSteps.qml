// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick

// How far along: one bar per step, the ones behind and the present one filled.
Row {
    id: steps

    property int count: 0
    property int current: 1

    spacing: Theme.mm(1.5)
    Accessible.role: Accessible.ProgressBar
    //: What a screen reader says of the steps at the top. %1 is the number of this step, %2 how many there are.
    Accessible.name: qsTr("Schritt %1 von %2").arg(current).arg(count)

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
