// SPDX-License-Identifier: EUPL-1.2
// A desk's window: the shop and its line above, the ways back at the side, the page in the middle.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window
import Dorfpunkt.Controls
import Dorfpunkt.Counter

Window {
    id: root

    required property CounterShell shell
    property real pixelsPerMm: 4
    property real capLimitMm: 7.5
    readonly property bool wide: width > height

    title: shell.placeName
    color: Theme.ground
    flags: Qt.Window

    onPixelsPerMmChanged: Theme.pixelsPerMm = pixelsPerMm
    onCapLimitMmChanged: Theme.capLimitMm = capLimitMm
    Component.onCompleted: {
        Theme.pixelsPerMm = pixelsPerMm;
        Theme.repeatLockMs = shell.repeatLockMs;
        Theme.motion = false;
        loader.open();
    }

    Binding {
        target: Theme
        property: "textSize"
        value: root.shell.textSize
    }
    Binding {
        target: Theme
        property: "scheme"
        value: root.shell.scheme
    }

    Connections {
        target: root.shell.navigation

        function onChanged(): void {
            loader.open();
        }
    }

    Shortcut {
        sequences: [StandardKey.Back, "Esc"]
        onActivated: root.shell.back()
    }

    TopBar {
        id: topBar

        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
        }
        height: implicitHeight
        placeName: root.shell.placeName
        dateText: root.shell.ageText
        networkState: root.shell.networkState
        networkText: root.shell.networkText
        doneVisible: false
    }

    Rail {
        id: rail

        x: 0
        y: root.wide ? topBar.height : parent.height - height
        width: root.wide ? implicitWidth : parent.width
        height: root.wide ? parent.height - topBar.height : implicitHeight
        upright: root.wide
        backEnabled: root.shell.navigation.canGoBack
        onBackRequested: root.shell.back()
        onStartRequested: root.shell.home()
        onTextSizeRequested: root.shell.nextTextSize()
        onContrastRequested: root.shell.nextScheme()
    }

    Loader {
        id: loader

        function open(): void {
            const pages = root.shell.navigation;
            if (pages.url.toString() === "")
                return;
            const given = pages.model === null ? {
                shell: root.shell
            } : {
                shell: root.shell,
                model: pages.model
            };
            loader.setSource(pages.url, given);
            const page = loader.item as Page;
            if (page !== null)
                page.focusFirst();
        }

        x: root.wide ? rail.width : 0
        y: topBar.height
        width: parent.width - x
        height: parent.height - topBar.height - (root.wide ? 0 : rail.height)
        focus: true
    }
}
