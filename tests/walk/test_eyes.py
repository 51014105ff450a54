# SPDX-License-Identifier: EUPL-1.2
"""The simulations show what is known of such eyes."""

from pathlib import Path

import pytest
from PIL import Image

from tests.walk.eyes import EYES
from tests.walk.painted import contrast_ratio
from tests.walk.sheet import draw_sheet

RED, GREEN, BLUE, YELLOW = (200, 30, 30), (70, 130, 40), (40, 60, 200), (230, 200, 40)


def seen(eye: str, colour: tuple[int, int, int]) -> tuple[int, ...]:
    found = EYES[eye](Image.new("RGB", (40, 40), colour), 4.0).getpixel((20, 20))
    assert isinstance(found, tuple)
    return found


def apart(eye: str, one: tuple[int, int, int], other: tuple[int, int, int]) -> float:
    """How far two colours lie apart in hue and lightness for this eye."""
    return sum(abs(a - b) for a, b in zip(seen(eye, one), seen(eye, other), strict=True))


@pytest.mark.parametrize("eye", [eye for eye in EYES if eye != "cataract"])
def test_greys_stay_grey(eye: str) -> None:
    for level in (0, 60, 128, 255):
        assert seen(eye, (level, level, level)) == pytest.approx((level,) * 3, abs=3)


@pytest.mark.parametrize("eye", ["protanopia", "deuteranopia"])
def test_red_and_green_come_together_while_blue_and_yellow_do_not(eye: str) -> None:
    plainly = sum(abs(a - b) for a, b in zip(RED, GREEN, strict=True))
    assert apart(eye, RED, GREEN) < 0.5 * plainly
    assert apart(eye, BLUE, YELLOW) > 250


def test_achromatopsia_sees_lightness_alone() -> None:
    for colour in (RED, GREEN, BLUE, YELLOW):
        grey = seen("achromatopsia", colour)
        assert max(grey) - min(grey) <= 1
        assert contrast_ratio(grey, colour) < 1.1  # type: ignore[arg-type]


def test_a_cataract_blurs_yellows_and_takes_contrast() -> None:
    page = Image.new("RGB", (80, 80), "white")
    page.paste("black", (38, 0, 42, 80))
    through = EYES["cataract"](page, 4.0)
    white, line = through.getpixel((5, 40)), through.getpixel((40, 40))
    assert isinstance(white, tuple)
    assert isinstance(line, tuple)
    assert white[0] > white[2] + 30
    assert 1.5 < contrast_ratio(white, line) < 10  # type: ignore[arg-type]


def test_a_sheet_holds_every_picture(tmp_path: Path) -> None:
    files = []
    for number in range(15):
        file = tmp_path / f"{number}.png"
        Image.new("RGB", (270, 480), (number * 16, 255, 0)).save(file)
        files.append((f"State-number-{number} with a caption that is far too long for its picture", file))
    draw_sheet(files, tmp_path / "out" / "sheet.png")
    with Image.open(tmp_path / "out" / "sheet.png") as sheet:
        assert sheet.width > 12 * 160
        colours = {colour for _, colour in sheet.convert("RGB").getcolors(1 << 24) or []}
    assert len({colour for colour in colours if colour[1] > 250 and colour[2] < 5}) >= 15
