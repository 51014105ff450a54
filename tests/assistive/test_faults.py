# SPDX-License-Identifier: EUPL-1.2
"""The tree check finds what it is there for: each fault is planted in a small window of its own."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.assistive.bus import Ref
from tests.assistive.desktop import Program, Screen
from tests.assistive.faults import faults
from tests.assistive.tree import Node

pytestmark = pytest.mark.system

NOWHERE = Ref("", "")
SHOWN = frozenset({"showing", "enabled", "sensitive"})
WINDOW = """
import QtQuick
import QtQuick.Templates as T

Window {
    width: 600
    height: 400
    visible: true
    title: "Fenster"

    component Words: Text {
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }

    component Key: T.Button {
        width: 100
        height: 40
        Accessible.name: text
    }

    Column {
        Words { text: "Überschrift"; Accessible.role: Accessible.Heading }
        Words { text: "Ein Satz." }
        Key { text: "Weiter" }
        %s
    }
}
"""
# What is planted, and what is said of it.
PLANTED = {
    "nameless button": ("Key {}", "push button '': a control without a name"),
    "button named by a blank": ('Key { text: " " }', "push button ' ': a control without a name"),
    "nameless field": ("T.TextField { width: 100; height: 40 }", "text '': a control without a name"),
    "no role": ('Item { width: 9; height: 9; Accessible.name: "Ding" }', "filler 'Ding': unknown role"),
    "strange role": (
        'Words { text: "Ding"; Accessible.role: Accessible.Whitespace }',
        "space 'Ding': unknown role",
    ),
    "pressed twice": ('Key { text: "Ja"; Accessible.onPressAction: clicked() }', "push button 'Ja': 2 times Press"),
    "undefined": ('Words { text: "Summe " + parent.amount }', "label 'Summe undefined': not words"),
    "markup": ('Words { text: "<b>drei</b>" }', "label '<b>drei</b>': not words"),
    "name and description": (
        'Key { text: "Ja"; Accessible.description: text }',
        "push button 'Ja': name and description are the same",
    ),
    "read twice": (
        """Item {
            width: 90
            height: 30
            Accessible.role: Accessible.Note
            Accessible.name: "Vorsicht"
            Words { text: "Vorsicht" }
        }""",
        "note 'Vorsicht': read twice, the second time as label",
    ),
    "switched off in its inside": (
        """Item {
            width: 90
            height: 30
            Accessible.role: Accessible.Button
            Accessible.name: "Ja"
            MouseArea { anchors.fill: parent; enabled: false }
        }""",
        "push button 'Ja': claims that it can be used",
    ),
    "painted only": (
        'Words { text: "Das Kleingedruckte"; Accessible.ignored: true }',
        "'Das <b>Klein</b>gedruckte' stands on the screen and not in the tree",
    ),
}
PAINTED = {"painted only": ["Ein&nbsp;<b>Satz</b>.", "Weiter", "Das <b>Klein</b>gedruckte"]}
USABLE = {"switched off in its inside": {"Weiter"}}

Show = Callable[[str], Node]


@pytest.fixture
def show(screen: Screen, tmp_path: Path) -> Iterator[Show]:
    """Opens a window with something planted in it, and reads it."""
    program = Program(tmp_path / "program", screen)

    def open_window(planted: str) -> Node:
        file = tmp_path / "planted.qml"
        file.write_text(WINDOW % planted, "utf-8")
        reader = program.start("-m", "tests.assistive.window", str(file))
        return reader.wait("the window", lambda window: window.find("push button", "Weiter") is not None)

    yield open_window
    program.stop()


def test_a_sound_window_has_no_fault(show: Show) -> None:
    assert faults(show(""), ["Überschrift", "Ein&nbsp;<b>Satz</b>."], {"Weiter"}) == []


@pytest.mark.parametrize("name", PLANTED, ids=str)
def test_what_is_planted_is_found(show: Show, name: str) -> None:
    qml, said = PLANTED[name]
    assert faults(show(qml), PAINTED.get(name, []), USABLE.get(name)) == [said]


# What Qt does not do by itself, and another toolkit or the next Qt might.
MADE = {
    "no press": (Node(NOWHERE, "push button", "Ja", states=SHOWN), "push button 'Ja': cannot be pressed"),
    "focus where nothing can be done": (
        Node(NOWHERE, "text", "Name", states=frozenset({"showing", "focusable"})),
        "text 'Name': takes the focus though it cannot be used",
    ),
    "an object's address": (
        Node(NOWHERE, "label", "Zusammen, Amount_QMLTYPE_46(0x55968e387920)", states=SHOWN),
        "label 'Zusammen, Amount_QMLTYPE_46(0x55968e387920)': not words",
    ),
}


@pytest.mark.parametrize("name", MADE, ids=str)
def test_what_is_made_up_is_found(name: str) -> None:
    node, said = MADE[name]
    heading = Node(NOWHERE, "heading", "Überschrift", states=SHOWN)
    assert faults(Node(NOWHERE, "frame", "Fenster", states=SHOWN, children=(heading, node))) == [said]


def test_a_page_without_heading_is_found() -> None:
    assert faults(Node(NOWHERE, "frame", "Fenster", states=SHOWN)) == ["nothing is a heading"]


def test_what_does_not_show_has_no_fault() -> None:
    hidden = Node(NOWHERE, "push button", "")
    heading = Node(NOWHERE, "heading", "Überschrift", states=SHOWN)
    assert faults(Node(NOWHERE, "frame", "Fenster", states=SHOWN, children=(heading, hidden))) == []
