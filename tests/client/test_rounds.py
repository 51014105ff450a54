# SPDX-License-Identifier: EUPL-1.2
from collections.abc import Callable
from datetime import timedelta

import msgspec
import pytest

from sync.client import rounds as rounds_module
from sync.client.http import OfflineError
from sync.client.rounds import Rounds
from sync.contract.cases import CaseResult, CaseStatus, ClockState, MailboxEntry, Trust
from sync.contract.digest import content_digest
from sync.contract.signing import generate_key, sha256_hex
from sync.contract.times import to_wire
from sync.contract.trust import DETAIL_TYPE, Detail
from sync.replica import cases
from sync.replica.content import feed_head
from sync.replica.meta import get_meta
from sync.replica.policy import load_policy
from tests.client.device import Device
from tests.client.fake_servers import NOW, SCOPE, FakeServers, Reply
from tests.replica.making import LOOKUP, OTHER_LOOKUP, case_id, draft, product, status

HTML = Reply(200, b"<!doctype html><title>Anmeldung</title>\xff", {"Content-Type": "text/html; charset=latin-1"})
PATHS = ["/t/v1/token", "/t/v1/policy", "/p/v1/sync", "/p/v1/feeds/district:10046"]
BROKEN = [b"", b"{", b"[]", b"null", b"\xff\xfe", b"[" * 50_000]
YEAR = timedelta(days=365)


def _ids(*numbers: int) -> list[str]:
    return [str(case_id(n)) for n in numbers]


def test_a_whole_round(kiosk: Device, servers: FakeServers) -> None:
    servers.publish([product("a", "Milch")])
    servers.mailbox = [MailboxEntry(1, LOOKUP, status(1))]
    kiosk.confirm(1, 2)
    outcome = kiosk.round()
    assert (outcome.delivered, outcome.content_changed, outcome.stuck) == (2, True, False)
    assert outcome.news == {"policy", "cases", "content"}
    assert servers.order_of_arrival == _ids(1, 2)
    assert set(kiosk.states().values()) == {"delivered"}
    assert get_meta(kiosk.db, "heads_ref") == "heads-ref"
    assert kiosk.clock.state().trust == "synced"
    again = kiosk.round()
    assert (again.delivered, again.content_changed) == (0, False)
    assert len(servers.stored) == 2


def test_what_arrived_but_was_not_confirmed_arrives_once(kiosk: Device, servers: FakeServers) -> None:
    servers.publish([])
    kiosk.confirm(1)
    servers.mute = True
    assert kiosk.round().stuck
    assert kiosk.states() == {_ids(1)[0]: "ready"}
    servers.mute = False
    kiosk.round()
    assert len(servers.stored) == 1
    assert kiosk.states() == {_ids(1)[0]: "delivered"}


def test_a_mute_platform_is_not_asked_for_ever(kiosk: Device, servers: FakeServers) -> None:
    servers.mute = True
    kiosk.confirm(1)
    assert kiosk.round().stuck
    assert len(servers.paths("/v1/sync")) == 2  # the first lacked its nonce


@pytest.mark.parametrize("status_code", [429, 500, 503])
def test_busy_cases_keep_waiting_and_do_not_hold_up_others(
    kiosk: Device, servers: FakeServers, status_code: int
) -> None:
    servers.judge = lambda e: CaseResult(e.case_id, status_code if e.seq == 1 else 201)
    kiosk.confirm(1, 2)
    assert kiosk.round().stuck
    assert list(kiosk.states().values()) == ["ready", "delivered"]
    servers.judge = lambda e: CaseResult(e.case_id, 201)
    assert not kiosk.round().stuck
    assert list(kiosk.states().values()) == ["delivered", "delivered"]


@pytest.mark.parametrize("status_code", [429, 500, 502, 503])
def test_a_busy_platform_keeps_all_waiting(kiosk: Device, servers: FakeServers, status_code: int) -> None:
    kiosk.confirm(1)
    servers.will("/p/v1/sync", Reply(status_code))
    assert kiosk.round().stuck
    assert list(kiosk.states().values()) == ["ready"]
    assert not kiosk.round().stuck
    assert list(kiosk.states().values()) == ["delivered"]


def test_withdrawn_consent_shreds_and_refused_is_parked_without_blocking(kiosk: Device, servers: FakeServers) -> None:
    said = {1: (403, "consent_withdrawn", "", "shred"), 2: (409, "other-bytes", "", "")}
    servers.judge = lambda e: CaseResult(e.case_id, *said.get(e.seq, (201, "", "", "")))
    kiosk.confirm(1, 2, 3)
    assert not kiosk.round().stuck
    assert list(kiosk.states().values()) == ["shredded", "parked", "delivered"]
    assert kiosk.db.conn.execute("SELECT envelope FROM cases WHERE seq = 1").fetchone()[0] == b""


def test_more_than_nine_recipients_go_in_several_batches(kiosk: Device, servers: FakeServers) -> None:
    for number in range(1, 24):
        kiosk.confirm(number, recipient=f"shop:nr-{number}")
    assert kiosk.round().delivered == 23
    assert servers.order_of_arrival == _ids(*range(1, 24))
    assert servers.tokens >= 3


def test_one_recipient_that_is_not_granted_does_not_block_the_others(kiosk: Device, servers: FakeServers) -> None:
    servers.regrant = lambda details: tuple(d for d in details if d.recipient != "shop:closed")
    kiosk.confirm(1, recipient="shop:closed")
    kiosk.confirm(2, 3)
    outcome = kiosk.round()
    assert (outcome.delivered, outcome.stuck) == (2, True)
    assert list(kiosk.states().values()) == ["ready", "delivered", "delivered"]
    servers.regrant = lambda details: details
    assert kiosk.round().delivered == 1


@pytest.mark.parametrize(
    "regrant",
    [
        lambda details: (*details, Detail(DETAIL_TYPE, ("open",), recipient="shop:other")),
        lambda details: (Detail(DETAIL_TYPE, ("answer",)),),
        lambda details: tuple(msgspec.structs.replace(d, recipient="shop:other") for d in details),
        lambda details: (),
    ],
    ids=["more", "other-action", "other-recipient", "nothing"],
)
def test_a_token_for_other_things_is_not_used(kiosk: Device, servers: FakeServers, regrant: object) -> None:
    servers.regrant = regrant  # type: ignore[assignment]
    kiosk.confirm(1)
    assert kiosk.round().stuck
    assert servers.paths("/v1/sync") == []
    assert list(kiosk.states().values()) == ["ready"]


def test_a_token_for_another_key_is_not_used(kiosk: Device, servers: FakeServers) -> None:
    servers.publish([])
    servers.device = servers.device | {"kid": "another"}
    kiosk.confirm(1)
    assert kiosk.round().stuck
    assert servers.paths("/v1/sync") == []


def test_nonces_are_taken_up_and_renewed(kiosk: Device, servers: FakeServers) -> None:
    async def two(rounds: object) -> None:
        await rounds.run()  # type: ignore[attr-defined]
        servers.nonce = "nonce-2"
        kiosk.confirm(2)
        before = len(servers.paths("/v1/sync"))
        await rounds.run()  # type: ignore[attr-defined]
        assert len(servers.paths("/v1/sync")) == before + 2

    servers.publish([])
    kiosk.confirm(1)
    kiosk.within(two)
    assert list(kiosk.states().values()) == ["delivered", "delivered"]


def test_a_server_that_never_likes_a_nonce_is_asked_twice_only(kiosk: Device, servers: FakeServers) -> None:
    servers.will("/t/v1/token", *(Reply(401, b'{"error":"use_dpop_nonce"}') for _ in range(40)))
    kiosk.round()
    assert len(servers.paths("/v1/token")) <= 4 * 4


def test_mailbox_is_read_page_by_page(kiosk: Device, servers: FakeServers) -> None:
    servers.page = 2
    servers.mailbox = [MailboxEntry(n, LOOKUP, status(n)) for n in range(1, 8)]
    kiosk.round()
    assert get_meta(kiosk.db, "mailbox_cursor") == "7"
    assert len(cases.known_cases(kiosk.db, LOOKUP)) == 7


def test_an_answer_that_was_bent_on_the_way_is_none(kiosk: Device, servers: FakeServers) -> None:
    kiosk.confirm(1)
    said = b'{"results":[{"case_id":"%b","status":201}],"mailbox":[],"mailbox_cursor":0,"heads_ref":"r"}'
    said %= str(case_id(1)).encode()
    bent = said.replace(b"201", b"401")
    servers.will("/p/v1/sync", Reply(200, bent, {"Content-Digest": content_digest(said)}))
    with pytest.raises(OfflineError, match="changed on the way"):
        kiosk.round()
    assert list(kiosk.states().values()) == ["ready"]
    assert kiosk.round().delivered == 1


def test_what_is_sent_names_its_digest(kiosk: Device, servers: FakeServers) -> None:
    kiosk.confirm(1)
    kiosk.round()
    rounds = [asked for asked in servers.asked if asked.path.endswith("/v1/sync")]
    assert rounds
    assert [asked.headers["content-digest"] for asked in rounds] == [content_digest(asked.body) for asked in rounds]


def test_a_consent_that_the_trustee_lost_is_handed_in_again(kiosk: Device, servers: FakeServers) -> None:
    kiosk.confirm(1, consent="receipt.of.case-1")
    cases.mark_registered(kiosk.db, [sha256_hex(b"receipt.of.case-1")])
    servers.judge = lambda envelope: CaseResult(envelope.case_id, 503, "consent-unknown", "", "register")
    assert kiosk.round().stuck
    assert cases.unregistered_consents(kiosk.db) == [(sha256_hex(b"receipt.of.case-1"), "receipt.of.case-1")]
    servers.judge = lambda envelope: CaseResult(envelope.case_id, 201)
    assert kiosk.round().delivered == 1
    assert len(servers.paths("/v1/consents")) == 1


def test_lookups_are_answered(kiosk: Device, servers: FakeServers) -> None:
    servers.lookups = {OTHER_LOOKUP: (status(5, payload=msgspec.Raw(b'{"x":1}')),)}
    cases.ask_lookup(kiosk.db, OTHER_LOOKUP, NOW)
    cases.ask_lookup(kiosk.db, "C" * 22, NOW)
    assert "lookups" in kiosk.round().news
    assert cases.lookup_outcome(kiosk.db, OTHER_LOOKUP) == ""
    assert cases.lookup_outcome(kiosk.db, "C" * 22) == ""
    (known,) = cases.known_cases(kiosk.db, OTHER_LOOKUP)
    assert isinstance(known.status, CaseStatus)


@pytest.mark.parametrize(
    ("reply", "outcome"), [(Reply(429), "busy"), (Reply(404), "refused"), (Reply(200, b"{"), "refused")]
)
def test_lookups_that_fail_are_answered_too(kiosk: Device, servers: FakeServers, reply: Reply, outcome: str) -> None:
    servers.will(f"/p/v1/answers/{OTHER_LOOKUP}", reply)
    cases.ask_lookup(kiosk.db, OTHER_LOOKUP, NOW)
    kiosk.round()
    assert cases.lookup_outcome(kiosk.db, OTHER_LOOKUP) == outcome


LOGIN_PAGES = pytest.mark.parametrize(
    "reply",
    [
        HTML,
        Reply(302, b"", {"Location": "http://login.example/"}),
        Reply(511),
        Reply(200, b"x", {"Content-Encoding": "gzip"}),
    ],
    ids=["html", "redirect", "511", "encoded"],
)  # fmt: skip


@LOGIN_PAGES
@pytest.mark.parametrize("path", ["/p/v1/sync", "/p/v1/feeds/district:10046"], ids=["sync", "feed"])
def test_a_login_page_on_the_way_is_no_server(kiosk: Device, servers: FakeServers, path: str, reply: Reply) -> None:
    servers.publish([])
    kiosk.confirm(1)
    servers.will(path, *[reply] * 9)
    with pytest.raises(OfflineError):
        kiosk.round()
    assert list(kiosk.states().values()) != ["parked"]


@LOGIN_PAGES
def test_one_before_both_servers_is_a_dead_line(kiosk: Device, servers: FakeServers, reply: Reply) -> None:
    for path in PATHS:
        servers.will(path, *[reply] * 9)
    with pytest.raises(OfflineError):
        kiosk.round()


@LOGIN_PAGES
@pytest.mark.parametrize("path", ["/t/v1/token", "/t/v1/policy"], ids=["token", "policy"])
def test_without_the_trustee_content_comes_and_cases_wait(
    kiosk: Device, servers: FakeServers, path: str, reply: Reply
) -> None:
    kiosk.round()
    servers.publish([product("a")])
    kiosk.confirm(1)
    servers.will(path, *[reply] * 9)
    outcome = kiosk.round()
    assert outcome.trustee_gone
    assert outcome.stuck
    assert outcome.content_changed
    assert set(kiosk.states().values()) == {"ready"}
    cases.ask_lookup(kiosk.db, OTHER_LOOKUP, NOW)
    kiosk.round()
    assert cases.lookup_outcome(kiosk.db, OTHER_LOOKUP) == "refused", "whoever asks is told at once"
    servers.script.clear()
    assert not kiosk.round().trustee_gone
    assert list(kiosk.states().values()) == ["delivered"]


def test_a_silent_trustee_is_waited_for_once_a_round(kiosk: Device, servers: FakeServers) -> None:
    servers.publish([])
    kiosk.round()
    for path in ("/t/v1/token", "/t/v1/policy"):
        servers.will(path, *[Reply(511)] * 9)
    servers.asked.clear()
    assert kiosk.round().trustee_gone
    assert [one.path for one in servers.asked if one.path.startswith("/t/")] == ["/t/v1/policy"]


def test_with_neither_trustee_nor_policy_a_dead_line_is_noticed(kiosk: Device, servers: FakeServers) -> None:
    """Without a policy no content is asked for, and the platform's silence would look like the trustee's alone."""
    kiosk.db.execute("DELETE FROM meta WHERE key = 'policy'")
    servers.will("/t/v1/token", *[Reply(511)] * 9)
    servers.will("/t/v1/policy", *[Reply(511)] * 9)
    with pytest.raises(OfflineError):
        kiosk.round()


@pytest.mark.parametrize("body", BROKEN, ids=["empty", "torn", "list", "null", "binary", "deep"])
@pytest.mark.parametrize("path", PATHS, ids=["token", "policy", "sync", "feed"])
def test_malformed_answers_lose_nothing(kiosk: Device, servers: FakeServers, path: str, body: bytes) -> None:
    servers.publish([product("a")])
    kiosk.confirm(1)
    servers.will(path, *[Reply(200, body)] * 9)
    kiosk.round()
    servers.script.clear()
    assert kiosk.round() is not None
    assert list(kiosk.states().values()) == ["delivered"]


def test_oversize_answers_are_broken_off(kiosk: Device, servers: FakeServers) -> None:
    servers.will("/p/v1/sync", Reply(200, b"x" * (9 * 1024 * 1024)))
    with pytest.raises(OfflineError, match="over"):
        kiosk.round()


@pytest.mark.parametrize("wrong", [-YEAR, YEAR, timedelta(hours=1), -timedelta(minutes=10)], ids=str)
def test_a_wrong_clock_is_set_right_and_all_the_rest_works(
    kiosk: Device, servers: FakeServers, wrong: timedelta
) -> None:
    servers.publish([product("a")])
    kiosk.machine = NOW + wrong
    kiosk.start_clock()
    kiosk.confirm(1)
    kiosk.round()
    assert abs(kiosk.clock() - NOW) < timedelta(minutes=1)
    assert kiosk.clock.state().trust == "synced"
    assert list(kiosk.states().values()) == ["delivered"]
    assert load_policy(kiosk.db, kiosk.identity.trustee_keys, kiosk.clock()).purposes


def test_consents_are_handed_in_before_their_cases_and_in_small_parts(kiosk: Device, servers: FakeServers) -> None:
    for number in range(1, 121):
        cases.confirm(kiosk.db, [draft(number, consent=f"{number:04}" + "x" * 2000)], kiosk.identity.place, kiosk.key,
                      kiosk.clock(), kiosk.clock.state(), hold=timedelta(0))  # fmt: skip
    kiosk.round()
    assert len(servers.consents) == 120
    assert cases.unregistered_consents(kiosk.db) == []
    assert all(len(a.body) <= 64 * 1024 for a in servers.asked if a.path.endswith("/consents"))
    paths = servers.paths()
    assert paths.index("POST /t/v1/consents") < paths.index("POST /p/v1/sync")


@pytest.mark.parametrize(("said", "left"), [(201, 0), (200, 0), (400, 0), (409, 0), (503, 1), (429, 1)])
def test_refused_consents_are_not_asked_for_ever(kiosk: Device, servers: FakeServers, said: int, left: int) -> None:
    servers.consent_status = said
    kiosk.confirm(1, consent="a.b.c")
    kiosk.round()
    assert len(cases.unregistered_consents(kiosk.db)) == left
    assert list(kiosk.states().values()) == ["delivered"]


def test_a_case_hit_on_the_disk_is_parked_and_blocks_nobody(kiosk: Device, servers: FakeServers) -> None:
    kiosk.confirm(1, 2)
    kiosk.db.conn.execute("UPDATE cases SET envelope = x'7bff00' WHERE seq = 1")
    kiosk.round()
    assert list(kiosk.states().values()) == ["parked", "delivered"]


def test_results_for_other_cases_are_not_believed(kiosk: Device, servers: FakeServers) -> None:
    kiosk.confirm(1)
    kiosk.confirm(2, hold=timedelta(hours=1))
    body = {
        "results": [{"case_id": _ids(1)[0], "status": 201}, {"case_id": _ids(2)[0], "status": 201}],
        "mailbox": [], "mailbox_cursor": 0, "heads_ref": "x",
    }  # fmt: skip
    servers.will("/p/v1/sync", Reply(200, msgspec.json.encode(body)))
    kiosk.round()
    assert list(kiosk.states().values()) == ["delivered", "held"]


def test_held_cases_stay_here(kiosk: Device, servers: FakeServers) -> None:
    kiosk.confirm(1, hold=timedelta(seconds=30))
    kiosk.round()
    assert servers.stored == {}
    assert cases.undo(kiosk.db, [case_id(1)], kiosk.identity.place, kiosk.key, NOW)
    kiosk.round()
    assert list(kiosk.states().values()) == ["void"]
    assert b'"kind":"void"' in servers.stored[_ids(1)[0]]


def test_a_policy_signed_by_another_is_not_taken(kiosk: Device, servers: FakeServers) -> None:
    kiosk.round()
    good = get_meta(kiosk.db, "policy")
    servers.key, true = generate_key(), servers.key
    servers.policy_lacks = {"order"}
    kiosk.round()
    assert get_meta(kiosk.db, "policy") == good
    servers.key = true
    kiosk.round()
    assert get_meta(kiosk.db, "policy") != good


HEADS = "GET /p/v1/heads/heads-ref"


def _rounds(kiosk: Device, servers: FakeServers, *between: Callable[[], object]) -> list[list[str]]:
    """What a kiosk that stays on asks in one round after the other; `between` happens before each but the first."""
    asked: list[list[str]] = []

    async def work(rounds: Rounds) -> None:
        for happens in (lambda: None, *between):
            happens()
            servers.asked.clear()
            await rounds.run()
            asked.append(servers.paths())

    kiosk.within(work)
    return asked


def nothing() -> None:
    """Nobody did anything."""


def test_an_idle_kiosk_asks_one_small_question(kiosk: Device, servers: FakeServers) -> None:
    servers.publish([product("a", "Milch")])
    servers.mailbox = [MailboxEntry(1, LOOKUP, status(1))]
    first, *later = _rounds(kiosk, servers, nothing, nothing, nothing)
    assert len(first) > 3
    assert later == [[HEADS]] * 3
    assert servers.asked[-1].headers["if-none-match"]
    assert "authorization" not in servers.asked[-1].headers


@pytest.mark.parametrize(
    "happens",
    [
        pytest.param(lambda kiosk, servers: kiosk.confirm(1), id="a case waits"),
        pytest.param(lambda kiosk, servers: cases.ask_lookup(kiosk.db, OTHER_LOOKUP, NOW), id="somebody asks"),
        pytest.param(
            lambda kiosk, servers: servers.mailbox.append(MailboxEntry(2, LOOKUP, status(2))), id="an answer came"
        ),
    ],
)
def test_a_whole_round_is_made_where_anything_moved(
    kiosk: Device, servers: FakeServers, happens: Callable[[Device, FakeServers], object]
) -> None:
    servers.publish([product("a", "Milch")])
    _, idle, moved, after = _rounds(kiosk, servers, nothing, lambda: happens(kiosk, servers), nothing)
    assert idle == after == [HEADS]
    assert "POST /p/v1/sync" in moved


def test_news_of_the_feed_alone_cost_one_question_more(kiosk: Device, servers: FakeServers) -> None:
    """The manifest came with the answer to the small question; nobody is asked for a token."""
    some = [product(f"p/{n}", f"Brot {n}") for n in range(50)]
    servers.publish(some)
    news = lambda: servers.publish([*some[1:], product("b", "Quark")])  # noqa: E731
    _, idle, moved, after = _rounds(kiosk, servers, nothing, news, nothing)
    assert idle == after == [HEADS]
    assert [path.split("/v1/")[1].split("/")[0] for path in moved] == ["heads", "blobs"]
    assert feed_head(kiosk.db, SCOPE) == 2


@pytest.mark.parametrize(
    "reply", [Reply(404), Reply(500), Reply(200, b"{"), Reply(200, b'{"feeds":{},"mailbox":0}')], ids=repr
)
def test_a_question_that_is_not_answered_leads_to_a_whole_round(
    kiosk: Device, servers: FakeServers, reply: Reply
) -> None:
    servers.publish([product("a", "Milch")])
    servers.will("/p/v1/heads/heads-ref", reply)
    assert "POST /p/v1/sync" in _rounds(kiosk, servers, nothing)[1]


def test_after_an_hour_the_policy_is_asked_for_again(
    kiosk: Device, servers: FakeServers, monkeypatch: pytest.MonkeyPatch
) -> None:
    servers.publish([product("a", "Milch")])
    monkeypatch.setattr(rounds_module, "FULL_ROUND_SECONDS", -1.0)
    assert "GET /t/v1/policy" in _rounds(kiosk, servers, nothing)[1]


@pytest.mark.parametrize(
    ("waited", "trust", "left"),
    [
        pytest.param(timedelta(days=29), "synced", "delivered", id="within its time"),
        pytest.param(timedelta(days=31), "synced", "shredded", id="over its time"),
        pytest.param(timedelta(days=31), "floor", "delivered", id="by a clock that went wrong"),
        pytest.param(timedelta(days=31), "unknown", "delivered", id="by a clock that nobody ever set"),
    ],
)
def test_what_waited_longer_than_the_policy_allows_is_never_sent(
    kiosk: Device, servers: FakeServers, waited: timedelta, trust: Trust, left: str
) -> None:
    servers.publish([])
    kiosk.round()
    taken = ClockState(to_wire(NOW), trust)
    cases.confirm(kiosk.db, [draft(1)], kiosk.identity.place, kiosk.key, NOW, taken, hold=timedelta(0))
    servers.now = kiosk.machine = NOW + waited
    kiosk.start_clock()
    kiosk.round()
    assert set(kiosk.states().values()) == {left}
    assert len(servers.stored) == (left == "delivered")
    envelope = kiosk.db.conn.execute("SELECT envelope FROM cases").fetchone()[0]
    assert bool(envelope) == (left == "delivered")


REFUSALS = [
    *((403, name) for name in ("other-kiosk", "bad-signature", "not-granted", "wrong-secret")),
    *((409, name) for name in ("other-bytes", "too-late")),
    *((422, name) for name in (
        "bad-case", "bad-envelope", "unknown-kind", "no-payload", "payload-hash", "not-sealed", "bad-routing",
        "unknown-cycle", "wrong-pickup-point", "shop-not-in-cycle", "no-consent", "bad-consent", "bad-void",
        "bad-cancel", "from-the-future",
    )),
    (410, "dropped"), (413, "too-large"),
]  # fmt: skip


@pytest.mark.parametrize(("status_code", "problem"), REFUSALS)
def test_every_refusal_parks_its_case_and_blocks_none(
    kiosk: Device, servers: FakeServers, status_code: int, problem: str
) -> None:
    servers.judge = lambda e: CaseResult(e.case_id, *((status_code, problem) if e.seq == 2 else (201,)))
    kiosk.confirm(1, 2, 3)
    assert not kiosk.round().stuck
    assert list(kiosk.states().values()) == ["delivered", "parked", "delivered"]
    kiosk.confirm(4)
    assert kiosk.round().delivered == 1
    (_, known, *_) = cases.known_cases(kiosk.db, LOOKUP)
    assert (known.local_state, known.problem) == ("parked", problem)


@pytest.mark.parametrize("problem", ["seq-taken", "fork"])
def test_a_case_whose_number_is_taken_goes_on_under_another(
    kiosk: Device, servers: FakeServers, problem: str
) -> None:
    kiosk.confirm(1, 2, 3)
    (mark,) = cases.chain_marks(kiosk.db)
    servers.judge = lambda e: CaseResult(
        e.case_id, *((409, problem) if e.epoch == mark.epoch and e.seq > 1 else (201,))
    )
    outcome = kiosk.round()
    assert (outcome.delivered, outcome.stuck) == (3, False)
    assert set(kiosk.states().values()) == {"delivered"}
    assert servers.order_of_arrival == _ids(1, 2, 3)


def test_a_platform_that_finds_forks_for_ever_is_not_served_for_ever(kiosk: Device, servers: FakeServers) -> None:
    servers.judge = lambda e: CaseResult(e.case_id, 409, "fork")
    kiosk.confirm(1)
    assert kiosk.round().stuck
    assert list(kiosk.states().values()) == ["ready"]
    servers.judge = lambda e: CaseResult(e.case_id, 201)
    assert kiosk.round().delivered == 1


def test_a_batch_shrinks_on_a_line_that_breaks_and_grows_again(kiosk: Device, servers: FakeServers) -> None:
    kiosk.confirm(*range(1, 61), payload=b'{"sealed":"%b"}' % (b"x" * 12_000))
    sizes: list[int] = []

    def counted(envelope: object) -> CaseResult:
        sizes[-1] += 1
        return CaseResult(envelope.case_id, 201)  # type: ignore[attr-defined]

    async def rounds(engine: Rounds) -> None:
        for _ in range(4):
            servers.will("/p/v1/sync", Reply(200, b"{}", cut=1))
            with pytest.raises(OfflineError):
                await engine.run()
        whole = servers._sync
        servers._sync = lambda asked, claims: (sizes.append(0), whole(asked, claims))[1]  # type: ignore[assignment]
        servers.judge = counted
        await engine.run()

    kiosk.within(rounds)
    assert sizes[0] < 5 < sizes[-1]
    assert sum(sizes) == 60
    assert sizes == sorted(sizes[:-1]) + sizes[-1:]
