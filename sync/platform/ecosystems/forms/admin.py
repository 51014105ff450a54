# SPDX-License-Identifier: EUPL-1.2
"""The table of forms for district staff: a form comes and goes with its workbook, and may begin as a FIM schema."""

import base64
from typing import TYPE_CHECKING, Any

from django import forms
from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import URLPattern, path
from simple_history.admin import SimpleHistoryAdmin

from sync.forms.fim import code_lists
from sync.forms.fim.model import FimRefusedError
from sync.forms.fim.reading import MAX_XML
from sync.forms.fim.skeleton import Skeleton
from sync.platform.ecosystems.forms.converting import Refused
from sync.platform.ecosystems.forms.fim_import import as_xlsx, imported
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

    gaps: tuple[str, ...] = ()
    """Where the new workbook no longer gives what its FIM data schema wants."""

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
            self.gaps = found.gaps
            take(self.instance, found)
        return cleaned


class SeveralFiles(forms.ClearableFileInput):
    """Several files at once."""

    allow_multiple_selected = True


class SeveralFilesField(forms.FileField):
    """A list of files, perhaps an empty one."""

    widget = SeveralFiles

    def clean(self, data: Any, initial: Any = None) -> list[Any]:
        """Each file for itself."""
        given = data if isinstance(data, list | tuple) else [data] if data else []
        return [super(SeveralFilesField, self).clean(one, initial) for one in given]


class FimForm(forms.Form):
    """A data schema and its code lists; afterwards `made` is the form's skeleton."""

    schema = forms.FileField(label="Datenschema", help_text="XDatenfelder 2.0 oder 3.0, vom FIM-Portal als „XDF“.")
    lists = SeveralFilesField(
        label="Codelisten", required=False, help_text="Vom XRepository als Genericode (XML); mehrere auf einmal."
    )
    made: Skeleton | None = None

    def clean(self) -> dict[str, Any]:
        """Read both; each thing that is wrong is an error."""
        cleaned = super().clean() or {}
        schema = cleaned.get("schema")
        if schema is None or self.errors:
            return cleaned
        # One byte more than may be tells that it is too large, without reading all of it.
        lists = {str(one.name): one.read(code_lists.MAX_XML + 1) for one in cleaned.get("lists", [])}
        try:
            self.made = imported(schema.read(MAX_XML + 1), lists)
        except FimRefusedError as error:
            for problem in error.problems[:_MOST_TOLD]:
                self.add_error("schema", problem)
        return cleaned


def take(form: PublishedForm, judged: Judged) -> None:
    """Give a form its new XML."""
    form.xml = judged.xml
    form.version, form.languages, form.questions = judged.version, judged.languages, judged.questions


class PublishedFormAdmin(SimpleHistoryAdmin):  # type: ignore[misc]
    form = PublishedFormForm
    change_list_template = "dp_platform/published_forms.html"
    list_display = ("__str__", "slug", "version", "questions", "spoken", "updated_at")
    search_fields = ("slug", "title")

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> tuple[str, ...]:
        """The id by which services refer to it never changes."""
        return ("slug",) if obj else ()

    def save_model(self, request: HttpRequest, obj: PublishedForm, form: PublishedFormForm, change: bool) -> None:
        """Say where a form from FIM leaves its data schema; published it may be all the same."""
        super().save_model(request, obj, form, change)
        for gap in form.gaps[:_MOST_TOLD]:
            messages.warning(request, f"FIM: {gap}")

    def get_urls(self) -> list[URLPattern]:
        """Django's own addresses and the one where a form begins as a FIM schema."""
        view = self.admin_site.admin_view(self.from_fim)
        return [path("aus-fim/", view, name="form-from-fim"), *super().get_urls()]

    def from_fim(self, request: HttpRequest) -> HttpResponse:
        """A data schema becomes a workbook to go on with. Nothing is stored."""
        if not self.has_add_permission(request):
            raise PermissionDenied
        form = FimForm(request.POST or None, request.FILES or None)
        context = {**self.admin_site.each_context(request), "title": "Formular aus FIM", "form": form}
        if request.method == "POST" and form.is_valid() and form.made is not None:
            context["made"] = form.made
            context["workbook"] = base64.b64encode(as_xlsx(form.made)).decode()
            context["file"] = f"{form.made.sheets['settings'][0]['form_id']}.xlsx"
        return render(request, "dp_platform/form_from_fim.html", context)

    @admin.display(description="Sprachen")
    def spoken(self, form: PublishedForm) -> str:
        """The languages that it speaks."""
        return ", ".join(form.languages.values()) or "Deutsch"


def register(site: admin.AdminSite) -> None:
    """Show forms on this site."""
    site.register(PublishedForm, PublishedFormAdmin)
