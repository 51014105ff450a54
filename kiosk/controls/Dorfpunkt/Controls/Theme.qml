// SPDX-License-Identifier: EUPL-1.2
pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

// Every measure in millimetres on the real screen, every colour by its role. The shell sets the first block.
QtObject {
    id: theme

    // Set by the shell
    property real pixelsPerMm: 4.03
    property string textSize: "M"
    property string scheme: "light"
    property bool motion: true
    property int repeatLockMs: 500
    property string fontFamily: "IBM Plex Sans"
    // Largest capital height that the screen has room for. EN 301 549 5.1.4 needs 6.1 mm at 500 mm distance; a screen
    // whose shorter side is under 200 mm cannot hold 7.5 mm.
    property real capLimitMm: 7.5
    // Such a screen has no room for what only repeats or explains.
    readonly property bool smallScreen: capLimitMm < 7.5

    readonly property bool animated: motion && scheme !== "contrast"

    // IBM Plex Sans: capital height 0.698 of the em.
    readonly property real capRatio: 0.698
    readonly property real capMm: Math.min(capLimitMm, ({ "S": 4.2, "M": 5, "L": 6.1, "XL": 7.5 })[textSize] ?? 5)
    readonly property bool largest: textSize === "XL"
    readonly property int bodySize: whole(mm(capMm) / capRatio)
    // Larger text needs smaller steps between the roles, or titles would break into three lines.
    readonly property int smallSize: whole(mm(Math.max(4.2, capMm * 0.84)) / capRatio)
    readonly property int largeSize: Math.round(bodySize * (({ "S": 1.2, "M": 1.2, "L": 1.16, "XL": 1.12 })[textSize] ?? 1.2))
    readonly property int titleSize: Math.round(bodySize * (({ "S": 1.75, "M": 1.7, "L": 1.5, "XL": 1.34 })[textSize] ?? 1.7))
    readonly property int hugeSize: Math.round(bodySize * (({ "S": 2.6, "M": 2.4, "L": 2.1, "XL": 1.8 })[textSize] ?? 2.4))

    readonly property real target: mm(22)
    readonly property real targetFloor: mm(20)
    readonly property real gap: mm(8)
    readonly property real space: mm(8)
    readonly property real pad: mm(6)
    readonly property real radius: mm(3)
    readonly property real hairline: Math.max(1, mm(0.3))
    readonly property real border: Math.max(2, mm(0.6))
    readonly property real focusWidth: Math.max(3, mm(1.2))
    readonly property real focusOffset: mm(0.9)

    readonly property var palette: schemes[scheme] ?? schemes["light"]
    readonly property color ground: palette.ground
    readonly property color surface: palette.surface
    readonly property color bar: palette.bar
    readonly property color text: palette.text
    readonly property color mutedText: palette.mutedText
    readonly property color action: palette.action
    readonly property color actionInk: palette.actionInk
    readonly property color actionPressed: palette.actionPressed
    readonly property color actionText: palette.actionText
    readonly property color actionSoft: palette.actionSoft
    readonly property color actionSoftInk: palette.actionSoftInk
    readonly property color softBorder: palette.softBorder
    readonly property color attention: palette.attention
    readonly property color attentionInk: palette.attentionInk
    readonly property color attentionBorder: palette.attentionBorder
    readonly property color danger: palette.danger
    readonly property color dangerInk: palette.dangerInk
    readonly property color dangerText: palette.dangerText
    readonly property color dangerSoft: palette.dangerSoft
    readonly property color dangerSoftInk: palette.dangerSoftInk
    readonly property color dangerBorder: palette.dangerBorder
    readonly property color line: palette.line
    readonly property color outline: palette.outline
    readonly property color focus: palette.focus
    readonly property color disabled: palette.disabled
    readonly property color disabledInk: palette.disabledInk
    readonly property color pressed: palette.pressed
    readonly property color scrim: palette.scrim

    readonly property var schemes: ({
            "light": {
                "ground": "#faf7f0",
                "surface": "#ffffff",
                "bar": "#f0ece2",
                "text": "#1c2622",
                "mutedText": "#3e4a44",
                "action": "#17533a",
                "actionInk": "#ffffff",
                "actionPressed": "#0d3a27",
                "actionText": "#17533a",
                "actionSoft": "#e4efe7",
                "actionSoftInk": "#124a33",
                "softBorder": "#e4efe7",
                "attention": "#fff0cc",
                "attentionInk": "#5c3a00",
                "attentionBorder": "#b87a00",
                "danger": "#8c1d18",
                "dangerInk": "#ffffff",
                "dangerText": "#8c1d18",
                "dangerSoft": "#fdeae7",
                "dangerSoftInk": "#751512",
                "dangerBorder": "#b3362e",
                "line": "#d8d2c4",
                "outline": "#77827b",
                "focus": "#1c2622",
                "disabled": "#ece8de",
                "disabledInk": "#434c47",
                "pressed": "#dfeae2",
                "scrim": "#b31c2622"
            },
            "dark": {
                "ground": "#0f1613",
                "surface": "#1a2420",
                "bar": "#151d19",
                "text": "#f3f1ea",
                "mutedText": "#c9d1cb",
                "action": "#93d8af",
                "actionInk": "#06210f",
                "actionPressed": "#c3efd3",
                "actionText": "#a5e2bd",
                "actionSoft": "#20402f",
                "actionSoftInk": "#d3f3df",
                "softBorder": "#20402f",
                "attention": "#3a2a06",
                "attentionInk": "#ffdc8f",
                "attentionBorder": "#c9962a",
                "danger": "#ffb4ab",
                "dangerInk": "#3d0806",
                "dangerText": "#ffb4ab",
                "dangerSoft": "#3d1512",
                "dangerSoftInk": "#ffd2cc",
                "dangerBorder": "#e0736a",
                "line": "#37443d",
                "outline": "#8a978f",
                "focus": "#ffffff",
                "disabled": "#242d29",
                "disabledInk": "#c3cac5",
                "pressed": "#2a3a32",
                "scrim": "#cc000000"
            },
            "contrast": {
                "ground": "#000000",
                "surface": "#000000",
                "bar": "#000000",
                "text": "#ffffff",
                "mutedText": "#ffffff",
                "action": "#ffe000",
                "actionInk": "#000000",
                "actionPressed": "#ffffff",
                "actionText": "#ffe000",
                "actionSoft": "#000000",
                "actionSoftInk": "#ffe000",
                "softBorder": "#ffe000",
                "attention": "#000000",
                "attentionInk": "#ffe000",
                "attentionBorder": "#ffe000",
                "danger": "#ffffff",
                "dangerInk": "#000000",
                "dangerText": "#ffffff",
                "dangerSoft": "#000000",
                "dangerSoftInk": "#ffffff",
                "dangerBorder": "#ffffff",
                "line": "#ffffff",
                "outline": "#ffffff",
                "focus": "#ffffff",
                "disabled": "#000000",
                "disabledInk": "#ffffff",
                "pressed": "#333300",
                "scrim": "#e6000000"
            }
        })

    // Pixels; at XL reading text never falls below its 0.7 degrees by rounding.
    function whole(pixels: real): int {
        return largest ? Math.ceil(pixels) : Math.round(pixels);
    }

    function mm(millimetres: real): real {
        return millimetres * pixelsPerMm;
    }

    // `**bold**` to StyledText; everything else is escaped, so typed text cannot become markup.
    function rich(markup: string): string {
        const safe = markup.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
        // StyledText makes a breaking space of the no-break one; only the entity survives it.
        return safe.replace(/\*\*(.+?)\*\*/g, "<b>$1</b>").replace(/\n/g, "<br>").replace(/\u00a0/g, "&nbsp;");
    }

    // The same text as it is spoken.
    function plain(markup: string): string {
        return markup.replace(/\*\*(.+?)\*\*/g, "$1");
    }
}
