# SPDX-License-Identifier: EUPL-1.2
"""Fonts, icons and pictures: Qt can draw them, they are what they claim to be, and each is attributed."""

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from reportlab.pdfbase.ttfonts import TTFontFile

from tests.resources.content import RESOURCES, board_notices, categories, icons, pictures, products

SVG = "{http://www.w3.org/2000/svg}"
DRAWN_BY_QT = {"svg", "g", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon"}
PICTURES = sorted((RESOURCES / "pictures").glob("*.svg"))
ICONS = sorted((RESOURCES / "icons").glob("*.svg"))
CYRILLIC = range(0x0400, 0x0530)
FONTS = sorted((RESOURCES / "fonts").glob("*.ttf"))
SIDE = 72
NEEDED = "ABCXYZabcxyzÄÖÜäöüßẞ0123456789€%–—„“‚‘”’…·×½→←✓éèêëïçŒœІіЇїЄєҐґЖж°²"


def _draw(path: Path) -> QImage:
    renderer = QSvgRenderer(str(path))
    assert renderer.isValid()
    renderer.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
    image = QImage(SIDE, SIDE, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF(0, 0, SIDE, SIDE))
    painter.end()
    return image


def _alpha(image: QImage, x: int, y: int) -> int:
    return image.pixelColor(x, y).alpha()


def _covered(image: QImage) -> float:
    return sum(_alpha(image, x, y) > 128 for x in range(SIDE) for y in range(SIDE)) / SIDE**2


@pytest.mark.parametrize("path", PICTURES, ids=lambda path: path.stem)
def test_picture_is_drawn_whole(path: Path) -> None:
    image = _draw(path)
    assert _covered(image) > 0.03
    edge = range(SIDE)
    outside = [(n, m) for n in edge for m in (0, SIDE - 1) if _alpha(image, n, m) > 128 or _alpha(image, m, n) > 128]
    assert len(outside) <= 12, "the picture leaves its frame"


@pytest.mark.parametrize("path", ICONS, ids=lambda path: path.stem)
def test_icon_is_one_shape_in_one_colour(path: Path) -> None:
    shapes = list(ElementTree.parse(path).getroot())
    assert [shape.tag for shape in shapes] == [f"{SVG}path"]
    assert shapes[0].attrib.keys() == {"fill", "d"}
    assert 0.01 < _covered(_draw(path)) < 0.6


@pytest.mark.parametrize("path", [*PICTURES, *ICONS], ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_svg_holds_only_what_qt_draws(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", path.stem)
    assert not re.search(r"<!DOCTYPE|<script|href|url\(|style=", text)
    for element in ElementTree.fromstring(text).iter():
        assert str(element.tag).removeprefix(SVG) in DRAWN_BY_QT


def test_no_picture_is_left_over() -> None:
    used = {product.picture for product in products().values()}
    used |= {category.picture for category in categories().values()}
    assert pictures() - used == {"product"}


def test_there_is_an_icon_for_every_notice() -> None:
    assert {notice.icon for notice in board_notices().values()} <= icons()


def test_every_picture_is_attributed_once() -> None:
    text = (RESOURCES / "ATTRIBUTION.md").read_text(encoding="utf-8")
    borrowed, own = text.split("## Pictures: OpenMoji")[1].split("## Pictures: our own")
    from_openmoji = set(re.findall(r"`([a-z-]+)` [0-9A-F]{4,}", " ".join(borrowed.split())))
    ours = {path.stem for path in PICTURES if "SPDX-License-Identifier: CC0-1.0" in path.read_text(encoding="utf-8")}
    assert from_openmoji | ours == pictures()
    assert from_openmoji & ours == set()
    assert set(re.findall(r"`([a-z-]+)`", own)) == ours


@pytest.mark.parametrize(
    ("file", "words"),
    [
        ("fonts/OFL.txt", "SIL OPEN FONT LICENSE Version 1.1"),
        ("icons/LICENSE-Apache-2.0.txt", "Apache License"),
        ("pictures/LICENSE-CC-BY-SA-4.0.txt", "Attribution-ShareAlike 4.0 International"),
        ("pictures/LICENSE-CC0-1.0.txt", "CC0 1.0 Universal"),
        ("../LICENSE", "EUROPEAN UNION PUBLIC LICENCE v. 1.2"),
    ],
)
def test_licence_text_stands_beside(file: str, words: str) -> None:
    assert words in (RESOURCES / file).read_text(encoding="utf-8")


@pytest.mark.parametrize("path", FONTS, ids=lambda path: path.stem)
def test_font_has_every_letter_that_is_printed(path: Path) -> None:
    font = TTFontFile(str(path))
    needed = [letter for letter in NEEDED if "Arabic" not in path.stem or ord(letter) not in CYRILLIC]
    assert [letter for letter in needed if ord(letter) not in font.charToGlyph] == []


@pytest.mark.parametrize("path", [path for path in FONTS if "Arabic" not in path.stem], ids=lambda path: path.stem)
def test_font_has_every_cyrillic_letter_of_ukrainian(path: Path) -> None:
    font = TTFontFile(str(path))
    letters = "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя"
    assert [letter for letter in letters + letters.upper() + "ʼ’" if ord(letter) not in font.charToGlyph] == []


@pytest.mark.parametrize("path", [path for path in FONTS if "Arabic" in path.stem], ids=lambda path: path.stem)
def test_arabic_font_has_letters_and_their_joined_forms(path: Path) -> None:
    font = TTFontFile(str(path))
    letters = [*range(0x0621, 0x064B), 0x060C, 0x061B, 0x061F, *range(0xFE80, 0xFEFD)]
    assert [hex(letter) for letter in letters if letter not in font.charToGlyph] == []


def test_fonts_are_the_weights_that_are_used() -> None:
    latin = [f"IBMPlexSans-{weight}" for weight in ("Bold", "Medium", "Regular", "SemiBold")]
    arabic = [f"IBMPlexSansArabic-{weight}" for weight in ("Bold", "Regular", "SemiBold")]
    assert [path.stem for path in FONTS] == sorted([*latin, *arabic])
