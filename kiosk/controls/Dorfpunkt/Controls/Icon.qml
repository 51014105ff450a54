// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick

// A pictogram in one colour role. Always beside words, therefore silent.
Image {
    id: icon

    property string name
    property color tint: Theme.text
    property real size: Theme.mm(8)
    // Back and forth change sides where lines run from right to left.
    readonly property var turned: ({
            "arrow-back": "arrow-forward",
            "arrow-forward": "arrow-back",
            "chevron-left": "chevron-right",
            "chevron-right": "chevron-left"
        })
    readonly property string shown: LayoutMirroring.enabled ? turned[name] ?? name : name

    width: size
    height: size
    sourceSize: Qt.size(Math.round(size), Math.round(size))
    source: shown === "" ? "" : "image://icon/" + shown + "?color=" + encodeURIComponent(tint.toString())
    fillMode: Image.PreserveAspectFit
    Accessible.ignored: true
}
