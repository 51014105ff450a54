# SPDX-License-Identifier: EUPL-1.2
"""The table of forms for district staff: a form comes and goes with its workbook."""

from typing import TYPE_CHECKING, Any

from django import forms
from django.contrib import admin
from django.http import HttpRequest
from simple_history.admin import SimpleHistoryAdmin

from sync.platform.ecosystems.forms.converting import Refused
from sync.platform.ecosystems.forms.judging import Judged, judge
from sync.platform.ecosystems.forms.models import PublishedForm
from sync.platform.staff.fields import TextsField

if TYPE_CHECKING:
    _Form = forms.ModelForm[PublishedForm]
else:
    _Form = forms.ModelForm
_MOST_TOLD = 30


class PublishedFormForm(_Form):
    """A new workbook takes the place of the former one, once a kiosk can run it."""

    title = TextsField(label="Titel")
    workbook = forms.FileField(
        label="Mappe (XLSForm)",
        required=False,
        help_text="Als .xlsx, .xls, .csv oder Markdown; leer: bleibt wie sie ist.",
    )

    class Meta:
        model = PublishedForm
        fields = ("slug", "title", "minutes", "prepares")

    def clean(self) -> dict[str, Any]:
        """Convert and try the workbook; each thing that has to be mended is an error with its place."""
        cleaned = super().clean() or {}
        given = cleaned.get("workbook")
        if given is None:
            if not self.instance.xml:
                self.add_error("workbook", "Ein Formular braucht eine Mappe.")
            return cleaned
        found = judge(given.read(), cleaned.get("slug") or self.instance.slug)
        if isinstance(found, Refused):
            for problem in found.problems[:_MOST_TOLD]:
                self.add_error("workbook", str(problem))
        else:
            take(self.instance, found)
        return cleaned


def take(form: PublishedForm, judged: Judged) -> None:
    """Give a form its new XML."""
    form.xml = judged.xml
    form.version, form.languages, form.questions = judged.version, judged.languages, judged.questions


class PublishedFormAdmin(SimpleHistoryAdmin):  # type: ignore[misc]
    form = PublishedFormForm
    list_display = ("__str__", "slug", "version", "questions", "spoken", "updated_at")
    search_fields = ("slug", "title")

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> tuple[str, ...]:
        """The id by which services refer to it never changes."""
        return ("slug",) if obj else ()

    @admin.display(description="Sprachen")
    def spoken(self, form: PublishedForm) -> str:
        """The languages that it speaks."""
        return ", ".join(form.languages.values()) or "Deutsch"


def register(site: admin.AdminSite) -> None:
    """Show forms on this site."""
    site.register(PublishedForm, PublishedFormAdmin)
