# SPDX-License-Identifier: EUPL-1.2
"""Where clips go: to whichever player there is, or into a transcript."""

import asyncio
import json
import os
import time
from pathlib import Path

import pytest

from kiosk.shell.sound import PLAYERS
from kiosk.speech.clips import Utterance
from kiosk.speech.players import Loudspeaker, Transcript
from tests.speech.engines import RATE, found_in, program, write_clip

WORDS = Utterance("Guten Tag", "de")


@pytest.fixture
def clip(tmp_path: Path) -> Path:
    (tmp_path / "clips").mkdir()
    return write_clip(tmp_path / "clips" / "one.wav", [0, 1000, -1000])


def player(folder: Path, name: str, then: str) -> None:
    """A player that writes down what it is given."""
    program(folder, name, f'echo "{name} $*" >>"{folder / "heard"}"\n{then}')


def played(folder: Path, clip: Path, decibels: float = 0) -> bool:
    return asyncio.run(Loudspeaker(found_in(folder)).play(clip, WORDS, decibels))


def heard(folder: Path) -> list[str]:
    """Who was asked to play."""
    file = folder / "heard"
    return [line.split()[0] for line in file.read_text("utf-8").splitlines()] if file.exists() else []


@pytest.mark.parametrize(
    ("name", "options"), [(name, options) for name, *options in PLAYERS], ids=lambda one: str(one)
)
def test_whichever_player_is_there_plays(tmp_path: Path, clip: Path, name: str, options: list[str]) -> None:
    player(tmp_path, name, "exit 0")
    assert played(tmp_path, clip)
    assert (tmp_path / "heard").read_text("utf-8").split() == [name, *options, str(clip)]


def test_the_first_that_can_is_the_only_one(tmp_path: Path, clip: Path) -> None:
    player(tmp_path, "pw-play", "exit 0")
    player(tmp_path, "aplay", "exit 0")
    assert played(tmp_path, clip)
    assert heard(tmp_path) == ["pw-play"]


def test_where_the_first_fails_the_next_plays(tmp_path: Path, clip: Path) -> None:
    player(tmp_path, "pw-play", "exit 1")
    player(tmp_path, "paplay", "kill -9 $$")
    player(tmp_path, "aplay", "exit 0")
    assert played(tmp_path, clip)
    assert heard(tmp_path) == ["pw-play", "paplay", "aplay"]


def test_where_all_fail_nothing_could_be_heard(tmp_path: Path, clip: Path) -> None:
    for name, *_ in PLAYERS:
        player(tmp_path, name, "exit 1")
    assert not played(tmp_path, clip)
    assert len(heard(tmp_path)) == len(PLAYERS)


def test_without_a_player_nothing_could_be_heard(tmp_path: Path, clip: Path) -> None:
    assert not played(tmp_path, clip)


def test_a_player_that_cannot_be_started_is_none(tmp_path: Path, clip: Path) -> None:
    (tmp_path / "pw-play").write_text("no program", "utf-8")
    player(tmp_path, "aplay", "exit 0")
    assert played(tmp_path, clip)


@pytest.mark.parametrize("decibels", [0.0, -18.0])
def test_a_clip_is_played_as_it_is_for_its_loudness_was_set_when_it_was_made(
    tmp_path: Path, clip: Path, decibels: float
) -> None:
    player(tmp_path, "aplay", f'cp "$2" "{tmp_path / "sounded.wav"}"')
    assert played(tmp_path, clip, decibels)
    assert (tmp_path / "sounded.wav").read_bytes() == clip.read_bytes()
    assert list(clip.parent.iterdir()) == [clip]


async def _until(path: Path) -> None:
    async with asyncio.timeout(10):
        while not path.exists() or not path.read_text("ascii").endswith("\n"):
            await asyncio.sleep(0.005)


def test_cancelling_ends_the_player_at_once(tmp_path: Path, clip: Path) -> None:
    pid = tmp_path / "pid"
    player(tmp_path, "pw-play", f'echo $$ >"{pid}"\nexec sleep 60')
    player(tmp_path, "aplay", "exit 0")

    async def cancel() -> None:
        playing = asyncio.create_task(Loudspeaker(found_in(tmp_path)).play(clip, WORDS, 0))
        await _until(pid)
        playing.cancel()
        with pytest.raises(asyncio.CancelledError):
            await asyncio.wait_for(playing, 5)

    asyncio.run(cancel())
    with pytest.raises(ProcessLookupError):
        os.kill(int(pid.read_text("ascii")), 0)
    assert heard(tmp_path) == ["pw-play"]


def test_a_transcript_tells_what_would_have_been_heard(tmp_path: Path, clip: Path) -> None:
    transcript = Transcript(tmp_path / "a" / "b")
    assert asyncio.run(transcript.play(clip, Utterance("Grüß Gott", "de"), -6.0))
    assert asyncio.run(transcript.play(clip, Utterance("Їжак", "uk", private=True), 0.0))
    lines = (tmp_path / "a" / "b" / "transcript.jsonl").read_text("utf-8").splitlines()
    size = clip.stat().st_size
    assert [json.loads(line) for line in lines] == [
        {"text": "Grüß Gott", "language": "de", "decibels": -6.0, "bytes": size},
        {"text": "Їжак", "language": "uk", "decibels": 0.0, "bytes": size},
    ]
    assert "Grüß" in lines[0]


def test_a_transcript_goes_on_where_it_ended(tmp_path: Path, clip: Path) -> None:
    for _ in range(2):
        asyncio.run(Transcript(tmp_path).play(clip, WORDS, 0))
    assert len((tmp_path / "transcript.jsonl").read_text("utf-8").splitlines()) == 2


@pytest.mark.parametrize(("pace", "least", "most"), [(1.0, 0.2, 5), (0.1, 0.02, 0.2), (0.0, 0, 0.2)])
def test_a_transcript_takes_the_time_of_its_clips_if_it_is_told_to(
    tmp_path: Path, pace: float, least: float, most: float
) -> None:
    clip = write_clip(tmp_path / "long.wav", [0] * (RATE // 5))
    began = time.monotonic()
    assert asyncio.run(Transcript(tmp_path, pace=pace).play(clip, WORDS, 0))
    assert least <= time.monotonic() - began < most


def test_a_transcript_that_takes_its_time_can_be_cut(tmp_path: Path, clip: Path) -> None:
    async def cut() -> None:
        playing = asyncio.create_task(Transcript(tmp_path, pace=1e6).play(clip, WORDS, 0))
        await _until(tmp_path / "transcript.jsonl")
        playing.cancel()
        with pytest.raises(asyncio.CancelledError):
            await playing

    asyncio.run(cut())
