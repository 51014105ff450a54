# SPDX-License-Identifier: EUPL-1.2
"""A withdrawal is kept offline, goes out before everything else, and leaves nothing behind."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import msgspec
import pytest

from sync.contract.cases import CaseResult, CaseState, CaseStatus, MailboxEntry, ParkedCase, SyncRequest
from sync.contract.feed import decompress
from sync.contract.signing import b64url, sha256_hex, unb64url
from sync.contract.times import to_wire
from sync.replica import cases
from sync.replica.withdrawals import KEEP, ask_withdrawal, due_withdrawals, handed_in, waiting_withdrawals
from tests.client.device import Device
from tests.client.fake_servers import NOW, FakeServers, Reply, serving
from tests.opening import open_replica
from tests.replica.making import LOOKUP, OTHER_LOOKUP, case_id

SECRET, OTHER = "A" * 43, "B" * 43


@pytest.fixture
def servers() -> Iterator[FakeServers]:
    with serving() as running:
        running.publish([])
        yield running


@pytest.fixture
def kiosk(servers: FakeServers, tmp_path: Path) -> Iterator[Device]:
    device = Device(servers, tmp_path / "kiosk")
    yield device
    device.close()


def test_it_goes_out_first_and_once(kiosk: Device, servers: FakeServers) -> None:
    kiosk.confirm(1)
    ask_withdrawal(kiosk.db, SECRET, LOOKUP, NOW)
    ask_withdrawal(kiosk.db, SECRET, LOOKUP, NOW)
    kiosk.round()
    assert servers.withdrawn == [SECRET]
    assert servers.asked[0].path.endswith("/v1/consents/withdraw")
    assert waiting_withdrawals(kiosk.db) == []
    kiosk.round()
    assert servers.withdrawn == [SECRET]


def test_one_that_waits_makes_the_small_question_a_whole_round(kiosk: Device, servers: FakeServers) -> None:
    def work(rounds):  # type: ignore[no-untyped-def]
        async def twice() -> None:
            await rounds.run()
            await rounds.run()
            ask_withdrawal(kiosk.db, SECRET, LOOKUP, NOW)
            await rounds.run()

        return twice()

    kiosk.within(work)
    assert servers.withdrawn == [SECRET]


def test_what_is_not_answered_waits(kiosk: Device, servers: FakeServers) -> None:
    ask_withdrawal(kiosk.db, SECRET, LOOKUP, NOW)
    ask_withdrawal(kiosk.db, OTHER, LOOKUP, NOW)
    servers.will("/t/v1/consents/withdraw", Reply(503))
    kiosk.round()
    assert waiting_withdrawals(kiosk.db) == [SECRET]
    servers.will("/t/v1/consents/withdraw", Reply(200, b"{}" * 9, cut=1))
    assert kiosk.round().trustee_gone
    assert waiting_withdrawals(kiosk.db) == [SECRET]
    kiosk.round()
    assert servers.withdrawn == [OTHER, SECRET]
    assert waiting_withdrawals(kiosk.db) == []


def test_while_the_trustee_does_not_know_no_case_with_a_consent_goes_out(kiosk: Device, servers: FakeServers) -> None:
    kiosk.confirm(1)
    kiosk.confirm(2, consent="a.b.c")
    ask_withdrawal(kiosk.db, SECRET, LOOKUP, NOW)
    ask_withdrawal(kiosk.db, OTHER, LOOKUP, NOW)
    servers.will("/t/v1/consents/withdraw", Reply(503))
    kiosk.round()
    assert servers.withdrawn == [OTHER], "one that is refused holds up no other"
    assert sorted(kiosk.states().values()) == ["delivered", "ready"]
    kiosk.round()
    assert servers.withdrawn == [OTHER, SECRET]
    assert set(kiosk.states().values()) == {"delivered"}


def test_it_is_there_after_a_start_anew(kiosk: Device, tmp_path: Path) -> None:
    ask_withdrawal(kiosk.db, SECRET, LOOKUP, NOW)
    again = open_replica(tmp_path / "kiosk")
    assert waiting_withdrawals(again) == [SECRET]
    handed_in(again, SECRET, NOW)
    again.conn.close()
    assert waiting_withdrawals(kiosk.db) == []


def consent(secret: str, **changes: object) -> str:
    """A receipt of which nothing but the hash is read here; whoever it is handed to judges the rest."""
    said = {"withdrawal": {"method": "receipt", "hash": sha256_hex(unb64url(secret))}} | changes
    return f"e30.{b64url(msgspec.json.encode(said))}.AA"


def told_parked(servers: FakeServers) -> tuple[ParkedCase, ...]:
    """What the newest round said was set aside."""
    body = next(asked.body for asked in reversed(servers.asked) if asked.path.endswith("/v1/sync"))
    packed = body[:4] == b"\x28\xb5\x2f\xfd"
    return msgspec.json.decode(decompress(body) if packed else body, type=SyncRequest).parked


def envelopes(kiosk: Device) -> dict[str, bool]:
    """Which cases still say something."""
    return {
        case_id: envelope != b""
        for case_id, envelope in kiosk.db.conn.execute("SELECT case_id, envelope FROM cases ORDER BY seq")
    }


def test_what_waits_here_is_wiped_at_once_and_its_empty_number_is_told(kiosk: Device, servers: FakeServers) -> None:
    kiosk.confirm(1)
    kiosk.confirm(2, consent=consent(SECRET), kind="order-contact")
    kiosk.confirm(3, consent=consent(OTHER), kind="order-contact")
    ask_withdrawal(kiosk.db, SECRET, LOOKUP, NOW)
    assert list(envelopes(kiosk).values()) == [True, False, True]
    assert list(kiosk.states().values()) == ["held", "shredded", "held"]
    kiosk.round()
    assert list(kiosk.states().values()) == ["delivered", "shredded", "delivered"]
    (parked,) = told_parked(servers)
    assert (parked.seq, parked.problem) == (2, "withdrawn-here")
    assert sorted(servers.stored) == [str(case_id(1)), str(case_id(3))]
    kiosk.round()
    assert told_parked(servers) == (), "told once"


def test_a_receipt_of_another_name_is_left_alone(kiosk: Device) -> None:
    kiosk.confirm(1, consent=consent(SECRET), lookup_id=OTHER_LOOKUP)
    ask_withdrawal(kiosk.db, SECRET, LOOKUP, NOW)
    assert list(kiosk.states().values()) == ["held"]


@pytest.mark.parametrize("broken", ["", "a", "a.b.c", "e30.e30.AA", "e30.eyJ3aXRoZHJhd2FsIjp7fX0.AA"])
def test_a_consent_that_cannot_be_read_harms_nobody(kiosk: Device, broken: str) -> None:
    kiosk.confirm(1, consent=broken)
    ask_withdrawal(kiosk.db, SECRET, LOOKUP, NOW)
    assert list(envelopes(kiosk).values()) == [True]


def test_the_copy_of_a_delivered_case_goes_and_its_chain_stays(kiosk: Device, servers: FakeServers) -> None:
    kiosk.confirm(1, consent=consent(SECRET))
    kiosk.round()
    before = cases.chain_marks(kiosk.db)
    ask_withdrawal(kiosk.db, SECRET, LOOKUP, NOW)
    assert list(envelopes(kiosk).values()) == [False]
    assert list(kiosk.states().values()) == ["delivered"]
    assert cases.chain_marks(kiosk.db) == before, "the platform would take this kiosk for a copy"
    assert cases.known_cases(kiosk.db, LOOKUP) == []


def test_the_mailbox_tells_a_withdrawal_made_elsewhere(kiosk: Device, servers: FakeServers) -> None:
    kiosk.confirm(1, consent=consent(SECRET))
    kiosk.round()
    before = cases.chain_marks(kiosk.db)
    status = CaseStatus(case_id(1), "order-contact", "shop:baeckerei", "withdrawn", to_wire(NOW))
    cases.take_mailbox(kiosk.db, (MailboxEntry(1, LOOKUP, status),), 1, "ref", NOW)
    assert list(envelopes(kiosk).values()) == [False]
    assert cases.chain_marks(kiosk.db) == before
    (known,) = cases.known_cases(kiosk.db, LOOKUP)
    assert (known.payload, known.status) == (None, status)


@pytest.mark.parametrize(("state", "kept"), [("stored", True), ("cancelled", False)])
def test_of_a_half_filled_form_that_is_deleted_no_copy_stays(
    kiosk: Device, servers: FakeServers, state: CaseState, *, kept: bool
) -> None:
    kiosk.confirm(1)
    kiosk.round()
    kiosk.db.conn.execute("UPDATE cases SET kind = 'form-draft'")
    status = CaseStatus(case_id(1), "form-draft", "platform", state, to_wire(NOW))
    cases.take_mailbox(kiosk.db, (MailboxEntry(1, LOOKUP, status),), 1, "ref", NOW)
    assert list(envelopes(kiosk).values()) == [kept]


def test_after_its_days_no_copy_stays_either_also_without_a_line(kiosk: Device, servers: FakeServers) -> None:
    kiosk.confirm(1)
    kiosk.confirm(2)
    kiosk.round()
    before = cases.chain_marks(kiosk.db)
    kiosk.db.conn.execute("UPDATE cases SET kind = 'form-draft' WHERE seq = 1")
    cases.wipe_drafts(kiosk.db, NOW + timedelta(days=13))
    assert list(envelopes(kiosk).values()) == [True, True]
    cases.wipe_drafts(kiosk.db, NOW + timedelta(days=15))
    assert list(envelopes(kiosk).values()) == [False, True]
    assert cases.chain_marks(kiosk.db) == before


def test_one_that_is_on_its_way_meanwhile(kiosk: Device) -> None:
    """Stored there already when its withdrawal comes: whatever the answer says, nothing of it comes back."""
    kiosk.confirm(1, consent=consent(SECRET))
    ask_withdrawal(kiosk.db, SECRET, LOOKUP, NOW)
    cases.record_results(kiosk.db, (CaseResult(case_id(1), 201),), kiosk.key)
    assert list(kiosk.states().values()) == ["shredded"]
    assert list(envelopes(kiosk).values()) == [False]


def test_it_is_handed_in_once_a_day_in_case_the_trustee_was_restored(kiosk: Device, servers: FakeServers) -> None:
    ask_withdrawal(kiosk.db, SECRET, LOOKUP, NOW)
    kiosk.round()
    kiosk.round()
    assert servers.withdrawn == [SECRET]
    servers.now = kiosk.machine = NOW + timedelta(days=1, minutes=1)
    kiosk.start_clock()
    kiosk.round()
    assert servers.withdrawn == [SECRET, SECRET]


@pytest.mark.parametrize(
    ("passed", "due"),
    [
        (timedelta(0), False),
        (timedelta(hours=23), False),
        (timedelta(days=1, seconds=1), True),
        (timedelta(days=400), True),
        (timedelta(seconds=-1), True),
        (timedelta(days=-400), True),
    ],
    ids=str,
)
def test_when_one_that_was_handed_in_is_due_again(kiosk: Device, passed: timedelta, due: bool) -> None:
    ask_withdrawal(kiosk.db, SECRET, LOOKUP, NOW)
    handed_in(kiosk.db, SECRET, NOW)
    assert due_withdrawals(kiosk.db, NOW + passed) == ([SECRET] if due else [])


def test_after_the_longest_backup_nothing_of_it_stays(kiosk: Device) -> None:
    ask_withdrawal(kiosk.db, SECRET, LOOKUP, NOW)
    ask_withdrawal(kiosk.db, OTHER, LOOKUP, NOW)
    handed_in(kiosk.db, SECRET, NOW + KEEP + timedelta(seconds=1))
    assert kiosk.db.execute("SELECT secret FROM withdrawals").fetchall() == [(OTHER,)], "what waits stays"
