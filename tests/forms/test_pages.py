# SPDX-License-Identifier: EUPL-1.2
"""What stands between pages and forms: choosing dates by taps, typed and shown answers, the sheet on paper."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.forms import picking
from kiosk.forms.answers import MOST_SHOWN, in_form_order, shortened, shown, toggled, typed
from kiosk.forms.picking import Picked
from kiosk.languages import LANGUAGES, Language
from sync.forms.filling import Choice
from sync.forms.interview import StepKind

TODAY = date(2026, 11, 28)

SHOWN: list[tuple[StepKind, str, Language, str]] = [
    ("date", "1944-02-03", "de", "3. Februar\u00a01944"),
    ("date", "1944-02-03", "en", "3\u00a0February\u00a01944"),
    ("date", "1944-02-03T10:00:00", "de", "3. Februar\u00a01944"),
    ("date", "gestern", "de", "gestern"),
    ("time", "08:05", "de", "8:05\u00a0Uhr"),
    ("time", "08:05:00.000+01:00", "de", "8:05\u00a0Uhr"),
    ("time", "früh", "de", "früh"),
    ("decimal", "24.5", "de", "24,5"),
    ("decimal", "24.5", "en", "24.5"),
    ("whole", "7", "uk", "7"),
    ("text", "3.5", "de", "3.5"),
]


@pytest.mark.parametrize(("kind", "stored", "lang", "text"), SHOWN)
def test_how_an_answer_is_shown(kind: StepKind, stored: str, lang: Language, text: str) -> None:
    assert shown(kind, stored, lang).replace("3.\u00a0", "3. ") == text


TYPED: list[tuple[StepKind, str, str]] = [
    ("decimal", "24,5", "24.5"), ("decimal", " 3 ", "3"), ("decimal", "1.000,5", "1.000,5"), ("whole", " 4 ", "4"),
    ("text", " Haus, Hof ", "Haus, Hof"), ("decimal", "x", "x"),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "text", "stored"), TYPED)
def test_how_what_is_typed_is_stored(kind: StepKind, text: str, stored: str) -> None:
    assert typed(kind, text) == stored


def test_several_choices_are_taken_and_given_back() -> None:
    assert toggled([], "a") == ["a"]
    assert toggled(["a", "b"], "a") == ["b"]
    assert in_form_order(["c", "a"], [Choice("a", "A"), Choice("b", "B"), Choice("c", "C")]) == ["a", "c"]


@given(st.text(max_size=400))
def test_a_long_answer_is_shortened_at_a_word(text: str) -> None:
    short = shortened(text)
    assert len(short) <= MOST_SHOWN + 2
    assert short == text or short.endswith("…")


def test_a_birthday_takes_a_handful_of_taps() -> None:
    way = [Picked(), Picked(earlier=True), Picked(True, 1940), Picked(True, 1940, 1944), Picked(True, 1940, 1944, 2)]
    assert [picking.offered(one) for one in way] == ["near", "decades", "years", "months", "days"]
    for later, earlier in zip(way[:0:-1], way[-2::-1], strict=True):
        assert picking.back(later) == earlier
    assert picking.back(Picked()) is None
    assert picking.back(Picked(hour=4)) == Picked()


def test_everybody_alive_finds_their_decade() -> None:
    assert picking.decades(TODAY)[0] == 2020
    assert picking.decades(TODAY)[-1] == 1910
    assert picking.years(1940) == tuple(range(1940, 1950))


@pytest.mark.parametrize(("year", "month", "last"), [(2024, 2, 29), (2026, 2, 28), (1900, 2, 28), (2026, 4, 30)])
def test_a_month_has_its_days(year: int, month: int, last: int) -> None:
    assert picking.days(year, month)[-1] == last


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_language_names_a_day(lang: Language) -> None:
    assert "1944" in shown("date", "1944-02-03", lang)


@pytest.mark.parametrize("count", [0, 1, picking.LONG, picking.LONG + 1, 100, 120, 121, 900, 5_000])
def test_every_name_of_a_long_list_is_reached_in_few_taps(count: int) -> None:
    seen: list[int] = []
    taps: list[int] = []

    def look(start: int, stop: int, deep: int) -> None:
        parts = picking.spans(start, stop)
        assert (parts[0][0], parts[-1][1]) == (start, stop)
        assert all(one[1] == other[0] for one, other in pairwise(parts))
        if len(parts) == 1:
            assert stop - start <= picking.LONG
            seen.extend(range(start, stop))
            taps.append(deep)
            return
        assert len(parts) <= 10
        for part in parts:
            assert part[0] < part[1]
            look(*part, deep + 1)

    look(0, count, 0)
    assert seen == list(range(count))
    assert max(taps) <= 3


def test_a_tap_in_a_long_list_is_taken_back() -> None:
    picked = picking.Picked(spans=((0, 120), (24, 36)))
    assert picking.back(picked) == picking.Picked(spans=((0, 120),))
    assert picking.back(picking.Picked(spans=((0, 120),))) == picking.Picked()
    assert picking.back(picking.Picked()) is None
