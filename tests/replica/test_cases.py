# SPDX-License-Identifier: EUPL-1.2
from datetime import timedelta
from pathlib import Path

import msgspec
import pytest
from sqlite_utils import Database

from sync.contract.cases import CaseResult, Envelope, MailboxEntry, SignedAnswer
from sync.contract.limits import MAX_BATCH_BYTES, MAX_ENVELOPE
from sync.contract.signing import sha256_hex
from sync.replica import cases
from sync.replica.database import ReplicaError, transaction
from sync.replica.meta import get_meta
from tests.opening import open_replica
from tests.replica.making import (
    CLOCK,
    KEY,
    LOOKUP,
    NOW,
    OTHER_LOOKUP,
    PLACE,
    case_id,
    chain_faults,
    draft,
    status,
)

HOLD = timedelta(seconds=30)
LATER = NOW + HOLD


def _confirm(db: Database, *numbers: int, **options: object) -> None:
    cases.confirm(db, [draft(n) for n in numbers], PLACE, KEY, options.pop("now", NOW), CLOCK, **options)  # type: ignore[arg-type]


def _states(db: Database) -> list[str]:
    return [row[0] for row in db.conn.execute("SELECT state FROM cases ORDER BY seq")]


def _due(db: Database, now: object = LATER) -> list[str]:
    return [case.case_id for case in cases.deliverable(db, now)]  # type: ignore[arg-type]


def _ids(*numbers: int) -> list[str]:
    return [str(case_id(n)) for n in numbers]


def test_confirmed_is_committed_and_in_order(db: Database, tmp_path: Path) -> None:
    _confirm(db, 3, 1, 2)
    other = open_replica(tmp_path)
    assert [row[0] for row in other.conn.execute("SELECT case_id FROM cases ORDER BY seq")] == _ids(3, 1, 2)
    assert chain_faults(other) == []
    other.conn.close()


def test_envelope_says_what_was_drafted(db: Database) -> None:
    cases.confirm(db, [draft(1, cancel_hash="c" * 64, consent="a.b.c")], PLACE, KEY, NOW, CLOCK)
    envelope = msgspec.json.decode(cases.deliverable(db, LATER)[0].signed.envelope, type=Envelope)
    assert bytes(envelope.payload or b"") == b'{"sealed":1}'
    assert envelope.payload_sha256 == sha256_hex(b'{"sealed":1}')
    assert (envelope.kiosk, envelope.seq, envelope.collected_at) == (PLACE.kiosk, 1, "2026-11-23T08:00:00Z")
    assert (envelope.cancel_hash, envelope.consent, envelope.lookup_id) == ("c" * 64, "a.b.c", LOOKUP)


def test_nothing_of_a_failed_confirmation_stays(db: Database) -> None:
    _confirm(db, 1)
    with pytest.raises(ReplicaError):
        _confirm(db, 2, 1, pending_receipt=("r", b"x"))
    with pytest.raises(ValueError, match=str(MAX_ENVELOPE)):
        cases.confirm(db, [draft(3), draft(4, payload=b'"' + b"x" * MAX_ENVELOPE + b'"')], PLACE, KEY, NOW, CLOCK)
    assert _states(db) == ["held"]
    assert cases.pending_receipts(db) == []
    _confirm(db, 2)
    assert chain_faults(db) == []


def test_held_cases_wait_their_time(db: Database) -> None:
    _confirm(db, 1)
    assert _due(db, NOW) == []
    assert _due(db, LATER - timedelta(seconds=1)) == []
    assert cases.next_due(db, NOW + timedelta(seconds=10)) == timedelta(seconds=20)
    assert _due(db, LATER) == _ids(1)
    assert cases.next_due(db, LATER) == timedelta(0)
    assert cases.waiting(db) == 1


def test_released_cases_go_at_once(db: Database) -> None:
    _confirm(db, 1, 2)
    cases.release(db, [case_id(1), case_id(2), case_id(99)])
    assert _due(db, NOW) == _ids(1, 2)


@pytest.mark.parametrize("back", [timedelta(seconds=1), timedelta(days=1), timedelta(days=366)], ids=str)
def test_after_a_clock_set_back_nothing_waits_for_ever(db: Database, back: timedelta) -> None:
    _confirm(db, 1)
    assert cases.next_due(db, NOW - back) == timedelta(0)
    assert _due(db, NOW - back) == _ids(1)


def test_nothing_overtakes_a_held_case(db: Database) -> None:
    _confirm(db, 1)
    _confirm(db, 2, now=NOW + timedelta(seconds=20))
    cases.release(db, [case_id(2)])
    assert _due(db, NOW + timedelta(seconds=25)) == []
    assert _due(db, LATER) == _ids(1, 2)
    _confirm(db, 3, now=LATER)
    assert _due(db, LATER) == _ids(1, 2)


def test_a_due_case_behind_a_held_one_can_still_be_undone(db: Database) -> None:
    _confirm(db, 1, hold=timedelta(hours=1))
    _confirm(db, 2, hold=timedelta(0))
    assert _due(db, NOW) == []
    assert _states(db) == ["held", "held"]
    assert cases.undo(db, [case_id(2)], PLACE, KEY, NOW)


def test_what_was_handed_to_the_line_cannot_be_undone(db: Database) -> None:
    """Otherwise the platform would keep an order of which the resident was told that it is undone."""
    _confirm(db, 1)
    assert _due(db, LATER) == _ids(1)
    assert not cases.undo(db, [case_id(1)], PLACE, KEY, LATER)
    assert _due(db, LATER) == _ids(1)


def test_the_time_for_undo_can_be_lengthened(db: Database) -> None:
    _confirm(db, 1)
    _confirm(db, 2)
    assert cases.hold(db, [case_id(1), case_id(2)], NOW + timedelta(seconds=60))
    assert _due(db, NOW + timedelta(seconds=59)) == []
    assert cases.hold(db, [case_id(1)], NOW), "never shortened"
    assert _due(db, NOW + timedelta(seconds=59)) == []
    assert _due(db, NOW + timedelta(seconds=60)) == _ids(1, 2)


def test_what_is_no_longer_held_is_not_held_again(db: Database) -> None:
    _confirm(db, 1)
    _confirm(db, 2)
    cases.release(db, [case_id(1)])
    assert not cases.hold(db, [case_id(1), case_id(2)], NOW + timedelta(hours=1))
    assert _due(db, LATER) == _ids(1, 2)


def test_undo_voids_under_the_same_sequence(db: Database) -> None:
    _confirm(db, 1)
    _confirm(db, 2, 3, pending_receipt=("r", b"sealed"))
    assert cases.undo(db, [case_id(3), case_id(2)], PLACE, KEY, NOW)
    rows = db.conn.execute("SELECT seq, kind, state, lookup_id, envelope FROM cases ORDER BY seq").fetchall()
    assert [row[:4] for row in rows] == [
        (1, "order", "held", LOOKUP), (2, "void", "ready", None), (3, "void", "ready", None),
    ]  # fmt: skip
    assert all(b"sealed" not in row[4] for row in rows[1:])
    assert chain_faults(db) == []
    _confirm(db, 4)
    assert chain_faults(db) == []
    assert cases.pending_receipts(db) == []


def test_undo_leaves_the_receipt_of_an_earlier_visit(db: Database) -> None:
    _confirm(db, 1, pending_receipt=("crashed", b"x"))
    _confirm(db, 2, pending_receipt=("now", b"y"), now=LATER)
    assert cases.undo(db, [case_id(2)], PLACE, KEY, LATER)
    assert [row[0] for row in cases.pending_receipts(db)] == ["crashed"]


@pytest.mark.parametrize(
    "numbers",
    [[1], [1, 2], [1, 3], [3, 9], [9], [], [3, 3]],
    ids=["first", "two", "gap", "unknown", "none", "empty", "twice"],
)
def test_undo_of_what_is_not_the_newest_changes_nothing(db: Database, numbers: list[int]) -> None:
    _confirm(db, 1, 2, 3)
    before = list(db.conn.execute("SELECT * FROM cases"))
    assert not cases.undo(db, [case_id(n) for n in numbers], PLACE, KEY, NOW)
    assert list(db.conn.execute("SELECT * FROM cases")) == before


def test_undo_twice_or_after_release_is_refused(db: Database) -> None:
    _confirm(db, 1)
    assert cases.undo(db, [case_id(1)], PLACE, KEY, NOW)
    assert not cases.undo(db, [case_id(1)], PLACE, KEY, NOW)
    _confirm(db, 2)
    cases.release(db, [case_id(2)])
    assert not cases.undo(db, [case_id(2)], PLACE, KEY, NOW)


def test_undo_takes_back_a_consent_that_nobody_has_yet(db: Database) -> None:
    cases.confirm(db, [draft(1, consent="yes.1.x")], PLACE, KEY, NOW, CLOCK, refusals=("no.1.x",))
    assert cases.undo(db, [case_id(1)], PLACE, KEY, NOW)
    assert [receipt for _, receipt in cases.unregistered_consents(db)] == ["no.1.x"]


def test_batches_hold_two_hundred(db: Database) -> None:
    _confirm(db, *range(1, 404), hold=timedelta(0))
    sizes = []
    while batch := cases.deliverable(db, NOW):
        sizes.append(len(batch))
        results = [CaseResult(msgspec.json.decode(c.signed.envelope, type=Envelope).case_id, 201) for c in batch]
        cases.record_results(db, tuple(results), KEY)
    assert sizes == [200, 200, 3]
    assert cases.waiting(db) == 0


def test_batches_hold_so_many_bytes(db: Database) -> None:
    payload = b'"' + b"x" * 60_000 + b'"'
    cases.confirm(db, [draft(n, payload=payload) for n in range(1, 14)], PLACE, KEY, NOW, CLOCK, hold=timedelta(0))
    batch = cases.deliverable(db, NOW)
    assert 1 < len(batch) < 13
    assert sum(len(bytes(c.signed.envelope)) for c in batch) <= MAX_BATCH_BYTES


@pytest.mark.parametrize(
    ("status_code", "action", "state"),
    [
        (201, "", "delivered"), (200, "", "delivered"), (409, "", "parked"), (403, "", "parked"), (400, "", "parked"),
        (422, "", "parked"), (403, "shred", "shredded"), (429, "", "ready"), (500, "", "ready"), (503, "", "ready"),
        (503, "shred", "ready"),
    ],
)  # fmt: skip
def test_results_settle_or_leave_waiting(db: Database, status_code: int, action: str, state: str) -> None:
    _confirm(db, 1, 2)
    _due(db, LATER)
    cases.record_results(db, (CaseResult(case_id(1), status_code, action=action),), KEY)
    assert _states(db) == [state, "ready"]
    assert _due(db, LATER) == (_ids(1, 2) if state == "ready" else _ids(2))
    # A later word about a settled case changes nothing.
    if state != "ready":
        cases.record_results(db, (CaseResult(case_id(1), 400),), KEY)
        assert _states(db)[0] == state


def test_shredding_leaves_no_payload_anywhere(db: Database, tmp_path: Path) -> None:
    cases.confirm(db, [draft(1, payload=b'{"sealed":"PLANTED-0815"}')], PLACE, KEY, NOW, CLOCK)
    _due(db)
    cases.record_results(db, (CaseResult(case_id(1), 403, "consent_withdrawn", action="shred"),), KEY)
    assert cases.known_cases(db, LOOKUP) == []
    db.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    assert all(b"PLANTED-0815" not in path.read_bytes() for path in tmp_path.iterdir())


def test_a_delivered_void_stays_a_void(db: Database) -> None:
    _confirm(db, 1)
    cases.undo(db, [case_id(1)], PLACE, KEY, NOW)
    assert _due(db, NOW) == _ids(1)
    cases.record_results(db, (CaseResult(case_id(1), 201),), KEY)
    assert _states(db) == ["void"]
    assert chain_faults(db) == []


def _answer(revision: int) -> SignedAnswer:
    return SignedAnswer(msgspec.Raw(b'{"revision":%d}' % revision), "h..s")


def test_mailbox_is_stored_with_its_cursor(db: Database) -> None:
    _confirm(db, 1)
    entries = (
        MailboxEntry(1, LOOKUP, status(1)),
        MailboxEntry(2, LOOKUP, status(1, "late_next", answer=_answer(2), routing={"cycle": "c2"})),
    )
    cases.take_mailbox(db, entries, 2, "ref", NOW)
    (known,) = cases.known_cases(db, LOOKUP)
    assert known.status is not None
    assert (known.status.state, known.routing, known.local_state) == ("late_next", {"cycle": "c2"}, "held")
    assert known.payload == b'{"sealed":1}'
    assert bytes(known.status.answer.answer) == b'{"revision":2}'  # type: ignore[union-attr]
    assert (get_meta(db, "mailbox_cursor"), get_meta(db, "heads_ref")) == ("2", "ref")


def test_a_question_is_asked_answered_and_forgotten(db: Database) -> None:
    cases.ask_lookup(db, OTHER_LOOKUP, NOW)
    assert cases.open_lookups(db) == [OTHER_LOOKUP]
    assert cases.lookup_outcome(db, OTHER_LOOKUP) is None
    cases.put_lookup(db, OTHER_LOOKUP, (status(7, payload=msgspec.Raw(b'{"far":1}')),), NOW)
    assert cases.lookup_outcome(db, OTHER_LOOKUP) == ""
    assert cases.open_lookups(db) == []
    (known,) = cases.known_cases(db, OTHER_LOOKUP)
    assert (known.local_state, known.payload) == (None, b'{"far":1}')
    cases.forget_visit(db)
    assert cases.known_cases(db, OTHER_LOOKUP) == []
    assert cases.lookup_outcome(db, OTHER_LOOKUP) is None


def test_an_answer_after_the_end_of_the_visit_leaves_nothing(db: Database) -> None:
    cases.ask_lookup(db, OTHER_LOOKUP, NOW)
    cases.forget_visit(db)
    cases.put_lookup(db, OTHER_LOOKUP, (status(7),), NOW)
    assert cases.known_cases(db, OTHER_LOOKUP) == []


def test_a_failed_question_may_be_put_again(db: Database) -> None:
    cases.ask_lookup(db, OTHER_LOOKUP, NOW)
    cases.fail_lookup(db, OTHER_LOOKUP, "offline", NOW)
    assert cases.lookup_outcome(db, OTHER_LOOKUP) == "offline"
    cases.ask_lookup(db, OTHER_LOOKUP, NOW)
    assert cases.open_lookups(db) == [OTHER_LOOKUP]
    assert cases.lookup_outcome(db, "C" * 22) is None


def test_forgetting_keeps_what_was_taken_here(db: Database) -> None:
    _confirm(db, 1, pending_receipt=("r", b"x"))
    cases.take_mailbox(db, (MailboxEntry(1, LOOKUP, status(1)),), 1, "ref", NOW)
    cases.forget_visit(db)
    (known,) = cases.known_cases(db, LOOKUP)
    assert known.status is not None
    assert cases.pending_receipts(db) == []
    assert _due(db) == _ids(1)


def test_pending_receipts_come_back_after_a_crash(db: Database, tmp_path: Path) -> None:
    _confirm(db, 1, pending_receipt=("r1", b"sealed"))
    again = open_replica(tmp_path)
    assert cases.pending_receipts(again) == [("r1", "2026-11-23T08:00:00Z", b"sealed")]
    cases.drop_pending_receipt(again, "r1")
    assert cases.pending_receipts(db) == []
    again.conn.close()


def test_consents_are_handed_in_once(db: Database) -> None:
    cases.confirm(db, [draft(1, consent="a"), draft(2, consent="a")], PLACE, KEY, NOW, CLOCK, refusals=("b",))
    waiting = cases.unregistered_consents(db)
    assert sorted(receipt for _, receipt in waiting) == ["a", "b"]
    cases.mark_registered(db, [sha for sha, receipt in waiting if receipt == "a"])
    assert [receipt for _, receipt in cases.unregistered_consents(db)] == ["b"]


def test_two_processes_confirming_at_once_wait_for_each_other(db: Database, tmp_path: Path) -> None:
    other = open_replica(tmp_path)
    other.conn.execute("PRAGMA busy_timeout = 50")
    db.conn.execute("BEGIN IMMEDIATE")
    with pytest.raises(ReplicaError) as caught:
        cases.confirm(other, [draft(2)], PLACE, KEY, NOW, CLOCK)
    assert caught.value.kind == "busy"
    db.conn.execute("COMMIT")
    cases.confirm(other, [draft(2)], PLACE, KEY, NOW, CLOCK)
    _confirm(db, 3)
    assert chain_faults(db) == []
    other.conn.close()


def test_waiting_cases_are_found_by_their_index(db: Database) -> None:
    plan = db.conn.execute(
        "EXPLAIN QUERY PLAN SELECT count(*) FROM cases WHERE state IN ('held', 'ready')"
    ).fetchall()
    assert "cases_waiting" in plan[0][3]


def test_an_unreadable_statement_is_no_half_transaction(db: Database) -> None:
    def write() -> None:
        with transaction(db) as connection:
            connection.execute("INSERT INTO meta VALUES ('x', '1')")
            connection.execute("INSERT INTO nowhere VALUES (1)")

    with pytest.raises(ReplicaError):
        write()
    assert get_meta(db, "x") is None
    assert not db.conn.in_transaction
