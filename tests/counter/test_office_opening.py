# SPDX-License-Identifier: EUPL-1.2
"""Opening an office's queue: what it believes, what it cannot read, and what it forgets."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import msgspec
import pytest

from kiosk.counter.office.entries import facts
from kiosk.counter.office.opening import OfficeOpener
from kiosk.counter.office.rules import Say, Standing, next_answer, standing
from sync.contract.applications import ApplicationAnswer, ApplicationState
from sync.contract.cases import AnswerResult, CaseState
from sync.contract.signing import private_jwk
from sync.replica.desk import desk_cases, queue_answers, record_answer_results
from tests.counter.conftest import SETTINGS
from tests.counter.office_desk import MONDAY, OFFICE_DESK, OfficeStage, stranger

OTHER_ID = UUID(int=(7 << 76) | 99)


@pytest.fixture
def office(tmp_path: Path) -> OfficeStage:
    """A town hall with an empty queue."""
    return OfficeStage(tmp_path / "office", SETTINGS)


def answer(
    office: OfficeStage, case_id: str, state: ApplicationState, desk: str = "desk:zimmer-2"
) -> ApplicationAnswer:
    made = next_answer(office.opened(case_id), Say(state, "Warum?"), desk, MONDAY)
    assert isinstance(made, ApplicationAnswer)
    return made


def store(office: OfficeStage, case_id: str, made: ApplicationAnswer) -> None:
    db = office.desk.db()
    queue_answers(db, [(case_id, made.revision, office.signed(case_id, made))])
    db.conn.close()


def test_an_application_with_its_reply(office: OfficeStage) -> None:
    case_id = office.apply()
    store(office, case_id, answer(office, case_id, "asked"))
    office.reply(case_id, "Darum.", 1)
    found = office.opened(case_id)
    assert standing(found) is Standing.REPLIED
    assert [reply.text for reply in found.replies] == ["Darum."]


def test_the_receipt_reads_the_answer(office: OfficeStage) -> None:
    case_id = office.apply()
    store(office, case_id, answer(office, case_id, "asked"))
    read = office.read(case_id)
    assert read is not None
    assert (read.state, read.message, read.desk, read.revision) == ("asked", "Warum?", "desk:zimmer-2", 1)


@pytest.mark.parametrize(
    ("given", "why"),
    [
        pytest.param({"reader": stranger()}, "sealed", id="another-key"),
        pytest.param({"recipient": "office:finanzamt"}, "other", id="another-office"),
        pytest.param({"case_id": OTHER_ID}, "other", id="another-case-inside"),
        pytest.param({"receipt_key": {"kty": "OKP", "crv": "X25519"}}, "no-receipt", id="broken-receipt-key"),
    ],
)
def test_applications_that_do_not_fit(office: OfficeStage, given: dict[str, object], why: str) -> None:
    good = office.apply()
    case_id = office.apply(**given)  # type: ignore[arg-type]
    found, unreadable = office.queue()
    if "case_id" in given:
        case_id = next(iter(unreadable))
    assert (set(found), unreadable) == ({good}, {case_id: why})


@pytest.mark.parametrize(
    ("payload", "why"),
    [
        pytest.param(b'{"torn":true}', "sealed", id="torn"),
        pytest.param(b"[]", "sealed", id="no-object"),
        pytest.param(None, "sealed", id="none"),
    ],
)
def test_torn_payloads(office: OfficeStage, payload: bytes | None, why: str) -> None:
    case_id = office.apply()
    db = office.desk.db()
    case = desk_cases(db)[0]
    db.conn.close()
    envelope = msgspec.json.decode(case.case.envelope)
    envelope.pop("payload")
    if payload is not None:
        envelope["payload"] = msgspec.Raw(payload)
    signed = msgspec.structs.replace(case.case, envelope=msgspec.Raw(msgspec.json.encode(envelope)))
    office.desk.change(case_id, case=signed)
    assert office.queue() == ({}, {case_id: why})


def test_something_else_inside(office: OfficeStage) -> None:
    case_id = office.apply()
    asked = office.reply(case_id, "Darum.", 1, case_id=OTHER_ID)
    assert office.queue()[1] == {asked: "other"}


def test_a_reply_under_another_receipt_is_not_believed(office: OfficeStage) -> None:
    case_id = office.apply()
    reply = office.reply(case_id, "Ich war es nicht.", 1, keys=office.other_receipt())
    found, unreadable = office.queue()
    assert (found[case_id].replies, unreadable) == ((), {reply: "other"})


def test_a_reply_that_means_another_application_is_not_believed(office: OfficeStage) -> None:
    case_id, other = office.apply(), office.apply()
    reply = office.reply(case_id, "Darum.", 1, application=UUID(other))
    found, unreadable = office.queue()
    assert (found[case_id].replies, found[other].replies, unreadable) == ((), (), {reply: "other"})


def test_a_reply_without_its_application_is_left_out(office: OfficeStage) -> None:
    case_id = office.apply()
    office.reply(case_id, "Darum.", 1)
    office.desk.change(case_id, state="withdrawn")
    assert office.queue() == ({}, {})


def test_what_was_withdrawn_leaves_memory(office: OfficeStage) -> None:
    case_id = office.apply()
    office.reply(case_id, "Darum.", 1)
    opener = OfficeOpener(OFFICE_DESK, (private_jwk(office.desk.encryption),))
    assert office.opened(case_id, opener).replies
    office.desk.change(case_id, state="withdrawn")
    assert office.queue(opener) == ({}, {})
    assert (opener._applications, opener._replies) == ({}, {})


def test_what_ended_long_ago_is_not_opened(office: OfficeStage) -> None:
    case_id = office.apply()
    store(office, case_id, answer(office, case_id, "done"))
    opener = OfficeOpener(OFFICE_DESK, (private_jwk(office.desk.encryption),))
    assert set(office.queue(opener, MONDAY + timedelta(days=29))[0]) == {case_id}
    assert office.queue(opener, MONDAY + timedelta(days=30)) == ({}, {})
    assert opener._applications == {}


def test_the_other_desk_was_faster(office: OfficeStage) -> None:
    """Ours is refused with 409, and the platform brings theirs."""
    case_id = office.apply()
    theirs = office.signed(case_id, answer(office, case_id, "working", "desk:zimmer-7"))
    store(office, case_id, answer(office, case_id, "working"))
    db = office.desk.db()
    record_answer_results(db, (AnswerResult(UUID(case_id), 1, 409, "revision"),))
    db.conn.close()
    office.desk.change(case_id, answer=theirs)
    found = office.opened(case_id)
    assert found.answer is not None
    assert (found.answer.desk, found.sending, found.revision) == ("desk:zimmer-7", "refused", 1)


def test_an_answer_by_an_unknown_key_is_not_believed_but_its_number_counts(office: OfficeStage) -> None:
    case_id = office.apply()
    office.desk.change(case_id, answer=office.signed(case_id, answer(office, case_id, "done"), stranger()))
    found = office.opened(case_id)
    assert (found.answer, found.revision, found.elsewhere) == (None, 1, True)


@pytest.mark.parametrize(
    ("delivery", "state", "says"),
    [
        ("", "stored", "Geht auch an Ihr Fachverfahren"),
        ("handed", "stored", "Geht auch an Ihr Fachverfahren"),
        ("accepted", "stored", "Ihr Fachverfahren hat ihn übernommen."),
        ("rejected", "stored", "Bitte hier bearbeiten."),
        ("", "cancelled", "Bitte hier bearbeiten."),
    ],
)
def test_a_clerk_is_told_who_is_to_work_on_it(
    office: OfficeStage, delivery: str, state: CaseState, says: str
) -> None:
    case_id = office.apply(relayed=True)
    office.relay(case_id, delivery, state)
    entry = office.opened(case_id)
    rows = facts(entry, MONDAY, "de", lambda recipient: recipient)
    assert any(says in str(row["text"]) for row in rows)
    elsewhere = replace(entry, origin="office:bauaufsicht")
    rows = facts(elsewhere, MONDAY, "de", lambda recipient: recipient)
    assert any("Fachverfahren von **office:bauaufsicht**" in str(row["text"]) for row in rows)
