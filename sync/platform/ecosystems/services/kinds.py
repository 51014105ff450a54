# SPDX-License-Identifier: EUPL-1.2
"""What the platform does with applications, reports and replies when they arrive; it opens none of them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

from django.db import transaction

from sync.contract.applications import (
    CASE_APPLICATION,
    CASE_DEFECT,
    CASE_DRAFT,
    CASE_REPLY,
    DRAFT_DAYS,
    OFFICE,
    PLATFORM,
)
from sync.contract.cases import CaseState
from sync.contract.fit_connect import CASE_RELAY, DELIVERY, JweFault, read_parcel
from sync.platform.cases.checks import Checked
from sync.platform.cases.handing import had, links_of
from sync.platform.cases.kinds import Judgement, Touches, Unfit
from sync.platform.cases.models import RefusedCase, StoredCase
from sync.platform.cases.store import change_state, touch, wipe
from sync.platform.counters import lock_district

_DRAFTS_STAY: Final = timedelta(days=DRAFT_DAYS)


@dataclass(frozen=True)
class ApplicationKind:
    """`application` and `defect-report`: stored for an office; nobody but the office and the receipt reads it."""

    sealed: bool = True
    touches: Touches = "nothing"

    def judge(self, case: Checked, arrived_at: datetime) -> Judgement | Unfit:
        """Stored; an application goes to an office."""
        if not case.envelope.recipient.startswith(OFFICE) or case.envelope.lookup_id is None:
            return Unfit(422, "bad-routing", "an application goes to an office and names a receipt")
        return Judgement("stored", dict(case.envelope.routing))

    def may_cancel(self, case: StoredCase, arrived_at: datetime) -> bool:
        """Whether the office has decided already is sealed, and the office sees that it was taken back.

        Only what lies in its own system by now, nobody takes back from here.
        """
        return not _relayed(case.district, str(case.case_id))

    def followers(self, case: StoredCase) -> Iterable[StoredCase]:
        """What was said to questions about it."""
        return StoredCase.objects.filter(
            district=case.district,
            kind=CASE_REPLY,
            lookup_id=case.lookup_id,
            routing__application=str(case.case_id),
        )


@dataclass(frozen=True)
class ReplyKind:
    """`application-reply`: follows its application, from whichever kiosk it comes."""

    sealed: bool = True
    touches: Touches = "reads"

    def judge(self, case: Checked, arrived_at: datetime) -> Judgement | Unfit:
        """Stored beside its application; refused where that is not the receipt's, or goes to another office."""
        envelope = case.envelope
        application = _application(envelope.routing.get("application", ""))
        if application is None or application.district != envelope.district:
            return Unfit(422, "bad-routing", "there is no such application")
        # One that was written before the kiosk heard of the next office goes to the one that asked.
        offices = had(application, links_of(application.district, [application])[application.pk])
        if envelope.recipient not in offices or application.lookup_id != envelope.lookup_id:
            return Unfit(422, "bad-routing", "the application belongs to another receipt or office")
        state: CaseState = "cancelled" if application.state == "cancelled" else "stored"
        return Judgement(state, dict(envelope.routing))

    def may_cancel(self, case: StoredCase, arrived_at: datetime) -> bool:
        """With its application."""
        return not _relayed(case.district, case.routing.get("application", ""))

    def followers(self, case: StoredCase) -> Iterable[StoredCase]:
        """Nothing hangs on it."""
        return ()


@dataclass(frozen=True)
class DraftKind:
    """`form-draft`: kept for whoever has its code, until it is cancelled or its days are over (`wipe_drafts`)."""

    sealed: bool = True
    touches: Touches = "nothing"

    def judge(self, case: Checked, arrived_at: datetime) -> Judgement | Unfit:
        """Stored for nobody's desk."""
        if case.envelope.recipient != PLATFORM or case.envelope.lookup_id is None:
            return Unfit(422, "bad-routing", "a half-filled form goes to the platform and names a receipt")
        return Judgement("stored", {})

    def may_cancel(self, case: StoredCase, arrived_at: datetime) -> bool:
        """Whenever whoever has the code wants to."""
        return True

    def followers(self, case: StoredCase) -> Iterable[StoredCase]:
        """Nothing hangs on it."""
        return ()


@dataclass(frozen=True)
class RelayKind:
    """`application-relay`: an application for the office's own system, under the receipt of the application."""

    sealed: bool = False
    touches: Touches = "nothing"

    def judge(self, case: Checked, arrived_at: datetime) -> Judgement | Unfit:
        """Stored until a round hands it on; refused where its JWEs are not of FIT-Connect's profile."""
        envelope = case.envelope
        application = envelope.routing.get("application", "")
        if not envelope.recipient.startswith(OFFICE) or envelope.lookup_id is None or not _is_uuid(application):
            return Unfit(422, "bad-routing", "a relay goes to an office and names a receipt and an application")
        try:
            read_parcel(bytes(envelope.payload or b""))
        except JweFault as fault:
            return Unfit(422, "not-sealed", str(fault)[:200])
        # How far it has come is for the platform alone to say.
        return Judgement("stored", {"application": application})

    def may_cancel(self, case: StoredCase, arrived_at: datetime) -> bool:
        """Until it may lie in the office's own system."""
        return DELIVERY not in case.routing

    def followers(self, case: StoredCase) -> Iterable[StoredCase]:
        """Nothing hangs on it."""
        return ()


def wipe_drafts(district: str, now: datetime) -> int:
    """Wipe half-filled forms that were cancelled or whose days are over; returns how many."""
    over = StoredCase.objects.filter(district=district, kind=CASE_DRAFT, received_at__lt=now - _DRAFTS_STAY)
    ended = StoredCase.objects.filter(district=district, kind=CASE_DRAFT).exclude(state="stored")
    with transaction.atomic():
        lock_district(district)
        found = list((over | ended).exclude(sig=""))
        RefusedCase.objects.filter(
            district=district, kind=CASE_DRAFT, envelope__isnull=False, first_at__lt=now - _DRAFTS_STAY
        ).update(envelope=None, sig="", judged=False)
        for case in found:
            wipe(case)
            if case.state == "stored":
                change_state(case, "cancelled", now)
            else:
                touch(case)
    return len(found)


def _relayed(district: str, application: str) -> bool:
    """Whether an application may lie in the office's own system."""
    relays = StoredCase.objects.filter(
        district=district, kind=CASE_RELAY, routing__application=application, routing__has_key=DELIVERY
    )
    return relays.exists()


def _is_uuid(text: str) -> bool:
    try:
        return str(UUID(text)) == text
    except ValueError:
        return False


def _application(text: str) -> StoredCase | None:
    try:
        case_id = UUID(text)
    except ValueError:
        return None
    return StoredCase.objects.filter(case_id=case_id, kind__in=(CASE_APPLICATION, CASE_DEFECT)).first()
