# SPDX-License-Identifier: EUPL-1.2
"""The way of a case from office to office, as far as it can be believed: whoever gave it away signed that."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

import msgspec

from sync.contract.cases import ANSWER_TYP, Answer, Envelope, SignedAnswer
from sync.contract.reading import MALFORMED
from sync.contract.signing import Jwk, SignatureError, epoch_seconds, sha256_hex, verify_detached
from sync.contract.times import from_wire
from sync.contract.trust import OfflinePolicy


@dataclass(frozen=True, slots=True)
class Link:
    """One office gave a case to the next."""

    giver: str
    taker: str
    revision: int
    """Of the answer by which it did."""
    at: str
    handed: bytes | None = None
    """What it sealed to the next one's desks, where that travelled with it."""


@dataclass(frozen=True, slots=True)
class Way:
    """From the first recipient to the one that deals with a case now."""

    first: str
    links: tuple[Link, ...] = ()

    @property
    def holder(self) -> str:
        """Who deals with it now."""
        return self.links[-1].taker if self.links else self.first

    def at(self, moment: str) -> str:
        """Who dealt with it then; moments as on the wire."""
        return next((link.giver for link in self.links if moment <= link.at), self.holder)

    def of(self, revision: int) -> str:
        """Whose answer a revision is."""
        return next((link.giver for link in self.links if revision <= link.revision), self.holder)


def believed_way(case: Envelope, chain: Sequence[SignedAnswer], policy: OfflinePolicy | None) -> Way:
    """The way of a case that a desk got."""
    return way_of(case.case_id, case.recipient, chain, policy)


def way_of(case_id: UUID, first: str, chain: Sequence[SignedAnswer], policy: OfflinePolicy | None) -> Way:
    """The way of a case as far as each link was signed by a desk of its giver that the trustee names.

    It ends before a link that nobody can vouch for: whoever put it there does not get the case by that.
    """
    links: list[Link] = []
    for signed in chain:
        holder = links[-1].taker if links else first
        link = _link(case_id, holder, signed)
        if policy is None or link is None or (links and link.revision <= links[-1].revision):
            break
        try:
            verify_detached(signed.sig, bytes(signed.answer), signers(policy, holder, link.at), ANSWER_TYP)
        except (SignatureError, ValueError):
            break
        links.append(link)
    return Way(first, tuple(links))


def signers(policy: OfflinePolicy, recipient: str, at: str) -> list[Jwk]:
    """The keys that signed for a recipient at a moment, as on the wire."""
    return policy.signers(recipient, epoch_seconds(from_wire(at)))


def _link(case_id: UUID, holder: str, signed: SignedAnswer) -> Link | None:
    try:
        answer = msgspec.json.decode(signed.answer, type=Answer)
    except MALFORMED:
        return None
    given = answer.hand_over
    if isinstance(given, msgspec.UnsetType) or (answer.case_id, answer.recipient) != (case_id, holder):
        return None
    handed = None if isinstance(signed.handed, msgspec.UnsetType) else bytes(signed.handed)
    if handed is not None and sha256_hex(handed) != given.payload_sha256:
        return None
    return Link(holder, given.recipient, answer.revision, answer.created_at, handed)
