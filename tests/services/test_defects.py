# SPDX-License-Identifier: EUPL-1.2
"""Reports of defects as plain rules: who sees to it, what may be the same, what is still shown, what is a number."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.ecosystems.services import defects as wording
from kiosk.ecosystems.services.rules.defects import (
    MOST_SIMILAR,
    SHOWN_AFTER_END,
    office_for,
    path_number,
    shown_in,
    similar,
    streets_of,
)
from sync.contract.defects import Defect, DefectPlace, DefectState, PlaceKind, Responsible
from sync.contract.district import Village
from sync.contract.waste import Collection, Street, WasteCalendar
from tests.resources import content
from tests.services.wares import GERMAN, TODAY

HERE, THERE = "10046117/remmesweiler", "10046117/bliesen"
AT_HOME = DefectPlace("street", "Hauptstraße")


def defect(
    days: int = 0, state: DefectState = "open", place: DefectPlace = AT_HOME, *, village: str = HERE,
    category: str = "strasse", changed: int = 0,
) -> Defect:  # fmt: skip
    return Defect(
        category=category, village=village, place=place, state=state, opened_on=TODAY - timedelta(days=days),
        changed_on=TODAY - timedelta(days=changed), office="office:rathaus",
    )  # fmt: skip


def test_the_most_particular_area_decides_who_sees_to_it() -> None:
    found = (Responsible(("10046",), "kreis"), Responsible(("10046117",), "stadt"), Responsible((THERE,), "bliesen"))
    assert [office_for(found, place) for place in (HERE, THERE, "10046118/tholey", "99/x")] == [
        "stadt", "bliesen", "kreis", "",
    ]  # fmt: skip


def test_every_kind_has_an_office_that_takes_reports_everywhere() -> None:
    takes = {key for key, office in content.offices().items() if office.recipient}
    for category in content.defect_categories().values():
        assert {office_for(category.responsible, village) for village in content.villages()} <= takes


@pytest.mark.parametrize(
    ("other", "shown"),
    [
        pytest.param(defect(3), True, id="the same place"),
        pytest.param(defect(3, "in-work"), True, id="being mended"),
        pytest.param(defect(3, place=DefectPlace("street")), True, id="a place that nobody says exactly"),
        pytest.param(defect(3, place=DefectPlace("street", "Am Bach")), False, id="another street"),
        pytest.param(defect(3, "done"), False, id="mended"),
        pytest.param(defect(3, village=THERE), False, id="another village"),
        pytest.param(defect(3, category="baum"), False, id="of another kind"),
    ],
)
def test_what_may_be_the_same(other: Defect, shown: bool) -> None:
    assert bool(similar({"x": other}, "strasse", HERE, AT_HOME, TODAY)) == shown


def test_the_same_place_stands_first_then_the_newest() -> None:
    found = {"old": defect(9), "new": defect(1), "vague": defect(0, place=DefectPlace("other"))}
    assert similar(found, "strasse", HERE, AT_HOME, TODAY) == ["new", "old", "vague"]


STATES: tuple[DefectState, ...] = ("open", "in-work", "done", "not-ours")
PLACES = st.builds(
    DefectPlace, st.sampled_from(["street", "stop", "other"]), st.sampled_from(["", "Am Bach", "Ring"])
)
MANY = st.dictionaries(
    st.text("abc123", min_size=1, max_size=4),
    st.builds(
        defect, st.integers(0, 400), st.sampled_from(STATES), PLACES, village=st.sampled_from([HERE, THERE]),
        changed=st.integers(0, 400),
    ),
    max_size=30,
)  # fmt: skip


@given(MANY, PLACES)
def test_nothing_is_taken_for_the_same_that_is_over_or_elsewhere(
    found: dict[str, Defect], place: DefectPlace
) -> None:
    numbers = similar(found, "strasse", HERE, place, TODAY)
    assert len(numbers) <= MOST_SIMILAR
    for number in numbers:
        assert found[number].village == HERE
        assert found[number].state in ("open", "in-work")
        assert found[number].place.name in ("", place.name) or not place.name


@given(MANY)
def test_a_village_list_tells_of_everything_that_is_not_long_over(found: dict[str, Defect]) -> None:
    shown = shown_in(found, HERE, TODAY)
    over = [found[number].state in ("done", "not-ours") for number in shown]
    assert over == sorted(over), "what is to be done stands first"
    for number, one in found.items():
        fresh = one.state in ("open", "in-work") or TODAY - one.changed_on < SHOWN_AFTER_END
        assert (number in shown) == (one.village == HERE and fresh)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("12", "12"),
        (" 12 / 3 ", "12/3"),
        ("12a", "12a"),
        ("", None),
        ("zwölf", None),
        ("123456", None),
        ("12/3/4", None),
    ],
)
def test_numbers_of_field_paths(text: str, number: str | None) -> None:
    assert path_number(text) == number


def test_streets_come_from_the_list_and_from_real_calendars_alone() -> None:
    def calendar(name: str, *, example: bool = False) -> WasteCalendar:
        return WasteCalendar(
            municipality="10046117", streets=(Street(HERE, name), Street(THERE, "Woanders")), scheme="s",
            collections=(Collection(TODAY, "residual"),), covers_from=TODAY, covers_until=TODAY, source="s",
            example=example,
        )  # fmt: skip

    village = Village("Remmesweiler", "10046117", streets=("Am Bach",))
    found = streets_of(HERE, village, [calendar("Ring"), calendar("Am Bach"), calendar("Erfunden", example=True)])
    assert found == ("Am Bach", "Ring")


@pytest.mark.parametrize("kind", ["street", "stop", "field-path", "other"])
@pytest.mark.parametrize("name", ["", "12"])
def test_every_place_is_said(kind: PlaceKind, name: str) -> None:
    assert name in wording.place(DefectPlace(kind, name), GERMAN)
    assert wording.place(DefectPlace(kind, name), GERMAN)


def test_every_state_is_said_and_how_old_it_is() -> None:
    assert len({wording.state(state, GERMAN) for state in STATES}) == len(STATES)
    assert wording.age(TODAY, TODAY, GERMAN) == wording.age(TODAY + timedelta(days=1), TODAY, GERMAN)
    assert "3" in wording.age(date.fromordinal(TODAY.toordinal() - 3), TODAY, GERMAN)
