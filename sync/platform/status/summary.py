# SPDX-License-Identifier: EUPL-1.2
"""The numbers of the status page; nothing secret and nothing about people."""

from datetime import datetime

import msgspec
from django.db.models import Count, Max

from sync.contract.cases import KioskReport
from sync.platform.access.models import Party
from sync.platform.cases.models import CASE_STATES, RefusedCase, StoredCase
from sync.platform.feed.publishing import feed_heads

_CLOCKS: dict[str, str] = {"synced": "abgeglichen", "floor": "geht falsch", "unknown": "nicht abgeglichen"}


class KioskState(msgspec.Struct, frozen=True):
    """One device as it last spoke."""

    name: str
    last_contact: datetime
    silent_hours: int
    version: str
    feeds: dict[str, int]
    waiting: int
    clock: str
    printer: str
    foreign_key: bool
    missing_cases: int
    """Numbers that were skipped and never came."""


class Summary(msgspec.Struct, frozen=True):
    """All of the status page."""

    at: datetime
    devices: tuple[KioskState, ...]
    feeds: dict[str, int]
    cases: dict[str, int]
    """How many in which state."""
    queues: dict[str, int]
    """Stored cases without any answer, by recipient."""
    quarantine: int


def summarise(now: datetime) -> Summary:
    """Collect everything at this moment."""
    missing = _missing_numbers()
    names = dict(CASE_STATES)
    states = StoredCase.objects.values_list("state").annotate(Count("pk")).order_by("state")
    waiting = StoredCase.objects.filter(answers__isnull=True, state__in=("stored", "late_next"), kind="order")
    return Summary(
        at=now,
        devices=tuple(_device(party, now, missing.get(party.name, 0)) for party in Party.objects.all()),
        feeds=feed_heads(),
        cases={names.get(state, state): count for state, count in states},
        queues=dict(waiting.values_list("recipient").annotate(Count("pk")).order_by("recipient")),
        quarantine=RefusedCase.objects.count(),
    )


def _device(party: Party, now: datetime, missing: int) -> KioskState:
    try:
        report = msgspec.convert(party.report, KioskReport)
    except msgspec.ValidationError:
        report = KioskReport("")
    clock = report.clock
    return KioskState(
        name=party.name,
        last_contact=party.last_seen,
        silent_hours=max(0, int((now - party.last_seen).total_seconds() // 3600)),
        version=report.version,
        feeds=report.feeds,
        waiting=report.waiting,
        clock=_CLOCKS.get(clock.trust, clock.trust) if clock else "",
        printer=report.printer,
        foreign_key=party.refused_key_at is not None,
        missing_cases=missing,
    )


def _missing_numbers() -> dict[str, int]:
    """Per kiosk, how many numbers below its highest are neither stored nor refused."""
    known: dict[tuple[str, str], set[int]] = {}
    chains = StoredCase.objects.values("kiosk", "epoch").annotate(highest=Max("seq"), count=Count("pk"))
    for chain in chains:
        if chain["highest"] == chain["count"]:
            continue
        where = {"kiosk": chain["kiosk"], "epoch": chain["epoch"]}
        seen = set(StoredCase.objects.filter(**where).values_list("seq", flat=True))
        refused = RefusedCase.objects.filter(**where, seq__lt=chain["highest"])
        seen |= {seq for seq in refused.values_list("seq", flat=True) if seq is not None}
        known[chain["kiosk"], str(chain["epoch"])] = set(range(1, chain["highest"])) - seen
    missing: dict[str, int] = {}
    for (kiosk, _), numbers in known.items():
        missing[kiosk] = missing.get(kiosk, 0) + len(numbers)
    return missing
