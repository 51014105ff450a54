# SPDX-License-Identifier: EUPL-1.2
"""What the screen shows is said as somebody would say it, in each of the languages."""

import pytest

from kiosk.languages import LANGUAGES, Language
from kiosk.speech.spoken import spelled, spoken
from tests.speech.spoken import arabic_cases, english_cases, french_cases, german_cases, ukrainian_cases

TABLES: dict[Language, dict[str, dict[str, str]]] = {
    "de": german_cases.CASES,
    "en": english_cases.CASES,
    "fr": french_cases.CASES,
    "uk": ukrainian_cases.CASES,
    "ar": arabic_cases.CASES,
}
CASES = [
    pytest.param(language, text, said, id=f"{language}, {topic}: {text}")
    for language, topics in TABLES.items()
    for topic, cases in topics.items()
    for text, said in cases.items()
]


@pytest.mark.parametrize(("language", "text", "said"), CASES)
def test_what_is_shown_is_said(language: Language, text: str, said: str) -> None:
    assert spoken(text, language) == said


@pytest.mark.parametrize(("language", "text", "said"), CASES)
def test_what_was_said_is_not_changed_again(language: Language, text: str, said: str) -> None:
    assert spoken(said, language) == said


@pytest.mark.parametrize(("text", "said"), [pytest.param(t, s, id=t) for t, s in german_cases.CASES["signs"].items()])
def test_leichte_sprache_is_said_as_german(text: str, said: str) -> None:
    assert spoken(text, "de-simple") == said


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "text",
    [
        pytest.param(text, id=text.encode("unicode_escape").decode()[:12] or "empty")
        for text in (
            "",
            " ",
            "\n",
            "()",
            "·",
            "…",
            "**",
            "\u200b",
            "\ud800",
            "9" * 5000,
            "1" * 13 + " €",
            "1." * 2000,
        )
    ],
)
def test_odd_texts_do_no_harm(text: str, language: Language) -> None:
    assert isinstance(spoken(text, language), str)


@pytest.mark.parametrize(
    ("code", "language", "said"),
    [
        ("HWBK-DM4D-0", "de", "Ha, Weh, Be, Ka; De, Emm, vier, De; null"),
        ("HWBK-DM4D-0", "de-simple", "Ha, Weh, Be, Ka; De, Emm, vier, De; null"),
        ("hwbk-dm4d-0", "de", "Ha, Weh, Be, Ka; De, Emm, vier, De; null"),
        ("HWBK DM4D 0", "de", "Ha, Weh, Be, Ka; De, Emm, vier, De; null"),
        ("HWBK\u2011DM4D\u20110", "de", "Ha, Weh, Be, Ka; De, Emm, vier, De; null"),
        ("ACEF-GJLN-PQRS-TVXY-Z", "de",
         "A, Ze, E, Eff; Ge, Jot, Ell, Enn; Pe, Ku, Err, Ess; Te, Vau, Ix, Ypsilon; Zett"),
        ("0123-4567-89", "de", "null, eins, zwei, drei; vier, fünf, sechs, sieben; acht, neun"),
        ("ÄÖÜß", "de", "Ä, Ö, Ü, Eszett"),
        ("", "de", ""),
        ("--", "de", ""),
        ("HWBK-DM4D-0", "en", "H, W, B, K; D, M, four, D; zero"),
        ("HWBK-DM4D-0", "fr", "ache, double vé, bé, ka; dé, aime, quatre, dé; zéro"),
        ("HWBK-DM4D-0", "uk", "аш, дубль-ве, бе, ка; де, ем, чотири, де; нуль"),
        ("HWBK-DM4D-0", "ar", "إتش، دبليو، بي، كيه؛ دي، إم، أربعة، دي؛ صفر"),
    ],
)  # fmt: skip
def test_a_code_is_spelled_sign_by_sign(code: str, language: Language, said: str) -> None:
    assert spelled(code, language) == said


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_code_in_a_text_is_spelled_alike(language: Language) -> None:
    code = "HWBK-DM4D-GZ4C-TKJB-0"
    assert spelled(code, language) in spoken(f"Code {code}", language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_letters_of_codes_differ(language: Language) -> None:
    names = [spelled(letter, language) for letter in "0123456789ABCDEFGHJKMNPQRSTVWXYZ"]
    assert len(set(names)) == len(names)
