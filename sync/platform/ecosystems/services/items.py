# SPDX-License-Identifier: EUPL-1.2
"""What citizen services publish: situations, services with their offices in this scope, waste calendars."""

from collections.abc import Iterator
from datetime import datetime

import msgspec

from sync.contract import services as wire
from sync.contract import waste
from sync.contract.feed import Item
from sync.platform.district.scopes import ags_prefix
from sync.platform.ecosystems.defects.items import wire_category
from sync.platform.ecosystems.defects.models import DefectCategory
from sync.platform.ecosystems.services.models import (
    CitizenService,
    Fee,
    LifeSituation,
    Office,
    Provision,
    WasteCalendar,
)

RECIPIENT = "office:"
"""How the desk of an office begins; its slug follows."""


def service_items(scope: str, now: datetime) -> Iterator[Item]:
    """All items of this ecosystem for a scope; a municipality gets what is done for it, and by whom.

    Raises msgspec.ValidationError where a row breaks the contract.
    """
    places = ags_prefix(scope)
    for situation in LifeSituation.objects.all():
        body = wire.Situation(situation.name, situation.icon, situation.position)
        yield _item(wire.KIND_SITUATION, situation.slug, body)
    named: set[str] = set()
    rows = CitizenService.objects.prefetch_related("situations", "provisions__fees")
    for service in rows:
        found = wire_service(service, places)
        if found.provisions:
            named |= {each.office for each in found.provisions if each.office}
            yield _item(wire.KIND_SERVICE, service.slug, found, search_words(service))
    named |= _see_to_defects(places)
    for office in Office.objects.all():
        # The whole district's scope also has offices that no service names yet.
        if office.slug in named or scope.startswith("district:"):
            yield _item(wire.KIND_OFFICE, office.slug, wire_office(office), office.name)
    for calendar in WasteCalendar.objects.filter(municipality__ags__startswith=places):
        yield _item(waste.KIND_WASTE_CALENDAR, calendar.slug, wire_calendar(calendar))


def _see_to_defects(places: str) -> set[str]:
    """The offices to which reports of defects go."""
    rows = DefectCategory.objects.all()
    return {each.office for category in rows for each in wire_category(category, places).responsible}


def wire_calendar(calendar: WasteCalendar) -> waste.WasteCalendar:
    """A waste calendar as kiosks read it."""
    own = waste.WasteCalendar.__struct_fields__
    fields = {name: getattr(calendar, name) for name in own if name != "municipality"}
    return msgspec.convert({**fields, "municipality": calendar.municipality_id}, waste.WasteCalendar)


def wire_office(office: Office) -> wire.Office:
    """An office as kiosks read it."""
    fields = {name: getattr(office, name) for name in wire.Office.__struct_fields__ if name != "recipient"}
    fields["recipient"] = f"{RECIPIENT}{office.slug}" if office.takes_cases else None
    return msgspec.convert(fields, wire.Office)


def wire_service(service: CitizenService, places: str = "") -> wire.Service:
    """A service as kiosks read it, with the provisions for these places (the digits that their AGS begin with)."""
    own = ("situations", "provisions")
    fields = {name: getattr(service, name) for name in wire.Service.__struct_fields__ if name not in own}
    fields["situations"] = [situation.slug for situation in service.situations.all()]
    provisions = (_provision(each, places) for each in service.provisions.all())
    return msgspec.convert({**fields, "provisions": [each for each in provisions if each["places"]]}, wire.Service)


def search_words(service: CitizenService) -> str:
    """Every word under which people may look for it: German first, since a fit further back counts a little less."""
    names, also = dict(service.name), dict(service.also_called)
    texts = [names.pop("de", ""), *also.pop("de", ())]
    texts += [situation.name.get("de", "") for situation in service.situations.all()]
    for language in sorted(names.keys() | also.keys()):
        # The dots of Leichte Sprache would tear words apart; they are those of the German anyway.
        texts += [names.get(language, "").replace("·", ""), *also.get(language, ())]
    words = (word.strip(".,:;()") for text in texts for word in text.split())
    return " ".join(dict.fromkeys(word for word in words if word))


def _provision(provision: Provision, places: str) -> dict[str, object]:
    return {
        "places": [place for place in provision.places if place.startswith(places) or places.startswith(place)],
        "office": provision.office_id,
        "fees": [_fee(fee) for fee in provision.fees.all()],
        "note": provision.note,
        "form": provision.form or None,
        "fit_connect": provision.fit_connect,
    }


def _fee(fee: Fee) -> dict[str, object]:
    return {name: getattr(fee, name) for name in wire.Fee.__struct_fields__}


def _item(kind: str, item_id: str, body: msgspec.Struct, search: str = "") -> Item:
    return Item(kind=kind, id=item_id, rev=0, search=search, body=msgspec.Raw(msgspec.json.encode(body)))
