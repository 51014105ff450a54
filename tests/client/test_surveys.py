# SPDX-License-Identifier: EUPL-1.2
"""Answers to surveys on their way: signed blindly, drawn by chance, handed in by nobody, opened all at once."""

import random
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID, uuid4

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric import rsa

from sync.client.surveys import Mixing
from sync.contract.blind_rsa import verify
from sync.contract.feed import Item
from sync.contract.problems import PROBLEM_PREFIX, Problem
from sync.contract.signing import sha256_hex
from sync.contract.surveys import KIND_SURVEY, CollectedAnswer, SignedResult, Survey, blind_message
from sync.replica import surveys
from tests.client.device import Device
from tests.client.fake_servers import NOW, FakeServers, Reply

SURVEY, OFFICE = "dorf", "office:rathaus"
KEY = rsa.generate_private_key(65537, 2048)
AT_ONCE = Mixing(every=timedelta(0), share=1.0)


class _Chance(random.Random):
    """Draws the first of each four, and shuffles nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.drawn = 0

    def random(self) -> float:
        self.drawn += 1
        return 0.0 if self.drawn % 4 == 1 else 0.9

    def shuffle(self, x: object) -> None:
        """Nothing."""


def survey(**changes: object) -> Item:
    good = {
        "title": {"de": "Dorf"}, "asks": {"de": "Ein Beispiel"}, "recipient": OFFICE, "asked_by": "Stadt",
        "form": SURVEY, "xml_sha256": sha256_hex(b""), "opens": date(2026, 11, 1), "closes": date(2026, 12, 31),
        "collects_until": date(2027, 2, 6),
    }  # fmt: skip
    return Item(KIND_SURVEY, SURVEY, 1, body=msgspec.Raw(msgspec.json.encode(Survey(**{**good, **changes}))))


@pytest.fixture(autouse=True)
def permitted(servers: FakeServers) -> None:
    servers.survey_keys[SURVEY] = KEY
    servers.publish([survey()])


def answer(kiosk: Device, code: str = "", *, held: bool = False) -> UUID:
    """One answer that a resident has confirmed, and its time for undo is over."""
    case_id = surveys.keep_answer(kiosk.db, SURVEY, OFFICE, b'{"sealed": 1}', code)
    if not held:
        surveys.release_answer(kiosk.db, case_id)
    return case_id


def test_an_answer_is_signed_in_one_round_and_goes_in_another(kiosk: Device, servers: FakeServers) -> None:
    kiosk.mixing = AT_ONCE
    case_id = answer(kiosk)
    assert kiosk.round().delivered == 0
    assert servers.anonymous == {}
    assert kiosk.round().delivered == 1
    given = servers.anonymous[str(case_id)]
    assert given.blind_token.message[32:] == blind_message(SURVEY)
    assert verify(KEY.public_key(), given.blind_token.message, given.blind_token.signature)
    assert not surveys.answers_wait(kiosk.db)


def test_nothing_around_an_answer_says_whose_it_is(kiosk: Device, servers: FakeServers) -> None:
    kiosk.mixing = AT_ONCE
    answer(kiosk)
    kiosk.round()
    kiosk.round()
    asked = next(one for one in servers.asked if one.path == "/p/v1/anonymous")
    assert set(msgspec.json.decode(asked.body)) == {
        "case_id", "kind", "recipient", "survey", "payload", "blind_token",
    }  # fmt: skip
    for name in ("authorization", "dpop", "cookie", "if-none-match", "referer"):
        assert name not in asked.headers
    assert asked.headers["connection"] == "close"
    seen = [one for one in servers.asked if one.path == "/t/v1/survey-tokens"]
    token = msgspec.json.decode(asked.body)["blind_token"]
    for one in seen:
        assert token["message"].encode() not in one.body
        assert token["signature"].encode() not in one.body


def test_answers_wait_for_draws_that_have_nothing_to_do_with_when_they_were_given(
    kiosk: Device, servers: FakeServers
) -> None:
    kiosk.mixing = Mixing(every=timedelta(hours=1), share=0.25, chance=_Chance())
    for _ in range(8):
        answer(kiosk)
    kiosk.round()
    kiosk.round()
    assert len(servers.anonymous) == 0, "signed after the first draw"
    for hours in range(1, 4):
        kiosk.machine = servers.now = NOW + timedelta(hours=hours)
        kiosk.round()
        kiosk.round()
    assert len(servers.anonymous) == 5, "two of eight, two of six, one of four"


def test_in_the_last_days_every_answer_goes_at_the_next_draw(kiosk: Device, servers: FakeServers) -> None:
    kiosk.mixing = Mixing(share=0.0)
    servers.publish([survey(collects_until=date(2026, 11, 25))])
    answer(kiosk)
    kiosk.round()
    kiosk.machine = servers.now = NOW + timedelta(hours=2)
    kiosk.start_clock()
    kiosk.round()
    assert len(servers.anonymous) == 1


def test_a_held_answer_stays_and_a_crash_holds_it_for_two_draws(kiosk: Device, servers: FakeServers) -> None:
    kiosk.mixing = Mixing(every=timedelta(hours=1), share=1.0)
    case_id = answer(kiosk, held=True)
    for hours in range(2):
        kiosk.machine = servers.now = NOW + timedelta(hours=hours)
        kiosk.round()
    assert servers.anonymous == {}
    for hours in range(2, 4):
        kiosk.machine = servers.now = NOW + timedelta(hours=hours)
        kiosk.round()
    assert list(servers.anonymous) == [str(case_id)]


def test_undo_leaves_nothing(kiosk: Device) -> None:
    case_id = answer(kiosk, held=True)
    assert surveys.undo_answer(kiosk.db, case_id)
    assert not surveys.answers_wait(kiosk.db)
    assert not surveys.undo_answer(kiosk.db, answer(kiosk)), "released: it is too late"


def test_a_code_counts_once_whichever_answer_comes_first(kiosk: Device, servers: FakeServers) -> None:
    kiosk.mixing, servers.codes = AT_ONCE, {}
    answer(kiosk, "HWBK-DM4D-GZ4C-TKJB-X")
    answer(kiosk, "HWBK-DM4D-GZ4C-TKJB-X")
    kiosk.round()
    kiosk.round()
    assert len(servers.anonymous) == 1
    assert not surveys.answers_wait(kiosk.db)


def test_an_answer_of_the_trustee_that_was_lost_is_asked_for_again_with_the_same_message(
    kiosk: Device, servers: FakeServers
) -> None:
    kiosk.mixing, servers.codes = AT_ONCE, {}
    answer(kiosk, "HWBK-DM4D-GZ4C-TKJB-X")
    good = servers.answer
    lost: list[bytes] = []

    def lose(asked: object) -> Reply:
        reply = good(asked)  # type: ignore[arg-type]
        if getattr(asked, "path", "") == "/t/v1/survey-tokens" and not lost:
            lost.append(reply.body)
            return Reply(200, reply.body, cut=1)
        return reply

    servers.answer = lose  # type: ignore[method-assign]
    for _ in range(3):
        kiosk.round()
    assert lost
    assert len(servers.anonymous) == 1


def test_with_the_signature_the_code_is_forgotten(kiosk: Device, servers: FakeServers) -> None:
    servers.codes = {}
    answer(kiosk, "HWBK-DM4D-GZ4C-TKJB-X")
    kiosk.mixing = Mixing(share=0.0)
    kiosk.round()
    (waiting,) = surveys.free_answers(kiosk.db)
    assert (waiting.code, waiting.inverse, waiting.blinded) == ("", b"", b"")
    assert waiting.signature


def _says(status: int, name: str, prefix: str = PROBLEM_PREFIX) -> Reply:
    """What a server says when it refuses."""
    return Reply(status, msgspec.json.encode(Problem(prefix + name, "No", status)))


@pytest.mark.parametrize(
    ("status", "name"),
    [(410, "survey-over"), (422, "bad-answer"), (403, "bad-token"), (409, "token-spent"), (409, "other-bytes")],
)
def test_an_answer_that_nobody_will_take_goes(kiosk: Device, servers: FakeServers, status: int, name: str) -> None:
    kiosk.mixing = AT_ONCE
    answer(kiosk)
    kiosk.round()
    servers.will("/p/v1/anonymous", _says(status, name))
    kiosk.round()
    assert not surveys.answers_wait(kiosk.db)


_FOREIGN = [
    *(pytest.param(Reply(status, b"{}"), id=f"{status} of nobody") for status in (403, 404, 405, 409, 410, 413, 422)),
    pytest.param(Reply(404, b"<html>Not Found</html>"), id="a proxy's page"),
    pytest.param(_says(403, "token-revoked"), id="this kiosk's own permission"),
    pytest.param(_says(410, "survey-over", "https://example.org/"), id="another's problem of that name"),
]


@pytest.mark.parametrize("reply", _FOREIGN)
def test_what_somebody_else_on_the_line_says_costs_no_answer(
    kiosk: Device, servers: FakeServers, reply: Reply
) -> None:
    kiosk.mixing, servers.codes = AT_ONCE, {}
    answer(kiosk, "HWBK-DM4D-GZ4C-TKJB-X")
    servers.will("/t/v1/survey-tokens", reply)
    kiosk.round()
    assert surveys.answers_wait(kiosk.db)
    kiosk.round()
    servers.will("/p/v1/anonymous", reply)
    kiosk.round()
    assert surveys.answers_wait(kiosk.db)
    for _ in range(2):
        kiosk.round()
    assert len(servers.anonymous) == 1


@pytest.mark.parametrize("path", ["/t/v1/survey-tokens", "/p/v1/anonymous"])
def test_a_survey_unknown_to_a_restored_server_waits_until_it_is_over(
    kiosk: Device, servers: FakeServers, path: str
) -> None:
    kiosk.mixing = AT_ONCE
    answer(kiosk)
    if path.startswith("/p"):
        kiosk.round()
    servers.will(path, _says(404, "unknown-survey"))
    kiosk.round()
    assert surveys.answers_wait(kiosk.db)
    servers.publish([survey(collects_until=date(2026, 11, 22))])
    kiosk.round()
    servers.will(path, _says(404, "unknown-survey"))
    kiosk.round()
    assert not surveys.answers_wait(kiosk.db)


def test_a_message_that_the_trustee_cannot_sign_is_made_anew(kiosk: Device, servers: FakeServers) -> None:
    kiosk.mixing = AT_ONCE
    answer(kiosk)
    servers.will("/t/v1/survey-tokens", _says(422, "bad-message"))
    kiosk.round()
    (waiting,) = surveys.free_answers(kiosk.db)
    assert waiting.blinded == b""
    for _ in range(2):
        kiosk.round()
    assert len(servers.anonymous) == 1


@pytest.mark.parametrize("reply", [Reply(503, b"{}"), Reply(200, b"{", cut=0), Reply(429, b"{}")])
def test_an_answer_that_was_not_heard_stays(kiosk: Device, servers: FakeServers, reply: Reply) -> None:
    kiosk.mixing = AT_ONCE
    answer(kiosk)
    kiosk.round()
    servers.will("/p/v1/anonymous", reply)
    kiosk.round()
    assert surveys.answers_wait(kiosk.db)
    kiosk.round()
    assert len(servers.anonymous) == 1


def test_a_survey_that_the_policy_does_not_know_yet_waits(kiosk: Device, servers: FakeServers) -> None:
    kiosk.mixing = AT_ONCE
    servers.survey_keys.clear()
    answer(kiosk)
    kiosk.round()
    kiosk.round()
    assert surveys.answers_wait(kiosk.db)
    servers.survey_keys[SURVEY] = KEY
    for _ in range(3):
        kiosk.round()
    assert len(servers.anonymous) == 1


def test_a_desk_gets_all_answers_once_none_can_arrive_and_tells_of_them(servers: FakeServers, tmp_path: Path) -> None:
    servers.recipient, servers.party = OFFICE, "desk:rathaus"
    desk = Device(servers, tmp_path)
    given = sorted(uuid4() for _ in range(5))
    servers.collected = tuple(CollectedAnswer(one, msgspec.Raw(b'{"sealed":1}')) for one in given)
    servers.publish([survey(collects_until=date(2026, 11, 24))])
    desk.round()
    assert not surveys.is_collected(desk.db, SURVEY)
    desk.machine = servers.now = NOW + timedelta(days=2)
    assert "desk" in desk.round().news
    assert surveys.is_collected(desk.db, SURVEY)
    assert len(surveys.collected(desk.db, SURVEY)) == 5
    surveys.queue_result(desk.db, SURVEY, SignedResult(msgspec.Raw(b"{}"), "sig"))
    desk.round()
    assert [bytes(one.result) for one in servers.results] == [b"{}"]
    assert surveys.result_state(desk.db, SURVEY) == ("delivered", "")
    assert surveys.collected(desk.db, SURVEY) == []
    desk.close()


@pytest.mark.parametrize(
    ("reply", "state"),
    [
        (_says(422, "bad-result"), ("refused", "bad-result")),
        (_says(409, "told-before"), ("refused", "told-before")),
        (_says(403, "token-revoked"), ("ready", "")),
        (_says(403, "not-granted"), ("ready", "")),
        (Reply(404, b"<html>"), ("ready", "")),
    ],
)
def test_a_result_is_refused_by_what_is_said_of_it_alone(
    servers: FakeServers, tmp_path: Path, reply: Reply, state: tuple[str, str]
) -> None:
    servers.recipient, servers.party = OFFICE, "desk:rathaus"
    desk = Device(servers, tmp_path)
    desk.round()
    surveys.queue_result(desk.db, SURVEY, SignedResult(msgspec.Raw(b"{}"), "sig"))
    servers.will(f"/p/v1/desks/{OFFICE}/surveys/{SURVEY}/result", reply)
    desk.round()
    assert surveys.result_state(desk.db, SURVEY) == state
    desk.close()


def test_rows_lie_at_random_places(kiosk: Device) -> None:
    given = [str(answer(kiosk)) for _ in range(40)]
    lying = [row[0] for row in kiosk.db.conn.execute("SELECT case_id FROM survey_answers ORDER BY rowid")]
    assert sorted(lying) == sorted(given)
    assert lying != given
