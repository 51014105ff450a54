# SPDX-License-Identifier: EUPL-1.2
"""From which office in ZMS the times of an offer come, and every place that is held there for us."""

from datetime import timedelta
from typing import Any

from django.core.exceptions import ValidationError
from django.core.validators import EmailValidator, MaxValueValidator, MinValueValidator, RegexValidator
from django.db import models

from sync.platform.cases.models import StoredCase
from sync.platform.ecosystems.services.appointments.models import BERLIN, AppointmentOffer, AppointmentSlot
from sync.platform.ecosystems.services.zms.rules import TELEPHONE, address_fault, too_many

STATES = [
    ("wanted", "soll gehalten werden"),
    ("reserving", "wird reserviert"),
    ("reserved", "reserviert, noch nicht bestätigt"),
    ("held", "gehalten"),
    ("releasing", "wird zurückgegeben"),
    ("released", "zurückgegeben"),
    ("expired", "nicht bekommen"),
    ("gone", "besteht in ZMS nicht mehr"),
    ("over", "Zeit vorbei"),
]
ENDED = ("released", "expired", "gone", "over")
"""States in which nothing more happens."""
THERE = ("reserving", "reserved", "held", "releasing")
"""States in which something may be at ZMS in our name."""
STAFF_AFTER = 12
"""Tries after which somebody has to look: about half a day."""
MOST_SERVICES = 5
MOST_PER_DAY = 20


class ZmsSource(models.Model):
    """An office in ZMS that gives an offer its times, instead of weekly hours."""

    offer = models.OneToOneField(
        AppointmentOffer, models.PROTECT, primary_key=True, verbose_name="Terminangebot", related_name="zms",
        help_text="Seine Sprechzeiten gelten dann nicht. Es darf keine eigenen Zeiten mehr haben.",
    )  # fmt: skip
    base_url = models.CharField(
        "Adresse", max_length=200,
        help_text="Der Bürgerschnittstelle (zmscitizenapi), zum Beispiel "
        "https://termine.example.org/buergeransicht/api/citizen",
    )  # fmt: skip
    office_id = models.PositiveIntegerField("Nummer der Stelle (officeId)", validators=[MinValueValidator(1)])
    service_ids = models.JSONField("Nummern der Leistungen (serviceId)", default=list)
    email = models.CharField(
        "E-Mail-Adresse der Stelle", max_length=120, validators=[EmailValidator()],
        help_text="ZMS verlangt eine und schreibt ihr zu jedem Platz. Nie die einer Bürgerin oder eines Bürgers.",
    )  # fmt: skip
    telephone = models.CharField(
        "Telefonnummer der Stelle", max_length=16, blank=True,
        validators=[RegexValidator(TELEPHONE.pattern + r"\Z", "7 bis 15 Ziffern ohne Leerzeichen, etwa +496851801.")],
        help_text="Nur wo die Stelle in ZMS eine verlangt.",
    )  # fmt: skip
    per_day = models.PositiveSmallIntegerField(
        "Freie Plätze im Voraus je Tag", default=4,
        validators=[MinValueValidator(1), MaxValueValidator(MOST_PER_DAY)],
        help_text="So viele hält die Plattform in ZMS, ohne dass jemand gebucht hat.",
    )  # fmt: skip
    give_back_hours = models.PositiveSmallIntegerField(
        "Ungenutztes zurückgeben, Stunden vorher", default=24,
        validators=[MinValueValidator(1), MaxValueValidator(336)],
        help_text="Mehr, als das Angebot vor einer Zeit noch gebucht werden kann.",
    )  # fmt: skip
    active = models.BooleanField(
        "Plätze halten", default=False, help_text="Wird es abgeschaltet, geht zurück, was niemand gebucht hat."
    )
    minutes = models.PositiveSmallIntegerField("Minuten je Termin", default=0, editable=False)
    reserved_minutes = models.PositiveSmallIntegerField(default=0, editable=False)
    """After which a reservation ends there by itself; 0 where ZMS does not say."""
    due_at = models.DateTimeField("Nächster Versuch", null=True, editable=False)
    """None: at once."""
    filled_at = models.DateTimeField("Zuletzt nach freien Zeiten gesehen", null=True, editable=False)
    answered_at = models.DateTimeField("Zuletzt geantwortet", null=True, editable=False)
    tries = models.PositiveSmallIntegerField("Versuche ohne Antwort", default=0, editable=False)
    problem = models.CharField("Was nicht ging, und was zu tun ist", max_length=400, blank=True, editable=False)

    class Meta:
        app_label = "dp_platform"
        verbose_name = "Termine aus ZMS"
        verbose_name_plural = "Termine aus ZMS"
        ordering = ["offer"]

    def __str__(self) -> str:
        return f"{self.offer} aus ZMS"

    @property
    def services(self) -> tuple[int, ...]:
        """The services for which its places are."""
        return tuple(self.service_ids)

    @property
    def gives_back(self) -> timedelta:
        """How long before its time an unused place goes back: always before the last booking hour."""
        return timedelta(hours=max(self.give_back_hours, self.offer.closes_hours + 1))

    def clean(self) -> None:
        """It can be asked, and holds no more than kiosks take. Raises ValidationError by field."""
        super().clean()
        faults: dict[str, Any] = {}
        if self.base_url and (fault := address_fault(self.base_url)):
            faults["base_url"] = fault
        good = isinstance(self.service_ids, list) and all(
            isinstance(one, int) and 0 < one < 1 << 31 for one in self.service_ids
        )
        if not good or not 0 < len(set(self.service_ids)) == len(self.service_ids) <= MOST_SERVICES:
            faults["service_ids"] = f"Eine bis {MOST_SERVICES} verschiedene Nummern."
        offer = AppointmentOffer.objects.filter(pk=self.offer_id).first()
        if offer is not None:
            if (self.give_back_hours or 0) <= offer.closes_hours:
                faults["give_back_hours"] = (
                    f"Gebucht werden kann bis {offer.closes_hours} Stunden vorher; zurückgegeben wird früher."
                )
            if too_many(self.per_day or 0, offer.weeks_ahead):
                faults["per_day"] = f"Zu viele für {offer.weeks_ahead} Wochen voraus."
            if self._state.adding and offer.slots.exists():
                faults["offer"] = "Es hat schon eigene Zeiten. Bitte für ZMS ein neues Angebot anlegen."
        if not faults and not self._state.adding and self._moved() and self.places.exclude(state__in=ENDED).exists():
            faults["base_url"] = (
                "Dort sind noch Plätze gehalten. Bitte erst „Plätze halten“ abschalten und warten, bis keiner "
                "mehr steht."
            )
        if faults:
            raise ValidationError(faults)

    def _moved(self) -> bool:
        before = ZmsSource.objects.get(pk=self.pk)
        return (before.base_url, before.office_id) != (self.base_url, self.office_id)


class ZmsPlace(models.Model):
    """One place: written down before ZMS is asked for it, and kept when it has ended."""

    source = models.ForeignKey(ZmsSource, models.CASCADE, verbose_name="Terminangebot", related_name="places")
    slot = models.ForeignKey(AppointmentSlot, models.PROTECT, null=True, verbose_name="Zeit", related_name="+")
    """Once it is held."""
    case = models.ForeignKey(StoredCase, models.PROTECT, null=True, verbose_name="Buchung", related_name="+")
    """The booking that rests on it, or for which it is wanted."""
    begins_at = models.DateTimeField("Beginn")
    reference = models.CharField("Kennzeichen", max_length=8, unique=True)
    state = models.CharField("Stand", max_length=10, choices=STATES, default="wanted")
    number = models.PositiveBigIntegerField("Nummer in ZMS", null=True)
    key = models.CharField(max_length=64, blank=True)
    spent = models.BooleanField(default=False)
    """A booking rested on it and was cancelled: it goes back before all others."""
    missing_at = models.DateTimeField(null=True)
    """When ZMS first did not know it; one such answer takes nothing from anybody."""
    due_at = models.DateTimeField("Nächster Blick")
    tries = models.PositiveSmallIntegerField("Versuche ohne Antwort", default=0)
    held_at = models.DateTimeField("Gehalten seit", null=True)
    ended_at = models.DateTimeField("Beendet", null=True)
    problem = models.CharField("Was nicht ging", max_length=400, blank=True)

    class Meta:
        app_label = "dp_platform"
        verbose_name = "Platz in ZMS"
        verbose_name_plural = "Plätze in ZMS"
        ordering = ["begins_at", "pk"]
        indexes = [models.Index(fields=["source", "state", "due_at"], name="zms_places_due")]

    def __str__(self) -> str:
        return f"{self.begins_at.astimezone(BERLIN):%d.%m.%Y, %H:%M} Uhr ({self.reference})"
