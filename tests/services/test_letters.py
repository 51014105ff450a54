# SPDX-License-Identifier: EUPL-1.2
"""From A to Z: no letter is empty, nothing is left out, and few are taken together."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.ecosystems.services.rules.letters import groups, in_order, initial
from kiosk.languages import LANGUAGES, Language
from tests.services.wares import district


@pytest.mark.parametrize(
    ("name", "lang", "letter"),
    [
        ("Ausweis", "de", "A"),
        ("Änderung", "de", "A"),
        ("Öffnung", "de", "O"),
        ("Übermittlungssperre", "de", "U"),
        ("ähnlich", "de", "A"),
        ("„Hund“", "de", "H"),
        ("(Bau)", "de", "B"),
        ("3D-Druck", "de", "3"),
        ("…", "de", "#"),
        ("", "de", "#"),
        ("Über·mittlung", "de-simple", "U"),
        ("École", "fr", "E"),
        ("Їжа", "uk", "Ї"),
        ("Йод", "uk", "Й"),
        ("Ґанок", "uk", "Ґ"),
        ("Паспорт", "uk", "П"),
        ("أجر", "ar", "ا"),
        ("بطاقة", "ar", "ب"),
    ],
)
def test_under_which_letter_a_name_stands(name: str, lang: Language, letter: str) -> None:
    assert initial(name, lang) == letter


def _named(*names: str) -> list[tuple[str, str]]:
    return [(name.casefold(), name) for name in names]


@pytest.mark.parametrize(
    ("names", "most", "shown"),
    [
        ((), 3, []),
        (("A",), 3, ["A-A"]),
        (("A", "B", "C"), 3, ["A-C"]),
        (("A", "B", "C", "D"), 3, ["A-C", "D-D"]),
        (("Aa", "Ab", "Ac", "Ad"), 3, ["A-A"]),
        (("Aa", "Ab", "Ac", "Ad", "B"), 3, ["A-A", "B-B"]),
        (("Aa", "Ba", "Bb", "Bc", "C"), 3, ["A-A", "B-B", "C-C"]),
        (("Z", "A"), 3, ["A-Z"]),
        (("Änderung", "Ausweis", "Bau"), 2, ["A-A", "B-B"]),
    ],
)
def test_letters_with_few_are_taken_together(names: tuple[str, ...], most: int, shown: list[str]) -> None:
    assert [f"{group.first}-{group.last}" for group in groups(_named(*names), "de", most)] == shown


def test_names_stand_in_the_order_of_the_language() -> None:
    names = _named("Übermittlung", "Umzug", "Änderung", "Ausweis", "Öffnung", "Ofen")
    assert [name for _, name in in_order(names, "de")] == [
        "Änderung", "Ausweis", "Ofen", "Öffnung", "Übermittlung", "Umzug",
    ]  # fmt: skip


def test_untranslated_names_follow_the_language_s_own() -> None:
    assert [group.first for group in groups(_named("Bau", "Паспорт"), "uk", 1)] == ["П", "B"]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_district_s_services_all_stand_under_some_letter(lang: Language) -> None:
    catalogue = district()
    found = catalogue.by_letters(lang)
    assert sorted(key for group in found for key in group.keys) == sorted(catalogue.services)


@given(st.lists(st.text(max_size=12), max_size=40), st.sampled_from(LANGUAGES), st.integers(1, 9))
def test_no_group_is_empty_and_nothing_is_left_out(names: list[str], lang: Language, most: int) -> None:
    named = [(str(number), name) for number, name in enumerate(names)]
    found = groups(named, lang, most)
    assert all(group.keys and group.first and group.last for group in found)
    assert sorted(key for group in found for key in group.keys) == sorted(key for key, _ in named)
    assert all(len(group.keys) <= most or group.first == group.last for group in found)
