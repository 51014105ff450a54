# SPDX-License-Identifier: EUPL-1.2
"""What every desk does alike: open what was sealed to it, and join its own answers with the platform's."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar
from uuid import UUID

import msgspec

from kiosk.counter.rules import Sending
from sync.contract.applications import ApplicationAnswer
from sync.contract.appointments import AppointmentAnswer
from sync.contract.cases import ANSWER_TYP, Answer, Envelope, SignedAnswer
from sync.contract.ordering import OrderAnswer
from sync.contract.reading import MALFORMED
from sync.contract.signing import Jwk, SignatureError, verify_detached
from sync.replica.desk import QueuedAnswer
from sync.replica.sealing import SealError, key_id, open_sealed

Entry = TypeVar("Entry")
Given = TypeVar("Given", OrderAnswer, ApplicationAnswer, AppointmentAnswer)
"""What a desk answers."""
Inside = TypeVar("Inside", bound=msgspec.Struct)


class Why(StrEnum):
    """Why a case cannot be read."""

    SEALED = "sealed"
    """Not sealed to this desk's key, or torn."""
    OTHER = "other"
    """What is inside is not what stands outside: another case, another recipient, or something else altogether."""
    NO_RECEIPT = "no-receipt"
    """Nobody could read an answer to it."""


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A case that came and cannot be read; nothing of it is known but when it came."""

    case_id: str
    received_at: str
    why: Why


@dataclass(frozen=True, slots=True)
class Queue(Generic[Entry]):
    """A desk's queue, opened: entries by case id."""

    entries: Mapping[str, Entry]
    unreadable: tuple[Unreadable, ...]


def unsealed(envelope: Envelope, keys: tuple[Jwk, ...], kind: type[Inside]) -> Inside | Why:
    """What is sealed in a case, or why it cannot be read."""
    if not isinstance(envelope.payload, msgspec.Raw):
        return Why.SEALED
    try:
        return msgspec.json.decode(open_sealed(bytes(envelope.payload), *keys), type=kind)
    except SealError:
        return Why.SEALED
    except MALFORMED:
        return Why.OTHER


def receipt_fault(case_id: UUID, receipt_key: Jwk, envelope: Envelope) -> Why | None:
    """Why what is inside does not fit its envelope and its receipt; None where it does."""
    if case_id != envelope.case_id:
        return Why.OTHER
    try:
        key_id(receipt_key)
    except SealError:
        return Why.NO_RECEIPT
    return None


@dataclass(frozen=True, slots=True)
class Joined(Generic[Given]):
    """The newest answer to a case, whichever desk gave it; the words are those of `DeskOrder`."""

    answer: Given | None
    revision: int
    sending: Sending
    elsewhere: bool = False


class AnswerReader(Generic[Given]):
    """Opens answers with the desk's key, each once: sealed bytes never change under one id."""

    def __init__(self, keys: tuple[Jwk, ...], kind: type[Given]) -> None:
        self._keys = keys
        self._kind: type[Given] = kind
        self._opened: dict[tuple[str, str], Given | None] = {}

    def join(
        self, case_id: str, told: SignedAnswer | None, own: QueuedAnswer | None, believed: tuple[Jwk, ...]
    ) -> Joined[Given]:
        """Join the platform's newest answer with this desk's own; the higher revision counts."""
        outer = _outer(told)
        highest = max(outer.revision if outer else 0, own.revision if own else 0)
        if own is not None and own.state != "refused" and (outer is None or own.revision >= outer.revision):
            answer = self._read(case_id, own.signed)
            return Joined(answer, highest, "sent" if own.state == "delivered" else "waiting", answer is None)
        refused: Sending = "refused" if own is not None and own.state == "refused" else ""
        if outer is None or told is None:
            return Joined(None, highest, refused)
        try:
            verify_detached(told.sig, bytes(told.answer), believed, ANSWER_TYP)
        except SignatureError:
            return Joined(None, highest, refused, elsewhere=True)
        answer = self._read(case_id, told)
        return Joined(answer, highest, refused, answer is None)

    def forget(self, case_id: str) -> None:
        """Keep nothing of a case in memory."""
        for key in [key for key in self._opened if key[0] == case_id]:
            del self._opened[key]

    def _read(self, case_id: str, signed: SignedAnswer) -> Given | None:
        outer = _outer(signed)
        if outer is None or str(outer.case_id) != case_id:
            return None
        key = (case_id, outer.payload_sha256)
        if key not in self._opened:
            try:
                inner = msgspec.json.decode(open_sealed(bytes(outer.payload), *self._keys), type=self._kind)
            except (SealError, *MALFORMED):
                self._opened[key] = None
            else:
                fits = (inner.case_id, inner.revision) == (outer.case_id, outer.revision)
                self._opened[key] = inner if fits else None
        return self._opened[key]


def _outer(signed: SignedAnswer | None) -> Answer | None:
    try:
        return None if signed is None else msgspec.json.decode(signed.answer, type=Answer)
    except MALFORMED:
        return None
