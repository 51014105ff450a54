# SPDX-License-Identifier: EUPL-1.2
"""Kinds of defects and the municipalities' own systems for district staff; what is public, and what became of it."""

import re
from typing import TYPE_CHECKING, Any

from django import forms
from django.contrib import admin
from django.core.exceptions import ValidationError
from django.db.models import QuerySet
from django.http import HttpRequest
from simple_history.admin import SimpleHistoryAdmin

from sync.platform.district.models import Municipality
from sync.platform.ecosystems.defects.models import DefectCategory, GeoReportServer, Handover, PublicDefect
from sync.platform.ecosystems.services.models import Office
from sync.platform.staff.fields import TextsField
from sync.platform.staff.readonly import ReadOnlyAdmin

if TYPE_CHECKING:
    _CategoryForm = forms.ModelForm[DefectCategory]
    _ServerAdmin = admin.ModelAdmin[GeoReportServer]
else:
    _CategoryForm = forms.ModelForm
    _ServerAdmin = admin.ModelAdmin

_LINE = re.compile(r"\s*(\d{5}|\d{8})\s*:\s*(\S+)\s*")


class ResponsibleField(forms.CharField):
    """Who sees to it where, a line each: `10046117: rathaus-st-wendel`."""

    widget = forms.Textarea(attrs={"rows": 8, "cols": 60})

    def prepare_value(self, value: Any) -> Any:
        """The list as lines; what somebody just typed stays as it is."""
        if not isinstance(value, list):
            return value
        return "\n".join(f"{place}: {each['office']}" for each in value for place in each["places"])

    def clean(self, value: Any) -> Any:
        """Lines as the list; municipalities and offices must be there, and none twice."""
        found: dict[str, str] = {}
        for line in super().clean(value).splitlines():
            if not line.strip():
                continue
            match = _LINE.fullmatch(line)
            if match is None or match[1] in found:
                raise ValidationError(
                    f"„{line.strip()[:60]}“: so wie 10046117: rathaus-st-wendel, jede Gemeinde einmal."
                )
            found[match[1]] = match[2]
        takes = set(Office.objects.filter(takes_cases=True).values_list("slug", flat=True))
        known = set(Municipality.objects.values_list("ags", flat=True))
        known |= {ags[:5] for ags in known}
        if strange := sorted((found.keys() - known) | (set(found.values()) - takes)):
            raise ValidationError(f"Das gibt es hier nicht, oder es nimmt keine Vorgänge an: {', '.join(strange)}.")
        return [{"places": [place], "office": office} for place, office in found.items()]

    def has_changed(self, initial: Any, data: Any) -> bool:
        """Compare as it is shown."""
        return bool(self.prepare_value(initial) != (data or ""))


class CategoryForm(_CategoryForm):
    name = TextsField(label="Name")
    about = TextsField(label="Was dazu gehört", required=False)
    danger = TextsField(label="Gefährlich, wenn", required=False)
    responsible = ResponsibleField(label="Zuständig", required=False, help_text="Eine Zeile je Gemeinde")

    class Meta:
        model = DefectCategory
        exclude = ()


class CategoryAdmin(SimpleHistoryAdmin):  # type: ignore[misc]
    form = CategoryForm
    list_display = ("__str__", "position", "icon")

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> tuple[str, ...]:
        """The service code by which others refer to it never changes."""
        return ("slug",) if obj else ()


class ServerAdmin(_ServerAdmin):
    list_display = ("name", "municipality", "base_url", "sends", "takes")


class PublicDefectAdmin(ReadOnlyAdmin):
    """Only looked at; deleted where something stands there that must not."""

    list_display = ("__str__", "category", "village", "place", "state", "opened_on", "changed_on", "server")
    list_filter = ("state", "category", "server")

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Whoever has the right."""
        return request.user.has_perm("dp_platform.delete_publicdefect")


class HandoverAdmin(ReadOnlyAdmin):
    list_display = ("__str__", "server", "state", "remote_id", "sent_at", "problem")
    list_filter = ("state", "server")
    actions = ("send_again",)  # type: ignore[assignment]

    @admin.action(description="Noch einmal senden: dort nachgefragt, es ist nicht angekommen", permissions=["view"])
    def send_again(self, request: HttpRequest, chosen: QuerySet[Handover]) -> None:
        """Somebody has asked the municipality: it is not there."""
        if not request.user.has_perm("dp_platform.change_georeportserver"):
            return
        done = chosen.filter(state__in=("unclear", "refused")).update(state="waiting", problem="", sent_at=None)
        self.message_user(request, f"{done} werden beim nächsten Mal gesendet.")


def register(site: admin.AdminSite) -> None:
    """Show defects on this site."""
    site.register(DefectCategory, CategoryAdmin)
    site.register(GeoReportServer, ServerAdmin)
    site.register(PublicDefect, PublicDefectAdmin)
    site.register(Handover, HandoverAdmin)
