# SPDX-License-Identifier: EUPL-1.2
"""Opening hours as people say them."""

from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.ecosystems.services.rules.hours import grouped, in_words
from kiosk.languages import LANGUAGES, Language
from sync.contract.services import OpeningHours, Weekday
from tests.services.wares import span

WEEK: tuple[Weekday, ...] = get_args(Weekday)


def _days(days: str, opens: str = "08:00", closes: str = "12:00") -> list[OpeningHours]:
    """`mo di` as spans."""
    short = {name[:2]: name for name in WEEK}
    return [span(short[day], opens, closes) for day in days.split()]


def _said(published: list[OpeningHours], lang: Language = "de") -> list[str]:
    marks = str.maketrans({"\u00a0": " ", "\u2068": "", "\u2069": ""})
    return [f"{days}: {hours}".translate(marks) for days, hours in in_words(published, lang)]


@pytest.mark.parametrize(
    ("days", "said"),
    [
        ("mo", "Montag"),
        ("mo tu", "Montag und Dienstag"),
        ("mo tu we", "Montag bis Mittwoch"),
        ("mo tu we th fr", "Montag bis Freitag"),
        ("mo we fr", "Montag, Mittwoch und Freitag"),
        ("mo tu we fr", "Montag bis Mittwoch und Freitag"),
        ("mo tu th fr", "Montag, Dienstag, Donnerstag und Freitag"),
        ("sa su", "Samstag und Sonntag"),
        ("mo tu we th fr sa su", "Montag bis Sonntag"),
        ("fr mo", "Montag und Freitag"),
    ],
)
def test_days_with_the_same_hours_are_said_together(days: str, said: str) -> None:
    assert _said(_days(days)) == [f"{said}: 8 bis 12 Uhr"]


@pytest.mark.parametrize(
    ("opens", "closes", "said"),
    [
        ("08:00", "12:00", "8 bis 12 Uhr"),
        ("07:30", "12:30", "7:30 bis 12:30 Uhr"),
        ("00:00", "24:00", "0 bis 24 Uhr"),
        ("13:30", "18:00", "13:30 bis 18 Uhr"),
        ("09:05", "09:45", "9:05 bis 9:45 Uhr"),
    ],
)
def test_hours(opens: str, closes: str, said: str) -> None:
    assert _said(_days("mo", opens, closes)) == [f"Montag: {said}"]


def test_a_lunch_break_makes_two_spans_in_their_order() -> None:
    spans = [span("monday", "13:30", "15:30"), span("monday", "08:00", "12:00")]
    assert _said(spans) == ["Montag: 8 bis 12 Uhr und 13:30 bis 15:30 Uhr"]


def test_groups_stand_in_the_order_of_the_week() -> None:
    spans = [*_days("we"), *_days("mo", "09:00"), *_days("tu th", "10:00")]
    assert _said(spans) == [
        "Montag: 9 bis 12 Uhr",
        "Dienstag und Donnerstag: 10 bis 12 Uhr",
        "Mittwoch: 8 bis 12 Uhr",
    ]


@pytest.mark.parametrize(
    ("spans", "said"),
    [
        ((("08:00", "10:00"), ("10:00", "12:00")), "8 bis 12 Uhr"),
        ((("08:00", "11:00"), ("10:00", "12:00")), "8 bis 12 Uhr"),
        ((("08:00", "12:00"), ("09:00", "10:00")), "8 bis 12 Uhr"),
        ((("08:00", "12:00"), ("08:00", "12:00")), "8 bis 12 Uhr"),
        ((("08:00", "12:00"), ("12:01", "13:00")), "8 bis 12 Uhr und 12:01 bis 13 Uhr"),
    ],
)
def test_what_touches_is_one_span(spans: tuple[tuple[str, str], ...], said: str) -> None:
    assert _said([span("monday", *each) for each in spans]) == [f"Montag: {said}"]


def test_a_span_that_ends_before_it_begins_is_none() -> None:
    assert _said([span("monday", "12:00", "08:00"), span("monday", "08:00", "08:00")]) == []


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("de", "Montag bis Freitag: 8 bis 12 Uhr"),
        ("de-simple", "Montag bis Freitag: 8 bis 12 Uhr"),
        ("en", "Monday to Friday: 8 am to 12 noon"),
        ("fr", "Du lundi au vendredi: de 8 h à 12 h"),
        ("uk", "Понеділок – пʼятниця: з 8:00 до 12:00"),
        ("ar", "من الاثنين إلى الجمعة: من 8:00 إلى 12:00"),
    ],
)
def test_every_language_has_its_own_words(lang: Language, said: str) -> None:
    assert _said(_days("mo tu we th fr"), lang) == [said]


@pytest.mark.parametrize(("closes", "said"), [("24:00", "12 midnight"), ("12:00", "12 noon"), ("13:00", "1 pm")])
def test_english_hours_are_never_ambiguous(closes: str, said: str) -> None:
    assert _said(_days("mo", "08:00", closes), "en") == [f"Monday: 8 am to {said}"]


minutes = st.integers(0, 24 * 60).map(lambda number: f"{number // 60:02d}:{number % 60:02d}")
published = st.lists(st.builds(OpeningHours, st.sampled_from(WEEK), minutes, minutes), max_size=12)


@given(published)
def test_every_day_that_is_open_stands_in_one_group(spans: list[OpeningHours]) -> None:
    days = [day for group in grouped(spans) for day in group.days]
    assert sorted(days) == sorted({WEEK.index(each.weekday) for each in spans if each.opens < each.closes})


@given(published)
def test_spans_of_a_group_never_touch(spans: list[OpeningHours]) -> None:
    for group in grouped(spans):
        ends = [moment for pair in group.spans for moment in pair]
        assert ends == sorted(set(ends))


@given(published, st.sampled_from(LANGUAGES))
def test_every_group_is_said(spans: list[OpeningHours], lang: Language) -> None:
    said = in_words(spans, lang)
    assert len(said) == len(grouped(spans))
    assert all(days and hours for days, hours in said)
