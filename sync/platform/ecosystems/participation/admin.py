# SPDX-License-Identifier: EUPL-1.2
"""The tables of participation for district staff. What an answer rests on is settled with a survey's first day."""

from typing import TYPE_CHECKING, Any

from django import forms
from django.contrib import admin
from django.db.models import F, QuerySet
from django.http import HttpRequest
from simple_history.admin import SimpleHistoryAdmin

from sync.platform.apps import services
from sync.platform.ecosystems.participation.items import today
from sync.platform.ecosystems.participation.models import COLLECTED, SETTLED, Idea, Survey, SurveyResult
from sync.platform.staff.fields import TextsField
from sync.platform.staff.readonly import ReadOnlyAdmin

if TYPE_CHECKING:
    _Form = forms.ModelForm[Survey]
    _ResultAdmin = admin.ModelAdmin[SurveyResult]
else:
    _Form = forms.ModelForm
    _ResultAdmin = admin.ModelAdmin


class SurveyForm(_Form):
    title = TextsField(label="Titel")
    asks = TextsField(label="Wer fragt, und wozu")

    class Meta:
        model = Survey
        exclude = ()


class SurveyAdmin(SimpleHistoryAdmin):  # type: ignore[misc]
    form = SurveyForm
    list_display = ("__str__", "asked_by", "municipality", "opens", "closes", "standing")
    search_fields = ("slug", "title")

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> tuple[str, ...]:
        """Once somebody may have answered, the questions and who opens the answers stay as they are.

        Once the desk may have fetched the answers, the days stay too: one that came later would stand out, and nobody
        would count it.
        """
        if obj is None:
            return ()
        day = today(services().clock())
        settled = SETTLED if obj.opens <= day else ()
        return ("slug", *settled, *(COLLECTED if obj.collects_until < day else ()))

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Only as long as nobody can have answered; afterwards answers would go with it.

        A collection of ideas has no result that takes its place: once nothing can arrive any more it may go.
        """
        day = today(services().clock())
        may_go = obj is not None and (day < obj.opens or (obj.ideas and obj.collects_until < day))
        return may_go and bool(super().has_delete_permission(request, obj))

    @admin.display(description="Stand")
    def standing(self, survey: Survey) -> str:
        """Where it stands; never how many have answered, which would tell when somebody did."""
        day = today(services().clock())
        if hasattr(survey, "result"):
            return "Ergebnis liegt vor"
        if day < survey.opens:
            return "noch nicht offen"
        if day <= survey.closes:
            return "offen"
        if survey.ideas:
            return "Es kommen noch Ideen an" if day <= survey.collects_until else "zu Ende"
        if day <= survey.collects_until:
            return "Antworten kommen noch an"
        return "wartet auf das Ergebnis vom Schalter"


class SurveyResultAdmin(_ResultAdmin):
    list_display = ("__str__", "desk")
    readonly_fields = ("survey", "desk", "told")
    fields = readonly_fields

    def has_add_permission(self, request: HttpRequest) -> bool:
        """The desk brings it."""
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Nobody changes what was told."""
        return False

    @admin.display(description="Ergebnis")
    def told(self, result: SurveyResult) -> str:
        """The very text that kiosks get."""
        return bytes(result.result).decode()


class IdeaAdmin(ReadOnlyAdmin):
    """Only looked at; taken down where something stands there that must not."""

    list_display = ("__str__", "survey", "rev", "desk")
    list_filter = ("survey",)
    fields = ("idea_id", "survey", "rev", "desk", "shown")
    readonly_fields = fields
    actions = ("take_down",)  # type: ignore[assignment]

    @admin.action(description="Nicht mehr zeigen: für immer", permissions=["view"])
    def take_down(self, request: HttpRequest, chosen: QuerySet[Idea]) -> None:
        """Nobody sees these any more, whatever a desk says."""
        if not request.user.has_perm("dp_platform.delete_idea"):
            return
        gone = chosen.filter(shown__isnull=False).update(shown=None, word=b"", sig="", rev=F("rev") + 1)
        self.message_user(request, f"{gone} verschwinden mit der nächsten Veröffentlichung.")


def register(site: admin.AdminSite) -> None:
    """Show surveys on this site."""
    site.register(Survey, SurveyAdmin)
    site.register(SurveyResult, SurveyResultAdmin)
    site.register(Idea, IdeaAdmin)
