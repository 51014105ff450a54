# SPDX-License-Identifier: EUPL-1.2
"""A withdrawal at the trustee reaches every holder: the platform's rows, the desk's queue, the kiosk's mailbox."""

import asyncio
import re
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from pathlib import Path
from uuid import UUID

import msgspec
import pytest
import structlog
from structlog.testing import capture_logs
from structlog.typing import FilteringBoundLogger

from sync.contract.cases import DeskCase, DeskCases, Lookup, SignedCase
from sync.contract.signing import sha256_hex
from sync.contract.times import from_wire
from sync.platform import application
from tests.platform.devices import MAILBOX, Desk, Kiosk, case_of
from tests.platform.running import NOW, FakeTrustee, Site, copy_site

NEW, AGAIN = (201, ""), (200, "")


def follow(site: Site) -> None:
    """Now, and not within the minute in which the running platform does it by itself."""
    assert re.fullmatch(r"\d+ case\(s\) wiped\n", site.must("follow-withdrawals", "--now", NOW))


def looked_up(kiosk: Kiosk, lookup_id: str | None) -> Lookup:
    answer = kiosk.call("GET", f"/v1/answers/{lookup_id}", kiosk.token([MAILBOX]))
    return msgspec.json.decode(answer.content, type=Lookup)


def withdraw(trustee: FakeTrustee, secret: str) -> None:
    trustee.withdrawn.append(sha256_hex(secret.encode()))


def deliver(kiosk: Kiosk, secret: str) -> SignedCase:
    contact, receipt = kiosk.contact(secret)
    kiosk.trustee.states[receipt] = "active"
    assert kiosk.deliver(contact) == [NEW]
    return contact


def told_at_desk(desk: Desk, case: UUID, since: int = 0) -> DeskCase:
    found = at_desk(desk, case, since)
    assert found is not None
    return found


def at_desk(desk: Desk, case: UUID, since: int = 0) -> DeskCase | None:
    while True:
        page = msgspec.json.decode(desk.get(since, 50).content, type=DeskCases)
        for entry in page.cases:
            if case_of(entry.case).case_id == case:
                return entry
        if not page.more:
            return None
        since = page.cursor


def payload_of(case: SignedCase) -> bytes:
    payload = case_of(case).payload
    assert isinstance(payload, msgspec.Raw)
    return bytes(payload)


def test_what_is_stored_is_wiped_and_its_desk_is_told(
    site: Site, kiosk: Kiosk, desk: Desk, trustee: FakeTrustee
) -> None:
    contact = deliver(kiosk, "stored")
    case_id = case_of(contact).case_id
    before = told_at_desk(desk, case_id)
    assert bytes(before.case.envelope) == bytes(contact.envelope)
    withdraw(trustee, "stored")
    follow(site)
    told = told_at_desk(desk, case_id, before.cursor)
    assert told.state == "withdrawn"
    bare = case_of(told.case)
    assert (bare.payload, bare.consent, told.case.sig) == (msgspec.UNSET, None, "")
    assert bare.payload_sha256 == case_of(contact).payload_sha256, "its place in the chain is kept"
    follow(site)
    assert at_desk(desk, case_id, told.cursor) is None, "and told once"


@pytest.mark.sqlite_file
def test_no_byte_of_it_stays_in_the_file(site: Site, kiosk: Kiosk, trustee: FakeTrustee) -> None:
    contact = deliver(kiosk, "bytes")
    marker = payload_of(contact)
    files = [site.state / "platform.sqlite3", site.state / "platform.sqlite3-wal"]
    assert any(marker in file.read_bytes() for file in files if file.exists())
    withdraw(trustee, "bytes")
    follow(site)
    site.rows("PRAGMA wal_checkpoint(TRUNCATE)")
    assert not any(marker in file.read_bytes() for file in files if file.exists())


def test_the_receipt_and_the_kiosk_say_so(
    site: Site, kiosk: Kiosk, new_kiosk: Callable[[], Kiosk], trustee: FakeTrustee
) -> None:
    contact = deliver(kiosk, "mailbox")
    withdraw(trustee, "mailbox")
    follow(site)
    (entry,) = kiosk.sync().mailbox
    assert (entry.status.state, entry.status.payload) == ("withdrawn", msgspec.UNSET)
    found = looked_up(new_kiosk(), case_of(contact).lookup_id)
    assert [(case.state, case.payload) for case in found.cases] == [("withdrawn", msgspec.UNSET)]


def test_sent_again_it_counts_as_come_and_stays_wiped(site: Site, kiosk: Kiosk, trustee: FakeTrustee) -> None:
    contact = deliver(kiosk, "again")
    withdraw(trustee, "again")
    follow(site)
    assert kiosk.deliver(contact, kiosk.order()) == [AGAIN, NEW]
    assert kiosk.sync().again == ()
    assert kiosk.sync().fenced == ()


def test_one_that_overtakes_its_case_wins_over_an_older_word_of_the_ledger(
    site: Site, kiosk: Kiosk, trustee: FakeTrustee
) -> None:
    withdraw(trustee, "early")
    follow(site)
    contact, receipt = kiosk.contact("early")
    trustee.states[receipt] = "active"
    neighbour, other = kiosk.contact("late")
    trustee.states[other] = "active"
    results = kiosk.sync(contact, neighbour).results
    assert [(result.status, result.problem, result.action) for result in results] == [
        (403, "consent_withdrawn", "shred"),
        (201, "", ""),
    ]


def test_one_withdrawal_takes_all_of_its_receipt_and_no_other(
    site: Site, kiosk: Kiosk, new_kiosk: Callable[[], Kiosk], desk: Desk, trustee: FakeTrustee
) -> None:
    mine = [deliver(kiosk, "several"), deliver(new_kiosk(), "several")]
    other = deliver(kiosk, "not-this-one")
    withdraw(trustee, "several")
    follow(site)
    states = [told_at_desk(desk, case_of(case).case_id).state for case in (*mine, other)]
    assert states == ["withdrawn", "withdrawn", "stored"]


def test_the_list_is_followed_to_its_end(site: Site, kiosk: Kiosk, trustee: FakeTrustee) -> None:
    names = [f"page-{number}" for number in range(2 * trustee.page + 1)]
    for name in names:
        deliver(kiosk, name)
    for name in names:
        withdraw(trustee, name)
    follow(site)
    assert [entry.status.state for entry in kiosk.sync().mailbox] == ["withdrawn"] * len(names)


def test_a_silent_trustee_is_asked_again_from_the_same_place(site: Site, kiosk: Kiosk, trustee: FakeTrustee) -> None:
    contact = deliver(kiosk, "silent")
    withdraw(trustee, "silent")
    trustee.down = True
    done = site.command("follow-withdrawals", "--now", NOW)
    assert done.returncode == 2
    assert "does not answer" in done.stderr
    trustee.down = False
    follow(site)
    assert [case.state for case in looked_up(kiosk, case_of(contact).lookup_id).cases] == ["withdrawn"]


def test_a_withdrawn_case_takes_no_answer(site: Site, kiosk: Kiosk, desk: Desk, trustee: FakeTrustee) -> None:
    contact = deliver(kiosk, "answer")
    envelope = case_of(contact)
    assert desk.results(desk.answer(envelope.case_id, envelope.lookup_id or "")) == [NEW]
    withdraw(trustee, "answer")
    follow(site)
    assert told_at_desk(desk, envelope.case_id).answer is None
    assert desk.results(desk.answer(envelope.case_id, envelope.lookup_id or "", revision=2)) == [(409, "withdrawn")]


def test_what_lies_in_quarantine_is_wiped_too(site: Site, kiosk: Kiosk, trustee: FakeTrustee) -> None:
    contact, receipt = kiosk.contact("quarantine", recipient="shop:nowhere")
    trustee.states[receipt] = "active"
    assert kiosk.deliver(contact)[0][0] >= 400
    kept = f"SELECT count(*) FROM dp_platform_refusedcase WHERE kiosk = '{kiosk.name}' AND envelope IS NOT NULL"
    assert site.rows(kept) == [(1,)]
    withdraw(trustee, "quarantine")
    follow(site)
    assert site.rows(kept) == [(0,)]


def test_a_running_platform_follows_by_itself(template: Site, tmp_path: Path, trustee: FakeTrustee) -> None:
    """At its start, with nobody's hand; how it goes on is the next test's."""
    alone = copy_site(template, tmp_path)
    withdraw(trustee, "by-itself")
    alone.start(workers=2)
    try:
        hashes = f"SELECT count(*) FROM dp_platform_withdrawalmark WHERE withdraw_hash = '{trustee.withdrawn[-1]}'"
        deadline = time.monotonic() + 30
        while alone.rows(hashes) != [(1,)]:
            assert time.monotonic() < deadline
            time.sleep(0.05)
    finally:
        assert alone.stop() == 0


def test_it_follows_turn_after_turn(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(application, "_FOLLOW_SECONDS", 0.01)
    moment = from_wire(NOW)
    turns: list[tuple[datetime, timedelta]] = []

    def follow_once(now: datetime, every: timedelta) -> int:
        turns.append((now, every))
        return len(turns)

    async def play(executor: ThreadPoolExecutor, log: FilteringBoundLogger) -> None:
        turn = application._following(follow_once, lambda: moment)
        following = asyncio.create_task(application._in_turns(turn, executor, log))
        async with asyncio.timeout(10):
            while len(turns) < 3:
                await asyncio.sleep(0.001)
        following.cancel()
        await asyncio.gather(following, return_exceptions=True)

    with ThreadPoolExecutor(1) as executor, capture_logs() as said:
        asyncio.run(play(executor, structlog.get_logger()))
    assert turns[0] == (moment, timedelta(seconds=0.009)), "a worker that comes just after another does not ask"
    assert [entry["count"] for entry in said[:2]] == [1, 2]
