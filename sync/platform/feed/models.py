# SPDX-License-Identifier: EUPL-1.2
"""What has been published: every item's newest line, and every head with its signed manifest."""

from django.db import models


class FeedRow(models.Model):
    """The newest published state of one item in one scope; withdrawn items stay, so that `rev` only grows."""

    scope = models.CharField(max_length=120)
    kind = models.CharField(max_length=120)
    item_id = models.CharField(max_length=120)
    rev = models.PositiveBigIntegerField()
    live = models.BooleanField()
    line = models.BinaryField()
    """The item as one line of a bundle; for a withdrawn item the line that deletes it."""
    changed_head = models.PositiveBigIntegerField()
    due_at = models.CharField(max_length=20, blank=True)
    """When it becomes what was planned, RFC 3339 in UTC as on the wire; empty where nothing is."""
    planned = models.BinaryField(default=b"")
    """The line, with revision 0, that it becomes then; empty where it is to be gone."""

    class Meta:
        app_label = "dp_platform"
        constraints = [models.UniqueConstraint(fields=["scope", "kind", "item_id"], name="one_row_per_item")]
        indexes = [models.Index(fields=["scope", "changed_head"])]

    def __str__(self) -> str:
        return f"{self.kind} {self.item_id}"


class FeedHead(models.Model):
    """One published state of a scope."""

    scope = models.CharField("Bereich", max_length=120)
    head = models.PositiveBigIntegerField("Stand")
    items_sha256 = models.CharField("Prüfsumme", max_length=64)
    items = models.PositiveIntegerField("Einträge")
    bundle_sha256 = models.CharField(max_length=64)
    bundle_bytes = models.PositiveBigIntegerField("Größe in Bytes")
    deltas = models.JSONField(default=list)
    """From the last heads straight to this one, as in the manifest; the first is the step from the one before."""
    steps = models.JSONField(null=True)
    """Where the steps of the last thirty days are listed, as in the manifest."""
    manifest = models.TextField()
    created_at = models.DateTimeField("Veröffentlicht")
    signed_at = models.DateTimeField("Unterschrieben")
    published_by = models.CharField("Von", max_length=150, blank=True)
    due_at = models.DateTimeField("Sichtbar ab", null=True, blank=True)
    restores = models.PositiveBigIntegerField("Stellt wieder her", null=True, blank=True)
    summary = models.CharField("Änderungen", max_length=120, blank=True)

    class Meta:
        app_label = "dp_platform"
        verbose_name = "Veröffentlichung"
        verbose_name_plural = "Veröffentlichungen"
        ordering = ["scope", "-head"]
        constraints = [models.UniqueConstraint(fields=["scope", "head"], name="one_row_per_head")]

    def __str__(self) -> str:
        return f"{self.scope} {self.head}"


class FeedHandover(models.Model):
    """By which statement the key that signs the feed was handed on."""

    retired = models.CharField("Bisheriger Schlüssel", max_length=43, unique=True)
    kid = models.CharField("Neuer Schlüssel", max_length=43)
    statement = models.TextField()
    created_at = models.DateTimeField("Übergeben")

    class Meta:
        app_label = "dp_platform"
        verbose_name = "Schlüsselübergabe"
        verbose_name_plural = "Schlüsselübergaben"
        ordering = ["pk"]

    def __str__(self) -> str:
        return self.kid
