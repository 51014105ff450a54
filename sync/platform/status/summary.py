# SPDX-License-Identifier: EUPL-1.2
"""The numbers of the status page; nothing secret and nothing about people."""

from datetime import datetime, timedelta

import msgspec
from django.db.models import Count, F, Max

from sync.contract.cases import KioskReport
from sync.contract.fit_connect import CASE_RELAY
from sync.contract.times import from_wire
from sync.platform.access.models import Party
from sync.platform.cases.chains import missing_numbers
from sync.platform.cases.models import (
    CASE_STATES,
    CaseChain,
    ChainNotice,
    FollowedLedger,
    RefusedCase,
    StoredCase,
)
from sync.platform.ecosystems.services.fit_connect.models import ENDED, STAFF_AFTER, FitConnectDelivery
from sync.platform.ecosystems.services.zms.models import ENDED as PLACE_ENDED
from sync.platform.ecosystems.services.zms.models import STAFF_AFTER as PLACE_TRIES
from sync.platform.ecosystems.services.zms.models import ZmsPlace, ZmsSource
from sync.platform.feed.publishing import feed_heads

SOON = timedelta(days=14)
"""A policy is renewed daily and lasts forty days: one that ends so soon was not renewed for weeks."""
SILENT = timedelta(minutes=5)
"""The platform asks the trustee once a minute."""
AN_HOUR = timedelta(hours=1)
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
    policy_until: datetime | None
    """Until when it may collect without hearing from the trustee; None where it may not, or is a desk."""
    policy_ends_soon: bool
    purposes: tuple[str, ...]
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
    trustee_answered: datetime | None
    """When the trustee last answered this platform; None where it never did."""
    trustee_silent: bool
    quarantine: int
    """Refused cases that nobody dropped yet."""
    notices: int
    """Copies and backups that staff did not see to yet."""
    stopped: int
    """Relays to offices' own systems that wait for staff."""
    struggling: int
    """Those that were tried so often without an answer that somebody has to ask."""
    zms_problems: int
    """Offices in ZMS that do not answer, or ask what nobody can give."""
    zms_untaken: int
    """Those for which it has been time for over an hour."""
    zms_stuck: int
    """Places that ZMS does not take back, or that were tried again and again."""
    zms_gone: int
    """Bookings to come whose place was taken away in ZMS, and that stand."""
    untaken: int
    """Those for which it has been time for over an hour: the process that hands over does not run, or cannot."""


def summarise(now: datetime) -> Summary:
    """Collect everything at this moment."""
    missing = _missing_numbers()
    names = dict(CASE_STATES)
    states = StoredCase.objects.values_list("state").annotate(Count("pk")).order_by("state")
    waiting = StoredCase.objects.filter(answers__isnull=True, state__in=("stored", "late_next"), kind="order")
    answered = FollowedLedger.objects.aggregate(Max("answered_at"))["answered_at__max"]
    going_on = FitConnectDelivery.objects.exclude(state__in=ENDED)
    return Summary(
        at=now,
        trustee_answered=answered,
        trustee_silent=answered is None or now - answered > SILENT,
        devices=tuple(_device(party, now, missing.get(party.name, 0)) for party in Party.objects.all()),
        feeds=feed_heads(),
        cases={names.get(state, state): count for state, count in states},
        queues=dict(waiting.values_list("recipient").annotate(Count("pk")).order_by("recipient")),
        quarantine=RefusedCase.objects.filter(dropped_at__isnull=True).count(),
        notices=ChainNotice.objects.filter(closed_at__isnull=True).count(),
        stopped=FitConnectDelivery.objects.filter(state="stopped").count(),
        struggling=going_on.filter(tries__gte=STAFF_AFTER).count(),
        zms_problems=ZmsSource.objects.exclude(problem="").count(),
        zms_untaken=ZmsSource.objects.filter(due_at__lt=now - AN_HOUR).count(),
        zms_stuck=ZmsPlace.objects.exclude(state__in=PLACE_ENDED).filter(tries__gte=PLACE_TRIES).count(),
        zms_gone=ZmsPlace.objects.filter(
            state="gone", case__state="stored", case__answers__isnull=True, begins_at__gt=now
        ).count(),
        untaken=_untaken(now - AN_HOUR) + going_on.filter(due_at__lt=now - AN_HOUR).count(),
    )


def _untaken(before: datetime) -> int:
    """Relays that came before this moment and of which no process has taken notice."""
    relays = StoredCase.objects.filter(kind=CASE_RELAY, state="stored", received_at__lt=before)
    return relays.exclude(pk__in=FitConnectDelivery.objects.values("pk")).count()


def _device(party: Party, now: datetime, missing: int) -> KioskState:
    try:
        report = msgspec.convert(party.report, KioskReport)
    except msgspec.ValidationError:
        report = KioskReport("")
    clock = report.clock
    until = None if report.policy_until is None else from_wire(report.policy_until)
    return KioskState(
        name=party.name,
        last_contact=party.last_seen,
        silent_hours=max(0, int((now - party.last_seen).total_seconds() // 3600)),
        version=report.version,
        feeds=report.feeds,
        waiting=report.waiting,
        clock=_CLOCKS.get(clock.trust, clock.trust) if clock else "",
        policy_until=until,
        policy_ends_soon=until is not None and until - now < SOON,
        purposes=report.purposes,
        printer=report.printer,
        foreign_key=party.refused_key_at is not None,
        missing_cases=missing,
    )


def _missing_numbers() -> dict[str, int]:
    """Per kiosk, how many numbers below its highest are neither stored nor refused."""
    missing: dict[str, int] = {}
    for chain in CaseChain.objects.filter(stored__lt=F("highest")):
        count = len(missing_numbers(chain.district, chain.kiosk, chain.epoch, chain.highest))
        missing[chain.kiosk] = missing.get(chain.kiosk, 0) + count
    return missing
