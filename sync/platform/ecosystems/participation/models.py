# SPDX-License-Identifier: EUPL-1.2
"""Surveys as staff publish them, sealed answers until they are told of, and results."""

from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.db import models
from simple_history.models import HistoricalRecords

from sync.forms.problems import FormRefusedError
from sync.forms.reading import read_form
from sync.platform.district.models import Municipality
from sync.platform.ecosystems.forms.models import PublishedForm
from sync.surveys.ideas import unfit_for_ideas
from sync.surveys.questions import unfit

_SLUG = RegexValidator(r"^[a-z0-9][a-z0-9-]{0,59}$", "Nur Kleinbuchstaben, Ziffern und Strich.")
_RECIPIENT = RegexValidator(r"^office:[a-z0-9][a-z0-9._-]{0,59}$", "So: office:rathaus-st-wendel")


SETTLED = ("recipient", "form", "municipality", "opens", "apart", "ideas")
"""What stays as it is from a survey's first day on: somebody may have answered."""
COLLECTED = ("closes", "collects_until")
"""What stays once no answer can arrive any more: the desk may have fetched all."""


class Survey(models.Model):
    """A survey. From its first day on nothing that an answer rests on can be changed any more."""

    slug = models.CharField("Kennung", max_length=60, primary_key=True, validators=[_SLUG])
    title = models.JSONField("Titel", default=dict)
    asks = models.JSONField("Wer fragt, und wozu", default=dict)
    asked_by = models.CharField("Wer fragt", max_length=200)
    recipient = models.CharField(
        "Adresse im Netz", max_length=120, validators=[_RECIPIENT],
        help_text="Das Amt, dessen Schalter die Antworten öffnet: office:rathaus-st-wendel",
    )  # fmt: skip
    form = models.ForeignKey(PublishedForm, on_delete=models.PROTECT, verbose_name="Formular", related_name="surveys")
    municipality = models.ForeignKey(
        Municipality, on_delete=models.PROTECT, verbose_name="Gemeinde", null=True, blank=True,
        help_text="Leer: im ganzen Landkreis.",
    )  # fmt: skip
    opens = models.DateField("Erster Tag")
    closes = models.DateField("Letzter Tag")
    collects_until = models.DateField(
        "Antworten kommen an bis",
        help_text="Kioske sind manchmal wochenlang ohne Netz: am besten fünf Wochen später.",
    )
    apart = models.CharField(
        "Getrennt nach", max_length=200, blank=True,
        help_text="Name der Frage, nach der das Ergebnis getrennt gezeigt wird, etwa das Alter.",
    )  # fmt: skip
    ideas = models.BooleanField(
        "Sammelt Ideen", default=False,
        help_text="Der Schalter zeigt jede einzeln; ein Ergebnis gibt es nicht.",
    )  # fmt: skip
    history = HistoricalRecords(verbose_name="Verlauf", app="dp_platform")

    class Meta:
        app_label = "dp_platform"
        verbose_name = "Umfrage"
        verbose_name_plural = "Umfragen"
        ordering = ["-opens", "slug"]

    def __str__(self) -> str:
        return str(self.title.get("de", self.slug))

    def clean(self) -> None:
        """Days in order, and a form that can be told of without naming anybody."""
        errors: dict[str, Any] = {}
        if self.opens and self.closes and self.closes < self.opens:
            errors["closes"] = "Der letzte Tag liegt vor dem ersten."
        elif self.closes and self.collects_until and self.collects_until <= self.closes:
            errors["collects_until"] = "Antworten brauchen nach dem letzten Tag noch Zeit, bis sie ankommen."
        if self.ideas and self.apart:
            errors["apart"] = "Von Ideen gibt es kein Ergebnis, das man trennen könnte."
        form = PublishedForm.objects.filter(pk=self.form_id).first()
        if form is not None:
            errors |= self._form_errors(form)
        if errors:
            raise ValidationError(errors)

    def _form_errors(self, form: PublishedForm) -> dict[str, Any]:
        try:
            definition = read_form(bytes(form.xml))
        except FormRefusedError as error:
            return {"form": str(error)}
        problems = unfit_for_ideas(definition) if self.ideas else unfit(definition, self.apart)
        return {"form": problems} if problems else {}

    def takes(self, today: date) -> bool:
        """Whether an answer may still arrive."""
        return self.opens <= today <= self.collects_until


class SurveyAnswer(models.Model):
    """A sealed answer. Neither when it came nor from where stands here; it goes once the result is told.

    Of an idea the day stands here, since the desk gets it on the next. Once that has seen to it, what is sealed goes
    and the rest stays: whoever delivers it again must not bring it back.
    """

    case_id = models.UUIDField(primary_key=True, editable=False)
    survey = models.ForeignKey(Survey, on_delete=models.CASCADE, related_name="answers")
    payload = models.BinaryField()
    token_sha256 = models.CharField(max_length=64)
    day = models.DateField(null=True)

    class Meta:
        app_label = "dp_platform"
        constraints = [models.UniqueConstraint(fields=["survey", "token_sha256"], name="one_answer_per_token")]

    def __str__(self) -> str:
        return str(self.case_id)


class SurveyResult(models.Model):
    """What may be told of a survey, as the desk signed it."""

    survey = models.OneToOneField(Survey, on_delete=models.CASCADE, primary_key=True, related_name="result")
    result = models.BinaryField()
    sig = models.TextField()
    desk = models.CharField("Schalter", max_length=120)

    class Meta:
        app_label = "dp_platform"
        verbose_name = "Ergebnis einer Umfrage"
        verbose_name_plural = "Ergebnisse von Umfragen"

    def __str__(self) -> str:
        return str(self.survey)


class Idea(models.Model):
    """An idea as a desk's newest word shows it. Without `shown` nobody sees it any more."""

    idea_id = models.UUIDField("Nummer", primary_key=True, editable=False)
    survey = models.ForeignKey(
        Survey, on_delete=models.CASCADE, related_name="ideas_shown", verbose_name="Sammlung", editable=False
    )
    rev = models.PositiveIntegerField("Stand", editable=False)
    word = models.BinaryField()
    sig = models.TextField()
    shown = models.JSONField("Inhalt", null=True, editable=False)
    desk = models.CharField("Schalter", max_length=120, editable=False)

    class Meta:
        app_label = "dp_platform"
        verbose_name = "Idee"
        verbose_name_plural = "Ideen"
        ordering = ["survey", "idea_id"]

    def __str__(self) -> str:
        titles = (self.shown or {}).get("title", {})
        return str(titles.get("de") or next(iter(titles.values()), "wird nicht gezeigt"))
