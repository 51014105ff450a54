// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick

// A coloured picture of a thing. On dark grounds it stands on a light plate, or its outlines would vanish.
Item {
    id: picture

    property string name
    property real size: Theme.mm(22)

    width: size
    height: size
    Accessible.ignored: true

    Rectangle {
        anchors.fill: parent
        visible: Theme.scheme !== "light"
        radius: Theme.radius
        color: "#ffffff"
    }

    Image {
        anchors.fill: parent
        anchors.margins: Theme.mm(1)
        sourceSize: Qt.size(Math.round(width), Math.round(height))
        source: picture.name === "" ? "" : "image://picture/" + picture.name
        fillMode: Image.PreserveAspectFit
    }
}
