# SPDX-License-Identifier: EUPL-1.2
"""Clips of the fixed texts, made ahead of time."""

from functools import partial
from pathlib import Path

import pytest

from kiosk.access.saying import words_of
from kiosk.languages import LANGUAGES, Language
from kiosk.speech import preparing
from kiosk.speech.clips import Clips, Utterance, clip_name
from kiosk.speech.preparing import SPEED, fixed_texts, prepare
from kiosk.speech.voices import Voice, VoiceError
from tests.speech.engines import copying, heard_by

CATALOGUE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="{language}">
<context>
    <name>Page</name>
{messages}
</context>
</TS>
"""
MESSAGE = "    <message{attributes}>\n        <source>{source}</source>\n        {translation}\n    </message>\n"


def message(source: str, translation: str | None, attributes: str = "") -> str:
    target = "" if translation is None else f"<translation>{translation}</translation>"
    return MESSAGE.format(source=source, translation=target, attributes=attributes)


def catalogue(folder: Path, language: str, *messages: str) -> None:
    text = CATALOGUE.format(language=language, messages="".join(messages))
    (folder / f"dorfpunkt_{language}.ts").write_text(text, "utf-8")


@pytest.fixture
def catalogues(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the same small catalogue in every language, of which `prepare` makes its clips."""
    folder = tmp_path / "translations"
    folder.mkdir()
    for language in LANGUAGES:
        catalogue(
            folder, language, message("Guten Tag.", f"Good day {language}."), message("Weiter", f"Next {language}")
        )
    monkeypatch.setattr(preparing, "fixed_texts", partial(fixed_texts, catalogues=folder))
    return folder


@pytest.fixture
def voice(tmp_path: Path) -> Voice:
    return copying(tmp_path, "engine", "en")


def english(folder: Path, *messages: str) -> list[str]:
    catalogue(folder, "en", *messages)
    return fixed_texts("en", folder)


@pytest.mark.parametrize(
    ("messages", "texts"),
    [
        pytest.param([message("Weiter", "Next")], ["Next"], id="a word"),
        pytest.param([message("Weiter", "Next"), message("Los", "Next")], ["Next"], id="each once"),
        pytest.param([message("Eins. Zwei.", "One. Two.")], ["One.", "Two."], id="sentence by sentence"),
        pytest.param([message("**Fett** hier", "**Bold** here")], ["Bold here"], id="emphasis is only seen"),
        pytest.param([message("%1 von %2", "%1 of %2")], [], id="placeholders"),
        pytest.param([message("Noch %n Sekunden", "%n seconds left", ' numerus="yes"')], [], id="a count"),
        pytest.param(
            [message("Sekunden", "<numerusform>second</numerusform>", ' numerus="yes"')], [], id="plural forms"
        ),
        pytest.param([message("Weiter", None)], [], id="not translated at all"),
        pytest.param([message("Weiter", "")], [], id="translated by nothing"),
        pytest.param([message("&lt;Weiter&gt;", "A &amp; B")], ["A and B"], id="signs of the catalogue"),
        pytest.param([message("Zwei", "Two"), message("Eins", "One")], ["One", "Two"], id="in order"),
        pytest.param([], [], id="an empty catalogue"),
    ],
)
def test_what_is_said_of_a_catalogue(tmp_path: Path, messages: list[str], texts: list[str]) -> None:
    assert english(tmp_path, *messages) == texts


def test_german_stands_in_the_source(tmp_path: Path) -> None:
    catalogue(tmp_path, "en", message("Weiter", "Next"), message("Noch %1", "%1 left"), message("Zurück", None))
    assert fixed_texts("de", tmp_path) == ["Weiter"]


def test_texts_are_given_in_the_form_in_which_they_are_said(tmp_path: Path) -> None:
    assert not any(sign.isdigit() for text in english(tmp_path, message("112", "Dial 112, 3 times")) for sign in text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_catalogues_of_the_pages_can_be_said(language: Language) -> None:
    texts = fixed_texts(language)
    assert all(text.strip() and "%" not in text for text in texts)


def test_the_pages_have_much_to_say() -> None:
    assert len(fixed_texts("de")) > 100


def test_a_page_asks_for_nothing_else_than_what_was_made(tmp_path: Path) -> None:
    text = "Guten Tag. Der Laden\nist **heute** zu.\nBis 3.\u00a0Mai"
    catalogue(tmp_path, "en", message(text, "x"))
    assert {words.text for words in words_of(text.replace("**", ""), "de")} == set(fixed_texts("de", tmp_path))


def test_every_text_becomes_a_clip_of_the_first_voice(tmp_path: Path, catalogues: Path, voice: Voice) -> None:
    second = copying(tmp_path, "second", "en")
    assert prepare({"en": (voice, second)}, tmp_path / "new" / "clips") == 2
    assert heard_by(tmp_path, "engine") == ["Good day en.", "Next en"]
    assert heard_by(tmp_path, "second") == []
    assert sorted(clip.name for clip in (tmp_path / "new" / "clips").iterdir()) == sorted(
        clip_name(voice, text, SPEED) for text in ("Good day en.", "Next en")
    )


def test_german_and_leichte_sprache_share_a_voice(tmp_path: Path, catalogues: Path) -> None:
    german = copying(tmp_path, "german", "de")
    assert prepare({"de": (german,)}, tmp_path / "clips") == 4
    assert heard_by(tmp_path, "german") == ["Guten Tag.", "Weiter", "Good day de-simple.", "Next de-simple"]


def test_without_voices_nothing_is_made(tmp_path: Path, catalogues: Path) -> None:
    assert prepare({}, tmp_path / "clips") == 0
    assert list((tmp_path / "clips").iterdir()) == []


def test_a_second_run_makes_nothing(tmp_path: Path, catalogues: Path, voice: Voice) -> None:
    prepare({"en": (voice,)}, tmp_path / "clips")
    before = {clip: clip.stat().st_mtime_ns for clip in (tmp_path / "clips").iterdir()}
    assert prepare({"en": (voice,)}, tmp_path / "clips") == 0
    assert {clip: clip.stat().st_mtime_ns for clip in (tmp_path / "clips").iterdir()} == before


def test_only_what_is_new_is_made_and_what_no_page_says_goes(tmp_path: Path, catalogues: Path, voice: Voice) -> None:
    clips = tmp_path / "clips"
    prepare({"en": (voice,)}, clips)
    catalogue(catalogues, "en", message("Weiter", "Next en"), message("Zurück", "Back"))
    assert prepare({"en": (voice,)}, clips) == 1
    assert sorted(clip.name for clip in clips.iterdir()) == sorted(
        clip_name(voice, text, SPEED) for text in ("Next en", "Back")
    )


def test_the_clips_of_another_voice_go(tmp_path: Path, catalogues: Path, voice: Voice) -> None:
    prepare({"en": (voice,)}, tmp_path / "clips")
    better = copying(tmp_path, "better", "en")
    assert prepare({"en": (better, voice)}, tmp_path / "clips") == 2
    assert len(list((tmp_path / "clips").iterdir())) == 2


def test_other_files_in_the_folder_stay(tmp_path: Path, catalogues: Path, voice: Voice) -> None:
    (tmp_path / "clips").mkdir()
    (tmp_path / "clips" / "README").touch()
    prepare({"en": (voice,)}, tmp_path / "clips")
    assert (tmp_path / "clips" / "README").exists()


def failing_at(voice: Voice, text: str) -> Voice:
    """The same voice, with an engine that writes half a clip of one text and fails."""

    def words(said: str, speed: float, clip: Path) -> tuple[list[str], str]:
        return (
            (["sh", "-c", f'echo half >"{clip}"; exit 1'], said) if said == text else voice.words(said, speed, clip)
        )

    return Voice(voice.name, voice.language, words)


def test_where_an_engine_fails_what_was_made_before_stays_and_no_half_clip_is_left(
    tmp_path: Path, catalogues: Path, voice: Voice
) -> None:
    clips = tmp_path / "clips"
    with pytest.raises(VoiceError, match="engine: ended with 1"):
        prepare({"en": (failing_at(voice, "Next en"),)}, clips)
    assert [clip.name for clip in clips.glob("*.wav")] == [clip_name(voice, "Good day en.", SPEED)]
    assert prepare({"en": (voice,)}, clips) == 1
    assert {clip.suffix for clip in clips.iterdir()} == {".wav"}


def test_what_was_made_ahead_is_what_a_visit_asks_for(tmp_path: Path, catalogues: Path, voice: Voice) -> None:
    prepare({"en": (voice,)}, tmp_path / "clips")
    clips = Clips({"en": (voice,)}, tmp_path / "clips")
    assert clips.clip(Utterance("Good day en.", "en"), SPEED).parent == tmp_path / "clips"
    clips.close()
