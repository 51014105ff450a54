# SPDX-License-Identifier: EUPL-1.2
"""One office hands a case to another: what the next one reads, what the first one sees, what nobody believes."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import msgspec
import pytest

from kiosk.counter.answering import sign_answer, sign_hand_over
from kiosk.counter.office.opening import OfficeOpener
from kiosk.counter.office.rules import (
    MAX_FILE,
    DeskApplication,
    Refusal,
    Say,
    Standing,
    came_too_late,
    handed,
    has_ended,
    may,
    next_answer,
    standing,
    with_reading,
)
from kiosk.forms.receipts import FoundApplication, open_applications
from kiosk.receipts.handing import believed_way
from sync.contract.applications import CASE_APPLICATION, MAX_REPLY, Application, ApplicationReply
from sync.contract.cases import ANSWER_TYP, AnswerResult, CaseStatus, DeskCase, Envelope, SignedAnswer
from sync.contract.limits import MAX_HANDED
from sync.contract.signing import epoch_seconds, generate_key, private_jwk, public_jwk, sign_detached
from sync.contract.times import to_wire
from sync.contract.trust import RecipientKeys, RetiredKey
from sync.replica.cases import KnownCase
from sync.replica.desk import queue_answers, record_answer_results, waiting_answers
from sync.replica.sealing import SealError, open_sealed
from tests.counter.conftest import SETTINGS, Hand, Visit
from tests.counter.desk import build_desk
from tests.counter.office_desk import MONDAY, OFFICE_DESK, TOLD, OfficeStage

pytestmark = pytest.mark.window

BUILDING, DOGS = "office:bauaufsicht", "office:hundesteuer-st-wendel"
HERE, THERE = "desk:rathaus-marpingen", "desk:bauaufsicht"


class Elsewhere:
    """The desk of the next office."""

    def __init__(self) -> None:
        self.device, self.encryption = generate_key(), generate_key()

    @property
    def keys(self) -> RecipientKeys:
        return RecipientKeys((public_jwk(self.encryption),), (public_jwk(self.device),))


@pytest.fixture(scope="module")
def building() -> Elsewhere:
    return Elsewhere()


@pytest.fixture(scope="module")
def dogs() -> Elsewhere:
    return Elsewhere()


@pytest.fixture
def office(tmp_path: Path, building: Elsewhere, dogs: Elsewhere) -> OfficeStage:
    """A town hall whose policy names two more offices."""
    return OfficeStage(tmp_path / "office", SETTINGS, others={BUILDING: building.keys, DOGS: dogs.keys})


def hand_over(office: OfficeStage, visit: Visit, words: str = "", to: str = "Untere Bauaufsicht") -> str:
    """Let a clerk hand an application over, as one does."""
    case_id = office.apply()

    async def work(hand: Hand) -> None:
        await hand.tap("Veranstaltung anmelden")
        await hand.stored()
        await hand.tap("Antworten")
        await hand.page("Decide")
        await hand.tap("Weitergeben")
        await hand.page("HandOn")
        assert "Rathaus Marpingen" not in await hand.names()
        await hand.tap(to)
        await hand.page("AnswerReadBack")
        await hand.see("Ihr Formular wurde hierher weitergegeben. Hier hat es noch niemand gelesen.")
        if words:
            await hand.tap("Nachricht dazuschreiben")
            await hand.tap(f"Großes {words[0]}")
            await hand.type(words[1:])
            await hand.tap("Weiter")
        await hand.tap("Ja, so antworten")
        await hand.page("ApplicationDetails")
        await hand.see("Weitergegeben. Eine andere Stelle kümmert sich darum.")
        await hand.see("Jetzt zuständig")
        assert not {"Antworten", "In Arbeit nehmen", "Wieder öffnen"} & set(await hand.names())
        await hand.stored()

    visit(office.desk, work)
    return case_id


def at_next(
    office: OfficeStage, elsewhere: Elsewhere, case: DeskCase, recipient: str = BUILDING
) -> DeskApplication | str:
    """A case as the next office's desk opens it, or why it cannot."""
    opener = OfficeOpener(recipient, (private_jwk(elsewhere.encryption),))
    found = opener.open([case], {}, (public_jwk(elsewhere.device),), MONDAY, office.desk.policy)
    return next(iter(found.entries.values()), None) or str(found.unreadable[0].why)


def told_to_next(office: OfficeStage, case_id: str, signed: SignedAnswer | None = None) -> DeskCase:
    """What the platform gives the next office."""
    link = signed or office.waiting(case_id)
    return msgspec.structs.replace(office.case(case_id), handed_over=(link,), answer=None)


def with_receipt(office: OfficeStage, case_id: str, *chain: SignedAnswer, newest: SignedAnswer) -> FoundApplication:
    """What whoever holds the receipt sees."""
    bare = tuple(SignedAnswer(link.answer, link.sig) for link in chain)
    status = CaseStatus(
        UUID(case_id), CASE_APPLICATION, OFFICE_DESK, "stored", to_wire(MONDAY), answer=newest, handed_over=bare
    )
    keys = office.keys_of(case_id)
    envelope = msgspec.json.decode(office.case(case_id).case.envelope, type=Envelope)
    assert isinstance(envelope.payload, msgspec.Raw)
    payload = bytes(envelope.payload)
    known = KnownCase(case_id, CASE_APPLICATION, OFFICE_DESK, {}, None, payload, status, None)
    (found,) = open_applications([known], keys, office.desk.policy)
    return found


def test_the_next_office_reads_all_of_it(office: OfficeStage, visit: Visit, building: Elsewhere) -> None:
    case_id = hand_over(office, visit, words="Am")
    entry = at_next(office, building, told_to_next(office, case_id))
    assert isinstance(entry, DeskApplication)
    assert entry.application.told == TOLD
    assert (entry.origin, entry.holder, entry.recipient) == (OFFICE_DESK, "", BUILDING)
    assert standing(entry) is Standing.NEW
    assert not has_ended(entry)
    assert entry.answer is not None
    assert (entry.answer.state, entry.answer.message, entry.answer.to) == ("handed-over", "Am", BUILDING)
    assert [reading.desk for reading in entry.answer.readings] == [HERE]
    read = with_reading(entry, THERE, MONDAY + timedelta(hours=1))
    assert read is not None
    assert (read.state, read.to, read.revision) == ("read", "", entry.revision + 1)
    # What the town hall wrote stays on the receipt.
    assert [(one.state, one.message) for one in read.earlier] == [("handed-over", "Am")]
    assert [reading.desk for reading in read.readings] == [HERE, THERE]


def test_nobody_else_can_open_what_travels(
    office: OfficeStage, visit: Visit, building: Elsewhere, dogs: Elsewhere
) -> None:
    case_id = hand_over(office, visit)
    link = office.waiting(case_id)
    assert isinstance(link.handed, msgspec.Raw)
    keys = office.keys_of(case_id)
    for private in (private_jwk(dogs.encryption), private_jwk(office.desk.encryption), keys.private):
        with pytest.raises(SealError):
            open_sealed(bytes(link.handed), private)
    assert b"Mustermann" in open_sealed(bytes(link.handed), private_jwk(building.encryption))
    assert b"Mustermann" not in bytes(link.handed) + bytes(link.answer)


def test_what_travels_is_kept_until_the_platform_has_it(office: OfficeStage, visit: Visit) -> None:
    case_id = hand_over(office, visit)
    db = office.desk.db()
    rows = "SELECT count(*) FROM handed_cases"
    assert db.conn.execute(rows).fetchone() == (1,)
    record_answer_results(db, tuple(AnswerResult(UUID(case_id), one.revision, 201) for one in waiting_answers(db)))
    assert db.conn.execute(rows).fetchone() == (0,)
    db.conn.close()


def test_the_receipt_tells_of_both_offices(office: OfficeStage, visit: Visit) -> None:
    case_id = hand_over(office, visit, words="Am")
    link = office.waiting(case_id)
    found = with_receipt(office, case_id, link, newest=SignedAnswer(link.answer, link.sig))
    assert (found.recipient, [(one.giver, one.taker) for one in found.way.links]) == (
        BUILDING, [(OFFICE_DESK, BUILDING)],
    )  # fmt: skip
    assert found.answer is not None
    assert (found.answer.state, found.answer.message) == ("handed-over", "Am")
    reading = found.answer.readings[0]
    assert found.way.at(reading.at) == OFFICE_DESK
    assert not found.ended


def test_an_answer_of_the_next_office_counts_only_with_the_link(
    office: OfficeStage, visit: Visit, building: Elsewhere
) -> None:
    case_id = hand_over(office, visit)
    link = office.waiting(case_id)
    entry = at_next(office, building, told_to_next(office, case_id))
    assert isinstance(entry, DeskApplication)
    answer = next_answer(entry, Say("accepted"), THERE, MONDAY)
    assert not isinstance(answer, Refusal)
    signed = sign_answer(entry, answer, BUILDING, [public_jwk(building.encryption)], building.device)
    found = with_receipt(office, case_id, link, newest=signed)
    assert found.answer is not None
    assert (found.recipient, found.answer.state) == (BUILDING, "accepted")
    assert with_receipt(office, case_id, newest=signed).answer is None


def test_the_first_office_sees_where_it_went(office: OfficeStage, visit: Visit) -> None:
    case_id = hand_over(office, visit)
    link = office.waiting(case_id)
    own = SignedAnswer(link.answer, link.sig)
    office.desk.change(case_id, handed_over=(own,), answer=own)
    entry = office.opened(case_id)
    assert (standing(entry), entry.holder) == (Standing.HANDED_OVER, BUILDING)
    assert not any(may(entry, state) for state in ("read", "working", "asked", "accepted", "done", "handed-over"))
    # It stays for questions, as what has ended does.
    assert case_id in office.queue(now=MONDAY + timedelta(days=29))[0]
    assert case_id not in office.queue(now=MONDAY + timedelta(days=31))[0]


def test_looking_at_it_again_says_nothing_more(office: OfficeStage, visit: Visit) -> None:
    case_id = hand_over(office, visit)
    entry = office.opened(case_id)
    later = MONDAY + timedelta(hours=3)
    assert with_reading(entry, HERE, later) is None
    own = SignedAnswer(office.waiting(case_id).answer, office.waiting(case_id).sig)
    office.desk.change(case_id, handed_over=(own,), answer=own)
    assert with_reading(office.opened(case_id), HERE, later) is None
    assert with_reading(office.opened(case_id), "desk:another", later) is None


def test_a_reply_that_comes_too_late_is_not_hidden(office: OfficeStage, visit: Visit) -> None:
    case_id = hand_over(office, visit)
    own = SignedAnswer(office.waiting(case_id).answer, office.waiting(case_id).sig)
    office.desk.change(case_id, handed_over=(own,), answer=own)
    assert has_ended(office.opened(case_id))
    office.reply(case_id, "Auf dem Dorfplatz.", 1)
    entry = office.opened(case_id)
    assert came_too_late(entry)
    assert not has_ended(entry)

    async def work(hand: Hand) -> None:
        await hand.see("danach kam eine Antwort")
        await hand.tap("Veranstaltung anmelden")
        await hand.see("Bitte reichen Sie sie weiter.")

    visit(office.desk, work)


def test_where_the_next_office_has_no_desk_any_more_it_stays_here(office: OfficeStage, visit: Visit) -> None:
    case_id = office.apply()

    async def work(hand: Hand) -> None:
        await hand.tap("Veranstaltung anmelden")
        await hand.stored()
        await hand.tap("Antworten")
        await hand.tap("Weitergeben")
        await hand.tap("Untere Bauaufsicht")
        policy = hand.shell.visit.policy
        assert policy is not None
        left = {name: keys for name, keys in policy.recipients.items() if name != BUILDING}
        hand.shell.visit.policy = msgspec.structs.replace(policy, recipients=left)
        await hand.tap("Ja, so antworten")
        await hand.page("ApplicationDetails")
        await hand.see("nicht gespeichert")
        assert "Antworten" in await hand.names()

    visit(office.desk, work)
    found = office.read(case_id)
    assert found is not None
    assert found.state == "read"


def test_a_desk_that_is_no_more_still_vouches_for_what_it_gave(
    office: OfficeStage, visit: Visit, building: Elsewhere
) -> None:
    case_id = hand_over(office, visit)
    link = office.waiting(case_id)
    policy = office.desk.policy
    at = epoch_seconds(MONDAY)
    for until, believed in ((at + 3600, True), (at - 3600, False)):
        retired = {OFFICE_DESK: (RetiredKey(public_jwk(office.desk.device), until),)}
        gone = {name: keys for name, keys in policy.recipients.items() if name != OFFICE_DESK}
        office.desk.policy = msgspec.structs.replace(policy, recipients=gone, retired=retired)
        assert isinstance(at_next(office, building, told_to_next(office, case_id)), DeskApplication) is believed
        found = with_receipt(office, case_id, link, newest=SignedAnswer(link.answer, link.sig))
        assert (found.recipient == BUILDING, found.answer is not None) == (believed, believed)
    office.desk.policy = policy


def test_an_office_that_gave_it_away_says_nothing_more_of_it(office: OfficeStage, visit: Visit) -> None:
    case_id = hand_over(office, visit)
    link = office.waiting(case_id)
    entry = replace(office.opened(case_id), holder="", answer=None, revision=98)
    late = next_answer(entry, Say("declined", "Doch nicht."), HERE, MONDAY)
    assert not isinstance(late, Refusal)
    keys = [public_jwk(office.desk.encryption)]
    signed = sign_answer(entry, late, OFFICE_DESK, keys, office.desk.device)
    found = with_receipt(office, case_id, link, newest=signed)
    assert (found.recipient, found.answer) == (BUILDING, None)


def test_revisions_that_were_refused_meanwhile_do_not_hide_what_comes_back(
    office: OfficeStage, visit: Visit, building: Elsewhere
) -> None:
    case_id = hand_over(office, visit)
    link = office.waiting(case_id)
    first = SignedAnswer(link.answer, link.sig)
    entry = at_next(office, building, told_to_next(office, case_id))
    assert isinstance(entry, DeskApplication)
    # Another desk of the town hall, without a line, went on answering.
    stale = replace(office.opened(case_id), answer=None, revision=entry.revision + 5)
    made = next_answer(replace(stale, holder=""), Say("working"), HERE, MONDAY)
    assert not isinstance(made, Refusal)
    db = office.desk.db()
    queue_answers(db, [(case_id, made.revision, office.signed(case_id, made))])
    record_answer_results(db, (AnswerResult(UUID(case_id), made.revision, 409, "handed-over"),))
    db.conn.close()
    back = next_answer(entry, Say("handed-over", "Nicht bei uns.", OFFICE_DESK), THERE, MONDAY)
    assert not isinstance(back, Refusal)
    ours = [public_jwk(office.desk.encryption)]
    mine = [public_jwk(building.encryption)]
    second = sign_hand_over(entry, back, BUILDING, mine, building.device, handed(entry, back), ours)
    office.desk.change(case_id, handed_over=(first, second), answer=first)
    again = office.opened(case_id)
    assert (standing(again), again.origin) == (Standing.NEW, BUILDING)
    assert again.revision == made.revision, "the next number is free"
    assert may(again, "working")


def test_what_comes_back_is_open_again(
    office: OfficeStage, visit: Visit, building: Elsewhere, tmp_path: Path
) -> None:
    case_id = hand_over(office, visit)
    link = office.waiting(case_id)
    entry = at_next(office, building, told_to_next(office, case_id))
    assert isinstance(entry, DeskApplication)
    back = next_answer(entry, Say("handed-over", "Nicht bei uns.", OFFICE_DESK), THERE, MONDAY)
    assert not isinstance(back, Refusal)
    readers = [public_jwk(building.encryption)]
    ours = [public_jwk(office.desk.encryption)]
    second = sign_hand_over(entry, back, BUILDING, readers, building.device, handed(entry, back), ours)
    first = SignedAnswer(link.answer, link.sig)
    office.desk.change(case_id, handed_over=(first, second), answer=first)
    again = office.opened(case_id)
    assert (standing(again), again.origin, again.holder) == (Standing.NEW, BUILDING, "")
    assert again.revision == back.revision
    assert may(again, "working")
    assert again.answer is not None
    assert again.answer.message == "Nicht bei uns."


def wrong(office: OfficeStage, case_id: str, how: str) -> DeskCase:
    """A case with a link that nobody may believe."""
    link = office.waiting(case_id)
    assert isinstance(link.handed, msgspec.Raw)
    other = office.apply()
    match how:
        case "another signature":
            link = msgspec.structs.replace(link, sig=link.sig[:-4] + "AAAA")
        case "not signed by the office":
            stranger = build_desk(office.desk.state.with_name("stranger"), SETTINGS, recipient=OFFICE_DESK)
            link = msgspec.structs.replace(link, sig=sign_detached(bytes(link.answer), stranger.device, ANSWER_TYP))
        case "other bytes beside":
            link = msgspec.structs.replace(link, handed=msgspec.Raw(bytes(link.handed).replace(b'"', b' "', 1)))
        case "of another case":
            return msgspec.structs.replace(office.case(other), handed_over=(link,))
        case "nothing beside":
            link = msgspec.structs.replace(link, handed=msgspec.UNSET)
        case "no answer":
            link = msgspec.structs.replace(link, answer=msgspec.Raw(b"{}"))
    return told_to_next(office, case_id, link)


@pytest.mark.parametrize(
    "how",
    [
        "another signature",
        "not signed by the office",
        "other bytes beside",
        "of another case",
        "nothing beside",
        "no answer",
    ],
)
def test_a_link_that_nobody_vouches_for_gives_the_case_to_nobody(
    office: OfficeStage, visit: Visit, building: Elsewhere, how: str
) -> None:
    case_id = hand_over(office, visit)
    case = wrong(office, case_id, how)
    assert at_next(office, building, case) in ("other", "sealed")
    envelope = msgspec.json.decode(case.case.envelope, type=Envelope)
    links = believed_way(envelope, case.handed_over, office.desk.policy).links
    assert [link.handed for link in links] == ([None] if how == "nothing beside" else [])


def test_without_a_policy_no_link_counts(office: OfficeStage, visit: Visit, building: Elsewhere) -> None:
    case_id = hand_over(office, visit)
    opener = OfficeOpener(BUILDING, (private_jwk(building.encryption),))
    found = opener.open([told_to_next(office, case_id)], {}, (), MONDAY, None)
    assert [str(one.why) for one in found.unreadable] == ["other"]


def test_questions_that_were_answered_go_with_it(office: OfficeStage, visit: Visit, building: Elsewhere) -> None:
    case_id = office.apply()
    office.reply(case_id, "Auf dem Dorfplatz.", 1)
    entry = office.opened(case_id)
    made = next_answer(entry, Say("handed-over", "", BUILDING), HERE, MONDAY)
    assert not isinstance(made, Refusal)
    assert [reply.text for reply in handed(entry, made).replies] == ["Auf dem Dorfplatz."]


def test_where_no_other_office_has_a_desk_nothing_is_offered(tmp_path: Path, visit: Visit) -> None:
    office = OfficeStage(tmp_path / "alone", SETTINGS)
    office.apply()

    async def work(hand: Hand) -> None:
        await hand.tap("Veranstaltung anmelden")
        await hand.tap("Antworten")
        await hand.page("Decide")
        assert "Weitergeben" not in " ".join(await hand.names())

    visit(office.desk, work)


ENTRY = DeskApplication(
    Application(
        case_id=UUID(int=(7 << 76) | (2 << 62) | 1), form="a", version="1", xml_sha256="0" * 64, title="Antrag",
        told=TOLD, instance="<data/>", receipt_key=public_jwk(generate_key()), sent_at=to_wire(MONDAY), lang="de",
    ),
    "A" * 22, "stored", to_wire(MONDAY), to_wire(MONDAY), recipient=OFFICE_DESK,
)  # fmt: skip


@pytest.mark.parametrize(
    ("say", "refused"),
    [
        pytest.param(Say("handed-over", "", BUILDING), None, id="to another office"),
        pytest.param(Say("handed-over", "Gehört zu Ihnen.", BUILDING), None, id="with words"),
        pytest.param(Say("handed-over"), Refusal.NO_OFFICE, id="to nobody"),
        pytest.param(Say("handed-over", "", OFFICE_DESK), Refusal.NO_OFFICE, id="to oneself"),
        pytest.param(Say("accepted", "", BUILDING), Refusal.NO_OFFICE, id="something else to another office"),
        pytest.param(Say("handed-over", "x" * (MAX_REPLY + 1), BUILDING), Refusal.TOO_LONG, id="too many words"),
    ],
)
def test_what_may_be_said(say: Say, refused: Refusal | None) -> None:
    made = next_answer(ENTRY, say, HERE, MONDAY)
    assert (made if isinstance(made, Refusal) else None) == refused


@pytest.mark.parametrize("state", ["declined", "done"])
def test_what_has_ended_is_not_handed_over(state: str) -> None:
    made = next_answer(ENTRY, msgspec.convert({"state": state, "message": "Nein."}, Say), HERE, MONDAY)
    assert not isinstance(made, Refusal)
    over = replace(ENTRY, answer=made, revision=1)
    assert next_answer(over, Say("handed-over", "", BUILDING), HERE, MONDAY) is Refusal.STEP_NOT_ALLOWED


def test_a_file_that_is_too_long_stays() -> None:
    reply = ApplicationReply(
        case_id=UUID(int=(7 << 76) | (2 << 62) | 2), application=ENTRY.application.case_id, revision=1,
        text="ü" * MAX_REPLY, at=to_wire(MONDAY),
    )  # fmt: skip
    long = replace(ENTRY, replies=(reply,) * 20)
    assert next_answer(long, Say("handed-over", "", BUILDING), HERE, MONDAY) is Refusal.FILE_TOO_LONG


def test_the_longest_file_fits_what_travels() -> None:
    made = next_answer(ENTRY, Say("handed-over", "", BUILDING), HERE, MONDAY)
    assert not isinstance(made, Refusal)
    bare = len(msgspec.json.encode(handed(ENTRY, made)))
    application = msgspec.structs.replace(ENTRY.application, instance="x" * (MAX_FILE - bare))
    full = replace(ENTRY, application=application)
    made = next_answer(full, Say("handed-over", "", BUILDING), HERE, MONDAY)
    assert not isinstance(made, Refusal)
    readers = [public_jwk(generate_key()) for _ in range(10)]
    signed = sign_hand_over(ENTRY, made, OFFICE_DESK, readers[:1], generate_key(), handed(full, made), readers)
    assert isinstance(signed.handed, msgspec.Raw)
    assert len(bytes(signed.handed)) <= MAX_HANDED
