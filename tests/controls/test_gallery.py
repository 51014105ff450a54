# SPDX-License-Identifier: EUPL-1.2
"""Every control, in every theme, text size and orientation, keeps the rules of the walk."""

from collections.abc import Iterator

import pytest
from PySide6.QtQuick import QQuickWindow

from tests.controls.conftest import HERE, Stage, settle
from tests.walk.checks import findings

PAGES = ("home", "shop", "choose", "readback", "name", "number", "code", "messages", "empty")
SIZES = ("S", "M", "L", "XL")
SCHEMES = ("light", "dark", "contrast")
SCREENS = {
    "portrait-21": (1080, 1920, 4.03),
    "landscape-21": (1920, 1080, 4.03),
    "portrait-15": (1080, 1920, 5.56),
    "landscape-15": (1920, 1080, 5.56),
}


@pytest.fixture(scope="module")
def gallery(session_stage: Stage) -> Iterator[QQuickWindow]:
    session_stage.dress()
    window = session_stage.open_file(HERE / "gallery.qml")
    yield window
    window.close()
    window.deleteLater()
    settle()


@pytest.mark.window
@pytest.mark.parametrize("screen", SCREENS)
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("page", PAGES)
def test_page_keeps_the_rules(stage: Stage, gallery: QQuickWindow, page: str, size: str, screen: str) -> None:
    width, height, pixels_per_mm = SCREENS[screen]
    gallery.resize(width, height)
    gallery.setProperty("show", page)
    found = []
    for scheme in SCHEMES if screen.endswith("21") else ("light",):
        stage.dress(size=size, scheme=scheme, pixels_per_mm=pixels_per_mm)
        image = gallery.grabWindow()
        found += [f"{scheme} {one}" for one in findings(gallery, image, pixels_per_mm=pixels_per_mm, text_size=size)]
    assert not found, "\n".join(found)
