# SPDX-License-Identifier: EUPL-1.2
"""On published feeds our engine finds the journeys that nigiri finds; each difference has its rule."""

import pytest

from installer.parties import PartyError
from sync.rides.reading import Circle, read_feed
from tests.rides.agreement import Sides, compare, compared
from tests.rides.corpus import CAIRNS, FEEDS, PACKAGE, Published


@pytest.fixture(scope="module", params=FEEDS, ids=lambda feed: feed.name)
def sides(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Sides:
    feed: Published = request.param
    try:
        return compared(feed, tmp_path_factory.mktemp("nigiri"))
    except PartyError as error:
        pytest.skip(str(error))


def test_both_find_the_same_journeys_where_footpaths_are_closed(sides: Sides) -> None:
    said = compare(sides, sides.closed, pairs=120, spans=6, seed=7)
    assert said.other == []
    assert said.journeys > 100
    assert said.journeys_of_spans > 5


def test_with_our_own_footpaths_nothing_but_the_closure_differs(sides: Sides) -> None:
    said = compare(sides, sides.own, pairs=80, spans=2, seed=8)
    assert said.other == []
    assert said.closure < said.moments / 2


@pytest.fixture(scope="module")
def cairns() -> bytes:
    try:
        return CAIRNS.data
    except PartyError as error:
        pytest.skip(str(error))


def test_a_published_feed_is_clipped_to_a_village(cairns: bytes) -> None:
    whole = read_feed(cairns, CAIRNS.day)
    beach = read_feed(cairns, CAIRNS.day, Circle(-16.744, 145.671, 1000))
    assert 0 < len(beach.trips) < len(whole.trips) / 2
    assert len(beach.stops) < len(whole.stops)
    assert beach.trips.items() <= whole.trips.items()


def test_the_package_says_its_licence() -> None:
    assert PACKAGE.licence
