# SPDX-License-Identifier: EUPL-1.2
from datetime import timedelta

import msgspec
import pytest

from sync.contract.cases import DeskCase, SignedAnswer, SignedCase
from sync.replica.cases import release, undo
from sync.replica.desk import desk_cases, desk_cursor, newest_answers, queue_answers, waiting_answers
from tests.client.device import Device
from tests.client.fake_servers import FakeServers, Reply
from tests.replica.making import case_id

MOMENT = "2026-11-23T08:00:00Z"


def _case(number: int, cursor: int, state: str = "stored") -> DeskCase:
    envelope = msgspec.Raw(b'{"case_id":"%b","later":[1.0]}' % str(case_id(number)).encode())
    return DeskCase(cursor, SignedCase(envelope, "h..s"), state, MOMENT, MOMENT)  # type: ignore[arg-type]


def _answer(number: int, revision: int, size: int = 10) -> SignedAnswer:
    text = b'{"case_id":"%b","revision":%d,"payload":"%b"}' % (str(case_id(number)).encode(), revision, b"x" * size)
    return SignedAnswer(msgspec.Raw(text), "h..s")


def test_the_queue_is_read_page_by_page_and_only_once(desk: Device, servers: FakeServers) -> None:
    servers.page = 3
    servers.queue = [_case(n, n) for n in range(1, 9)]
    assert "desk" in desk.round().news
    assert (len(desk_cases(desk.db)), desk_cursor(desk.db)) == (8, 8)
    assert "desk" not in desk.round().news
    servers.queue.append(_case(2, 9, "cancelled"))
    desk.round()
    states = {bytes(case.case.envelope): case.state for case in desk_cases(desk.db)}
    assert (len(states), list(states.values()).count("cancelled")) == (8, 1)
    assert all(b'"later":[1.0]' in envelope for envelope in states)


def test_a_queue_that_promises_more_for_ever_is_left(desk: Device, servers: FakeServers) -> None:
    body = b'{"cases":[],"cursor":0,"more":true}'
    servers.will("/p/v1/desks/shop:baeckerei/cases", *[Reply(200, body)] * 50)
    desk.round()
    assert len(servers.paths("/cases")) <= 2


@pytest.mark.parametrize(
    ("status", "state"), [(201, "delivered"), (200, "delivered"), (409, "refused"), (503, "ready"), (429, "ready")]
)
def test_answers_go_out_in_order_and_busy_ones_wait(
    desk: Device, servers: FakeServers, status: int, state: str
) -> None:
    servers.answer_status = status
    queue_answers(desk.db, [(str(case_id(1)), 1, _answer(1, 1))])
    queue_answers(desk.db, [(str(case_id(1)), 2, _answer(1, 2))])
    desk.round()
    assert [b'"revision":1' in bytes(a.answer) for a in servers.answers] == [True, False]
    assert newest_answers(desk.db)[str(case_id(1))].state == state
    assert len(waiting_answers(desk.db)) == (2 if state == "ready" else 0)


def test_many_large_answers_go_in_several_requests(desk: Device, servers: FakeServers) -> None:
    for number in range(1, 31):
        queue_answers(desk.db, [(str(case_id(number)), 1, _answer(number, 1, 20_000))])
    desk.round()
    assert len(servers.answers) == 30
    assert waiting_answers(desk.db) == []
    assert all(len(asked.body) <= 256 * 1024 for asked in servers.asked)


def test_a_mute_platform_is_not_asked_for_ever(desk: Device, servers: FakeServers) -> None:
    servers.mute = True
    queue_answers(desk.db, [(str(case_id(1)), 1, _answer(1, 1))])
    desk.round()
    assert len(servers.answers) == 1
    assert len(waiting_answers(desk.db)) == 1


def test_a_desk_sends_no_cases(desk: Device, servers: FakeServers) -> None:
    desk.round()
    assert servers.paths("/v1/sync") == []


OWN = "shop:baeckerei"


def test_what_a_desk_takes_down_goes_before_what_it_says_of_it(desk: Device, servers: FakeServers) -> None:
    desk.confirm(1, recipient=OWN)
    queue_answers(desk.db, [(str(case_id(1)), 1, _answer(1, 1))])
    desk.round()
    asked = [one.path for one in servers.asked if one.path.endswith(("/v1/sync", "/answers"))]
    assert [path.rpartition("/")[2] for path in dict.fromkeys(asked)] == ["sync", "answers"]
    assert list(desk.states().values()) == ["delivered"]
    before = len(servers.paths("/v1/sync"))
    desk.round()
    assert len(servers.paths("/v1/sync")) == before, "nothing more is to be said"


def test_what_was_taken_down_stands_in_the_queue_before_the_platform_has_it(
    desk: Device, servers: FakeServers
) -> None:
    desk.confirm(1, hold=timedelta(minutes=1), recipient=OWN)
    assert desk_cases(desk.db) == [], "it may still be undone"
    release(desk.db, [case_id(1)])
    (mine,) = desk_cases(desk.db)
    assert (mine.cursor, mine.state) == (0, "stored")
    envelope = bytes(mine.case.envelope)
    servers.queue = [DeskCase(7, mine.case, "stored", MOMENT, MOMENT)]
    desk.round()
    (back,) = desk_cases(desk.db)
    assert (back.cursor, bytes(back.case.envelope)) == (7, envelope)


def test_what_is_for_the_platform_alone_stands_in_no_queue(desk: Device) -> None:
    desk.confirm(1, recipient="platform", kind="cancel")
    desk.confirm(2, recipient=OWN)
    undone = desk.identity.place, desk.key, desk.clock()
    desk.confirm(3, hold=timedelta(minutes=1), recipient=OWN)
    assert undo(desk.db, [case_id(3)], *undone)
    release(desk.db, [case_id(2)])
    assert [msgspec.json.decode(case.case.envelope)["case_id"] for case in desk_cases(desk.db)] == [str(case_id(2))]


def test_a_desk_that_may_not_submit_still_answers(desk: Device, servers: FakeServers) -> None:
    servers.regrant = lambda details: tuple(one for one in details if "submit" not in one.actions)
    desk.confirm(1, recipient=OWN)
    queue_answers(desk.db, [(str(case_id(2)), 1, _answer(2, 1))])
    assert desk.round().stuck
    assert waiting_answers(desk.db) == []
    assert list(desk.states().values()) == ["ready"]
