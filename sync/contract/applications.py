# SPDX-License-Identifier: EUPL-1.2
"""Applications on the wire: a form or a report sealed to an office, what the office says, and what is said to that.

All of it is sealed to the office's desks and to the receipt; the platform reads only who is to get it.
"""

from typing import Annotated, Final, Literal
from uuid import UUID

import msgspec

from sync.contract.cases import Moment, ShortText
from sync.contract.defects import DefectPlace, Release
from sync.contract.feed import Sha256, Slug
from sync.contract.signing import Jwk

CASE_APPLICATION = "application"
CASE_REPLY = "application-reply"
"""What the resident says to a question of the office; `routing.application` names the application's case."""
CASE_DEFECT = "defect-report"
"""Something is broken somewhere; `sync.contract.defects` has what everybody may see of it."""
CASE_DRAFT = "form-draft"
"""A form that is only half filled in, for whoever has its code; nobody else can open it, and no office gets it."""
PURPOSE_APPLICATION = "application"
PURPOSE_DRAFT = "form-draft"
PURPOSE_DEFECT = "defect-report"
PURPOSE_TAKE_BACK = "application-cancel"
OFFICE: Final = "office:"
"""How the recipient of applications begins; the office's name follows (`Office.recipient`)."""

PLATFORM: Final = "platform"
"""The recipient of what no desk gets: the platform keeps it, and cannot open it."""
DRAFT_DAYS: Final = 14
"""So long a half-filled form is kept after it came; then nobody can go on with it, and its bytes are wiped."""
MAX_APPLICATION: Final = 40_000
"""Of an application's JSON, in bytes: sealed and in base64 it stays below what an envelope may hold."""
MAX_REPLY: Final = 2_000
"""Signs of what is asked back, answered or given as a reason."""
MAX_FURTHER: Final = 400
"""Signs of what a resident adds to a report."""
MAX_EARLIER: Final = 20
"""How many messages of before an answer still tells, the newest ones."""
MAX_READINGS: Final = 50
"""How many readings an answer tells of, the newest ones."""


LongText = Annotated[str, msgspec.Meta(max_length=10_000)]


class Told(msgspec.Struct, frozen=True, omit_defaults=True):
    """One question with its answer, in words."""

    question: LongText
    answer: LongText
    section: LongText = ""
    """The heading under which it stands, with a number behind it where a part is repeated."""


class Submission(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What a resident sends to an office, as every desk and receipt reads it; what else it is says its own kind."""

    case_id: UUID
    title: ShortText
    """In German: the form's, or what is reported."""
    service: ShortText = ""
    """The name of the service, in German."""
    prepared: bool = False
    """The law wants the person at the counter: nothing is applied for before they come with the receipt."""
    relayed: bool = False
    """The office's own system gets it too (FIT-Connect), and answers another way."""
    told: Annotated[tuple[Told, ...], msgspec.Meta(max_length=2_000)]
    """All answers in German words and in their order, so that no desk needs the form to read them."""
    receipt_key: Jwk
    """Public X25519 key; answers are sealed to it."""
    sent_at: Moment
    lang: ShortText
    """Of the visit: in which language the resident reads answers."""


Way = Literal["in-person", "telephone", "letter"]
"""How somebody came to a counter."""


class TakenDown(msgspec.Struct, frozen=True):
    """It was not written at a kiosk: a desk took it down for somebody."""

    desk: ShortText
    """The device's name, as the trustee knows it (`desk:...`)."""
    way: Way


class Application(Submission, frozen=True, kw_only=True, omit_defaults=True):
    """The sealed payload of an application: a form that was filled in."""

    form: Slug
    """Item id of the form, and below its version as it was filled in."""
    version: ShortText
    xml_sha256: Sha256
    instance: str
    """The same answers as XML, as an ODK client hands them in (OpenRosa form submission)."""
    taken_down: TakenDown | None = None


class FormDraft(Application, frozen=True, kw_only=True, omit_defaults=True):
    """The sealed payload of a form that somebody goes on with later."""

    recipient: ShortText = ""
    """The desk of the office that is meant to get it; empty where none takes it from a kiosk."""
    place: Annotated[int, msgspec.Meta(ge=0)] = 0
    """The page on which somebody stopped, from 1, among those that the answers ask for; 0: all was read back."""
    until: Moment
    """The last moment to go on with it, by the clock of the kiosk that keeps it."""


class DefectReport(Submission, frozen=True, kw_only=True, omit_defaults=True):
    """The sealed payload of a report; what the resident added in their own words stands only in `told`."""

    category: Slug
    village: Slug
    place: DefectPlace
    listed: bool = False
    """The place was chosen from the village's list; else its name is the resident's own words."""


class ApplicationReply(msgspec.Struct, frozen=True, kw_only=True):
    """The sealed payload of an answer to what the office asked back."""

    case_id: UUID
    application: UUID
    revision: Annotated[int, msgspec.Meta(ge=1)]
    """Of the office's answer that asked."""
    text: Annotated[str, msgspec.Meta(min_length=1, max_length=MAX_REPLY)]
    at: Moment


ApplicationState = Literal["read", "working", "asked", "accepted", "declined", "done", "handed-over"]
"""`read`: somebody has opened it. `working`: a desk has taken it on. `asked`: the office needs to know more.
`handed-over`: another office deals with it from now on."""


class Reading(msgspec.Struct, frozen=True):
    """Somebody at a desk has opened it."""

    at: Moment
    desk: ShortText
    """The device's name, as the trustee knows it (`desk:...`)."""


class Earlier(msgspec.Struct, frozen=True):
    """What an office wrote before the answer that stands."""

    revision: Annotated[int, msgspec.Meta(ge=1)]
    """In which it was said first."""
    state: ApplicationState
    at: Moment
    message: Annotated[str, msgspec.Meta(max_length=MAX_REPLY)]


class ApplicationAnswer(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What an office says of one application; each revision replaces the one before."""

    case_id: UUID
    revision: Annotated[int, msgspec.Meta(ge=1)]
    state: ApplicationState
    at: Moment
    desk: ShortText
    """The device that says so; for `working` the one that has taken it on."""
    message: Annotated[str, msgspec.Meta(max_length=MAX_REPLY)] = ""
    earlier: Annotated[tuple[Earlier, ...], msgspec.Meta(max_length=MAX_EARLIER)] = ()
    """What the office wrote before, oldest first: without the question nobody understands the reply."""
    readings: Annotated[tuple[Reading, ...], msgspec.Meta(max_length=MAX_READINGS)] = ()
    """Who opened it when, as far as this desk knows, oldest first."""
    released: Release | None = None
    """Of a report: what the office shows everybody of it; null: nothing so far."""
    releases: Annotated[int, msgspec.Meta(ge=0)] = 0
    """How many revisions since this was said only changed what everybody sees."""
    to: ShortText = ""
    """Of `handed-over`: the recipient that deals with it from now on."""

    @property
    def said_in(self) -> int:
        """The revision in which this was said first: each reading and each release since then made one more."""
        return max(1, self.revision - self.releases - sum(reading.at > self.at for reading in self.readings))


class HandedApplication(msgspec.Struct, frozen=True, omit_defaults=True):
    """What one office seals to the desks of the next: all that it knows of a case, so that nobody is asked twice."""

    kind: Slug
    """Of the case; `submission` is its payload as the resident sealed it."""
    submission: msgspec.Raw
    answer: ApplicationAnswer
    """The one that hands it over, with what was written and read before."""
    replies: Annotated[tuple[ApplicationReply, ...], msgspec.Meta(max_length=MAX_EARLIER)] = ()
    """What the resident said to questions, oldest first."""
