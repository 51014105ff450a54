# SPDX-License-Identifier: EUPL-1.2
"""Every rule of the walk bites: a page that breaks it is found, and the same page mended is not."""

import pytest
from PySide6.QtQuick import QQuickWindow

from tests.controls.conftest import Show
from tests.walk import geometry
from tests.walk.checks import Finding, findings
from tests.walk.scene import Scene

PIXELS_PER_MM = 4.0

BUTTON = """
Rectangle {{
    property string label: "{name}"
    x: {x}; y: {y}; width: {width}; height: {height}; color: "white"
    activeFocusOnTab: {tab}
    Accessible.role: Accessible.Button
    Accessible.name: label
    border.width: activeFocus ? 8 : 0
    {more}
}}
"""


def button(
    name: str, x: int = 100, y: int = 100, width: int = 100, height: int = 100, *, tab: bool = True, more: str = ""
) -> str:
    """A bare button, 25 x 25 mm at 4 pixels per millimetre."""
    return BUTTON.format(name=name, x=x, y=y, width=width, height=height, tab=str(tab).lower(), more=more)


def words(text: str, more: str = "", x: int = 100, y: int = 100, color: str = "black") -> str:
    told = "Accessible.role: Accessible.StaticText; Accessible.name: text"
    return f'Text {{ x: {x}; y: {y}; font.pixelSize: 30; color: "{color}"; text: "{text}"; {told}; {more} }}'


def rules(window: QQuickWindow) -> list[str]:
    found = findings(window, window.grabWindow(), pixels_per_mm=PIXELS_PER_MM)
    return [finding.rule for finding in found]


BROKEN = {
    "elided text": ("clipped", words("Donnerstag ab neun Uhr", "width: 100; elide: Text.ElideRight")),
    "text wider than its item": ("clipped", words("Donnerstag ab neun Uhr", "width: 100")),
    "text higher than its item": (
        "clipped",
        words("Donnerstag ab neun Uhr", "width: 200; height: 30; wrapMode: Text.Wrap"),
    ),
    "text out of the window": ("clipped", words("Donnerstag", x=1000)),
    "text out of its card": (
        "clipped",
        f'Rectangle {{ x: 50; y: 50; width: 120; height: 80; color: "white"; {words("Donnerstag", x=10, y=10)} }}',
    ),
    "text cut by a clipping parent": (
        "clipped",
        f"Item {{ x: 50; y: 50; width: 120; height: 80; clip: true; {words('Donnerstag', x=10, y=10)} }}",
    ),
    "button out of the window": ("clipped", button("Weiter", x=1030)),
    "text over text": ("overlap", words("Donnerstag") + words("Freitag", x=110, y=110)),
    "text over a foreign button": ("overlap", button("Weiter") + words("Freitag", x=110, y=110)),
    "low button": ("target", button("Weiter", height=70)),
    "narrow button": ("target", button("Weiter", width=70)),
    "small key": (
        "target",
        button("a", width=40, height=40, tab=False, more="property bool keyboardKey: true"),
    ),
    "buttons too close": ("gap", button("Weiter") + button("Halt", x=215)),
    "buttons upon each other": ("gap", button("Weiter") + button("Halt", x=150)),
    "button inside a button": ("gap", button("Weiter", width=300, height=300, more=button("Halt"))),
    "grey on white": ("contrast", words("Donnerstag", color="#767676")),
    "invisible words": ("contrast", words("Donnerstag", color="white")),
    "button without name": ("accessible", button("")),
    "touch area without role": (
        "accessible",
        "MouseArea { x: 100; y: 100; width: 100; height: 100; activeFocusOnTab: true }",
    ),
    "page that scrolls": (
        "scrolls",
        "Flickable { x: 50; y: 50; width: 300; height: 300; contentWidth: 300; contentHeight: 900 }",
    ),
    "list that scrolls": (
        "scrolls",
        "ListView { width: 300; height: 300; model: 20; delegate: Item { width: 300; height: 60 } }",
    ),
    "button without Tab": ("focus", button("Weiter", tab=False)),
    "focus on nothing": ("focus", "Item { width: 10; height: 10; activeFocusOnTab: true }"),
    "focus against reading order": ("focus", button("Weiter", y=400) + button("Halt", y=100)),
    "focus from right to left": ("focus", button("Weiter", x=400) + button("Halt", x=100)),
    "focus trap": (
        "focus",
        button("Weiter", more="Keys.onTabPressed: event => event.accepted = true") + button("Halt", y=400),
    ),
    "thirteen lines": ("lines", "".join(words(f"Zeile {at}", y=50 + 50 * at) for at in range(13))),
}

SOUND = {
    "wrapped text": words("Donnerstag ab neun Uhr", "width: 200; wrapMode: Text.Wrap"),
    "aligned text": words("Halt", "width: 300; height: 90; horizontalAlignment: Text.AlignRight"),
    "hidden text": words("Donnerstag", "visible: false") + words("Freitag"),
    "words on their own button": button("Weiter", width=200, more=words("Weiter", x=20, y=20)),
    "buttons apart": button("Weiter") + button("Halt", x=224),
    "keys apart": "".join(
        button(name, x=x, width=56, height=56, tab=False, more="property bool keyboardKey: true")
        for name, x in (("a", 100), ("b", 164))
    ),
    "focus in columns": button("Weiter", y=400) + button("Halt", x=300, y=100),
    "shield": "MouseArea { anchors.fill: parent; readonly property bool shield: true }",
    "view that holds its content": "Flickable { width: 300; height: 300; contentWidth: 300; contentHeight: 300 }",
    "twelve lines": "".join(words(f"Zeile {at}", y=50 + 50 * at) for at in range(12)),
    "lines side by side": "".join(words(f"Zeile {at}", x=x, y=50 + 50 * at) for at in range(8) for x in (100, 400)),
}


@pytest.mark.window
@pytest.mark.parametrize(("rule", "page"), BROKEN.values(), ids=BROKEN.keys())
def test_rule_bites(show: Show, rule: str, page: str) -> None:
    assert rule in rules(show(page))


@pytest.mark.window
@pytest.mark.parametrize("page", SOUND.values(), ids=SOUND.keys())
def test_sound_page_has_no_findings(show: Show, page: str) -> None:
    window = show(page)
    assert findings(window, window.grabWindow(), pixels_per_mm=PIXELS_PER_MM) == []


@pytest.mark.window
def test_lines_are_counted_at_size_m_alone(show: Show) -> None:
    window = show(BROKEN["thirteen lines"][1])
    image = window.grabWindow()
    assert findings(window, image, pixels_per_mm=PIXELS_PER_MM, text_size="L") == []


@pytest.mark.window
def test_untranslated_words_are_found_by_the_callers_list(show: Show) -> None:
    window = show(words("Weiter") + words("Next", y=300) + words("4,50", y=400))
    found = findings(
        window, window.grabWindow(), pixels_per_mm=PIXELS_PER_MM, translated=lambda text: text == "Weiter"
    )
    assert [(finding.rule, finding.measured) for finding in found] == [("translation", "'Next' is not known")]


@pytest.mark.window
def test_an_open_dialog_is_all_that_counts(show: Show) -> None:
    dialog = (
        'Item { anchors.fill: parent; Accessible.role: Accessible.Dialog; Accessible.name: "Frage";'
        f"{button('Ja', y=600)} }}"
    )
    window = show(f"Item {{ enabled: false; {button('Weiter', width=30)} }} {dialog}")
    assert findings(window, window.grabWindow(), pixels_per_mm=PIXELS_PER_MM) == []


@pytest.mark.window
def test_finding_says_where_and_how_much(show: Show) -> None:
    window = show(button("Weiter", height=70))
    assert geometry.small_targets(Scene(window, PIXELS_PER_MM)) == [
        Finding("target", 'Rectangle "Weiter"', "25.0 x 17.5 mm", ">= 20 mm")
    ]


@pytest.mark.window
def test_focus_returns_to_where_it_was(show: Show) -> None:
    window = show(button("Weiter", more="focus: true") + button("Halt", x=400))
    before = window.activeFocusItem()
    geometry.focus_order(Scene(window, PIXELS_PER_MM))
    assert window.activeFocusItem() is before
