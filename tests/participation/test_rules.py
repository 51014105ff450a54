# SPDX-License-Identifier: EUPL-1.2
"""Which surveys a kiosk offers, and how numbers are told."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.ecosystems.participation.rules import newest_first, offered, per_cent, share
from sync.contract.surveys import Survey, SurveyResult
from sync.contract.trust import OfflinePolicy, RecipientKeys, SurveyGrant

TODAY = date(2026, 11, 28)
HERE = "10046117"
OFFICE = "office:rathaus"


def survey(**changes: object) -> Survey:
    good = {
        "title": {"de": "X"}, "asks": {"de": "X"}, "recipient": OFFICE, "asked_by": "Stadt", "form": "x",
        "xml_sha256": "0" * 64, "opens": TODAY, "closes": TODAY, "collects_until": TODAY + timedelta(days=35),
    }  # fmt: skip
    return Survey(**{**good, **changes})


def policy(*surveys: str, recipients: tuple[str, ...] = (OFFICE,)) -> OfflinePolicy:
    grant = SurveyGrant({}, one_each=False, until=0)
    keys = {recipient: RecipientKeys((), ()) for recipient in recipients}
    return OfflinePolicy("i", "kiosk", 1, 0, 1, {}, keys, (), (), dict.fromkeys(surveys, grant))


CASES = {
    "on its only day": (survey(), True),
    "not begun": (survey(opens=TODAY + timedelta(days=1)), False),
    "over": (survey(opens=TODAY - timedelta(days=2), closes=TODAY - timedelta(days=1)), False),
    "in this municipality": (survey(municipality=HERE), True),
    "in another one": (survey(municipality="10046111"), False),
    "of an office without a desk": (survey(recipient="office:anderes"), False),
}


@pytest.mark.parametrize("case", CASES)
def test_what_is_offered(case: str) -> None:
    found, there = CASES[case]
    assert bool(offered([("x", found)], policy("x"), HERE, TODAY)) is there


def test_what_the_trustee_does_not_permit_is_not_offered() -> None:
    assert offered([("x", survey())], policy("y"), HERE, TODAY) == []
    assert offered([("x", survey())], None, HERE, TODAY) == []


def test_the_survey_that_ends_first_stands_first() -> None:
    late, soon = survey(closes=TODAY + timedelta(days=9)), survey(closes=TODAY + timedelta(days=2))
    found = offered([("a", late), ("b", soon)], policy("a", "b"), HERE, TODAY)
    assert [one.id for one in found] == ["b", "a"]


def test_the_newest_result_stands_first() -> None:
    def result(day: int) -> SurveyResult:
        return SurveyResult(survey="x", title={}, asked_by="", told_on=date(2026, 1, day), took_part=None)

    assert [one[0] for one in newest_first([("a", result(1)), ("b", result(3)), ("c", result(2))])] == ["b", "c", "a"]


@given(st.integers(0, 500), st.integers(0, 500))
def test_shares_are_parts_of_a_whole(count: int, more: int) -> None:
    of = count + more
    assert 0 <= share(count, of) <= 1
    assert 0 <= per_cent(count, of) <= 100
    if of:
        assert abs(per_cent(count, of) - 100 * share(count, of)) <= 0.5


@pytest.mark.parametrize(
    ("count", "of", "told"), [(1, 3, 33), (2, 3, 67), (1, 8, 13), (0, 5, 0), (5, 5, 100), (0, 0, 0)]
)
def test_per_cent_is_rounded_half_up(count: int, of: int, told: int) -> None:
    assert per_cent(count, of) == told
