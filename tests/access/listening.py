# SPDX-License-Identifier: EUPL-1.2
"""A visit to a real window with a voice that sounds as long as the test lets it, and pages of the test's own."""

import asyncio
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import pytest
from PySide6.QtCore import Property, QObject, Qt, Signal, Slot

from kiosk import app
from kiosk.access.keys import Act
from kiosk.access.outline import Element
from kiosk.access.touch import Kind
from kiosk.access.voice import Voice
from kiosk.ecosystems import PageRef
from kiosk.shell.shell import Shell
from kiosk.speech.clips import Utterance
from kiosk.speech.speaker import Speaker
from tests.channels.conftest import loop
from tests.channels.room import Room, kiosk_room

__all__ = ["Visit", "goods_page", "loop", "visit"]

KEYS = {
    Act.PREVIOUS: Qt.Key.Key_Up,
    Act.NEXT: Qt.Key.Key_Down,
    Act.SELECT: Qt.Key.Key_Return,
    Act.BACK: Qt.Key.Key_Escape,
    Act.TALK: Qt.Key.Key_F4,
    Act.AGAIN: Qt.Key.Key_F5,
    Act.PAUSE: Qt.Key.Key_F6,
    Act.SLOWER: Qt.Key.Key_F7,
    Act.FASTER: Qt.Key.Key_F8,
    Act.SOFTER: Qt.Key.Key_F9,
    Act.LOUDER: Qt.Key.Key_F10,
    Act.SWITCH_ON: Qt.Key.Key_Space,
    Act.SWITCH_TAKE: Qt.Key.Key_Return,
}
_TAP_SECONDS = 0.1


def _no_process() -> Any:
    raise AssertionError("this voice needs no process")


@dataclass(frozen=True)
class Said:
    """One thing that the window gave to be said."""

    parts: tuple[Utterance, ...]
    speed: float
    decibels: float

    @property
    def words(self) -> list[str]:
        """Part by part."""
        return [part.text for part in self.parts]


class HeldSpeaker(Speaker):
    """Keeps what it is given; the test lets it sound and end."""

    def __init__(self, languages: Sequence[str] | None) -> None:
        super().__init__(_no_process)
        self.said: list[Said] = []
        self.sounding = False
        self.stops = 0
        self.voices = None if languages is None else dict.fromkeys(languages, "held")

    def say(self, parts: Sequence[Utterance], speed: float, decibels: float) -> None:
        self.said.append(Said(tuple(parts), speed, decibels))
        self.sounding = True

    def stop(self) -> None:
        self.stops += 1
        self.sounding = False

    def close(self) -> None:
        self.sounding = False

    def end(self) -> None:
        """All of what was given last is heard."""
        for part in range(len(self.said[-1].parts)):
            self.began.emit(part)
        self.sounding = False
        self.ended.emit()


class Goods(QObject):
    """What a page of the test shows."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.pressed: list[str] = []
        self.upon_press: dict[str, object] = {}
        """What it becomes by any press."""
        self._state: dict[str, object] = {"amount": "Ein Stück", "error": "", "button": "Zurück (10 Sekunden)"}

    def become(self, **state: object) -> None:
        """Show something else."""
        self._state = {**self._state, **state}
        self.changed.emit()

    @Slot(str)
    def press(self, what: str) -> None:
        self.pressed.append(what)
        self.become(**self.upon_press)

    state = Property("QVariantMap", lambda self: self._state, notify=changed)


GOODS = """
    ColumnLayout {
        anchors.fill: parent

        Paragraph { Layout.fillWidth: true; text: root.model.state.amount }
        Notice {
            Layout.fillWidth: true
            visible: root.model.state.error !== ""
            kind: "error"
            text: root.model.state.error
        }
        BigButton { text: "Mehr"; onActivated: root.model.press("more") }
        BigButton { text: root.model.state.button; onActivated: root.model.press("back") }
        Item { Layout.fillHeight: true }
    }
"""
"""An amount, a mistake, a button, and one that counts down."""


def goods_page(folder: Path, name: str, body: str) -> Path:
    """A page of a test, whose title is its name."""
    # Qt lists a folder once: a page that comes later needs one of its own.
    page = folder / name / f"{name}.qml"
    page.parent.mkdir()
    page.write_text(
        f"""
import QtQuick
import QtQuick.Layouts
import Dorfpunkt.Controls
import Dorfpunkt.Shell

Page {{
    id: root
    required property Shell shell
    required property QtObject model
    objectName: "page:{name}"
    title: "{name}"
    {body}
}}
""",
        "utf-8",
    )
    return page


class Visit:
    """What somebody does and hears."""

    def __init__(self, loop: asyncio.AbstractEventLoop, room: Room, speaker: HeldSpeaker, folder: Path) -> None:
        self._loop = loop
        self._folder = folder
        self._now = 0.0
        self.room = room
        self.speaker = speaker
        self.goods = Goods()

    @property
    def shell(self) -> Shell:
        return self.room.shell

    @property
    def voice(self) -> Voice:
        voice = self.shell.voice
        assert isinstance(voice, Voice)
        return voice

    @property
    def heard(self) -> list[str]:
        """What was given last to be said, part by part."""
        return self.speaker.said[-1].words

    def do(self, act: Callable[[], object]) -> None:
        """Let the program do something within its loop."""

        async def within() -> None:
            act()

        self._loop.run_until_complete(within())

    def key(self, act: Act) -> None:
        self.room.key(KEYS[act])

    def hears(self, act: Callable[[], object]) -> list[str]:
        """Do something, and wait for what is said upon it."""
        before = len(self.speaker.said)
        self.do(act)
        return self._next(before)

    def hears_upon(self, act: Act) -> list[str]:
        """Press a key, and wait for what is said upon it."""
        before = len(self.speaker.said)
        self.key(act)
        return self._next(before)

    def _next(self, before: int) -> list[str]:
        self.room.until(lambda: len(self.speaker.said) > before, "something said")
        return self.heard

    def opens(self, name: str = "Waren", body: str = GOODS) -> None:
        """A page of the test's own opens."""
        page = PageRef(goods_page(self._folder, name, body), self.goods)
        self.do(lambda: self.shell.pages.push(page))
        self.room.until(lambda: self.room.outline().page == name, name)

    def listens(self, name: str = "Waren", body: str = GOODS) -> None:
        """Somebody with the voice on has heard a page to its end."""
        self.do(self.shell.begin)
        self.hears(self.voice.switch_on)
        before = len(self.speaker.said)
        self.opens(name, body)
        self._next(before)
        self.speaker.end()

    def looks(self) -> None:
        """The voice looks at the page now."""
        self.do(self.voice._notice)

    def named(self, name: str) -> Element:
        """What is called so."""
        self.room.until(lambda: name in self.room.names(), name)
        return next(known for known in self.room.outline().elements if known.name == name)

    def framed(self) -> list[str]:
        """Names of what stands exactly in the frame."""
        frame = self.shell.guidance.cursorBox
        box = (frame.x(), frame.y(), frame.width(), frame.height())
        return [known.name for known in self.room.outline().elements if known.box == box]

    def finger_taps(self, element: Element) -> None:
        """An exploring finger comes down on something and lifts."""
        guide = self.shell.guidance
        for kind in (Kind.DOWN, Kind.UP):
            self._now += _TAP_SECONDS
            self.do(lambda kind=kind: guide.touch(kind, *element.box.middle, self._now))

    def headphones(self, *, plugged: bool) -> None:
        """Plug them in, or pull them out."""
        file = self.room.state / "headphones" / "plugged"
        if plugged:
            file.touch()
        else:
            file.unlink()


class OpenVisit(Protocol):
    """Opens a window; `settings` are added to the stage's.

    `languages` are those that have a voice, None where nobody knows yet.
    """

    def __call__(self, settings: str = "", languages: Sequence[str] | None = ("de", "en")) -> Visit: ...


@pytest.fixture
def visit(loop: asyncio.AbstractEventLoop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[OpenVisit]:
    opened: list[Room] = []
    with ExitStack() as stack:

        def enter(settings: str = "", languages: Sequence[str] | None = ("de", "en")) -> Visit:
            speaker = HeldSpeaker(languages)
            monkeypatch.setattr(app, "open_speaker", lambda *_: speaker)
            told = f'headphones = "simulator"\nkey_lock_ms = 0\n{settings}'
            room = stack.enter_context(kiosk_room(loop, tmp_path / "kiosk", None, told))
            opened.append(room)
            return Visit(loop, room, speaker, tmp_path)

        yield enter
        for room in opened:
            room.until(lambda room=room: not room.shell.guidance._echo.isActive(), "the answer to a press")
