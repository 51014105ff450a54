# SPDX-License-Identifier: EUPL-1.2
"""Forms as staff publish them: made of a workbook, tried before they are stored."""

from django.core.validators import RegexValidator
from django.db import models
from simple_history.models import HistoricalRecords

_SLUG = RegexValidator(r"^[a-z0-9][a-z0-9-]{0,59}$", "Nur Kleinbuchstaben, Ziffern und Strich.")


class PublishedForm(models.Model):
    """A form that kiosks have. Its XML is what the kiosk's own engine has read without complaint (`judging`)."""

    slug = models.CharField("Kennung", max_length=60, primary_key=True, validators=[_SLUG])
    title = models.JSONField("Titel", default=dict)
    minutes = models.PositiveSmallIntegerField(
        "Dauer in Minuten", null=True, blank=True, help_text="Wie lange das Ausfüllen etwa dauert; leer: unbekannt."
    )
    prepares = models.BooleanField(
        "Bereitet nur vor", default=False, help_text="Man muss danach noch selbst zum Amt; das wird vorher gesagt."
    )
    version = models.CharField("Fassung", max_length=200, editable=False)
    languages = models.JSONField("Sprachen", default=dict, editable=False)
    questions = models.PositiveIntegerField("Fragen", default=0, editable=False)
    xml = models.BinaryField("XForm", editable=False)
    updated_at = models.DateTimeField("Geändert", auto_now=True)
    history = HistoricalRecords(verbose_name="Verlauf", app="dp_platform", excluded_fields=["xml"])

    class Meta:
        app_label = "dp_platform"
        verbose_name = "Formular"
        verbose_name_plural = "Formulare"
        ordering = ["slug"]

    def __str__(self) -> str:
        return str(self.title.get("de", self.slug))
