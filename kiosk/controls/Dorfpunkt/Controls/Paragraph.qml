// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick

// Words on a page. They wrap and are never shortened. `markup` holds **bold** parts; everything else in it is escaped.
Text {
    property string role: "body"
    property string markup
    property bool strong: false
    property bool muted: false
    // Not for the loudspeaker: names, numbers, codes.
    property bool confidential: false
    // Signs that are told one by one.
    property bool code: false
    // The language of the words where it is not the page's: German names and texts that nobody has translated.
    property string lang

    text: markup === "" ? "" : Theme.rich(markup)
    textFormat: markup === "" ? Text.PlainText : Text.StyledText
    wrapMode: Text.Wrap
    // Lines begin where the page's do, also a German name on an Arabic page; mirroring turns it round.
    horizontalAlignment: Text.AlignLeft
    // The Arabic letters of the typeface come with an eighth more room above and below than pages have.
    lineHeight: LayoutMirroring.enabled ? 0.88 : 1
    color: muted ? Theme.mutedText : Theme.text
    font.family: Theme.fontFamily
    font.pixelSize: ({
            "small": Theme.smallSize,
            "large": Theme.largeSize,
            "title": Theme.titleSize,
            "huge": Theme.hugeSize
        })[role] ?? Theme.bodySize
    font.weight: strong || role === "title" || role === "huge" ? Font.DemiBold : Font.Normal
    Accessible.role: role === "title" ? Accessible.Heading : Accessible.StaticText
    Accessible.name: markup === "" ? text : Theme.plain(markup)
    Accessible.id: [confidential ? "private" : "", code ? "code" : "", lang === "" ? "" : "lang:" + lang].join(" ").trim()
}
