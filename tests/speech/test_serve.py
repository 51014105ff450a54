# SPDX-License-Identifier: EUPL-1.2
"""The speech process as it runs on a kiosk, with a real engine."""

import contextlib
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from kiosk.speech.clips import clip_name
from kiosk.speech.voices import installed_voices
from tests.speech.engines import program, write_clip

pytestmark = [pytest.mark.system, pytest.mark.timeout(60)]

ESPEAK = shutil.which("espeak-ng")


class Served:
    """A running speech process; `path` is where its engines and players are."""

    def __init__(self, path: str, *words: str) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "kiosk.speech", "serve", *words],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env={**os.environ, "PATH": path},
        )
        self.voices: dict[str, str] = self.told()["voices"]

    def told(self) -> dict[str, Any]:
        """The next line."""
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        assert line, "the process has ended"
        found = json.loads(line)
        assert isinstance(found, dict)
        return found

    def order(self, **order: Any) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(json.dumps(order).encode() + b"\n")
        self.process.stdin.flush()

    def say(self, number: int, *texts: str, language: str = "de", **more: Any) -> None:
        parts = [{"text": text, "language": language, "private": False} for text in texts]
        self.order(**{"say": number, "parts": parts, "speed": 1.0, "decibels": 0, **more})

    def end_input(self) -> None:
        assert self.process.stdin is not None
        self.process.stdin.close()

    def close(self) -> None:
        """End it as a window does; one that does not end is killed."""
        assert self.process.stdout is not None
        with contextlib.suppress(BrokenPipeError):
            self.end_input()
        try:
            self.process.wait(10)
        finally:
            self.process.kill()
            self.process.wait()
            self.process.stdout.close()


Serve = Callable[..., Served]


@pytest.fixture
def programs(tmp_path: Path) -> Path:
    """A folder with espeak and without any player."""
    folder = tmp_path / "programs"
    folder.mkdir()
    assert ESPEAK is not None
    (folder / "espeak-ng").symlink_to(ESPEAK)
    return folder


@pytest.fixture
def serve(programs: Path) -> Iterator[Serve]:
    started: list[Served] = []

    def start(*words: str, path: str = f"{programs}:/usr/bin:/bin") -> Served:
        started.append(Served(path, *words))
        return started[-1]

    yield start
    for served in started:
        served.close()


@pytest.fixture
def written(serve: Serve, tmp_path: Path) -> Served:
    """A process that writes down instead of sounding."""
    return serve("--transcript", str(tmp_path / "transcript"))


def transcript(tmp_path: Path) -> list[dict[str, Any]]:
    lines = (tmp_path / "transcript" / "transcript.jsonl").read_text("utf-8").splitlines()
    return [json.loads(line) for line in lines]


class EndlessPlayer:
    """A player that writes down who it is and what it plays, and never ends."""

    def __init__(self, programs: Path) -> None:
        self._file = programs / "playing"
        program(
            programs,
            "pw-play",
            f'echo "$$ $1" >"{self._file}.new"; mv "{self._file}.new" "{self._file}"; exec sleep 50',
        )

    def started(self) -> tuple[int, Path]:
        """Process and clip."""
        until(self._file.exists)
        pid, clip = self._file.read_text("utf-8").split()
        self._file.unlink()
        return int(pid), Path(clip)


def until(true: Callable[[], bool], seconds: float = 20) -> None:
    """Wait until something is so."""
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end
        time.sleep(0.005)


def is_gone(pid: int) -> bool:
    """Whether a process has ended; one that nobody has asked for its end counts as ended."""
    try:
        return Path(f"/proc/{pid}/stat").read_text("ascii").rsplit(")", 1)[1].split()[0] == "Z"
    except (FileNotFoundError, ProcessLookupError):
        return True


def test_first_of_all_it_tells_who_speaks(written: Served) -> None:
    assert written.voices["de"].startswith(("espeak", "pico", "piper"))
    assert set(written.voices) >= {"de", "en", "fr", "uk", "ar"}


def test_parts_begin_in_their_order_and_the_whole_ends(written: Served, tmp_path: Path) -> None:
    written.say(7, "Guten Tag.", "Was brauchen Sie?", decibels=-6)
    assert [written.told() for _ in range(3)] == [{"began": 7, "part": 0}, {"began": 7, "part": 1}, {"ended": 7}]
    assert [(line["text"], line["decibels"]) for line in transcript(tmp_path)] == [
        ("Guten Tag.", -6.0),
        ("Was brauchen Sie?", -6.0),
    ]
    assert all(line["bytes"] > 10_000 for line in transcript(tmp_path))


def test_words_of_every_language_arrive_as_they_are(written: Served, tmp_path: Path) -> None:
    said = {"de": "Grüß Gott", "fr": "Ça va", "uk": "Їжак", "ar": "صباح الخير"}
    for number, (language, text) in enumerate(said.items()):
        written.say(number, text, language=language)
        assert [written.told(), written.told()] == [{"began": number, "part": 0}, {"ended": number}]
    assert {line["language"]: line["text"] for line in transcript(tmp_path)} == said


def test_a_machine_without_a_voice_says_so_and_stays(serve: Serve, programs: Path) -> None:
    (programs / "espeak-ng").unlink()
    served = serve(path=str(programs))
    assert served.voices == {}
    for number in (1, 2):
        served.say(number, "Guten Tag")
        assert served.told() == {"failed": number, "why": "no voice for 'de'"}


def test_a_language_that_is_none_of_ours_is_said_in_german(written: Served, tmp_path: Path) -> None:
    written.say(1, "Ciao", language="it")
    assert [written.told(), written.told()] == [{"began": 1, "part": 0}, {"ended": 1}]
    assert [line["language"] for line in transcript(tmp_path)] == ["de"]


def test_what_was_made_ahead_of_time_is_played_from_where_it_lies(
    serve: Serve, programs: Path, tmp_path: Path
) -> None:
    voice = next(one for one in installed_voices()["en"] if one.name == "espeak-en-gb")
    ready = write_clip(tmp_path / clip_name(voice, "Good day", 1.0))
    player = EndlessPlayer(programs)
    serve("--prepared", str(tmp_path)).say(1, "Good day", language="en")
    assert player.started()[1] == ready


def test_a_clip_is_in_memory_while_it_sounds(serve: Serve, programs: Path) -> None:
    player = EndlessPlayer(programs)
    serve().say(1, "Guten Tag")
    assert player.started()[1].is_relative_to("/dev/shm")


def test_silence_ends_the_player_and_nothing_more_is_told(serve: Serve, programs: Path) -> None:
    player = EndlessPlayer(programs)
    served = serve()
    served.say(1, "Guten Tag", "Was brauchen Sie?")
    pid, _ = player.started()
    assert served.told() == {"began": 1, "part": 0}
    served.order(stop=True)
    until(lambda: is_gone(pid))
    served.say(2)
    assert served.told() == {"ended": 2}


def test_newer_words_end_the_player_of_older_ones(serve: Serve, programs: Path) -> None:
    player = EndlessPlayer(programs)
    served = serve()
    served.say(1, "Guten Tag")
    first, _ = player.started()
    served.say(2, "Auf Wiedersehen")
    second, _ = player.started()
    assert is_gone(first)
    assert not is_gone(second)
    assert [served.told(), served.told()] == [{"began": 1, "part": 0}, {"began": 2, "part": 0}]


def test_with_its_input_it_ends_and_leaves_no_sound_and_no_clip(serve: Serve, programs: Path) -> None:
    player = EndlessPlayer(programs)
    served = serve()
    served.say(1, "Erika Mustermann")
    pid, clip = player.started()
    served.end_input()
    assert served.process.wait(10) == 0
    assert is_gone(pid)
    assert not clip.parent.exists()


def test_a_window_that_listens_no_more_does_not_disturb_it(written: Served, tmp_path: Path) -> None:
    assert written.process.stdout is not None
    written.process.stdout.close()
    written.say(1, "Guten Tag", "Auf Wiedersehen")
    until(lambda: (tmp_path / "transcript" / "transcript.jsonl").exists() and len(transcript(tmp_path)) == 2)
    assert written.process.poll() is None


def test_it_leaves_no_picture_of_its_memory(written: Served) -> None:
    limits = Path(f"/proc/{written.process.pid}/limits").read_text("ascii")
    (core,) = [line for line in limits.splitlines() if line.startswith("Max core file size")]
    # One byte: a limit of none would still let a piped collector have the whole picture (core(5)).
    assert core.split()[4:6] == ["1", "1"]


def test_with_its_input_it_ends_although_an_engine_still_works(serve: Serve, programs: Path) -> None:
    (programs / "espeak-ng").unlink()
    pid = programs / "engine"
    program(programs, "espeak-ng", f'echo $$ >"{pid}"; exec sleep 4')
    served = serve()
    served.say(1, "Erika Mustermann")
    until(lambda: pid.exists() and pid.read_text("ascii").endswith("\n"))
    served.end_input()
    try:
        assert served.process.wait(1.5) == 0
        assert is_gone(int(pid.read_text("ascii")))
    finally:
        served.process.wait(10)


def test_a_polite_end_leaves_no_clip_and_no_sound(serve: Serve, programs: Path) -> None:
    player = EndlessPlayer(programs)
    served = serve()
    served.say(1, "Erika Mustermann")
    pid, clip = player.started()
    served.process.send_signal(signal.SIGTERM)
    served.process.wait(10)
    try:
        assert is_gone(pid)
        assert not clip.parent.exists()
    finally:
        if not is_gone(pid):
            os.kill(pid, signal.SIGKILL)
        shutil.rmtree(clip.parent, ignore_errors=True)


def command(*words: str, path: str = "/usr/bin:/bin") -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-m", "kiosk.speech", *words],
        capture_output=True,
        text=True,
        check=False,
        timeout=30,
        env={**os.environ, "PATH": path},
    )


def test_a_voice_can_be_heard_by_hand(programs: Path) -> None:
    program(programs, "pw-play", f'cp "$1" "{programs / "heard.wav"}"')
    ended = command("say", "Guten Tag, 3 Brote", "--speed", "1.5", path=f"{programs}:/usr/bin:/bin")
    assert (ended.returncode, ended.stderr) == (0, "")
    assert (programs / "heard.wav").stat().st_size > 10_000


def test_by_hand_a_machine_without_a_voice_says_so(tmp_path: Path) -> None:
    ended = command("say", "Guten Tag", path=str(tmp_path))
    assert ended.returncode == 1
    assert ended.stderr == "python -m kiosk.speech: no voice for 'de'\n"


def test_a_machine_without_voices_prepares_nothing_and_says_so(tmp_path: Path) -> None:
    ended = command("prepare", "--prepared", str(tmp_path / "clips"), path=str(tmp_path))
    assert (ended.returncode, ended.stdout) == (0, "voices: none installed\nclips made: 0\n")
