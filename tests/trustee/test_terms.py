# SPDX-License-Identifier: EUPL-1.2
"""Which version of a purpose counts when, how notices are named, who may publish: plain functions."""

from datetime import UTC, datetime, timedelta

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.contract.trust import notice
from sync.trustee.purposes import load_seed
from sync.trustee.roles import AREAS, ROLES, areas_of
from sync.trustee.terms import (
    Terms,
    Version,
    in_force,
    may_publish,
    once_in_force,
    says_the_same,
    start_of,
    waiting,
    with_notice_id,
)
from tests.trustee.device import START

TERMS = load_seed()["order-contact"]


def saying(german: str, notice_id: str = "") -> Terms:
    purpose = msgspec.structs.replace(TERMS.purpose, notice=notice(notice_id, {"de": german}))
    return msgspec.structs.replace(TERMS, purpose=purpose)


def at_once(number: int, days: float, name: str = "x") -> Version:
    """Published that many days from START, and in force from then."""
    return Version(name, number, START + timedelta(days=days))


def later(number: int, days: float, day: float, name: str = "x") -> Version:
    """Published to wait for a day."""
    return Version(name, number, START + timedelta(days=days), START + timedelta(days=day))


@pytest.mark.parametrize(
    ("versions", "counting", "once", "next_one"),
    [
        pytest.param([], None, [], None, id="none"),
        pytest.param([at_once(1, 0)], 1, [1], None, id="from this moment"),
        pytest.param([at_once(1, -9), at_once(2, -1)], 2, [1, 2], None, id="the newer of two"),
        pytest.param([at_once(1, -9), later(2, -1, 1)], 1, [1], 2, id="the newer waits for its day"),
        pytest.param([at_once(1, -9), later(2, -1, 0)], 2, [1, 2], None, id="its day has come"),
        pytest.param([later(1, -1, 1)], None, [], 1, id="the first waits"),
        pytest.param(
            [at_once(1, -9), later(2, -8, -1), later(3, -7, -2)], 3, [1, 3], None,
            id="published later, began sooner: the other never counted",
        ),
        pytest.param(
            [at_once(1, -9), later(2, -8, 5), at_once(3, -1)], 3, [1, 3], None,
            id="published while one waited: that one will never count",
        ),
        pytest.param([at_once(1, -9), later(2, -8, 5), later(3, -7, 3)], 1, [1], 3, id="of two that wait the last"),
        pytest.param(
            [at_once(1, -9), later(2, -8, 5), later(3, -7, 9)], 1, [1], 3, id="also where the other begins sooner"
        ),
        pytest.param([at_once(1, 0), at_once(2, 0)], 2, [1, 2], None, id="both in the same moment"),
        pytest.param([at_once(1, 9)], 1, [1], None, id="published by a clock that ran ahead"),
        pytest.param([at_once(1, 9), at_once(2, 0)], 2, [1, 2], None, id="and mended by a clock that was put back"),
    ],
)  # fmt: skip
def test_which_version_counts(
    versions: list[Version], counting: int | None, once: list[int], next_one: int | None
) -> None:
    assert {v.number for v in in_force(versions, START).values()} == ({counting} if counting else set())
    assert [v.number for v in once_in_force(versions, START)] == once
    assert {v.number for v in waiting(versions, START).values()} == ({next_one} if next_one else set())


def test_purposes_do_not_mix() -> None:
    versions = [at_once(1, -1), at_once(1, -2, "y"), later(2, -1, 1, "y")]
    assert {(v.name, v.number) for v in in_force(versions, START).values()} == {("x", 1), ("y", 1)}


@st.composite
def histories(draw: st.DrawFn) -> list[Version]:
    """Versions of one purpose as they are published one after the other, each at once or for a day to come."""
    made: list[Version] = []
    day = 0
    for number in range(1, draw(st.integers(1, 6)) + 1):
        day += draw(st.integers(1, 4))
        wait = draw(st.none() | st.integers(1, 9))
        made.append(at_once(number, day) if wait is None else later(number, day, day + wait))
    return made


def known_at(history: list[Version], moment: datetime) -> list[Version]:
    return [version for version in history if version.published_at <= moment]


@given(histories(), st.integers(0, 30))
def test_what_counts_was_once_in_force_and_waits_no_more(history: list[Version], day: int) -> None:
    moment = START + timedelta(days=day)
    known = known_at(history, moment)
    counting = set(in_force(known, moment).values())
    assert counting <= set(once_in_force(known, moment))
    assert not counting & set(waiting(known, moment).values())


@given(histories())
def test_once_in_force_is_what_counted_on_some_day(history: list[Version]) -> None:
    """Told afterwards, from the rows alone, it is what was seen by whoever looked every day."""
    days = sorted({v.published_at for v in history} | {v.start for v in history})
    seen = {v for day in days for v in in_force(known_at(history, day), day).values()}
    assert set(once_in_force(history, days[-1])) == seen


@pytest.mark.parametrize(
    ("known", "expected"),
    [
        pytest.param({}, "p-1", id="the first"),
        pytest.param({"p-1": "a"}, "p-2", id="changed words"),
        pytest.param({"p-1": "a", "p-3": "b"}, "p-4", id="numbers are not filled up"),
        pytest.param({"p-9": "a", "p-10": "b"}, "p-11", id="by number and not by letter"),
        pytest.param({"old": "a", "q-7": "b", "p-x": "c", "p-2x": "d"}, "p-1", id="other ids do not count"),
        pytest.param({"p-1": saying("Ja.").purpose.notice.sha256, "p-2": "b"}, "p-1", id="words of an earlier one"),
    ],
)
def test_a_notice_is_named_by_its_words(known: dict[str, str], expected: str) -> None:
    assert with_notice_id("p", saying("Ja."), known).purpose.notice == notice(expected, {"de": "Ja."})


@given(st.lists(st.sampled_from("abcdef"), max_size=12))
def test_no_id_ever_names_two_texts(texts: list[str]) -> None:
    known: dict[str, str] = {}
    for text in texts:
        named = with_notice_id("p", saying(text), known).purpose.notice
        assert known.get(named.id, named.sha256) == named.sha256
        known[named.id] = named.sha256
    assert len(known) == len(set(texts))


def test_the_id_of_a_notice_is_no_difference() -> None:
    assert says_the_same(saying("Ja.", "p-1"), saying("Ja.", "p-2"))
    assert not says_the_same(saying("Ja.", "p-1"), saying("Nein.", "p-1"))


def test_terms_are_known_by_their_hash() -> None:
    assert saying("Ja.").sha256 != saying("Nein.").sha256
    assert saying("Ja.").sha256 == saying("Ja.").sha256


@pytest.mark.parametrize(
    ("day", "begin"),
    [
        pytest.param("", None, id="at once"),
        pytest.param(" ", None, id="nothing typed"),
        pytest.param("2026-11-27", datetime(2026, 11, 26, 23, tzinfo=UTC), id="winter: midnight is 23 h UTC"),
        pytest.param("2027-07-01", datetime(2027, 6, 30, 22, tzinfo=UTC), id="summer: 22 h UTC"),
        pytest.param("2027-11-26", datetime(2027, 11, 25, 23, tzinfo=UTC), id="a year ahead"),
    ],
)
def test_when_a_version_begins(day: str, begin: datetime | None) -> None:
    assert start_of(day, START) == begin


@pytest.mark.parametrize(
    "day", ["2026-11-26", "2020-01-01", "2028-01-01", "9999-12-31", "0001-01-01", "26.11.2026", "x", "2026-13-01"]
)
def test_a_day_on_which_nothing_can_begin(day: str) -> None:
    with pytest.raises(ValueError, match="Tag"):
        start_of(day, START)


@given(st.text(max_size=12) | st.dates().map(str))
def test_any_day_is_one_to_come_or_refused(day: str) -> None:
    try:
        begin = start_of(day, START)
    except ValueError:
        begin = None
    assert begin is None or START < begin <= START + timedelta(days=366)


def test_four_eyes() -> None:
    assert may_publish(["anna", "bert"], "carla")
    assert not may_publish(["anna", "bert"], "bert")


def test_everybody_sees_what_their_roles_open_and_no_more() -> None:
    assert [area.path for area in areas_of(["clerk"])] == ["/widerruf", "/auskunft"]
    assert [area.path for area in areas_of(["publisher", "operator"])] == [
        "/freigabe",
        "/zwecke",
        "/umfragen",
        "/zustellpunkte",
    ]
    assert areas_of([]) == []
    assert set(ROLES) == {role for area in AREAS for role in area.roles}


def test_the_seed_is_named_as_later_versions_are() -> None:
    for name, terms in load_seed().items():
        assert with_notice_id(name, terms, {}) == terms
