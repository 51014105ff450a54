# SPDX-License-Identifier: EUPL-1.2
"""From what a desk says to what travels: sealed for the receipt and for its recipient's own desks, and signed."""

from collections.abc import Sequence
from typing import Protocol

import msgspec
from joserfc.jwk import ECKey

from sync.contract.applications import ApplicationAnswer, HandedApplication
from sync.contract.appointments import AppointmentAnswer
from sync.contract.cases import ANSWER_TYP, Answer, HandOver, SignedAnswer
from sync.contract.ordering import OrderAnswer
from sync.contract.signing import Jwk, public_jwk, sha256_hex, sign_detached
from sync.contract.trust import OfflinePolicy
from sync.replica.sealing import key_id, seal


def own_readers(private: Jwk, recipient: str, policy: OfflinePolicy | None) -> list[Jwk]:
    """The public keys of this desk and of every other desk of the recipient that the trustee vouches for.

    Sealed to the receipt alone, an answer could not be read again by the desk that gave it.
    """
    own: Jwk = {name: value for name, value in private.items() if name in ("kty", "crv", "x", "y")}
    known = policy.recipients.get(recipient) if policy else None
    readers = {key_id(jwk): jwk for jwk in (own, *(known.encryption if known else ()))}
    return list(readers.values())


def believed_keys(key: ECKey, recipient: str, policy: OfflinePolicy | None) -> tuple[Jwk, ...]:
    """The keys that sign answers for this recipient, also those of its desks that are no more."""
    known = policy.recipients.get(recipient) if policy else None
    former = policy.retired.get(recipient, ()) if policy else ()
    return (public_jwk(key), *(known.signing if known else ()), *(one.jwk for one in former))


class Answerable(Protocol):
    """A case with a receipt that can read an answer."""

    @property
    def lookup_id(self) -> str: ...
    @property
    def receipt_key(self) -> Jwk: ...


def sign_answer(
    entry: Answerable,
    answer: OrderAnswer | ApplicationAnswer | AppointmentAnswer,
    recipient: str,
    readers: list[Jwk],
    key: ECKey,
) -> SignedAnswer:
    """Seal and sign one revision (2 ms: crypto thread). Raises SealError for a receipt key that is none."""
    return _sign(entry, answer, recipient, readers, key, None)


def sign_hand_over(
    entry: Answerable,
    answer: ApplicationAnswer,
    recipient: str,
    readers: list[Jwk],
    key: ECKey,
    handed: HandedApplication,
    next_readers: Sequence[Jwk],
) -> SignedAnswer:
    """Seal and sign the answer that gives a case to `answer.to`, and seal what that office needs to its desks."""
    payload = seal(handed, list(next_readers))
    return _sign(entry, answer, recipient, readers, key, (answer.to, payload))


def _sign(
    entry: Answerable,
    answer: OrderAnswer | ApplicationAnswer | AppointmentAnswer,
    recipient: str,
    readers: list[Jwk],
    key: ECKey,
    handed: tuple[str, bytes] | None,
) -> SignedAnswer:
    payload = seal(answer, [entry.receipt_key, *readers])
    data = msgspec.json.encode(
        Answer(
            case_id=answer.case_id,
            lookup_id=entry.lookup_id,
            recipient=recipient,
            revision=answer.revision,
            created_at=answer.at,
            payload=msgspec.Raw(payload),
            payload_sha256=sha256_hex(payload),
            release=_in_the_clear(answer),
            hand_over=HandOver(handed[0], sha256_hex(handed[1])) if handed else msgspec.UNSET,
        )
    )
    beside = msgspec.Raw(handed[1]) if handed else msgspec.UNSET
    return SignedAnswer(msgspec.Raw(data), sign_detached(data, key, ANSWER_TYP), beside)


def _in_the_clear(answer: OrderAnswer | ApplicationAnswer | AppointmentAnswer) -> msgspec.Raw | msgspec.UnsetType:
    """What everybody may read of it; signed with the rest, so that nobody can show anything in the office's name."""
    if not isinstance(answer, ApplicationAnswer) or answer.released is None:
        return msgspec.UNSET
    return msgspec.Raw(msgspec.json.encode(answer.released))
