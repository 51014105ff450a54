# SPDX-License-Identifier: EUPL-1.2
"""Municipalities, villages, and notices for the board in the village."""

from django.core.exceptions import ValidationError
from django.db import models
from simple_history.models import HistoricalRecords

MAX_NAMES = 400
"""Streets or stops of one village: so many fit into its item."""


class Municipality(models.Model):
    """A Gemeinde."""

    ags = models.CharField("Gemeindeschlüssel (AGS)", max_length=8, primary_key=True)
    name = models.CharField("Name", max_length=200)
    postcode = models.CharField("Postleitzahl", max_length=200, blank=True)
    town_hall = models.CharField("Rathaus", max_length=200, blank=True)
    phone = models.CharField("Telefon", max_length=200, blank=True)

    class Meta:
        app_label = "dp_platform"
        verbose_name = "Gemeinde"
        verbose_name_plural = "Gemeinden"
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name


class Village(models.Model):
    """An Ortsteil; its id is `<AGS>/<slug>`."""

    item_id = models.CharField("Kennung", max_length=120, primary_key=True)
    municipality = models.ForeignKey(Municipality, models.CASCADE, verbose_name="Gemeinde")
    name = models.CharField("Name", max_length=200)
    latitude = models.FloatField("Breite", null=True, blank=True)
    longitude = models.FloatField("Länge", null=True, blank=True)
    population = models.PositiveIntegerField("Einwohner", null=True, blank=True)
    population_year = models.PositiveSmallIntegerField("Stand", null=True, blank=True)
    streets = models.JSONField("Straßen", default=list, blank=True)
    stops = models.JSONField("Haltestellen", default=list, blank=True)

    class Meta:
        app_label = "dp_platform"
        verbose_name = "Ort"
        verbose_name_plural = "Orte"
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name

    def clean(self) -> None:
        """Names that kiosks can show, each once. Raises ValidationError."""
        super().clean()
        for field in ("streets", "stops"):
            names = getattr(self, field)
            if len(names) > MAX_NAMES or len(set(names)) != len(names) or any(len(name) > 80 for name in names):
                raise ValidationError({field: f"Höchstens {MAX_NAMES} Namen, jeder einmal und höchstens 80 Zeichen."})


class BoardNotice(models.Model):
    """Something on the village's notice board."""

    slug = models.SlugField("Kennung", max_length=120, primary_key=True)
    title = models.JSONField("Überschrift", default=dict)
    text = models.JSONField("Text", default=dict)
    icon = models.CharField("Zeichen", max_length=120, default="info")
    villages = models.JSONField("Nur in diesen Orten", default=list, blank=True)
    starts_at = models.DateTimeField("Beginn", null=True, blank=True)
    valid_from = models.DateTimeField("Zeigen ab", null=True, blank=True)
    valid_to = models.DateTimeField("Zeigen bis", null=True, blank=True)
    history = HistoricalRecords(verbose_name="Verlauf", app="dp_platform")

    class Meta:
        app_label = "dp_platform"
        verbose_name = "Aushang"
        verbose_name_plural = "Aushänge"
        ordering = ["slug"]

    def __str__(self) -> str:
        return str(self.title.get("de", self.slug))
