# SPDX-License-Identifier: EUPL-1.2
"""The Theme's figures, its colours' contrasts, its markup, the tinted icons, and lint."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor

from kiosk.controls.icons import CONTROLS, FolderImages, ImageFolders
from tests.controls.conftest import RESOURCES, Show, Stage
from tests.walk.painted import contrast_ratio

SCHEMES = ("light", "dark", "contrast")
WORDS_ON_GROUND = [
    ("text", "ground"),
    ("text", "surface"),
    ("text", "bar"),
    ("text", "pressed"),
    ("mutedText", "ground"),
    ("mutedText", "surface"),
    ("mutedText", "pressed"),
    ("actionText", "surface"),
    ("actionText", "ground"),
    ("actionText", "pressed"),
    ("actionInk", "action"),
    ("actionInk", "actionPressed"),
    ("actionSoftInk", "actionSoft"),
    ("attentionInk", "attention"),
    ("dangerInk", "danger"),
    ("dangerText", "surface"),
    ("dangerText", "ground"),
    ("dangerSoftInk", "dangerSoft"),
    ("disabledInk", "disabled"),
]
MARKS_ON_GROUND = [
    ("outline", "surface"),
    ("outline", "ground"),
    ("outline", "bar"),
    ("attentionBorder", "attention"),
    ("dangerBorder", "surface"),
    ("focus", "ground"),
    ("focus", "bar"),
    ("focus", "surface"),
]


def colour(stage: Stage, role: str) -> tuple[int, int, int]:
    value = stage.theme.property(role)
    assert isinstance(value, QColor)
    return value.red(), value.green(), value.blue()


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize(("ink", "ground"), WORDS_ON_GROUND, ids=lambda role: role)
def test_words_reach_seven_to_one(stage: Stage, ink: str, ground: str, scheme: str) -> None:
    stage.dress(scheme=scheme)
    assert contrast_ratio(colour(stage, ink), colour(stage, ground)) >= 7


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize(("mark", "ground"), MARKS_ON_GROUND, ids=lambda role: role)
def test_borders_that_mean_something_reach_three_to_one(stage: Stage, mark: str, ground: str, scheme: str) -> None:
    stage.dress(scheme=scheme)
    assert contrast_ratio(colour(stage, mark), colour(stage, ground)) >= 3


@pytest.mark.parametrize(("size", "cap_mm"), [("S", 4.2), ("M", 5.0), ("L", 6.1), ("XL", 7.5)])
def test_capital_heights(stage: Stage, size: str, cap_mm: float) -> None:
    stage.dress(size=size, pixels_per_mm=4.03)
    drawn = stage.theme.property("bodySize") * 0.698 / 4.03
    assert drawn == pytest.approx(cap_mm, abs=0.13)
    assert size != "XL" or drawn >= cap_mm, "0.7 degrees are not lost by rounding"


def test_small_screen_limits_the_largest_capitals(stage: Stage) -> None:
    stage.dress(size="XL", cap_limit_mm=6.1)
    assert stage.theme.property("capMm") == 6.1


@pytest.mark.parametrize("size", ["S", "M", "L", "XL"])
def test_no_words_are_smaller_than_the_smallest_body(stage: Stage, size: str) -> None:
    stage.dress(size=size)
    small, body, large, title, huge = (
        stage.theme.property(f"{role}Size") for role in ("small", "body", "large", "title", "huge")
    )
    assert small * 0.698 / 4.03 >= 4.15
    assert small <= body < large < title < huge


def test_unknown_settings_fall_back(stage: Stage) -> None:
    stage.dress(size="XXL", scheme="pink")
    assert stage.theme.property("capMm") == 5
    assert colour(stage, "ground") == (250, 247, 240)


@pytest.mark.parametrize(
    ("scheme", "motion", "animated"), [("light", True, True), ("light", False, False), ("contrast", True, False)]
)
def test_nothing_moves_in_high_contrast(stage: Stage, scheme: str, motion: bool, animated: bool) -> None:
    stage.dress(scheme=scheme)
    stage.theme.setProperty("motion", motion)
    assert stage.theme.property("animated") is animated
    stage.theme.setProperty("motion", True)


@pytest.mark.window
@pytest.mark.parametrize(
    ("markup", "rich", "plain"),
    [
        ("Sie zahlen **5,70 €**.", "Sie zahlen <b>5,70 €</b>.", "Sie zahlen 5,70 €."),
        ("<b>Müller</b> & Co", "&lt;b&gt;Müller&lt;/b&gt; &amp; Co", "<b>Müller</b> & Co"),
        ("**eins** und **zwei**", "<b>eins</b> und <b>zwei</b>", "eins und zwei"),
        ("2 ** 3", "2 ** 3", "2 ** 3"),
    ],
    ids=["bold", "typed markup stays text", "two bold parts", "lonely stars"],
)
def test_markup(show: Show, markup: str, rich: str, plain: str) -> None:
    window = show(
        f"""
        property string rich: Theme.rich("{markup}")
        property string plain: Theme.plain("{markup}")
        """
    )
    assert (window.property("rich"), window.property("plain")) == (rich, plain)


@pytest.mark.window
def test_icon_is_drawn_in_the_colour_asked_for() -> None:
    image = ImageFolders([RESOURCES / "icons"]).draw("home", QSize(40, 40), QColor("#17533a"))
    drawn = {
        image.pixelColor(x, y).name() for x in range(40) for y in range(40) if image.pixelColor(x, y).alpha() == 255
    }
    assert drawn == {"#17533a"}


@pytest.mark.window
def test_provider_reads_name_size_and_colour() -> None:
    size = QSize()
    image = FolderImages([RESOURCES / "icons"]).requestImage("home?color=%23ff0000", size, QSize(24, 30))
    assert (size, image.size()) == (QSize(24, 30), QSize(24, 30))
    assert any(image.pixelColor(x, y).name() == "#ff0000" for x in range(24) for y in range(30))


@pytest.mark.window
@pytest.mark.parametrize("name", ["", "no-such-icon", "../icons/home", "/etc/passwd", "home.svg"])
def test_unknown_name_draws_nothing(name: str) -> None:
    folders = ImageFolders([RESOURCES / "icons"])
    image = folders.draw(name, QSize(10, 10), None)
    assert not folders.has(name)
    assert all(image.pixelColor(x, y).alpha() == 0 for x in range(10) for y in range(10))


@pytest.mark.window
def test_first_folder_wins_and_png_is_read(tmp_path: Path) -> None:
    source = ImageFolders([RESOURCES / "icons"]).draw("home", QSize(20, 20), QColor("#00ff00"))
    source.save(str(tmp_path / "home.png"))
    image = ImageFolders([tmp_path, RESOURCES / "icons"]).draw("home", QSize(40, 20), None)
    assert any(image.pixelColor(x, y).name() == "#00ff00" for x in range(10, 30) for y in range(20))
    assert image.pixelColor(2, 10).alpha() == 0


def test_controls_use_only_icons_that_exist() -> None:
    folders = ImageFolders([RESOURCES / "icons"])
    used = {
        word
        for path in (CONTROLS / "Dorfpunkt" / "Controls").glob("*.qml")
        for line in path.read_text().splitlines()
        if "icon" in line.lower() or "name:" in line
        for word in line.split('"')[1::2]
        if "-" in word
    }
    assert used
    assert {name for name in used if not folders.has(name)} == set()


def test_every_component_is_listed_in_the_module() -> None:
    module = CONTROLS / "Dorfpunkt" / "Controls"
    listed = {line.split()[-1] for line in (module / "qmldir").read_text().splitlines() if line.endswith(".qml")}
    assert listed == {path.name for path in module.glob("*.qml")}
