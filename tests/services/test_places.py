# SPDX-License-Identifier: EUPL-1.2
"""The provision whose place fits most closely decides; nobody is a value of its own."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.ecosystems.services.rules.places import lies_in, responsible
from tests.resources import content
from tests.services.wares import provision


@pytest.mark.parametrize(
    ("place", "area", "inside"),
    [
        ("10046117/remmesweiler", "10046117/remmesweiler", True),
        ("10046117/remmesweiler", "10046117", True),
        ("10046117/remmesweiler", "10046", True),
        ("10046117", "10046117", True),
        ("10046117", "10046", True),
        ("10046", "10046", True),
        ("10046117", "10046117/remmesweiler", False),
        ("10046117/remmesweiler", "10046117/remmes", False),
        ("10046117/remmesweiler", "10046111", False),
        ("10046117/hof", "10046117/hofeld", False),
        ("10046117/hofeld", "10046117/hof", False),
        ("10046", "10046117", False),
        ("10047117", "10046", False),
        ("110046117", "10046", False),
        ("", "10046", False),
    ],
)
def test_a_place_lies_in_an_area(place: str, area: str, inside: bool) -> None:
    assert lies_in(place, area) is inside


DISTRICT, TOWN, VILLAGE = "10046", "10046117", "10046117/remmesweiler"


@pytest.mark.parametrize(
    ("areas", "place", "office"),
    [
        ((DISTRICT,), VILLAGE, DISTRICT),
        ((DISTRICT, TOWN), VILLAGE, TOWN),
        ((TOWN, DISTRICT), VILLAGE, TOWN),
        ((TOWN, DISTRICT, VILLAGE), VILLAGE, VILLAGE),
        ((TOWN, DISTRICT, VILLAGE), TOWN, TOWN),
        ((TOWN, DISTRICT), "10046111", DISTRICT),
        ((DISTRICT,), "10046118/tholey", DISTRICT),
        ((TOWN,), "10046111", None),
        ((), TOWN, None),
        ((VILLAGE,), TOWN, None),
    ],
)
def test_the_most_particular_decides(areas: tuple[str, ...], place: str, office: str | None) -> None:
    found = responsible([provision(area, office=area) for area in areas], place)
    assert (found.office if found else None) == office


def test_one_provision_for_several_places() -> None:
    both = provision("10046111", TOWN, office="beide")
    assert responsible([provision(DISTRICT), both], "10046111") is both
    assert responsible([provision(DISTRICT), both], VILLAGE) is both


def test_of_equals_the_first_decides() -> None:
    first, second = provision(TOWN, office="a"), provision(TOWN, office="b")
    assert responsible([first, second], TOWN) is first


@pytest.mark.parametrize("ags", sorted(content.municipalities()))
def test_namborns_office_is_only_namborns(ags: str) -> None:
    found = responsible(content.services()["personalausweis"].provisions, ags)
    assert found is not None
    assert (found.office == "rathaus-namborn") is (ags == "10046113")


@given(st.lists(st.sampled_from([DISTRICT, TOWN, VILLAGE, "10046111", "10046111/freisen"]), max_size=6))
def test_no_other_fitting_place_is_longer(areas: list[str]) -> None:
    found = responsible([provision(area) for area in areas], VILLAGE)
    fitting = [area for area in areas if lies_in(VILLAGE, area)]
    assert (found.places[0] if found else "") == max(fitting, key=len, default="")
