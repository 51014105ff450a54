# SPDX-License-Identifier: EUPL-1.2
"""The pages on which staff offer appointments, and see and drop single times."""

import re
from typing import TYPE_CHECKING, Any

from django import forms
from django.contrib import admin
from django.core.exceptions import ValidationError
from simple_history.admin import SimpleHistoryAdmin

from sync.platform.district.models import Municipality
from sync.platform.ecosystems.services.appointments.models import AppointmentOffer, AppointmentSlot
from sync.platform.ecosystems.services.models import WEEKDAYS, CitizenService
from sync.platform.staff.fields import HoursField, TextListField, TextsField, WordsField

if TYPE_CHECKING:
    _OfferForm = forms.ModelForm[AppointmentOffer]
    _SlotAdmin = admin.ModelAdmin[AppointmentSlot]
else:
    _OfferForm, _SlotAdmin = forms.ModelForm, admin.ModelAdmin

_REST = re.compile(
    r"(?P<minutes>\d{1,3}) Minuten(?:, (?P<places>\d{1,2}) (?:Platz|Plätze))?"
    r"(?:, (?:ab (?P<first>[\d.]+)|bis (?P<last>[\d.]+)|(?P<from>[\d.]+) bis (?P<to>[\d.]+)))?"
)
_DAY = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})")
_EXAMPLE = "Donnerstag 09:00-12:00, 20 Minuten"


class WeeklyField(HoursField):
    """Weekly hours, one rule a line: `Donnerstag 09:00-12:00, 20 Minuten, 2 Plätze, 01.12.2026 bis 31.03.2027`."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(weekdays=WEEKDAYS, **kwargs)
        self.required = False
        self.widget.attrs["cols"] = 80
        self.help_text = (
            f"Eine je Zeile: „{_EXAMPLE}“, wenn nötig mit „, 2 Plätze, 01.12.2026 bis 31.03.2027“. "
            "Leer, wenn die Zeiten aus ZMS kommen."
        )

    def prepare_value(self, value: Any) -> Any:
        """Rules as lines."""
        if not isinstance(value, list):
            return value
        spans = str(super().prepare_value(value)).splitlines()
        return "\n".join(f"{span}, {_rest(rule)}" for span, rule in zip(spans, value, strict=True))

    def clean(self, value: Any) -> Any:
        """Lines as rules, in the order in which they stand."""
        found = []
        for line in (value or "").splitlines():
            tidy = " ".join(line.split())
            if not tidy:
                continue
            span, _, rest = tidy.partition(", ")
            given = _REST.fullmatch(rest)
            if given is None:
                raise ValidationError(f"„{tidy[:60]}“ ist keine Zeile wie „{_EXAMPLE}“.")
            first, last = given["first"] or given["from"], given["last"] or given["to"]
            rule = {**super().clean(span)[0], "minutes": int(given["minutes"]), "places": int(given["places"] or 1)}
            found.append({**rule, "first": _iso(first), "last": _iso(last)})
        return found


def _rest(rule: dict[str, Any]) -> str:
    places, first, last = rule.get("places", 1), _shown(rule.get("first")), _shown(rule.get("last"))
    text = f"{rule['minutes']} Minuten" + (f", {places} Plätze" if places > 1 else "")
    if first and last:
        return f"{text}, {first} bis {last}"
    return text + (f", ab {first}" if first else f", bis {last}" if last else "")


def _iso(text: str | None) -> str:
    if not text:
        return ""
    found = _DAY.fullmatch(text)
    if found is None:
        raise ValidationError(f"„{text}“ ist kein Tag wie „31.03.2027“.")
    return f"{found[3]}-{found[2].zfill(2)}-{found[1].zfill(2)}"


def _shown(iso: str | None) -> str:
    return ".".join(reversed(iso.split("-"))) if iso else ""


class DaysField(WordsField):
    """Days on one line: `24.12.2026, 31.12.2026`."""

    def prepare_value(self, value: Any) -> Any:
        """Days as a line."""
        return ", ".join(_shown(day) for day in value) if isinstance(value, list) else value

    def clean(self, value: Any) -> Any:
        """A line as days."""
        return [_iso(day) for day in super().clean(value)]


class OfferForm(_OfferForm):
    title = TextsField(label="Wozu")
    places = WordsField(label="Für diese Gemeinden (AGS)")
    about = TextsField(label="Beschreibung", required=False)
    bring = TextListField(label="Mitbringen")
    services = WordsField(label="Für diese Bürgerdienste (Kennungen)")
    hours = WeeklyField(label="Sprechzeiten")
    without = DaysField(label="Fällt aus am")

    class Meta:
        model = AppointmentOffer
        exclude = ()

    def clean_places(self) -> list[str]:
        """Municipalities that there are, or their district."""
        known = set(Municipality.objects.values_list("ags", flat=True))
        return self._known("places", known | {ags[:5] for ags in known}, "Diesen Gemeindeschlüssel")

    def clean_services(self) -> list[str]:
        """Services that there are."""
        known = set(CitizenService.objects.values_list("pk", flat=True))
        return self._known("services", known, "Diesen Bürgerdienst")

    def _known(self, name: str, known: set[str], what: str) -> list[str]:
        given: list[str] = list(self.cleaned_data[name])
        if unknown := [one for one in given if one not in known]:
            raise ValidationError(f"{what} gibt es hier nicht: {', '.join(unknown)}.")
        return given


class OfferAdmin(SimpleHistoryAdmin):  # type: ignore[misc]
    form = OfferForm
    list_display = ("__str__", "office", "where", "weeks_ahead", "example")
    list_filter = ("office", "example")
    search_fields = ("slug", "title", "where")

    def get_readonly_fields(self, request: Any, obj: AppointmentOffer | None = None) -> tuple[str, ...]:
        """The id by which bookings refer to it never changes."""
        return ("slug",) if obj else ()


class SlotAdmin(_SlotAdmin):
    """Planning makes the times; here one can only be dropped."""

    list_display = ("__str__", "offer", "minutes", "places", "dropped")
    list_editable = ("dropped",)
    list_filter = ("offer", "dropped", "day")
    fields = ("offer", "day", "begin", "minutes", "places", "dropped")
    readonly_fields = ("offer", "day", "begin", "minutes", "places")

    def has_add_permission(self, request: Any) -> bool:
        """Times follow from the offer's hours."""
        return False

    def has_delete_permission(self, request: Any, obj: AppointmentSlot | None = None) -> bool:
        """A time that somebody may have booked stays; it is dropped."""
        return False


def register(site: admin.AdminSite) -> None:
    """Show appointments on this site."""
    site.register(AppointmentOffer, OfferAdmin)
    site.register(AppointmentSlot, SlotAdmin)
