# SPDX-License-Identifier: EUPL-1.2
"""What stands in the catalogues: every text of the source, finished, by the rules of its language."""

import re
from pathlib import Path

import pytest

from installer.translation_rules import findings
from installer.translations import TARGETS, Message, catalogue, check, read, sources

MESSAGES = {language: read(catalogue(language)) for language in TARGETS}
ENGLISH = MESSAGES["en"]
LANGUAGES = pytest.mark.parametrize("language", list(TARGETS))
HINT = "python -m installer.translations takes texts over, with --check it names what is wrong"

SAME_EVERYWHERE = {
    "Dorfpunkt %1",
    "Plus",
    "Code %1",
    "Name",
    "%1 = %2",
    "**%1.** %2",
    "%1, %2",
    "%1 %2",
    "**%1:** %2",
    "%1: **%2**",
    "%1: %2",
    "%1\u00a0%:\u00a0%2",
}
"""Names, and patterns without words."""


def test_the_catalogues_hold_the_texts_of_the_source_and_no_others() -> None:
    assert [told for told in check() if told.endswith((": missing", ": unused"))] == [], HINT


@LANGUAGES
def test_a_catalogue_breaks_no_rule(language: str) -> None:
    assert [str(finding) for finding in findings(language, MESSAGES[language])] == [], HINT


def test_every_source_closes_its_bold_marks() -> None:
    assert [message.source for message in ENGLISH if message.source.count("**") % 2] == []


def test_what_reads_the_same_in_english_is_known() -> None:
    assert {message.source for message in ENGLISH if message.source in message.forms} == SAME_EVERYWHERE


def test_german_has_exactly_the_plurals_of_english() -> None:
    plurals = [message.place for message in ENGLISH if message.numerus]
    assert plurals
    assert [message.place for message in MESSAGES["de"]] == plurals


def test_every_number_that_is_counted_is_a_plural() -> None:
    assert [message.source for message in ENGLISH if "%n" in message.source and not message.numerus] == []


def test_every_value_is_explained_to_translators() -> None:
    def unexplained(message: Message) -> bool:
        return not all(value in message.note + message.comment for value in re.findall(r"%(?:\d|n)", message.source))

    assert [(message.context, message.source) for message in ENGLISH if unexplained(message)] == []


@LANGUAGES
def test_residents_read_every_language_and_the_staff_two(language: str) -> None:
    counter = {path.stem for path in sources() if "counter" in path.parts}
    staff = {message.context for message in MESSAGES[language]} & counter
    assert bool(staff) == TARGETS[language].staff or language == "de"


def test_every_context_is_a_page_a_class_or_named_where_it_is_said() -> None:
    """Elsewhere Qt would not find the text: it asks under the QML file's or the object's class name."""
    files = sources()
    known = {path.stem for path in files if path.suffix == ".qml"}
    for path in files:
        if path.suffix == ".py":
            code = path.read_text(encoding="utf-8")
            known.update(re.findall(r"^class (\w+)\(", code, re.MULTILINE))
            known.update(re.findall(r"\.say\(\s*\"(\w+)\"", code))
    assert {message.context for message in ENGLISH} - known == set()


def test_the_catalogue_lies_where_it_is_looked_for() -> None:
    folder = Path("resources/translations")
    assert {path.name for path in folder.glob("*.ts")} == {f"dorfpunkt_{language}.ts" for language in TARGETS}
