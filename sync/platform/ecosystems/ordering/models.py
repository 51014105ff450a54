# SPDX-License-Identifier: EUPL-1.2
"""Shops, their products, pick-up points and weekly cycles, as staff and shop owners edit them."""

from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator, RegexValidator
from django.db import models
from simple_history.models import HistoricalRecords

_SLUG = RegexValidator(r"^[a-z0-9][a-z0-9._-]{0,59}$", "Nur Kleinbuchstaben, Ziffern, Punkt, Strich und _.")
WEEKDAYS = [
    (1, "Montag"),
    (2, "Dienstag"),
    (3, "Mittwoch"),
    (4, "Donnerstag"),
    (5, "Freitag"),
    (6, "Samstag"),
    (7, "Sonntag"),
]


def _slug_field() -> "models.CharField[str, str]":
    return models.CharField("Kennung", max_length=60, primary_key=True, validators=[_SLUG])


class Shop(models.Model):
    """A trader who sells through the kiosks."""

    slug = _slug_field()
    name = models.CharField("Name", max_length=200)
    village = models.CharField("Ort", max_length=200)
    about = models.JSONField("Beschreibung", default=dict)
    example = models.BooleanField("Beispiel, kein echter Laden", default=False)
    phone = models.CharField("Telefon", max_length=200, blank=True)
    organic_code = models.CharField("Öko-Kontrollstelle", max_length=200, blank=True)
    minimum_cents = models.PositiveIntegerField("Mindestbestellwert in Cent", default=0)
    owners = models.ManyToManyField(
        settings.AUTH_USER_MODEL, verbose_name="Inhaberinnen und Inhaber", related_name="shops", blank=True
    )
    history = HistoricalRecords(verbose_name="Verlauf", app="dp_platform")

    class Meta:
        app_label = "dp_platform"
        verbose_name = "Laden"
        verbose_name_plural = "Läden"
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name


class Category(models.Model):
    """A shelf: what belongs together on the kiosk."""

    slug = _slug_field()
    name = models.JSONField("Name", default=dict)
    picture = models.CharField("Bild", max_length=120)
    position = models.PositiveSmallIntegerField("Reihenfolge")

    class Meta:
        app_label = "dp_platform"
        verbose_name = "Warengruppe"
        verbose_name_plural = "Warengruppen"
        ordering = ["position"]

    def __str__(self) -> str:
        return str(self.name.get("de", self.slug))


class Product(models.Model):
    """Something a shop sells. Prices are cents with VAT, per piece or per kilogram."""

    item_id = models.CharField(max_length=120, unique=True, editable=False)
    shop = models.ForeignKey(Shop, models.CASCADE, verbose_name="Laden", related_name="products")
    number = models.CharField("Artikelnummer", max_length=60, validators=[_SLUG])
    name = models.CharField("Name", max_length=200)
    legal_name = models.CharField("Bezeichnung", max_length=200, blank=True)
    category = models.ForeignKey(Category, models.PROTECT, verbose_name="Warengruppe")
    picture = models.CharField("Bild", max_length=120, default="product")
    sold_by = models.CharField(
        "Verkauf", max_length=6, choices=[("piece", "Stück"), ("weight", "Gewicht")], default="piece"
    )
    price_cents = models.PositiveIntegerField("Preis in Cent", validators=[MinValueValidator(1)])
    content = models.PositiveIntegerField("Inhalt", null=True, blank=True)
    content_unit = models.CharField(
        "Einheit", max_length=5, choices=[("g", "g"), ("ml", "ml"), ("piece", "Stück")], blank=True
    )
    weight_step = models.PositiveIntegerField("Schritt in g", null=True, blank=True)
    weight_max = models.PositiveIntegerField("Höchstmenge in g", null=True, blank=True)
    max_quantity = models.PositiveSmallIntegerField(
        "Höchstzahl", default=20, validators=[MinValueValidator(1), MaxValueValidator(999)]
    )
    deposit_cents = models.PositiveIntegerField("Pfand in Cent", default=0)
    vat_percent = models.PositiveSmallIntegerField("MwSt", choices=[(0, "0 %"), (7, "7 %"), (19, "19 %")], default=7)
    allergens = models.JSONField("Allergene", default=list, blank=True)
    traces = models.JSONField("Spuren", default=list, blank=True)
    ingredients = models.TextField("Zutaten", max_length=1200, blank=True)
    nutrition = models.JSONField("Nährwerte", default=dict, blank=True)
    additives = models.JSONField("Zusatzstoffe", default=list, blank=True)
    origin = models.CharField("Herkunft", max_length=200, blank=True)
    producer = models.CharField("Hersteller", max_length=200, blank=True)
    storage = models.CharField("Lagerung", max_length=200, blank=True)
    organic = models.BooleanField("Bio", default=False)
    min_age = models.PositiveSmallIntegerField(
        "Mindestalter", choices=[(0, "keins"), (16, "16"), (18, "18")], default=0
    )
    alcohol_percent = models.CharField("Alkohol", max_length=20, blank=True)
    words = models.JSONField("Suchwörter", default=list, blank=True)
    available = models.BooleanField("Im Angebot", default=True)
    day_limit = models.PositiveIntegerField(
        "Vorrat je Abholtag", null=True, blank=True, help_text="Stück über alle Abholorte; leer: kein fester Vorrat."
    )
    history = HistoricalRecords(verbose_name="Verlauf", app="dp_platform")

    class Meta:
        app_label = "dp_platform"
        verbose_name = "Artikel"
        verbose_name_plural = "Artikel"
        ordering = ["shop", "category__position", "name"]

    def __str__(self) -> str:
        return self.name


class PickupPoint(models.Model):
    """Where crates are handed out: a village hall."""

    slug = _slug_field()
    name = models.CharField("Name", max_length=200)
    village = models.CharField("Ort", max_length=200)
    municipality = models.CharField("Gemeindeschlüssel (AGS)", max_length=8)
    address = models.CharField("Anschrift", max_length=200)
    where = models.JSONField("So findet man hin", default=dict)

    class Meta:
        app_label = "dp_platform"
        verbose_name = "Abholort"
        verbose_name_plural = "Abholorte"
        ordering = ["village"]

    def __str__(self) -> str:
        return self.name


class WeeklyPlan(models.Model):
    """The rhythm of one pick-up point; wall-clock times of Europe/Berlin."""

    pickup_point = models.OneToOneField(
        PickupPoint, models.CASCADE, primary_key=True, verbose_name="Abholort", related_name="plan"
    )
    shops = models.ManyToManyField(Shop, verbose_name="Läden")
    closes_weekday = models.PositiveSmallIntegerField("Bestellschluss: Tag", choices=WEEKDAYS)
    closes_time = models.TimeField("Bestellschluss: Uhrzeit", help_text="Sonntag 24 Uhr ist Montag 0 Uhr.")
    answer_weekday = models.PositiveSmallIntegerField("Antwort bis: Tag", choices=WEEKDAYS)
    answer_time = models.TimeField("Antwort bis: Uhrzeit")
    pickup_weekday = models.PositiveSmallIntegerField("Abholung: Tag", choices=WEEKDAYS)
    pickup_from = models.TimeField("Abholung von")
    pickup_to = models.TimeField("Abholung bis")
    crate_limit = models.PositiveIntegerField(
        "Kisten je Abholung", null=True, blank=True, help_text="Wie viele der Abholort fasst; leer: beliebig viele."
    )
    on_holiday = models.CharField(
        "An Feiertagen", max_length=7, choices=[("earlier", "früher"), ("later", "später")], default="earlier"
    )

    class Meta:
        app_label = "dp_platform"
        verbose_name = "Wochenplan"
        verbose_name_plural = "Wochenpläne"

    def __str__(self) -> str:
        return str(self.pickup_point)


class OrderCycle(models.Model):
    """One week's ordering for one pick-up point; planned ahead, and open to a hand that knows better."""

    item_id = models.CharField("Kennung", max_length=120, unique=True)
    pickup_point = models.ForeignKey(PickupPoint, models.CASCADE, verbose_name="Abholort")
    shops = models.ManyToManyField(Shop, verbose_name="Läden")
    opens_at = models.DateTimeField("Bestellung ab")
    closes_at = models.DateTimeField("Bestellschluss", db_index=True)
    answer_by = models.DateTimeField("Antwort bis")
    pickup_from = models.DateTimeField("Abholung von")
    pickup_to = models.DateTimeField("Abholung bis", db_index=True)
    shifted = models.JSONField("Verschoben, weil", default=dict, blank=True)
    by_hand = models.BooleanField("Von Hand geändert", default=False)
    history = HistoricalRecords(verbose_name="Verlauf", app="dp_platform")

    class Meta:
        app_label = "dp_platform"
        verbose_name = "Bestellrunde"
        verbose_name_plural = "Bestellrunden"
        ordering = ["closes_at", "pickup_point"]

    def __str__(self) -> str:
        return self.item_id
