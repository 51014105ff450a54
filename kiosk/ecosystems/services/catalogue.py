# SPDX-License-Identifier: EUPL-1.2
"""What authorities do for residents here, read from the replica in one go."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from kiosk.ecosystems.services.rules.finding import ALSO, FOREIGN, SITUATION, Index, Term
from kiosk.ecosystems.services.rules.letters import Group, groups, in_order
from kiosk.formats import sort_key
from kiosk.languages import LANGUAGES, Language, Published, published
from sync.contract.defects import KIND_CATEGORY, KIND_DEFECT, Defect, DefectCategory
from sync.contract.district import KIND_MUNICIPALITY, KIND_VILLAGE, Municipality, Village
from sync.contract.services import KIND_OFFICE, KIND_SERVICE, KIND_SITUATION, Office, Service, Situation
from sync.contract.waste import KIND_WASTE_CALENDAR, WasteCalendar
from sync.replica.content import read_all
from sync.replica.database import Database


@dataclass(frozen=True)
class Catalogue:
    """Everything that can be found out; services that no situation names are found by letter and by search."""

    services: Mapping[str, Service] = field(default_factory=dict)
    offices: Mapping[str, Office] = field(default_factory=dict)
    situations: tuple[tuple[str, Situation], ...] = ()
    """In the order in which they are shown; each has services."""
    municipalities: Mapping[str, Municipality] = field(default_factory=dict)
    villages: Mapping[str, Village] = field(default_factory=dict)
    calendars: Mapping[str, WasteCalendar] = field(default_factory=dict)
    defect_categories: Mapping[str, DefectCategory] = field(default_factory=dict)
    """In the order in which they are shown."""
    defects: Mapping[str, Defect] = field(default_factory=dict)
    """What everybody may see, by number."""

    def name(self, service_id: str, lang: Language) -> Published:
        """What a service is called."""
        return published(self.services[service_id].name, lang)

    def of_situation(self, situation_id: str, lang: Language) -> list[str]:
        """Ids of the services for a situation, by name."""
        found = [key for key, service in self.services.items() if situation_id in service.situations]
        return [key for key, _ in in_order(self._named(found, lang), lang)]

    def by_letters(self, lang: Language) -> list[Group]:
        """All services from A to Z."""
        return groups(self._named(list(self.services), lang), lang)

    def index(self, lang: Language, more: Mapping[str, Sequence[Term]] | None = None) -> Index:
        """What the search looks through: names and by-names, those of one language first; `more` is no service."""
        return Index({**(more or {}), **{key: self._terms(service, lang) for key, service in self.services.items()}})

    def places(self, own: str) -> list[str]:
        """AGS of all municipalities: the kiosk's own first, the others by name."""
        others = sorted(self.municipalities, key=lambda ags: sort_key(self.municipalities[ags].name, "de"))
        return sorted(others, key=lambda ags: ags != own)

    def place_of(self, ags: str, village: str) -> str:
        """The place of a village by its name, `10046117/remmesweiler`; the municipality where it has none such."""
        wanted = village.casefold()
        there = ((key, known) for key, known in self.villages.items() if known.municipality == ags)
        return next((key for key, known in there if known.name.casefold() == wanted), ags)

    def villages_in(self, ags: str, here: str) -> dict[str, Village]:
        """The villages of a municipality: the one in which this kiosk stands first, the others by name."""
        known = {key: each for key, each in self.villages.items() if each.municipality == ags}
        return dict(sorted(known.items(), key=lambda pair: (pair[0] != here, sort_key(pair[1].name, "de"))))

    def _named(self, keys: list[str], lang: Language) -> list[tuple[str, str]]:
        return [(key, self.name(key, lang).text) for key in keys]

    def _terms(self, service: Service, lang: Language) -> list[Term]:
        terms = [Term(published(service.name, lang).text)]
        terms += [Term(text, ALSO) for text in service.also_called.get(lang, ())]
        # Whoever reads one language still knows many a thing by its name in another, above all in German.
        others = [other for other in LANGUAGES if other != lang]
        terms += [Term(service.name[other], FOREIGN) for other in others if other in service.name]
        terms += [Term(text, FOREIGN) for other in others for text in service.also_called.get(other, ())]
        named = [situation.name for key, situation in self.situations if key in service.situations]
        return terms + [Term(published(name, lang).text, SITUATION) for name in named]


def read_catalogue(db: Database, now: datetime) -> Catalogue:
    """Read everything that is valid now."""
    services = dict(read_all(db, KIND_SERVICE, Service, now))
    needed = {situation for service in services.values() for situation in service.situations}
    situations = [pair for pair in read_all(db, KIND_SITUATION, Situation, now) if pair[0] in needed]
    kinds = read_all(db, KIND_CATEGORY, DefectCategory, now)
    return Catalogue(
        services=services,
        offices=dict(read_all(db, KIND_OFFICE, Office, now)),
        situations=tuple(sorted(situations, key=lambda pair: (pair[1].position, pair[0]))),
        municipalities=dict(read_all(db, KIND_MUNICIPALITY, Municipality, now)),
        villages=dict(read_all(db, KIND_VILLAGE, Village, now)),
        calendars=dict(read_all(db, KIND_WASTE_CALENDAR, WasteCalendar, now)),
        defect_categories=dict(sorted(kinds, key=lambda pair: (pair[1].position, pair[0]))),
        defects=dict(read_all(db, KIND_DEFECT, Defect, now)),
    )


def office_lines(office: Office | None) -> tuple[str, ...]:
    """Name and address of an office, a line each; empty where it is unknown."""
    if office is None:
        return ()
    address = " ".join(part for part in (office.postcode, office.village) if part)
    return tuple(dict.fromkeys(line for line in (office.authority, office.name, office.address, address) if line))
