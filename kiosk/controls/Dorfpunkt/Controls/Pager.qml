// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick

// Turning pages: two large buttons and the count between them.
Item {
    id: pager

    property int pageIndex: 0
    property int pageCount: 1
    readonly property string words: pageWords.text
    readonly property real side: Math.max(Theme.mm(40), Math.min(Math.max(Theme.mm(108), before.implicitWidth, after.implicitWidth), (width - pageWords.implicitWidth) / 2 - Theme.gap))

    signal previous
    signal next

    function say(): void {
        if (visible)
            Accessible.announce(pageWords.Accessible.name, Accessible.Polite);
    }

    // When the words have followed.
    onPageIndexChanged: Qt.callLater(say)

    implicitHeight: Math.max(before.implicitHeight, after.implicitHeight)
    height: implicitHeight
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Seiten blättern")

    BigButton {
        id: before
        anchors.left: parent.left
        width: pager.side
        height: pager.height
        kind: "secondary"
        icon: "chevron-left"
        text: qsTr("Seite davor")
        blocked: pager.pageIndex === 0
        onActivated: pager.previous()
    }

    Paragraph {
        id: pageWords
        anchors.centerIn: parent
        //: Between two arrows. %1 is the number of a page, %2 how many there are.
        text: qsTr("%1 von %2").arg(pager.pageIndex + 1).arg(pager.pageCount)
        //: What a screen reader says between two arrows. %1 is: 2 of 5.
        Accessible.name: qsTr("Seite %1").arg(text)
    }

    BigButton {
        id: after
        anchors.right: parent.right
        width: pager.side
        height: pager.height
        kind: "secondary"
        icon: "chevron-right"
        text: qsTr("Nächste Seite")
        blocked: pager.pageIndex >= pager.pageCount - 1
        onActivated: pager.next()
    }
}
