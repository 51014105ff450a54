# SPDX-License-Identifier: EUPL-1.2
"""Opening an office's queue with its own key: what was sent, and what residents said to questions about it."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

import msgspec

from kiosk.counter.office.rules import DeskApplication, worth_opening
from kiosk.counter.reading import AnswerReader, Joined, Queue, Unreadable, Why, receipt_fault, unsealed
from kiosk.counter.rules import ENDED, Sending
from kiosk.forms.receipts import SENT
from kiosk.receipts.handing import Link, Way, believed_way
from sync.contract.applications import (
    CASE_REPLY,
    Application,
    ApplicationAnswer,
    ApplicationReply,
    HandedApplication,
    Submission,
)
from sync.contract.cases import DeskCase, Envelope
from sync.contract.fit_connect import CASE_RELAY, DELIVERY
from sync.contract.reading import MALFORMED
from sync.contract.signing import Jwk
from sync.contract.trust import OfflinePolicy
from sync.replica.desk import QueuedAnswer
from sync.replica.sealing import SealError, open_sealed


class OfficeOpener:
    """Opens cases and answers, each once. Slow (1 ms a case), so it runs on the crypto thread and remembers."""

    def __init__(self, recipient: str, keys: tuple[Jwk, ...]) -> None:
        self._recipient = recipient
        self._keys = keys
        self._applications: dict[str, tuple[Submission, str] | Why] = {}
        self._handed: dict[str, tuple[HandedApplication, Submission] | Why] = {}
        """By case and the revision that handed it over."""
        self._replies: dict[str, tuple[ApplicationReply, str] | Why] = {}
        self._answers = AnswerReader(keys, ApplicationAnswer)

    def open(
        self,
        cases: list[DeskCase],
        own: Mapping[str, QueuedAnswer],
        believed: tuple[Jwk, ...],
        now: datetime,
        policy: OfflinePolicy | None = None,
    ) -> Queue[DeskApplication]:
        """Open what is still needed of a queue; whatever cannot be read is listed, never raised.

        `policy` names the keys of the offices that may have handed a case over.
        """
        found: dict[str, DeskApplication] = {}
        unreadable: list[Unreadable] = []
        replies: list[tuple[DeskCase, Envelope]] = []
        relays: dict[str, str] = {}
        for case in cases:
            envelope = msgspec.json.decode(case.case.envelope, type=Envelope)
            case_id = str(envelope.case_id)
            if case.state == "withdrawn":
                self._forget(case_id)
            elif envelope.kind == CASE_REPLY and case.state not in ENDED:
                replies.append((case, envelope))
            elif envelope.kind == CASE_RELAY:
                reached = case.routing.get(DELIVERY, "") if case.state not in ENDED else case.state
                relays[envelope.routing.get("application", "")] = reached
            elif envelope.kind in SENT:
                said = self._answers.join(case_id, case.answer, own.get(case_id), believed)
                way = believed_way(envelope, case.handed_over, policy)
                holder = "" if way.holder == self._recipient else way.holder
                if not worth_opening(case.state, case.state_at, said.answer, now, elsewhere=bool(holder)):
                    self._forget(case_id)
                    continue
                made = self._entry(case, envelope, said, way, holder)
                if isinstance(made, Why):
                    unreadable.append(Unreadable(case_id, case.received_at, made))
                else:
                    found[case_id] = made
        for case_id, reached in relays.items():
            if case_id in found:
                found[case_id] = replace(found[case_id], relay=reached)
        for case, envelope in replies:
            entry = found.get(envelope.routing.get("application", ""))
            if entry is None:
                # Of an application that is over, or that cannot be read itself.
                self._replies.pop(str(envelope.case_id), None)
                continue
            reply = self._remembered_reply(envelope, entry)
            if isinstance(reply, Why):
                unreadable.append(Unreadable(str(envelope.case_id), case.received_at, reply))
            else:
                known = {one.case_id: one for one in (*entry.replies, reply)}
                told = sorted(known.values(), key=lambda one: (one.at, str(one.case_id)))
                found[entry.case_id] = replace(entry, replies=tuple(told))
        return Queue(found, tuple(unreadable))

    def _entry(
        self, case: DeskCase, envelope: Envelope, said: Joined[ApplicationAnswer], way: Way, holder: str
    ) -> DeskApplication | Why:
        """A case of this office's, as it came from the kiosk or from the office before."""
        # What was taken down here has no place in the platform's queue before it went there.
        waits: Sending = "waiting" if case.cursor == 0 and case.state == "stored" else ""
        link = next((link for link in reversed(way.links) if link.taker == self._recipient), None)
        if link is None:
            opened = self._remembered(envelope)
            if isinstance(opened, Why):
                return opened
            return DeskApplication(
                *opened, case.state, case.received_at, case.state_at,
                said.answer, said.revision, said.sending or waits, said.elsewhere,
                recipient=self._recipient, holder=holder, kind=envelope.kind,
            )  # fmt: skip
        got = self._remembered_handed(envelope, link)
        if isinstance(got, Why):
            return got
        handed, submission = got
        answered = said.answer.revision if said.answer is not None else said.revision if said.elsewhere else 0
        if answered <= link.revision:
            # Nobody here has answered since: what the office before said is where this one begins. Refused revisions
            # keep their numbers.
            said = Joined(handed.answer, max(said.revision, link.revision), said.sending)
        return DeskApplication(
            submission, envelope.lookup_id or "", case.state, case.received_at, case.state_at,
            said.answer, said.revision, said.sending, said.elsewhere, handed.replies,
            recipient=self._recipient, origin=link.giver, holder=holder, kind=envelope.kind,
        )  # fmt: skip

    def _remembered_handed(self, envelope: Envelope, link: Link) -> tuple[HandedApplication, Submission] | Why:
        if link.handed is None:
            # Not remembered: it may come with the next page.
            return Why.SEALED
        key = f"{envelope.case_id} {link.revision}"
        if key not in self._handed:
            self._handed[key] = self._open_handed(envelope, link, link.handed)
        return self._handed[key]

    def _open_handed(
        self, envelope: Envelope, link: Link, sealed: bytes
    ) -> tuple[HandedApplication, Submission] | Why:
        if envelope.lookup_id is None:
            return Why.NO_RECEIPT
        try:
            handed = msgspec.json.decode(open_sealed(sealed, *self._keys), type=HandedApplication)
            submission = msgspec.json.decode(handed.submission, type=SENT[envelope.kind])
        except SealError:
            return Why.SEALED
        except MALFORMED:
            return Why.OTHER
        answer = handed.answer
        fits = (answer.case_id, answer.revision, answer.to) == (envelope.case_id, link.revision, self._recipient)
        if handed.kind != envelope.kind or not fits:
            return Why.OTHER
        return _fault(submission, envelope) or (handed, submission)

    def _forget(self, case_id: str) -> None:
        """Nobody needs it here any more: nothing of it stays in memory either."""
        self._applications.pop(case_id, None)
        for key in [key for key in self._handed if key.startswith(f"{case_id} ")]:
            del self._handed[key]
        self._replies.pop(case_id, None)
        self._answers.forget(case_id)

    def _remembered(self, envelope: Envelope) -> tuple[Submission, str] | Why:
        key = str(envelope.case_id)
        if key not in self._applications:
            self._applications[key] = self._open_application(envelope)
        return self._applications[key]

    def _open_application(self, envelope: Envelope) -> tuple[Submission, str] | Why:
        if envelope.recipient != self._recipient:
            return Why.OTHER
        if envelope.lookup_id is None:
            return Why.NO_RECEIPT
        application = unsealed(envelope, self._keys, SENT[envelope.kind])
        if isinstance(application, Why):
            return application
        return _fault(application, envelope) or (application, envelope.lookup_id)

    def _remembered_reply(self, envelope: Envelope, entry: DeskApplication) -> ApplicationReply | Why:
        key = str(envelope.case_id)
        if key not in self._replies:
            self._replies[key] = self._open_reply(envelope)
        opened = self._replies[key]
        if isinstance(opened, Why):
            return opened
        reply, lookup_id = opened
        # Whoever does not hold the receipt of the application has nothing to say about it.
        fits = (str(reply.application), lookup_id) == (entry.case_id, entry.lookup_id)
        return reply if fits else Why.OTHER

    def _open_reply(self, envelope: Envelope) -> tuple[ApplicationReply, str] | Why:
        if envelope.recipient != self._recipient or envelope.lookup_id is None:
            return Why.OTHER
        reply = unsealed(envelope, self._keys, ApplicationReply)
        if isinstance(reply, Why):
            return reply
        return (reply, envelope.lookup_id) if reply.case_id == envelope.case_id else Why.OTHER


def _fault(submission: Submission, envelope: Envelope) -> Why | None:
    """Why what is inside cannot be believed; nobody at a kiosk may seem to have stood at a counter."""
    taken = submission.taken_down if isinstance(submission, Application) else None
    if taken is not None and taken.desk != envelope.kiosk:
        return Why.OTHER
    return receipt_fault(submission.case_id, submission.receipt_key, envelope)
