# SPDX-License-Identifier: EUPL-1.2
"""The languages that residents may choose, and how a published text is found in one of them."""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, get_args

Language = Literal["de", "de-simple", "en", "fr", "uk", "ar"]
"""`de-simple` is German in Leichte Sprache (DIN SPEC 33429)."""

StaffLanguage = Literal["de", "en"]
"""The counter and its pick lists speak no others."""

LANGUAGES: tuple[Language, ...] = get_args(Language)
NAMES: Mapping[Language, str] = {
    "de": "Deutsch",
    "de-simple": "Leichte Sprache",
    "en": "English",
    "fr": "Français",
    "uk": "Українська",
    "ar": "العربية",
}
"""Each by its own name, since whoever looks for one cannot read the others."""

SHORT_NAMES: Mapping[Language, str] = {**NAMES, "de-simple": "Leicht", "uk": "Мова"}
"""For the key in the bar, which stands beside five others."""

LOCALES: Mapping[Language, str] = {
    "de": "de_DE",
    "de-simple": "de_DE",
    "en": "en_GB",
    "fr": "fr_FR",
    "uk": "uk_UA",
    "ar": "ar_001",
}
"""By CLDR's names; Arabic is the modern standard language of no one country."""

FIRST_STRONG_ISOLATE, POP_ISOLATE = "\u2068", "\u2069"


@dataclass(frozen=True, slots=True)
class Published:
    """A published text as it was found: `lang` is the language that it is really in."""

    text: str
    lang: Language
    fell_back: bool
    """It is not in the language that was asked for, and a page that shows it says so."""


def known(code: str) -> Language:
    """The language of a stored or published code, `en` for `en-GB`; German where it is none of ours."""
    for candidate in (code, code.split("-", 1)[0]):
        if candidate in LANGUAGES:
            return candidate
    return "de"


def published(texts: Mapping[str, str], lang: Language) -> Published:
    """A published text in a language, else in German, else in whichever it was written; else empty.

    Nothing falls back where there is nothing. What is published is there in German; what residents write need not be.
    """
    if texts.get(lang):
        return Published(texts[lang], lang, fell_back=False)
    written = "de" if texts.get("de") else next((code for code, text in texts.items() if text), "de")
    return Published(texts.get(written, ""), known(written), fell_back=bool(texts.get(written)) and lang != written)


def base(lang: Language) -> str:
    """The language without its variety, as BCP 47 and fonts and voices know it: `de` for `de-simple`."""
    return lang.split("-", 1)[0]


def is_right_to_left(lang: Language) -> bool:
    """Whether lines run from right to left."""
    return lang == "ar"


def has_arabic(text: str) -> bool:
    """Whether Arabic letters are in it, whatever language is around it."""
    return any(unicodedata.bidirectional(letter) == "AL" for letter in text)


def isolated(text: str, lang: Language) -> str:
    """A run that keeps its own direction inside a line of the other one (UAX #9, isolates); else as it is."""
    return f"{FIRST_STRONG_ISOLATE}{text}{POP_ISOLATE}" if text and is_right_to_left(lang) else text
