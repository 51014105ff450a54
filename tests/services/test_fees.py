# SPDX-License-Identifier: EUPL-1.2
"""No fee is told that is not in force, and none without its age."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.ecosystems.services.rules.fees import Fees, fees_on, holds, is_old
from tests.services.wares import TODAY, fee

DAY = timedelta(days=1)


@pytest.mark.parametrize(
    ("valid_from", "valid_until", "valid"),
    [
        (None, None, True),
        (TODAY, None, True),
        (TODAY + DAY, None, False),
        (TODAY - DAY, None, True),
        (None, TODAY, True),
        (None, TODAY - DAY, False),
        (None, TODAY + DAY, True),
        (TODAY, TODAY, True),
        (TODAY - DAY, TODAY + DAY, True),
        (TODAY + DAY, TODAY + 2 * DAY, False),
        (TODAY - 2 * DAY, TODAY - DAY, False),
    ],
)
def test_first_and_last_day_count(valid_from: date | None, valid_until: date | None, valid: bool) -> None:
    assert holds(fee(valid_from=valid_from, valid_until=valid_until), TODAY) is valid


@pytest.mark.parametrize(
    ("checked_on", "old"),
    [
        (TODAY, False),
        (date(2025, 11, 23), False),
        (date(2025, 11, 22), True),
        (date(2025, 12, 31), False),
        (date(2024, 2, 29), True),
        (TODAY + DAY, False),
        (None, True),
    ],
)
def test_twelve_months_are_fresh(checked_on: date | None, old: bool) -> None:
    assert is_old(checked_on, TODAY) is old


def test_a_leap_days_year_ends_on_the_last_of_february() -> None:
    assert not is_old(date(2024, 2, 29), date(2025, 2, 28))
    assert is_old(date(2024, 2, 29), date(2025, 3, 1))


OVER = {"valid_until": TODAY - DAY}
COMING = {"valid_from": TODAY + DAY}
YOUNG, ADULT = {"what": {"de": "unter 24"}}, {"what": {"de": "ab 24"}}


def test_unknown_is_not_free() -> None:
    none = fees_on((), TODAY)
    assert none == Fees()
    assert not none.known
    assert not none.free


def test_an_ended_fee_is_withheld_and_said_to_be() -> None:
    assert fees_on((fee(**OVER),), TODAY) == Fees((), withheld=True)


def test_a_fee_to_come_is_withheld() -> None:
    assert fees_on((fee(**COMING),), TODAY) == Fees((), withheld=True)


def test_a_successor_takes_the_place_of_an_ended_fee() -> None:
    new = fee(4600)
    assert fees_on((fee(3700, **OVER), new), TODAY) == Fees((new,))


def test_a_successor_for_others_does_not() -> None:
    new = fee(4600, **ADULT)
    assert fees_on((fee(2800, **YOUNG, **OVER), new), TODAY) == Fees((new,), withheld=True)


def test_several_fees_keep_their_order() -> None:
    both = (fee(4600, **ADULT), fee(2760, **YOUNG))
    assert fees_on(both, TODAY).told == both


@pytest.mark.parametrize(("cents", "free"), [((0,), True), ((0, 0), True), ((0, 100), False), ((1,), False)])
def test_free_is_what_costs_nobody_anything(cents: tuple[int, ...], free: bool) -> None:
    found = fees_on([fee(each, what={"de": str(number)}) for number, each in enumerate(cents)], TODAY)
    assert found.free is free


def test_free_for_some_is_not_free_while_another_fee_is_withheld() -> None:
    assert not fees_on((fee(0, **YOUNG), fee(100, **ADULT, **OVER)), TODAY).free


def test_the_oldest_check_counts() -> None:
    assert fees_on((fee(checked_on=TODAY), fee(checked_on=TODAY - DAY)), TODAY).checked_on == TODAY - DAY
    assert Fees().checked_on is None


days = st.dates(date(2020, 1, 1), date(2032, 12, 31))


@given(st.lists(st.tuples(st.none() | days, st.none() | days), max_size=5), days)
def test_what_is_told_is_in_force(dates: list[tuple[date | None, date | None]], today: date) -> None:
    published = [fee(valid_from=start, valid_until=end) for start, end in dates]
    found = fees_on(published, today)
    assert all(holds(each, today) for each in found.told)
    assert found.withheld is (bool(published) and not found.told)


@given(days, st.integers(0, 800))
def test_what_is_old_stays_old(checked_on: date, later: int) -> None:
    if is_old(checked_on, checked_on + timedelta(days=later)):
        assert later >= 365
        assert is_old(checked_on, checked_on + timedelta(days=later + 1))
    else:
        assert later <= 366
