# SPDX-License-Identifier: EUPL-1.2
"""What a receipt code opens of what was sent to offices: itself, what the office says, what was said to that."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from kiosk.receipts.handing import Way
from kiosk.receipts.opening import OVER, case_way, open_answer, open_case, refusal_of, state_of
from sync.contract.applications import (
    CASE_APPLICATION,
    CASE_DEFECT,
    CASE_DRAFT,
    CASE_REPLY,
    Application,
    ApplicationAnswer,
    ApplicationReply,
    ApplicationState,
    DefectReport,
    FormDraft,
    Submission,
)
from sync.contract.cases import CaseState, CounterReading
from sync.contract.fit_connect import CASE_RELAY, DELIVERY
from sync.contract.receipt_code import ReceiptKeys
from sync.contract.times import from_wire
from sync.contract.trust import OfflinePolicy
from sync.replica.cases import KIND_CANCEL, KnownCase

SENT: Final[Mapping[str, type[Submission]]] = {CASE_APPLICATION: Application, CASE_DEFECT: DefectReport}
"""What can be sent to an office, by kind of case."""


NO_WAY: Final = Way("")


@dataclass(frozen=True)
class FoundApplication:
    """One application or report under a receipt, opened with the receipt's key."""

    application: Submission | None
    """None where it was refused and nobody can open it any more."""
    recipient: str
    """Of the office that deals with it now."""
    state: CaseState | None
    """What the platform knows; None where it has not been asked or does not have it."""
    answer: ApplicationAnswer | None = None
    replies: tuple[ApplicationReply, ...] = ()
    """What was said to the office's questions, oldest first."""
    reason: str = ""
    """Why it was refused: a `RefusalReason`."""
    staff_answer: str = ""
    kind: str = CASE_APPLICATION
    way: Way = NO_WAY
    """From which office to which it went."""
    delivery: str = ""
    """How far it has come to the office's own system: a `DeliveryState`, or `refused` where the platform did not take
    it; empty: it does not go there, or not yet."""

    @property
    def question(self) -> str:
        """What the office wants to know and nobody has answered yet; empty where it asks nothing."""
        if self.over or self.answer is None or self.answer.state != "asked":
            return ""
        answered = any(reply.revision >= self.answer.said_in for reply in self.replies)
        return "" if answered else self.answer.message

    @property
    def over(self) -> bool:
        """Whether nothing more comes of it, whatever the office said."""
        return self.state in OVER

    @property
    def ended(self) -> bool:
        """Whether it was taken back, refused, or the office has decided."""
        return self.over or (self.answer is not None and self.answer.state in ("accepted", "declined", "done"))

    @property
    def may_take_back(self) -> bool:
        """Whether taking it back does anything: what the office's own system has, nobody gets back."""
        return not self.ended and self.delivery in ("", "refused")


@dataclass(frozen=True)
class Written:
    """One message between an office and a resident; `state` is what the office said with it, None the resident's."""

    at: str
    text: str
    state: ApplicationState | None = None


def conversation(answer: ApplicationAnswer | None, replies: Iterable[ApplicationReply]) -> list[Written]:
    """What both have written, oldest first: each reply behind the question it answers, whichever clock went ahead."""
    found = [(reply.revision, 1, Written(reply.at, reply.text)) for reply in replies]
    if answer is not None:
        found += [(one.revision, 0, Written(one.at, one.message, one.state)) for one in answer.earlier]
        if answer.message:
            found.append((answer.said_in, 0, Written(answer.at, answer.message, answer.state)))
    return [written for _, _, written in sorted(found, key=lambda one: (*one[:2], one[2].at))]


def open_applications(
    known: list[KnownCase], keys: ReceiptKeys, policy: OfflinePolicy | None
) -> list[FoundApplication]:
    """Every application under a receipt, oldest first; what cannot be opened is told only where it was refused."""
    replies = [
        reply for case in known if case.kind == CASE_REPLY and (reply := open_case(case, keys, ApplicationReply))
    ]
    found = []
    for case in known:
        if case.kind not in SENT:
            continue
        application, state = open_case(case, keys, SENT[case.kind]), state_of(case)
        if application is None and state != "refused":
            continue
        about = [reply for reply in replies if application is not None and reply.application == application.case_id]
        answer, way = open_answer(case, keys, policy, ApplicationAnswer), case_way(case, policy)
        found.append(
            FoundApplication(
                application, way.holder, state, answer, tuple(sorted(about, key=lambda reply: reply.at)),
                *refusal_of(case), case.kind, way, _delivery(case, known),
            )
        )  # fmt: skip
    return found


def _delivery(application: KnownCase, known: list[KnownCase]) -> str:
    """How far an application's relay has come, as the platform told it."""
    for case in known:
        if case.kind == CASE_RELAY and case.routing.get("application") == application.case_id:
            if state_of(case) == "refused":
                return "refused"
            return case.status.routing.get(DELIVERY, "") if case.status is not None else ""
    return ""


@dataclass(frozen=True)
class FoundDraft:
    """A half-filled form under a receipt; `draft` is None where nobody can go on with it any more."""

    draft: FormDraft | None
    readings: tuple[CounterReading, ...] = ()
    """At which counters it was read with this code, oldest first."""


def open_draft(known: list[KnownCase], keys: ReceiptKeys, now: datetime) -> FoundDraft | None:
    """The half-filled form under a receipt; None where there is none, or it never came that far."""
    case = next((case for case in known if case.kind == CASE_DRAFT), None)
    if case is None or state_of(case) == "void":
        return None
    cancelled = any(one.kind == KIND_CANCEL for one in known)
    draft = None if cancelled or state_of(case) in OVER else open_case(case, keys, FormDraft)
    readings = case.status.readings if case.status is not None else ()
    return FoundDraft(None if draft is None or from_wire(draft.until) < now else draft, readings)
