# SPDX-License-Identifier: EUPL-1.2
"""Signals are played by the first player that can, as a real process."""

import asyncio
import wave
from pathlib import Path

import pytest

from kiosk.shell.sound import PLAYERS, QUESTION, play


def _player(folder: Path, name: str, code: int) -> None:
    script = folder / name
    script.write_text(f'#!/bin/sh\necho "{name} $*" >>"{folder}/heard"\nexit {code}\n', "ascii")
    script.chmod(0o755)


def _play(folder: Path) -> bool:
    def find(name: str) -> str | None:
        return str(folder / name) if (folder / name).exists() else None

    return asyncio.run(play(QUESTION, find))


@pytest.mark.parametrize("there", [name for name, *_ in PLAYERS])
def test_whichever_player_is_there_is_used(tmp_path: Path, there: str) -> None:
    _player(tmp_path, there, 0)
    assert _play(tmp_path)
    heard = (tmp_path / "heard").read_text("ascii").split()
    assert heard[0] == there
    assert heard[-1] == str(QUESTION)


def test_the_next_player_is_tried_where_one_fails(tmp_path: Path) -> None:
    _player(tmp_path, "pw-play", 1)
    _player(tmp_path, "aplay", 0)
    assert _play(tmp_path)
    assert [line.split()[0] for line in (tmp_path / "heard").read_text("ascii").splitlines()] == ["pw-play", "aplay"]


def test_without_a_player_it_stays_silent(tmp_path: Path) -> None:
    assert not _play(tmp_path)


def test_a_player_that_cannot_be_started_is_none(tmp_path: Path) -> None:
    (tmp_path / "aplay").write_text("no program", "ascii")
    assert not _play(tmp_path)


def test_the_question_is_short_and_not_loud() -> None:
    with wave.open(str(QUESTION)) as sound:
        assert 0.5 < sound.getnframes() / sound.getframerate() < 2.0
        frames = sound.readframes(sound.getnframes())
    loudest = max(abs(int.from_bytes(frames[at : at + 2], "little", signed=True)) for at in range(0, len(frames), 2))
    assert 6000 < loudest < 22000
