# SPDX-License-Identifier: EUPL-1.2
"""Situations, offices, services, who does them where and what they cost there, as staff edit them.

Every row is held to its struct on the wire before it is saved: what cannot be published is not stored.
"""

from collections.abc import Sequence
from typing import Any

import msgspec
from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.db import models
from simple_history.models import HistoricalRecords

from sync.contract import services as wire
from sync.contract import waste
from sync.contract.limits import MAX_ITEM_BODY
from sync.platform.district.models import Municipality
from sync.platform.ecosystems.services.checking import check_fields

_SLUG = RegexValidator(r"^[a-z0-9][a-z0-9._-]{0,59}$", "Nur Kleinbuchstaben, Ziffern, Punkt, Strich und _.")
_CHECKED_HELP = "Wann jemand alle Angaben mit der Quelle verglichen hat; leer: noch nie."
_REST = 4096
"""Bytes of an item that are kept for what stands in it beside its longest fields."""
FRACTIONS = {
    "residual": "Restmüll",
    "organic": "Biotonne",
    "paper": "Altpapier",
    "packaging": "Gelber Sack",
    "glass": "Altglas",
    "green": "Grünschnitt",
    "hazardous": "Schadstoffe",
    "christmas-trees": "Weihnachtsbäume",
    "bulky": "Sperrmüll",
    "other": "nicht erkannt",
}
CHANNEL_WORDS = {"Zustellpunkt": "destination", "Leistung": "service", "Schema": "schema", "Version": "version"}
"""How staff call what a form needs on its way to an office's own system."""
WEEKDAYS = {
    "monday": "Montag",
    "tuesday": "Dienstag",
    "wednesday": "Mittwoch",
    "thursday": "Donnerstag",
    "friday": "Freitag",
    "saturday": "Samstag",
    "sunday": "Sonntag",
}


def slug_field() -> "models.CharField[str, str]":
    """The id by which others refer to a row."""
    return models.CharField("Kennung", max_length=60, primary_key=True, validators=[_SLUG])


class Published(models.Model):
    """A row that becomes an item, or a part of one."""

    struct: type[msgspec.Struct]

    class Meta:
        abstract = True

    def clean(self) -> None:
        """Raise ValidationError that names the fields which the contract does not take."""
        super().clean()
        check_fields(self.struct, self.__dict__)

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Store what may be published; raises ValidationError."""
        check_fields(self.struct, self.__dict__)
        super().save(*args, **kwargs)


class LifeSituation(Published):
    """A situation in life under which people look for a service."""

    struct = wire.Situation

    slug = slug_field()
    name = models.JSONField("Name", default=dict)
    icon = models.CharField("Zeichen", max_length=120)
    position = models.PositiveSmallIntegerField("Reihenfolge")

    class Meta:
        app_label = "dp_platform"
        verbose_name = "Lebenslage"
        verbose_name_plural = "Lebenslagen"
        ordering = ["position"]

    def __str__(self) -> str:
        return str(self.name.get("de", self.slug))


class Office(Published):
    """Where somebody goes or calls."""

    struct = wire.Office

    slug = slug_field()
    name = models.CharField("Name", max_length=200)
    authority = models.CharField("Träger", max_length=200)
    address = models.CharField("Anschrift", max_length=200, blank=True)
    postcode = models.CharField("Postleitzahl", max_length=200, blank=True)
    village = models.CharField(
        "Ort", max_length=200, blank=True, help_text="Der Ort, in dem die Stelle steht; leer: unbekannt."
    )
    where = models.JSONField("So findet man hin", default=dict, blank=True)
    phone = models.CharField("Telefon", max_length=200, blank=True, help_text="Leer: unbekannt.")
    hours = models.JSONField("Öffnungszeiten", default=list, blank=True)
    by_appointment = models.BooleanField("Nur mit Termin", default=False)
    takes_cases = models.BooleanField("Nimmt Anträge von Kiosken an", default=False)
    source = models.CharField("Quelle", max_length=200, blank=True)
    checked_on = models.DateField("Geprüft am", null=True, blank=True, help_text=_CHECKED_HELP)
    history = HistoricalRecords(verbose_name="Verlauf", app="dp_platform")

    class Meta:
        app_label = "dp_platform"
        verbose_name = "Stelle"
        verbose_name_plural = "Stellen"
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name


class CitizenService(Published):
    """Something that an authority does for residents."""

    struct = wire.Service

    slug = slug_field()
    name = models.JSONField("Name", default=dict)
    also_called = models.JSONField("Auch genannt", default=dict, blank=True)
    about = models.JSONField("Beschreibung", default=dict)
    icon = models.CharField("Zeichen", max_length=120)
    situations = models.ManyToManyField(LifeSituation, verbose_name="Lebenslagen", related_name="services")
    presence = models.CharField(
        "Persönlich kommen",
        max_length=20,
        choices=[
            ("in-person", "ja"),
            ("in-person-or-eid", "ja, oder mit Online-Ausweis"),
            ("not-needed", "nein"),
            ("unknown", "unbekannt"),
        ],
        default="unknown",
    )
    bring = models.JSONField("Mitbringen", default=list, blank=True)
    takes = models.JSONField("Dauer", default=dict, blank=True)
    deadline = models.JSONField("Frist", default=dict, blank=True)
    source = models.CharField("Rechtsgrundlage oder Quelle", max_length=200, blank=True)
    checked_on = models.DateField("Geprüft am", null=True, blank=True, help_text=_CHECKED_HELP)
    history = HistoricalRecords(verbose_name="Verlauf", app="dp_platform")

    class Meta:
        app_label = "dp_platform"
        verbose_name = "Bürgerdienst"
        verbose_name_plural = "Bürgerdienste"
        ordering = ["slug"]

    def __str__(self) -> str:
        return str(self.name.get("de", self.slug))


class Provision(Published):
    """Who does a service for a part of the district."""

    struct = wire.Provision

    service = models.ForeignKey(
        CitizenService, models.CASCADE, verbose_name="Bürgerdienst", related_name="provisions"
    )
    places = models.JSONField("Für diese Gemeinden", default=list)
    office = models.ForeignKey(
        Office, models.PROTECT, verbose_name="Stelle", null=True, blank=True, related_name="provisions",
        help_text="Leer: unbekannt. Das sagt der Kiosk dann auch.",
    )  # fmt: skip
    note = models.JSONField("Hier anders", default=dict, blank=True)
    form = models.CharField("Formular", max_length=120, blank=True)
    fit_connect = models.JSONField("FIT-Connect", null=True, blank=True, default=None)
    history = HistoricalRecords(verbose_name="Verlauf", app="dp_platform")

    class Meta:
        app_label = "dp_platform"
        verbose_name = "Zuständigkeit"
        verbose_name_plural = "Zuständigkeiten"
        ordering = ["service", "pk"]

    def __str__(self) -> str:
        return f"{self.service}: {self.office or 'unbekannt'}"

    def clean(self) -> None:
        """Places are named, and none twice."""
        super().clean()
        if not self.places or len(set(self.places)) != len(self.places):
            raise ValidationError({"places": "Mindestens eine Gemeinde, und keine zweimal."})
        if self.fit_connect and not (self.form and self.office and self.office.takes_cases):
            raise ValidationError({"fit_connect": "Nur mit Formular, und bei einer Stelle, die Anträge annimmt."})


class Fee(Published):
    """What a service costs at one place, and how that is known."""

    struct = wire.Fee

    provision = models.ForeignKey(Provision, models.CASCADE, verbose_name="Zuständigkeit", related_name="fees")
    cents = models.PositiveIntegerField("Gebühr in Cent")
    what = models.JSONField("Wofür oder für wen", default=dict, blank=True)
    source = models.CharField("Quelle", max_length=200)
    checked_on = models.DateField("Geprüft am")
    valid_from = models.DateField("Gilt ab", null=True, blank=True)
    valid_until = models.DateField(
        "Gilt bis", null=True, blank=True, help_text="Der letzte Tag. Danach nennt der Kiosk die Gebühr nicht mehr."
    )
    history = HistoricalRecords(verbose_name="Verlauf", app="dp_platform")

    class Meta:
        app_label = "dp_platform"
        verbose_name = "Gebühr"
        verbose_name_plural = "Gebühren"
        ordering = ["provision", "pk"]

    def __str__(self) -> str:
        return f"{self.cents // 100},{self.cents % 100:02d} €"

    def clean(self) -> None:
        """A fee does not end before it begins."""
        super().clean()
        if self.valid_from and self.valid_until and self.valid_until < self.valid_from:
            raise ValidationError({"valid_until": "Das Ende liegt vor dem Beginn."})


class WasteCalendar(Published):
    """When bins are emptied in some streets; its days come from a file that staff upload (`waste_ics`)."""

    struct = waste.WasteCalendar

    slug = slug_field()
    municipality = models.ForeignKey(Municipality, models.PROTECT, verbose_name="Gemeinde")
    streets = models.JSONField("Straßen", default=list)
    scheme = models.CharField(
        "Wer holt ab", max_length=200, help_text="Zum Beispiel: Abfallentsorgungsbetrieb der Kreisstadt St. Wendel."
    )
    collections = models.JSONField("Termine", default=list, editable=False)
    covers_from = models.DateField("Beginnt am", editable=False)
    covers_until = models.DateField("Reicht bis", editable=False)
    source = models.CharField("Quelle", max_length=200, help_text="Woher die Datei kommt: Seite und Jahr.")
    checked_on = models.DateField("Geprüft am", null=True, blank=True, help_text=_CHECKED_HELP)
    example = models.BooleanField(
        "Nur ein Beispiel", default=False, help_text="Erfundene Termine. Der Kiosk und das Papier sagen das dazu."
    )
    history = HistoricalRecords(verbose_name="Verlauf", app="dp_platform")

    class Meta:
        app_label = "dp_platform"
        verbose_name = "Abfallkalender"
        verbose_name_plural = "Abfallkalender"
        ordering = ["municipality", "slug"]

    def __str__(self) -> str:
        return f"{', '.join(dict.fromkeys(street['name'] for street in self.streets))[:80]} ({self.slug})"

    def take(self, collections: Sequence[waste.Collection]) -> None:
        """Hold these days, which are sorted, instead of those before; raises IndexError where there are none."""
        self.collections = msgspec.to_builtins(list(collections))
        self.covers_from, self.covers_until = collections[0].on, collections[-1].on

    def clean(self) -> None:
        """What staff type is fit; that there are days is the upload's to say. Raises ValidationError by field."""
        typed = ("streets", "scheme", "source", "checked_on")
        check_fields(self.struct, {name: self.__dict__[name] for name in typed})
        self._check_size()

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Store what may be published; raises ValidationError."""
        self._check_size()
        super().save(*args, **kwargs)

    def _check_size(self) -> None:
        if len(msgspec.json.encode([self.collections, self.streets])) > MAX_ITEM_BODY - _REST:
            raise ValidationError({"streets": "Der Kalender ist zu groß: bitte weniger Straßen oder Termine."})
