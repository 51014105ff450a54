# SPDX-License-Identifier: EUPL-1.2
"""What holds for every text: nothing raises, no word is lost, no digit is left for an engine to guess."""

import csv
import json
import re
import time
from collections.abc import Iterator
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.languages import LANGUAGES, Language
from kiosk.settings import RESOURCES
from kiosk.speech.spoken import sentences, spelled, spoken

# The first text of a language compiles its patterns, which a busy machine does not do within Hypothesis' deadline.
patiently = settings(deadline=None)
languages = st.sampled_from(LANGUAGES)
# Pieces that the rules look for, put together at random.
PIECES = (
    "1", "12", "1.", "26.", "11.", "2026", "0", "06851", "801", "-", " ", "–", ":", "30", "Uhr", "€", " EUR",
    ",", "49", "kg", " l", "½", "1/2", "St.", "z. B.", "Mo", "Fr.", "So", "bis ", "am ", "(", ")", "…", "·",
    "**", "AB", "HWBK-", "@", "x.de", "/", "x", "×", "=", "%", "°C", "112", " Kiste", "heures", "h", "am", "pm",
    "р.", "хв", "ص", "م", "+", "\n", "'", "999999999999999", "00000", "nd", "er", "-го", "No.", "٣", "\u00a0",
    "−", " November", " Nov.",
)  # fmt: skip
written = st.lists(st.sampled_from(PIECES), max_size=12).map("".join)
texts = st.one_of(st.text(max_size=80), written)
plain_word = st.from_regex(r"[bdfghklmnrstw][aeiou][bdfghklmnrstw]{1,2}[aeou][ln]{1,2}[aeo]", fullmatch=True)


@patiently
@given(texts, languages)
def test_no_text_raises(text: str, language: Language) -> None:
    spoken(text, language)
    sentences(text, language)
    spelled(text, language)


@patiently
@given(texts, languages)
def test_no_digit_is_left(text: str, language: Language) -> None:
    assert not re.search("[0-9]", spoken(text, language))


@patiently
@given(texts, languages)
def test_sentences_lose_white_space_only(text: str, language: Language) -> None:
    assert "".join("".join(sentences(text, language)).split()) == "".join(text.split())


@patiently
@given(st.lists(plain_word, min_size=1, max_size=9), languages)
def test_plain_words_stay_as_they_are(words: list[str], language: Language) -> None:
    text = f"{', '.join(words)} {words[0].capitalize()}."
    assert spoken(text, language) == text


between = st.sampled_from(["3,49 €", "26.11.2026", "9:30", "(", "–", "112", "2 kg", "…", "·"])


@patiently
@given(st.lists(st.tuples(plain_word, between)), languages)
def test_no_word_is_lost_between_signs(parts: list[tuple[str, str]], language: Language) -> None:
    said = re.findall(r"\w+", spoken(" ".join(f"{word} {sign}" for word, sign in parts), language))
    remaining = iter(said)
    assert all(word in remaining for word, _ in parts)


def _published_texts() -> Iterator[tuple[Language, str]]:
    for path in sorted((RESOURCES / "district" / "products").glob("*.csv")):
        for row in list(csv.reader(path.read_text("utf-8").splitlines(), delimiter=";"))[1:]:
            yield from (("de", cell) for cell in row[1:3] + row[16:22])
    for language in ("de", "en"):
        notices = json.loads((RESOURCES / "district" / "board-notices.json").read_text("utf-8"))
        yield from ((language, notice["text"][language]) for notice in notices.values())
    catalogue = ElementTree.parse(RESOURCES / "translations" / "dorfpunkt_en.ts")
    for message in catalogue.iter("message"):
        yield "de", (message.findtext("source") or "").replace("%", "")
        yield "en", "".join(message.find("translation").itertext()).replace("%", "")  # type: ignore[union-attr]


NOT_A_WORD = re.compile(r"[0-9€%&*=/+§°·…„“()\[\]→]|\b[A-ZÄÖÜ]{4,}\b|\b(?:kg|ml|ca|bzw)\b")


def test_everything_that_is_published_is_words() -> None:
    left = {text for language, text in _published_texts() if NOT_A_WORD.search(spoken(text, language))}
    assert not left


@pytest.mark.parametrize("language", LANGUAGES)
def test_lines_stay_lines(language: Language) -> None:
    assert spoken("Ana lema (rona)\nbana, (tola)", language).count("\n") == 1


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "piece", ["9", "1.", "a.", "(", "06851 ", "AB", "-", "1 x ", "1,", "ab-", ".", "ABCD-", ", ", "m/", "Mo, "]
)
def test_a_long_text_takes_no_longer_for_what_it_repeats(piece: str, language: Language) -> None:
    text = piece * (4000 // len(piece))
    spoken("1", language)
    begin = time.process_time()
    spoken(text, language)
    sentences(text, language)
    assert time.process_time() - begin < 2
