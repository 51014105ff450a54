# SPDX-License-Identifier: EUPL-1.2
"""A desk's cases as they stand: read from the replica, opened beside the window, answered and stored."""

import asyncio
import contextlib
from abc import ABC, abstractmethod
from collections.abc import Callable, Coroutine, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Generic, Protocol, TypeVar

from kiosk.counter.answering import Answerable, believed_keys, own_readers, sign_answer
from kiosk.counter.reading import Given, Queue, Unreadable
from kiosk.counter.rules import Sending
from kiosk.visit import Visit
from sync.contract.cases import DeskCase, SignedAnswer
from sync.contract.signing import Jwk
from sync.replica.database import Database, ReplicaError
from sync.replica.desk import QueuedAnswer, desk_cases, newest_answers, queue_answers
from sync.replica.policy import Identity, PolicyError, load_policy
from sync.replica.sealing import SealError

Run = Callable[[Coroutine[Any, Any, None]], None]
"""Starts work beside the window."""


class DeskEntry(Answerable, Protocol):
    """A case that a desk has opened."""

    @property
    def case_id(self) -> str: ...


Opened = TypeVar("Opened", bound=DeskEntry)


@dataclass(frozen=True)
class Desk:
    """Who answers here, and with which keys."""

    identity: Identity
    recipient: str
    keys: tuple[Jwk, ...]
    """Private keys: this device's own first, then those of former desks of the recipient."""

    @property
    def name(self) -> str:
        """The device's, as the trustee knows it."""
        return self.identity.enrolment.party


class DeskQueue(ABC, Generic[Opened, Given]):
    """Every case of this desk. What is answered shows at once as `saving`, and as stored when it is."""

    def __init__(self, visit: Visit, run: Run, changed: Callable[[], None]) -> None:
        """`run` starts work beside the window; `changed` is called whenever a case stands differently."""
        self._visit = visit
        self._run = run
        self._changed = changed
        self._desk = desk_of(visit)
        self._queue: Queue[Opened] = Queue({}, ())
        self._saving: dict[str, Given] = {}
        # Reading and storing take turns, so that no reading misses an answer that is shown already.
        self._turn = asyncio.Lock()
        self.problem = ""
        """Kind of the ReplicaError that kept the last answer from being stored; empty when it went well."""

    @property
    def is_desk(self) -> bool:
        """Whether this device is enrolled as somebody's desk and has a key that opens cases."""
        return self._desk is not None

    @property
    def unreadable(self) -> tuple[Unreadable, ...]:
        """Cases that cannot be read here, as they came."""
        return self._queue.unreadable

    @property
    def saving(self) -> bool:
        """Whether an answer is being stored just now."""
        return bool(self._saving)

    async def load(self) -> None:
        """Read and open everything that is needed; raises ReplicaError."""
        desk = self._desk
        if desk is None:
            return
        async with self._turn:
            visit, now = self._visit, self._visit.now()
            with contextlib.suppress(PolicyError):
                visit.policy = await visit.replica.run(load_policy, desk.identity.trustee_keys, now)
            await self._read_surroundings(desk, now)
            cases, own = await visit.replica.run(_read_queue)
            believed = believed_keys(desk.identity.key, desk.recipient, visit.policy)
            self._queue = await visit.workers.crypto(self._open, cases, own, believed, now)
        self._changed()

    def entry(self, case_id: str) -> Opened | None:
        """One case as it stands, with what is being stored."""
        entry = self._queue.entries.get(case_id)
        return None if entry is None else self._current(entry)

    def entries(self) -> list[Opened]:
        """All of them as they stand, in no order."""
        return [self._current(entry) for entry in self._queue.entries.values()]

    def _put(self, answers: Mapping[str, tuple[Opened, Given]]) -> None:
        """Give answers by case id: sealed, signed and stored together, and shown at once."""
        self.problem = ""
        self._saving |= {case_id: made for case_id, (_, made) in answers.items()}
        self._changed()
        self._run(self._store(answers))

    @abstractmethod
    async def _read_surroundings(self, desk: Desk, now: datetime) -> None:
        """Read what the content says around the cases."""

    @abstractmethod
    def _open(
        self, cases: list[DeskCase], own: Mapping[str, QueuedAnswer], believed: tuple[Jwk, ...], now: datetime
    ) -> Queue[Opened]:
        """Open a queue; runs on the crypto thread."""

    @abstractmethod
    def _answered(self, entry: Opened, answer: Given, sending: Sending) -> Opened:
        """A case with an answer of this desk's."""

    def _current(self, entry: Opened) -> Opened:
        answer = self._saving.get(entry.case_id)
        return entry if answer is None else self._answered(entry, answer, "saving")

    async def _store(self, answers: Mapping[str, tuple[Opened, Given]]) -> None:
        try:
            async with self._turn:
                signed = await self._visit.workers.crypto(self._sign, answers)
                await self._visit.replica.run(queue_answers, signed)
                stored = {
                    case_id: self._answered(entry, answer, "waiting") for case_id, (entry, answer) in answers.items()
                }
                self._queue = Queue({**self._queue.entries, **stored}, self._queue.unreadable)
        except (ReplicaError, SealError) as error:
            self.problem = error.kind if isinstance(error, ReplicaError) else "seal"
        else:
            self._visit.poke()
        for case_id, (_, answer) in answers.items():
            # A newer answer to the same case may be on its way already.
            if self._saving.get(case_id) is answer:
                del self._saving[case_id]
        self._changed()

    def _sign(self, answers: Mapping[str, tuple[Opened, Given]]) -> list[tuple[str, int, SignedAnswer]]:
        desk = self._desk
        assert desk is not None  # noqa: S101 - only a desk has cases to answer
        readers = own_readers(desk.keys[0], desk.recipient, self._visit.policy)
        return [
            (case_id, answer.revision, self._sign_one(entry, answer, desk, readers))
            for case_id, (entry, answer) in answers.items()
        ]

    def _sign_one(self, entry: Opened, answer: Given, desk: Desk, readers: list[Jwk]) -> SignedAnswer:
        """Seal and sign one answer; runs on the crypto thread."""
        return sign_answer(entry, answer, desk.recipient, readers, desk.identity.key)


def desk_of(visit: Visit) -> Desk | None:
    """Whose desk this device is; None where it is nobody's, or has no key to open cases."""
    identity, private = visit.identity, visit.encryption_key
    if identity is None or private is None or identity.enrolment.recipient is None:
        return None
    return Desk(identity, identity.enrolment.recipient, (private, *visit.former_keys))


def _read_queue(db: Database) -> tuple[list[DeskCase], dict[str, QueuedAnswer]]:
    return desk_cases(db), newest_answers(db)
