# SPDX-License-Identifier: EUPL-1.2
"""The page on which staff upload a waste calendar: first they see what was understood, then they save it."""

import re
from collections import Counter
from collections.abc import Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, Final

import msgspec
from django import forms
from django.core import signing
from django.core.exceptions import ValidationError
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from sync.contract.waste import Collection
from sync.platform.apps import services
from sync.platform.district.models import Municipality, Village
from sync.platform.ecosystems.services.models import FRACTIONS, WasteCalendar
from sync.platform.ecosystems.services.waste_ics import (
    MOST_BYTES,
    ReadCalendar,
    UnreadableCalendarError,
    read_calendar,
)
from sync.platform.feed.reading import BERLIN

if TYPE_CHECKING:
    _Form = forms.ModelForm[WasteCalendar]
else:
    _Form = forms.ModelForm

SOON: Final = timedelta(weeks=4)
_STREET: Final = re.compile(r"([^:]+):([^()]+)(?:\(([^()]*)\))?")
_MOST_TOLD: Final = 30
_SALT: Final = "waste-calendar"
_MOST_WAIT: Final = timedelta(hours=12)
"""How long somebody may look at a preview."""


def today() -> date:
    """The day in the district."""
    return services().clock().astimezone(BERLIN).date()


def ending(until: date, on: date) -> str:
    """What staff are told of a calendar's end; empty while it is far off."""
    if until < on:
        return f"ist am {until:%d.%m.%Y} zu Ende gegangen"
    return f"endet am {until:%d.%m.%Y}" if until <= on + SOON else ""


def calendar_days(calendar: WasteCalendar) -> list[Collection]:
    """The days of a stored calendar."""
    return msgspec.convert(calendar.collections, list[Collection])


def overview(collections: Sequence[Collection]) -> list[str]:
    """How many days of each kind, the first and the last day, and what was not recognised."""
    first, last = collections[0].on, collections[-1].on
    lines = [f"{len(collections)} Termine vom {first:%d.%m.%Y} bis zum {last:%d.%m.%Y}"]
    counts = Counter(each.fraction for each in collections)
    lines += [f"{name}: {counts[key]}" for key, name in FRACTIONS.items() if key in counts and key != "other"]  # type: ignore[index]
    unknown = Counter(each.words for each in collections if each.fraction == "other")
    lines += [
        f"nicht erkannt, erscheint wörtlich: „{words}“ ({times}-mal)"
        for words, times in unknown.most_common(_MOST_TOLD)
    ]
    return lines


def listing(lines: Sequence[str]) -> SafeString:
    """Lines as a list on a page."""
    return format_html("<ul>{}</ul>", format_html_join("", "<li><b>{}</b></li>", ((line,) for line in lines)))


class WasteCalendarForm(_Form):
    """A file is read and shown; only what was seen and agreed to takes the place of the former days."""

    streets = forms.CharField(
        label="Straßen",
        widget=forms.Textarea(attrs={"rows": 6, "cols": 80}),
        help_text="Eine je Zeile: „Remmesweiler: Hauptstraße“, wo nötig mit Hausnummern „(1 bis 40)“.",
    )
    upload = forms.FileField(
        label="Kalender-Datei",
        required=False,
        help_text="Als .ics (iCalendar); leer: die Termine bleiben wie sie sind.",
    )
    understood = forms.CharField(required=False, widget=forms.HiddenInput)
    agreed = forms.BooleanField(label="Die Termine stimmen, so übernehmen", required=False)

    class Meta:
        model = WasteCalendar
        fields = ("slug", "municipality", "streets", "scheme", "source", "checked_on", "example")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        names = dict(Village.objects.values_list("item_id", "name"))
        self.initial["streets"] = "\n".join(_line(street, names) for street in self.instance.streets)

    def clean(self) -> dict[str, Any]:
        """Streets of the municipality's villages; days that were looked at."""
        cleaned = super().clean() or {}
        if "streets" in cleaned and "municipality" in cleaned:
            try:
                cleaned["streets"] = _streets(cleaned["streets"], cleaned["municipality"])
            except ValidationError as error:
                self.add_error("streets", error)
        if "upload" in self.errors:
            return cleaned
        given = cleaned.get("upload")
        if given is not None:
            self._show(given)
        elif cleaned.get("understood"):
            self._take(str(cleaned["understood"]), agreed=bool(cleaned.get("agreed")))
        elif not self.instance.collections:
            self.add_error("upload", "Ein Abfallkalender braucht eine Kalender-Datei.")
        return cleaned

    def _show(self, given: Any) -> None:
        """Read the file and ask whether it was understood; the answer comes with the next sending."""
        try:
            # One byte more than may be tells that it is too large, without reading all of it.
            found = read_calendar(given.read(MOST_BYTES + 1), today())
        except UnreadableCalendarError as error:
            self._send_next("")
            for problem in error.problems[:_MOST_TOLD]:
                self.add_error("upload", problem)
            if (more := len(error.problems) - _MOST_TOLD) > 0:
                self.add_error("upload", f"Und {more} weitere Fehler.")
            return
        packed = msgspec.json.encode([found.collections, found.notes]).decode()
        self._preview(found, signing.dumps(packed, salt=_SALT, compress=True))

    def _take(self, understood: str, *, agreed: bool) -> None:
        try:
            packed = signing.loads(understood, salt=_SALT, max_age=_MOST_WAIT)
        except signing.BadSignature:
            self.add_error("upload", "Die Vorschau ist abgelaufen. Bitte wählen Sie die Datei noch einmal aus.")
            return
        collections, notes = msgspec.json.decode(packed, type=tuple[tuple[Collection, ...], tuple[str, ...]])
        if agreed:
            self.instance.take(collections)
        else:
            self._preview(ReadCalendar(collections, notes), understood)

    def _send_next(self, understood: str) -> None:
        """What the page sends with the next saving; tick and days of before belong to another file."""
        # What was sent cannot be changed.
        sent = self.data.copy()  # type: ignore[attr-defined]
        sent.pop(self.add_prefix("agreed"), None)
        sent[self.add_prefix("understood")] = understood
        self.data = sent

    def _preview(self, found: ReadCalendar, signed: str) -> None:
        self._send_next(signed)
        lines = [*overview(found.collections), *found.notes]
        if hint := ending(found.collections[-1].on, today()):
            lines.append(f"Achtung: Der Kalender {hint}.")
        self["agreed"].help_text = listing(lines)
        self.add_error("agreed", "So verstehen wir die Datei. Stimmt es? Dann Haken setzen und noch einmal sichern.")


def _line(street: dict[str, str], names: dict[str, str]) -> str:
    numbers = f" ({street['numbers']})" if street.get("numbers") else ""
    return f"{names.get(street['village'], street['village'])}: {street['name']}{numbers}"


def _streets(text: str, municipality: Municipality) -> list[dict[str, str]]:
    """Lines as streets; raises ValidationError that names the line."""
    villages = {village.name.casefold(): village.item_id for village in municipality.village_set.all()}
    found: list[dict[str, str]] = []
    for number, line in enumerate(text.splitlines(), 1):
        tidy = " ".join(line.split())
        if not tidy:
            continue
        match = _STREET.fullmatch(tidy)
        if match is None:
            raise ValidationError(f"Zeile {number}: „{tidy[:40]}“ ist keine Zeile wie „Remmesweiler: Hauptstraße“.")
        place, name, numbers = (part.strip() for part in match.groups(""))
        if place.casefold() not in villages:
            raise ValidationError(f"Zeile {number}: Den Ort „{place[:40]}“ gibt es in {municipality.name} nicht.")
        street = {"village": villages[place.casefold()], "name": name, **({"numbers": numbers} if numbers else {})}
        if street in found:
            raise ValidationError(f"Zeile {number}: Diese Straße steht zweimal da.")
        found.append(street)
    return found
