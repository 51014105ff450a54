# SPDX-License-Identifier: EUPL-1.2
"""The window's end of the voice, with real speech processes and with scripted ones."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from kiosk.languages import Language
from kiosk.speech.clips import Utterance
from kiosk.speech.speaker import Speaker, Start, speech_process
from tests.speech.engines import program

GREETING = [Utterance("Guten Tag", "de"), Utterance("Was brauchen Sie?", "de", private=True)]


class Heard:
    """A speaker and what it has told, in order."""

    def __init__(self, start: Start) -> None:
        self.speaker = Speaker(start)
        self.log: list[object] = []
        self.speaker.began.connect(self.log.append)
        self.speaker.ended.connect(lambda: self.log.append("ended"))
        self.speaker.failed.connect(self.log.append)
        self.speaker.voicesChanged.connect(lambda: self.log.append("voices"))

    def say(self, *texts: str) -> None:
        self.speaker.say([Utterance(text, "de") for text in texts], 1.0, 0.0)

    @property
    def process(self) -> "subprocess.Popen[bytes]":
        assert self.speaker._line is not None
        return self.speaker._line.process


Hear = Callable[[Start], Heard]


@pytest.fixture
def hear(qtbot: QtBot) -> Iterator[Hear]:
    made: list[Heard] = []

    def make(start: Start) -> Heard:
        made.append(Heard(start))
        return made[-1]

    yield make
    for heard in made:
        heard.speaker.close()


# --- a scripted process


class Script:
    """A process that takes down its orders and tells what the test writes."""

    def __init__(self, folder: Path) -> None:
        self._orders = folder / "orders"
        self._answers = folder / "answers"
        self._end: int | None = None
        self.started = 0
        self._orders.touch()
        os.mkfifo(self._answers)
        script = f'cat "{self._answers}" &\nexec cat >>"{self._orders}"'
        self._program = program(folder, "speech", script)

    def start(self) -> "subprocess.Popen[bytes]":
        self.started += 1
        process = subprocess.Popen([self._program], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        if self._end is None:
            self._end = os.open(self._answers, os.O_WRONLY)
        return process

    def tell(self, **told: Any) -> None:
        self.tell_bytes(json.dumps(told, ensure_ascii=False).encode() + b"\n")

    def tell_bytes(self, told: bytes) -> None:
        assert self._end is not None
        os.write(self._end, told)

    def orders(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self._orders.read_text("utf-8").splitlines()]

    def close(self) -> None:
        if self._end is not None:
            os.close(self._end)
            self._end = None


@pytest.fixture
def script(tmp_path: Path) -> Iterator[Script]:
    made = Script(tmp_path)
    yield made
    made.close()


def test_nothing_is_started_before_there_is_something_to_say(hear: Hear, script: Script) -> None:
    heard = hear(script.start)
    heard.speaker.stop()
    heard.speaker.close()
    assert script.started == 0


def test_with_the_first_word_the_process_starts_and_it_stays(hear: Hear, script: Script, qtbot: QtBot) -> None:
    heard = hear(script.start)
    heard.speaker.say(GREETING, 1.25, -6.0)
    heard.say("Weiter")
    heard.speaker.stop()
    qtbot.waitUntil(lambda: len(script.orders()) == 3)
    assert script.started == 1
    assert script.orders() == [
        {
            "say": 1,
            "parts": [
                {"text": "Guten Tag", "language": "de", "private": False},
                {"text": "Was brauchen Sie?", "language": "de", "private": True},
            ],
            "speed": 1.25,
            "decibels": -6.0,
        },
        {"say": 2, "parts": [{"text": "Weiter", "language": "de", "private": False}], "speed": 1.0, "decibels": 0.0},
        {"stop": True},
    ]


def test_silence_starts_nothing(hear: Hear, script: Script) -> None:
    hear(script.start).speaker.stop()
    assert script.started == 0


def test_all_words_go_to_one_process(hear: Hear, script: Script) -> None:
    heard = hear(script.start)
    heard.say("Guten Tag")
    heard.say("Weiter")
    assert script.started == 1


def test_what_is_being_said_is_told_on(hear: Hear, script: Script, qtbot: QtBot) -> None:
    heard = hear(script.start)
    heard.say("a", "b")
    script.tell(began=1, part=0)
    script.tell(began=1, part=1)
    script.tell(ended=1)
    qtbot.waitUntil(lambda: heard.log == [0, 1, "ended"])


def test_why_it_could_not_be_said_is_told_on(hear: Hear, script: Script, qtbot: QtBot) -> None:
    heard = hear(script.start)
    heard.say("a")
    script.tell(failed=1, why="espeak-de: grün")
    qtbot.waitUntil(lambda: heard.log == ["espeak-de: grün"])
    heard.say("b")
    assert script.started == 1


STALE = ({"began": 1, "part": 1}, {"ended": 1}, {"failed": 1, "why": "no"})


@pytest.mark.parametrize("stale", STALE, ids=["began", "ended", "failed"])
@pytest.mark.parametrize("replaced", [True, False], ids=["replaced", "stopped"])
def test_of_what_was_replaced_or_stopped_nothing_is_told(
    hear: Hear, script: Script, qtbot: QtBot, stale: dict[str, Any], *, replaced: bool
) -> None:
    heard = hear(script.start)
    heard.say("a", "b")
    if replaced:
        heard.say("c")
    else:
        heard.speaker.stop()
        heard.say("c")
    number = 2 if replaced else 3
    script.tell(**stale)
    script.tell(began=number, part=0)
    qtbot.waitUntil(lambda: heard.log != [])
    assert heard.log == [0]


@pytest.mark.parametrize(
    "unknown", [{}, {"began": 1}, {"began": 1, "part": "0"}, {"failed": 1}, {"voices": []}, {"news": 1}], ids=str
)
def test_what_it_does_not_understand_it_leaves_alone(
    hear: Hear, script: Script, qtbot: QtBot, unknown: dict[str, Any]
) -> None:
    heard = hear(script.start)
    heard.say("a")
    script.tell(**unknown)
    script.tell(ended=1)
    qtbot.waitUntil(lambda: heard.log == ["ended"])


def test_a_line_may_come_in_pieces(hear: Hear, script: Script, qtbot: QtBot) -> None:
    heard = hear(script.start)
    heard.say("a")
    script.tell_bytes(b'{"began": 1, "part": 0}\n{"en')
    qtbot.waitUntil(lambda: heard.log == [0])
    script.tell_bytes('ded": 1}\n{"failed": 1, "why": "ü'.encode()[:-1])
    qtbot.waitUntil(lambda: heard.log == [0, "ended"])
    script.tell_bytes("ü".encode()[-1:] + b'"}\n')
    qtbot.waitUntil(lambda: heard.log == [0, "ended", "ü"])


@pytest.mark.parametrize(
    ("language", "able"), [("de", True), ("de-simple", True), ("uk", True), ("fr", False), ("ar", False)]
)
def test_who_speaks_is_known_as_soon_as_it_is_told(
    hear: Hear, script: Script, qtbot: QtBot, language: Language, *, able: bool
) -> None:
    heard = hear(script.start)
    assert heard.speaker.voices is None
    assert heard.speaker.can_speak(language)
    heard.say("a")
    script.tell(voices={"de": "espeak-de", "uk": "espeak-uk"})
    qtbot.waitUntil(lambda: heard.log == ["voices"])
    assert heard.speaker.can_speak(language) is able


# --- faults


def test_a_process_that_cannot_be_started_is_told_with_every_word(hear: Hear, tmp_path: Path) -> None:
    def start() -> "subprocess.Popen[bytes]":
        return subprocess.Popen([tmp_path / "gone"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    heard = hear(start)
    heard.say("a")
    heard.say("b")
    heard.speaker.stop()
    assert [str(tmp_path / "gone") in str(told) for told in heard.log] == [True, True]


def test_as_soon_as_it_can_be_started_it_speaks(hear: Hear, script: Script, qtbot: QtBot) -> None:
    able = False

    def start() -> "subprocess.Popen[bytes]":
        if not able:
            raise OSError("not yet")
        return script.start()

    heard = hear(start)
    heard.say("a")
    assert heard.log == ["not yet"]
    able = True
    heard.say("b")
    script.tell(ended=2)
    qtbot.waitUntil(lambda: heard.log == ["not yet", "ended"])


def test_a_process_that_ends_at_once_is_told(hear: Hear, tmp_path: Path, qtbot: QtBot) -> None:
    ending = program(tmp_path, "ending", "exit 1")
    heard = hear(lambda: subprocess.Popen([ending], stdin=subprocess.PIPE, stdout=subprocess.PIPE))
    heard.say("a")
    qtbot.waitUntil(lambda: heard.log == ["the speech process has ended"])


def test_closing_ends_the_process_and_can_be_done_twice(hear: Hear, script: Script) -> None:
    heard = hear(script.start)
    heard.say("a")
    process = heard.process
    heard.speaker.close()
    heard.speaker.close()
    assert process.returncode is not None
    assert heard.log == []


def test_a_process_that_does_not_end_is_killed(hear: Hear, tmp_path: Path) -> None:
    deaf = program(tmp_path, "deaf", "exec sleep 60")
    heard = hear(lambda: subprocess.Popen([deaf], stdin=subprocess.PIPE, stdout=subprocess.PIPE))
    heard.say("a")
    process = heard.process
    heard.speaker.close()
    assert process.returncode == -9


# --- the real process

IN_A_FOLDER = """
import sys
from pathlib import Path
from kiosk.speech import clips
from kiosk.speech.__main__ import main
clips._MEMORY = Path(sys.argv.pop(1))
sys.exit(main())
"""
"""What a process leaves that is killed lies in a folder of the test, not in the machine's memory."""


@pytest.fixture
def memory(tmp_path: Path) -> Path:
    """Where the clips of a visit lie."""
    folder = tmp_path / "memory"
    folder.mkdir()
    return folder


@pytest.fixture
def real(hear: Hear, tmp_path: Path, memory: Path) -> Heard:
    """A speaker whose process writes down instead of sounding."""
    words = [sys.executable, "-c", IN_A_FOLDER, str(memory), "serve", "--transcript", str(tmp_path / "transcript")]
    return hear(lambda: subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE))


def until_ended(qtbot: QtBot, heard: Heard) -> None:
    qtbot.waitUntil(lambda: heard.log[-1:] == ["ended"], timeout=20_000)


def said(tmp_path: Path) -> list[str]:
    lines = (tmp_path / "transcript" / "transcript.jsonl").read_text("utf-8").splitlines()
    return [json.loads(line)["text"] for line in lines]


@pytest.mark.system
def test_the_process_of_a_kiosk_says_what_it_is_given(hear: Hear, tmp_path: Path, qtbot: QtBot) -> None:
    heard = hear(speech_process(tmp_path / "prepared", tmp_path / "transcript"))
    heard.speaker.say(GREETING, 1.0, -6.0)
    until_ended(qtbot, heard)
    assert heard.log == ["voices", 0, 1, "ended"]
    assert said(tmp_path) == ["Guten Tag", "Was brauchen Sie?"]
    assert heard.speaker.can_speak("de-simple")
    process = heard.process
    heard.speaker.close()
    assert process.returncode == 0


@pytest.mark.system
@pytest.mark.parametrize("noticed", [True, False], ids=["noticed before", "noticed by it"])
def test_a_process_that_was_killed_is_started_anew_by_the_next_word(
    real: Heard, tmp_path: Path, qtbot: QtBot, *, noticed: bool
) -> None:
    real.say("Guten Tag")
    until_ended(qtbot, real)
    real.process.kill()
    real.process.wait()
    if not noticed:
        real.say("verloren")
    qtbot.waitUntil(lambda: real.log[-1] == "the speech process has ended")
    real.say("Auf Wiedersehen")
    until_ended(qtbot, real)
    assert real.log.count("the speech process has ended") == 1
    assert said(tmp_path) == ["Guten Tag", "Auf Wiedersehen"]


@pytest.mark.system
def test_what_a_killed_process_has_made_is_gone_with_the_next(real: Heard, memory: Path, qtbot: QtBot) -> None:
    real.say("Erika Mustermann")
    until_ended(qtbot, real)
    (left,) = memory.iterdir()
    real.process.kill()
    qtbot.waitUntil(lambda: real.log[-1] == "the speech process has ended")
    real.say("Guten Tag")
    until_ended(qtbot, real)
    assert not left.exists()


@pytest.mark.system
def test_where_no_player_can_play_that_is_told(
    hear: Hear, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    program(tmp_path, "espeak-ng", 'exec /usr/bin/espeak-ng "$@"')
    monkeypatch.setenv("PATH", str(tmp_path))
    heard = hear(speech_process(tmp_path / "prepared", None))
    heard.say("Guten Tag")
    qtbot.waitUntil(lambda: heard.log[-1:] == ["no player could play the clip"], timeout=20_000)
