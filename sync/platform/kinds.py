# SPDX-License-Identifier: EUPL-1.2
"""Every kind of case that this platform takes; a new ecosystem adds its kinds here."""

from collections.abc import Mapping
from typing import Final

from sync.contract.applications import CASE_APPLICATION, CASE_DEFECT, CASE_DRAFT, CASE_REPLY, OFFICE
from sync.contract.appointments import CASE_APPOINTMENT
from sync.contract.fit_connect import CASE_RELAY
from sync.contract.ordering import CASE_CONTACT, CASE_ORDER, CASE_TICKET
from sync.platform.cases.cancelling import KIND_CANCEL, CancelKind
from sync.platform.cases.checks import KIND_VOID
from sync.platform.cases.desks import TakeRelease
from sync.platform.cases.kinds import CaseKind, VoidKind
from sync.platform.ecosystems.defects.releasing import take_release
from sync.platform.ecosystems.ordering.kinds import ContactKind, CycleBook, OrderKind, TicketKind
from sync.platform.ecosystems.services.appointments.kinds import AppointmentKind
from sync.platform.ecosystems.services.kinds import ApplicationKind, DraftKind, RelayKind, ReplyKind

BROUGHT: Final = frozenset({CASE_DRAFT})
"""What no desk has in its queue, and opens only with the code that somebody brings along."""


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
        CASE_DRAFT: DraftKind(),
        CASE_RELAY: RelayKind(),
        CASE_APPOINTMENT: AppointmentKind(),
    }
    kinds = {**ordering, **services}
    return {**kinds, KIND_VOID: VoidKind(), KIND_CANCEL: CancelKind(kinds)}


def passed_on() -> Mapping[str, str]:
    """Which kinds one recipient may hand over to another, and how that one's name begins."""
    return {CASE_APPLICATION: OFFICE, CASE_DEFECT: OFFICE}


def releases() -> Mapping[str, TakeRelease]:
    """Of which kinds a desk may show everybody something."""
    return {CASE_DEFECT: take_release}
