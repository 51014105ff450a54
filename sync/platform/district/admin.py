# SPDX-License-Identifier: EUPL-1.2
"""Places and notices for district staff."""

from typing import TYPE_CHECKING

from django import forms
from django.contrib import admin
from simple_history.admin import SimpleHistoryAdmin

from sync.platform.district.models import BoardNotice, Municipality, Village
from sync.platform.staff.fields import TextsField, WordsField

if TYPE_CHECKING:
    _NoticeForm = forms.ModelForm[BoardNotice]
    _VillageForm = forms.ModelForm[Village]
    _MunicipalityAdmin = admin.ModelAdmin[Municipality]
    _VillageAdmin = admin.ModelAdmin[Village]
else:
    _NoticeForm = _VillageForm = forms.ModelForm
    _MunicipalityAdmin = _VillageAdmin = admin.ModelAdmin


class NoticeForm(_NoticeForm):
    title = TextsField(label="Überschrift")
    text = TextsField(label="Text")
    villages = WordsField(label="Nur in diesen Orten")

    class Meta:
        model = BoardNotice
        exclude = ()


class NoticeAdmin(SimpleHistoryAdmin):  # type: ignore[misc]
    form = NoticeForm
    list_display = ("__str__", "starts_at", "valid_from", "valid_to")


class MunicipalityAdmin(_MunicipalityAdmin):
    list_display = ("name", "ags", "town_hall", "phone")


class VillageForm(_VillageForm):
    streets = WordsField(label="Straßen")
    stops = WordsField(label="Haltestellen")

    class Meta:
        model = Village
        exclude = ()


class VillageAdmin(_VillageAdmin):
    form = VillageForm
    list_display = ("name", "municipality", "population")
    list_filter = ("municipality",)
    search_fields = ("name",)


def register(site: admin.AdminSite) -> None:
    """Show the district on this site."""
    site.register(Municipality, MunicipalityAdmin)
    site.register(Village, VillageAdmin)
    site.register(BoardNotice, NoticeAdmin)
