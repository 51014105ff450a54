# SPDX-License-Identifier: EUPL-1.2
"""The engine renews allotments: with each whole round, before terms end, the same request until it is answered."""

import msgspec
import pytest

from sync.allotments.holding import Uptime
from sync.client.http import OfflineError
from sync.client.rounds import Rounds
from sync.contract.problems import problem
from sync.replica import allotments
from tests.client.device import Device
from tests.client.fake_servers import FakeServers, Reply
from tests.replica.making import STOCK, grant

RENEW = "/p/v1/allotments/renew"


@pytest.fixture
def selling(kiosk: Device, servers: FakeServers) -> Device:
    """A kiosk that has content and knows its uptime, of a platform that grants it two units."""
    servers.publish([])
    kiosk.round()
    servers.asked.clear()
    kiosk.boot = ("boot-1", 100.0)
    servers.grants = (grant(1, 2),)
    return kiosk


def _promisable(kiosk: Device) -> dict[str, int]:
    return allotments.promisable(kiosk.db, kiosk.clock.uptime())


def test_a_round_brings_units_that_may_be_promised(selling: Device, servers: FakeServers) -> None:
    assert "allotments" in selling.round().news
    assert _promisable(selling) == {STOCK: 2}
    (uses,) = allotments.choose(selling.db, [{STOCK: 1}], selling.clock.uptime())
    selling.confirm(1, uses=uses)
    selling.round()
    assert [(report.granted, report.used) for report in servers.renewals[-1].reports] == [(2, 1)]
    assert [(asked.turn, asked.incarnation) for asked in servers.renewals] == [(0, 1), (1, 2)]
    assert _promisable(selling) == {STOCK: 1}


def test_a_kiosk_without_content_gets_that_first(kiosk: Device, servers: FakeServers) -> None:
    kiosk.boot = ("boot-1", 100.0)
    servers.grants = (grant(1, 2),)
    servers.publish([])

    async def work(rounds: Rounds) -> list[list[str]]:
        asked = []
        for _ in range(3):
            servers.asked.clear()
            await rounds.run()
            asked.append([path for path in servers.paths() if "/p/" in path])
        return asked

    first, second, third = kiosk.within(work)
    assert f"POST {RENEW}" not in first
    assert f"POST {RENEW}" in second
    assert third == ["GET /p/v1/heads/heads-ref"]
    assert _promisable(kiosk) == {STOCK: 2}


def test_without_an_uptime_nothing_is_taken_out_of_a_pool(kiosk: Device, servers: FakeServers) -> None:
    servers.publish([])
    kiosk.round()
    assert servers.renewals == []


def test_a_recalled_unit_goes_back_in_the_same_round(selling: Device, servers: FakeServers) -> None:
    selling.round()
    servers.grants = (grant(1, 2, keep=0),)
    selling.round()
    assert [report.granted for asked in servers.renewals[1:] for report in asked.reports] == [2, 0]


@pytest.mark.parametrize(
    "reply", [Reply(200, b'{"turn":1', cut=3), Reply(200, b"{"), Reply(503), Reply(401)],
    ids=["cut", "malformed", "busy", "unknown"],
)  # fmt: skip
def test_an_unanswered_request_goes_out_again_byte_by_byte(
    selling: Device, servers: FakeServers, reply: Reply
) -> None:
    servers.will(RENEW, reply)
    try:
        selling.round()
    except OfflineError:
        assert reply.cut
    assert _promisable(selling) == {}
    selling.boot = ("boot-1", 700.0)
    selling.round()
    first, second = [asked.body for asked in servers.asked if asked.path == RENEW and asked.body][:2]
    assert first == second
    assert allotments.holdings(selling.db)[0].asked == Uptime("boot-1", 100.0)


def test_a_request_that_was_never_taken_gives_way_to_a_new_one(selling: Device, servers: FakeServers) -> None:
    servers.will(RENEW, _refusal("bad-message", 422))
    selling.round()
    selling.round()
    bodies = [asked.body for asked in servers.asked if asked.path == RENEW and asked.body]
    assert len(set(bodies)) == len(bodies) == 2
    assert _promisable(selling) == {STOCK: 2}


def test_the_answer_that_this_is_a_copy_stops_promising(selling: Device, servers: FakeServers) -> None:
    selling.round()
    servers.will(RENEW, _refusal("forked-allotment", 409))
    selling.round()
    assert _promisable(selling) == {}
    selling.round()
    assert len(servers.renewals) == 1


def test_the_small_question_is_enough_until_half_the_term(selling: Device, servers: FakeServers) -> None:
    async def rounds_in_one_process(rounds: Rounds) -> list[bool]:
        quiet = []
        for seconds in (100.0, 200.0, 43_299.0, 43_300.0):
            selling.boot = ("boot-1", seconds)
            quiet.append((await rounds.run()).quiet)
        return quiet

    assert selling.within(rounds_in_one_process) == [False, True, True, False]
    assert len(servers.renewals) == 2


def _refusal(name: str, status: int) -> Reply:
    return Reply(status, msgspec.json.encode(problem(name, name, status)))
