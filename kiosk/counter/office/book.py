# SPDX-License-Identifier: EUPL-1.2
"""An office's applications as they stand, and the office whose they are."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Final

from kiosk.counter.answering import sign_hand_over
from kiosk.counter.office.opening import OfficeOpener
from kiosk.counter.office.rules import (
    DeskApplication,
    Refusal,
    Say,
    Show,
    handed,
    in_order,
    next_answer,
    with_reading,
    with_release,
)
from kiosk.counter.queue import Desk, DeskQueue, Run
from kiosk.counter.reading import Queue
from kiosk.counter.rules import Sending
from kiosk.visit import Visit
from sync.contract.applications import (
    CASE_APPLICATION,
    CASE_DEFECT,
    PURPOSE_APPLICATION,
    PURPOSE_DEFECT,
    ApplicationAnswer,
)
from sync.contract.cases import DeskCase, SignedAnswer
from sync.contract.defects import KIND_CATEGORY, DefectCategory
from sync.contract.district import KIND_VILLAGE, Village
from sync.contract.services import KIND_OFFICE, Office
from sync.contract.signing import Jwk
from sync.contract.trust import OfflinePolicy
from sync.replica.content import read_all, read_dated
from sync.replica.database import Database
from sync.replica.desk import QueuedAnswer
from sync.replica.policy import PolicyError, last_policy
from sync.replica.sealing import SealError

PURPOSES: Final[Mapping[str, str]] = {CASE_APPLICATION: PURPOSE_APPLICATION, CASE_DEFECT: PURPOSE_DEFECT}
"""For which purpose a case of each kind was sent."""


@dataclass(frozen=True)
class Places:
    """What the content says of the words in a report: names of kinds and villages by their ids, in German."""

    kinds: Mapping[str, str] = field(default_factory=dict)
    villages: Mapping[str, str] = field(default_factory=dict)


def read_places(db: Database, now: datetime) -> Places:
    """Names of kinds of defects and of villages."""
    kinds = {key: kind.name.get("de", key) for key, kind in read_all(db, KIND_CATEGORY, DefectCategory, now)}
    return Places(kinds, {key: village.name for key, village in read_all(db, KIND_VILLAGE, Village, now)})


def read_offices(db: Database, now: datetime) -> tuple[Office, ...]:
    """Every office that is published here."""
    return tuple(office for _, office in read_dated(db, KIND_OFFICE, Office, now))


class OfficeBook(DeskQueue[DeskApplication, ApplicationAnswer]):
    """Every application of this office."""

    def __init__(self, visit: Visit, run: Run, changed: Callable[[], None]) -> None:
        super().__init__(visit, run, changed)
        self._opener = OfficeOpener(self._desk.recipient, self._desk.keys) if self._desk else None
        self.office: Office | None = None
        """Whose desk this is; None where it is not published here."""
        self.offices: tuple[Office, ...] = ()
        self._newest_policy: OfflinePolicy | None = None
        """Also one that is over: by it links of before are believed."""
        self.places = Places()

    @property
    def desk_name(self) -> str:
        """This device's, as answers name it."""
        return self._desk.name if self._desk else ""

    def applications(self) -> list[DeskApplication]:
        """All of them, the most urgent first."""
        return in_order(self.entries())

    def under(self, lookup_id: str) -> DeskApplication | None:
        """The application whose receipt this is."""
        return next((entry for entry in self.applications() if entry.lookup_id == lookup_id), None)

    def read(self, case_id: str) -> None:
        """Somebody has opened an application: its receipt will tell so."""
        entry = self.entry(case_id)
        made = None if entry is None else with_reading(entry, self.desk_name, self._visit.now())
        if entry is not None and made is not None:
            self._put({case_id: (entry, made)})

    def say(self, case_id: str, say: Say) -> Refusal | None:
        """Answer one application; returns why where that is not possible."""
        entry = self.entry(case_id)
        if entry is None:
            return Refusal.STEP_NOT_ALLOWED
        made = next_answer(entry, say, self.desk_name, self._visit.now())
        if isinstance(made, Refusal):
            return made
        self._put({case_id: (entry, made)})
        return None

    def others(self, entry: DeskApplication) -> list[tuple[str, str]]:
        """Offices that could deal with a case instead: recipient and name, from A to Z.

        Only those whose desks the trustee names, and to which it permits what the resident agreed to.
        """
        policy = self._visit.policy
        purpose = policy.purposes.get(PURPOSES[entry.kind]) if policy else None
        if policy is None or purpose is None:
            return []
        able = {name for name, known in policy.recipients.items() if known.encryption and purpose.admits(name)}
        found = [(office.recipient, office.name) for office in self.offices if office.recipient in able]
        return sorted(
            ((key, name) for key, name in found if key and key != entry.recipient), key=lambda one: one[1].casefold()
        )

    def office_name(self, recipient: str) -> str:
        """The name of the office behind a recipient, or the recipient itself."""
        return next((office.name for office in self.offices if office.recipient == recipient), recipient)

    def show(self, case_id: str, show: Show) -> Refusal | None:
        """Show everybody something of a report, or no longer; returns why where that is not possible."""
        entry = self.entry(case_id)
        made = (
            Refusal.STEP_NOT_ALLOWED
            if entry is None
            else with_release(entry, show, self.desk_name, self._visit.now())
        )
        if entry is None or isinstance(made, Refusal):
            return made if isinstance(made, Refusal) else Refusal.STEP_NOT_ALLOWED
        self._put({case_id: (entry, made)})
        return None

    async def _read_surroundings(self, desk: Desk, now: datetime) -> None:
        self._newest_policy = await self._visit.replica.run(_newest_policy, desk.identity.trustee_keys)
        self.offices = await self._visit.replica.run(read_offices, now)
        self.office = next((office for office in self.offices if office.recipient == desk.recipient), None)
        self.places = await self._visit.replica.run(read_places, now)

    def _open(
        self, cases: list[DeskCase], own: Mapping[str, QueuedAnswer], believed: tuple[Jwk, ...], now: datetime
    ) -> Queue[DeskApplication]:
        if self._opener is None:
            return Queue({}, ())
        return self._opener.open(cases, own, believed, now, self._newest_policy)

    def _sign_one(
        self, entry: DeskApplication, answer: ApplicationAnswer, desk: Desk, readers: list[Jwk]
    ) -> SignedAnswer:
        policy = self._visit.policy
        if answer.state != "handed-over" or answer.to in ("", desk.recipient):
            return super()._sign_one(entry, answer, desk, readers)
        if policy is None or answer.to not in policy.recipients:
            # Said without what goes with it, nobody would have the case.
            raise SealError(f"the trustee names no desk of {answer.to} any more")
        next_readers = policy.recipients[answer.to].encryption
        handed_on = handed(entry, answer)
        return sign_hand_over(entry, answer, desk.recipient, readers, desk.identity.key, handed_on, next_readers)

    def _answered(self, entry: DeskApplication, answer: ApplicationAnswer, sending: Sending) -> DeskApplication:
        return replace(entry, answer=answer, revision=answer.revision, sending=sending, elsewhere=False)


def _newest_policy(db: Database, trustee_keys: tuple[Jwk, ...]) -> OfflinePolicy | None:
    try:
        return last_policy(db, trustee_keys)
    except PolicyError:
        return None
