// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick

// One entry of a ChoiceList: picture, words, and at the end what can be done with it.
TouchArea {
    id: row

    required property var model
    required property int index
    // Null for a row that is taken down while the engine collects its garbage.
    readonly property var entry: model?.modelData ?? model ?? ({})
    readonly property string title: entry?.title ?? ""
    readonly property string subtitle: entry?.subtitle ?? ""
    readonly property string note: entry?.note ?? ""
    readonly property string picture: entry?.picture ?? ""
    readonly property string icon: entry?.icon ?? ""
    readonly property string trailing: entry?.trailing ?? "open"
    readonly property bool available: entry?.available ?? true
    readonly property string reason: entry?.reason ?? ""
    readonly property string lang: entry?.lang ?? ""
    readonly property bool marked: (entry?.chosen ?? false) || (trailing === "take" && taken)
    readonly property bool taken: entry?.taken ?? false
    readonly property string spoken: [title, subtitle, available ? note : reason].filter(part => part !== "").join(", ")

    // One of several may be chosen, or any number of them.
    readonly property bool chooses: trailing === "choose" || trailing === "tick"
    readonly property bool pictured: picture !== "" || icon !== "" || chooses
    readonly property real pictureSize: Math.min(Theme.mm(30), width * 0.16)
    readonly property real inset: Theme.mm(4.5)
    readonly property real between: Theme.mm(6)
    // Picture and words belong to whatever they press.
    readonly property Item holder: trailing === "take" ? about : row
    readonly property real holderLeft: trailing === "take" ? about.x : 0
    readonly property real textLeft: inset + (pictured ? pictureSize + Theme.mm(5) : 0)
    readonly property real wordsHeight: titleWords.implicitHeight + (subtitle === "" ? 0 : subtitleWords.implicitHeight + words.spacing) + (lastLine === "" ? 0 : noteWords.implicitHeight + words.spacing)
    readonly property int lineCount: titleWords.lineCount + (subtitle === "" ? 0 : subtitleWords.lineCount) + (lastLine === "" ? 0 : noteWords.lineCount)
    readonly property string lastLine: available ? note : reason
    // The same for all rows, so that words break at the same place whatever is taken.
    readonly property real endWidth: trailing === "take" && available ? Math.max(quantity.implicitWidth, 2 * Theme.target + Theme.mm(28)) : trailing === "open" && available ? chevron.width : 0
    readonly property real besideWidth: width - textLeft - inset - (endWidth > 0 ? endWidth + between : 0)
    // Too little room beside the buttons for the words: the buttons go below them.
    readonly property bool stacked: trailing === "take" && available && besideWidth < Math.max(9 * Theme.bodySize, longestWord)
    // No word is cut in two.
    readonly property real longestWord: wordRuler.longest(title)
    // Several sentences are read as a text, not as a heading; and their row is no higher than a small page.
    readonly property bool told: title.length > 160
    readonly property real textWidth: stacked ? width - textLeft - inset : besideWidth

    signal increased
    signal decreased

    // `open` leads to a page, `act` does something here.
    pressable: trailing === "open" || chooses || trailing === "act"
    blocked: !available
    Accessible.role: trailing === "choose" ? Accessible.RadioButton : trailing === "tick" ? Accessible.CheckBox : pressable ? Accessible.Button : Accessible.ListItem
    checkable: chooses
    checked: entry?.chosen ?? false
    label: title
    Accessible.id: lang === "" ? "" : "lang:" + lang
    description: [subtitle, available ? note : reason].filter(part => part !== "").join(", ")
    implicitHeight: Math.max(Theme.target + 2 * Theme.mm(3), wordsHeight + (stacked ? quantity.implicitHeight + between : 0) + 2 * Theme.mm(4))

    background: Rectangle {
        radius: Theme.radius
        color: !row.available ? Theme.disabled : row.pressed ? Theme.pressed : Theme.surface
        border.width: row.marked ? Theme.border * 1.4 : Theme.hairline
        border.color: row.marked ? Theme.actionText : Theme.line

        FocusRing {
            shown: row.ring
        }
    }

    WordRuler {
        id: wordRuler
        font: titleWords.font
    }

    // Beside buttons of their own, picture and words lead to more about it.
    TouchArea {
        id: about
        x: row.mirrored ? row.width - width : 0
        width: row.stacked ? row.width : row.textLeft + row.textWidth
        height: row.stacked ? quantity.y - row.between : row.height
        visible: row.trailing === "take"
        //: A screen reader's name for the part of a row that opens a page about a product. %1 is the product.
        label: qsTr("Angaben zu %1").arg(row.title)
        onActivated: row.activated()
        background: Rectangle {
            radius: Theme.radius
            color: about.pressed ? Theme.pressed : "transparent"

            FocusRing {
                shown: about.ring
            }
        }
    }

    Item {
        id: lead
        parent: row.holder
        x: (row.mirrored ? row.width - width - row.inset : row.inset) - row.holderLeft
        width: row.pictureSize
        height: row.pictureSize
        y: row.stacked ? Theme.mm(4) : (row.height - height) / 2
        visible: row.pictured

        Picture {
            visible: row.picture !== ""
            name: row.picture
            size: parent.width
        }

        Rectangle {
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            width: more.size + Theme.mm(1)
            height: width
            radius: width / 2
            visible: about.visible
            color: Theme.surface

            Icon {
                id: more
                anchors.centerIn: parent
                name: "info"
                tint: Theme.actionText
                size: Theme.mm(7)
            }
        }

        IconPlate {
            visible: row.picture === "" && row.icon !== ""
            name: row.icon
            size: parent.width
        }

        Icon {
            anchors.centerIn: parent
            visible: row.picture === "" && row.icon === ""
            name: row.trailing === "tick" ? (row.checked ? "check-box" : "check-box-outline-blank") : row.checked ? "radio-button-checked" : "radio-button-unchecked"
            tint: row.checked ? Theme.actionText : Theme.outline
            size: Math.min(parent.width, Theme.mm(14))
        }
    }

    Column {
        id: words
        parent: row.holder
        x: (row.mirrored ? row.width - width - row.textLeft : row.textLeft) - row.holderLeft
        y: row.stacked ? Theme.mm(4) : (row.height - height) / 2
        width: row.textWidth
        spacing: Theme.mm(0.5)

        Paragraph {
            id: titleWords
            width: parent.width
            role: row.told ? "body" : "large"
            strong: !row.told
            text: row.title
            lang: row.lang
            color: row.available ? Theme.text : Theme.disabledInk
            Accessible.ignored: true
        }

        Paragraph {
            id: subtitleWords
            width: parent.width
            visible: text !== ""
            text: row.subtitle
            color: row.available ? Theme.mutedText : Theme.disabledInk
            Accessible.ignored: true
        }

        Paragraph {
            id: noteWords
            width: parent.width
            visible: text !== ""
            role: "small"
            text: row.lastLine
            color: row.available ? Theme.mutedText : Theme.disabledInk
            Accessible.ignored: true
        }
    }

    Quantity {
        id: quantity
        x: row.mirrored ? row.inset : row.width - width - row.inset
        y: row.stacked ? row.height - height - Theme.mm(4) : (row.height - height) / 2
        visible: row.trailing === "take" && row.available
        itemName: row.title
        amountText: row.entry?.amountText ?? ""
        taken: row.taken
        canLess: row.entry?.canLess ?? true
        canMore: row.entry?.canMore ?? true
        onIncreased: row.increased()
        onDecreased: row.decreased()
    }

    Icon {
        id: chevron
        x: row.mirrored ? row.inset : row.width - width - row.inset
        anchors.verticalCenter: parent.verticalCenter
        visible: row.trailing === "open" && row.available
        name: "chevron-right"
        tint: Theme.actionText
        size: Theme.mm(10)
    }
}
