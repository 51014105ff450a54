# SPDX-License-Identifier: EUPL-1.2
"""Which engines speak, in which order, and how each is asked."""

import os
from collections.abc import Mapping
from pathlib import Path

import pytest

from kiosk.speech import voices as voices_module
from kiosk.speech.clips import seconds
from kiosk.speech.voices import Engine, Voice, VoiceError, installed_voices
from tests.speech.engines import copying, found_in, heard_by, program

Voices = Mapping[str, tuple[Voice, ...]]
SECRET = "Erika Mustermann, Bahnhofstraße"
CLIP = Path("/clips/one.wav")


def finds(*names: str) -> Voices:
    return installed_voices(lambda name: f"/usr/bin/{name}" if name in names else None, ())


def names(voices: Voices) -> dict[str, list[str]]:
    return {language: [voice.name for voice in able] for language, able in voices.items()}


@pytest.fixture
def piper_voices(tmp_path: Path) -> Path:
    """A folder with voices as piper's publishers lay them out."""
    for model in ("de/de_DE/thorsten/de_DE-thorsten-medium", "en/en_GB-alba-low", "nl_NL-mls-medium", "uk_UA-lada"):
        file = tmp_path / "voices" / f"{model}.onnx"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.touch()
        file.with_suffix(".onnx.json").touch()
    return tmp_path / "voices"


def test_a_machine_without_engines_has_no_voices() -> None:
    assert finds() == {}


def test_espeak_speaks_every_language() -> None:
    assert names(finds("espeak-ng")) == {
        "de": ["espeak-de"],
        "en": ["espeak-en-gb"],
        "fr": ["espeak-fr"],
        "uk": ["espeak-uk"],
        "ar": ["espeak-ar"],
    }


def test_pico_speaks_three() -> None:
    assert names(finds("pico2wave")) == {"de": ["pico-de-DE"], "en": ["pico-en-GB"], "fr": ["pico-fr-FR"]}


def test_piper_speaks_the_languages_whose_voices_lie_there(piper_voices: Path) -> None:
    found = installed_voices(lambda name: "/usr/bin/piper" if name == "piper" else None, (piper_voices,))
    assert names(found) == {
        "de": ["piper-de_DE-thorsten-medium"],
        "en": ["piper-en_GB-alba-low"],
        "uk": ["piper-uk_UA-lada"],
    }


def test_without_its_program_pipers_voices_are_silent(piper_voices: Path) -> None:
    assert installed_voices(lambda name: None, (piper_voices,)) == {}


def test_piper_without_voices_is_silent(tmp_path: Path) -> None:
    assert installed_voices(lambda name: "/usr/bin/piper" if name == "piper" else None, (tmp_path / "none",)) == {}


def test_the_most_natural_voice_comes_first(piper_voices: Path) -> None:
    found = names(installed_voices(lambda name: f"/usr/bin/{name}", (piper_voices,)))
    assert found["de"] == ["piper-de_DE-thorsten-medium", "pico-de-DE", "espeak-de"]
    assert found["fr"] == ["pico-fr-FR", "espeak-fr"]
    assert found["uk"] == ["piper-uk_UA-lada", "espeak-uk"]
    assert found["ar"] == ["espeak-ar"]


def test_the_systems_voices_are_looked_for_before_local_ones(tmp_path: Path) -> None:
    for folder in ("system", "local"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / f"de_DE-{folder}.onnx").touch()
    both = tuple(tmp_path / folder for folder in ("local", "system"))
    found = installed_voices(lambda name: "/usr/bin/piper" if name == "piper" else None, both)
    assert names(found) == {"de": ["piper-de_DE-local", "piper-de_DE-system"]}


@pytest.mark.parametrize(
    ("speed", "pace"),
    [(0.7, "98"), (1.0, "140"), (1.25, "175"), (2.0, "280")],
    ids=["slow", "calm", "quick", "double"],
)
def test_how_espeak_is_asked(speed: float, pace: str) -> None:
    (voice,) = finds("espeak-ng")["en"]
    words = ["/usr/bin/espeak-ng", "-v", "en-gb", "-s", pace, "-b", "1", "--stdin", "-w", "/clips/one.wav"]
    assert voice.words("Good day", speed, CLIP) == (words, "Good day")


@pytest.mark.parametrize(("speed", "level"), [(0.85, 85), (1.0, 100), (1.5, 150)])
def test_how_pico_is_asked(speed: float, level: int) -> None:
    (voice,) = finds("pico2wave")["de"]
    words = ["/usr/bin/pico2wave", "-l", "de-DE", "-w", "/clips/one.wav", "--"]
    assert voice.words("Guten Tag", speed, CLIP) == ([*words, f'<speed level="{level}">Guten Tag</speed>'], "")


@pytest.mark.parametrize("text", ["a <b> c", "a & c", '</speed><genfile file="x">'])
def test_pico_gets_no_tags_from_a_text(text: str) -> None:
    (voice,) = finds("pico2wave")["de"]
    *_, marked = voice.words(text, 1.0, CLIP)[0]
    inner = marked.removeprefix('<speed level="100">').removesuffix("</speed>")
    assert len(inner) == len(text)
    assert not set("<>&") & set(inner)


@pytest.mark.parametrize(
    ("speed", "scale"), [(0.7, "1.43"), (1.0, "1.00"), (2.0, "0.50")], ids=["slow", "calm", "double"]
)
def test_how_piper_is_asked(piper_voices: Path, speed: float, scale: str) -> None:
    (voice,) = installed_voices(lambda name: "/usr/bin/piper" if name == "piper" else None, (piper_voices,))["uk"]
    model = str(piper_voices / "uk_UA-lada.onnx")
    words = ["/usr/bin/piper", "--model", model, "--length-scale", scale, "--output-file", "/clips/one.wav"]
    assert voice.words("Добрий день", speed, CLIP) == (words, "Добрий день\n")


def test_a_text_of_several_lines_is_one_clip_for_piper(piper_voices: Path) -> None:
    (voice,) = installed_voices(lambda name: "/usr/bin/piper" if name == "piper" else None, (piper_voices,))["de"]
    assert voice.words(" Guten\n Tag,\tErika ", 1.0, CLIP)[1] == "Guten Tag, Erika\n"


def test_whoever_gets_private_words_gets_them_on_no_command_line(piper_voices: Path) -> None:
    for able in installed_voices(lambda name: f"/usr/bin/{name}", (piper_voices,)).values():
        for voice in able:
            command, given = voice.words(SECRET, 1.0, CLIP)
            on_command_line = any("Erika" in word or "Bahnhof" in word for word in command)
            assert voice.private is not on_command_line
            assert (SECRET in given) is voice.private


def test_pico_alone_gets_no_private_words() -> None:
    found = finds("pico2wave", "espeak-ng")
    assert {voice.name.split("-")[0]: voice.private for able in found.values() for voice in able} == {
        "pico": False,
        "espeak": True,
    }


# --- making a clip


def test_an_engine_gets_the_text_by_standard_input_and_leaves_a_clip(tmp_path: Path) -> None:
    voice = copying(tmp_path, "engine", "de")
    voice.render("Grüß Gott, Їжак", 1.0, tmp_path / "one.wav")
    assert heard_by(tmp_path, "engine") == ["Grüß Gott, Їжак"]
    assert (tmp_path / "one.wav").read_bytes() == (tmp_path / "engine.source").read_bytes()


def failing(folder: Path, body: str) -> Voice:
    engine = program(folder, "engine", body)
    return Voice("espeak-de", "de", lambda text, speed, clip: ([str(engine), str(clip)], text))


@pytest.mark.parametrize(
    ("body", "message"),
    [
        pytest.param('touch "$1"; echo kaputt >&2; exit 3', "espeak-de: ended with 3: kaputt", id="it says why"),
        pytest.param("exit 0", "espeak-de: ended with 0: ", id="it leaves nothing"),
        pytest.param("kill -9 $$", "espeak-de: ended with -9: ", id="it is killed"),
        pytest.param(
            "printf '\\377' >&2; exit 1", "espeak-de: ended with 1: \ufffd", id="it says something unreadable"
        ),
        pytest.param("yes | head -c 5000 >&2; exit 1", "espeak-de: ended with 1: .{,210}$", id="it says too much"),
    ],
)
def test_an_engine_that_fails_is_named(tmp_path: Path, body: str, message: str) -> None:
    with pytest.raises(VoiceError, match=f"(?s)^{message}"):
        failing(tmp_path, body).render("Guten Tag", 1.0, tmp_path / "one.wav")


def test_an_engine_that_is_gone_is_named(tmp_path: Path) -> None:
    voice = Voice("piper-x", "de", lambda text, speed, clip: ([str(tmp_path / "gone")], text))
    with pytest.raises(VoiceError, match=r"^piper-x: .*No such file"):
        voice.render("Guten Tag", 1.0, tmp_path / "one.wav")


def test_an_engine_that_hangs_is_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(voices_module, "_LONGEST_SECONDS", 0.3)
    voice = failing(tmp_path, f'echo $$ >"{tmp_path / "pid"}"; exec sleep 60')
    with pytest.raises(VoiceError, match=r"^espeak-de: .*timed out"):
        voice.render("Guten Tag", 1.0, tmp_path / "one.wav")
    with pytest.raises(ProcessLookupError):
        os.kill(int((tmp_path / "pid").read_text("ascii")), 0)


def test_an_engine_that_reads_nothing_fails_no_worse(tmp_path: Path) -> None:
    with pytest.raises(VoiceError, match="ended with 4"):
        failing(tmp_path, "exec <&-; exit 4").render("Guten Tag. " * 20000, 1.0, tmp_path / "one.wav")


def test_whoever_wants_the_clip_no_more_ends_its_engine(tmp_path: Path) -> None:
    with pytest.raises(VoiceError, match=r"^espeak-de: ended with -9: "):
        failing(tmp_path, "exec sleep 60").render("Guten Tag", 1.0, tmp_path / "one.wav", Engine.kill)
    assert not (tmp_path / "one.wav").exists()


def test_an_engine_that_begins_is_told_once(tmp_path: Path) -> None:
    begun: list[Engine] = []
    copying(tmp_path, "engine", "de").render("Guten Tag", 1.0, tmp_path / "one.wav", begun.append)
    assert [engine.returncode for engine in begun] == [0]


@pytest.mark.parametrize("language", ["de", "en", "fr", "uk", "ar"])
def test_espeak_as_it_is_installed_speaks(tmp_path: Path, language: str) -> None:
    (voice,) = [one for one in installed_voices()[language] if one.name.startswith("espeak")]
    texts = {"uk": "Добрий день", "ar": "صباح الخير"}
    calm, quick = tmp_path / "calm.wav", tmp_path / "quick.wav"
    voice.render(texts.get(language, "Guten Tag"), 1.0, calm)
    voice.render(texts.get(language, "Guten Tag"), 2.0, quick)
    assert 0.3 < seconds(quick) < seconds(calm) < 5


def test_a_running_engine_shows_no_private_words_to_other_processes(tmp_path: Path) -> None:
    shown = tmp_path / "shown"
    program(tmp_path, "espeak-ng", f'cat /proc/$$/cmdline /proc/$$/environ >"{shown}"; cat >"{tmp_path / "one.wav"}"')
    (voice,) = installed_voices(found_in(tmp_path), ())["de"]
    voice.render(SECRET, 1.0, tmp_path / "one.wav")
    assert b"espeak-ng" in shown.read_bytes()
    assert b"Erika" not in shown.read_bytes()
    assert b"Erika" in (tmp_path / "one.wav").read_bytes()
