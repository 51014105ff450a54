# SPDX-License-Identifier: EUPL-1.2
"""Kiosks and desks that the trustee has enrolled, as the platform knows them, and how much they have asked."""

from datetime import UTC, datetime

import msgspec
from django.db import connection, models


class Party(models.Model):
    """One enrolled device. Its key is pinned by the first token and does not change by itself."""

    district = models.CharField("Landkreis", max_length=5)
    name = models.CharField("Name", max_length=120)
    jkt = models.CharField("Fingerabdruck des Schlüssels", max_length=43, blank=True)
    jwk = models.JSONField("Öffentlicher Schlüssel", default=dict)
    heads_ref = models.CharField("Verweis", max_length=43)
    first_seen = models.DateTimeField("Erster Kontakt")
    last_seen = models.DateTimeField("Letzter Kontakt")
    refused_key_at = models.DateTimeField("Fremder Schlüssel abgewiesen", null=True, blank=True)
    report = models.JSONField("Meldung", default=dict)

    class Meta:
        app_label = "dp_platform"
        verbose_name = "Gerät"
        verbose_name_plural = "Geräte"
        ordering = ["name"]
        constraints = [
            models.UniqueConstraint(fields=["district", "name"], name="one_party_per_name"),
            models.UniqueConstraint(fields=["district", "heads_ref"], name="one_party_per_ref"),
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def is_kiosk(self) -> bool:
        return self.name.startswith("kiosk:")

    @property
    def is_desk(self) -> bool:
        return self.name.startswith("desk:")


class LookupBucket(models.Model):
    """How many questions for receipts a kiosk, or all of a district together, may put just now."""

    district = models.CharField(max_length=5)
    name = models.CharField(max_length=160)
    tokens = models.FloatField()
    at = models.DateTimeField()

    class Meta:
        app_label = "dp_platform"
        verbose_name = "Fragenvorrat"
        verbose_name_plural = "Fragenvorräte"
        constraints = [models.UniqueConstraint(fields=["district", "name"], name="one_bucket_per_name")]

    def __str__(self) -> str:
        return self.name


_KNOWN = (
    "SELECT id, heads_ref, first_seen, last_seen, report, (SELECT value FROM dp_platform_counter "
    "WHERE dp_platform_counter.district = dp_platform_party.district AND dp_platform_counter.name = %s) "
    "FROM dp_platform_party WHERE district = %s AND name = %s AND jkt = %s"
)
_HEARD = "UPDATE dp_platform_party SET report = %s, last_seen = %s WHERE id = %s"


def known_party(district: str, name: str, jkt: str) -> tuple[Party, int] | None:
    """The party with this pinned key, and where its mailbox stands, as every request looks for it.

    By hand, since the ORM takes longer for this row than token, proof and both signatures take together. The key of
    the party is not read.
    """
    with connection.cursor() as cursor:
        cursor.execute(_KNOWN, [f"mailbox:{name}", district, name, jkt])
        row = cursor.fetchone()
    if row is None:
        return None
    key, heads_ref, first_seen, last_seen, report, mailbox = row
    party = Party(
        id=key,
        district=district,
        name=name,
        jkt=jkt,
        heads_ref=heads_ref,
        # SQLite has no time zones; what Django writes there is UTC.
        first_seen=first_seen if first_seen.tzinfo else first_seen.replace(tzinfo=UTC),
        last_seen=last_seen if last_seen.tzinfo else last_seen.replace(tzinfo=UTC),
        report=msgspec.json.decode(report),
    )
    party._state.adding = False  # noqa: SLF001 - Django's own name for a row that is there
    return party, mailbox or 0


def keep_report(party: Party, report: bytes, now: datetime) -> None:
    """Write down how a party says that it is, as JSON, and that it was heard."""
    with connection.cursor() as cursor:
        cursor.execute(_HEARD, [report.decode(), connection.ops.adapt_datetimefield_value(now), party.pk])
