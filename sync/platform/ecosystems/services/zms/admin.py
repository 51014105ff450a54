# SPDX-License-Identifier: EUPL-1.2
"""The pages on which staff say from which office in ZMS an offer has its times, and see every place held there."""

from typing import TYPE_CHECKING, Any

from django import forms
from django.contrib import admin, messages
from django.core.exceptions import ValidationError
from django.db.models import QuerySet
from django.http import HttpRequest

from sync.platform.apps import services
from sync.platform.connectors.zms import ZmsClient
from sync.platform.ecosystems.services.zms.checking import check
from sync.platform.ecosystems.services.zms.models import ENDED, ZmsPlace, ZmsSource
from sync.platform.staff.fields import WordsField
from sync.platform.staff.readonly import ReadOnlyAdmin

if TYPE_CHECKING:
    _SourceForm = forms.ModelForm[ZmsSource]
    _SourceAdmin = admin.ModelAdmin[ZmsSource]
else:
    _SourceForm, _SourceAdmin = forms.ModelForm, admin.ModelAdmin


class NumbersField(WordsField):
    """Numbers on one line: `1063441, 1063453`."""

    def prepare_value(self, value: Any) -> Any:
        """Numbers as a line."""
        return ", ".join(map(str, value)) if isinstance(value, list) else value

    def clean(self, value: Any) -> Any:
        """A line as numbers."""
        words = super().clean(value)
        if wrong := [word for word in words if not (word.isascii() and word.isdigit() and len(word) < 11)]:
            raise ValidationError(f"„{wrong[0][:20]}“ ist keine Nummer.")
        return [int(word) for word in words]


class SourceForm(_SourceForm):
    service_ids = NumbersField(label="Nummern der Leistungen (serviceId)")

    class Meta:
        model = ZmsSource
        exclude = ()

    def _post_clean(self) -> None:
        """Places are held only where ZMS asks nothing of whoever comes that only they could give."""
        super()._post_clean()  # type: ignore[misc]
        if self.errors or not self.instance.active:
            return
        if found := check(self.instance, ZmsClient, services().clock()).obstacles:
            self.add_error("active", list(found))


class SourceAdmin(_SourceAdmin):
    form = SourceForm
    list_display = ("__str__", "active", "free", "booked", "problem", "answered_at")
    readonly_fields = ("problem", "answered_at")
    actions = ("ask",)

    def get_readonly_fields(self, request: HttpRequest, obj: ZmsSource | None = None) -> tuple[str, ...]:
        """Its places belong to this offer."""
        return ("offer", "problem", "answered_at") if obj else ("problem", "answered_at")

    def has_delete_permission(self, request: HttpRequest, obj: ZmsSource | None = None) -> bool:
        """Not while something is held there: nobody would give it back."""
        held = ZmsPlace.objects.filter(**({} if obj is None else {"source": obj})).exclude(state__in=ENDED)
        return super().has_delete_permission(request, obj) and not held.exists()

    def save_model(self, request: HttpRequest, obj: ZmsSource, form: Any, change: bool) -> None:
        """What somebody has mended is tried at once."""
        obj.due_at, obj.filled_at, obj.tries, obj.problem = None, None, 0, ""
        super().save_model(request, obj, form, change)

    @admin.display(description="Frei gehalten")
    def free(self, source: ZmsSource) -> int:
        """Places that nobody has booked."""
        return source.places.filter(state="held", case__isnull=True).count()

    @admin.display(description="Gebucht")
    def booked(self, source: ZmsSource) -> int:
        """Places on which a booking rests."""
        return source.places.filter(state="held", case__isnull=False).count()

    @admin.action(description="Prüfen: was ZMS dazu sagt", permissions=["view"])
    def ask(self, request: HttpRequest, chosen: QuerySet[ZmsSource]) -> None:
        """Ask, and hold nothing."""
        for source in chosen:
            found = check(source, ZmsClient, services().clock())
            level = messages.ERROR if found.obstacles else messages.SUCCESS
            self.message_user(request, " ".join((f"{source}:", *(found.obstacles or found.told))), level)


class PlaceAdmin(ReadOnlyAdmin):
    list_display = ("__str__", "source", "state", "is_booked", "number", "problem", "held_at", "ended_at")
    list_filter = ("state", "source")
    fields = (
        "source", "begins_at", "reference", "state", "is_booked", "number", "problem", "held_at", "due_at",
        "ended_at",
    )  # fmt: skip
    search_fields = ("reference", "number")

    @admin.display(description="Gebucht", boolean=True)
    def is_booked(self, place: ZmsPlace) -> bool:
        """Whether a booking rests on it."""
        return place.case_id is not None


def register(site: admin.AdminSite) -> None:
    """Show ZMS on this site."""
    site.register(ZmsSource, SourceAdmin)
    site.register(ZmsPlace, PlaceAdmin)
