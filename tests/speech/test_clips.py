# SPDX-License-Identifier: EUPL-1.2
"""Clips are made once, tell nothing by their names, and go with the visit."""

import os
import stat
import subprocess
import tempfile
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.speech import clips as clips_module
from kiosk.speech.clips import Clips, Utterance, clip_name, made_quieter, seconds
from kiosk.speech.voices import Voice, VoiceError
from tests.speech.engines import copying, heard_by, program, samples_of, write_clip

HALLO = Utterance("Hallo", "de")
VOICE = Voice("espeak-de", "de", lambda text, speed, clip: ([], text))


@pytest.fixture
def prepared(tmp_path: Path) -> Path:
    folder = tmp_path / "prepared"
    folder.mkdir()
    return folder


@pytest.fixture
def clips(tmp_path: Path, prepared: Path) -> Iterator[Clips]:
    made = Clips({"de": (copying(tmp_path, "engine", "de"),)}, prepared)
    yield made
    made.close()


def folder_of(clips: Clips) -> Path:
    return clips.clip(Utterance("wo", "de"), 1.0).parent


def test_the_same_words_by_the_same_voice_at_the_same_speed_have_one_name() -> None:
    assert clip_name(VOICE, "Hallo", 1.0) == clip_name(VOICE, "Hallo", 1.001)


@pytest.mark.parametrize(
    ("voice", "text", "speed"),
    [
        ("espeak-de", "Hallo!", 1.0),
        ("piper-de", "Hallo", 1.0),
        ("espeak-de", "Hallo", 1.25),
        ("espeak-de1", "Hallo", 0.01),
    ],
    ids=["words", "voice", "speed", "none runs into the other"],
)
def test_another_clip_has_another_name(voice: str, text: str, speed: float) -> None:
    other = clip_name(Voice(voice, "de", VOICE.words), text, speed)
    assert other != clip_name(VOICE, "Hallo", 1.0)


@given(st.text(), st.floats(0.5, 2.0))
def test_a_name_is_of_one_form_whatever_is_said(text: str, speed: float) -> None:
    name = clip_name(VOICE, text, speed)
    assert len(name) == 36
    assert name.endswith(".wav")
    assert set(name.removesuffix(".wav")) <= set("0123456789abcdef")


def test_a_clip_is_made_once(clips: Clips, tmp_path: Path) -> None:
    assert clips.clip(HALLO, 1.0) == clips.clip(HALLO, 1.0)
    assert heard_by(tmp_path, "engine") == ["Hallo"]


def test_at_another_speed_it_is_another(clips: Clips, tmp_path: Path) -> None:
    assert clips.clip(HALLO, 1.0) != clips.clip(HALLO, 2.0)
    assert heard_by(tmp_path, "engine") == ["Hallo", "Hallo"]


def test_leichte_sprache_shares_the_clips_of_german(clips: Clips, tmp_path: Path) -> None:
    assert clips.clip(HALLO, 1.0) == clips.clip(Utterance("Hallo", "de-simple"), 1.0)
    assert heard_by(tmp_path, "engine") == ["Hallo"]


def test_private_words_lie_beside_the_others_and_share_their_clips(clips: Clips) -> None:
    assert clips.clip(Utterance("Hallo", "de", private=True), 1.0) == clips.clip(HALLO, 1.0)


def test_without_a_voice_there_is_no_clip(clips: Clips) -> None:
    with pytest.raises(VoiceError, match="no voice for 'fr'"):
        clips.clip(Utterance("Bonjour", "fr"), 1.0)


def test_a_clip_that_failed_is_tried_again(tmp_path: Path) -> None:
    ready = tmp_path / "ready"
    engine = program(tmp_path, "engine", f'[ -e "{ready}" ] && touch "$1"')
    clips = Clips({"de": (Voice("v", "de", lambda text, speed, clip: ([str(engine), str(clip)], text)),)}, None)
    with pytest.raises(VoiceError):
        clips.clip(HALLO, 1.0)
    ready.touch()
    assert clips.clip(HALLO, 1.0).exists()
    clips.close()


# --- which voice


@pytest.mark.parametrize(
    ("first_private", "second_private", "private", "speaks"),
    [
        (True, True, False, "first"),
        (True, True, True, "first"),
        (False, True, False, "first"),
        (False, True, True, "second"),
        (False, False, False, "first"),
        (False, False, True, None),
    ],
)
def test_the_first_voice_that_may_speaks(
    speaks: str | None, *, first_private: bool, second_private: bool, private: bool
) -> None:
    able = (
        Voice("first", "de", VOICE.words, private=first_private),
        Voice("second", "de", VOICE.words, private=second_private),
    )
    clips = Clips({"de": able}, None)
    voice = clips.voice(Utterance("Hallo", "de", private=private))
    assert (voice and voice.name) == speaks
    clips.close()


def test_private_words_go_to_the_engine_that_may_have_them_alone(tmp_path: Path) -> None:
    able = (copying(tmp_path, "natural", "de", private=False), copying(tmp_path, "discreet", "de"))
    clips = Clips({"de": able}, None)
    clips.clip(Utterance("Erika", "de", private=True), 1.0)
    clips.clip(HALLO, 1.0)
    assert heard_by(tmp_path, "discreet") == ["Erika"]
    assert heard_by(tmp_path, "natural") == ["Hallo"]
    clips.close()


# --- made ahead of time


def test_what_was_made_ahead_of_time_is_taken_as_it_is(clips: Clips, tmp_path: Path, prepared: Path) -> None:
    voice = clips.voice(HALLO)
    assert voice is not None
    ready = write_clip(prepared / clip_name(voice, "Hallo", 1.0))
    assert clips.clip(HALLO, 1.0) == ready
    assert heard_by(tmp_path, "engine") == []


def test_nothing_is_added_to_what_was_made_ahead_of_time(clips: Clips, prepared: Path) -> None:
    clips.clip(HALLO, 1.0)
    clips.clip(Utterance("Erika", "de", private=True), 1.0)
    assert list(prepared.iterdir()) == []


def test_what_was_made_ahead_of_time_stays_when_the_visit_is_over(clips: Clips, prepared: Path) -> None:
    ready = write_clip(prepared / "ready.wav")
    clips.close()
    assert ready.exists()


# --- the folder of a visit


def test_clips_lie_in_memory_for_nobody_else(clips: Clips) -> None:
    folder = folder_of(clips)
    assert folder.is_relative_to("/dev/shm")
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_without_memory_nothing_is_said_and_nothing_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clips_module, "_MEMORY", tmp_path / "none")
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temporary"))
    clips = Clips({"de": (copying(tmp_path, "engine", "de"),)}, None)
    assert clips.voice(HALLO) is None
    with pytest.raises(VoiceError):
        clips.clip(HALLO, 1.0)
    assert not (tmp_path / "temporary").exists()
    clips.close()


def test_everything_that_was_said_is_gone_with_the_visit(clips: Clips) -> None:
    folder = folder_of(clips)
    clips.clip(HALLO, 1.0, -6)
    clips.close()
    assert not folder.exists()


def test_two_visits_share_no_clips(clips: Clips, tmp_path: Path) -> None:
    other = Clips({"de": (copying(tmp_path, "other", "de"),)}, None)
    assert folder_of(other) != folder_of(clips)
    other.close()


def test_only_the_last_clips_are_kept(clips: Clips, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clips_module, "_MOST_CLIPS", 3)
    made = [clips.clip(Utterance(text, "de"), 1.0) for text in "abcde"]
    assert [clip.exists() for clip in made] == [False, False, True, True, True]
    assert len(list(made[-1].parent.iterdir())) == 3


def test_what_is_said_again_is_kept_longest(clips: Clips, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clips_module, "_MOST_CLIPS", 3)
    for text in "abcad":
        clips.clip(Utterance(text, "de"), 1.0)
    clips.clip(Utterance("a", "de"), 1.0)
    assert heard_by(tmp_path, "engine") == ["a", "b", "c", "d"]


def test_what_was_thrown_away_is_made_again(clips: Clips, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clips_module, "_MOST_CLIPS", 1)
    for text in "aba":
        assert clips.clip(Utterance(text, "de"), 1.0).exists()
    assert heard_by(tmp_path, "engine") == ["a", "b", "a"]


# --- what others have left


@pytest.fixture
def memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A memory of the test's own."""
    folder = tmp_path / "memory"
    folder.mkdir()
    monkeypatch.setattr(clips_module, "_MEMORY", folder)
    return folder


def dead() -> int:
    """The number of a process that has ended."""
    ended = subprocess.Popen(["true"])
    ended.wait()
    return ended.pid


@pytest.mark.parametrize(
    ("name", "stays"),
    [
        pytest.param(lambda: f"dorfpunkt-speech-{dead()}-x", False, id="of a process that was killed"),
        pytest.param(lambda: f"dorfpunkt-speech-{os.getpid()}-x", True, id="of one that runs"),
        pytest.param(lambda: "dorfpunkt-speech-x", True, id="of nobody that is known"),
        pytest.param(lambda: f"other-{dead()}-x", True, id="of another program"),
    ],
)
def test_what_a_killed_process_left_goes_with_the_next(memory: Path, name: Callable[[], str], *, stays: bool) -> None:
    left = memory / name()
    left.mkdir()
    (left / "clip.wav").touch()
    Clips({}, None).close()
    assert left.exists() is stays


# --- loudness


def test_a_softer_clip_is_made_from_the_loud_one_and_kept(clips: Clips, tmp_path: Path) -> None:
    soft = clips.clip(HALLO, 1.0, -20)
    loud = clips.clip(HALLO, 1.0)
    assert samples_of(soft) == [int(sample * 0.1) for sample in samples_of(loud)]
    assert clips.clip(HALLO, 1.0, -20) == soft
    assert heard_by(tmp_path, "engine") == ["Hallo"]


@pytest.mark.parametrize("decibels", [0.0, 6.0], ids=["its own loudness", "louder than it is"])
def test_nothing_is_louder_than_it_was_made(clips: Clips, decibels: float) -> None:
    assert clips.clip(HALLO, 1.0, decibels) == clips.clip(HALLO, 1.0)


def test_every_loudness_is_another_clip(clips: Clips) -> None:
    assert len({clips.clip(HALLO, 1.0, decibels) for decibels in (0, -6, -12, -18)}) == 4


def test_the_softer_copy_of_what_was_made_ahead_of_time_lies_in_memory(
    clips: Clips, tmp_path: Path, prepared: Path
) -> None:
    voice = clips.voice(HALLO)
    assert voice is not None
    ready = write_clip(prepared / clip_name(voice, "Hallo", 1.0), [0, 1000, -1000])
    soft = clips.clip(HALLO, 1.0, -20)
    assert samples_of(soft) == [0, 100, -100]
    assert soft.parent == folder_of(clips)
    assert list(prepared.iterdir()) == [ready]
    assert samples_of(ready) == [0, 1000, -1000]
    assert "Hallo" not in heard_by(tmp_path, "engine")


def test_softer_clips_are_thrown_away_like_all_others(clips: Clips, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clips_module, "_MOST_CLIPS", 2)
    made = [clips.clip(Utterance(text, "de"), 1.0, -6) for text in "abcd"]
    assert len(list(made[-1].parent.iterdir())) == 2


# --- hush


def test_the_engine_at_work_can_be_let_go(tmp_path: Path) -> None:
    pid = tmp_path / "pid"
    engine = program(tmp_path, "engine", f'echo $$ >"{pid}.new"; mv "{pid}.new" "{pid}"; exec sleep 60')
    clips = Clips({"de": (Voice("v", "de", lambda text, speed, clip: ([str(engine), str(clip)], text)),)}, None)
    failed: list[VoiceError] = []

    def make() -> None:
        try:
            clips.clip(HALLO, 1.0)
        except VoiceError as error:
            failed.append(error)

    worker = threading.Thread(target=make)
    worker.start()
    while not pid.exists():
        assert worker.is_alive()
    # The engine may have written its number before whoever started it knows of it.
    while worker.is_alive():
        clips.hush()
        worker.join(0.01)
    assert [str(error) for error in failed] == ["v: ended with -9: "]
    with pytest.raises(ProcessLookupError):
        os.kill(int(pid.read_text("ascii")), 0)
    clips.close()


def test_where_no_engine_is_at_work_there_is_nothing_to_let_go(clips: Clips) -> None:
    clips.hush()
    made = clips.clip(HALLO, 1.0)
    clips.hush()
    assert made.exists()


# --- samples


@pytest.mark.parametrize(
    ("decibels", "factor"), [(0.0, 1.0), (-6.0, 0.501), (-12.0, 0.251), (-18.0, 0.126), (-20.0, 0.1)]
)
def test_a_quieter_clip_has_smaller_samples(tmp_path: Path, decibels: float, factor: float) -> None:
    samples = [0, 1, -1, 1000, -1000, 32767, -32768]
    source = write_clip(tmp_path / "one.wav", samples)
    made_quieter(source, tmp_path / "quiet.wav", decibels)
    assert samples_of(tmp_path / "quiet.wav") == pytest.approx([factor * sample for sample in samples], abs=20)
    assert samples_of(source) == samples


def test_a_quieter_clip_lasts_as_long(tmp_path: Path) -> None:
    source = write_clip(tmp_path / "one.wav", [5] * 11025, rate=22050)
    made_quieter(source, tmp_path / "quiet.wav", -6)
    assert seconds(source) == seconds(tmp_path / "quiet.wav") == 0.5


@given(st.lists(st.integers(-32768, 32767), max_size=50), st.floats(-60, 0))
def test_no_sample_becomes_louder_or_turns(
    tmp_path_factory: pytest.TempPathFactory, samples: list[int], decibels: float
) -> None:
    folder = tmp_path_factory.getbasetemp()
    made_quieter(write_clip(folder / "loud.wav", samples), folder / "quiet.wav", decibels)
    for loud, quiet in zip(samples, samples_of(folder / "quiet.wav"), strict=True):
        assert abs(quiet) <= abs(loud)
        assert quiet * loud >= 0
