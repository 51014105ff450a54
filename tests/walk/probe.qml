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
            before = focusInSight();
        else if (question.startsWith("return") && before)
            before.forceActiveFocus(Qt.OtherFocusReason);
        else if (question.startsWith("hide ring"))
            hideRing(focusInSight());
        else if (question.startsWith("sheets"))
            answer = String(sheets().reduce((most, item) => Math.max(most, item.pageCount), 1));
        else if (question.startsWith("turn"))
            turn(Number(question.split(" ")[1]));
    }

    // Nobody turns a kiosk on its side: where the walk did, what had the focus may have gone.
    function focusInSight(): Item {
        if (window.activeFocusItem?.visible === false)
            window.contentItem.nextItemInFocusChain(true).forceActiveFocus(Qt.OtherFocusReason);
        return window.activeFocusItem;
    }

    // Whoever has the focus keeps the reason for which it came, so that it has to come anew.
    function hideRing(item: Item): void {
        if (item === null)
            return;
        item.focus = false;
        item.forceActiveFocus(Qt.OtherFocusReason);
    }

    // What turns pages instead of scrolling.
    function sheets(): var {
        const found = [];
        const look = item => {
            if (!item.visible)
                return;
            if (item.pageCount > 1 && typeof item.nextPage === "function")
                found.push(item);
            for (let at = 0; at < item.children.length; at++)
                look(item.children[at]);
        };
        look(window.contentItem);
        return found;
    }

    function turn(page: int): void {
        for (const item of sheets())
            item.pageIndex = Math.min(page, item.pageCount - 1);
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
        const told = item.Accessible;
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
            "hit": item instanceof MouseArea && item.shield !== true,
            "font_size": words ? item.font.pixelSize : 0,
            "font_family": words ? item.font.family : "",
            "font_weight": words ? item.font.weight : 0,
            "pictogram": item instanceof Image && item.source.toString().startsWith("image://icon/"),
            "border": item instanceof Rectangle ? item.border.width : 0,
            "role": told.role,
            "name": (told.name ?? "").trim(),
            "description": (told.description ?? "").trim(),
            "ignored": told.ignored,
            "checkable": told.checkable,
            "checked": told.checked
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
