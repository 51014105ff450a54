# SPDX-License-Identifier: EUPL-1.2
"""Every kind of case that this platform takes; a new ecosystem adds its kinds here."""

from collections.abc import Mapping

from sync.contract.applications import CASE_APPLICATION, CASE_DEFECT, CASE_REPLY
from sync.contract.appointments import CASE_APPOINTMENT
from sync.contract.fit_connect import CASE_HANDOVER
from sync.contract.ordering import CASE_CONTACT, CASE_ORDER, CASE_TICKET
from sync.platform.cases.cancelling import KIND_CANCEL, CancelKind
from sync.platform.cases.checks import KIND_VOID
from sync.platform.cases.desks import TakeRelease
from sync.platform.cases.kinds import CaseKind, VoidKind
from sync.platform.ecosystems.defects.releasing import take_release
from sync.platform.ecosystems.ordering.kinds import ContactKind, CycleBook, OrderKind, TicketKind
from sync.platform.ecosystems.services.appointments.kinds import AppointmentKind
from sync.platform.ecosystems.services.kinds import ApplicationKind, HandoverKind, ReplyKind


def case_kinds() -> Mapping[str, CaseKind]:
    """Kinds by name, for one batch: what they read of the cycles is read once."""
    orders = OrderKind(CycleBook())
    ordering: dict[str, CaseKind] = {
        CASE_ORDER: orders,
        CASE_TICKET: TicketKind(orders),
        CASE_CONTACT: ContactKind(orders),
    }
    services: dict[str, CaseKind] = {
        CASE_APPLICATION: ApplicationKind(),
        CASE_DEFECT: ApplicationKind(),
        CASE_REPLY: ReplyKind(),
        CASE_HANDOVER: HandoverKind(),
        CASE_APPOINTMENT: AppointmentKind(),
    }
    kinds = {**ordering, **services}
    return {**kinds, KIND_VOID: VoidKind(), KIND_CANCEL: CancelKind(kinds)}


def releases() -> Mapping[str, TakeRelease]:
    """Of which kinds a desk may show everybody something."""
    return {CASE_DEFECT: take_release}
