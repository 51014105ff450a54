# SPDX-License-Identifier: EUPL-1.2
"""Councils' papers for district staff: what is new at the source, and what kiosks show of it in plain words."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from django import forms
from django.contrib import admin
from django.core.exceptions import ValidationError
from django.db.models import Q, QuerySet
from django.http import HttpRequest
from django.urls import reverse
from django.utils.html import format_html, format_html_join
from simple_history.admin import SimpleHistoryAdmin

from sync.platform.apps import services
from sync.platform.ecosystems.forms.models import PublishedForm
from sync.platform.ecosystems.participation.council.checking import too_early
from sync.platform.ecosystems.participation.council.fields import AttachmentsField, StationsField
from sync.platform.ecosystems.participation.council.importing import differences, station_line
from sync.platform.ecosystems.participation.council.models import CouncilPaper, CouncilSource, SourcePaper
from sync.platform.ecosystems.participation.items import today
from sync.platform.staff.fields import TextsField
from sync.platform.staff.readonly import ReadOnlyAdmin

if TYPE_CHECKING:
    _Form = forms.ModelForm[CouncilPaper]
    _SourceAdmin = admin.ModelAdmin[CouncilSource]
else:
    _Form = forms.ModelForm
    _SourceAdmin = admin.ModelAdmin

REACTION_FORM = "ratsvorlage"
"""The form that asks what people think of a paper, whichever it is."""
_ARRIVING = timedelta(days=35)
"""How long kiosks may be without a line."""
_PARAMETER = "aus"
"""In the address of the page for a new paper: the found one that it is made of."""


class PaperForm(_Form):
    title = TextsField(label="Worum es geht, in wenigen Worten")
    about = TextsField(label="Worum es geht, für alle erklärt")
    proposal = TextsField(label="Was beschlossen werden soll")
    costs = TextsField(label="Was es kostet", required=False)
    stations = StationsField(label="Beratungen")
    attachments = AttachmentsField(label="Anlagen")
    outcome_says = TextsField(label="In Worten", required=False)

    class Meta:
        model = CouncilPaper
        exclude = ()

    def clean(self) -> dict[str, Any]:
        """Nothing is told of days that have not come; what else is wrong the table itself says."""
        cleaned = super().clean() or self.cleaned_data
        if not self.errors:
            for name, value in cleaned.items():
                setattr(self.instance, name, value)
            wrong = too_early(self.instance.wire(), today(services().clock()))
            if wrong:
                raise ValidationError({"outcome_on" if name == "outcome" else name: wrong[name] for name in wrong})
        return cleaned


class PaperAdmin(SimpleHistoryAdmin):  # type: ignore[misc]
    form = PaperForm
    list_display = ("__str__", "council", "decided", "survey", "outcome_kind", "at_the_source")
    list_filter = ("level", "municipality", "outcome_kind")
    search_fields = ("slug", "title", "reference")
    readonly_fields = ("at_the_source", "asking")

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> tuple[str, ...]:
        """The id by which kiosks know it never changes."""
        return (*self.readonly_fields, *(("slug",) if obj else ()))

    def get_changeform_initial_data(self, request: HttpRequest) -> dict[str, Any]:
        """What the source says of a found paper; the plain words are left to write."""
        found = _found(request)
        if found is None:
            return dict(super().get_changeform_initial_data(request))
        return prefilled(found, today(services().clock()))

    def save_model(self, request: HttpRequest, obj: CouncilPaper, form: Any, change: bool) -> None:
        """Remember of which found paper it was made, and that staff have seen that."""
        found = None if change else _found(request)
        if found is not None:
            obj.taken_from = found
            SourcePaper.objects.filter(pk=found.pk).update(seen=found.found, changed=False)
        super().save_model(request, obj, form, change)

    @admin.display(description="Entschieden wird am")
    def decided(self, paper: CouncilPaper) -> str:
        """The day, as far as it is known."""
        day = paper.decides_on()
        return f"{day:%d.%m.%Y}" if day else "unbekannt"

    @admin.display(description="An der Quelle")
    def at_the_source(self, paper: CouncilPaper) -> str:
        """Whether it is still there as it was."""
        return _news(paper.taken_from) if paper.taken_from is not None else "von Hand eingetragen"

    @admin.display(description="Leute fragen")
    def asking(self, paper: CouncilPaper) -> str:
        """A way to a survey about this paper, filled in as far as can be known."""
        if paper.survey_id:
            return "Die Umfrage ist oben eingetragen."
        if not CouncilPaper.objects.filter(pk=paper.pk).exists():
            return "Erst sichern, dann hier fragen."
        if not PublishedForm.objects.filter(pk=REACTION_FORM).exists():
            return f"Es fehlt das Formular „{REACTION_FORM}“ (resources/surveys)."
        address = f"{reverse('admin:dp_platform_survey_add')}?{urlencode(survey_about(paper))}"
        return format_html(
            '<a href="{}">Umfrage zu dieser Vorlage anlegen</a>, danach oben eintragen. Sie muss enden und '
            "eingesammelt sein, bevor entschieden wird.",
            address,
        )


class SourceAdmin(_SourceAdmin):
    list_display = ("name", "municipality", "url", "active", "heard_at", "problem")
    readonly_fields = ("heard_at", "problem")


class StandingFilter(admin.SimpleListFilter):
    """What is to be looked at, unless somebody wants to see the rest."""

    title = "Stand"
    parameter_name = "stand"

    def lookups(self, request: HttpRequest, model_admin: Any) -> Iterable[tuple[str, str]]:
        """Beside what is to be looked at."""
        return [("uebernommen", "übernommen"), ("abgelegt", "abgelegt"), ("alle", "alle")]

    def choices(self, changelist: Any) -> Any:
        """The first is no *all* here."""
        first, *others = super().choices(changelist)
        return [{**first, "display": "neu oder geändert"}, *others]

    def queryset(self, request: HttpRequest, queryset: QuerySet[SourcePaper]) -> QuerySet[SourcePaper]:
        """New ones that are still there, and taken ones of which there is news."""
        if self.value() == "uebernommen":
            return queryset.filter(paper__isnull=False)
        if self.value() == "abgelegt":
            return queryset.filter(ignored=True)
        if self.value() == "alle":
            return queryset
        new = Q(paper__isnull=True, ignored=False, gone="")
        return queryset.filter(new | Q(paper__isnull=False, changed=True))


class SourcePaperAdmin(ReadOnlyAdmin):
    list_display = ("__str__", "number", "meets", "source", "first_seen", "standing", "taking")
    list_filter = (StandingFilter, "source")
    list_select_related = ("source", "paper")
    fields = ("standing", "taking", "source", "remote_id", "number", "told", "files", "first_seen", "looked_at")
    readonly_fields = fields
    actions = ("put_away", "put_back", "seen_it")  # type: ignore[assignment]

    @admin.action(description="Ablegen: das zeigen wir nicht", permissions=["view"])
    def put_away(self, request: HttpRequest, chosen: QuerySet[SourcePaper]) -> None:
        """Off the list, for good or until somebody puts it back."""
        if request.user.has_perm("dp_platform.change_sourcepaper"):
            done = chosen.filter(paper__isnull=True).update(ignored=True)
            self.message_user(request, f"{done} abgelegt.")

    @admin.action(description="Wieder auf die Liste", permissions=["view"])
    def put_back(self, request: HttpRequest, chosen: QuerySet[SourcePaper]) -> None:
        """On the list again."""
        if request.user.has_perm("dp_platform.change_sourcepaper"):
            done = chosen.update(ignored=False)
            self.message_user(request, f"{done} stehen wieder auf der Liste.")

    @admin.action(description="Änderungen gesehen: unsere Vorlage ist angepasst", permissions=["view"])
    def seen_it(self, request: HttpRequest, chosen: QuerySet[SourcePaper]) -> None:
        """Staff have looked at what is different now."""
        if request.user.has_perm("dp_platform.change_sourcepaper"):
            for row in chosen:
                SourcePaper.objects.filter(pk=row.pk).update(seen=row.found, changed=False)
            self.message_user(request, "Gesehen.")

    @admin.display(description="Nummer")
    def number(self, row: SourcePaper) -> str:
        """By which the council calls it."""
        return str(row.found.get("reference", ""))

    @admin.display(description="Beraten am")
    def meets(self, row: SourcePaper) -> str:
        """The last day that is known."""
        days = sorted(one["on"] for one in row.found.get("stations", []) if one["on"])
        return days[-1] if days else "unbekannt"

    @admin.display(description="Stand")
    def standing(self, row: SourcePaper) -> str:
        """Whether it is new, taken or put away, and what has changed since."""
        if hasattr(row, "paper"):
            return f"übernommen; {_news(row)}"
        return row.get_gone_display() or ("abgelegt" if row.ignored else "neu")

    @admin.display(description="Übernehmen")
    def taking(self, row: SourcePaper) -> str:
        """To the page where plain words are written."""
        if hasattr(row, "paper"):
            address = reverse("admin:dp_platform_councilpaper_change", args=[row.paper.pk])
            return format_html('<a href="{}">ansehen</a>', address)
        if row.gone:
            return ""
        address = f"{reverse('admin:dp_platform_councilpaper_add')}?{urlencode({_PARAMETER: row.pk})}"
        return format_html('<a href="{}">in einfache Worte fassen</a>', address)

    @admin.display(description="Beratungen")
    def told(self, row: SourcePaper) -> str:
        """As they would be taken over."""
        lines = map(station_line, row.found.get("stations", []))
        return format_html_join("", "{}<br>", ((line,) for line in lines))

    @admin.display(description="Dateien")
    def files(self, row: SourcePaper) -> str:
        """Links to what people can open there."""
        found = ((one["url"], one["title"]) for one in row.found.get("files", []))
        return format_html_join("", '<a href="{}" rel="noreferrer">{}</a><br>', found)


def prefilled(row: SourcePaper, day: date) -> dict[str, Any]:
    """What a found paper brings to the page for a new one. Its official title is no plain one: staff write that."""
    found, source = row.found, row.source
    stations = [{name: value for name, value in one.items() if value not in ("", None)} for one in found["stations"]]
    for one in stations:
        if "result" in one:
            one["result"] = {"de": one["result"]}
    return {
        "level": "municipality" if source.municipality_id else "district",
        "council": next((one["body"] for one in found["stations"] if one["decides"]), found["stations"][-1]["body"]),
        "municipality": source.municipality_id,
        "title": f"de: {found['name'][:80]}",
        "reference": found["reference"],
        "stations": sorted(stations, key=lambda one: one.get("on", "9999")),
        "attachments": found["files"],
        "source": source.name,
        "source_url": found["web"] or row.remote_id,
        "taken_on": day,
    }


def survey_about(paper: CouncilPaper) -> dict[str, str]:
    """What is known of a survey about a paper, for the page for a new one."""
    titles = "\n".join(f"{lang}: {text}" for lang, text in paper.title.items())
    decided, begins = paper.decides_on(), today(services().clock()) + timedelta(days=1)
    asked = {
        "slug": f"zu-{paper.slug}"[:60].rstrip("-").replace(".", "-").replace("_", "-"),
        "title": titles,
        "asks": f"de: {paper.council} will wissen, was Sie davon halten.",
        "form": REACTION_FORM,
        "municipality": paper.municipality_id or "",
        "opens": f"{begins:%d.%m.%Y}",
    }
    if decided is not None and decided - _ARRIVING - timedelta(days=1) > begins:
        collected = decided - timedelta(days=1)
        asked |= {"closes": f"{collected - _ARRIVING:%d.%m.%Y}", "collects_until": f"{collected:%d.%m.%Y}"}
    return asked


def register(site: admin.AdminSite) -> None:
    """Show councils' papers on this site."""
    site.register(CouncilSource, SourceAdmin)
    site.register(SourcePaper, SourcePaperAdmin)
    site.register(CouncilPaper, PaperAdmin)


def _found(request: HttpRequest) -> SourcePaper | None:
    """The found paper that the address names, where nobody has taken it yet."""
    number = request.GET.get(_PARAMETER, "")
    rows = SourcePaper.objects.filter(paper__isnull=True, gone="")
    return rows.filter(pk=number).first() if number.isascii() and number.isdigit() and len(number) < 18 else None


def _news(row: SourcePaper) -> str:
    if row.gone:
        return f"ACHTUNG: {row.get_gone_display()}. Prüfen Sie, ob die Vorlage hier noch stehen darf."
    if not row.changed:
        return "unverändert"
    return "geändert – " + ("; ".join(differences(row.seen, row.found)) or "wieder da")
