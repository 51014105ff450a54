// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick

// The kiosk's own keyboard: German letters with umlauts and a ß in sight, digits, or the signs of a receipt code.
// It writes straight into `target`, suggests nothing and remembers nothing.
Item {
    id: keyboard

    property EntryFrame target
    property string layout: "text"
    property string extraKey
    // Rows grow from 16 mm into this height, up to 20 mm (digits 22 mm); 0 = as they are.
    property real maximumHeight: 0
    // Width that the page has for it: eleven keys beside each other need 152 mm.
    property real roomWidth: Window.width
    property bool abcOrder: Window.width > 0 && (Window.width < Theme.mm(200) || roomWidth < Theme.mm(152))

    // "auto": the first letter of an empty field is a capital
    property string shift: "auto"
    property bool signs: false
    readonly property var editor: target?.editor ?? null
    readonly property bool emptyTarget: editor !== null && editor.length === 0
    readonly property bool autoCapital: editor !== null && !(editor.inputMethodHints & Qt.ImhNoAutoUppercase)
    readonly property bool upper: shift === "on" || (shift === "auto" && emptyTarget && autoCapital)

    readonly property var qwertz: ["qwertzuiopü", "asdfghjklöä", "^yxcvbnmß-<"]
    readonly property var alphabet: ["abcdefgh", "ijklmnop", "qrstuvwx", "^yzäöüß<"]
    readonly property var signRows: ["1234567890-", "@/:;()&%+*#", ".,?!'\"=_§€<"]
    readonly property var numberRows: ["123", "456", "789", "+0<"]
    readonly property var codeRows: ["01234567", "89ABCDEF", "GHJKMNPQ", "RSTVWXYZ", "<"]
    readonly property var rows: {
        if (layout === "number")
            return numberRows;
        if (layout === "code")
            return codeRows;
        if (signs)
            return signRows;
        return abcOrder ? alphabet : qwertz;
    }
    readonly property int columns: rows[0].length
    readonly property bool spaceRow: layout === "text"
    readonly property int rowCount: rows.length + (spaceRow ? 1 : 0)
    readonly property real between: Theme.mm(2)
    readonly property real pitch: Math.max(Theme.mm(14), Math.min(Theme.mm(24), (width + between) / columns))
    readonly property real rowPitch: Math.max(Theme.mm(14), Math.min(Theme.mm(layout === "number" ? 22 : 20), maximumHeight > 0 ? maximumHeight / rowCount : Theme.mm(16)))
    readonly property real boardWidth: pitch * columns - between

    function spokenName(sign: string): string {
        const names = {
            "^": qsTr("Umschalten"),
            "<": qsTr("Letztes Zeichen löschen"),
            "-": qsTr("Bindestrich"),
            ".": qsTr("Punkt"),
            ",": qsTr("Komma"),
            "ß": qsTr("Eszett"),
            "@": qsTr("At-Zeichen"),
            "+": qsTr("Plus")
        };
        //: What a screen reader says of a key. %1 is a capital letter.
        return names[sign] ?? (sign.toUpperCase() === sign && sign.toLowerCase() !== sign ? qsTr("Großes %1").arg(sign) : sign);
    }

    function shown(sign: string): string {
        return upper && sign !== "ß" ? sign.toUpperCase() : sign;
    }

    function type(text: string): void {
        target?.insert(text);
        shift = "auto";
    }

    function erase(): void {
        target?.backspace();
    }

    function press(sign: string): void {
        if (sign === "<")
            erase();
        else if (sign === "^")
            shift = upper ? "off" : "on";
        else
            type(shown(sign));
    }

    implicitWidth: Theme.mm(layout === "number" ? 66 : layout === "code" ? 150 : abcOrder ? 150 : 190)
    implicitHeight: rowCount * rowPitch - between
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Tastatur")

    component Key: KeyboardKey {
        property real span: 1
        width: keyboard.pitch * span - keyboard.between
        height: keyboard.rowPitch - keyboard.between
    }

    Column {
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: keyboard.between
        // A keyboard is not mirrored: letters stand where hands know them.
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true

        Repeater {
            model: keyboard.rows

            Row {
                id: line
                required property string modelData
                spacing: keyboard.between

                Repeater {
                    model: Array.from(line.modelData)

                    Key {
                        id: key
                        required property string modelData
                        readonly property string sign: modelData === "+" && keyboard.layout === "number" ? keyboard.extraKey : modelData
                        readonly property bool modifier: sign === "^"

                        span: line.modelData === "<" ? keyboard.columns : 1
                        opacity: sign === "" ? 0 : 1
                        enabled: sign !== ""
                        icon: modifier ? (keyboard.upper ? "shift-lock" : "shift") : sign === "<" ? "backspace" : ""
                        held: modifier && keyboard.upper
                        checkable: modifier
                        checked: held
                        text: keyboard.shown(sign)
                        label: keyboard.spokenName(text)
                        // Typed into a private field it is as private as the field.
                        Accessible.id: modifier || sign === "<" ? "" : "sign"
                        onActivated: keyboard.press(sign)
                    }
                }
            }
        }

        Row {
            visible: keyboard.spaceRow
            spacing: keyboard.between

            Key {
                span: 2
                text: keyboard.signs ? "abc" : "123"
                label: keyboard.signs ? qsTr("Buchstaben") : qsTr("Ziffern und Zeichen")
                onActivated: keyboard.signs = !keyboard.signs
            }

            Key {
                text: ","
                label: keyboard.spokenName(text)
                onActivated: keyboard.type(text)
            }

            Key {
                span: keyboard.columns - 4
                icon: "space-bar"
                text: " "
                label: qsTr("Leerzeichen")
                onActivated: keyboard.type(" ")
            }

            Key {
                text: "."
                label: keyboard.spokenName(text)
                onActivated: keyboard.type(text)
            }
        }
    }
}
