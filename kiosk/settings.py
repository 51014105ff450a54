# SPDX-License-Identifier: EUPL-1.2
"""A device's settings: `settings.toml` in its state folder, written by whoever sets the kiosk up."""

import tomllib
from pathlib import Path
from typing import Annotated, Literal

import msgspec

from kiosk.languages import LANGUAGES, Language

FILE_NAME = "settings.toml"
RESOURCES = Path(__file__).resolve().parent.parent / "resources"


class SettingsError(Exception):
    """The settings file cannot be used; the message names the entry and the mend."""


class Settings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Lengths in millimetres, times in seconds."""

    village: str = ""
    pickup_points: tuple[str, ...] = ()
    """Ids of the pick-up points that this kiosk orders for, the nearest first."""
    display_mm: tuple[float, float] | None = None
    """Width and height of the screen, where what it says of itself is wrong."""
    orientation: Literal["auto", "portrait", "landscape"] = "auto"
    idle_seconds: Annotated[float, msgspec.Meta(ge=20)] = 75
    answer_seconds: Annotated[float, msgspec.Meta(ge=20)] = 30
    """How long the idle question stands (WCAG 2.2.1 asks for at least 20 s)."""
    repeat_lock_ms: Annotated[int, msgspec.Meta(ge=0, le=2000)] = 500
    printer: str = "none"
    """`none`, the name of a CUPS queue, or `simulator` (`simulator:DIR` keeps the printed PDFs there)."""
    paper: Literal["a5", "80mm"] = "a5"
    sell_age_restricted: bool = True
    """Whether the district lets beer, wine and spirits be ordered here at all."""
    languages: Annotated[tuple[Language, ...], msgspec.Meta(min_length=1)] = LANGUAGES
    full_screen: bool = False
    voice: str = "auto"
    """`auto`, `none`, or `transcript:DIR`, which writes down at once instead of sounding, below the state folder;
    `rehearsal:DIR` does so at the pace of speech."""
    headphones: Literal["auto", "none", "simulator"] = "auto"
    screen_bottom_mm: Annotated[float, msgspec.Meta(ge=300, le=1200)] = 800
    """How high the lower edge of the screen stands above the floor: says what a sitting person can reach."""
    key_lock_ms: Annotated[int, msgspec.Meta(ge=0, le=2000)] = 120
    """The same key of a pad or a switch counts again only so long after it was struck (EN 301 549, 5.8)."""
    keypad: bool = False
    """A pad of five keys is fitted (previous, next, select, back, help): Enter on a field leads to the keyboard."""
    switches: bool = False
    """Two switches are fitted, which send Space (go on) and Enter (take)."""
    keys: dict[str, tuple[str, ...]] = {}
    """Other keys for an act (`previous = ["F13"]`), by Qt's names of keys; kiosk/access/keys.py lists the acts."""


def load_settings(state: Path) -> Settings:
    """Read the settings; a missing file means the defaults. Raises SettingsError."""
    path = state / FILE_NAME
    try:
        return msgspec.convert(tomllib.loads(path.read_text("utf-8")), Settings)
    except FileNotFoundError:
        return Settings()
    except (tomllib.TOMLDecodeError, msgspec.ValidationError, UnicodeDecodeError, OSError) as error:
        raise SettingsError(f"{path}: {error}; mend the entry or remove it to get the default") from error
