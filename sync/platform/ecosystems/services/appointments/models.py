# SPDX-License-Identifier: EUPL-1.2
"""What offices offer, and the times that planning made of it."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import msgspec
from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from simple_history.models import HistoricalRecords

from sync.contract import appointments as wire
from sync.contract.appointments import slot_stock
from sync.platform.ecosystems.services.appointments.records import WeeklyHours
from sync.platform.ecosystems.services.appointments.weekly import Weekly, WeeklyError
from sync.platform.ecosystems.services.models import Office, Published, slug_field

BERLIN = ZoneInfo("Europe/Berlin")


class AppointmentOffer(Published):
    """What somebody can book at an office, in a mentor's hour or in the mobile office."""

    struct = wire.AppointmentOffer

    slug = slug_field()
    title = models.JSONField("Wozu", default=dict)
    office = models.ForeignKey(
        Office, models.PROTECT, verbose_name="Stelle", limit_choices_to={"takes_cases": True}, related_name="offers",
        help_text="Ihr Schalter bekommt die Termine. Er muss Anträge von Kiosken annehmen.",
    )  # fmt: skip
    places = models.JSONField("Für diese Gemeinden", default=list)
    where = models.CharField("Wo", max_length=200, help_text="Name und Anschrift, so wie man dorthin findet.")
    about = models.JSONField("Beschreibung", default=dict, blank=True)
    bring = models.JSONField("Mitbringen", default=list, blank=True)
    services = models.JSONField("Für diese Bürgerdienste", default=list, blank=True)
    hours = models.JSONField("Sprechzeiten", default=list)
    without = models.JSONField("Fällt aus am", default=list, blank=True)
    weeks_ahead = models.PositiveSmallIntegerField(
        "So viele Wochen voraus", default=2, validators=[MinValueValidator(1), MaxValueValidator(8)],
        help_text="Jede Woche mehr kostet jeden Kiosk bei jedem Abgleich Zeit.",
    )  # fmt: skip
    closes_hours = models.PositiveSmallIntegerField("Buchbar bis so viele Stunden vorher", default=2)
    answer_days = models.PositiveSmallIntegerField("Antwort innerhalb von so vielen Tagen", default=2)
    lent = models.BooleanField(
        "Jeden zweiten Platz im Voraus an Kioske geben", default=True,
        help_text="So können Kioske auch ohne Netz fest zusagen. Der Rest bleibt für alle mit Netz.",
    )  # fmt: skip
    example = models.BooleanField(
        "Nur ein Beispiel", default=False, help_text="Ungeprüfte Zeiten. Der Kiosk und das Papier sagen das dazu."
    )
    source = models.CharField("Quelle", max_length=200, blank=True)
    checked_on = models.DateField("Geprüft am", null=True, blank=True)
    history = HistoricalRecords(verbose_name="Verlauf", app="dp_platform")

    class Meta:
        app_label = "dp_platform"
        verbose_name = "Terminangebot"
        verbose_name_plural = "Terminangebote"
        ordering = ["slug"]

    def __str__(self) -> str:
        return str(self.title.get("de", self.slug))

    @property
    def recipient(self) -> str:
        """The desk that gets its bookings."""
        return f"office:{self.office_id}"

    def rules(self) -> list[Weekly]:
        """Its rules; raises WeeklyError for one from which nothing follows."""
        try:
            return [span.rule() for span in msgspec.convert(self.hours, list[WeeklyHours])]
        except msgspec.ValidationError as error:
            raise WeeklyError(str(error)) from error

    def clean(self) -> None:
        """Hours can be planned, and places are named. Raises ValidationError by field."""
        super().clean()
        if not self.places:
            raise ValidationError({"places": "Mindestens eine Gemeinde."})
        try:
            self.rules()
        except WeeklyError as error:
            raise ValidationError({"hours": str(error)}) from error


class AppointmentSlot(models.Model):
    """One time of an offer. Planning makes it; what staff drop is offered to nobody any more."""

    offer = models.ForeignKey(AppointmentOffer, models.CASCADE, verbose_name="Terminangebot", related_name="slots")
    slot_id = models.CharField("Kennung", max_length=40)
    day = models.DateField("Tag")
    begin = models.TimeField("Beginn")
    minutes = models.PositiveSmallIntegerField("Minuten")
    places = models.PositiveSmallIntegerField("Plätze", default=1)
    dropped = models.BooleanField(
        "Fällt aus", default=False, help_text="Wer schon gebucht hat, bekommt die Absage vom Schalter der Stelle."
    )

    class Meta:
        app_label = "dp_platform"
        verbose_name = "Zeit"
        verbose_name_plural = "Zeiten"
        ordering = ["day", "begin"]
        constraints = [models.UniqueConstraint(fields=["offer", "slot_id"], name="one_slot_per_id")]

    def __str__(self) -> str:
        return f"{self.day:%d.%m.%Y}, {self.begin:%H:%M} Uhr"

    @property
    def stock(self) -> str:
        """The stock of its places."""
        return slot_stock(self.offer_id, self.slot_id)

    @property
    def begins_at(self) -> datetime:
        return datetime.combine(self.day, self.begin, BERLIN)

    @property
    def ends_at(self) -> datetime:
        return self.begins_at + timedelta(minutes=self.minutes)
