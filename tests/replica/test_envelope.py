# SPDX-License-Identifier: EUPL-1.2
"""What travels through the kiosk unchanged: uses, the sealed payload, and fields of a program newer than this one."""

import msgspec
from sqlite_utils import Database

from sync.contract.cases import CASE_TYP, AllotmentUse, CaseResult, ChainNumbers, Envelope
from sync.contract.signing import SignatureError, generate_key, public_jwk, sha256_hex, verify_detached
from sync.replica import cases
from tests.replica.making import CLOCK, KEY, NOW, PLACE, UPTIME, case_id, chain_faults, draft, grant, renew

USES = (AllotmentUse(case_id(977), "product:hofladen/2026-11-27", 3, 2),)


def _row(db: Database, number: int) -> tuple[str, int, bytes, str, str]:
    query = "SELECT epoch, seq, envelope, sig, state FROM cases WHERE case_id = ?"
    row: tuple[str, int, bytes, str, str] = db.conn.execute(query, (str(case_id(number)),)).fetchone()
    return row


def _confirm(db: Database, *numbers: int, **changes: object) -> None:
    if changes.get("uses"):
        renew(db, grant(77, 2 * len(numbers), epoch=3))
    ids = cases.confirm(db, [draft(n, **changes) for n in numbers], PLACE, KEY, NOW, CLOCK, uptime=UPTIME)
    cases.release(db, ids)


def _judge(db: Database, number: int, status: int, problem: str = "") -> set[str]:
    return cases.record_results(db, (CaseResult(case_id(number), status, problem),), KEY)


def test_uses_stand_in_the_signed_envelope(db: Database) -> None:
    _confirm(db, 1, uses=USES)
    assert msgspec.json.decode(_row(db, 1)[2], type=Envelope).uses == USES


def test_a_signature_names_no_key_and_holds_with_the_kiosks_alone(db: Database) -> None:
    _confirm(db, 1)
    _, _, envelope, sig, _ = _row(db, 1)
    assert len(sig) < 140
    verify_detached(sig, envelope, [public_jwk(generate_key()), public_jwk(KEY)], CASE_TYP)
    for keys, data in (
        ([public_jwk(generate_key())], envelope),
        ([], envelope),
        ([public_jwk(KEY)], envelope + b" "),
    ):
        try:
            verify_detached(sig, data, keys, CASE_TYP)
        except SignatureError:
            continue
        raise AssertionError("a signature that does not hold was believed")


def test_a_new_number_changes_the_place_in_the_chain_and_nothing_else(db: Database) -> None:
    _confirm(db, 1, 2, uses=USES)
    epoch, _, envelope, _, _ = _row(db, 2)
    future = b'{"from_the_future":{"\xc3\xa4":[1, 2.50,null]},' + envelope[1:]
    db.conn.execute("UPDATE cases SET envelope = ? WHERE case_id = ?", (future, str(case_id(2))))
    assert _judge(db, 1, 201) == set()
    assert _judge(db, 2, 409, "seq-taken") == {str(case_id(2))}
    new_epoch, seq, renumbered, sig, state = _row(db, 2)
    assert (new_epoch != epoch, seq, state) == (True, 1, "ready")
    verify_detached(sig, renumbered, [public_jwk(KEY)], CASE_TYP)
    before, after = (msgspec.json.decode(data, type=dict[str, msgspec.Raw]) for data in (future, renumbered))
    assert list(before) == list(after)
    assert {name for name in before if bytes(before[name]) != bytes(after[name])} == {"epoch", "seq", "prev"}
    assert bytes(after["from_the_future"]) == b'{"\xc3\xa4":[1, 2.50,null]}'


def test_after_a_fork_the_chain_goes_on_in_the_new_epoch(db: Database) -> None:
    _confirm(db, 1, 2, 3)
    for number in (1, 2, 3):
        assert _judge(db, number, 409, "fork")
    _confirm(db, 4)
    assert [_row(db, number)[1] for number in (1, 2, 3, 4)] == [1, 2, 3, 4]
    assert len({_row(db, number)[0] for number in (1, 2, 3, 4)}) == 1
    assert chain_faults(db) == []


def test_a_held_case_keeps_its_chain_until_it_can_no_longer_be_undone(db: Database) -> None:
    _confirm(db, 1)
    cases.confirm(db, [draft(2)], PLACE, KEY, NOW, CLOCK)
    epoch = _row(db, 1)[0]
    assert _judge(db, 1, 409, "fork") == {str(case_id(1))}
    assert not cases.leave_epochs(db, (msgspec.convert(epoch, type(case_id(1))),))
    assert _row(db, 1)[0] == _row(db, 2)[0] == epoch
    assert cases.undo(db, [case_id(2)], PLACE, KEY, NOW)
    assert _judge(db, 1, 409, "fork") == {str(case_id(1))}
    assert _row(db, 1)[0] != epoch


def test_a_copy_leaves_its_epoch_before_it_confirms_anything_more(db: Database) -> None:
    _confirm(db, 1)
    (mark,) = cases.chain_marks(db)
    assert (mark.tip, mark.sha256, mark.delivered) == (1, sha256_hex(_row(db, 1)[2]), 0)
    assert not cases.leave_epochs(db, (case_id(5),)), "another epoch"
    assert cases.leave_epochs(db, (mark.epoch,))
    assert not cases.leave_epochs(db, (mark.epoch,)), "once"
    _confirm(db, 2)
    _judge(db, 1, 200)
    new, old = cases.chain_marks(db)
    assert (new.tip, new.delivered, old.tip, old.delivered) == (1, 0, 1, 1)
    assert old.epoch == mark.epoch


def test_what_the_platform_lost_or_staff_want_is_sent_again_and_nothing_else(db: Database) -> None:
    _confirm(db, 1, 2, 3, 4)
    _judge(db, 1, 201)
    _judge(db, 2, 422, "unknown-cycle")
    _judge(db, 3, 422, "damaged")
    epoch = cases.chain_marks(db)[0].epoch
    assert cases.send_again(db, (ChainNumbers(case_id(9), (1, 2)), ChainNumbers(epoch, (1, 2, 3, 4, 99)))) == 2
    assert [_row(db, number)[4] for number in (1, 2, 3, 4)] == ["ready", "ready", "parked", "ready"]


def test_what_this_kiosk_set_aside_is_told_once_and_known_by_its_receipt(db: Database) -> None:
    _confirm(db, 1, 2, 3)
    cases.record_results(db, (CaseResult(case_id(1), 410, "queue-age", action="shred"),), KEY)
    _judge(db, 2, 422, "damaged")
    _judge(db, 3, 422, "unknown-cycle")
    told = cases.set_aside_here(db)
    assert [(case.case_id, case.seq, case.problem) for case in told] == [
        (case_id(1), 1, "queue-age"),
        (case_id(2), 2, "damaged"),
    ]
    cases.mark_told(db, told)
    assert cases.set_aside_here(db) == ()
    known = cases.known_cases(db, told[0].lookup_id or "")
    assert [(case.local_state, case.problem, case.payload is None) for case in known] == [
        ("shredded", "queue-age", True),
        ("parked", "damaged", False),
        ("parked", "unknown-cycle", False),
    ]
