# SPDX-License-Identifier: EUPL-1.2
"""How applications stand at an office, by when they want an answer, and what may be said next. No I/O.

Moments are aware; days are those of the village's calendar.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Final

import msgspec

from kiosk.counter.rules import ENDED, Sending
from kiosk.formats import local
from sync.contract.applications import (
    CASE_APPLICATION,
    MAX_EARLIER,
    MAX_READINGS,
    MAX_REPLY,
    ApplicationAnswer,
    ApplicationReply,
    ApplicationState,
    DefectReport,
    Earlier,
    HandedApplication,
    Reading,
    Submission,
)
from sync.contract.cases import CaseState
from sync.contract.defects import MAX_PUBLIC_WORDS, DefectPlace, DefectState, Release
from sync.contract.signing import Jwk
from sync.contract.times import from_wire, to_wire

ANSWER_WITHIN: Final = timedelta(days=14)
"""After it arrived; the law sets no such day, an office that wants to be trusted does."""
DUE_SOON: Final = timedelta(days=3)
KEPT_AFTER_END: Final = timedelta(days=30)
"""How long an ended application is still opened, for questions; then nobody at the desk needs it."""
ONE_READING: Final = timedelta(minutes=10)
"""Within it a desk that opens an application again has not read it a second time."""


class Standing(StrEnum):
    """Where an application stands on its way through the office."""

    NEW = "new"
    READ = "read"
    WORKING = "working"
    ASKED = "asked"
    REPLIED = "replied"
    """The resident has answered the newest question."""
    ACCEPTED = "accepted"
    DECLINED = "declined"
    DONE = "done"
    HANDED_OVER = "handed-over"
    """Another office deals with it now."""
    TAKEN_BACK = "taken_back"


class Due(StrEnum):
    """How much time is left for an answer."""

    NONE = "none"
    """Nobody waits for one: it has ended, or counts only when the resident comes."""
    IN_TIME = "in_time"
    SOON = "soon"
    TODAY = "today"
    OVERDUE = "overdue"


class Refusal(StrEnum):
    """Why something cannot be answered."""

    STEP_NOT_ALLOWED = "step-not-allowed"
    NO_MESSAGE = "no-message"
    """A question without words, or a no without a reason."""
    TOO_LONG = "too-long"
    PUBLIC_TOO_LONG = "public-too-long"
    NO_OFFICE = "no-office"
    """Nobody there could open it: no desk, or none that the trustee names for this."""
    FILE_TOO_LONG = "file-too-long"
    """With all that was written about it, it is more than travels from desk to desk."""


@dataclass(frozen=True, slots=True)
class DeskApplication:
    """An opened application with the office's newest answer, whichever of its desks gave it.

    `revision`, `sending` and `elsewhere` are those of `DeskOrder`.
    """

    application: Submission
    lookup_id: str
    state: CaseState
    received_at: str
    state_at: str
    answer: ApplicationAnswer | None = None
    revision: int = 0
    sending: Sending = ""
    elsewhere: bool = False
    replies: tuple[ApplicationReply, ...] = ()
    """Of the resident, oldest first."""
    recipient: str = ""
    """The office whose desk this is."""
    origin: str = ""
    """The office that handed it over to this one; empty where it came from the kiosk."""
    holder: str = ""
    """The office that deals with it now, where that is another one."""
    kind: str = CASE_APPLICATION
    relay: str = ""
    """How far it has come to the office's own system: a `DeliveryState`, or the state in which that ended here."""

    @property
    def case_id(self) -> str:
        return str(self.application.case_id)

    @property
    def receipt_key(self) -> Jwk:
        return self.application.receipt_key


@dataclass(frozen=True, slots=True)
class Deadline:
    """How much time is left, in days of the calendar: until the last day, or since it where it is overdue."""

    due: Due
    days: int = 0
    last_day: date | None = None


@dataclass(frozen=True, slots=True)
class Say:
    """What a clerk wants to answer."""

    state: ApplicationState
    message: str = ""
    to: str = ""
    """The recipient that it is handed over to."""


@dataclass(frozen=True, slots=True)
class Show:
    """What a clerk wants everybody to see of a report."""

    place: DefectPlace
    says: str = ""
    shown: bool = True


_OPEN: Final = frozenset({"working", "asked", "accepted", "declined", "done", "handed-over"})
_STEPS: Final[dict[Standing, frozenset[str]]] = {
    Standing.NEW: _OPEN | {"read"},
    Standing.READ: _OPEN | {"read"},
    Standing.WORKING: _OPEN,
    Standing.ASKED: _OPEN,
    Standing.REPLIED: _OPEN,
    Standing.ACCEPTED: _OPEN,
    Standing.DECLINED: frozenset({"working"}),
    Standing.DONE: frozenset({"working"}),
    Standing.HANDED_OVER: frozenset(),
    Standing.TAKEN_BACK: frozenset(),
}
PUBLIC: Final[dict[ApplicationState, DefectState]] = {
    "read": "open", "working": "in-work", "asked": "open",
    "accepted": "in-work", "declined": "not-ours", "done": "done", "handed-over": "open",
}  # fmt: skip
"""How what an office says to whoever reported reads for everybody."""
EARLIER_BYTES: Final = 6_000
"""Of words that an answer carries along, so that it stays below what an answer may hold (MAX_ANSWER)."""
MAX_FILE: Final = 64_000
"""Of a file that is handed over, in bytes of JSON: sealed and in base64 it stays below MAX_HANDED."""
NEED_WORDS: Final[tuple[ApplicationState, ...]] = ("asked", "declined")
"""What nobody understands without a sentence."""
_ENDED_STANDINGS: Final = (Standing.DECLINED, Standing.DONE, Standing.HANDED_OVER, Standing.TAKEN_BACK)


def standing(entry: DeskApplication) -> Standing:
    """Where an application stands; one that another desk answered unreadably is worked on there."""
    if entry.state in ENDED:
        return Standing.TAKEN_BACK
    if entry.holder or given_away(entry.answer, entry.recipient):
        return Standing.HANDED_OVER
    if entry.answer is None:
        return Standing.WORKING if entry.elsewhere else Standing.NEW
    if entry.answer.state == "asked" and newest_reply(entry) is not None:
        return Standing.REPLIED
    # Just come from another office: nobody here has read it.
    return Standing.NEW if entry.answer.state == "handed-over" else Standing(entry.answer.state)


def given_away(answer: ApplicationAnswer | None, recipient: str) -> bool:
    """Whether with this answer the office gave a case to another one."""
    return answer is not None and answer.state == "handed-over" and answer.to not in ("", recipient)


def has_ended(entry: DeskApplication) -> bool:
    """Whether nobody waits for anything more."""
    return standing(entry) in _ENDED_STANDINGS and not came_too_late(entry)


def came_too_late(entry: DeskApplication) -> bool:
    """Whether the resident replied here after the case had gone to another office, which does not know of it."""
    if standing(entry) is not Standing.HANDED_OVER or entry.answer is None:
        return False
    given_at = entry.answer.at
    return any(reply.at > given_at for reply in entry.replies)


def newest_reply(entry: DeskApplication) -> ApplicationReply | None:
    """What the resident said to the question that stands; None where nothing came yet, or nothing is asked."""
    answer = entry.answer
    if answer is None or answer.state != "asked":
        return None
    return next((reply for reply in reversed(entry.replies) if reply.revision >= answer.said_in), None)


def may(entry: DeskApplication, state: ApplicationState) -> bool:
    """Whether this may be said next."""
    return state in _STEPS[standing(entry)]


def next_answer(entry: DeskApplication, say: Say, desk: str, now: datetime) -> ApplicationAnswer | Refusal:
    """The next revision of the office's answer, said by the device `desk`."""
    message = say.message.strip()
    if not may(entry, say.state):
        return Refusal.STEP_NOT_ALLOWED
    if say.state in NEED_WORDS and not message:
        return Refusal.NO_MESSAGE
    if len(message) > MAX_REPLY:
        return Refusal.TOO_LONG
    if (say.state == "handed-over") != bool(say.to) or say.to == entry.recipient != "":
        return Refusal.NO_OFFICE
    made = ApplicationAnswer(
        case_id=entry.application.case_id,
        revision=entry.revision + 1,
        state=say.state,
        at=to_wire(now),
        desk=desk,
        message=message,
        earlier=_earlier(entry),
        readings=readings(entry),
        released=_following(entry, say.state),
        to=say.to,
    )
    if say.to and len(msgspec.json.encode(handed(entry, made))) > MAX_FILE:
        return Refusal.FILE_TOO_LONG
    return made


def handed(entry: DeskApplication, answer: ApplicationAnswer) -> HandedApplication:
    """What the next office needs to know, with the answer that gives it the case."""
    submission = msgspec.Raw(msgspec.json.encode(entry.application))
    return HandedApplication(entry.kind, submission, answer, entry.replies[-MAX_EARLIER:])


def _earlier(entry: DeskApplication) -> tuple[Earlier, ...]:
    """All that the office has written so far; the oldest words go where they would burst the next answer."""
    said = entry.answer
    if said is None:
        return ()
    written = (*said.earlier, *((Earlier(said.said_in, said.state, said.at, said.message),) if said.message else ()))
    kept: list[Earlier] = []
    room = EARLIER_BYTES
    for one in reversed(written[-MAX_EARLIER:]):
        room -= len(one.message.encode())
        if room < 0:
            break
        kept.insert(0, one)
    return tuple(kept)


def report_of(entry: DeskApplication) -> DefectReport | None:
    """The report of a defect, of which something may be shown to everybody; None: it is something else."""
    return entry.application if isinstance(entry.application, DefectReport) else None


def released(entry: DeskApplication) -> Release | None:
    """What everybody sees of it; None: nothing."""
    known = entry.answer.released if entry.answer else None
    return known if known is not None and known.shown else None


def may_show(entry: DeskApplication) -> bool:
    """Whether it can be shown to everybody, or what is shown changed; nothing is shown of what was taken back."""
    lost = entry.elsewhere and entry.answer is None
    gone = standing(entry) in (Standing.TAKEN_BACK, Standing.HANDED_OVER)
    return report_of(entry) is not None and not gone and not lost


def proposal(entry: DeskApplication) -> Show | None:
    """What to show at first: the place where it was chosen from a list; a resident's own words are never proposed."""
    report, known = report_of(entry), entry.answer.released if entry.answer else None
    if report is None:
        return None
    if known is not None:
        return Show(known.place, known.says)
    return Show(report.place if report.listed else DefectPlace(report.place.kind))


def with_release(entry: DeskApplication, show: Show, desk: str, now: datetime) -> ApplicationAnswer | Refusal:
    """The next revision, which shows everybody something else; what was said to the resident stays as it was."""
    report = report_of(entry)
    if report is None or not may_show(entry):
        return Refusal.STEP_NOT_ALLOWED
    if len(show.says.strip()) > MAX_PUBLIC_WORDS:
        return Refusal.PUBLIC_TOO_LONG
    said = entry.answer
    if said is not None and said.state == "handed-over":
        said = _taken_over(entry, said, desk, now)
    return ApplicationAnswer(
        case_id=report.case_id,
        revision=entry.revision + 1,
        state=said.state if said else "read",
        at=said.at if said else to_wire(now),
        desk=said.desk if said else desk,
        message=said.message if said else "",
        earlier=said.earlier if said else (),
        readings=readings(entry),
        released=Release(
            category=report.category,
            village=report.village,
            place=show.place,
            state=PUBLIC[said.state if said else "read"],
            opened_on=local(from_wire(report.sent_at)).date(),
            says=show.says.strip(),
            shown=show.shown,
        ),
        releases=said.releases + 1 if said else 0,
    )


def _following(entry: DeskApplication, state: ApplicationState) -> Release | None:
    """What everybody sees follows what the resident is told."""
    known = entry.answer.released if entry.answer else None
    return None if known is None else msgspec.structs.replace(known, state=PUBLIC[state])


def with_reading(entry: DeskApplication, desk: str, now: datetime) -> ApplicationAnswer | None:
    """The next revision, which tells that `desk` has opened it; None where there is nothing new to tell.

    What was said stays as it was said, with its moment and its desk. Nothing is told of what was taken back, and
    nothing where another desk's answer cannot be read here: it would be lost.
    """
    gone = standing(entry) in (Standing.TAKEN_BACK, Standing.HANDED_OVER)
    if gone or (entry.elsewhere and entry.answer is None):
        return None
    before = readings(entry)
    if any(one.desk == desk and abs(now - from_wire(one.at)) < ONE_READING for one in before):
        return None
    told = (*before, Reading(to_wire(now), desk))[-MAX_READINGS:]
    said = entry.answer
    if said is not None and said.state == "handed-over":
        return msgspec.structs.replace(_taken_over(entry, said, desk, now), readings=told)
    return ApplicationAnswer(
        case_id=entry.application.case_id,
        revision=entry.revision + 1,
        state=said.state if said else "read",
        at=said.at if said else to_wire(now),
        desk=said.desk if said else desk,
        message=said.message if said else "",
        earlier=said.earlier if said else (),
        readings=told,
        released=said.released if said else None,
        releases=said.releases if said else 0,
    )


def _taken_over(entry: DeskApplication, said: ApplicationAnswer, desk: str, now: datetime) -> ApplicationAnswer:
    """The first revision after another office's: what that one wrote stands among what was said before."""
    return msgspec.structs.replace(
        said, revision=entry.revision + 1, state="read", at=to_wire(now), desk=desk, message="", to="",
        earlier=_earlier(entry), releases=0,
    )  # fmt: skip


def readings(entry: DeskApplication) -> tuple[Reading, ...]:
    """Who has opened it when, oldest first."""
    return entry.answer.readings if entry.answer else ()


def other_worker(entry: DeskApplication, desk: str) -> str:
    """The other desk that has taken it on; empty where nobody has, or this desk."""
    answer = entry.answer
    return answer.desk if answer and answer.state == "working" and answer.desk != desk else ""


def deadline(entry: DeskApplication, now: datetime) -> Deadline:
    """By when an answer is due."""
    if has_ended(entry) or entry.application.prepared:
        return Deadline(Due.NONE)
    last_day = local(from_wire(entry.received_at)).date() + ANSWER_WITHIN
    days = (last_day - local(now).date()).days
    if days < 0:
        return Deadline(Due.OVERDUE, -days, last_day)
    if days == 0:
        return Deadline(Due.TODAY, 0, last_day)
    return Deadline(Due.SOON if days <= DUE_SOON.days else Due.IN_TIME, days, last_day)


def in_order(entries: Iterable[DeskApplication]) -> list[DeskApplication]:
    """What is open first, the most urgent above; then who comes in person; then what has ended, newest first."""
    groups: tuple[list[DeskApplication], ...] = ([], [], [])
    for entry in entries:
        groups[2 if has_ended(entry) else 1 if entry.application.prepared else 0].append(entry)
    for group in groups[:2]:
        group.sort(key=lambda entry: (entry.received_at, entry.case_id))
    groups[2].sort(
        key=lambda entry: (_ended_at(entry.state, entry.state_at, entry.answer), entry.case_id), reverse=True
    )
    return [entry for group in groups for entry in group]


def worth_opening(
    state: CaseState, state_at: str, answer: ApplicationAnswer | None, now: datetime, *, elsewhere: bool = False
) -> bool:
    """Whether the desk still needs to know what was said: nothing is opened only because it is there.

    `elsewhere`: another office deals with it now.
    """
    if state not in ENDED and not elsewhere and (answer is None or answer.state not in ("declined", "done")):
        return True
    return now < from_wire(_ended_at(state, state_at, answer)) + KEPT_AFTER_END


def _ended_at(state: CaseState, state_at: str, answer: ApplicationAnswer | None) -> str:
    return state_at if state in ENDED or answer is None else answer.at
