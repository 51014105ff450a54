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
    ("withdrawn", "Einwilligung widerrufen, gelöscht"),
]


class StoredCase(models.Model):
    """One case for ever. Its cursors move when its state or answer changes."""

    case_id = models.UUIDField("Vorgang", primary_key=True, editable=False)
    district = models.CharField("Landkreis", max_length=5)
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
    lookup_id = models.CharField(max_length=22, null=True)
    cancel_hash = models.CharField(max_length=64, blank=True)
    withdraw_hash = models.CharField(max_length=64, blank=True)
    """Under which its consent would be withdrawn; empty where it rests on none."""
    routing = models.JSONField(default=dict)
    state = models.CharField("Stand", max_length=20, choices=CASE_STATES)
    state_at = models.DateTimeField("Stand seit")
    collected_at = models.DateTimeField("Aufgenommen")
    received_at = models.DateTimeField("Eingegangen")
    gap = models.BooleanField("Lücke davor", default=False)
    desk_cursor = models.PositiveBigIntegerField(default=0)
    mailbox_cursor = models.PositiveBigIntegerField(default=0)
    """0 until there is something to tell the kiosk."""
    reserved = models.UUIDField(null=True)
    """The allotment of a unit that was taken for it here, since it came without."""

    class Meta:
        app_label = "dp_platform"
        verbose_name = "Vorgang"
        verbose_name_plural = "Vorgänge"
        ordering = ["-received_at"]
        constraints = [
            models.UniqueConstraint(fields=["district", "kiosk", "epoch", "seq"], name="one_case_per_number"),
        ]
        indexes = [
            models.Index(fields=["district", "recipient", "desk_cursor"]),
            models.Index(fields=["district", "kiosk", "mailbox_cursor"]),
            models.Index(fields=["district", "lookup_id"]),
            models.Index(
                fields=["district", "withdraw_hash"],
                name="cases_under_consent",
                condition=~models.Q(withdraw_hash=""),
            ),
        ]

    def __str__(self) -> str:
        return str(self.case_id)


class OtherNumber(models.Model):
    """A number under which a stored case came once more: taken, though the case stands under another one."""

    district = models.CharField(max_length=5)
    kiosk = models.CharField(max_length=120)
    epoch = models.UUIDField()
    seq = models.PositiveBigIntegerField()
    prev = models.CharField(max_length=64)
    sha256 = models.CharField(max_length=64)
    case = models.ForeignKey(StoredCase, models.PROTECT, related_name="+")

    class Meta:
        app_label = "dp_platform"
        constraints = [
            models.UniqueConstraint(fields=["district", "kiosk", "epoch", "seq"], name="one_other_number"),
        ]

    def __str__(self) -> str:
        return f"{self.kiosk} {self.seq}"


class StoredAnswer(models.Model):
    """One revision of a desk's answer."""

    district = models.CharField(max_length=5)
    case = models.ForeignKey(StoredCase, models.PROTECT, related_name="answers", db_index=False)
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
            models.UniqueConstraint(fields=["district", "case", "revision"], name="one_answer_per_revision"),
        ]

    def __str__(self) -> str:
        return f"{self.case_id} {self.revision}"


class CounterReading(models.Model):
    """A desk was given a case that no answer belongs to, with whoever brought its code."""

    district = models.CharField("Landkreis", max_length=5)
    case = models.ForeignKey(StoredCase, models.CASCADE, related_name="readings")
    desk = models.CharField("Gerät", max_length=120)
    recipient = models.CharField("Schalter", max_length=120)
    at = models.DateTimeField("Gelesen")

    class Meta:
        app_label = "dp_platform"
        verbose_name = "Einsicht am Schalter"
        verbose_name_plural = "Einsichten am Schalter"
        ordering = ["at", "pk"]

    def __str__(self) -> str:
        return f"{self.case_id}: {self.recipient}"


class HandedOver(models.Model):
    """An answer by which a case went to another recipient, with what was sealed to that one's desks."""

    district = models.CharField("Landkreis", max_length=5)
    case = models.ForeignKey(StoredCase, models.PROTECT, related_name="handed_over", db_index=False)
    revision = models.PositiveIntegerField("Fassung")
    """The answer's own: the case belongs to `taker` from the next one on."""
    giver = models.CharField("Von", max_length=120)
    taker = models.CharField("An", max_length=120)
    answer = models.BinaryField()
    sig = models.TextField()
    payload = models.BinaryField()
    """Empty, as answer and signature, once a consent under the case was withdrawn."""
    desk_cursor = models.PositiveBigIntegerField()
    """In the taker's queue; moves with the case."""

    class Meta:
        app_label = "dp_platform"
        verbose_name = "Weitergabe"
        verbose_name_plural = "Weitergaben"
        ordering = ["case", "revision"]
        constraints = [
            models.UniqueConstraint(fields=["district", "case", "revision"], name="one_hand_over_per_revision"),
        ]
        indexes = [models.Index(fields=["district", "taker", "desk_cursor"])]

    def __str__(self) -> str:
        return f"{self.case_id}: {self.giver} -> {self.taker}"


ANSWERS = [
    ("being-checked", "Wir prüfen es noch"),
    ("order-again", "Bitte noch einmal bestellen"),
    ("ask-on-site", "Bitte vor Ort nachfragen"),
    ("ask-shop", "Bitte beim Laden nachfragen"),
    ("not-possible", "Es geht leider nicht; nichts ist zu bezahlen"),
]


class RefusedCase(models.Model):
    """The quarantine: what was refused, why, and how often it came. Accepted later, it leaves."""

    district = models.CharField("Landkreis", max_length=5)
    kiosk = models.CharField("Kiosk", max_length=120)
    sha256 = models.CharField(max_length=64)
    case_id = models.UUIDField("Vorgang", null=True)
    kind = models.CharField("Art", max_length=120, blank=True)
    recipient = models.CharField("Empfänger", max_length=120, blank=True)
    epoch = models.UUIDField("Epoche", null=True)
    seq = models.PositiveBigIntegerField("Nummer", null=True)
    lookup_id = models.CharField(max_length=22, null=True)
    status = models.PositiveSmallIntegerField("Antwort")
    problem = models.CharField("Grund", max_length=60)
    detail = models.CharField("Einzelheit", max_length=300, blank=True)
    envelope = models.BinaryField(null=True)
    """Kept only where the signature held and nobody asked for shredding."""
    sig = models.TextField(blank=True)
    judged = models.BooleanField(default=False)
    """Form, signature and grant held: it can be tried again here, also where its kiosk is gone."""
    wanted_again = models.BooleanField("Noch einmal verlangt", default=False)
    answer = models.CharField("Antwort auf den Beleg", max_length=20, choices=ANSWERS, blank=True)
    dropped_at = models.DateTimeField("Verworfen", null=True)
    """From then on it is refused for ever, and its bytes are gone."""
    mailbox_cursor = models.PositiveBigIntegerField(default=0)
    """0 until staff have something to tell."""
    first_at = models.DateTimeField("Zuerst")
    last_at = models.DateTimeField("Zuletzt")
    times = models.PositiveIntegerField("Wie oft", default=1)

    class Meta:
        app_label = "dp_platform"
        verbose_name = "Abgewiesener Vorgang"
        verbose_name_plural = "Quarantäne"
        ordering = ["-last_at"]
        constraints = [models.UniqueConstraint(fields=["district", "kiosk", "sha256"], name="one_refusal_per_bytes")]
        indexes = [
            models.Index(fields=["district", "kiosk", "mailbox_cursor"]),
            models.Index(fields=["district", "kiosk", "epoch", "seq"]),
            models.Index(fields=["district", "lookup_id"]),
            models.Index(
                fields=["district", "kiosk"], name="refused_wanted_again", condition=models.Q(wanted_again=True)
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kiosk} {self.problem}"


class QuarantineStep(models.Model):
    """What was done with a refused case, by whom and why. Rows are added and never change."""

    district = models.CharField("Landkreis", max_length=5)
    at = models.DateTimeField("Wann")
    who = models.CharField("Wer", max_length=150)
    action = models.CharField(
        "Was",
        max_length=10,
        choices=[
            ("again", "noch einmal verlangt"),
            ("answered", "beantwortet"),
            ("dropped", "verworfen"),
            ("accepted", "doch angenommen"),
            ("closed", "Hinweis erledigt"),
        ],
    )
    kiosk = models.CharField("Kiosk", max_length=120)
    case_id = models.UUIDField("Vorgang", null=True)
    problem = models.CharField("Grund", max_length=60)
    note = models.CharField("Vermerk", max_length=200, blank=True)

    class Meta:
        app_label = "dp_platform"
        verbose_name = "Schritt in der Quarantäne"
        verbose_name_plural = "Schritte in der Quarantäne"
        ordering = ["-at", "-pk"]

    def __str__(self) -> str:
        return f"{self.kiosk} {self.action}"


class CaseChain(models.Model):
    """How far a kiosk's chain of one epoch has come here: equal figures mean that no number is missing."""

    district = models.CharField("Landkreis", max_length=5)
    kiosk = models.CharField("Kiosk", max_length=120)
    epoch = models.UUIDField("Epoche")
    highest = models.PositiveBigIntegerField("Höchste Nummer", default=0)
    stored = models.PositiveBigIntegerField("Angenommen", default=0)
    newest = models.CharField(max_length=64, blank=True)
    """SHA-256 of the envelope with the highest number."""

    class Meta:
        app_label = "dp_platform"
        verbose_name = "Kette"
        verbose_name_plural = "Ketten"
        constraints = [models.UniqueConstraint(fields=["district", "kiosk", "epoch"], name="one_chain_per_epoch")]

    def __str__(self) -> str:
        return f"{self.kiosk} {self.highest}"


class ChainNotice(models.Model):
    """Something about a kiosk's chain that staff must know: a copy, a restored backup, there or here."""

    district = models.CharField("Landkreis", max_length=5)
    kiosk = models.CharField("Kiosk", max_length=120)
    epoch = models.UUIDField("Epoche")
    kind = models.CharField(
        "Was",
        max_length=12,
        choices=[
            ("fork", "zwei Vorgänge mit derselben Nummer"),
            ("copy", "älterer Stand, oder ein zweites Gerät"),
            ("our-backup", "unser Stand war älter als der des Kiosks"),
        ],
    )
    seq = models.PositiveBigIntegerField("Nummer")
    first_at = models.DateTimeField("Zuerst")
    last_at = models.DateTimeField("Zuletzt")
    times = models.PositiveIntegerField("Wie oft", default=0)
    closed_at = models.DateTimeField("Erledigt", null=True)

    class Meta:
        app_label = "dp_platform"
        verbose_name = "Hinweis zu einer Kette"
        verbose_name_plural = "Hinweise zu Ketten"
        ordering = ["-last_at"]
        constraints = [
            models.UniqueConstraint(fields=["district", "kiosk", "epoch", "kind"], name="one_notice_per_kind")
        ]

    def __str__(self) -> str:
        return f"{self.kiosk} {self.kind}"


class CancelMark(models.Model):
    """A cancellation that stays: it may overtake the case that it cancels."""

    district = models.CharField(max_length=5)
    lookup_id = models.CharField(max_length=22)
    cancel_hash = models.CharField(max_length=64)
    arrived_at = models.DateTimeField()

    class Meta:
        app_label = "dp_platform"
        constraints = [
            models.UniqueConstraint(fields=["district", "lookup_id", "cancel_hash"], name="one_mark_per_secret")
        ]

    def __str__(self) -> str:
        return self.cancel_hash[:12]


class WithdrawalMark(models.Model):
    """A withdrawal as the trustee told it: it may overtake the case that rests on the consent."""

    district = models.CharField(max_length=5)
    withdraw_hash = models.CharField(max_length=64)
    learned_at = models.DateTimeField()

    class Meta:
        app_label = "dp_platform"
        constraints = [models.UniqueConstraint(fields=["district", "withdraw_hash"], name="one_mark_per_withdrawal")]
        indexes = [models.Index(fields=["district", "learned_at"])]

    def __str__(self) -> str:
        return self.withdraw_hash[:12]


class FollowedLedger(models.Model):
    """How far the trustee's list of withdrawals was read, and when it was asked last."""

    district = models.CharField(max_length=5, primary_key=True)
    place = models.CharField(max_length=64, blank=True)
    asked_at = models.DateTimeField(null=True)
    answered_at = models.DateTimeField(null=True)

    class Meta:
        app_label = "dp_platform"

    def __str__(self) -> str:
        return self.place
