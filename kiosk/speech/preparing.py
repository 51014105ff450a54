# SPDX-License-Identifier: EUPL-1.2
"""Clips made ahead of time: every fixed text of the pages, in every language that has a voice here.

Only texts that stand in the catalogue whole are made: one with a placeholder would hold somebody's choice.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path
from xml.etree import ElementTree

from kiosk.languages import LANGUAGES, Language, base
from kiosk.settings import RESOURCES
from kiosk.speech.clips import clip_name
from kiosk.speech.spoken import sentences, spoken
from kiosk.speech.voices import Voice

CATALOGUES = RESOURCES / "translations"
SPEED = 1.0


def prepare(voices: Mapping[str, tuple[Voice, ...]], folder: Path) -> int:
    """Make what is missing in a folder, drop what no page says any more; returns how many were made.

    Raises VoiceError where an engine fails; what was made before that stays.
    """
    folder.mkdir(parents=True, exist_ok=True)
    made = 0
    wanted = set()
    for language in LANGUAGES:
        for voice in voices.get(base(language), ())[:1]:
            for text in fixed_texts(language):
                clip = folder / clip_name(voice, text, SPEED)
                wanted.add(clip.name)
                if not clip.exists():
                    unfinished = clip.with_suffix(".part")
                    voice.render(text, SPEED, unfinished)
                    unfinished.rename(clip)
                    made += 1
    for clip in folder.glob("*.wav"):
        if clip.name not in wanted:
            clip.unlink()
    return made


def fixed_texts(language: Language, catalogues: Path = CATALOGUES) -> list[str]:
    """What a voice will be given for the texts of a language, sentence by sentence, each once."""
    found = {
        spoken(sentence, language): None
        for text in _whole_texts(language, catalogues)
        for sentence in sentences(text.replace("**", ""), language)
    }
    return sorted(text for text in found if text)


def _whole_texts(language: Language, catalogues: Path) -> Iterator[str]:
    # German stands in the source of every catalogue.
    tree = ElementTree.parse(catalogues / f"dorfpunkt_{'en' if language == 'de' else language}.ts")  # noqa: S314 - ours
    for message in tree.iter("message"):
        source = message.findtext("source", "")
        target = message.find("translation")
        if "%" in source or target is None or message.get("numerus") == "yes":
            continue
        yield source if language == "de" else "".join(target.itertext())
