# SPDX-License-Identifier: EUPL-1.2
"""What a token grants, read in the profile that the authorization server speaks. Plain rules, no I/O.

`rar`: the token says in `authorization_details` (RFC 9396) for which purpose, recipient, data and legal basis.
`scope`: it says `p:<purpose>:submit`, `p::mailbox`, `p:<recipient>:open` or `p:<recipient>:answer` (RFC 6749, clause
3.3) and no more; recipients, data and legal basis are then bounded by the trustee's purposes, so that no kiosk can
name another basis and so pass by the consent ledger. Who has no mailbox is a desk, which submits to itself and to the
platform alone.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import Final, Protocol

from sync.contract.authorization import SCOPE_PREFIX, Profile, scope_of
from sync.contract.trust import DETAIL_TYPE, Detail, Purpose

PLATFORM: Final = "platform"
"""The recipient that is no desk: what the platform itself acts on."""


class GrantsError(Exception):
    """The token says nothing that this profile can read: it was given by a server of the other profile."""


class Grants(Protocol):
    """What the caller may do."""

    def allows(self, action: str, recipient: str = "") -> bool:
        """Whether this action, other than `submit`, is granted for this recipient."""

    def submits(self, purpose: str, recipient: str, datatypes: Collection[str], legal_basis: str) -> bool:
        """Whether a case for this purpose with these data may go to this recipient."""


@dataclass(frozen=True)
class DetailGrants:
    """Profile `rar`."""

    details: tuple[Detail, ...]

    def allows(self, action: str, recipient: str = "") -> bool:
        return any(
            detail.type == DETAIL_TYPE
            and action in detail.actions
            and detail.purpose == ""
            and detail.recipient == recipient
            for detail in self.details
        )

    def submits(self, purpose: str, recipient: str, datatypes: Collection[str], legal_basis: str) -> bool:
        return any(
            detail.type == DETAIL_TYPE
            and "submit" in detail.actions
            and detail.purpose == purpose
            and detail.recipient == recipient
            and set(datatypes) <= set(detail.datatypes)
            and detail.legal_basis in ("", legal_basis)
            for detail in self.details
        )


@dataclass(frozen=True)
class ScopeGrants:
    """Profile `scope`."""

    scopes: frozenset[str]
    purposes: Mapping[str, Purpose] = field(default_factory=dict)

    def allows(self, action: str, recipient: str = "") -> bool:
        return action != "submit" and scope_of(action, recipient) in self.scopes

    def submits(self, purpose: str, recipient: str, datatypes: Collection[str], legal_basis: str) -> bool:
        known = self.purposes.get(purpose)
        return (
            known is not None
            and scope_of("submit", purpose) in self.scopes
            and known.admits(recipient)
            and self._within_reach(recipient)
            and set(datatypes) <= set(known.datatypes)
            and legal_basis == known.legal_basis
        )

    def _within_reach(self, recipient: str) -> bool:
        return recipient == PLATFORM or self.allows("mailbox") or self.allows("open", recipient)


def read_grants(
    profile: Profile, details: tuple[Detail, ...] | None, scope: str | None, purposes: Mapping[str, Purpose]
) -> Grants:
    """The grants of a token from its claims `authorization_details` and `scope`.

    Only the configured profile counts, whatever else the token carries. Raises GrantsError where the server ignored
    what was asked for: it left the claim out.
    """
    if profile == "rar":
        if not details:
            raise GrantsError("the token carries no authorization_details; does its server know RFC 9396?")
        return DetailGrants(details)
    scopes = frozenset(part for part in (scope or "").split(" ") if part.startswith(SCOPE_PREFIX))
    if not scopes:
        raise GrantsError("the token carries no scope that begins with p:")
    return ScopeGrants(scopes, purposes)
