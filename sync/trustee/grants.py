# SPDX-License-Identifier: EUPL-1.2
"""Who is granted what: details (RFC 9396) or scopes against purposes, party kind and recipients."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Final, Literal

import msgspec

from sync.contract.authorization import scope_of
from sync.contract.limits import MAX_TOKEN_DETAILS
from sync.contract.trust import DETAIL_TYPE, Detail, Purpose

PLATFORM: Final = "platform"
"""The recipient that is no desk: what the platform itself acts on."""

_FIELDS: Final = frozenset(Detail.__struct_fields__)


class DetailsError(Exception):
    """The details cannot be read or are not of our type: RFC 9396, clause 5, wants the whole refused."""


@dataclass(frozen=True)
class Grantee:
    """The enrolled party that asks."""

    party: str
    kind: Literal["kiosk", "desk"]
    recipient: str = ""


def read_details(text: str) -> tuple[Detail, ...]:
    """Decode `authorization_details`; raises DetailsError, also for unknown fields or more than ten entries."""
    try:
        rows = msgspec.json.decode(text, type=list[dict[str, msgspec.Raw]])
        details = msgspec.json.decode(text, type=tuple[Detail, ...])
    except (msgspec.MsgspecError, RecursionError) as error:
        raise DetailsError("authorization_details are malformed") from error
    if not 1 <= len(rows) <= MAX_TOKEN_DETAILS:
        raise DetailsError(f"one to {MAX_TOKEN_DETAILS} authorization_details are possible")
    if any(row.keys() - _FIELDS for row in rows):
        raise DetailsError("authorization_details hold an unknown field")
    if any(detail.type != DETAIL_TYPE or not detail.actions for detail in details):
        raise DetailsError("authorization_details are of an unknown type or without action")
    return details


def grant(
    grantee: Grantee,
    details: Collection[Detail],
    purposes: Mapping[str, Purpose],
    recipients: Collection[str],
) -> tuple[Detail, ...]:
    """The details that are granted, completed; one that is not allowed is left out.

    `recipients` are those for whom a desk has ever enrolled. One refused recipient must not keep a kiosk
    from delivering to the others, so the rest is granted, and the answer says what.
    """
    granted = (_grant_one(grantee, detail, purposes, recipients) for detail in details)
    return tuple(detail for detail in granted if detail is not None)


def _grant_one(
    grantee: Grantee, detail: Detail, purposes: Mapping[str, Purpose], recipients: Collection[str]
) -> Detail | None:
    actions = frozenset(detail.actions)
    if actions == {"submit"}:
        return _grant_submit(grantee, detail, purposes, recipients)
    if detail.purpose or detail.datatypes or detail.legal_basis:
        return None
    if actions == {"mailbox"}:
        allowed = grantee.kind == "kiosk" and not detail.recipient
    else:
        own = bool(grantee.recipient) and detail.recipient == grantee.recipient
        allowed = actions <= {"open", "answer"} and grantee.kind == "desk" and own
    return detail if allowed else None


def _grant_submit(
    grantee: Grantee, detail: Detail, purposes: Mapping[str, Purpose], recipients: Collection[str]
) -> Detail | None:
    purpose = purposes.get(detail.purpose)
    # What is taken down at a counter is that counter's own, or what the platform acts on for whoever has a code.
    out_of_reach = grantee.kind == "desk" and detail.recipient not in (grantee.recipient, PLATFORM)
    if (
        out_of_reach
        or purpose is None
        or not purpose.admits(detail.recipient)
        or (detail.recipient != PLATFORM and detail.recipient not in recipients)
        or not set(detail.datatypes) <= set(purpose.datatypes)
        or detail.legal_basis not in ("", purpose.legal_basis)
    ):
        return None
    return Detail(
        DETAIL_TYPE,
        ("submit",),
        detail.purpose,
        detail.recipient,
        detail.datatypes or purpose.datatypes,
        purpose.legal_basis,
    )


def grant_scopes(grantee: Grantee, asked: Collection[str], purposes: Collection[str]) -> tuple[str, ...]:
    """The scopes that are granted; one that is not allowed is left out.

    A scope names no recipient of a case: whoever reads it bounds that by the purpose, and for a desk by its own.
    """
    allowed = {scope_of("submit", purpose) for purpose in purposes}
    if grantee.kind == "kiosk":
        allowed.add(scope_of("mailbox", ""))
    elif grantee.recipient:
        allowed |= {scope_of(action, grantee.recipient) for action in ("open", "answer")}
    else:
        allowed = set()
    return tuple(scope for scope in dict.fromkeys(asked) if scope in allowed)
