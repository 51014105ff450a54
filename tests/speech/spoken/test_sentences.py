# SPDX-License-Identifier: EUPL-1.2
"""Texts are cut where sentences end, and nowhere else."""

import pytest

from kiosk.languages import Language
from kiosk.speech.spoken import sentences

CASES: dict[Language, dict[str, list[str]]] = {
    "de": {
        "": [],
        " \n ": [],
        "Danke": ["Danke"],
        "Danke. Bis dann!": ["Danke.", "Bis dann!"],
        "Im DGH St. Wendel. Am 1. Nov. geht es los. Bitte kommen Sie!": [
            "Im DGH St. Wendel.", "Am 1. Nov. geht es los.", "Bitte kommen Sie!",
        ],
        "Brot, z. B. Roggenbrot. Nr. 3 ist frei.": ["Brot, z. B. Roggenbrot.", "Nr. 3 ist frei."],
        "Brot, z.B. Roggenbrot. Gut.": ["Brot, z.B. Roggenbrot.", "Gut."],
        "ca. 5 kg kosten 3.49. Danach mehr.": ["ca. 5 kg kosten 3.49.", "Danach mehr."],
        "Wir öffnen am 26.11. um 9 Uhr. Bis dann!": ["Wir öffnen am 26.11. um 9 Uhr.", "Bis dann!"],
        "Am 26.11.2026 um 9.30 Uhr. Danke.": ["Am 26.11.2026 um 9.30 Uhr.", "Danke."],
        "Der 2. Schritt ist leicht. Kiste 3. Bitte abholen.": [
            "Der 2. Schritt ist leicht.", "Kiste 3.", "Bitte abholen.",
        ],
        "1. Bildschirm berühren. 2. Waren aussuchen.": ["1. Bildschirm berühren.", "2. Waren aussuchen."],
        "Brot usw. Danach Milch.": ["Brot usw.", "Danach Milch."],
        "Brot usw. und Milch.": ["Brot usw. und Milch."],
        "Fr. Müller hilft. Hr. Weber auch.": ["Fr. Müller hilft.", "Hr. Weber auch."],
        "Dr. Weber kommt.": ["Dr. Weber kommt."],
        "Was möchten Sie? „Brot!“ Gut.": ["Was möchten Sie?", "„Brot!“", "Gut."],
        "Gut! sagte sie. Ja.": ["Gut! sagte sie.", "Ja."],
        "Bitte warten … Es dauert.": ["Bitte warten …", "Es dauert."],
        "Bitte … warten.": ["Bitte … warten."],
        "Titel\nText. Noch einer.": ["Titel", "Text.", "Noch einer."],
        "Der Verein e. V. lädt ein. Kommen Sie.": ["Der Verein e. V. lädt ein.", "Kommen Sie."],
        "Mo. bis Fr. geöffnet. Sa. zu.": ["Mo. bis Fr. geöffnet.", "Sa. zu."],
        "Das kostet 3,49 €. Danke.": ["Das kostet 3,49 €.", "Danke."],
        "Trierer Str. 5 in St. Wendel. Gut.": ["Trierer Str. 5 in St. Wendel.", "Gut."],
        "In der Trierer Str. Danach links.": ["In der Trierer Str.", "Danach links."],
        "Um 13.30 Uhr. Um 9 Uhr.": ["Um 13.30 Uhr.", "Um 9 Uhr."],
        "Im Mai 2026. Im Juni.": ["Im Mai 2026.", "Im Juni."],
        "Nach dem 24. Dezember. Frohes Fest!": ["Nach dem 24. Dezember.", "Frohes Fest!"],
        "(Beispiel.) Weiter.": ["(Beispiel.)", "Weiter."],
        "max. 10 Stk. Brot": ["max. 10 Stk. Brot"],
        "5 Min. Fußweg. Dann links.": ["5 Min. Fußweg.", "Dann links."],
        "Wirklich?! Ja.": ["Wirklich?!", "Ja."],
        "Seite smartwendelerland.de öffnen. Gut.": ["Seite smartwendelerland.de öffnen.", "Gut."],
        "Der Laden antwortet bis Montag, 30.\u00a0November, 12\u00a0Uhr. Gut.": [
            "Der Laden antwortet bis Montag, 30.\u00a0November, 12\u00a0Uhr.", "Gut.",
        ],
    },
    "de-simple": {"Das Dorf·haus ist offen. Kommen Sie.": ["Das Dorf·haus ist offen.", "Kommen Sie."]},
    "en": {
        "Dr. Smith came at 9 a.m. He left.": ["Dr. Smith came at 9 a.m.", "He left."],
        "See e.g. page 3. Then go on.": ["See e.g. page 3.", "Then go on."],
        "No. 3 is free. It costs €3.49. Thanks!": ["No. 3 is free.", "It costs €3.49.", "Thanks!"],
        "Bring approx. 5 kg to St. Wendel.": ["Bring approx. 5 kg to St. Wendel."],
        "Bread, milk, etc. Then pay.": ["Bread, milk, etc.", "Then pay."],
    },
    "fr": {
        "M. Dupont arrive. Voir p. ex. la page 3. Merci !": [
            "M. Dupont arrive.", "Voir p. ex. la page 3.", "Merci !",
        ],
        "Le 26 nov. à 9 h. Bonjour.": ["Le 26 nov. à 9 h.", "Bonjour."],
    },
    "uk": {
        "До 29 лист. 2026 р. Дякуємо.": ["До 29 лист. 2026 р.", "Дякуємо."],
        "На вул. Шевченка, буд. 5. Так.": ["На вул. Шевченка, буд. 5.", "Так."],
    },
    "ar": {"هل تريد الخبز؟ نعم. شكرا!": ["هل تريد الخبز؟", "نعم.", "شكرا!"]},
}  # fmt: skip


@pytest.mark.parametrize(
    ("language", "text", "cut"),
    [
        pytest.param(lang, text, cut, id=f"{lang}: {text}")
        for lang, cases in CASES.items()
        for text, cut in cases.items()
    ],
)
def test_sentences_end_where_they_end(language: Language, text: str, cut: list[str]) -> None:
    assert sentences(text, language) == cut
