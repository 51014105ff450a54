# SPDX-License-Identifier: EUPL-1.2
"""The rules for translations, each with texts that keep it and texts that break it."""

from collections.abc import Callable

import pytest
from _pytest.mark import ParameterSet

from installer import plain_german as plain
from installer import translation_rules as rules
from installer.translations import Message

NB = "\u00a0"
KEPT = {
    rules.placeholders_kept: [
        ("%1 von %2", "%2 of %1", "values may change places"),
        ("%n Funde", "%n results", "a number that is counted"),
    ],
    rules.bold_marks_kept: [("**Fehlt:** %1", "**Missing:** %1", "a strong word"), ("Fertig", "Done", "none")],
    rules.ending_kept: [
        ("Stimmt das so?", "هل هذا صحيح؟", "the Arabic question mark"),
        ("Abholen: **%1**", "Retrait : **%1**", "the end is a value"),
        ("Antwort lesen:", f"Lire la réponse{NB}:", "a French colon has its space"),
        ("Wir sehen nach …", "Wir sehen nach …", "three dots"),
    ],
    rules.edges_kept: [(" (Beispiel)", " (example)", "a space before it")],
    rules.parting_dots_kept: [
        ("Korb ansehen · %1", "See basket · %1", "a dot between two things"),
        ("Ihre Telefonnummer", "Ihre Telefon·nummer", "a dot inside a word is another one"),
    ],
    rules.fits_its_place: [
        ("Hilfe", "Допомога", "a short label has room for 22 characters"),
        ("Nein, ohne Telefonnummer", "Nein, ohne Telefon·nummer", "a dot inside a word takes no room"),
        ("Ja, bestellen", "**Oui, commander**", "nor do bold marks"),
    ],
    rules.no_german_left: [
        ("Brot", "Try a shorter German word, such as Brot.", "what is searched for"),
        ("%1", "Shopping for %1", "a placeholder"),
    ],
    rules.own_script_only: [
        ("Dorfpunkt %1", "Dorfpunkt %1", "the place keeps its name"),
        ("QR-Code", "QR-код", "what is Latin in every script"),
    ],
    rules.french_spaces: [
        ("Zahlen:", f"À payer{NB}:", "a colon"),
        ("Gerade:", f"En ce moment{NB}; plus tard.", "a semicolon"),
        ("„%1“", f"«{NB}%1{NB}»", "quotation marks"),
        ("Um 9:30", "À 9:30", "an hour has a colon of its own"),
    ],
    rules.ukrainian_letters: [("Sprache", "Мова її", "letters of its own")],
    rules.arabic_signs: [
        ("%1, %2", "\u2068%1\u2069، \u2068%2\u2069", "the Arabic comma"),
        ("2,50", "2,50", "a sum as on the shelf"),
    ],
    rules.values_isolated: [
        ("%1 gibt es ab %2.", "\u2068%1\u2069 من \u2068%2\u2069", "each value by itself"),
        ("**%1**", "**\u2068%1\u2069**", "a strong value"),
        ("%n Funde", "%n نتيجة", "a bare number is no run of its own"),
    ],
}
BROKEN = {
    rules.placeholders_kept: [
        ("%1 von %2", "%1 of %1", "one value twice"),
        ("%n Funde", "results", "the number is gone"),
    ],
    rules.bold_marks_kept: [
        ("**Fehlt:** %1", "Missing: %1", "no strong word"),
        ("**a** **b**", "**a** b**", "an open one"),
    ],
    rules.ending_kept: [
        ("Stimmt das so?", "Is this right", "a question lost its mark"),
        ("Hilfe", "Help.", "a label with a stop"),
    ],
    rules.edges_kept: [(" (Beispiel)", "(example)", "the space is gone")],
    rules.parting_dots_kept: [("Korb ansehen · %1", "See basket %1", "the dot is gone")],
    rules.fits_its_place: [
        ("Hilfe", "Vous trouverez l’aide ici", "a label of a whole line"),
        ("Bitte warten Sie.", "x" * 61 + ".", "a sentence of three lines"),
    ],
    rules.no_german_left: [
        ("Korb", "Your Korb is empty", "a word of the list"),
        ("wählen", "Please wählen one", "an umlaut"),
    ],
    rules.own_script_only: [("Hilfe", "Help", "a Latin word"), ("Korb", "кошик Korb", "half of it")],
    rules.french_spaces: [
        ("Zahlen:", "À payer:", "no space"),
        ("Zahlen:", "À payer :", "a space where the line may end"),
        ("Ja!", "Oui!", "an exclamation mark"),
        ("„%1“", "« %1 »", "quotation marks with plain spaces"),
    ],
    rules.ukrainian_letters: [("Sprache", "язык", "a Russian letter")],
    rules.arabic_signs: [
        ("Ja?", "نعم?", "a Latin question mark"),
        ("a, b", "أ, ب", "a Latin comma"),
        ("12", "١٢", "digits that are not on the receipt"),
    ],
    rules.values_isolated: [("Von %1", "من %1", "a bare value"), ("%1 %2", "\u2068%1\u2069 %2", "one of two")],
}

PLAIN = {
    plain.short_sentences: ["Das ist Ihr Beleg. Bitte nehmen Sie ihn mit.", "1 2 3 4 5 6 7 8 9 10 11 12 13 Brote."],
    plain.one_thought_a_sentence: [
        "Das ist Ihr Code. Damit lesen Sie die Antwort.",
        "Ja, bestellen",
        "Fehlt etwas? Dann packt der Laden etwas Ähnliches ein.",
    ],
    plain.long_words_are_split: ["Telefon·nummer", "QR-Code", "Bereitschafts·dienst"],
    plain.active_voice: [
        "Wir drucken Ihren Beleg.",
        "Das wird teuer.",
        "Ihre Bestellung ist gespeichert.",
        "Sie werden gesund.",
    ],
    plain.no_genitive: ["Die Uhr von diesem Gerät", "Das Haus", "Kennen Sie dieses Haus?"],
    plain.no_subjunctive: ["Sie können bestellen.", "Welcher Name soll auf der Kiste stehen?"],
    plain.figures_as_digits: ["Bitte gehen Sie 1 Schritt zurück.", "Ein Beleg", "Bitte achten Sie darauf."],
    plain.no_abbreviations: ["zum Beispiel Brot", "100 g", "Nehmen Sie die Nummer."],
    plain.no_special_signs: ["**Fehlt:** %1", "Was suchen Sie?", "Milch (auch Laktose)"],
    plain.one_negation_a_sentence: ["Das war nicht ich.", "Das geht nicht. Es gibt kein Internet."],
}
NOT_PLAIN = {
    plain.short_sentences: ["Bitte nehmen Sie Ihren Beleg mit und zeigen Sie ihn beim Abholen dem Laden vor."],
    plain.one_thought_a_sentence: [
        "Wir senden die Bestellung, sobald das Netz da ist.",
        "Bitte bestätigen Sie, dass Sie kommen.",
        "Nehmen Sie den Beleg mit, damit Sie ihn haben.",
        "Wir drucken, packen, liefern und antworten.",
    ],
    plain.long_words_are_split: ["Telefonnummer ist Bereitschaftsdienst", "Bereitschaftsdienst·nummer"],
    plain.active_voice: [
        "Der Ausweis wird beim Abholen geprüft.",
        "Es wurde nichts bestellt.",
        "Die Kisten werden gepackt.",
        "Sie wird storniert.",
        "Die Bestellung wird angenommen.",
    ],
    plain.no_genitive: ["Die Uhr des Geräts", "Fragen dieses Ladens", "Die Farbe eines kleinen Hauses"],
    plain.no_subjunctive: ["Das könnte gehen.", "Es wäre besser."],
    plain.figures_as_digits: ["Bitte warten Sie zwei Minuten.", "Zwölf Eier"],
    plain.no_abbreviations: ["z. B. Brot", "Brot, Milch usw.", "Tel. 112", "MwSt. 7 Prozent"],
    plain.no_special_signs: ["Brot & Milch", "Ja/Nein", "§ 3", "Jetzt; später"],
    plain.one_negation_a_sentence: ["Das ist nicht keine Bestellung."],
}


def pairs(table: dict[rules.Rule, list[tuple[str, str, str]]]) -> list[ParameterSet]:
    return [
        pytest.param(rule, source, form, id=f"{rule.__name__}: {name}")  # type: ignore[attr-defined]
        for rule, cases in table.items()
        for source, form, name in cases
    ]


def texts(table: dict[Callable[[str], str], list[str]]) -> list[ParameterSet]:
    return [
        pytest.param(rule, text, id=f"{rule.__name__}: {text}") for rule, cases in table.items() for text in cases
    ]


@pytest.mark.parametrize(("rule", "source", "form"), pairs(KEPT))
def test_a_translation_keeps(rule: rules.Rule, source: str, form: str) -> None:
    assert rule(source, form) == ""


@pytest.mark.parametrize(("rule", "source", "form"), pairs(BROKEN))
def test_a_translation_breaks(rule: rules.Rule, source: str, form: str) -> None:
    assert rule(source, form)


@pytest.mark.parametrize(("rule", "text"), texts(PLAIN))
def test_plain_german_keeps(rule: Callable[[str], str], text: str) -> None:
    assert rule(text) == ""


@pytest.mark.parametrize(("rule", "text"), texts(NOT_PLAIN))
def test_plain_german_breaks(rule: Callable[[str], str], text: str) -> None:
    assert rule(text)


def test_every_rule_has_cases_for_and_against() -> None:
    named = {name for language in rules.PLURAL_FORMS for name in rules.rules_of(language)}
    assert {rule.__name__ for rule in (*KEPT, *PLAIN)} == named  # type: ignore[attr-defined]
    assert {rule.__name__ for rule in (*BROKEN, *NOT_PLAIN)} == named  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("source", "role"),
    [
        ("Ja, bestellen", "label"),
        ("Was suchen Sie?", "label"),
        ("Der Laden antwortet.", "sentence"),
        ("Antwort lesen:", "sentence"),
        ("Welcher Name soll auf der Kiste stehen?", "sentence"),
    ],
)
def test_a_text_is_a_label_or_a_sentence(source: str, role: str) -> None:
    assert rules.role(source) == role


def message(source: str, *forms: str, finished: bool = True) -> Message:
    return Message("Page", source, "", len(forms) > 1, forms, finished)


def test_a_finding_names_the_text_and_the_rule() -> None:
    (found,) = rules.findings("fr", [message("Hilfe", "Aide.")])
    assert str(found) == "fr Page: 'Hilfe': ending_kept: ends with '.', wanted ''"


def test_what_is_not_finished_breaks_no_other_rule() -> None:
    (found,) = rules.findings("fr", [message("Hilfe?", "Aide", finished=False)])
    assert found.rule == "finished"


def test_a_language_has_its_own_number_of_plurals() -> None:
    found = rules.findings("uk", [message("%n Eier", "%n яйце", "%n яйця")])
    assert [finding.rule for finding in found] == ["plural_forms"]
