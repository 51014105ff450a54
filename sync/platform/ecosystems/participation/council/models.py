# SPDX-License-Identifier: EUPL-1.2
"""Papers as staff publish them, councils' information systems, and what was found there."""

from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from simple_history.models import HistoricalRecords

from sync.contract.council import CouncilPaper as WirePaper
from sync.contract.council import decides_on
from sync.platform.connectors.oparl import BadAddressError, check_address
from sync.platform.district.models import Municipality
from sync.platform.ecosystems.participation.council.checking import read, unread_in_time
from sync.platform.ecosystems.participation.models import Survey
from sync.platform.ecosystems.services.models import slug_field

LEVELS = [("municipality", "Gemeinderat oder Stadtrat"), ("village", "Ortsrat"), ("district", "Kreistag")]
OUTCOMES = [
    ("decided", "beschlossen"),
    ("refused", "abgelehnt"),
    ("postponed", "vertagt"),
    ("withdrawn", "zurückgezogen"),
]
GONE = [("", ""), ("deleted", "an der Quelle gelöscht"), ("not-public", "keine öffentliche Beratung mehr")]
_OUTCOME = {"outcome": "outcome_says"}
"""What the contract holds together, and the field beside which staff read of it."""


class CouncilSource(models.Model):
    """A council's information system that speaks OParl 1.1."""

    slug = slug_field()
    name = models.CharField("Name", max_length=200)
    municipality = models.ForeignKey(
        Municipality, models.PROTECT, verbose_name="Gemeinde", null=True, blank=True, help_text="Leer: der Landkreis."
    )
    url = models.CharField(
        "Adresse", max_length=300,
        help_text="Die OParl-Adresse des Systems oder der Körperschaft, zum Beispiel "
        "https://ris.example.org/oparl/v1.1/body/1",
    )  # fmt: skip
    active = models.BooleanField("Wird abgerufen", default=True)
    heard_at = models.DateTimeField("Vollständig gelesen", null=True, editable=False)
    problem = models.CharField("Was nicht ging", max_length=300, blank=True, editable=False)

    class Meta:
        app_label = "dp_platform"
        verbose_name = "Ratsinformationssystem"
        verbose_name_plural = "Ratsinformationssysteme"
        ordering = ["slug"]

    def __str__(self) -> str:
        return self.name

    def clean(self) -> None:
        """Raise ValidationError where this is no address that is asked."""
        super().clean()
        try:
            check_address(self.url)
        except BadAddressError as error:
            raise ValidationError({"url": str(error)}) from error


class SourcePaper(models.Model):
    """A paper as it was found at its source. Nobody sees it before staff have written plain words and published."""

    source = models.ForeignKey(CouncilSource, models.CASCADE, verbose_name="Von", related_name="papers")
    remote_id = models.CharField("Adresse dort", max_length=500)
    modified = models.CharField(max_length=40, blank=True)
    """As the source says it; by that it is known whether it has to be read again."""
    found = models.JSONField("Inhalt", default=dict)
    seen = models.JSONField(default=dict)
    """What staff knew of it when they last looked: all that differs is shown to them."""
    first_seen = models.DateField("Zuerst gesehen")
    looked_at = models.DateTimeField("Zuletzt gelesen")
    changed = models.BooleanField("Geändert", default=False)
    ignored = models.BooleanField("Abgelegt", default=False)
    gone = models.CharField("Verschwunden", max_length=20, choices=GONE, blank=True)

    class Meta:
        app_label = "dp_platform"
        verbose_name = "Vorlage aus einem Rat"
        verbose_name_plural = "Neue Vorlagen"
        ordering = ["-first_seen", "remote_id"]
        constraints = [models.UniqueConstraint(fields=["source", "remote_id"], name="one_row_per_source_paper")]

    def __str__(self) -> str:
        return str(self.found.get("name") or self.remote_id)


class CouncilPaper(models.Model):
    """A paper in plain words, as kiosks get it."""

    slug = slug_field()
    taken_from = models.OneToOneField(
        SourcePaper, models.SET_NULL, verbose_name="Übernommen von", null=True, blank=True, related_name="paper",
        editable=False,
    )  # fmt: skip
    level = models.CharField("Wessen Rat", max_length=20, choices=LEVELS)
    council = models.CharField("Wer entscheidet", max_length=120, help_text="Zum Beispiel: Stadtrat St. Wendel")
    municipality = models.ForeignKey(
        Municipality, models.PROTECT, verbose_name="Gemeinde", null=True, blank=True, help_text="Beim Kreistag leer."
    )
    title = models.JSONField("Worum es geht, in wenigen Worten", default=dict)
    about = models.JSONField("Worum es geht, für alle erklärt", default=dict)
    proposal = models.JSONField("Was beschlossen werden soll", default=dict)
    costs = models.JSONField("Was es kostet", default=dict, blank=True)
    reference = models.CharField("Nummer der Vorlage", max_length=200, blank=True)
    stations = models.JSONField("Beratungen", default=list, blank=True)
    attachments = models.JSONField("Anlagen", default=list, blank=True)
    survey = models.OneToOneField(
        Survey, models.SET_NULL, verbose_name="Umfrage dazu", null=True, blank=True, related_name="paper",
        help_text="Darin sagen Leute ihre Meinung. Keine Abstimmung. Leer: niemand wird gefragt.",
    )  # fmt: skip
    outcome_kind = models.CharField(
        "Was daraus wurde", max_length=20, choices=OUTCOMES, blank=True, help_text="Leer: noch nicht bekannt."
    )
    outcome_on = models.DateField("Am", null=True, blank=True)
    outcome_says = models.JSONField("In Worten", default=dict, blank=True)
    source = models.CharField("Quelle", max_length=200)
    source_url = models.CharField("Adresse der Quelle", max_length=500, blank=True)
    taken_on = models.DateField("Mit der Quelle verglichen am")
    example = models.BooleanField("Nur ein Beispiel", default=False, help_text="Erfunden. Der Kiosk sagt das dazu.")
    history = HistoricalRecords(verbose_name="Verlauf", app="dp_platform")

    class Meta:
        app_label = "dp_platform"
        verbose_name = "Vorlage"
        verbose_name_plural = "Vorlagen"
        ordering = ["-taken_on", "slug"]

    def __str__(self) -> str:
        return str(self.title.get("de", self.slug))

    def wire(self) -> WirePaper:
        """The paper as kiosks read it; raises ValidationError by field where it may not be published."""
        paper, wrong = read(self._values())
        if paper is None:
            raise ValidationError({_OUTCOME.get(name, name) or "slug": text for name, text in wrong.items()})
        return paper

    def decides_on(self) -> date | None:
        """The day on which it is decided, as far as it is known; also of what may not be published as it stands."""
        paper, _ = read(self._values())
        return decides_on(paper) if paper is not None else None

    def clean(self) -> None:
        """Raise ValidationError that names the fields to mend."""
        super().clean()
        if bool(self.outcome_kind) != bool(self.outcome_on) or (self.outcome_says and not self.outcome_kind):
            raise ValidationError({"outcome_kind": "Was daraus wurde, und den Tag dazu: beides oder keines."})
        paper, survey = self.wire(), self.survey
        if survey is None:
            return
        if survey.ideas:
            raise ValidationError({"survey": "Das ist eine Sammlung von Ideen, keine Umfrage."})
        if (survey.municipality_id or "") != paper.municipality:
            raise ValidationError({"survey": "Gefragt wird, wer dort wohnt: dieselbe Gemeinde wie bei der Vorlage."})
        if late := unread_in_time(paper, survey.collects_until):
            raise ValidationError({"survey": late})

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Store what may be published; raises ValidationError."""
        self.wire()
        super().save(*args, **kwargs)

    def _values(self) -> dict[str, object]:
        own = ("municipality", "survey", "outcome")
        values = {name: getattr(self, name) for name in WirePaper.__struct_fields__ if name not in own}
        values |= {"municipality": self.municipality_id or "", "survey": self.survey_id}
        if self.outcome_kind and self.outcome_on:
            values["outcome"] = {"kind": self.outcome_kind, "on": self.outcome_on, "says": self.outcome_says}
        return values
