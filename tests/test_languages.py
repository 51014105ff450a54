# SPDX-License-Identifier: EUPL-1.2
"""The six languages: their codes, and texts that are published in some of them."""

from pathlib import Path

import pytest

from kiosk import languages
from kiosk.languages import LANGUAGES, Language, Published
from kiosk.settings import FILE_NAME, SettingsError, load_settings

DOOR = {"de": "Tür", "en": "Door", "fr": ""}


@pytest.mark.parametrize(
    ("code", "language"),
    [
        ("de", "de"),
        ("de-simple", "de-simple"),
        ("en-GB", "en"),
        ("de-AT", "de"),
        ("ar", "ar"),
        ("tr", "de"),
        ("", "de"),
    ],
)
def test_a_code_is_one_of_ours_or_german(code: str, language: Language) -> None:
    assert languages.known(code) == language


@pytest.mark.parametrize(
    ("texts", "language", "found"),
    [
        pytest.param(DOOR, "de", Published("Tür", "de", fell_back=False), id="German"),
        pytest.param(DOOR, "en", Published("Door", "en", fell_back=False), id="a translation"),
        pytest.param(DOOR, "uk", Published("Tür", "de", fell_back=True), id="none"),
        pytest.param(DOOR, "fr", Published("Tür", "de", fell_back=True), id="an empty one"),
        pytest.param(DOOR, "de-simple", Published("Tür", "de", fell_back=True), id="German is not Leichte Sprache"),
        pytest.param({}, "ar", Published("", "de", fell_back=False), id="where nothing is said nothing falls back"),
    ],
)
def test_published_texts_fall_back_to_german(texts: dict[str, str], language: Language, found: Published) -> None:
    assert languages.published(texts, language) == found


def test_voices_and_fonts_know_the_language_without_its_variety() -> None:
    assert [languages.base(language) for language in LANGUAGES] == ["de", "de", "en", "fr", "uk", "ar"]


def test_every_language_has_its_own_name() -> None:
    assert list(languages.NAMES) == list(LANGUAGES)
    assert len(set(languages.NAMES.values())) == len(LANGUAGES)


def test_only_arabic_lines_isolate_what_they_hold() -> None:
    assert languages.isolated("3,49 €", "ar") == "\u20683,49 €\u2069"
    assert [languages.isolated("x", language) for language in LANGUAGES if language != "ar"] == ["x"] * 5
    assert languages.isolated("", "ar") == ""


def test_a_kiosk_offers_all_languages_unless_its_settings_say_which(tmp_path: Path) -> None:
    assert load_settings(tmp_path).languages == LANGUAGES
    (tmp_path / FILE_NAME).write_text('languages = ["de", "ar"]', encoding="utf-8")
    assert load_settings(tmp_path).languages == ("de", "ar")


@pytest.mark.parametrize("value", ['["de", "tr"]', "[]"])
def test_other_languages_are_a_mistake_in_the_settings(tmp_path: Path, value: str) -> None:
    (tmp_path / FILE_NAME).write_text(f"languages = {value}", encoding="utf-8")
    with pytest.raises(SettingsError):
        load_settings(tmp_path)
