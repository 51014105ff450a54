# SPDX-License-Identifier: EUPL-1.2
"""An application for an office's own system: what is sealed to whom, who must vouch for it, what is told."""

import hashlib
import json
from dataclasses import replace
from typing import Any
from uuid import UUID

import msgspec
import pytest

from kiosk.forms.applying import FormWish, NotVouchedError, TooLargeError, may_send, prepare
from kiosk.forms.papers import receipt_slip
from kiosk.forms.receipts import open_applications
from kiosk.forms.wording import standing
from sync.contract.applications import CASE_APPLICATION, Application, ApplicationAnswer
from sync.contract.cases import CaseState, CaseStatus
from sync.contract.fit_connect import CASE_RELAY, Channel, Destination, read_parcel
from sync.contract.limits import MAX_ENVELOPE
from sync.contract.signing import public_jwk
from sync.contract.trust import OfflinePolicy
from sync.replica.cases import Draft, KnownCase
from sync.replica.sealing import SealError, open_sealed
from tests.forms.test_applying import CODE, DESKS, KEYS, NOW, OFFICE, POLICY, RECEIPT, SPOOL, WISH
from tests.platform.fit_connect.jose import encryption_jwk, open_jwe, rsa_key
from tests.platform.fit_connect.service import DESTINATION, SCHEMA, SERVICE
from tests.services.wares import GERMAN

CHANNEL = Channel(DESTINATION, SERVICE, SCHEMA)
TO_SYSTEM = replace(WISH, channel=CHANNEL)


def vouching(office: str = OFFICE, **changes: Any) -> OfflinePolicy:
    there = Destination(office, encryption_jwk())
    return msgspec.structs.replace(POLICY, destinations={DESTINATION: there}, **changes)


def drafts(wish: FormWish = TO_SYSTEM, policy: OfflinePolicy | None = None) -> list[Draft]:
    return prepare(wish, policy or vouching(), public_jwk(SPOOL), NOW, make_code=lambda: CODE).drafts


def test_the_offices_system_gets_what_was_said_and_nobody_else_reads_it() -> None:
    application, relay = drafts()
    parcel = read_parcel(relay.payload)
    head, data = open_jwe(parcel.data, rsa_key("destination"))
    assert (head["cty"], data) == ("application/xml", WISH.instance.encode())
    told = json.loads(open_jwe(parcel.metadata, rsa_key("destination"))[1])
    assert told["publicService"] == {"name": "Hundesteuer", "identifier": SERVICE}
    for outside in (relay.payload, application.payload, msgspec.json.encode(relay.routing)):
        assert b"Bello" not in outside
    with pytest.raises(SealError):
        open_sealed(relay.payload, KEYS.private)


FIM = (
    '<data id="a"><own>ja</own><g fim="G05000001V1.0"><a fim="F05000001V1.0 num_int">7</a>'
    '<b fim="F05000002V1.0 date optional"/></g></data>'
)


def test_of_a_form_from_fim_the_system_gets_the_json_of_its_schema() -> None:
    _, relay = drafts(replace(TO_SYSTEM, instance=FIM))
    parcel = read_parcel(relay.payload)
    head, data = open_jwe(parcel.data, rsa_key("destination"))
    assert (head["cty"], json.loads(data)) == ("application/json", {"G05000001V1.0": {"F05000001V1.0": 7}})
    told = json.loads(open_jwe(parcel.metadata, rsa_key("destination"))[1])
    assert told["contentStructure"]["data"]["submissionSchema"]["mimeType"] == "application/json"
    assert told["contentStructure"]["data"]["hash"]["content"] == hashlib.sha512(data).hexdigest()


def test_where_its_json_cannot_be_made_the_xml_goes() -> None:
    twice = FIM.replace("</g></data>", '</g><g fim="G05000001V1.0"><a fim="F05000001V1.0 num_int">8</a></g></data>')
    _, relay = drafts(replace(TO_SYSTEM, instance=twice))
    head, data = open_jwe(read_parcel(relay.payload).data, rsa_key("destination"))
    assert (head["cty"], data) == ("application/xml", twice.encode())


def test_both_cases_lie_under_one_receipt_and_are_taken_back_by_one_secret() -> None:
    application, relay = drafts()
    assert (application.kind, relay.kind) == (CASE_APPLICATION, CASE_RELAY)
    assert relay.case_id != application.case_id
    assert relay.routing == {"application": str(application.case_id)}
    for name in ("lookup_id", "cancel_hash", "recipient", "purpose", "datatypes", "legal_basis"):
        assert getattr(relay, name) == getattr(application, name)


def test_without_a_channel_nothing_changes() -> None:
    (only,) = drafts(WISH)
    assert only.kind == CASE_APPLICATION


def test_an_office_without_a_desk_leaves_the_application_to_the_receipt_alone() -> None:
    application, _ = drafts(policy=vouching(recipients={}))
    opened = msgspec.json.decode(open_sealed(application.payload, KEYS.private), type=Application)
    assert opened.told == WISH.told
    assert opened.relayed
    assert len(json.loads(application.payload)["recipients"]) == 1
    assert len(json.loads(drafts()[0].payload)["recipients"]) == 1 + len(DESKS)


@pytest.mark.parametrize(
    ("policy", "channel", "expected"),
    [
        (lambda: vouching(), CHANNEL, True),
        (lambda: vouching(recipients={}), CHANNEL, True),
        (lambda: vouching(recipients={}), None, False),
        (lambda: vouching("office:bauamt"), CHANNEL, False),
        (lambda: POLICY, CHANNEL, False),
        (lambda: POLICY, None, True),
        (lambda: vouching(purposes={}), CHANNEL, False),
        (lambda: vouching(), msgspec.structs.replace(CHANNEL, destination="0" * 36), False),
    ],
    ids=["vouched", "no desk", "no desk, no channel", "another office's", "unknown", "desk", "suspended", "other"],
)
def test_where_it_may_go(policy: Any, channel: Channel | None, expected: bool) -> None:
    known = policy()
    assert may_send(known, OFFICE, channel=channel) is expected
    if not expected and channel is not None and known.purposes:
        with pytest.raises(NotVouchedError):
            drafts(replace(WISH, channel=channel), known)


def test_what_can_be_sealed_fits_an_envelope_and_what_cannot_is_refused() -> None:
    # Without repetition nothing is compressed away.
    words = "".join(chr(0x4E00 + number * 7919 % 20_000) for number in range(11_000))
    _, relay = drafts(replace(TO_SYSTEM, instance=words, told=()))
    assert len(relay.payload) < MAX_ENVELOPE - 4_000
    with pytest.raises(TooLargeError):
        drafts(replace(TO_SYSTEM, instance="x" * 40_001))


def known(delivery: str = "", state: CaseState = "stored", relay: CaseState = "stored") -> list[KnownCase]:
    """Both cases as the platform tells of them."""
    found = []
    for draft, stands in zip(drafts(), (state, relay), strict=True):
        routing = draft.routing | ({"delivery": delivery} if delivery and draft.kind == CASE_RELAY else {})
        status = CaseStatus(draft.case_id, draft.kind, OFFICE, stands, "2026-11-23T13:41:00Z", routing)
        found.append(
            KnownCase(str(draft.case_id), draft.kind, OFFICE, routing, None, draft.payload, status, status.state_at)
        )
    return found


@pytest.mark.parametrize(
    ("delivery", "says", "may_take_back"),
    [
        ("", "wird an das Amt übergeben", True),
        ("sending", "wird an das Amt übergeben", False),
        ("handed", "liegt beim Amt bereit", False),
        ("accepted", "Das Amt hat Ihr Formular übernommen.", False),
        ("rejected", "konnte Ihr Formular nicht übernehmen", False),
        ("something new", "wird an das Amt übergeben", False),
    ],
)
def test_what_the_receipt_tells(delivery: str, says: str, may_take_back: bool) -> None:
    (found,) = open_applications(known(delivery), KEYS, POLICY)
    assert says in standing(found, GERMAN)
    assert found.may_take_back is may_take_back


def test_what_was_taken_back_stays_so_and_a_refused_handover_is_told() -> None:
    (found,) = open_applications(known(state="cancelled", relay="cancelled"), KEYS, POLICY)
    assert "Zurückgenommen" in standing(found, GERMAN)
    assert not found.may_take_back
    (found,) = open_applications(known(relay="refused"), KEYS, POLICY)
    assert "nicht übernehmen" in standing(found, GERMAN)
    assert found.may_take_back, "the office's desk may have it"


def test_a_desks_word_counts_more_than_the_system_s() -> None:
    (found,) = open_applications(known("handed"), KEYS, POLICY)
    assert found.application is not None
    answer = ApplicationAnswer(
        case_id=UUID(str(found.application.case_id)), revision=1, state="working", at="2026-11-23T14:00:00Z", desk="d"
    )
    assert "In Arbeit" in standing(replace(found, answer=answer), GERMAN)


def test_what_is_not_yet_sent_is_not_told_as_handed_over() -> None:
    """Before the platform has said anything, the kiosk's own routing says nothing of it."""
    here = [replace(case, status=None) for case in known("accepted")]
    (found,) = open_applications(here, KEYS, POLICY)
    assert found.delivery == ""


def test_the_paper_says_from_whom_the_answer_comes() -> None:
    (_, steps, *_) = receipt_slip(replace(RECEIPT, relayed=True), GERMAN).parts
    assert "Die Antwort kommt direkt vom Amt." in steps.lines
    assert not any("Antwort lesen" in line for line in steps.lines)
