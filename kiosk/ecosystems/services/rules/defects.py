# SPDX-License-Identifier: EUPL-1.2
"""Reports of defects: who sees to what, what is known already, and what is shown to everybody for how long."""

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from typing import Final

from kiosk.ecosystems.services.rules.places import lies_in
from sync.contract.defects import Defect, DefectPlace, Responsible
from sync.contract.district import Village
from sync.contract.waste import WasteCalendar

SHOWN_AFTER_END: Final = timedelta(days=30)
"""So long a list tells what became of it."""
MOST_SIMILAR: Final = 12
"""Reports that are shown before somebody sends the same again; nobody reads more."""
_LIVE: Final = ("open", "in-work")
_PATH: Final = re.compile(r"\d{1,5}(?:[/-]\d{1,4})?[a-zA-Z]?")


def office_for(responsible: Sequence[Responsible], place: str) -> str:
    """Item id of the office that sees to it at a place; the most particular area decides. Empty: nobody is known."""
    fitting = [
        (len(area), -number, each.office)
        for number, each in enumerate(responsible)
        for area in each.places
        if lies_in(place, area)
    ]
    return max(fitting)[2] if fitting else ""


def streets_of(village_id: str, village: Village, calendars: Iterable[WasteCalendar]) -> tuple[str, ...]:
    """The streets of a village by name: those of its list, and those that real waste calendars name."""
    emptied = (
        street.name
        for calendar in calendars
        if not calendar.example
        for street in calendar.streets
        if street.village == village_id
    )
    return tuple(dict.fromkeys((*village.streets, *emptied)))


def is_shown(defect: Defect, today: date) -> bool:
    """Whether a list still tells of it."""
    return defect.state in _LIVE or today - defect.changed_on < SHOWN_AFTER_END


def similar(defects: Mapping[str, Defect], category: str, village: str, place: DefectPlace, today: date) -> list[str]:
    """Numbers of what may be the same: of this kind in this village and not over, the same place first."""
    found = [
        (defect.place != place, today - defect.opened_on, number)
        for number, defect in defects.items()
        if (defect.category, defect.village) == (category, village) and defect.state in _LIVE
    ]
    # Where both say exactly where it is, another place is another defect.
    near = [each for each in found if not each[0] or not place.name or not defects[each[2]].place.name]
    return [number for _, _, number in sorted(near)][:MOST_SIMILAR]


def shown_in(defects: Mapping[str, Defect], village: str, today: date) -> list[str]:
    """Numbers of what a village's list tells: what is still to be done first, then the newest."""
    found = [
        (defect.state not in _LIVE, -defect.changed_on.toordinal(), number)
        for number, defect in defects.items()
        if defect.village == village and is_shown(defect, today)
    ]
    return [number for _, _, number in sorted(found)]


def path_number(text: str) -> str | None:
    """The number of a field path as it stands on its sign: `12`, `12a`, `12/3`; None where it is none."""
    typed = "".join(text.split())
    return typed if _PATH.fullmatch(typed) else None
