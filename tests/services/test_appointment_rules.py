# SPDX-License-Identifier: EUPL-1.2
"""Which times a kiosk offers, and how strong its promise is."""

from datetime import date, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.appointments.board import board_entries
from kiosk.appointments.catalogue import Offers
from kiosk.appointments.rules import (
    Offered,
    Promise,
    Stocks,
    Time,
    answer_by,
    begins,
    may_replace,
    offered,
    promise,
    serves,
    spans,
    weaker,
)
from kiosk.formats import BERLIN, NBSP
from sync.contract.appointments import AppointmentOffer, Slot, slot_stock
from sync.contract.cases import AllotmentUse
from tests.words import words

OFFER = "buergerbuero"
MONDAY = datetime(2026, 11, 30, 8, tzinfo=BERLIN)
THURSDAY = date(2026, 12, 3)


def at(day: date, begin: str, minutes: int = 30) -> Slot:
    return Slot(id=f"{day}-{begin.replace(':', '')}", day=day, begin=begin, minutes=minutes)


def offer(*slots: Slot, **changes: object) -> AppointmentOffer:
    good: dict[str, object] = {
        "title": {"de": "Bürgerbüro"}, "office": "rathaus", "recipient": "office:rathaus", "places": ("10046117",),
        "where": "Rathaus", "slots": slots, "closes_hours": 2, "answer_days": 2,
    }  # fmt: skip
    return AppointmentOffer(**{**good, **changes})  # type: ignore[arg-type]


NINE, TEN = at(THURSDAY, "09:00"), at(THURSDAY, "10:00")


def stocks(*held: Slot, full: tuple[Slot, ...] = ()) -> Stocks:
    return Stocks(
        {slot_stock(OFFER, slot.id): 1 for slot in held}, frozenset(slot_stock(OFFER, one.id) for one in full)
    )


def time(slot: Slot, closes_hours: int = 2) -> Time:
    return Time(OFFER, slot, closes_hours)


def use(slot: Slot) -> tuple[AllotmentUse, ...]:
    return (AllotmentUse(UUID(int=1), slot_stock(OFFER, slot.id), 1, 1),)


def chances(found: list[Offered]) -> list[tuple[str, str]]:
    return [(one.time.slot.begin, one.chance) for one in found]


def test_a_time_of_which_a_place_lies_here_is_firm_at_once() -> None:
    assert chances(offered(OFFER, offer(TEN, NINE), stocks(NINE), MONDAY, online=False)) == [
        ("09:00", "firm"),
        ("10:00", "queued"),
    ]


def test_with_a_line_a_place_is_asked_for() -> None:
    assert chances(offered(OFFER, offer(NINE, TEN), stocks(NINE), MONDAY, online=True)) == [
        ("09:00", "firm"),
        ("10:00", "asked"),
    ]


def test_what_is_known_to_be_full_is_not_offered_but_for_the_place_that_lies_here() -> None:
    given_ = stocks(NINE, full=(NINE, TEN))
    for online in (True, False):
        assert chances(offered(OFFER, offer(NINE, TEN), given_, MONDAY, online=online)) == [("09:00", "firm")]


@pytest.mark.parametrize(
    ("now", "count"),
    [
        pytest.param(datetime(2026, 12, 3, 6, 59, 59, tzinfo=BERLIN), 2, id="two hours and a second before"),
        pytest.param(datetime(2026, 12, 3, 7, tzinfo=BERLIN), 1, id="two hours before"),
        pytest.param(datetime(2026, 12, 3, 10, tzinfo=BERLIN), 0, id="over"),
    ],
)
def test_booking_closes_hours_before(now: datetime, count: int) -> None:
    assert len(offered(OFFER, offer(NINE, TEN), stocks(NINE, TEN), now, online=True)) == count


def test_without_a_line_nothing_is_noted_that_the_office_could_not_answer_in_time() -> None:
    tuesday = MONDAY + timedelta(days=1)
    assert chances(offered(OFFER, offer(NINE), stocks(), MONDAY, online=False)) == [("09:00", "queued")]
    assert chances(offered(OFFER, offer(NINE), stocks(), tuesday, online=False)) == []
    assert chances(offered(OFFER, offer(NINE), stocks(NINE), tuesday, online=False)) == [("09:00", "firm")]


@pytest.mark.parametrize(
    ("day", "by"),
    [
        pytest.param(date(2026, 11, 30), date(2026, 12, 3), id="Monday: the end of Wednesday"),
        pytest.param(date(2026, 12, 3), date(2026, 12, 8), id="Thursday: the end of Monday"),
        pytest.param(date(2026, 12, 5), date(2026, 12, 9), id="Saturday: the end of Tuesday"),
    ],
)
def test_offices_answer_on_working_days(day: date, by: date) -> None:
    found = answer_by(offer(), datetime(day.year, day.month, day.day, 15, tzinfo=BERLIN))
    assert found == datetime(by.year, by.month, by.day, tzinfo=BERLIN)


def test_only_a_place_makes_it_firm() -> None:
    assert promise(offer(NINE), time(NINE), use(NINE), MONDAY) == Promise("firm")
    assert promise(offer(NINE), time(NINE), None, MONDAY) == Promise("queued", begins(THURSDAY, "00:00"))
    assert promise(offer(NINE), time(NINE), (), MONDAY) == Promise("queued", begins(THURSDAY, "00:00"))
    assert promise(offer(NINE), time(NINE), None, MONDAY, full=True) is None
    assert promise(offer(NINE), time(NINE), None, MONDAY + timedelta(days=1)) is None
    assert promise(offer(NINE), time(NINE), use(NINE), datetime(2026, 12, 3, 8, tzinfo=BERLIN)) is None


def test_what_is_less_than_was_read_back() -> None:
    firm, queued = Promise("firm"), Promise("queued", MONDAY)
    assert weaker(queued, firm)
    assert weaker(None, queued)
    assert not weaker(firm, queued)
    assert not weaker(queued, queued)
    assert not weaker(None, None)


def test_a_firm_appointment_is_given_up_for_a_firm_one_only() -> None:
    firm, queued = Promise("firm"), Promise("queued", MONDAY)
    assert [may_replace(old, new) for old in ("firm", "queued") for new in (firm, queued)] == [
        True,
        False,
        True,
        True,
    ]


def test_for_whom_an_offer_is() -> None:
    assert serves(offer(), "10046117")
    assert not serves(offer(), "10046111")
    assert serves(offer(places=("10046",)), "10046111")


def test_hours_of_a_day_without_and_with_a_break() -> None:
    found = spans(offer(NINE, at(THURSDAY, "09:30"), at(THURSDAY, "14:00")), THURSDAY)
    assert [(one.opens.hour, one.closes.hour) for one in found] == [(9, 10), (14, 14)]
    assert found[1].closes - found[1].opens == timedelta(minutes=30)
    assert spans(offer(NINE), date(2026, 12, 4)) == []


@pytest.mark.parametrize(
    ("now", "line"),
    [
        pytest.param(datetime(2026, 12, 3, 8, tzinfo=BERLIN), "Heute, 9 bis 10:30 Uhr", id="today"),
        pytest.param(datetime(2026, 12, 2, 8, tzinfo=BERLIN), "Morgen, 9 bis 10:30 Uhr", id="tomorrow"),
        pytest.param(datetime(2026, 12, 3, 10, 30, tzinfo=BERLIN), "", id="over"),
        pytest.param(datetime(2026, 12, 1, 8, tzinfo=BERLIN), "", id="the day after tomorrow"),
    ],
)
def test_the_notice_board_names_hours_and_nobody(now: datetime, line: str) -> None:
    offers = Offers({OFFER: offer(NINE, at(THURSDAY, "09:30"), TEN)})
    found = board_entries(offers, "10046117", now, words("de"))
    said = [(entry.title, tuple(one.replace(NBSP, " ") for one in entry.lines)) for entry in found]
    assert said == ([("Bürgerbüro", (line, "Rathaus"))] if line else [])
    assert board_entries(offers, "10046111", now, words("de")) == []


_SLOTS = st.lists(
    st.builds(at, st.dates(date(2026, 11, 20), date(2026, 12, 20)), st.sampled_from(["08:00", "12:30", "23:30"])),
    max_size=8, unique_by=lambda slot: slot.id,
)  # fmt: skip
_NOW = st.datetimes(
    min_value=MONDAY.replace(day=20, tzinfo=None), max_value=MONDAY.replace(month=12, tzinfo=None)
).map(lambda moment: moment.replace(tzinfo=BERLIN))


@given(_SLOTS, _NOW, st.integers(0, 100), st.integers(1, 14), st.booleans(), st.data())
def test_nothing_is_offered_that_is_over_full_or_never_answered(
    slots: list[Slot], now: datetime, closes_hours: int, answer_days: int, online: bool, data: st.DataObject
) -> None:
    held = data.draw(st.sets(st.sampled_from(slots))) if slots else set()
    full = data.draw(st.sets(st.sampled_from(slots))) if slots else set()
    published = offer(*slots, closes_hours=closes_hours, answer_days=answer_days)
    found = offered(OFFER, published, stocks(*held, full=tuple(full)), now, online=online)
    assert [one.time.begins_at for one in found] == sorted(one.time.begins_at for one in found)
    for one in found:
        slot = one.time.slot
        assert now < one.time.closes_at <= one.time.begins_at
        assert (one.chance == "firm") == (slot in held)
        assert slot in held or slot not in full
        uses = use(slot) if slot in held else None
        given_ = promise(published, one.time, uses, now, full=slot in full)
        assert (given_ is not None and given_.strength == "firm") == (slot in held)
        if one.chance == "queued":
            assert given_ is not None
            assert given_.answer_by is not None
            assert now < given_.answer_by < one.time.begins_at
