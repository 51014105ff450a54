// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick

// The same keys in the same place on every page: one row on a wide screen, two or more on a tall one. Icons step above
// the words when both do not fit side by side.
Rectangle {
    id: bar

    property bool backEnabled: true
    property bool startEnabled: true
    property string languageText: qsTr("Sprache")
    property string helpNote: qsTr("Notruf 112")
    property bool landscape: Window.width > Window.height

    readonly property real side: Theme.mm(5)
    readonly property real between: Theme.mm(6)
    readonly property real widest: Math.max(size.labelWidth, contrast.labelWidth, language.labelWidth, back.labelWidth, start.labelWidth)
    readonly property real leastCell: Math.max(Theme.target, widest + 2 * size.ownPadding + 1)
    readonly property int mostColumns: landscape ? 6 : 3
    readonly property int columns: Math.max(1, Math.min(mostColumns, Math.floor((width - 2 * side + between) / (leastCell + between))))
    readonly property real cell: Math.floor((width - 2 * side - (columns - 1) * between) / columns)
    readonly property bool iconAbove: widest + size.iconSize + Theme.mm(3) + 2 * size.ownPadding > cell
    readonly property int cellsBeforeHelp: 5 % columns
    readonly property real keyHeight: Math.max(Theme.target, size.implicitHeight, help.implicitHeight)

    signal textSizeRequested
    signal contrastRequested
    signal languageRequested
    signal backRequested
    signal startRequested
    signal helpRequested

    color: Theme.bar
    implicitHeight: keys.implicitHeight + 2 * Theme.mm(4)
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Leiste")

    component BarKey: BigButton {
        kind: "quiet"
        compact: true
        width: bar.cell
        height: bar.keyHeight
        iconAbove: bar.iconAbove
    }

    Rectangle {
        width: parent.width
        height: Theme.hairline
        color: Theme.line
    }

    Flow {
        id: keys
        x: bar.side
        y: Theme.mm(4)
        width: bar.width - 2 * bar.side
        spacing: bar.between

        BarKey {
            id: size
            icon: Theme.textSize === "XL" ? "text-decrease" : "text-increase"
            text: Theme.textSize === "XL" ? qsTr("Kleiner") : qsTr("Größer")
            //: Of the key for the text size: %1 is the size that is on, such as: large.
            description: qsTr("Schriftgröße ändern, jetzt %1").arg(({
                    "S": qsTr("klein"),
                    "M": qsTr("mittel"),
                    "L": qsTr("groß"),
                    "XL": qsTr("sehr groß")
                })[Theme.textSize] ?? "")
            onActivated: bar.textSizeRequested()
        }

        BarKey {
            id: contrast
            icon: "contrast"
            text: qsTr("Kontrast")
            //: Of the key for the colours: %1 is the scheme that is on, such as: dark.
            description: qsTr("Farben ändern, jetzt %1").arg(({
                    "light": qsTr("hell"),
                    "dark": qsTr("dunkel"),
                    "contrast": qsTr("starker Kontrast")
                })[Theme.scheme] ?? "")
            onActivated: bar.contrastRequested()
        }

        BarKey {
            id: language
            icon: "language"
            text: bar.languageText
            onActivated: bar.languageRequested()
        }

        BarKey {
            id: back
            icon: "arrow-back"
            text: qsTr("Zurück")
            enabled: bar.backEnabled
            onActivated: bar.backRequested()
        }

        BarKey {
            id: start
            icon: "home"
            text: qsTr("Start")
            enabled: bar.startEnabled
            onActivated: bar.startRequested()
        }

        BarKey {
            id: help
            readonly property int span: Math.max(1, bar.columns - bar.cellsBeforeHelp)
            readonly property real room: bar.cell * span + bar.between * (span - 1)
            // Where words and icon do not fit side by side the words stand alone: the number must not break.
            readonly property bool roomy: wordsWidth + iconSize + Theme.mm(3) + 2 * ownPadding <= room
            width: room
            iconAbove: false
            kind: "secondary"
            icon: roomy ? "help" : ""
            text: qsTr("Hilfe")
            note: bar.helpNote
            onActivated: bar.helpRequested()
        }
    }
}
