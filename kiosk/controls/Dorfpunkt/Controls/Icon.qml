// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick

// A pictogram in one colour role. Always beside words, therefore silent.
Image {
    id: icon

    property string name
    property color tint: Theme.text
    property real size: Theme.mm(8)

    width: size
    height: size
    sourceSize: Qt.size(Math.round(size), Math.round(size))
    source: name === "" ? "" : "image://icon/" + name + "?color=" + encodeURIComponent(tint.toString())
    fillMode: Image.PreserveAspectFit
    Accessible.ignored: true
}
