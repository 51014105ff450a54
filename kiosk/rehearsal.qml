// SPDX-License-Identifier: EUPL-1.2
// What stands on the window, told by QML itself: Python wrappers of delegates do not outlive their page safely.
import QtQuick
import Dorfpunkt.Controls

QtObject {
    id: root

    property Item scene

    /** Page, whether it still takes no press, controls with the middle of each, and texts, in the order of drawing. */
    function look(): string {
        const seen = {
            page: "",
            opening: false,
            controls: [],
            texts: []
        };
        root.walk(root.scene, seen);
        return JSON.stringify(seen);
    }

    function walk(item: Item, seen: var): void {
        if (!item.visible || item.opacity === 0)
            return;
        if (seen.page === "" && item.objectName.startsWith("page:"))
            seen.page = item.objectName.slice(5);
        if (item.objectName === "opening")
            seen.opening = true;
        const area = item as TouchArea;
        if (area !== null && area.enabled && area.label !== "") {
            const middle = area.mapToItem(null, area.width / 2, area.height / 2);
            seen.controls.push([area.label, middle.x, middle.y]);
        }
        const text = item as Text;
        if (text !== null && text.text !== "")
            seen.texts.push(text.text);
        for (let index = 0; index < item.children.length; index++)
            root.walk(item.children[index], seen);
    }
}
