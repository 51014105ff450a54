# SPDX-License-Identifier: EUPL-1.2
"""From answers to sealed applications and back: who can open them, and what is believed of an answer."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid4

import msgspec
import pytest
from joserfc.jwk import ECKey

from kiosk.forms.applying import (
    ApplicationReceipt,
    FormWish,
    TooLargeError,
    heading,
    may_send,
    prepare,
    reply_draft,
    told_of,
)
from kiosk.forms.papers import promise, receipt_slip
from kiosk.forms.receipts import FoundApplication, conversation, open_applications
from kiosk.forms.wording import standing
from kiosk.printing.slip import render_slip
from kiosk.sending import Confirmation, open_pending
from sync.contract.applications import (
    CASE_APPLICATION,
    CASE_REPLY,
    Application,
    ApplicationAnswer,
    ApplicationReply,
    ApplicationState,
    Earlier,
    Reading,
    Told,
)
from sync.contract.cases import ANSWER_TYP, Answer, CaseState, CaseStatus, SignedAnswer
from sync.contract.limits import MAX_ENVELOPE
from sync.contract.receipt_code import derive, new_code
from sync.contract.signing import generate_key, private_jwk, public_jwk, sha256_hex, sign_detached
from sync.contract.trust import OfflinePolicy, RecipientKeys
from sync.forms.interview import CONFIRMED
from sync.replica.cases import Draft, KnownCase
from sync.replica.sealing import SealError, open_sealed, seal
from sync.trustee.purposes import load_purposes
from tests.forms.making import bind, interview, items, question, xform
from tests.services.wares import GERMAN

NOW = datetime(2026, 11, 23, 13, 40, tzinfo=UTC)
OFFICE = "office:rathaus"
CODE = new_code(lambda bits: 37 * 4711)
KEYS = derive(CODE)
DESKS = (generate_key(), generate_key())
SPOOL = generate_key()


def policy(*desks: ECKey, recipient: str = OFFICE) -> OfflinePolicy:
    keys = tuple(public_jwk(desk) for desk in desks)
    return OfflinePolicy(
        iss="t", aud="kiosk", seq=1, iat=0, exp=1, purposes=load_purposes(),
        recipients={recipient: RecipientKeys(keys, keys)}, feed_keys=(), trustee_keys=(),
    )  # fmt: skip


POLICY = policy(*DESKS)
RECEIPT = ApplicationReceipt(
    lang="de", code=CODE, kiosk="Dorfpunkt Remmesweiler", title="Hund anmelden", office=("Rathaus", "Hauptstraße 1"),
    prepared=False, offline=True, told=(Told("Wie heißt der Hund?", "Bello", "Ihre Angaben"),), printed_at=NOW,
)  # fmt: skip
WISH = FormWish(
    form="hund-anmelden", version="1", xml_sha256="0" * 64, title="Hund anmelden", service="Hundesteuer",
    recipient=OFFICE, prepared=False, told=(Told("Wie heißt der Hund?", "Bello", "Angaben"),),
    instance="<data><name>Bello</name></data>", receipt=lambda code: replace(RECEIPT, code=code), lang="de",
)  # fmt: skip


def prepared(wish: FormWish = WISH) -> Confirmation:
    return prepare(wish, POLICY, public_jwk(SPOOL), NOW, make_code=lambda: CODE)


def test_every_desk_of_the_office_and_the_receipt_can_open_it_and_nobody_else() -> None:
    (draft,) = prepared().drafts
    for key in (*(private_jwk(desk) for desk in DESKS), KEYS.private):
        opened = msgspec.json.decode(open_sealed(draft.payload, key), type=Application)
        assert (opened.case_id, opened.told, opened.receipt_key) == (draft.case_id, WISH.told, KEYS.public)
    with pytest.raises(SealError):
        open_sealed(draft.payload, private_jwk(generate_key()))


def test_nothing_that_was_said_stands_outside() -> None:
    ready = prepared()
    (draft,) = ready.drafts
    assert (draft.kind, draft.recipient, draft.routing) == (CASE_APPLICATION, OFFICE, {})
    assert (draft.lookup_id, draft.cancel_hash) == (KEYS.lookup_id, KEYS.cancel_hash)
    outside = msgspec.json.encode([str(draft), ready.pending])
    assert b"Bello" not in outside
    assert b"Hund" not in outside


def test_the_receipt_survives_a_crash() -> None:
    ready = prepared()
    assert ready.pending[0] == KEYS.lookup_id
    pending = open_pending(ready.pending[1], private_jwk(SPOOL))
    assert msgspec.json.decode(pending.document, type=ApplicationReceipt) == RECEIPT
    assert pending.case_ids == tuple(str(draft.case_id) for draft in ready.drafts)


@pytest.mark.parametrize("signs", [100, 10_000, 37_000])
def test_what_can_be_sealed_fits_an_envelope(signs: int) -> None:
    (draft,) = prepared(replace(WISH, instance="ü" * (signs // 2))).drafts
    assert len(draft.payload) < MAX_ENVELOPE - 4_000


def test_what_is_too_long_is_not_sealed() -> None:
    with pytest.raises(TooLargeError):
        prepared(replace(WISH, instance="x" * 40_001))


@pytest.mark.parametrize(
    ("known", "recipient", "expected"),
    [
        (POLICY, OFFICE, True),
        (POLICY, "office:bauamt", False),
        (POLICY, "", False),
        (None, OFFICE, False),
        (policy(DESKS[0], recipient="shop:baeckerei"), "shop:baeckerei", False),
        (msgspec.structs.replace(POLICY, purposes={}), OFFICE, False),
    ],
    ids=["permitted", "no desk there", "no recipient", "no policy", "to a shop", "suspended"],
)
def test_where_it_may_go(known: OfflinePolicy | None, recipient: str, expected: bool) -> None:
    assert may_send(known, recipient) is expected


def test_answers_stand_under_their_headings_and_in_words() -> None:
    talk = interview(
        xform(
            "<dog/><pet><name/></pet><ok/>",
            bind("/data/dog"),
            question("/data/dog", "Haben Sie einen Hund?", items("ja", "nein"), "select1")
            + '<group ref="/data/pet"><label>Weitere Tiere</label><repeat nodeset="/data/pet">'
            + question("/data/pet/name", "Wie heißt das Tier?")
            + "</repeat></group>"
            + question("/data/ok", "Stimmt alles?", kind="trigger"),
        )
    )
    for step in list(talk.steps):
        if step.kind in ("choice", "text", "confirm"):
            talk.answer(step, {"choice": "ja", "text": "Mieze", "confirm": CONFIRMED}[step.kind])
    told = told_of(talk.said(), "de", "Ihre Angaben")
    assert [(one.section, one.question, one.answer) for one in told] == [
        ("Ihre Angaben", "Haben Sie einen Hund?", "Ja"),
        ("Weitere Tiere (1)", "Wie heißt das Tier?", "Mieze"),
        ("Ihre Angaben", "Stimmt alles?", "✓"),
    ]
    assert next(heading(one, "x") for one in talk.said()) == "x"


# --- read with the receipt


def status(draft: Draft, answer: SignedAnswer | None, state: CaseState = "stored", reason: str = "") -> KnownCase:
    told = CaseStatus(
        case_id=draft.case_id, kind=draft.kind, recipient=draft.recipient, state=state,
        state_at="2026-11-23T13:40:00Z", answer=answer, reason=reason,
    )  # fmt: skip
    return KnownCase(str(draft.case_id), draft.kind, draft.recipient, draft.routing, None, draft.payload, told, None)


def answered(
    draft: Draft, state: ApplicationState = "asked", *, key: ECKey = DESKS[0], revision: int = 1,
    case_id: UUID | None = None, outer: UUID | None = None, message: str = "Welche Farbe?", outer_revision: int = 1,
    read_later: int = 0,
) -> SignedAnswer:  # fmt: skip
    read = tuple(Reading(f"2026-11-23T14:{minute:02}:00Z", "desk:x") for minute in range(0, 20 * read_later + 1, 20))
    said = ApplicationAnswer(
        case_id=case_id or draft.case_id, revision=revision, state=state, at="2026-11-23T14:00:00Z", desk="desk:x",
        message=message, readings=read,
    )  # fmt: skip
    payload = seal(said, [KEYS.public])
    data = msgspec.json.encode(
        Answer(
            case_id=outer or draft.case_id, lookup_id=KEYS.lookup_id, recipient=OFFICE, revision=outer_revision,
            created_at=said.at, payload=msgspec.Raw(payload), payload_sha256=sha256_hex(payload),
        )
    )  # fmt: skip
    return SignedAnswer(msgspec.Raw(data), sign_detached(data, key, ANSWER_TYP))


def opened(*known: KnownCase) -> list[FoundApplication]:
    return open_applications(list(known), KEYS, POLICY)


def test_an_answer_is_read() -> None:
    (draft,) = prepared().drafts
    (found,) = opened(status(draft, answered(draft)))
    assert found.application is not None
    assert found.application.told == WISH.told
    assert found.question == "Welche Farbe?"
    assert not found.ended


def _hostile() -> dict[str, SignedAnswer]:
    (draft,) = prepared().drafts
    return {
        "signed by nobody known": answered(draft, key=generate_key()),
        "inside another case": answered(draft, case_id=uuid4()),
        "outside another case": answered(draft, outer=uuid4()),
        "inside another revision": answered(draft, revision=2),
        "torn": SignedAnswer(msgspec.Raw(b"{}"), "x"),
    }


@pytest.mark.parametrize("name", list(_hostile()))
def test_an_answer_that_is_not_believed(name: str) -> None:
    (draft,) = prepared().drafts
    (found,) = opened(status(draft, _hostile()[name]))
    assert found.answer is None
    assert found.question == ""


@pytest.mark.parametrize("payload", [None, b"", b"{}", b"\xff"], ids=repr)
def test_what_cannot_be_opened_is_told_only_where_it_was_refused(payload: bytes | None) -> None:
    (draft,) = prepared().drafts
    torn = replace(status(draft, None), payload=payload)
    assert opened(torn) == []
    refused = replace(status(draft, None, "refused", "too-old"), payload=payload)
    (found,) = opened(refused)
    assert found.application is None
    assert "zu lange kein Netz" in standing(found, GERMAN)


def replied(draft: Draft, revision: int, text: str, after: int = 1) -> KnownCase:
    reply = reply_draft(draft.case_id, revision, text, OFFICE, POLICY, KEYS, NOW + timedelta(minutes=after))
    assert (reply.kind, reply.routing) == (CASE_REPLY, {"application": str(draft.case_id)})
    for desk in DESKS:
        inside = msgspec.json.decode(open_sealed(reply.payload, private_jwk(desk)), type=ApplicationReply)
        assert (inside.text, inside.revision) == (text, revision)
    return status(reply, None)


def test_a_question_is_open_until_its_own_reply() -> None:
    (draft,) = prepared().drafts
    asked = status(draft, answered(draft))
    (found,) = opened(asked, replied(draft, 1, "Braun."))
    assert found.question == ""
    assert [reply.text for reply in found.replies] == ["Braun."]
    later = status(draft, answered(draft, revision=3, outer_revision=3))
    (found,) = opened(later, replied(draft, 2, "Zu einer Frage davor."))
    assert found.question == "Welche Farbe?"


def test_who_reads_it_again_asks_nothing_again() -> None:
    (draft,) = prepared().drafts
    # Asked in the second revision; two readings since then have made two more.
    reread = status(draft, answered(draft, revision=4, outer_revision=4, read_later=2))
    (found,) = opened(reread, replied(draft, 2, "Braun."))
    assert found.question == ""
    (found,) = opened(reread, replied(draft, 1, "Zu einer Frage davor."))
    assert found.question == "Welche Farbe?"


def test_replies_stand_in_their_order_and_only_with_their_application() -> None:
    (draft,) = prepared().drafts
    other = replace(draft, case_id=uuid4())
    (found,) = opened(
        status(draft, None), replied(draft, 2, "zweite", 9), replied(draft, 1, "erste", 3), replied(other, 1, "fremd")
    )
    assert [reply.text for reply in found.replies] == ["erste", "zweite"]


ENDS: list[tuple[CaseState | None, ApplicationState | None, bool]] = [
    (None, None, False), ("stored", None, False), ("stored", "read", False), ("stored", "working", False),
    ("stored", "asked", False), ("stored", "accepted", True), ("stored", "declined", True), ("stored", "done", True),
    ("cancelled", "working", True), ("cancelled", None, True), ("void", None, True), ("refused", None, True),
]  # fmt: skip


@pytest.mark.parametrize(("state", "said", "ended"), ENDS)
def test_how_it_stands(state: CaseState | None, said: ApplicationState | None, ended: bool) -> None:
    (draft,) = prepared().drafts
    answer = (
        None
        if said is None
        else ApplicationAnswer(case_id=draft.case_id, revision=1, state=said, at="2026-11-23T14:00:00Z", desk="d")
    )
    found = FoundApplication(None, OFFICE, state, answer)
    assert found.ended is ended
    assert standing(found, GERMAN)


def _answer(state: ApplicationState, message: str, revision: int, *earlier: Earlier) -> ApplicationAnswer:
    return ApplicationAnswer(
        case_id=UUID(int=1), revision=revision, state=state, at="2026-11-23T14:00:00Z", desk="d", message=message,
        earlier=earlier,
    )  # fmt: skip


def _reply(revision: int, text: str, at: str = "2026-11-23T14:00:00Z") -> ApplicationReply:
    return ApplicationReply(case_id=UUID(int=2), application=UUID(int=1), revision=revision, text=text, at=at)


_ASKED = Earlier(2, "asked", "2026-11-23T12:00:00Z", "Wo?")
_CONVERSATIONS = {
    "nothing": (None, (), []),
    "taken on without words": (_answer("working", "", 1), (), []),
    "a question": (_answer("asked", "Wo?", 2), (), ["Wo?"]),
    "a question with its reply": (_answer("asked", "Wo?", 2), (_reply(2, "Da."),), ["Wo?", "Da."]),
    "decided after it": (_answer("accepted", "", 4, _ASKED), (_reply(3, "Da."),), ["Wo?", "Da."]),
    "decided with words": (_answer("accepted", "Gut.", 4, _ASKED), (_reply(3, "Da."),), ["Wo?", "Da.", "Gut."]),
    "a kiosk whose clock is behind": (
        _answer("asked", "Wann?", 4, _ASKED),
        (_reply(5, "Am 4.", at="2025-01-01T00:00:00Z"), _reply(2, "Da.", at="2026-11-23T15:00:00Z")),
        ["Wo?", "Da.", "Wann?", "Am 4."],
    ),
    "two replies to one question": (
        _answer("done", "", 5, _ASKED),
        (_reply(2, "Nein, dort.", at="2026-11-23T14:05:00Z"), _reply(2, "Da.", at="2026-11-23T14:00:00Z")),
        ["Wo?", "Da.", "Nein, dort."],
    ),
    "replies to an office that cannot be read": (None, (_reply(2, "Da."),), ["Da."]),
}


@pytest.mark.parametrize("case", _CONVERSATIONS)
def test_what_both_have_written_stands_in_its_order(case: str) -> None:
    answer, replies, texts = _CONVERSATIONS[case]
    assert [one.text for one in conversation(answer, replies)] == texts


def test_every_standing_is_said_differently() -> None:
    (draft,) = prepared().drafts
    said = set()
    for state, answer_state, _ in ENDS:
        answer = (
            None
            if answer_state is None
            else ApplicationAnswer(
                case_id=draft.case_id, revision=1, state=answer_state, at="2026-11-23T14:00:00Z", desk="d",
                message="Frage?",
            )
        )  # fmt: skip
        said.add(standing(FoundApplication(None, OFFICE, state, answer), GERMAN))
    # What was taken back is said alike, whatever the office had said before.
    assert len(said) == len(ENDS) - 1


# --- on paper


@pytest.mark.parametrize("offline", [True, False])
@pytest.mark.parametrize("going", [True, False])
def test_the_receipt_promises_no_more_than_is_so(offline: bool, going: bool) -> None:
    said = " ".join(promise(replace(RECEIPT, offline=offline, prepared=going), GERMAN))
    assert "Vorgemerkt" in said
    assert ("kein Netz" in said) is offline
    assert ("selbst zum Amt" in said) is going


def test_the_receipt_on_paper() -> None:
    slip = receipt_slip(replace(RECEIPT, prepared=True), GERMAN)
    assert slip.code == CODE
    assert "**" not in slip.first
    assert [part.heading for part in slip.parts] == ["Geht an", "So geht es weiter", "Ihre Angaben"]
    for paper in ("a5", "roll80"):
        assert render_slip(slip, paper).startswith(b"%PDF")  # type: ignore[arg-type]
