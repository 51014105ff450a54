# SPDX-License-Identifier: EUPL-1.2
"""What is said one after the other, what replaces it, and what is told of it."""

import asyncio
import gc
import threading
import wave
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

import pytest

from kiosk.speech.clips import Clips, Utterance
from kiosk.speech.process import Mouth, names
from kiosk.speech.voices import Voice, VoiceError


@dataclass
class FakeClips:
    """Clips whose making a test holds up or lets fail, by their words."""

    log: list[str]
    failing: dict[str, Exception] = field(default_factory=dict)
    gates: dict[str, threading.Event] = field(default_factory=dict)
    decibels: list[float] = field(default_factory=list)
    at_once: int = 0
    most_at_once: int = 0

    def clip(self, words: Utterance, speed: float, decibels: float) -> Path:
        self.decibels.append(decibels)
        self.at_once += 1
        self.most_at_once = max(self.most_at_once, self.at_once)
        try:
            self.log.append(f"make {words.text}" + (f" at {speed}" if speed != 1 else ""))
            if words.text in self.gates:
                assert self.gates[words.text].wait(10)
            if words.text in self.failing:
                raise self.failing[words.text]
            return Path(words.text)
        finally:
            self.at_once -= 1

    def hush(self) -> None:
        """An engine that is ended makes no clip."""
        self.log.append("hush")
        for gate in self.gates.values():
            gate.set()


@dataclass
class FakePlayer:
    """Plays each clip until the test says that it is over."""

    log: list[str]
    mute: bool = False
    playing: str = ""
    over: asyncio.Event = field(default_factory=asyncio.Event)
    loudness: list[float] = field(default_factory=list)

    async def play(self, clip: Path, words: Utterance, decibels: float) -> bool:
        assert str(clip) == words.text
        self.playing = words.text
        self.loudness.append(decibels)
        self.log.append(f"play {words.text}")
        try:
            if self.mute:
                return False
            await self.over.wait()
            self.over.clear()
        except asyncio.CancelledError:
            self.log.append(f"cut {words.text}")
            raise
        finally:
            self.playing = ""
        return True


class Bench:
    """A mouth with everything around it in the test's hand."""

    def __init__(self) -> None:
        self.log: list[str] = []
        self.told: list[dict[str, Any]] = []
        self.clips = FakeClips(self.log)
        self.player = FakePlayer(self.log)
        self.mouth = Mouth(cast(Clips, self.clips), self.player, self._tell)

    def _tell(self, told: dict[str, Any]) -> None:
        self.told.append(told)
        self.log.append(" ".join(str(value) for pair in told.items() for value in pair))

    async def say(self, number: int, *texts: str, **more: Any) -> None:
        parts = [{"text": text, "language": "de"} for text in texts]
        await self.mouth.take({"say": number, "parts": parts, "speed": 1.0, **more})

    async def until(self, true: Callable[[], bool]) -> None:
        async with asyncio.timeout(10):
            while not true():
                await asyncio.sleep(0.001)

    async def until_playing(self, text: str) -> None:
        await self.until(lambda: self.player.playing == text)

    async def until_told(self, **told: Any) -> None:
        await self.until(lambda: told in self.told)

    async def play_to_the_end(self, *texts: str) -> None:
        for text in texts:
            await self.until_playing(text)
            self.player.over.set()


Scene = Callable[[Bench], Coroutine[Any, Any, None]]


def run(scene: Scene) -> Bench:
    """Play a scene; the mouth is silent at its end."""

    async def whole() -> Bench:
        bench = Bench()
        try:
            await scene(bench)
        finally:
            for gate in bench.clips.gates.values():
                gate.set()
            await bench.mouth.stop()
        return bench

    return asyncio.run(whole())


def test_one_part_begins_sounds_and_ends() -> None:
    async def scene(bench: Bench) -> None:
        await bench.say(7, "a")
        await bench.play_to_the_end("a")
        await bench.until_told(ended=7)

    assert run(scene).log == ["make a", "began 7 part 0", "play a", "ended 7"]


def test_parts_sound_one_after_the_other_and_each_is_made_while_the_last_sounds() -> None:
    async def scene(bench: Bench) -> None:
        await bench.say(1, "a", "b", "c")
        await bench.until_playing("a")
        await bench.until(lambda: "make b" in bench.log)
        assert "make c" not in bench.log
        await bench.play_to_the_end("a", "b", "c")
        await bench.until_told(ended=1)

    log = run(scene).log
    assert [entry for entry in log if not entry.startswith("make")] == [
        "began 1 part 0",
        "play a",
        "began 1 part 1",
        "play b",
        "began 1 part 2",
        "play c",
        "ended 1",
    ]
    assert log.index("make b") < log.index("play b")
    assert log.count("make b") == log.count("make c") == 1


def test_a_part_that_takes_long_to_make_is_waited_for() -> None:
    async def scene(bench: Bench) -> None:
        bench.clips.gates["b"] = threading.Event()
        await bench.say(1, "a", "b")
        await bench.play_to_the_end("a")
        await bench.until(lambda: "make b" in bench.log and bench.player.playing == "")
        assert bench.told == [{"began": 1, "part": 0}]
        bench.clips.gates["b"].set()
        await bench.play_to_the_end("b")
        await bench.until_told(ended=1)

    run(scene)


def test_nothing_to_say_ends_at_once() -> None:
    async def scene(bench: Bench) -> None:
        await bench.say(3)
        await bench.until_told(ended=3)

    assert run(scene).log == ["ended 3"]


def test_newer_words_replace_older_ones_of_which_nothing_more_is_told() -> None:
    async def scene(bench: Bench) -> None:
        await bench.say(1, "a", "b")
        await bench.until_playing("a")
        await bench.say(2, "c")
        await bench.play_to_the_end("c")
        await bench.until_told(ended=2)

    bench = run(scene)
    assert bench.told == [{"began": 1, "part": 0}, {"began": 2, "part": 0}, {"ended": 2}]
    assert bench.log.index("cut a") < bench.log.index("play c")
    assert "play b" not in bench.log


def test_words_that_are_replaced_before_they_sound_never_sound() -> None:
    async def scene(bench: Bench) -> None:
        bench.clips.gates["a"] = threading.Event()
        await bench.say(1, "a")
        await bench.until(lambda: bench.log == ["make a"])
        await bench.say(2, "b")
        bench.clips.gates["a"].set()
        await bench.play_to_the_end("b")
        await bench.until_told(ended=2)

    assert "play a" not in run(scene).log


@pytest.mark.parametrize(
    "order", [{"stop": True}, {"unknown": 1}, {"say": 2, "parts": "none", "speed": 1.0}, {}], ids=str
)
def test_every_other_order_is_silence(order: dict[str, Any]) -> None:
    async def scene(bench: Bench) -> None:
        await bench.say(1, "a", "b")
        await bench.until_playing("a")
        await bench.mouth.take(order)
        assert "cut a" in bench.log

    assert run(scene).told == [{"began": 1, "part": 0}]


def test_silence_stays_silence() -> None:
    async def scene(bench: Bench) -> None:
        await bench.mouth.stop()
        await bench.mouth.take({"stop": True})

    assert run(scene).log == []


def test_after_silence_the_next_words_sound() -> None:
    async def scene(bench: Bench) -> None:
        await bench.say(1, "a")
        await bench.until_playing("a")
        await bench.mouth.stop()
        await bench.say(2, "a")
        await bench.play_to_the_end("a")
        await bench.until_told(ended=2)

    run(scene)


def test_what_is_over_is_not_cut() -> None:
    async def scene(bench: Bench) -> None:
        await bench.say(1, "a")
        await bench.play_to_the_end("a")
        await bench.until_told(ended=1)
        await bench.mouth.stop()

    assert "cut a" not in run(scene).log


def test_loudness_and_speed_go_to_those_whom_they_concern() -> None:
    async def scene(bench: Bench) -> None:
        await bench.say(1, "a", "b", speed=1.5, decibels=-6)
        await bench.play_to_the_end("a", "b")
        await bench.until_told(ended=1)
        await bench.say(2, "c", speed=2)
        await bench.play_to_the_end("c")
        await bench.until_told(ended=2)

    bench = run(scene)
    assert [entry for entry in bench.log if "make" in entry] == ["make a at 1.5", "make b at 1.5", "make c at 2.0"]
    assert bench.clips.decibels == bench.player.loudness == [-6.0, -6.0, 0.0]


def test_private_words_reach_the_clips_as_such() -> None:
    made: list[Utterance] = []

    async def scene(bench: Bench) -> None:
        def keep(words: Utterance, speed: float, decibels: float) -> Path:
            made.append(words)
            return Path(words.text)

        bench.clips.clip = keep  # type: ignore[method-assign]
        parts = [{"text": "a", "language": "uk", "private": True}, {"text": "b", "language": "de"}]
        await bench.mouth.take({"say": 1, "parts": parts, "speed": 1.0})
        await bench.play_to_the_end("a", "b")
        await bench.until_told(ended=1)

    run(scene)
    assert made == [Utterance("a", "uk", private=True), Utterance("b", "de")]


# --- what fails


@pytest.mark.parametrize(
    ("failing", "told"),
    [
        ("a", [{"failed": 1, "why": "espeak-de: no"}]),
        ("b", [{"began": 1, "part": 0}, {"failed": 1, "why": "espeak-de: no"}]),
    ],
    ids=["the first part", "a part that was made ahead"],
)
def test_a_voice_that_fails_is_told_when_its_turn_comes(failing: str, told: list[dict[str, Any]]) -> None:
    async def scene(bench: Bench) -> None:
        bench.clips.failing[failing] = VoiceError("espeak-de: no")
        await bench.say(1, "a", "b", "c")
        if failing == "b":
            await bench.until(lambda: "make b" in bench.log)
            await bench.play_to_the_end("a")
        await bench.until_told(failed=1, why="espeak-de: no")

    bench = run(scene)
    assert bench.told == told
    assert "make c" not in bench.log


def test_a_voice_that_fails_for_words_which_were_replaced_is_not_told() -> None:
    async def scene(bench: Bench) -> None:
        bench.clips.failing["b"] = VoiceError("no")
        await bench.say(1, "a", "b")
        await bench.until_playing("a")
        await bench.until(lambda: "make b" in bench.log)
        await bench.say(2, "c")
        await bench.play_to_the_end("c")
        await bench.until_told(ended=2)

    assert run(scene).told[-2:] == [{"began": 2, "part": 0}, {"ended": 2}]


def test_where_nothing_can_be_heard_that_is_told() -> None:
    async def scene(bench: Bench) -> None:
        bench.player.mute = True
        await bench.say(1, "a", "b")
        await bench.until(lambda: len(bench.told) == 2)

    assert run(scene).told == [{"began": 1, "part": 0}, {"failed": 1, "why": "no player could play the clip"}]


def test_after_a_failure_the_next_words_sound() -> None:
    async def scene(bench: Bench) -> None:
        bench.clips.failing["a"] = VoiceError("no")
        await bench.say(1, "a")
        await bench.until_told(failed=1, why="no")
        await bench.say(2, "b")
        await bench.play_to_the_end("b")
        await bench.until_told(ended=2)

    run(scene)


@pytest.mark.parametrize(
    "fault",
    [VoiceError("no"), OSError("no space left on device"), wave.Error("no clip")],
    ids=["of the voice", "of the machine", "of the clip"],
)
def test_a_fault_is_told_and_the_next_words_sound(fault: Exception) -> None:
    async def scene(bench: Bench) -> None:
        bench.clips.failing["a"] = fault
        await bench.say(1, "a")
        await bench.until_told(failed=1, why=str(fault))
        await bench.say(2, "b")
        await bench.play_to_the_end("b")
        await bench.until_told(ended=2)

    run(scene)


def test_never_two_engines_at_once() -> None:
    async def scene(bench: Bench) -> None:
        bench.clips.gates["a"] = threading.Event()
        bench.clips.failing["a"] = VoiceError("ended with -9")
        await bench.say(1, "a")
        await bench.until(lambda: "make a" in bench.log)
        await bench.say(2, "b")
        await bench.play_to_the_end("b")
        await bench.until_told(ended=2)
        assert bench.clips.most_at_once == 1

    log = run(scene).log
    assert log.index("make a") < log.index("hush") < log.index("make b")


def test_an_engine_that_was_about_to_begin_is_ended_as_well() -> None:
    async def scene(bench: Bench) -> None:
        hushed = 0
        bench.clips.gates["a"] = threading.Event()

        def hush() -> None:
            nonlocal hushed
            hushed += 1
            # At the first there was no engine yet.
            if hushed == 2:
                bench.clips.gates["a"].set()

        bench.clips.hush = hush  # type: ignore[method-assign]
        await bench.say(1, "a")
        await bench.until(lambda: "make a" in bench.log)
        await asyncio.wait_for(bench.mouth.stop(), 5)
        assert hushed == 2

    run(scene)


def test_the_end_of_an_engine_that_nobody_waits_for_is_no_fault(caplog: pytest.LogCaptureFixture) -> None:
    async def scene(bench: Bench) -> None:
        bench.clips.gates["a"] = threading.Event()
        bench.clips.failing["a"] = VoiceError("ended with -9")
        await bench.say(1, "a")
        await bench.until(lambda: "make a" in bench.log)
        await bench.mouth.stop()

    assert run(scene).told == []
    gc.collect()
    assert caplog.records == []


# --- who speaks


def test_the_voices_are_told_by_language() -> None:
    def voice(name: str, language: str, *, private: bool = True) -> Voice:
        return Voice(name, language, lambda text, speed, clip: ([], text), private)

    clips = Clips(
        {"de": (voice("pico", "de", private=False), voice("espeak", "de")), "uk": (voice("piper", "uk"),)}, None
    )
    assert names(clips) == {"de": "pico", "uk": "piper"}
    clips.close()


def test_a_machine_without_voices_says_so() -> None:
    clips = Clips({}, None)
    assert names(clips) == {}
    clips.close()
