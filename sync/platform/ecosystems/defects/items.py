# SPDX-License-Identifier: EUPL-1.2
"""What is published of defects: the kinds that can be reported, and each report that everybody may see."""

from collections.abc import Iterator
from datetime import datetime, time, timedelta
from typing import Final

import msgspec
from django.db.models import Q, QuerySet

from sync.contract import defects as wire
from sync.contract.feed import Item
from sync.contract.times import to_wire
from sync.platform.district.scopes import ags_prefix
from sync.platform.ecosystems.defects.models import DefectCategory, PublicDefect
from sync.platform.feed.reading import BERLIN

ENDED: Final = ("done", "not-ours")
SHOWN_AFTER_END: Final = timedelta(days=30)
"""So long somebody can still read what became of it."""


def category_items(scope: str, now: datetime) -> Iterator[Item]:
    """The kinds, each with the offices that see to it in this scope.

    Raises msgspec.ValidationError where a row breaks the contract.
    """
    for category in DefectCategory.objects.all():
        body = wire_category(category, ags_prefix(scope))
        yield Item(wire.KIND_CATEGORY, category.slug, 0, search=_search(category), body=_raw(body))


def defect_items(scope: str, now: datetime) -> Iterator[Item]:
    """What everybody may see in a scope."""
    for defect in public_defects(ags_prefix(scope), now):
        ends = datetime.combine(defect.changed_on + SHOWN_AFTER_END, time(), BERLIN)
        yield Item(
            wire.KIND_DEFECT, defect.defect_id, 0, body=_raw(wire_defect(defect)),
            valid_to=to_wire(ends) if defect.state in ENDED else None,
        )  # fmt: skip


def public_defects(places: str, now: datetime) -> QuerySet[PublicDefect]:
    """What may be shown of a part of the district: nothing that ended long ago or was taken back."""
    long_ago = now.astimezone(BERLIN).date() - SHOWN_AFTER_END
    live = Q(case__state="stored") | Q(server__takes=True)
    over = Q(state__in=ENDED, changed_on__lte=long_ago)
    rows = PublicDefect.objects.filter(live, village__municipality__ags__startswith=places).exclude(over)
    return rows.select_related("village__municipality", "category")


def wire_category(category: DefectCategory, places: str = "") -> wire.DefectCategory:
    """A kind as kiosks read it, with who is responsible in these places (the digits that their AGS begin with)."""
    fields = {name: getattr(category, name) for name in wire.DefectCategory.__struct_fields__}
    found = msgspec.convert(fields, wire.DefectCategory)
    near = [
        msgspec.structs.replace(each, places=kept)
        for each in found.responsible
        if (kept := tuple(area for area in each.places if area.startswith(places) or places.startswith(area)))
    ]
    return msgspec.structs.replace(found, responsible=tuple(near))


def wire_defect(defect: PublicDefect) -> wire.Defect:
    """A public report as everybody reads it."""
    return msgspec.convert(
        {
            "category": defect.category_id,
            "village": defect.village_id,
            "place": {"kind": defect.place_kind, "name": defect.place},
            "state": defect.state,
            "opened_on": defect.opened_on,
            "changed_on": defect.changed_on,
            "office": defect.office,
            "says": {"de": defect.says} if defect.says else {},
        },
        wire.Defect,
    )


def _search(category: DefectCategory) -> str:
    texts = [category.name.get("de", ""), category.about.get("de", "")]
    words = (word.strip(".,:;()") for text in texts for word in text.split())
    return " ".join(dict.fromkeys(word for word in words if word))


def _raw(body: msgspec.Struct) -> msgspec.Raw:
    return msgspec.Raw(msgspec.json.encode(body))
