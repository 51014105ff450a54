# SPDX-License-Identifier: EUPL-1.2
"""What residents type finds what they mean: by-names, beginnings, parts of compounds, slips."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.ecosystems.services.rules.finding import ALSO, SITUATION, Index, Term
from kiosk.languages import LANGUAGES
from tests.services.wares import district

KNOWN = {
    "personalausweis": ("Personalausweis", "Perso", "Ausweis", "ID-Karte"),
    "reisepass": ("Reisepass", "Pass", "Kinderpass"),
    "hund": ("Hund anmelden (Hundesteuer)", "Hundesteuer", "Hundemarke"),
    "rundfunk": ("Befreiung vom Rundfunkbeitrag", "GEZ", "Rundfunkgebühr"),
    "wohnung": ("Wohnung anmelden oder ummelden", "ummelden", "Anmeldung", "Umzug"),
    "fuehrung": ("Führungszeugnis", "polizeiliches Führungszeugnis"),
    "strasse": ("Straße sperren", "Straßensperrung"),
    "sperrmuell": ("Sperrmüll", "alte Möbel"),
    "wohngeld": ("Wohngeld", "Mietzuschuss"),
    "fuehrerschein": ("Führerschein umtauschen", "Führerschein", "Lappen"),
    "schwerbehindert": ("Schwerbehindertenausweis", "Grad der Behinderung"),
}
INDEX = Index({key: [Term(name), *(Term(text, ALSO) for text in also)] for key, (name, *also) in KNOWN.items()})

FIRST = {
    "personalausweis": (
        "Perso", "perso", "PERSO", "Personalausweis", "personal ausweis", "personalausweiß", "Ausweis", "ausweiß",
        "auswies", "auswei", "Personalauswes", "Personlausweis", "Presonalausweis", "neuer Ausweis", "mein Perso",
        "ich brauche einen neuen Perso", "id karte", "ID-Karte", "idkarte", "Personalausweisantrag", "persoo",
        "perso ", "  perso", "Perso!", "personal", "per",
    ),
    "reisepass": (
        "Reisepass", "reisepas", "reise pass", "Pass", "pass", "Kinderpass", "reispass", "Reisepäss", "reise",
    ),
    "hund": (
        "hund", "Hund", "hund anmelden", "Hund anmelden", "hundd", "hunt", "Hundesteuer", "hundsteuer", "hundesteur",
        "hundemarke", "mein hund", "ich will meinen Hund anmelden", "hundanmelden", "anmelden hund", "steuer",
        "hudn", "Hundesteuerbescheid",
    ),
    "rundfunk": ("gez", "GEZ", "G.E.Z.", "Rundfunkgebühr", "rundfunkgebuehr", "rundfunkgebuhr", "Rundfunk", "beitrag",
                 "rundfunkbeitrag", "runfunkbeitrag", "befreiung"),
    "wohnung": ("ummelden", "umelden", "Umzug", "umzg", "Anmeldung", "Wohnung", "wohung", "wohnung anmelden", "umm"),
    "fuehrung": ("Führungszeugnis", "fuehrungszeugnis", "fuhrungszeugnis", "führungszeugniss", "führungs zeugnis",
                 "zeugnis", "polizeiliches", "FÜHRUNGSZEUGNIS", "fürungszeugnis"),
    "strasse": ("Straße", "strasse", "STRASSE", "straße sperren", "strase", "strassensperrung", "sperrung"),
    "sperrmuell": ("Sperrmüll", "sperrmuell", "sperrmull", "sperr müll", "spermüll", "müll", "Möbel", "moebel",
                   "alte mobel", "sperrmül"),
    "wohngeld": ("Wohngeld", "wohngelt", "wongeld", "wohn geld", "Mietzuschuss", "mietzuschuß", "mietzuschus",
                 "miete", "zuschuss"),
    "fuehrerschein": ("Führerschein", "fuehrerschein", "fuhrerschein", "führer schein", "führerscheinumtausch",
                      "Lappen", "umtauschen", "fürerschein", "führershein", "schein"),
    "schwerbehindert": ("Schwerbehindertenausweis", "schwerbehindert", "Grad der Behinderung", "behinderung",
                        "schwerbehindertenausweiß", "schwer behindert"),
}  # fmt: skip


@pytest.mark.parametrize(("typed", "meant"), [(typed, key) for key, many in FIRST.items() for typed in many])
def test_what_is_meant_stands_first(typed: str, meant: str) -> None:
    assert INDEX.find(typed)[:1] == [meant]


@pytest.mark.parametrize(
    "typed", ["", " ", "   ", "!?", "xylophon", "Qwertz", "zzz", "q", "42", "…", "()", "Bratwurst", "ß", "_"]
)
def test_nothing_is_found_for_nothing_and_for_nonsense(typed: str) -> None:
    assert INDEX.find(typed) == []


@pytest.mark.parametrize(
    ("typed", "among"),
    [
        ("ausweis", {"personalausweis", "schwerbehindert"}),
        ("anmelden", {"hund", "wohnung"}),
        ("führ", {"fuehrung", "fuehrerschein"}),
        ("wohn", {"wohnung", "wohngeld"}),
        ("pass", {"reisepass"}),
        ("sperr", {"sperrmuell", "strasse"}),
    ],
)
def test_what_else_fits_is_found_too(typed: str, among: set[str]) -> None:
    assert set(INDEX.find(typed)) >= among


@pytest.mark.parametrize(
    ("typed", "not_found"),
    [("hund", "wohnung"), ("gez", "wohnung"), ("perso", "hund"), ("pas", "personalausweis"), ("wohngeld", "wohnung")],
)
def test_what_does_not_fit_is_not_found(typed: str, not_found: str) -> None:
    assert not_found not in INDEX.find(typed)


def test_a_name_stands_before_a_by_name_and_both_before_a_situation() -> None:
    index = Index({"c": [Term("Hund")], "b": [Term("Hund", ALSO)], "a": [Term("Hund", SITUATION)]})
    assert index.find("hund") == ["c", "b", "a"]


def test_equals_stand_in_the_order_of_their_ids() -> None:
    assert Index({"b": [Term("Hund")], "a": [Term("Hund")]}).find("hund") == ["a", "b"]


def test_short_words_are_not_corrected() -> None:
    assert Index({"amt": [Term("Amt")]}).find("ort") == []


def test_fillers_alone_are_looked_for() -> None:
    assert Index({"neu": [Term("Neu hier")]}).find("neu") == ["neu"]


def test_the_dots_of_leichte_sprache_are_no_part_of_a_word() -> None:
    assert Index({"a": [Term("Personal·ausweis")]}).find("personalausweis") == ["a"]


DISTRICT = {
    "Perso": "personalausweis", "ausweiß": "personalausweis", "Ausweis": "personalausweis",
    "gez": "rundfunkbeitrag-befreiung", "hund anmelden": "hundesteuer-anmelden", "ummelden": "wohnung-anmelden",
    "umzug": "wohnung-anmelden", "reisepas": "reisepass", "wohngelt": "wohngeld", "briefwal": "wahlschein",
    "fuehrerschein": "fuehrerschein-umtausch", "Rathaus kaputte Laterne": "maengelmeldung",
    "kindergarden": "kita-platz", "dog licence": "hundesteuer-anmelden", "passeport": "reisepass",
    "закордонний паспорт": "reisepass", "هوية": "personalausweis", "sperrmül": "sperrmuell",
    "bauantrag": "baugenehmigung", "kindergelt": "kindergeld", "führungszeugnis": "fuehrungszeugnis",
}  # fmt: skip


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(("typed", "meant"), DISTRICT.items())
def test_the_districts_own_services_are_found_in_every_language(typed: str, meant: str, lang: str) -> None:
    assert meant in district().index(lang).find(typed)[:3]  # type: ignore[arg-type]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_service_is_found_by_its_own_name(lang: str) -> None:
    catalogue = district()
    index = catalogue.index(lang)  # type: ignore[arg-type]
    missed = [key for key in catalogue.services if key not in index.find(catalogue.name(key, lang).text)[:2]]  # type: ignore[arg-type]
    assert missed == []


def test_a_key_is_answered_at_once() -> None:
    index = district().index("de")
    begun = time.process_time()
    index.find("ich möchte meinen Schwerbehindertenausweiß verlängern")
    assert time.process_time() - begun < 0.25


@given(st.text(max_size=40))
def test_whatever_is_typed_is_answered_without_doubles(typed: str) -> None:
    found = INDEX.find(typed)
    assert len(set(found)) == len(found)
    assert set(found) <= KNOWN.keys()


@given(st.sampled_from(sorted(KNOWN)), st.data())
def test_one_slip_in_a_long_name_is_forgiven(key: str, data: st.DataObject) -> None:
    name = KNOWN[key][1]
    if len(name) < 7 or " " in name:
        return
    at = data.draw(st.integers(2, len(name) - 2))
    assert key in INDEX.find(name[:at] + name[at + 1 :])


@given(st.sampled_from(sorted(KNOWN)), st.integers(4, 30))
def test_a_beginning_finds_the_whole(key: str, length: int) -> None:
    assert key in INDEX.find(KNOWN[key][0][:length])


@given(
    st.sampled_from(["Perso", "hund anmelden", "GEZ", "Führerschein"]),
    st.sampled_from([str.upper, str.lower, str.title]),
)
def test_capitals_make_no_difference(typed: str, change: object) -> None:
    assert INDEX.find(change(typed)) == INDEX.find(typed)  # type: ignore[operator]
