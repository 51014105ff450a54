# SPDX-License-Identifier: EUPL-1.2
"""Which days of a waste calendar are told, and in which words."""

from datetime import UTC, date, datetime, timedelta

import pytest

from kiosk.ecosystems.services import waste
from kiosk.ecosystems.services.rules.waste import Held, by_month, held, streets_of, villages_with
from kiosk.printing.slip import render_slip
from sync.contract.waste import Collection, Fraction, Street, WasteCalendar
from tests.resources import content
from tests.services.wares import GERMAN

VILLAGE = "10046117/remmesweiler"
STREET = Street(VILLAGE, "Am Berg")
OTHER = Street(VILLAGE, "Am Berg", "41 bis 80")


def collections(*days: tuple[str, Fraction]) -> tuple[Collection, ...]:
    return tuple(Collection(date.fromisoformat(day), fraction) for day, fraction in days)


def calendar(*days: tuple[str, Fraction], streets: tuple[Street, ...] = (STREET,), **more: object) -> WasteCalendar:
    found = collections(*days)
    given: dict[str, object] = {"scheme": "Betrieb", "source": "Seite", **more}
    return WasteCalendar(
        municipality="10046117", streets=streets, collections=found, covers_from=found[0].on,
        covers_until=found[-1].on, **given,  # type: ignore[arg-type]
    )  # fmt: skip


def known(today: str, *calendars: WasteCalendar) -> Held:
    found = held({str(number): each for number, each in enumerate(calendars)}, STREET, date.fromisoformat(today))
    assert found is not None
    return found


def told(today: str, *calendars: WasteCalendar) -> list[str]:
    on = date.fromisoformat(today)
    return [fact.text for fact in waste.coming(known(today, *calendars), on, GERMAN)][:-1]


def test_what_is_over_is_not_told_and_today_is() -> None:
    ours = calendar(("2026-11-30", "paper"), ("2026-12-01", "residual"), ("2026-12-01", "organic"))
    assert told("2026-12-01", ours) == ["**Heute, Dienstag, 1.\u00a0Dezember:** Restmüll", "am selben Tag: Biotonne"]
    assert told("2026-11-30", ours)[1] == "**Morgen, Dienstag, 1.\u00a0Dezember:** Restmüll"
    assert known("2026-12-02", ours).ended
    assert waste.ended(known("2026-12-02", ours), GERMAN).startswith("Der Kalender ging bis **1.\u00a0Dezember")


def test_the_new_year_follows_from_its_own_calendar() -> None:
    old = calendar(("2026-12-29", "residual"), checked_on=date(2026, 1, 5))
    new = calendar(("2027-01-05", "paper"), ("2027-01-12", "residual"), ("2027-01-19", "glass"), scheme="EVS")
    found = known("2026-12-29", old, new)
    assert [day.on.isoformat() for day in found.days[:3]] == ["2026-12-29", "2027-01-05", "2027-01-12"]
    assert found.schemes == ("Betrieb", "EVS")
    assert found.checked_on is None
    after = known("2026-12-30", old, new)
    assert after.schemes == ("EVS",)
    assert after.until == date(2027, 1, 19)


@pytest.mark.parametrize("changes", ["2027-03-28", "2027-10-31"])
def test_the_day_before_a_change_of_clocks(changes: str) -> None:
    on = date.fromisoformat(changes)
    ours = calendar((changes, "organic"), ((on + timedelta(days=1)).isoformat(), "paper"))
    before = (on - timedelta(days=1)).isoformat()
    assert "Morgen, Sonntag" in told(before, ours)[0]
    assert told(before, ours)[1].startswith("**Montag")
    assert [told(changes, ours)[0][:7], told(changes, ours)[1][:8]] == ["**Heute", "**Morgen"]


def test_the_same_day_of_two_calendars_is_told_once() -> None:
    ours = calendar(("2026-12-01", "residual"))
    assert len(told("2026-11-28", ours, ours)) == 1


def test_real_days_take_the_place_of_an_example() -> None:
    made_up = calendar(("2026-12-01", "bulky"), example=True)
    real = calendar(("2026-12-02", "residual"))
    assert [day.on.day for day in known("2026-11-28", made_up, real).days] == [2]
    assert not known("2026-11-28", made_up, real).example
    assert known("2026-11-28", made_up).example


def test_a_street_knows_its_house_numbers() -> None:
    calendars = {"a": calendar(("2026-12-01", "residual")), "b": calendar(("2026-12-02", "paper"), streets=(OTHER,))}
    assert streets_of(calendars.values(), VILLAGE) == [STREET, OTHER]
    assert streets_of(calendars.values(), "10046117/urweiler") == []
    assert villages_with(calendars.values()) == {VILLAGE}
    found = held(calendars, OTHER, date(2026, 11, 28))
    assert found is not None
    assert [day.on.day for day in found.days] == [2]
    assert held(calendars, Street(VILLAGE, "Nirgends"), date(2026, 11, 28)) is None
    assert waste.street_name(OTHER, "Remmesweiler") == "Am Berg (41 bis 80), Remmesweiler"


def test_paper_holds_twelve_months_and_says_how_far_it_reaches() -> None:
    (example,) = content.calendars().values()
    printed = datetime(2026, 11, 28, 9, tzinfo=UTC)
    found = held({"example": example}, example.streets[0], date(2026, 11, 28))
    assert found is not None
    slip = waste.slip(found, "Beispielstraße, Remmesweiler", "Remmesweiler", printed, GERMAN)
    assert slip.first.startswith("Beispiel.")
    headings = [part.heading for part in slip.parts]
    assert (headings[:2], headings[-1]) == (["Gut zu wissen", "Dezember 2026"], "Oktober 2027")
    assert slip.parts[1].lines[0] == "Dienstag, 1.\u00a0Dezember: Restmüll, Gelber Sack"
    assert "reicht bis 29.\u00a0Dezember\u00a02027" in " ".join(slip.parts[0].lines)
    for paper in ("a5", "roll80"):
        assert render_slip(slip, paper).startswith(b"%PDF")  # type: ignore[arg-type]
    late = held({"example": example}, example.streets[0], date(2027, 11, 30))
    assert late is not None
    assert [month.month for month, _ in by_month(late.days, date(2027, 11, 30))] == [11, 12]


def test_every_fraction_has_words_and_an_icon() -> None:
    for fraction, icon in waste.ICONS.items():
        assert waste.fraction(Collection(date(2026, 12, 1), fraction, "Windelsack"), GERMAN)
        assert icon in content.icons()
    assert set(waste.ICONS) == set(Fraction.__args__)  # type: ignore[attr-defined]
