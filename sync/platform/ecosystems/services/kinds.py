# SPDX-License-Identifier: EUPL-1.2
"""What the platform does with applications, reports and replies when they arrive; it opens none of them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sync.contract.applications import CASE_APPLICATION, CASE_DEFECT, CASE_REPLY, OFFICE
from sync.contract.cases import CaseState
from sync.contract.fit_connect import CASE_HANDOVER, DELIVERY, JweFault, read_parcel
from sync.platform.cases.checks import Checked
from sync.platform.cases.kinds import Judgement, Touches, Unfit
from sync.platform.cases.models import StoredCase


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
        return not _handed_over(case.district, str(case.case_id))

    def followers(self, case: StoredCase) -> Iterable[StoredCase]:
        """What was said to questions about it."""
        return StoredCase.objects.filter(
            district=case.district,
            kind=CASE_REPLY,
            lookup_id=case.lookup_id,
            recipient=case.recipient,
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
        if (application.recipient, application.lookup_id) != (envelope.recipient, envelope.lookup_id):
            return Unfit(422, "bad-routing", "the application belongs to another receipt or office")
        state: CaseState = "cancelled" if application.state == "cancelled" else "stored"
        return Judgement(state, dict(envelope.routing))

    def may_cancel(self, case: StoredCase, arrived_at: datetime) -> bool:
        """With its application."""
        return not _handed_over(case.district, case.routing.get("application", ""))

    def followers(self, case: StoredCase) -> Iterable[StoredCase]:
        """Nothing hangs on it."""
        return ()


@dataclass(frozen=True)
class HandoverKind:
    """`application-handover`: an application for the office's own system, under the receipt of the application."""

    sealed: bool = False
    touches: Touches = "nothing"

    def judge(self, case: Checked, arrived_at: datetime) -> Judgement | Unfit:
        """Stored until a round hands it on; refused where its JWEs are not of FIT-Connect's profile."""
        envelope = case.envelope
        application = envelope.routing.get("application", "")
        if not envelope.recipient.startswith(OFFICE) or envelope.lookup_id is None or not _is_uuid(application):
            return Unfit(422, "bad-routing", "a handover goes to an office and names a receipt and an application")
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


def _handed_over(district: str, application: str) -> bool:
    """Whether an application may lie in the office's own system."""
    handovers = StoredCase.objects.filter(
        district=district, kind=CASE_HANDOVER, routing__application=application, routing__has_key=DELIVERY
    )
    return handovers.exists()


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
