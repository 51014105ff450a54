# SPDX-License-Identifier: EUPL-1.2
"""What appointments publish: each offer with the times that are still to come."""

from collections.abc import Iterator
from datetime import datetime

import msgspec

from sync.contract import appointments as wire
from sync.contract.feed import Item
from sync.platform.district.scopes import ags_prefix
from sync.platform.ecosystems.services.appointments.models import BERLIN, AppointmentOffer, AppointmentSlot
from sync.platform.feed.models import FeedRow

_OWN = ("slots", "office", "recipient")


def appointment_items(scope: str, now: datetime) -> Iterator[Item]:
    """All offers for a scope; one without a time to come is published too, and says so."""
    prefix = ags_prefix(scope)
    for offer in AppointmentOffer.objects.all():
        if any(place.startswith(prefix) or prefix.startswith(place) for place in offer.places):
            body = wire_offer(offer, now)
            yield Item(kind=wire.KIND_OFFER, id=offer.slug, rev=0, body=msgspec.Raw(msgspec.json.encode(body)))


def live_items(scope: str, now: datetime) -> Iterator[Item]:
    """What is published of offers, with the times that stand now where they come from ZMS.

    Those change by the hour; whatever else staff have edited waits until they publish it.
    """
    fed = {offer.slug: offer for offer in AppointmentOffer.objects.filter(zms__isnull=False)}
    for row in FeedRow.objects.filter(scope=scope, kind=wire.KIND_OFFER, live=True):
        item = msgspec.json.decode(bytes(row.line), type=Item)
        if item.id in fed:
            shown = msgspec.json.decode(item.body, type=wire.AppointmentOffer)
            shown = msgspec.structs.replace(shown, slots=wire_offer(fed[item.id], now).slots)
            item = msgspec.structs.replace(item, body=msgspec.Raw(msgspec.json.encode(shown)))
        yield item


def wire_offer(offer: AppointmentOffer, now: datetime) -> wire.AppointmentOffer:
    """An offer as kiosks read it. Raises msgspec.ValidationError where a field breaks the contract."""
    rows = offer.slots.filter(dropped=False, places__gt=0, day__gte=now.astimezone(BERLIN).date())[: wire.MAX_SLOTS]
    fields = {name: getattr(offer, name) for name in wire.AppointmentOffer.__struct_fields__ if name not in _OWN}
    fields |= {"office": offer.office_id, "recipient": offer.recipient, "slots": [_slot(row) for row in rows]}
    return msgspec.convert(fields, wire.AppointmentOffer)


def _slot(row: AppointmentSlot) -> dict[str, object]:
    return {
        "id": row.slot_id, "day": row.day, "begin": f"{row.begin:%H:%M}", "minutes": row.minutes,
        "places": row.places,
    }  # fmt: skip
