# SPDX-License-Identifier: EUPL-1.2
"""The name on the crate and the phone number."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.names import Mend, NameProblem, Phone, crate_name, person_name, phone


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        pytest.param("Mustermann", "Mustermann", id="a family name"),
        pytest.param("  Erika   Mustermann ", "Erika Mustermann", id="spaces are tidied"),
        pytest.param("Müller-Lüdenscheidt", "Müller-Lüdenscheidt", id="umlauts and a hyphen"),
        pytest.param("Groß", "Groß", id="an ß"),
        pytest.param("O'Neil", "O'Neil", id="an apostrophe"),
        pytest.param("O\u2019Neil", "O'Neil", id="a typographic apostrophe becomes a plain one"),
        pytest.param("Dr. Mustermann 2", "Dr. Mustermann 2", id="a dot and a digit"),
        pytest.param("Ø", "Ø", id="a single letter"),
        pytest.param("Dvořák", "Dvořák", id="letters of the neighbours"),
        pytest.param("Mu\u0308ller", "Müller", id="a dot-pair typed for itself"),
        pytest.param("A" * 30, "A" * 30, id="thirty letters"),
    ],
)
def test_a_good_name(typed: str, name: str) -> None:
    assert crate_name(typed) == name


@pytest.mark.parametrize(
    ("typed", "mend"),
    [
        pytest.param("", Mend(NameProblem.EMPTY), id="nothing"),
        pytest.param("   ", Mend(NameProblem.EMPTY), id="only spaces"),
        pytest.param("A" * 31, Mend(NameProblem.TOO_LONG, "A" * 30), id="one letter too many"),
        pytest.param("A" * 29 + " Be", Mend(NameProblem.TOO_LONG, "A" * 29), id="cut without a space at its end"),
        pytest.param(
            "Muster@mann!", Mend(NameProblem.OTHER_CHARACTERS, "Mustermann", "@!"), id="signs, each named once"
        ),
        pytest.param("Иван", Mend(NameProblem.OTHER_CHARACTERS, "", "Иван"), id="letters that labels cannot print"),
        pytest.param("<b>Meier</b>", Mend(NameProblem.OTHER_CHARACTERS, "bMeierb", "<>/"), id="markup"),
        pytest.param("A\nB", None, id="a line end counts as a space"),
        pytest.param("12", Mend(NameProblem.NO_LETTER), id="a number alone"),
        pytest.param("-.-", Mend(NameProblem.NO_LETTER), id="strokes alone"),
        pytest.param("😀 Meier", Mend(NameProblem.OTHER_CHARACTERS, "Meier", "😀"), id="a smiley"),
    ],
)
def test_a_name_that_needs_mending(typed: str, mend: Mend | None) -> None:
    assert crate_name(typed) == (mend or "A B")


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        pytest.param("  Erika   Mustermann ", "Erika Mustermann", id="spaces are tidied"),
        pytest.param("Мустерман", "Мустерман", id="letters of any script"),
        pytest.param("مثال", "مثال", id="Arabic letters"),
        pytest.param("O\u2019Neil-Muster", "O'Neil-Muster", id="an apostrophe and a hyphen"),
        pytest.param("A" * 60, "A" * 60, id="sixty letters"),
        pytest.param("", Mend(NameProblem.EMPTY), id="nothing"),
        pytest.param("A" * 61, Mend(NameProblem.TOO_LONG, "A" * 60), id="one letter too many"),
        pytest.param(
            "Erika 2", Mend(NameProblem.OTHER_CHARACTERS, "Erika", "2"), id="a digit, which a crate's name may have"
        ),
        pytest.param("**Erika**", Mend(NameProblem.OTHER_CHARACTERS, "Erika", "*"), id="marks of our own sentences"),
        pytest.param("-.-", Mend(NameProblem.NO_LETTER), id="strokes alone"),
    ],
)
def test_somebodys_own_name(typed: str, expected: str | Mend) -> None:
    assert person_name(typed) == expected


@given(st.text(max_size=60))
def test_a_mended_name_is_a_good_name(typed: str) -> None:
    found = crate_name(typed)
    if isinstance(found, Mend):
        if found.mended and any(char.isalpha() for char in found.mended):
            assert crate_name(found.mended) == found.mended
    else:
        assert 1 <= len(found) <= 30
        assert crate_name(found) == found


@pytest.mark.parametrize(
    ("typed", "number", "shown"),
    [
        pytest.param("06851 809123", "06851809123", "06851 80 91 23", id="St. Wendel"),
        pytest.param("06851/80912", "0685180912", "06851 809 12", id="an odd count begins with three"),
        pytest.param("0681-501 00", "068150100", "0681 501 00", id="Saarbrücken has the shorter code"),
        pytest.param("+49 6851 809123", "06851809123", "06851 80 91 23", id="+49 is 0"),
        pytest.param("0049 6851 809123", "06851809123", "06851 80 91 23", id="0049 is 0"),
        pytest.param("+49 (0) 6851 809123", "06851809123", "06851 80 91 23", id="the bracketed 0 counts once"),
        pytest.param("+49 06851 809123", "06851809123", "06851 80 91 23", id="a 0 too many after +49"),
        pytest.param("(06851) 809123", "06851809123", "06851 80 91 23", id="a bracketed area code keeps its 0"),
        pytest.param("0170 1234567", "01701234567", "0170 123 45 67", id="a mobile"),
        pytest.param("01512 3456789", "015123456789", "01512 345 67 89", id="a mobile with a longer code"),
        pytest.param("030 123456", "030123456", "030 12 34 56", id="Berlin"),
        pytest.param("069 1234567", "0691234567", "069 123 45 67", id="Frankfurt"),
        pytest.param("+33 387 123456", "+33387123456", "+33 387 123 456", id="across the border"),
        pytest.param("00352 621 123456", "+352621123456", "+352 621 123 456", id="Luxembourg"),
        pytest.param("809123", "809123", "80 91 23", id="without area code, as neighbours give it"),
    ],
)
def test_a_good_number(typed: str, number: str, shown: str) -> None:
    assert phone(typed) == Phone(number, shown)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        pytest.param("", None, id="nothing: it is optional"),
        pytest.param("  ", None, id="only spaces"),
        pytest.param("12345", Mend(NameProblem.TOO_SHORT), id="five digits"),
        pytest.param("+-/ ", Mend(NameProblem.TOO_SHORT), id="no digit at all"),
        pytest.param("1" * 21, Mend(NameProblem.TOO_LONG), id="twenty-one digits"),
        pytest.param("06851 80 91 2O", Mend(NameProblem.OTHER_CHARACTERS, "06851 80 91 2", "O"), id="an O for a 0"),
        pytest.param("06851+809123", Mend(NameProblem.PLUS_INSIDE, "06851809123"), id="a plus inside"),
        pytest.param("٠٦٨٥١٨٠", Mend(NameProblem.OTHER_CHARACTERS, "", "٠٦٨٥١"), id="other digits"),
    ],
)
def test_no_number_or_a_bad_one(typed: str, expected: Mend | None) -> None:
    assert phone(typed) == expected


@given(st.from_regex(r"\+?[0-9 /()-]{1,25}", fullmatch=True))
def test_grouping_never_changes_a_number(typed: str) -> None:
    found = phone(typed)
    if isinstance(found, Phone):
        assert found.shown.replace(" ", "") == found.number
        assert len(found.shown) <= 30
        assert phone(found.shown) == found
