# SPDX-License-Identifier: EUPL-1.2
"""Cases and answers as they travelled: the exact bytes, and beside them only what routing needs."""

from django.db import models

CASE_STATES = [
    ("stored", "angenommen"),
    ("cancelled", "storniert"),
    ("late_next", "verspätet, nächste Woche"),
    ("late_cancelled", "verspätet, storniert"),
    ("void", "zurückgenommen"),
    ("refused", "abgewiesen"),
]


class StoredCase(models.Model):
    """One case for ever. Its cursors move when its state or answer changes."""

    case_id = models.UUIDField("Vorgang", primary_key=True, editable=False)
    kind = models.CharField("Art", max_length=120)
    kiosk = models.CharField("Kiosk", max_length=120)
    epoch = models.UUIDField("Epoche")
    seq = models.PositiveBigIntegerField("Nummer")
    prev = models.CharField(max_length=64)
    sha256 = models.CharField(max_length=64)
    envelope = models.BinaryField()
    sig = models.TextField()
    recipient = models.CharField("Empfänger", max_length=120)
    purpose = models.CharField("Zweck", max_length=120)
    lookup_id = models.CharField(max_length=22, null=True, db_index=True)
    cancel_hash = models.CharField(max_length=64, blank=True)
    routing = models.JSONField(default=dict)
    state = models.CharField("Stand", max_length=20, choices=CASE_STATES)
    state_at = models.DateTimeField("Stand seit")
    collected_at = models.DateTimeField("Aufgenommen")
    received_at = models.DateTimeField("Eingegangen")
    gap = models.BooleanField("Lücke davor", default=False)
    desk_cursor = models.PositiveBigIntegerField(default=0)
    mailbox_cursor = models.PositiveBigIntegerField(default=0)
    """0 until there is something to tell the kiosk."""

    class Meta:
        app_label = "dp_platform"
        verbose_name = "Vorgang"
        verbose_name_plural = "Vorgänge"
        ordering = ["-received_at"]
        constraints = [
            models.UniqueConstraint(fields=["kiosk", "epoch", "seq"], name="one_case_per_number"),
        ]
        indexes = [
            models.Index(fields=["recipient", "desk_cursor"]),
            models.Index(fields=["kiosk", "mailbox_cursor"]),
        ]

    def __str__(self) -> str:
        return str(self.case_id)


class StoredAnswer(models.Model):
    """One revision of a desk's answer."""

    case = models.ForeignKey(StoredCase, models.PROTECT, related_name="answers")
    revision = models.PositiveIntegerField("Fassung")
    desk = models.CharField("Schalter", max_length=120)
    sha256 = models.CharField(max_length=64)
    answer = models.BinaryField()
    sig = models.TextField()
    received_at = models.DateTimeField("Eingegangen")

    class Meta:
        app_label = "dp_platform"
        verbose_name = "Antwort"
        verbose_name_plural = "Antworten"
        ordering = ["-received_at"]
        constraints = [
            models.UniqueConstraint(fields=["case", "revision"], name="one_answer_per_revision"),
        ]

    def __str__(self) -> str:
        return f"{self.case_id} {self.revision}"


class RefusedCase(models.Model):
    """The quarantine: what was refused, why, and how often it came. Accepted later, it leaves."""

    kiosk = models.CharField("Kiosk", max_length=120)
    sha256 = models.CharField(max_length=64)
    case_id = models.UUIDField("Vorgang", null=True)
    kind = models.CharField("Art", max_length=120, blank=True)
    recipient = models.CharField("Empfänger", max_length=120, blank=True)
    epoch = models.UUIDField("Epoche", null=True)
    seq = models.PositiveBigIntegerField("Nummer", null=True)
    lookup_id = models.CharField(max_length=22, null=True, db_index=True)
    status = models.PositiveSmallIntegerField("Antwort")
    problem = models.CharField("Grund", max_length=60)
    detail = models.CharField("Einzelheit", max_length=300, blank=True)
    envelope = models.BinaryField(null=True)
    """Kept only where the signature held and nobody asked for shredding."""
    sig = models.TextField(blank=True)
    first_at = models.DateTimeField("Zuerst")
    last_at = models.DateTimeField("Zuletzt")
    times = models.PositiveIntegerField("Wie oft", default=1)

    class Meta:
        app_label = "dp_platform"
        verbose_name = "Abgewiesener Vorgang"
        verbose_name_plural = "Quarantäne"
        ordering = ["-last_at"]
        constraints = [models.UniqueConstraint(fields=["kiosk", "sha256"], name="one_refusal_per_bytes")]

    def __str__(self) -> str:
        return f"{self.kiosk} {self.problem}"


class CancelMark(models.Model):
    """A cancellation that stays: it may overtake the case that it cancels."""

    lookup_id = models.CharField(max_length=22)
    cancel_hash = models.CharField(max_length=64)
    arrived_at = models.DateTimeField()

    class Meta:
        app_label = "dp_platform"
        constraints = [models.UniqueConstraint(fields=["lookup_id", "cancel_hash"], name="one_mark_per_secret")]

    def __str__(self) -> str:
        return self.cancel_hash[:12]
