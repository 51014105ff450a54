# SPDX-License-Identifier: EUPL-1.2
"""The ways to use the kiosk: a finger that sees, five keys, two switches, and a finger that only hears.

Each knows no more than its user would: the sighted ones look at the page and the frame on it; the last one has
nothing but what was spoken.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import Qt

from kiosk.access.outline import Element, Part
from kiosk.speech.spoken import spoken
from tests.channels.room import Room

_MOST_STEPS = 400
_FINGER_PX = 80
"""20 mm on the stage's screen: no control is smaller."""
_BARS_PX = (220, 1660)
"""Above and below are the bars, which are known once one has met them."""
_KEY_NAMES = {" ": "Leerzeichen", "-": "Bindestrich", "ß": "Eszett"}


def key_name(sign: str) -> str:
    """What the key of a letter is called on the keyboard on the screen."""
    return f"Großes {sign}" if sign.isupper() else _KEY_NAMES.get(sign, sign)


@dataclass
class Touch:
    """Looks, and taps in the middle of what it wants."""

    room: Room

    def begin(self) -> None:
        """Touch the notice board anywhere."""
        self.room.tap(540, 900)

    def choose(self, name: str) -> None:
        """Tap it as soon as it is there."""
        self.room.until(lambda: self.room.control(name), name)
        control = self.room.control(name)
        assert control is not None
        self.room.tap(*control.box.middle)
        # What follows sooner is taken for the rest of the same hand.
        self.room.rest(0.2)

    def type(self, text: str) -> None:
        """Tap the keys; the same key twice takes a breath between."""
        for sign in text:
            self.choose(key_name(sign))
            self.room.rest(0.55)


class _Framed:
    """Looks where the frame is."""

    room: Room

    def framed(self) -> list[Element]:
        """The controls within the frame."""
        box = self.room.shell.guidance.cursorBox
        return [
            element
            for element in self.room.outline().controls()
            if box.contains(element.box.middle[0], element.box.middle[1]) and element.box.width <= box.width() + 1
        ]


@dataclass
class FiveKeys(_Framed):
    """Previous, next, select, back, help."""

    room: Room

    def begin(self) -> None:
        """Any key leaves the notice board."""
        self.room.key(Qt.Key.Key_Return)

    def choose(self, name: str) -> None:
        """Go on until the frame is around it, and select."""
        self.room.until(lambda: self.room.control(name), name)
        self._go_to(name)
        self.room.key(Qt.Key.Key_Return)
        self.room.rest(0.55)

    def type(self, text: str) -> None:
        """Into the keyboard from its field, and back to the field."""
        field = next(
            element
            for element in self.room.outline().elements
            if element.part is Part.PAGE and element.value == "" and element.role.name == "FIELD"
        )
        self._go_to(field.name)
        self.room.key(Qt.Key.Key_Return)
        for sign in text:
            self._go_to(key_name(sign))
            self.room.key(Qt.Key.Key_Return)
            self.room.rest(0.55)
        self.room.key(Qt.Key.Key_Escape)

    def _go_to(self, name: str) -> None:
        for _ in range(_MOST_STEPS):
            if [element for element in self.framed() if element.name.startswith(name)]:
                return
            self.room.key(Qt.Key.Key_Down)
        raise AssertionError(f"the keys never came to {name!r} on page {self.room.page}")


@dataclass
class TwoSwitches(_Framed):
    """One switch goes on, the other takes."""

    room: Room

    def begin(self) -> None:
        """Either leaves the notice board."""
        self.room.key(Qt.Key.Key_Space)

    def choose(self, name: str) -> None:
        """Go on to its row, take that, go on to it, take it."""
        self.room.until(lambda: self.room.control(name), name)
        for _ in range(_MOST_STEPS):
            found = self.framed()
            if found and found[0].name.startswith(name) and len(found) == 1:
                self.room.key(Qt.Key.Key_Return)
                self.room.rest(0.55)
                return
            inside = any(element.name.startswith(name) for element in found)
            self.room.key(Qt.Key.Key_Return if inside else Qt.Key.Key_Space)
        raise AssertionError(f"the switches never came to {name!r} on page {self.room.page}")

    def type(self, text: str) -> None:
        """Letter by letter through the rows."""
        for sign in text:
            self.choose(key_name(sign))


@dataclass
class Ear:
    """Slides a finger over the screen and listens; never looks. What it has heard of a page it remembers."""

    room: Room
    spoken_to: Path
    """The transcript that the voice writes."""
    steps: list[str] = field(default_factory=list)
    """The visit as it was heard and done."""
    _heard: int = 0
    _page: str = ""
    _places: dict[str, tuple[float, float]] = field(default_factory=dict)

    def begin(self) -> None:
        """Plug in the headphones."""
        self.steps.append("[Kopfhörer eingesteckt]")
        (self.room.state / "headphones" / "plugged").touch()
        self.room.until(self.listen, "the voice")
        self._hear_out()

    def choose(self, name: str) -> None:
        """Find it with the finger, lift, tap it."""
        place = self._find(name)
        self.steps.append(f"[getippt: {name}]")
        self.room.tap(*place)
        self.room.rest(0.55)
        self._hear_out()

    def type(self, text: str) -> None:
        """The keys are found like everything else."""
        for sign in text:
            self.choose(key_name(sign))

    def listen(self) -> list[str]:
        """What was said since it last listened."""
        if not self.spoken_to.exists():
            return []
        lines = self.spoken_to.read_text("utf-8").splitlines()
        fresh = [str(json.loads(line)["text"]) for line in lines[self._heard :]]
        self._heard = len(lines)
        self.steps += fresh
        return fresh

    def _hear_out(self) -> list[str]:
        self.room.rest(0.02)
        self.room.until(lambda: not self.room.shell.voice.speaking, "the end of what is said")
        return self.listen()

    def _find(self, name: str) -> tuple[float, float]:
        if self._page != self.room.page:
            self._page, self._places = self.room.page, {}
        wanted = spoken(name, "de")
        known = self._remembered(wanted)
        if known is not None:
            # Told once more, so that the next tap means it.
            self.room.tap(*known)
            self._hear_out()
            return known
        for line in self._lines():
            self.room.touch("down", *line[0])
            try:
                for place in line:
                    self.room.touch("move", *place)
                    heard = self._hear_out()
                    if heard:
                        self._places.setdefault(" ".join(heard), place)
                    if self._remembered(wanted) == place:
                        return place
            finally:
                self.room.touch("up", *line[-1])
        raise AssertionError(f"{name!r} was never heard on page {self.room.page}: {list(self._places)}")

    def _remembered(self, wanted: str) -> tuple[float, float] | None:
        return next((place for said, place in self._places.items() if said.startswith(wanted)), None)

    def _lines(self) -> Iterator[list[tuple[float, float]]]:
        """Over the page in lines a finger's breadth apart, the bars last."""
        width, height = self.room.window.window.width(), self.room.window.window.height()
        top, bottom = _BARS_PX
        heights = range(_FINGER_PX // 2, height, _FINGER_PX)
        for y in sorted(heights, key=lambda y: (not top < y < bottom, y)):
            yield [(float(x), float(y)) for x in range(_FINGER_PX // 2, width, _FINGER_PX)]
