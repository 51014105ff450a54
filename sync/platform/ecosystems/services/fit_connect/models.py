# SPDX-License-Identifier: EUPL-1.2
"""What becomes of each relay at FIT-Connect, written down before anything is sent."""

from django.db import models

from sync.platform.cases.models import StoredCase

STATES = [
    ("waiting", "noch nicht gesendet"),
    ("announced", "angekündigt"),
    ("sending", "wird übergeben"),
    ("taken", "abgegeben, noch nicht bestätigt"),
    ("handed", "liegt für das Fachverfahren bereit"),
    ("accepted", "vom Fachverfahren übernommen"),
    ("rejected", "vom Fachverfahren zurückgewiesen"),
    ("stopped", "hält an"),
    ("void", "vorher zurückgenommen"),
]
ENDED = ("accepted", "rejected", "stopped", "void")
"""States in which nothing more happens by itself."""
STAFF_AFTER = 12
"""Tries after which somebody has to ask FIT-Connect whether it arrived: about half a day."""


class FitConnectDelivery(models.Model):
    """One relay on its way to a destination."""

    case = models.OneToOneField(
        StoredCase, models.PROTECT, primary_key=True, verbose_name="Vorgang", related_name="+"
    )
    district = models.CharField(max_length=5)
    office = models.CharField("Stelle", max_length=120)
    destination = models.CharField("Zustellpunkt", max_length=36)
    metadata_tag = models.CharField(max_length=22)
    data_tag = models.CharField(max_length=22)
    """Authentication tags of what is sealed: by them an event tells what it is about."""
    state = models.CharField("Stand", max_length=10, choices=STATES, default="waiting")
    resume = models.CharField(max_length=10, blank=True)
    """Of one that stopped: from which state it would go on."""
    submission_id = models.CharField("submissionId", max_length=36, blank=True)
    fit_case_id = models.CharField("caseId", max_length=36, blank=True)
    due_at = models.DateTimeField("Nächster Versuch")
    tries = models.PositiveSmallIntegerField("Versuche ohne Antwort", default=0)
    handed_at = models.DateTimeField("Übergeben", null=True)
    ended_at = models.DateTimeField("Beendet", null=True)
    problem = models.CharField("Was nicht ging, und was zu tun ist", max_length=400, blank=True)

    class Meta:
        app_label = "dp_platform"
        verbose_name = "Übergabe an ein Fachverfahren"
        verbose_name_plural = "Übergaben an Fachverfahren (FIT-Connect)"
        ordering = ["-due_at"]
        indexes = [models.Index(fields=["district", "state", "due_at"], name="deliveries_due")]

    def __str__(self) -> str:
        return f"{self.office} {self.case_id}"


class RestoredDeliveries(models.Model):
    """When this database was set back to a backup: relays of before may be there without a row of it here."""

    district = models.CharField(max_length=5, primary_key=True)
    at = models.DateTimeField()

    class Meta:
        app_label = "dp_platform"

    def __str__(self) -> str:
        return self.district
