# SPDX-License-Identifier: EUPL-1.2
"""Every rule of the walk bites: a page that breaks it is found, and the same page mended is not."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from tests.controls.conftest import Show
from tests.walk import geometry, painted, spoken
from tests.walk.checks import Finding, findings
from tests.walk.scene import Box, Scene

PIXELS_PER_MM = 4.0

BUTTON = """
Rectangle {{
    property string label: "{name}"
    x: {x}; y: {y}; width: {width}; height: {height}; color: "white"
    activeFocusOnTab: {tab}
    Accessible.role: Accessible.{role}
    Accessible.name: label
    border.width: activeFocus ? {ring} : 0
    {more}
}}
"""


def button(
    name: str,
    x: int = 100,
    y: int = 100,
    width: int = 100,
    height: int = 100,
    *,
    tab: bool = True,
    more: str = "",
    role: str = "Button",
    ring: int = 8,
) -> str:
    """A bare button, 25 x 25 mm at 4 pixels per millimetre."""
    return BUTTON.format(
        name=name, x=x, y=y, width=width, height=height, tab=str(tab).lower(), more=more, role=role, ring=ring
    )


def words(text: str, more: str = "", x: int = 100, y: int = 100, color: str = "black", size: int = 30) -> str:
    told = "Accessible.role: Accessible.StaticText; Accessible.name: text"
    return f'Text {{ x: {x}; y: {y}; font.pixelSize: {size}; color: "{color}"; text: "{text}"; {told}; {more} }}'


def choice(name: str, y: int, color: str, chosen: bool, more: str = "") -> str:
    """One of several rows of which one is chosen."""
    return button(
        name, y=y, width=300,
        role="RadioButton",
        more=f"Accessible.checked: {str(chosen).lower()}; {more}"
        f'Rectangle {{ x: 20; y: 20; width: 60; height: 60; radius: 30; color: "{color}" }}',
    )  # fmt: skip


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
    "word cut in two": ("broken", words("Donnerstag", "width: 70; wrapMode: Text.Wrap")),
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
    "hit areas upon each other": (
        "hit",
        button("Weiter", more="MouseArea { anchors.fill: parent; anchors.margins: -20 }")
        + button("Halt", x=230, more="MouseArea { anchors.fill: parent; anchors.margins: -20 }"),
    ),
    "text below 4.2 mm": ("small", words("Donnerstag", size=20)),
    "words that are not told": ("unheard", words("Donnerstag", "Accessible.ignored: true")),
    "button hidden from screen readers": ("accessible", button("Weiter", more="Accessible.ignored: true")),
    "field with a pale border": (
        "sign",
        button("Name", width=400, role="EditableText"),
    ),
    "pale pictogram": (
        "sign",
        'Image { x: 50; y: 50; source: "image://icon/home?color=%23cccccc"; width: 90; height: 90 }',
    ),
    "no focus ring": ("ring", button("Weiter", more="border.color: 'transparent'")),
    "pale focus ring": ("ring", button("Weiter", more="border.color: '#eeeeee'")),
    "focus ring of a pixel": ("ring", button("Weiter", ring=1)),
    "choice told by colour alone": ("colour", choice("a", 100, "#a05050", True) + choice("b", 300, "#507050", False)),
    "thirteen lines": ("lines", "".join(words(f"Zeile {at}", y=50 + 50 * at) for at in range(13))),
}

SOUND = {
    "wrapped text": words("Donnerstag ab neun Uhr", "width: 200; wrapMode: Text.Wrap"),
    "aligned text": words("Halt", "width: 300; height: 90; horizontalAlignment: Text.AlignRight"),
    "hidden text": words("Donnerstag", "visible: false") + words("Freitag"),
    "choice told by a mark": choice(
        "a", 100, "#a05050", True, "Rectangle { z: 1; x: 40; y: 40; width: 20; height: 20 }"
    )
    + choice("b", 300, "#507050", False),
    "label told by its field": words("Name", "Accessible.ignored: true", y=400) + button("Name, bitte tippen"),
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


def scene(window: QQuickWindow) -> Scene:
    return Scene(window, PIXELS_PER_MM)


HEADING = 'Text { text: "Hilfe"; Accessible.role: Accessible.Heading; Accessible.name: text }'


@pytest.mark.window
@pytest.mark.parametrize(("count", "found"), [(0, 1), (1, 0), (2, 1)])
def test_a_page_has_one_heading(show: Show, count: int, found: int) -> None:
    assert len(spoken.headings(scene(show(HEADING * count)))) == found


@pytest.mark.window
@pytest.mark.parametrize(
    ("page", "found"),
    [
        (words("Donnerstag"), 1),
        (words("112, 110"), 1),
        (words("112, 110 und 116&nbsp;117", "textFormat: Text.StyledText"), 0),
        (button("Hilfe, Notruf 112"), 0),
        (button("Hilfe"), 1),
    ],
)
def test_the_numbers_are_one_touch_away(show: Show, page: str, found: int) -> None:
    assert len(spoken.emergency(scene(show(page)))) == found


@pytest.mark.window
@pytest.mark.parametrize(
    ("more", "found"),
    [
        ("font.bold: true", 0),
        ("NumberAnimation on rotation { from: 0; to: 90; duration: 400; loops: Animation.Infinite }", 1),
        ("Timer { interval: 30; running: true; repeat: true; onTriggered: parent.text += 1 }", 0),
        ('Timer { interval: 30; running: true; repeat: true; onTriggered: parent.text += "x" }', 1),
    ],
    ids=["rest", "motion", "clock", "ticker"],
)
def test_what_moves_is_found_but_for_the_figures_of_a_clock(show: Show, more: str, found: int) -> None:
    window = show(words("12:0", more))
    before = (scene(window), painted.pillow(window.grabWindow()))
    QTest.qWait(100)
    after = (scene(window), painted.pillow(window.grabWindow()))
    assert len(painted.restless(before, after)) == found


@pytest.mark.window
@pytest.mark.parametrize(
    ("more", "found"), [("anchors.left: parent.left", 0), ("x: 0", 1), ("x: 980; width: 100", 1)]
)
def test_what_does_not_change_sides_is_found(show: Show, qapp: QGuiApplication, more: str, found: int) -> None:
    text = f'Text {{ {more}; text: "Halt"; font.pixelSize: 30; Accessible.name: text }}'
    mirroring = "LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft"
    window = show(f"Item {{ anchors.fill: parent; {mirroring}; LayoutMirroring.childrenInherit: true; {text} }}")
    other = scene(window)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        QTest.qWait(10)
        assert len(geometry.unmirrored(scene(window), other)) == found
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_bars_that_differ_are_found() -> None:
    boxes = {word: Box(100.0 * at, 0, 90, 90) for at, word in enumerate(spoken.BAR_KEYS)}
    assert spoken.unequal_bars([("Help", boxes), ("Home", dict(boxes))]) == []
    moved = boxes | {"Start": boxes["Start"].grown(5)}
    assert [finding.path for finding in spoken.unequal_bars([("Help", boxes), ("Home", moved)])] == ["Home"]
    less = {word: box for word, box in boxes.items() if word != "Hilfe"}
    assert [finding.measured for finding in spoken.unequal_bars([("Home", less)])] == ["no key 'Hilfe'"]
