# SPDX-License-Identifier: EUPL-1.2
"""Stocks, leases and the log of write-offs. The database itself refuses a pool below zero."""

from django.conf import settings
from django.db import models
from django.db.models import F, Q


class Stock(models.Model):
    """Units of one thing: a product on a pick-up day, crates of a pick-up point, slots. Numbers, never names."""

    district = models.CharField("Landkreis", max_length=5)
    slug = models.CharField("Bestand", max_length=120)
    about = models.CharField("Was", max_length=200)
    capacity = models.PositiveIntegerField("Anzahl")
    pool = models.PositiveIntegerField("Im Topf")
    leased = models.PositiveIntegerField("Bei Kiosken", default=0)
    """What all leases bind together; written in the same statement as the pool."""
    opens_at = models.DateTimeField("Von")
    closes_at = models.DateTimeField("Bis", db_index=True)
    over_at = models.DateTimeField("Vorbei", db_index=True)
    lent_to = models.CharField("Im Voraus an Kioske in", max_length=8, blank=True, default="", db_default="")
    """Digits with which the AGS of a kiosk begins that gets all of it before anybody asks; empty: by need only."""
    owed = models.PositiveIntegerField("Verfallen bei Rückgabe", default=0, db_default=0)
    """Units out there that rest on nothing any more: they leave the stock when they come back."""
    doubted_at = models.DateTimeField("Angehalten seit", null=True)
    """Set back to a backup then: nothing leaves the pool until every kiosk has been heard."""

    class Meta:
        app_label = "dp_platform"
        verbose_name = "Bestand"
        verbose_name_plural = "Bestände"
        ordering = ["closes_at", "slug"]
        constraints = [
            models.UniqueConstraint(fields=["district", "slug"], name="one_stock_per_slug"),
            models.CheckConstraint(condition=Q(pool__gte=0), name="pool_not_below_zero"),
            models.CheckConstraint(
                condition=Q(capacity=F("pool") + F("leased")), name="pool_and_leases_are_the_capacity"
            ),
        ]

    def __str__(self) -> str:
        return self.about


class AllotmentLease(models.Model):
    """One kiosk's part of a stock under one epoch; the words are those of `sync.allotments.ledger.Lease`."""

    allotment = models.UUIDField(primary_key=True, editable=False)
    stock = models.ForeignKey(Stock, models.PROTECT, related_name="leases", verbose_name="Bestand")
    kiosk = models.CharField("Kiosk", max_length=120)
    database = models.UUIDField()
    epoch = models.PositiveIntegerField("Epoche")
    granted = models.PositiveIntegerField("Erhalten", default=0)
    used = models.PositiveIntegerField("Zugesagt", default=0)
    taken = models.PositiveIntegerField("Eingegangen", default=0)
    released = models.PositiveIntegerField("Storniert", default=0)
    keep = models.PositiveIntegerField(null=True)
    waiting = models.PositiveIntegerField(default=0)
    not_after = models.DateTimeField("Gilt bis", null=True)
    closed = models.BooleanField("Beendet", default=False)
    back_at = models.DateTimeField("Rest zurück am", null=True)
    adopted = models.BooleanField(default=False)
    heard_at = models.DateTimeField("Zuletzt gemeldet")

    class Meta:
        app_label = "dp_platform"
        verbose_name = "Kontingent"
        verbose_name_plural = "Kontingente"
        constraints = [
            models.CheckConstraint(condition=Q(used__lte=F("granted")), name="promised_within_grant"),
            models.CheckConstraint(condition=Q(taken__lte=F("used")), name="arrived_within_promised"),
            models.CheckConstraint(condition=Q(released__lte=F("taken")), name="released_within_arrived"),
            models.UniqueConstraint(
                fields=["stock", "kiosk", "epoch"], condition=Q(adopted=False), name="one_lease_per_epoch"
            ),
            models.UniqueConstraint(
                fields=["stock", "kiosk"], condition=Q(closed=False), name="one_open_lease_per_kiosk"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.stock} {self.kiosk}"


class RenewalTurn(models.Model):
    """How far a kiosk's renewals have come, with the last answer, which may have been lost."""

    district = models.CharField(max_length=5)
    kiosk = models.CharField(max_length=120)
    database = models.UUIDField()
    turn = models.PositiveBigIntegerField(default=0)
    request = models.UUIDField(null=True)
    incarnation = models.PositiveBigIntegerField(default=0)
    boot = models.CharField(max_length=64, default="")
    answer = models.BinaryField(default=b"")
    forked_at = models.DateTimeField(null=True)
    answered_at = models.DateTimeField(null=True)

    class Meta:
        app_label = "dp_platform"
        constraints = [models.UniqueConstraint(fields=["district", "kiosk"], name="one_turn_per_kiosk")]

    def __str__(self) -> str:
        return self.kiosk


class WriteOff(models.Model):
    """A human hand brought units back that nobody had reported: who, when, how many, why."""

    lease = models.ForeignKey(AllotmentLease, models.PROTECT, verbose_name="Kontingent")
    units = models.PositiveIntegerField("Zurück in den Topf")
    reason = models.CharField("Warum", max_length=300)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, verbose_name="Wer")
    at = models.DateTimeField("Wann")

    class Meta:
        app_label = "dp_platform"
        verbose_name = "Abschreibung"
        verbose_name_plural = "Abschreibungen"
        ordering = ["-at"]

    def __str__(self) -> str:
        return f"{self.lease} {self.units}"
