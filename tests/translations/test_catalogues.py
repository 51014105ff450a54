# SPDX-License-Identifier: EUPL-1.2
"""What stands in the catalogues: every text of the source, finished, faithful in its marks, and in English."""

import re
from collections import Counter
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from installer.translations import Message, catalogue, read, sources, unfinished, update

ENGLISH = read(catalogue("en"))
GERMAN = read(catalogue("de"))
LANGUAGES = pytest.mark.parametrize("messages", [ENGLISH, GERMAN], ids=["en", "de"])

GERMAN_NAMES = {"Mohnbrötchen", "Brot", "Dorfpunkt"}
"""Products and searches are German in every language, and the place keeps its name."""

GERMAN_WORDS = {
    "aber", "abholen", "alle", "anderen", "antwort", "auf", "ausweis", "beim", "beleg", "bestellen",
    "bestellung", "bitte", "das", "dem", "den", "der", "diese", "dieser", "dieses", "eine", "einen", "ersatz",
    "etwas", "fehlt", "fertig", "gerade", "gerät", "geräts", "ihr", "ihre", "ihren", "ist", "ja", "kein",
    "keine", "kiste", "korb", "laden", "mehr", "mit", "nein", "netz", "nicht", "nichts", "noch", "nur", "oder",
    "packliste", "preis", "schritt", "seite", "sie", "sind", "statt", "stornieren", "suchen", "und", "von",
    "vorgemerkt", "weiter", "wie", "wird", "wurde", "zeigen", "zum", "zurück",
}  # fmt: skip
"""Words that these pages would show first if one stayed German; none is English too."""


def places(messages: Iterable[Message]) -> set[tuple[str, str, str, bool]]:
    return {message.place for message in messages}


def placeholders(text: str) -> Counter[str]:
    return Counter(re.findall(r"%(?:\d|n)", text))


def bold_marks(text: str) -> tuple[int, bool]:
    """How many, and that each one that opens is closed."""
    return text.count("**"), text.count("**") % 2 == 0


def ending(text: str) -> str:
    """The signs that end it, with a space that joins it to something."""
    found = re.search(r"[.:?!…)]*\s*$", text)
    return found.group() if found else ""


def edges(text: str) -> tuple[bool, bool]:
    return text[:1].isspace(), text[-1:].isspace()


def dots(text: str) -> int:
    """The middle dots that part one thing from the next."""
    return text.count("·")


def german_left(text: str) -> list[str]:
    """Words of a text that are German; names are not."""
    words = [word for word in re.findall(r"[^\W\d_]+", text) if word not in GERMAN_NAMES]
    return [word for word in words if word.lower() in GERMAN_WORDS or re.search("[äöüßÄÖÜ„]", word)]


def differing(messages: Iterable[Message], mark: Callable[[str], object]) -> list[tuple[str, str]]:
    """Texts in which a mark of the source is not as in every form of the translation."""
    return [
        (message.source, form) for message in messages for form in message.forms if mark(form) != mark(message.source)
    ]


def test_every_text_of_the_source_is_in_the_catalogue_and_no_other(tmp_path: Path) -> None:
    update(tmp_path)
    hint = "python -m installer.translations takes them over"
    assert places(read(catalogue("en", tmp_path))) == places(ENGLISH), hint
    assert places(read(catalogue("de", tmp_path))) == places(GERMAN), hint


def test_nothing_is_left_to_be_translated() -> None:
    assert [(language, message.context, message.source) for language, message in unfinished()] == []


@LANGUAGES
@pytest.mark.parametrize("mark", [placeholders, bold_marks, ending, edges, dots], ids=lambda mark: mark.__name__)
def test_a_translation_keeps_the_marks_of_its_source(messages: list[Message], mark: Callable[[str], object]) -> None:
    assert differing(messages, mark) == []


def test_every_source_closes_its_bold_marks() -> None:
    assert [message.source for message in ENGLISH if not bold_marks(message.source)[1]] == []


def test_no_german_is_left_in_english() -> None:
    found = {form: german_left(form) for message in ENGLISH for form in message.forms}
    assert {form: words for form, words in found.items() if words} == {}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Your Korb is empty", ["Korb"]),
        ("Please wählen one", ["wählen"]),
        ("Try a shorter German word, such as Brot.", []),
        ("Amount and product, such as 4 Mohnbrötchen", []),
        ("Shopping for %1", []),
    ],
    ids=["a word of the list", "an umlaut", "what is searched for", "a product", "a placeholder"],
)
def test_german_is_noticed_names_are_not(text: str, words: list[str]) -> None:
    assert german_left(text) == words


def test_what_reads_the_same_in_both_languages_is_known() -> None:
    assert {message.source for message in ENGLISH if message.source in message.forms} == {"Dorfpunkt %1", "Plus"}


@LANGUAGES
def test_plurals_have_both_forms(messages: list[Message]) -> None:
    plurals = [message for message in messages if message.numerus]
    assert plurals
    assert [message.source for message in plurals if len(message.forms) != 2 or not message.done] == []


def test_german_has_exactly_the_plurals_of_english() -> None:
    assert [message.place for message in GERMAN] == [message.place for message in ENGLISH if message.numerus]


def test_every_number_that_is_counted_is_a_plural() -> None:
    assert [message.source for message in ENGLISH if "%n" in message.source and not message.numerus] == []


def test_every_context_is_a_page_or_a_class() -> None:
    """Elsewhere Qt would not find the text: it asks under the QML file's or the object's class name."""
    files = sources()
    known = {path.stem for path in files if path.suffix == ".qml"}
    for path in files:
        if path.suffix == ".py":
            known.update(re.findall(r"^class (\w+)\(", path.read_text(encoding="utf-8"), re.MULTILINE))
    assert {message.context for message in ENGLISH} - known == set()
