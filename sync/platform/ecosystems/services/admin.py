# SPDX-License-Identifier: EUPL-1.2
"""The tables of citizen services for district staff. Fees are edited with the place at which they hold."""

from typing import TYPE_CHECKING, Any

from django import forms
from django.contrib import admin
from django.core.exceptions import ValidationError
from django.http import HttpRequest
from simple_history.admin import SimpleHistoryAdmin

from sync.platform.district.models import Municipality
from sync.platform.ecosystems.services.models import (
    CHANNEL_WORDS,
    WEEKDAYS,
    CitizenService,
    Fee,
    LifeSituation,
    Office,
    Provision,
    WasteCalendar,
)
from sync.platform.ecosystems.services.waste_form import (
    WasteCalendarForm,
    calendar_days,
    ending,
    listing,
    overview,
    today,
)
from sync.platform.staff.fields import (
    EuroField,
    HoursField,
    TextListField,
    TextsField,
    WordsByLanguageField,
    WordsField,
)

if TYPE_CHECKING:
    _SituationForm = forms.ModelForm[LifeSituation]
    _OfficeForm = forms.ModelForm[Office]
    _ServiceForm = forms.ModelForm[CitizenService]
    _ProvisionForm = forms.ModelForm[Provision]
    _FeeForm = forms.ModelForm[Fee]
    _SituationAdmin = admin.ModelAdmin[LifeSituation]
    _ProvisionInline = admin.StackedInline[Provision, CitizenService]
    _FeeInline = admin.StackedInline[Fee, Provision]
else:
    _SituationForm = _OfficeForm = _ServiceForm = _ProvisionForm = _FeeForm = forms.ModelForm
    _SituationAdmin = admin.ModelAdmin
    _ProvisionInline = _FeeInline = admin.StackedInline


class SituationForm(_SituationForm):
    name = TextsField(label="Name")

    class Meta:
        model = LifeSituation
        exclude = ()


class OfficeForm(_OfficeForm):
    where = TextsField(label="So findet man hin", required=False)
    hours = HoursField(label="Öffnungszeiten", weekdays=WEEKDAYS)

    class Meta:
        model = Office
        exclude = ()


class ServiceForm(_ServiceForm):
    name = TextsField(label="Name")
    also_called = WordsByLanguageField(label="Auch genannt")
    about = TextsField(label="Beschreibung")
    bring = TextListField(label="Mitbringen")
    takes = TextsField(label="Dauer", required=False)
    deadline = TextsField(label="Frist", required=False)

    class Meta:
        model = CitizenService
        exclude = ()


class ChannelField(forms.CharField):
    """How the form reaches the office's own system, a line each: `Zustellpunkt: 4f2f7a6e-…`."""

    widget = forms.Textarea(attrs={"rows": 4, "cols": 80})

    def prepare_value(self, value: Any) -> Any:
        """The channel as lines; what somebody just typed stays as it is."""
        if not isinstance(value, dict):
            return value or ""
        return "\n".join(f"{name}: {value[key]}" for name, key in CHANNEL_WORDS.items() if key in value)

    def clean(self, value: Any) -> Any:
        """Lines as the channel, or None where there are none."""
        lines = [line.strip() for line in super().clean(value).splitlines() if line.strip()]
        found: dict[str, Any] = {}
        for line in lines:
            name, colon, text = line.partition(":")
            key = CHANNEL_WORDS.get(name.strip())
            if key is None or not colon or key in found:
                raise ValidationError(f"„{line[:60]}“: je eine Zeile für {', '.join(CHANNEL_WORDS)}.")
            found[key] = text.strip()
        if not found:
            return None
        if found.get("version", "2") not in ("1", "2"):
            raise ValidationError("Version: 1 oder 2, je nachdem, was der Zustellpunkt annimmt.")
        return {**found, "version": int(found.get("version", "2"))}

    def has_changed(self, initial: Any, data: Any) -> bool:
        """Compare as it is shown."""
        return bool(self.prepare_value(initial) != (data or ""))


class ProvisionForm(_ProvisionForm):
    places = WordsField(label="Für diese Gemeinden (AGS)")
    note = TextsField(label="Hier anders", required=False)
    fit_connect = ChannelField(
        label="FIT-Connect", required=False,
        help_text="Leer: nur an den Schalter der Stelle. Sonst Zustellpunkt, Leistung, Schema und Version, je eine "
        "Zeile. Die Datentreuhand muss den Schlüssel des Zustellpunkts eingetragen haben.",
    )  # fmt: skip

    class Meta:
        model = Provision
        exclude = ()

    def clean_places(self) -> list[str]:
        """Municipalities that there are, or their district."""
        places: list[str] = list(self.cleaned_data["places"])
        known = set(Municipality.objects.values_list("ags", flat=True))
        known |= {ags[:5] for ags in known}
        if unknown := [place for place in places if place not in known]:
            raise ValidationError(f"Diesen Gemeindeschlüssel gibt es hier nicht: {', '.join(unknown)}.")
        return places


class FeeForm(_FeeForm):
    cents = EuroField(label="Gebühr (0 heißt: kostenlos)")
    what = TextsField(label="Wofür oder für wen", required=False)

    class Meta:
        model = Fee
        exclude = ()


class ProvisionInline(_ProvisionInline):
    model = Provision
    form = ProvisionForm
    extra = 0
    show_change_link = True


class FeeInline(_FeeInline):
    model = Fee
    form = FeeForm
    extra = 0


class SituationAdmin(_SituationAdmin):
    form = SituationForm
    list_display = ("__str__", "position", "icon")


class _KeptSlugAdmin(SimpleHistoryAdmin):  # type: ignore[misc]
    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> tuple[str, ...]:
        """The id by which others refer to it never changes."""
        return ("slug",) if obj else ()


class OfficeAdmin(_KeptSlugAdmin):
    form = OfficeForm
    list_display = ("name", "authority", "village", "phone", "checked_on")
    search_fields = ("name", "authority")


class ServiceAdmin(_KeptSlugAdmin):
    form = ServiceForm
    list_display = ("__str__", "presence", "source", "checked_on")
    list_filter = ("situations", "presence")
    search_fields = ("slug", "name", "also_called")
    filter_horizontal = ("situations",)
    inlines = (ProvisionInline,)


class ProvisionAdmin(SimpleHistoryAdmin):  # type: ignore[misc]
    form = ProvisionForm
    list_display = ("service", "places", "office")
    list_filter = ("office",)
    list_select_related = ("service", "office")
    inlines = (FeeInline,)


class WasteCalendarAdmin(_KeptSlugAdmin):
    form = WasteCalendarForm
    list_display = ("__str__", "municipality", "scheme", "covers_until", "ending", "example")
    list_filter = ("municipality", "example")
    search_fields = ("slug", "streets", "scheme")

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> tuple[str, ...]:
        """What is stored already is shown beside what can be edited."""
        return (*super().get_readonly_fields(request, obj), "stored")

    @admin.display(description="Hinweis")
    def ending(self, calendar: WasteCalendar) -> str:
        """Whether it is time for the next one."""
        return ending(calendar.covers_until, today())

    @admin.display(description="Gespeicherte Termine")
    def stored(self, calendar: WasteCalendar) -> str:
        """What kiosks get, in figures."""
        return listing(overview(calendar_days(calendar))) if calendar.collections else "noch keine"


def register(site: admin.AdminSite) -> None:
    """Show citizen services on this site."""
    site.register(LifeSituation, SituationAdmin)
    site.register(Office, OfficeAdmin)
    site.register(CitizenService, ServiceAdmin)
    site.register(Provision, ProvisionAdmin)
    site.register(WasteCalendar, WasteCalendarAdmin)
