# SPDX-License-Identifier: EUPL-1.2
"""Kiosks and desks that the trustee has enrolled, as the platform knows them."""

from django.db import models


class Party(models.Model):
    """One enrolled device. Its key is pinned by the first token and does not change by itself."""

    name = models.CharField("Name", max_length=120, unique=True)
    jkt = models.CharField("Fingerabdruck des Schlüssels", max_length=43, blank=True)
    jwk = models.JSONField("Öffentlicher Schlüssel", default=dict)
    heads_ref = models.CharField("Verweis", max_length=43, unique=True)
    first_seen = models.DateTimeField("Erster Kontakt")
    last_seen = models.DateTimeField("Letzter Kontakt")
    refused_key_at = models.DateTimeField("Fremder Schlüssel abgewiesen", null=True, blank=True)
    report = models.JSONField("Meldung", default=dict)

    class Meta:
        app_label = "dp_platform"
        verbose_name = "Gerät"
        verbose_name_plural = "Geräte"
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name

    @property
    def is_kiosk(self) -> bool:
        return self.name.startswith("kiosk:")
