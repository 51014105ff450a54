# SPDX-License-Identifier: EUPL-1.2
"""What can be reported, what everybody sees of it, and the municipalities' own systems for it."""

from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.db import models
from simple_history.models import HistoricalRecords

from sync.contract import defects as wire
from sync.platform.cases.models import StoredCase
from sync.platform.district.models import Municipality, Village
from sync.platform.ecosystems.services.models import Office, Published, slug_field

PLACE_KINDS = [
    ("street", "Straße"),
    ("stop", "Haltestelle"),
    ("field-path", "Feldweg"),
    ("other", "sonst im Ort"),
]
STATES = [
    ("open", "gemeldet"),
    ("in-work", "in Arbeit"),
    ("done", "behoben"),
    ("not-ours", "nicht zuständig"),
]
_BASE_URL = RegexValidator(r"^https?://[^\s?#]+[^\s?#/]$", "Eine Adresse ohne Schrägstrich am Ende.")


class DefectCategory(Published):
    """A kind of defect."""

    struct = wire.DefectCategory

    slug = slug_field()
    name = models.JSONField("Name", default=dict)
    about = models.JSONField("Was dazu gehört", default=dict, blank=True)
    icon = models.CharField("Zeichen", max_length=120)
    position = models.PositiveSmallIntegerField("Reihenfolge")
    danger = models.JSONField(
        "Gefährlich, wenn", default=dict, blank=True,
        help_text="Leer: nichts davon ist gefährlich. Sonst nennt der Kiosk zuerst 112 und 110.",
    )  # fmt: skip
    responsible = models.JSONField("Zuständig", default=list, blank=True)
    history = HistoricalRecords(verbose_name="Verlauf", app="dp_platform")

    class Meta:
        app_label = "dp_platform"
        verbose_name = "Art von Schaden"
        verbose_name_plural = "Arten von Schäden"
        ordering = ["position"]

    def __str__(self) -> str:
        return str(self.name.get("de", self.slug))


class GeoReportServer(models.Model):
    """A municipality's own system for defects (Open311 GeoReport v2). Its API key lies in the key store."""

    slug = slug_field()
    name = models.CharField("Name", max_length=200)
    municipality = models.ForeignKey(Municipality, models.PROTECT, verbose_name="Gemeinde")
    office = models.ForeignKey(
        Office, models.PROTECT, verbose_name="Stelle", help_text="Nur was diese Stelle freigibt, geht dorthin."
    )
    base_url = models.CharField(
        "Adresse",
        max_length=200,
        validators=[_BASE_URL],
        help_text="Zum Beispiel https://mangel.example.org/open311/v2",
    )
    jurisdiction = models.CharField("jurisdiction_id", max_length=120, blank=True)
    codes = models.JSONField(
        "Arten dort", default=dict,
        help_text='Unsere Kennung und der service_code dort, zum Beispiel {"strasse": "006"}.',
    )  # fmt: skip
    sends = models.BooleanField("Freigegebenes dorthin senden", default=False)
    takes = models.BooleanField("Meldungen von dort zeigen", default=False)

    class Meta:
        app_label = "dp_platform"
        verbose_name = "Mängelmelder einer Gemeinde"
        verbose_name_plural = "Mängelmelder der Gemeinden"
        ordering = ["slug"]

    def __str__(self) -> str:
        return self.name

    def clean(self) -> None:
        """Codes name kinds that there are, and none twice. Raises ValidationError."""
        super().clean()
        codes = self.codes if isinstance(self.codes, dict) else {}
        known = set(DefectCategory.objects.values_list("pk", flat=True))
        good = all(key in known and isinstance(code, str) and code for key, code in codes.items())
        if not codes or not good or len(set(codes.values())) != len(codes):
            raise ValidationError({"codes": "Zu jeder Art genau ein service_code, und nur Arten, die es gibt."})


class PublicDefect(models.Model):
    """What everybody sees of one defect: released by an office, or taken from a municipality's system."""

    defect_id = models.CharField("Nummer", max_length=8, primary_key=True)
    district = models.CharField("Landkreis", max_length=5)
    case = models.OneToOneField(StoredCase, models.PROTECT, null=True, editable=False, related_name="+")
    server = models.ForeignKey(GeoReportServer, models.PROTECT, null=True, verbose_name="Von")
    """Where it was taken from; null where it is released from a report here."""
    remote_id = models.CharField("Nummer dort", max_length=120, blank=True)
    office = models.CharField("Empfänger", max_length=120)
    category = models.ForeignKey(DefectCategory, models.PROTECT, verbose_name="Art")
    village = models.ForeignKey(Village, models.PROTECT, verbose_name="Ort")
    place_kind = models.CharField("Stelle", max_length=20, choices=PLACE_KINDS)
    place = models.CharField("Genauer", max_length=wire.MAX_PLACE, blank=True)
    state = models.CharField("Stand", max_length=20, choices=STATES)
    opened_on = models.DateField("Gemeldet am")
    changed_on = models.DateField("Geändert am")
    says = models.CharField("Worte der Stelle", max_length=wire.MAX_PUBLIC_WORDS, blank=True)

    class Meta:
        app_label = "dp_platform"
        verbose_name = "Öffentliche Meldung"
        verbose_name_plural = "Öffentliche Meldungen"
        ordering = ["-opened_on", "defect_id"]
        indexes = [models.Index(fields=["district", "opened_on"], name="public_defects_by_day")]

    def __str__(self) -> str:
        return wire.spoken_number(self.defect_id)


HANDOVER_STATES = [
    ("waiting", "noch nicht gesendet"),
    ("unclear", "gesendet, Antwort blieb aus"),
    ("token", "angenommen, Nummer steht noch aus"),
    ("handed", "übergeben"),
    ("refused", "abgelehnt"),
]


class Handover(models.Model):
    """One public defect on its way to a municipality's system. It is written down before anything is sent."""

    defect = models.OneToOneField(PublicDefect, models.CASCADE, primary_key=True, verbose_name="Meldung")
    server = models.ForeignKey(GeoReportServer, models.PROTECT, verbose_name="Mängelmelder")
    state = models.CharField("Stand", max_length=20, choices=HANDOVER_STATES, default="waiting")
    token = models.CharField(max_length=200, blank=True)
    remote_id = models.CharField("Nummer dort", max_length=120, blank=True)
    sent_at = models.DateTimeField("Gesendet", null=True)
    looked_at = models.DateTimeField("Zuletzt nachgesehen", null=True)
    problem = models.CharField("Was nicht ging", max_length=300, blank=True)
    told = models.JSONField("Zuletzt von dort gehört", default=dict)
    """Status and notes as they were read last, so that only what is new changes anything."""

    class Meta:
        app_label = "dp_platform"
        verbose_name = "Übergabe an eine Gemeinde"
        verbose_name_plural = "Übergaben an Gemeinden"
        ordering = ["-sent_at"]

    def __str__(self) -> str:
        return str(self.defect)
