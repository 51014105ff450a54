# SPDX-License-Identifier: EUPL-1.2
"""What the district itself publishes."""

from collections.abc import Iterator
from datetime import datetime

import msgspec

from sync.contract import district as wire
from sync.contract.feed import Item
from sync.contract.times import to_wire
from sync.platform.district.models import BoardNotice, Municipality, Village
from sync.platform.district.scopes import ags_prefix


def district_items(scope: str, now: datetime) -> Iterator[Item]:
    """Municipalities, villages, and the notices for them that are not over."""
    places = ags_prefix(scope)
    for place in Municipality.objects.filter(ags__startswith=places):
        body = wire.Municipality(place.name, place.postcode, place.town_hall, place.phone)
        yield Item(wire.KIND_MUNICIPALITY, place.ags, 0, body=_raw(body))
    for village in Village.objects.filter(municipality__ags__startswith=places):
        yield Item(wire.KIND_VILLAGE, village.item_id, 0, body=_raw(_village(village)))
    for notice in BoardNotice.objects.all():
        here = not notice.villages or any(
            "/" not in village or village.startswith(places) for village in notice.villages
        )
        if here and (notice.valid_to is None or notice.valid_to > now):
            yield _notice_item(notice)


def _raw(body: msgspec.Struct) -> msgspec.Raw:
    return msgspec.Raw(msgspec.json.encode(body))


def _village(village: Village) -> wire.Village:
    return wire.Village(
        name=village.name,
        municipality=village.municipality_id,
        latitude=village.latitude,
        longitude=village.longitude,
        population=village.population,
        population_year=village.population_year,
        streets=tuple(village.streets),
        stops=tuple(village.stops),
    )


def _notice_item(notice: BoardNotice) -> Item:
    body = wire.BoardNotice(
        title=notice.title,
        text=notice.text,
        icon=notice.icon,
        villages=tuple(notice.villages),
        starts_at=to_wire(notice.starts_at) if notice.starts_at else None,
    )
    return Item(
        kind=wire.KIND_BOARD,
        id=notice.slug,
        rev=0,
        valid_from=to_wire(notice.valid_from) if notice.valid_from else None,
        valid_to=to_wire(notice.valid_to) if notice.valid_to else None,
        body=_raw(body),
    )
