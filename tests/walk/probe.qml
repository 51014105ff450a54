// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Templates as T

// Tells the walk about the items of a window, as JSON. Items are looked at from here and not from Python:
// `QQuickItem.childItems()` of PySide6 6.11.3 keeps wrappers of deleted items and crashes.
QtObject {
    id: probe

    property Window window
    property var items: []
    property Item before: null

    property string question
    property string answer

    onQuestionChanged: {
        if (question.startsWith("scene"))
            answer = JSON.stringify(scene());
        else if (question.startsWith("focus"))
            answer = String(items.indexOf(window.activeFocusItem));
        else if (question.startsWith("first"))
            answer = String(items.indexOf(window.contentItem.nextItemInFocusChain(true)));
        else if (question.startsWith("remember"))
            before = window.activeFocusItem;
        else if (question.startsWith("return") && before)
            before.forceActiveFocus(Qt.OtherFocusReason);
    }

    function scene(): var {
        items = [];
        const nodes = [];
        collect(window.contentItem, -1, nodes);
        return nodes;
    }

    function collect(item: Item, parent: int, nodes: var): void {
        if (!item.visible || item.opacity === 0)
            return;
        const index = nodes.length;
        items.push(item);
        nodes.push(describe(item, parent));
        for (let at = 0; at < item.children.length; at++)
            collect(item.children[at], index, nodes);
    }

    function describe(item: Item, parent: int): var {
        const words = item instanceof Text;
        return {
            "parent": parent,
            "kind": item.toString().split("(")[0].split("_QML")[0].replace(/^QQuick/, ""),
            "word": firstWord([item.objectName, item.label, item.title, item.text]),
            "box": inWindow(item, 0, 0, item.width, item.height),
            "painted": words ? paintedBox(item) : null,
            "text": words ? item.text : "",
            "truncated": words && item.truncated,
            "line_count": words ? item.lineCount : 0,
            "content": words || item instanceof Flickable ? [item.contentWidth, item.contentHeight] : null,
            "size": [item.width, item.height],
            "clip": item.clip,
            "frame": item instanceof Rectangle || item instanceof T.Control,
            "flickable": item instanceof Flickable,
            "touch": item.shield !== true && (item instanceof MouseArea || item instanceof MultiPointTouchArea || item instanceof T.AbstractButton || item instanceof TextInput),
            "enabled": item.enabled,
            "key": item.keyboardKey === true,
            "role": item.Accessible.role,
            "name": (item.Accessible.name ?? "").trim()
        };
    }

    function firstWord(candidates: var): string {
        return candidates.find(word => typeof word === "string" && word.trim() !== "") ?? "";
    }

    function inWindow(item: Item, x: real, y: real, width: real, height: real): var {
        const first = item.mapToItem(null, x, y);
        const last = item.mapToItem(null, x + width, y + height);
        return [Math.min(first.x, last.x), Math.min(first.y, last.y), Math.abs(last.x - first.x), Math.abs(last.y - first.y)];
    }

    function paintedBox(text: Text): var {
        const spareWidth = text.width - text.leftPadding - text.rightPadding - text.contentWidth;
        const spareHeight = text.height - text.topPadding - text.bottomPadding - text.contentHeight;
        const across = ({ [Text.AlignRight]: 1, [Text.AlignHCenter]: 0.5 })[text.effectiveHorizontalAlignment] ?? 0;
        const down = ({ [Text.AlignBottom]: 1, [Text.AlignVCenter]: 0.5 })[text.verticalAlignment] ?? 0;
        return inWindow(text, text.leftPadding + spareWidth * across, text.topPadding + spareHeight * down, text.contentWidth, text.contentHeight);
    }
}
