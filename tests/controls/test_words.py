# SPDX-License-Identifier: EUPL-1.2
"""Words in buttons are never cut in two: the edge gives way, then the icon, and neither where there is room."""

import pytest

from tests.controls.conftest import Show, Stage, settle

pytestmark = pytest.mark.window

WORDS = (
    "Vorlesen",
    "Fertig",
    "Nächste Seite",
    "Page précédente",
    "Попередня сторінка",
    "الصفحة السابقة",
    "Notrufnummern",
)
BUTTON = """
property bool bare: one.bare
property real padding: one.sidePadding
property real own: one.ownPadding
property real narrow: 0
property real ownWidth: one.implicitWidth
property real word: one.longestWord
BigButton {{ id: one; x: 20; y: 100; icon: "volume-up"; text: "{text}"; compact: {compact}
            width: narrow > 0 ? narrow : implicitWidth }}
"""


@pytest.mark.parametrize("text", WORDS)
@pytest.mark.parametrize("compact", ["true", "false"])
@pytest.mark.parametrize("size", ["S", "M", "L", "XL"])
def test_a_button_of_its_own_width_keeps_edge_and_icon(
    stage: Stage, show: Show, text: str, compact: str, size: str
) -> None:
    stage.theme.setProperty("textSize", size)
    window = show(BUTTON.format(text=text, compact=compact))
    settle()
    assert window.property("bare") is False
    assert window.property("padding") == window.property("own")


def test_what_is_too_narrow_gives_its_edge_and_then_its_icon(show: Show) -> None:
    window = show(BUTTON.format(text="Notrufnummern zeigen", compact="false"))
    settle()
    word, own = window.property("word"), window.property("own")
    icon = window.property("ownWidth") - window.property("word") - 2 * own
    assert icon > 0
    seen = []
    for width in range(round(window.property("ownWidth")), round(word), -1):
        window.setProperty("narrow", width)
        seen.append((window.property("padding") < own, window.property("bare")))
    assert list(dict.fromkeys(seen)) == [(False, False), (True, False), (True, True)]
