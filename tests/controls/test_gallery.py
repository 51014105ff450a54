# SPDX-License-Identifier: EUPL-1.2
"""Every control, in every theme, text size and orientation, keeps the rules of the walk."""

from collections.abc import Iterator
from itertools import product

import pytest
from PySide6.QtQuick import QQuickWindow

from tests.controls.conftest import HERE, Stage, settle
from tests.walk.checks import findings
from tests.walk.scene import Scene

PAGES = ("home", "shop", "choose", "readback", "name", "number", "code", "messages", "empty")
SCHEMES = ("light", "dark", "contrast")
WALK_SCREENS = {"portrait-21": (1080, 1920, 4.03), "landscape-21": (1920, 1080, 4.03)}
SMALL_SCREENS = {"portrait-15": (1080, 1920, 5.56), "landscape-15": (1920, 1080, 5.56)}
SMALL_CAP_LIMIT_MM = 6.1
SPLIT_ON_SMALL_SCREENS = {("readback", "L"), ("messages", "L")}
"""More words than 15.6 inches hold at this size: such a page has to split, which is its author's to do."""
STAGES = [
    *product(PAGES, ("S", "M", "L", "XL"), WALK_SCREENS, SCHEMES),
    *(
        (page, size, screen, "light")
        for page, size, screen in product(PAGES, ("S", "M", "L"), SMALL_SCREENS)
        if (page, size) not in SPLIT_ON_SMALL_SCREENS
    ),
]


@pytest.fixture(scope="module")
def gallery(session_stage: Stage) -> Iterator[QQuickWindow]:
    session_stage.dress()
    window = session_stage.open_file(HERE / "gallery.qml")
    yield window
    window.close()
    window.deleteLater()
    settle()


@pytest.mark.window
@pytest.mark.parametrize(("page", "size", "screen", "scheme"), STAGES, ids=lambda part: part)
def test_page_keeps_the_rules(
    stage: Stage, gallery: QQuickWindow, page: str, size: str, screen: str, scheme: str
) -> None:
    width, height, pixels_per_mm = (WALK_SCREENS | SMALL_SCREENS)[screen]
    gallery.resize(width, height)
    gallery.setProperty("show", page)
    cap_limit_mm = SMALL_CAP_LIMIT_MM if screen in SMALL_SCREENS else 7.5
    stage.dress(size=size, scheme=scheme, pixels_per_mm=pixels_per_mm, cap_limit_mm=cap_limit_mm)
    # A ring that stands already would not show where it comes.
    Scene(gallery, pixels_per_mm).hide_ring()
    found = findings(gallery, gallery.grabWindow(), pixels_per_mm=pixels_per_mm, text_size=size)
    assert not found, "\n".join(map(str, found))


@pytest.mark.window
@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("size", ["M", "XL"])
def test_question_above_the_page_keeps_the_rules(stage: Stage, gallery: QQuickWindow, size: str, scheme: str) -> None:
    gallery.resize(1080, 1920)
    gallery.setProperty("show", "home")
    gallery.setProperty("overlayOpen", True)
    stage.dress(size=size, scheme=scheme)
    found = findings(gallery, gallery.grabWindow(), pixels_per_mm=4.03, text_size=size)
    gallery.setProperty("overlayOpen", False)
    assert not found, "\n".join(map(str, found))
