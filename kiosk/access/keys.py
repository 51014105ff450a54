# SPDX-License-Identifier: EUPL-1.2
"""What the keys of a tactile pad, of two switches or of a plain keyboard mean."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence


class Act(StrEnum):
    """What somebody wants who presses a key; the values are the names in `settings.toml`."""

    PREVIOUS = "previous"
    NEXT = "next"
    SELECT = "select"
    BACK = "back"
    HELP = "help"
    TALK = "talk"
    AGAIN = "again"
    PAUSE = "pause"
    SLOWER = "slower"
    FASTER = "faster"
    SOFTER = "softer"
    LOUDER = "louder"
    SWITCH_ON = "switch_on"
    """First of two switches: go on to the next thing."""
    SWITCH_TAKE = "switch_take"
    """Second of two switches: take it."""


KEYS: Mapping[Act, tuple[str, ...]] = {
    Act.PREVIOUS: ("Up",),
    Act.NEXT: ("Down",),
    Act.SELECT: ("Return", "Enter", "Select"),
    Act.BACK: ("Esc", "Back"),
    Act.HELP: ("F1", "Help"),
    Act.TALK: ("F4",),
    Act.AGAIN: ("F5",),
    Act.PAUSE: ("F6", "Media Play"),
    Act.SLOWER: ("F7",),
    Act.FASTER: ("F8",),
    Act.SOFTER: ("F9", "Volume Down"),
    Act.LOUDER: ("F10", "Volume Up"),
}
"""By Qt's names of keys; a pad that sends others is told in the settings."""
SWITCHES: Mapping[Act, tuple[str, ...]] = {Act.SWITCH_ON: ("Space",), Act.SWITCH_TAKE: ("Return", "Enter")}
"""What switch interfaces send as they come out of the box."""


class UnknownKeyError(ValueError):
    """A name in the settings that is no key or no act; the message names it."""


class KeyMap:
    """From keys to acts."""

    def __init__(self, changed: Mapping[str, tuple[str, ...]], *, switches: bool) -> None:
        """`changed` takes the place of the defaults, act by act; raises UnknownKeyError."""
        own = {_act(act): keys for act, keys in changed.items()}
        defaults = {act: keys for act, keys in KEYS.items() if act not in own}
        switching = {act: own.get(act, keys) for act, keys in SWITCHES.items()} if switches else {}
        # What the settings say goes before what is in the box, and switches' keys mean nothing else at all.
        named = [*defaults.items(), *own.items(), *switching.items()]
        self._acts = {_key(key): act for act, keys in named for key in keys}

    def act(self, key: int) -> Act | None:
        """What a key means, if anything."""
        return self._acts.get(key)


def _act(name: str) -> Act:
    try:
        return Act(name)
    except ValueError as error:
        raise UnknownKeyError(f"keys: {name!r} is none of {', '.join(Act)}") from error


def _key(name: str) -> int:
    # PySide's stubs do not know that a sequence can be indexed.
    sequence: Any = QKeySequence.fromString(name)
    plain = sequence.count() == 1 and sequence[0].keyboardModifiers() == Qt.KeyboardModifier.NoModifier
    if not plain or sequence[0].key() == Qt.Key.Key_unknown:
        raise UnknownKeyError(f"keys: {name!r} is no key that Qt knows by that name")
    return int(sequence[0].key())
