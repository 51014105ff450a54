// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick

// A message that stands on the page: icon and words on a calm ground of its kind.
Rectangle {
    id: notice

    property string kind: "info"
    property string text
    property string icon
    readonly property string usedIcon: icon !== "" ? icon : ({ "attention": "schedule", "error": "error", "success": "check-circle" })[kind] ?? "info"
    readonly property color ink: kind === "attention" ? Theme.attentionInk : kind === "error" ? Theme.dangerSoftInk : Theme.actionSoftInk
    readonly property string readingText: Theme.plain(text)
    readonly property int lineCount: words.lineCount

    // What a page only tells is read with the page; what happened is said at once.
    function say(): void {
        if (visible && kind !== "info" && readingText !== "")
            Accessible.announce(readingText, kind === "error" ? Accessible.Assertive : Accessible.Polite);
    }

    implicitWidth: Theme.mm(120)
    implicitHeight: words.implicitHeight + 2 * Theme.mm(4)
    radius: Theme.radius
    color: kind === "attention" ? Theme.attention : kind === "error" ? Theme.dangerSoft : Theme.actionSoft
    border.width: kind === "info" || kind === "success" ? Theme.hairline : Theme.hairline * 1.5
    border.color: kind === "attention" ? Theme.attentionBorder : kind === "error" ? Theme.dangerBorder : Theme.softBorder
    Accessible.role: kind === "error" ? Accessible.AlertMessage : Accessible.Note
    Accessible.name: readingText
    onReadingTextChanged: Qt.callLater(say)
    onVisibleChanged: Qt.callLater(say)
    Component.onCompleted: Qt.callLater(say)

    Icon {
        id: sign
        anchors.left: parent.left
        anchors.leftMargin: Theme.mm(5)
        anchors.verticalCenter: parent.verticalCenter
        name: notice.usedIcon
        tint: notice.ink
        size: Theme.bodySize * 1.4
    }

    Paragraph {
        id: words
        anchors.left: sign.right
        anchors.leftMargin: Theme.mm(4)
        anchors.right: parent.right
        anchors.rightMargin: Theme.mm(5)
        anchors.verticalCenter: parent.verticalCenter
        markup: notice.text
        color: notice.ink
        Accessible.ignored: true
    }
}
