# SPDX-License-Identifier: EUPL-1.2
"""What can be taken down at an office's counter, and what holds for it. No I/O."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from kiosk.formats import sort_key
from kiosk.languages import published
from sync.contract.applications import FormDraft, Way
from sync.contract.fit_connect import Channel
from sync.contract.services import Office, Service


@dataclass(frozen=True)
class Takeable:
    """A form of a service that this office deals with."""

    service: str
    """The service's German name."""
    form: str
    """Item id of the form."""
    icon: str
    in_person: bool
    """The law wants the person before the counter, or their online identity card."""
    channel: Channel | None = None
    """How it reaches the office's own system."""

    @property
    def key(self) -> str:
        """Tells it from the others."""
        return f"{self.form} {self.service}"


def takeable(
    services: Mapping[str, Service], offices: Mapping[str, Office], recipient: str, forms: Collection[str]
) -> tuple[Takeable, ...]:
    """Everything whose form goes to this recipient, by name; `forms` are those that are published here."""
    found: dict[str, Takeable] = {}
    for service in services.values():
        for provision in service.provisions:
            office = offices.get(provision.office or "")
            if office is None or office.recipient != recipient or provision.form not in forms:
                continue
            name, in_person = published(service.name, "de").text, service.presence.startswith("in-person")
            one = Takeable(name, provision.form or "", service.icon, in_person, provision.fit_connect)
            found.setdefault(one.key, one)
    return tuple(sorted(found.values(), key=lambda one: (sort_key(one.service, "de"), one.form)))


def of_draft(draft: FormDraft, recipient: str, found: Collection[Takeable]) -> Takeable | None:
    """What a half-filled form becomes here; None where it is meant for another office, or is not taken any more."""
    if draft.recipient != recipient:
        return None
    return next((one for one in found if (one.form, one.service) == (draft.form, draft.service)), None)


def still_to_come(one: Takeable, prepares: bool, way: Way) -> bool:
    """Whether nothing is applied for before the person stands at the counter; `prepares` is said by the form."""
    return way != "in-person" and (one.in_person or prepares)
