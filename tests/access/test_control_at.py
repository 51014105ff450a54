# SPDX-License-Identifier: EUPL-1.2
"""The control at a place is the one that the whole window's outline knows there."""

from dataclasses import replace

import pytest

from kiosk.access import tree
from kiosk.access.outline import Part
from tests.controls.conftest import Show

pytestmark = pytest.mark.window

PAGES = {
    "buttons": """
        BigButton { x: 100; y: 100; text: "Eins"; note: "das erste" }
        Tile { x: 100; y: 400; width: 400; height: 300; title: "Lernen" }
        """,
    "choices": """
        ChoiceList {
            anchors.fill: parent
            model: [{ title: "Brot", trailing: "choose" }, { title: "Eier", trailing: "take" }, { title: "Milch" }]
        }
        """,
    "keyboard": """
        Field { id: field; width: parent.width; label: "Name"; text: "Erika"; confidential: true }
        Keyboard { y: 500; width: parent.width; target: field }
        """,
    "bars": 'BottomBar { width: parent.width; anchors.bottom: parent.bottom }',
    "question": """
        Item { id: behind; anchors.fill: parent; BigButton { x: 100; y: 100; text: "Eins" } }
        Overlay { open: true; behind: behind; title: "Sind Sie noch da?"; primaryText: "Ja"; secondaryText: "Nein" }
        """,
}  # fmt: skip


@pytest.mark.parametrize("body", PAGES.values(), ids=PAGES)
def test_every_control_is_found_at_its_middle(show: Show, body: str) -> None:
    window = show(body)
    window.grabWindow()
    controls = tree.read(window).controls()
    assert controls
    for control in controls:
        # Whether a key is private is known to whoever has seen the field that it writes into.
        private = control.private and control.part is not Part.KEYBOARD
        told = replace(control, position=0, count=0, private=private)
        assert tree.control_at(window, *control.box.middle) == told


@pytest.mark.parametrize(
    ("body", "x", "y"),
    [
        pytest.param(PAGES["buttons"], 800, 1500, id="bare page"),
        pytest.param(PAGES["buttons"], -50, -50, id="outside"),
        pytest.param('BigButton { x: 100; y: 100; text: "Eins"; enabled: false }', 120, 120, id="disabled"),
        pytest.param(PAGES["question"], 120, 120, id="behind a question"),
    ],
)
def test_where_nothing_can_be_operated(show: Show, body: str, x: float, y: float) -> None:
    assert tree.control_at(show(body), x, y) is None
