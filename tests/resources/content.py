# SPDX-License-Identifier: EUPL-1.2
"""Reads the files of resources/ as the tests need them: strictly, and as the structs of the contract."""

import csv
import io
import json
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from kiosk.languages import LANGUAGES
from sync.contract.appointments import AppointmentOffer
from sync.contract.appointments import Slot as OfferedSlot
from sync.contract.council import CouncilPaper
from sync.contract.defects import DefectCategory
from sync.contract.district import BoardNotice, Municipality, Village
from sync.contract.ordering import Category, PickupPoint, Product, Shop, Texts
from sync.contract.services import Office, Service, Situation
from sync.contract.waste import Street, WasteCalendar
from sync.platform.ecosystems.ordering.product_csv import PriceList, ShopTerms, read_price_list
from sync.platform.ecosystems.services.appointments.records import OfferRecord
from sync.platform.ecosystems.services.appointments.weekly import expand
from sync.platform.ecosystems.services.waste_ics import read_calendar

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
DISTRICT = RESOURCES / "district"
PRICE_LISTS = sorted((DISTRICT / "products").glob("*.csv"))

FOREIGN = {language for language in LANGUAGES if not language.startswith("de")}
"""Languages in which a text may stand beside its German."""

STRUCTS: dict[str, Any] = {
    "municipalities": Municipality,
    "villages": Village,
    "pickup-points": PickupPoint,
    "shops": Shop,
    "categories": Category,
    "board-notices": BoardNotice,
    "life-situations": Situation,
    "offices": Office,
    "services": Service,
    "defect-categories": DefectCategory,
    "council-papers": CouncilPaper,
}

Record = TypeVar("Record")


class ListedForm(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What `forms/forms.json` says of a form; what it asks stands in `forms/<id>.md`."""

    title: Texts
    minutes: int
    prepares: bool
    service: str


class ListedSurvey(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What `surveys/surveys.json` says of a survey; what it asks stands in `surveys/<id>.md`, or as `form` says."""

    title: Texts
    asks: Texts
    asked_by: str
    recipient: str
    minutes: int
    opens: date
    closes: date
    collects_until: date
    municipality: str | None
    apart: str = ""
    ideas: bool = False
    form: str = ""


class SharedForm(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What `surveys/forms.json` says of a form with which several surveys ask."""

    title: Texts
    minutes: int


class WasteRecord(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What `waste-calendars.json` says; the days stand in `waste/`."""

    file: str
    municipality: str
    streets: tuple[Street, ...]
    scheme: str
    source: str
    checked_on: date | None = None
    example: bool = False


class DoubleKeyError(Exception):
    """A JSON object names the same key twice."""


def strict_json(path: Path) -> Any:
    """Decode a JSON file; raises DoubleKeyError where an id stands twice."""

    def pairs(found: list[tuple[str, Any]]) -> dict[str, Any]:
        if len({key for key, _ in found}) != len(found):
            raise DoubleKeyError(path.name)
        return dict(found)

    return json.loads(path.read_text(encoding="utf-8"), object_pairs_hook=pairs)


def records(name: str, struct: type[Record]) -> dict[str, Record]:
    """A file of district/ as id -> struct."""
    return msgspec.convert(strict_json(DISTRICT / f"{name}.json"), dict[str, struct])  # type: ignore[valid-type]


@cache
def municipalities() -> dict[str, Municipality]:
    return records("municipalities", Municipality)


@cache
def villages() -> dict[str, Village]:
    return records("villages", Village)


@cache
def pickup_points() -> dict[str, PickupPoint]:
    return records("pickup-points", PickupPoint)


@cache
def shops() -> dict[str, Shop]:
    return records("shops", Shop)


@cache
def categories() -> dict[str, Category]:
    return records("categories", Category)


@cache
def board_notices() -> dict[str, BoardNotice]:
    return records("board-notices", BoardNotice)


@cache
def situations() -> dict[str, Situation]:
    return records("life-situations", Situation)


@cache
def offices() -> dict[str, Office]:
    return records("offices", Office)


@cache
def services() -> dict[str, Service]:
    return records("services", Service)


@cache
def defect_categories() -> dict[str, DefectCategory]:
    return records("defect-categories", DefectCategory)


@cache
def calendars() -> dict[str, WasteCalendar]:
    """The waste calendars, with the days of their files."""
    listed = msgspec.convert(strict_json(DISTRICT / "waste-calendars.json"), dict[str, WasteRecord])
    found: dict[str, WasteCalendar] = {}
    for key, record in listed.items():
        days = read_calendar((DISTRICT / "waste" / record.file).read_bytes(), date(2026, 11, 28)).collections
        found[key] = WasteCalendar(
            municipality=record.municipality, streets=record.streets, scheme=record.scheme, collections=days,
            covers_from=days[0].on, covers_until=days[-1].on, source=record.source, checked_on=record.checked_on,
            example=record.example,
        )  # fmt: skip
    return found


@cache
def surveys() -> dict[str, ListedSurvey]:
    """Surveys by id."""
    return msgspec.convert(strict_json(RESOURCES / "surveys" / "surveys.json"), dict[str, ListedSurvey], strict=False)


@cache
def shared_forms() -> dict[str, SharedForm]:
    """Forms with which several surveys ask, by id."""
    return msgspec.convert(strict_json(RESOURCES / "surveys" / "forms.json"), dict[str, SharedForm])


@cache
def council_papers() -> dict[str, CouncilPaper]:
    return records("council-papers", CouncilPaper)


@cache
def offer_records() -> dict[str, OfferRecord]:
    return msgspec.convert(strict_json(DISTRICT / "appointment-offers.json"), dict[str, OfferRecord])


def offers(today: date) -> dict[str, AppointmentOffer]:
    """What can be booked, with the times as planning makes them on a day."""
    found: dict[str, AppointmentOffer] = {}
    for key, record in offer_records().items():
        last = today + timedelta(weeks=record.weeks_ahead)
        times = expand([hours.rule() for hours in record.hours], today, last, record.without)
        found[key] = AppointmentOffer(
            title=record.title, office=record.office, recipient=f"office:{record.office}", places=record.places,
            where=record.where, about=record.about, bring=record.bring, services=record.services,
            closes_hours=record.closes_hours, answer_days=record.answer_days, example=record.example,
            source=record.source, checked_on=record.checked_on,
            slots=tuple(
                OfferedSlot(
                    id=one.id, day=one.day, begin=f"{one.begin:%H:%M}", minutes=one.minutes, places=one.places
                )
                for one in times
            ),
        )  # fmt: skip
    return found


@cache
def forms() -> dict[str, ListedForm]:
    return msgspec.convert(strict_json(RESOURCES / "forms" / "forms.json"), dict[str, ListedForm])


def price_list(path: Path) -> PriceList:
    """A price list as the platform imports it."""
    shop = shops()[path.stem]
    names = {category.name["de"]: slug for slug, category in categories().items()}
    return read_price_list(path.read_bytes(), ShopTerms(path.stem, bool(shop.organic_code), names))


@cache
def products() -> dict[str, Product]:
    """All products of all shops by item id."""
    return {item: product for path in PRICE_LISTS for item, product in price_list(path).products.items()}


def rows(path: Path) -> list[dict[str, str]]:
    """The rows of a price list as header -> cell, headers without their remark in parentheses."""
    reader = csv.reader(io.StringIO(path.read_text(encoding="utf-8"), newline=""), delimiter=";", strict=True)
    headers = [header.split(" (")[0] for header in next(reader)]
    return [dict(zip(headers, row, strict=True)) for row in reader]


def texts(value: object) -> Iterator[str]:
    """Every German string inside a record, keys left out."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, inner in value.items():
            if key not in FOREIGN:
                yield from texts(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from texts(inner)


def pictures() -> set[str]:
    return {path.stem for path in (RESOURCES / "pictures").glob("*.svg")}


def icons() -> set[str]:
    return {path.stem for path in (RESOURCES / "icons").glob("*.svg")}
