# SPDX-License-Identifier: EUPL-1.2
"""A desk's share in collections of ideas: what waits comes, and what it says goes."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from uuid import UUID, uuid4

import msgspec
import pytest

from sync.contract.feed import Item
from sync.contract.ideas import IdeaWord, SignedIdeaWord
from sync.contract.problems import PROBLEM_PREFIX, Problem
from sync.contract.surveys import KIND_SURVEY, CollectedAnswer
from sync.replica import ideas
from tests.client.device import Device
from tests.client.fake_servers import NOW, FakeServers, Reply
from tests.client.test_surveys import OFFICE, SURVEY, survey

PATH = f"/p/v1/desks/{OFFICE}/surveys/{SURVEY}"


@pytest.fixture
def desk(servers: FakeServers, tmp_path: Path) -> Iterator[Device]:
    servers.recipient, servers.party = OFFICE, "desk:rathaus"
    servers.publish([survey(ideas=True)])
    device = Device(servers, tmp_path)
    device.round()
    yield device
    device.close()


def collected(*numbers: UUID) -> tuple[CollectedAnswer, ...]:
    return tuple(CollectedAnswer(one, msgspec.Raw(b'{"sealed":1}')) for one in sorted(numbers))


def here(desk: Device) -> list[UUID]:
    return [number for number, _ in ideas.contributions(desk.db, SURVEY)]


def say(desk: Device, idea: UUID, rev: int = 1, *settled: UUID) -> bool:
    word = IdeaWord(survey=SURVEY, idea=idea, rev=rev, settled=settled)
    return ideas.queue_word(desk.db, word, SignedIdeaWord(msgspec.Raw(msgspec.json.encode(word)), "sig"))


def refused(status: int, name: str) -> Reply:
    return Reply(status, msgspec.json.encode(Problem(PROBLEM_PREFIX + name, "No", status)))


@pytest.mark.parametrize("many", [0, 1, 2, 3, 7])
def test_what_waits_comes_page_by_page(desk: Device, servers: FakeServers, many: int) -> None:
    numbers = sorted(uuid4() for _ in range(many))
    servers.collected = collected(*numbers)
    assert ("desk" in desk.round().news) == bool(many)
    assert here(desk) == numbers
    assert "desk" not in desk.round().news, "nothing new, no news"


def test_only_what_is_missing_is_fetched(desk: Device, servers: FakeServers) -> None:
    numbers = sorted(uuid4() for _ in range(6))
    servers.collected = collected(*numbers[:2], *numbers[3:])
    desk.round()
    servers.collected = collected(*numbers)
    servers.asked.clear()
    desk.round()
    assert here(desk) == numbers
    assert sum("/answers" in one.path for one in servers.asked) == 1


def test_the_very_first_number_there_is_can_be_fetched(desk: Device, servers: FakeServers) -> None:
    servers.collected = collected(UUID(int=1))
    desk.round()
    assert here(desk) == [UUID(int=1)]


def test_what_another_desk_has_seen_to_goes(desk: Device, servers: FakeServers) -> None:
    first, second = sorted((uuid4(), uuid4()))
    servers.collected = collected(first, second)
    desk.round()
    servers.collected = collected(second)
    assert "desk" in desk.round().news
    assert here(desk) == [second]


def test_what_the_desk_says_goes_before_it_asks_what_waits(desk: Device, servers: FakeServers) -> None:
    number = uuid4()
    servers.collected = collected(number)
    desk.round()
    assert say(desk, number, 1, number)
    assert here(desk) == [], "it is seen to"
    desk.round()
    assert [(word.idea, word.rev) for word in servers.words] == [(number, 1)]
    assert here(desk) == []
    assert ideas.words_on_the_way(desk.db, SURVEY) == (0, 0)
    desk.round()
    assert len(servers.words) == 1, "said once"


def test_several_words_about_one_idea_go_in_their_order(desk: Device, servers: FakeServers) -> None:
    number = uuid4()
    for rev in (1, 2, 3):
        assert say(desk, number, rev)
    assert not say(desk, number, 3), "it has said another already"
    desk.round()
    assert [word.rev for word in servers.words] == [1, 2, 3]
    assert [word.rev for word in ideas.said(desk.db, SURVEY)] == [3], "the newest is known until the feed has it"


def test_what_a_faster_desk_has_said_counts(desk: Device, servers: FakeServers) -> None:
    number = uuid4()
    servers.collected = collected(number)
    desk.round()
    say(desk, number, 1, number)
    say(desk, number, 2)
    servers.will(f"{PATH}/ideas", refused(409, "overtaken"))
    desk.round()
    assert servers.words == []
    assert ideas.said(desk.db, SURVEY) == []
    assert ideas.words_on_the_way(desk.db, SURVEY) == (0, 0)
    assert here(desk) == [number], "it still waits, as the platform says"


def test_a_word_that_is_refused_is_kept_until_another_is_said(desk: Device, servers: FakeServers) -> None:
    number = uuid4()
    say(desk, number)
    servers.will(f"{PATH}/ideas", refused(422, "bad-word"))
    desk.round()
    assert ideas.words_on_the_way(desk.db, SURVEY) == (0, 1)
    assert ideas.said(desk.db, SURVEY) == [], "it does not count"
    assert say(desk, number)
    desk.round()
    assert ideas.words_on_the_way(desk.db, SURVEY) == (0, 0)
    assert len(servers.words) == 1


@pytest.mark.parametrize(
    "reply",
    [
        Reply(503, b"{}"), Reply(429, b"{}"), Reply(404, b"<html>"), Reply(403, b"{}"),
        pytest.param(refused(403, "not-granted"), id="a token that grants it no more"),
        pytest.param(refused(403, "token-revoked"), id="a token that was revoked"),
    ],
)  # fmt: skip
def test_what_was_not_heard_is_said_again(desk: Device, servers: FakeServers, reply: Reply) -> None:
    say(desk, uuid4())
    servers.will(f"{PATH}/ideas", reply)
    desk.round()
    assert ideas.words_on_the_way(desk.db, SURVEY) == (1, 0)
    desk.machine = servers.now = NOW + timedelta(minutes=10)
    desk.round()
    assert ideas.words_on_the_way(desk.db, SURVEY) == (0, 0)


def test_a_list_that_lies_brings_nothing_and_ends(desk: Device, servers: FakeServers) -> None:
    servers.will(f"{PATH}/waiting", Reply(200, msgspec.json.encode({"ids": [str(uuid4()), str(uuid4())]})))
    desk.round()
    assert here(desk) == []


@pytest.mark.parametrize("reply", [Reply(503, b"{}"), Reply(200, b"{"), Reply(200, b'{"ids": ["x"]}')])
def test_a_list_that_did_not_come_takes_nothing_away(desk: Device, servers: FakeServers, reply: Reply) -> None:
    number = uuid4()
    servers.collected = collected(number)
    desk.round()
    servers.will(f"{PATH}/waiting", reply)
    desk.round()
    assert here(desk) == [number]


def test_another_offices_ideas_are_not_asked_for(servers: FakeServers, tmp_path: Path) -> None:
    servers.recipient, servers.party = OFFICE, "desk:rathaus"
    other = survey(ideas=True, recipient="office:anderes")
    servers.publish([Item(KIND_SURVEY, SURVEY, 1, body=other.body)])
    device = Device(servers, tmp_path)
    device.round()
    device.round()
    assert not any("/waiting" in one.path for one in servers.asked)
    device.close()
