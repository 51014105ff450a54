# SPDX-License-Identifier: EUPL-1.2
"""The purposes as the database has them: which count now, which ever did, and which are suspended.

Read anew for every answer, so that what one process publishes counts at once in all of them.
"""

from collections.abc import Collection
from datetime import datetime

import msgspec

from sync.contract.trust import Purpose
from sync.trustee import terms
from sync.trustee.models import PurposeVersion, SuspendedPurpose
from sync.trustee.terms import Terms, Version


def versions(name: str | None = None) -> list[Version]:
    """All published versions, of one purpose or of all, by number."""
    rows = PurposeVersion.objects.order_by("purpose", "number")
    chosen = rows if name is None else rows.filter(purpose=name)
    return [Version(*row) for row in chosen.values_list("purpose", "number", "published_at", "day")]


def terms_of(wanted: Collection[Version]) -> dict[Version, Terms]:
    """What these versions say."""
    names, numbers = {version.name for version in wanted}, {version.number for version in wanted}
    rows = PurposeVersion.objects.filter(purpose__in=names, number__in=numbers)
    found = {(row.purpose, row.number): row.terms for row in rows}
    return {version: msgspec.convert(found[version.name, version.number], Terms) for version in wanted}


def current(now: datetime) -> dict[str, Terms]:
    """What every purpose says now, suspended ones too."""
    chosen = terms.in_force(versions(), now)
    return {version.name: said for version, said in terms_of(chosen.values()).items()}


def in_force(now: datetime) -> dict[str, Purpose]:
    """The purposes that count now, suspended ones too: what was taken for them has to be delivered."""
    return {name: said.purpose for name, said in current(now).items()}


def offered(now: datetime) -> dict[str, Purpose]:
    """The purposes for which something new may be taken: what kiosks are told."""
    idle = suspended()
    return {name: purpose for name, purpose in in_force(now).items() if name not in idle}


def ever_in_force(now: datetime) -> dict[str, list[Purpose]]:
    """Every version of every purpose that counted at some moment up to now."""
    found: dict[str, list[Purpose]] = {}
    for version, said in terms_of(terms.once_in_force(versions(), now)).items():
        found.setdefault(version.name, []).append(said.purpose)
    return found


def suspended() -> dict[str, datetime]:
    """Since when which purposes are suspended."""
    return dict(SuspendedPurpose.objects.values_list("purpose", "since"))
