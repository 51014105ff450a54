# SPDX-License-Identifier: EUPL-1.2
"""The form of a purpose: what is typed becomes terms or faults beside their fields, and what changes is shown."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.languages import LANGUAGES
from sync.contract.trust import notice
from sync.trustee.changes import Piece, changes, compare
from sync.trustee.purpose_form import FIELDS, NOTICE_LANGUAGES, name_fault, read_terms, typed
from sync.trustee.purposes import load_seed
from sync.trustee.terms import Terms, with_notice_id

SEED = load_seed()
GOOD = typed(SEED["order-contact"])


def faults(**changed: str) -> dict[str, str]:
    read = read_terms(GOOD | changed)
    assert isinstance(read, dict), "nothing was wrong"
    return read


def terms(**changed: str) -> Terms:
    read = read_terms(GOOD | changed)
    assert isinstance(read, Terms), read
    return read


def test_a_notice_is_written_in_the_languages_that_residents_choose() -> None:
    assert tuple(NOTICE_LANGUAGES) == LANGUAGES


@pytest.mark.parametrize("name", sorted(SEED))
def test_what_the_form_shows_is_read_back_as_it_was(name: str) -> None:
    read = read_terms(typed(SEED[name]))
    assert isinstance(read, Terms)
    assert with_notice_id(name, read, {}) == SEED[name]


@given(
    st.lists(st.from_regex("[a-z][a-z0-9-]{0,9}", fullmatch=True), max_size=5, unique=True),
    st.sampled_from(["platform", "shop:*", "shop:b, pickup:*", "municipality:10046117", "shop:a*"]),
    st.integers(1, 365),
    st.text(st.characters(exclude_categories=("C", "Z")), min_size=1, max_size=60),
)
def test_whatever_is_good_comes_back(datatypes: list[str], recipients: str, days: int, text: str) -> None:
    read = terms(
        datatypes=",".join(datatypes), recipients=recipients, max_queue_age_days=str(days), **{"notice-de": text}
    )
    assert read_terms(typed(read)) == read
    assert read.purpose.datatypes == tuple(datatypes)
    assert read.purpose.max_queue_age == days * 86_400


@given(st.dictionaries(st.sampled_from([field.name for field in FIELDS]), st.text(max_size=30)))
def test_anything_typed_is_read_or_has_its_fault_beside_a_field(changed: dict[str, str]) -> None:
    read = read_terms(GOOD | changed)
    assert isinstance(read, Terms) or (read and read.keys() <= {field.name for field in FIELDS})


@pytest.mark.parametrize(
    ("field", "value", "fault"),
    [
        ("title", "", "fehlt"),
        ("title", "x" * 401, "Zu lang: 401"),
        ("title", "a\x00b", "Steuerzeichen"),
        ("title", "a\u202eb", "Steuerzeichen"),
        ("legal_basis", "", "Möglichkeiten"),
        ("legal_basis", "eu-gdpr:A6-1-f", "Möglichkeiten"),
        ("datatypes", "phone, Phone", "„Phone“"),
        ("datatypes", "phone phone", "„phone phone“"),
        ("datatypes", "phone, phone", "zweimal"),
        ("datatypes", ",".join(f"d{n}" for n in range(21)), "Höchstens 20"),
        ("recipients", "", "mindestens einen"),
        ("recipients", " , ", "mindestens einen"),
        ("recipients", "*", "„*“"),
        ("recipients", "shop", "„shop“"),
        ("recipients", "shop:*b", "„shop:*b“"),
        ("recipients", "shop:", "„shop:“"),
        ("offline", "always", "Möglichkeiten"),
        ("assurance", "4", "Möglichkeiten"),
        ("max_queue_age_days", "", "ganze Zahl"),
        ("max_queue_age_days", "0", "ganze Zahl"),
        ("max_queue_age_days", "366", "ganze Zahl"),
        ("max_queue_age_days", "-1", "ganze Zahl"),
        ("max_queue_age_days", "1.5", "ganze Zahl"),
        ("max_queue_age_days", "²", "ganze Zahl"),
        ("max_queue_age_days", "9" * 400, "ganze Zahl"),
        ("data_subjects", " \n ", "fehlt"),
        ("retention", "", "fehlt"),
        ("notice-de", "", "fehlt"),
        ("notice-de", "x" * 2001, "Zu lang: 2001"),
        ("notice-ar", "", "sechs Sprachen"),
        ("notice-de-simple", "\t", "sechs Sprachen"),
    ],
)
def test_one_fault_stands_beside_its_field(field: str, value: str, fault: str) -> None:
    found = faults(**{field: value})
    assert list(found) == [field]
    assert fault in found[field]


def test_without_consent_german_is_enough() -> None:
    only = {f"notice-{language}": "" for language in NOTICE_LANGUAGES if language != "de"}
    assert set(faults(**only)) == set(only)
    read = terms(legal_basis="eu-gdpr:A6-1-b", **only)
    assert (set(read.purpose.notice.texts), read.purpose.consent) == ({"de"}, False)


def test_consent_follows_from_the_legal_basis() -> None:
    assert terms().purpose.consent
    assert not terms(legal_basis="eu-gdpr:A6-1-e").purpose.consent


def test_a_notice_is_one_paragraph() -> None:
    read = terms(**{"notice-de": "  Das ist\r\n\r\nfreiwillig.  \tJa. "})
    assert read.purpose.notice.texts["de"] == "Das ist freiwillig. Ja."
    assert read.purpose.notice == notice("", read.purpose.notice.texts)


@pytest.mark.parametrize("name", ["", "x", "Order", "neu", "order contact", "-order", "1order", "a/b", "ä", "x" * 41])
def test_names_that_no_purpose_has(name: str) -> None:
    assert "kleine Buchstaben" in name_fault(name, taken=False)


def test_a_name_that_is_taken() -> None:
    assert name_fault("order", taken=False) == ""
    assert "schon" in name_fault("order", taken=True)


def test_only_what_differs_is_shown() -> None:
    old, new = terms(), terms(recipients="shop:*, pickup:*", **{"notice-en": "This is voluntary. Yes."})
    assert [change.label for change in changes(old, new)] == ["Zulässige Empfänger", "Hinweis: Englisch"]
    assert changes(old, old) == []


def test_of_a_new_purpose_all_is_new() -> None:
    found = changes(None, terms(datatypes=""))
    assert "Daten" not in {change.label for change in found}
    assert len(found) == len(FIELDS) - 1
    assert all(change.before == () and [piece.kind for piece in change.after] == ["new"] for change in found)


def test_choices_are_shown_in_words() -> None:
    (change,) = changes(terms(), terms(offline="deny"))
    assert "".join(piece.text for piece in change.after) == "nur mit Netz"


def test_changed_words_are_marked_and_no_others() -> None:
    before, after = compare("Nur der Laden liest die Nummer.", "Nur der Hof liest die Nummer.")
    assert before == (Piece("same", "Nur der "), Piece("gone", "Laden"), Piece("same", " liest die Nummer."))
    assert after == (Piece("same", "Nur der "), Piece("new", "Hof"), Piece("same", " liest die Nummer."))


@given(st.text("ab .,\u0628\n", max_size=40), st.text("ab .,\u0628\n", max_size=40))
def test_pieces_are_the_texts(old: str, new: str) -> None:
    before, after = compare(old, new)
    assert "".join(piece.text for piece in before) == old
    assert "".join(piece.text for piece in after) == new
    same = [[piece.text for piece in side if piece.kind == "same"] for side in (before, after)]
    assert same[0] == same[1]
