# SPDX-License-Identifier: EUPL-1.2
"""Loading a district's content from the data files that resources/README.md describes."""

from collections.abc import Mapping
from datetime import date, time
from pathlib import Path
from typing import Annotated, TypeVar

import msgspec
from django.db import models, transaction
from django.utils import timezone

from sync.contract import council, defects, services
from sync.contract import district as places
from sync.contract import ordering as wire
from sync.contract.times import from_wire
from sync.platform.district.models import BoardNotice, Municipality, Village
from sync.platform.ecosystems.defects.loading import load_categories
from sync.platform.ecosystems.forms.loading import FormRecord, UnfitFormError, load_forms
from sync.platform.ecosystems.ordering.models import Category, PickupPoint, Product, Shop, WeeklyPlan
from sync.platform.ecosystems.ordering.price_lists import apply_import, plan_import
from sync.platform.ecosystems.participation.council.loading import load_papers
from sync.platform.ecosystems.participation.loading import (
    SettledError,
    SurveyRecord,
    check_settled,
    load_surveys,
    running,
)
from sync.platform.ecosystems.services.appointments.loading import load_offers
from sync.platform.ecosystems.services.appointments.records import OfferRecord
from sync.platform.ecosystems.services.loading import (
    UnfitRecordError,
    WasteRecord,
    load_calendars,
    load_offices,
    load_services,
    load_situations,
)
from sync.platform.feed.reading import BERLIN

T = TypeVar("T")
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


class LoadError(Exception):
    """A data file cannot be used. The message names file, row and column."""


class _WeekMoment(msgspec.Struct, frozen=True):
    weekday: str
    time: str


class _Pickup(msgspec.Struct, frozen=True):
    weekday: str
    from_: str = msgspec.field(name="from")
    to: str


class _Rhythm(msgspec.Struct, frozen=True):
    """One entry of `ordering-plan.json`; a cycle opens when the one before closes."""

    shops: tuple[str, ...]
    closes: _WeekMoment
    answer_by: _WeekMoment
    pickup: _Pickup
    on_holiday: str = "earlier"
    crates: Annotated[int, msgspec.Meta(ge=1, le=10_000)] | None = None
    """How many orders the pick-up point has room for; None: any number."""


class _DayLimit(msgspec.Struct, frozen=True):
    """One entry of `day-limits.json`."""

    pieces: Annotated[int, msgspec.Meta(ge=0, le=100_000)]
    """How many there are for one pick-up day, over all pick-up points."""


@transaction.atomic
def load_district(folder: Path, today: date) -> dict[str, int]:
    """Load every file of `district/`, all or nothing; returns how many of each. Raises LoadError."""
    counts = {
        "municipalities": _municipalities(_read(folder / "municipalities.json", places.Municipality)),
        "villages": _villages(_read(folder / "villages.json", places.Village)),
        "pickup_points": _pickup_points(_read(folder / "pickup-points.json", wire.PickupPoint)),
        "categories": _categories(_read(folder / "categories.json", wire.Category)),
        "shops": _shops(_read(folder / "shops.json", wire.Shop)),
        "plans": _plans(_read(folder / "ordering-plan.json", _Rhythm)),
        "notices": _notices(_read(folder / "board-notices.json", places.BoardNotice)),
        **_services(folder),
        "defect_categories": _defects(folder),
        "forms": _forms(folder.parent / "forms"),
        "surveys": _surveys(folder.parent / "surveys", today),
        "council_papers": _council(folder, today),
    }
    counts["products"] = _price_lists(folder / "products")
    return {**counts, "day_limits": _day_limits(_read(folder / "day-limits.json", _DayLimit))}


def _read(path: Path, kind: type[T]) -> dict[str, T]:
    try:
        return msgspec.json.decode(path.read_bytes(), type=dict[str, kind])  # type: ignore[valid-type]
    except OSError as error:
        raise LoadError(f"{path} cannot be read: {error.strerror}") from error
    except msgspec.MsgspecError as error:
        raise LoadError(f"{path}: {error}") from error


def _put(model: type[models.Model], key: str, values: Mapping[str, object]) -> None:
    """Write one row; one that is the same already is left alone, so that no history grows."""
    row = model.objects.filter(pk=key).first()  # type: ignore[attr-defined]
    if row is None:
        row = model(pk=key)
    elif all(getattr(row, name) == value for name, value in values.items()):
        return
    for name, value in values.items():
        setattr(row, name, value)
    row.save()


def _municipalities(records: Mapping[str, places.Municipality]) -> int:
    for ags, record in records.items():
        _put(Municipality, ags, msgspec.structs.asdict(record))
    return len(records)


def _villages(records: Mapping[str, places.Village]) -> int:
    for key, record in records.items():
        values = msgspec.structs.asdict(record)
        values["municipality_id"] = values.pop("municipality")
        values |= {"streets": list(record.streets), "stops": list(record.stops)}
        _put(Village, key, values)
    return len(records)


def _pickup_points(records: Mapping[str, wire.PickupPoint]) -> int:
    for key, record in records.items():
        _put(PickupPoint, key, msgspec.structs.asdict(record))
    return len(records)


def _categories(records: Mapping[str, wire.Category]) -> int:
    for key, record in records.items():
        _put(Category, key, msgspec.structs.asdict(record))
    return len(records)


def _shops(records: Mapping[str, wire.Shop]) -> int:
    for key, record in records.items():
        if record.recipient != f"shop:{key}":
            raise LoadError(f"shops.json: {key}: the recipient must be shop:{key}")
        values = msgspec.structs.asdict(record)
        del values["recipient"]
        _put(Shop, key, values)
    return len(records)


def _plans(records: Mapping[str, _Rhythm]) -> int:
    for key, record in records.items():
        try:
            closes = _moment(record.closes.weekday, record.closes.time)
            answer = _moment(record.answer_by.weekday, record.answer_by.time)
            values = {
                "closes_weekday": closes[0],
                "closes_time": closes[1],
                "answer_weekday": answer[0],
                "answer_time": answer[1],
                "pickup_weekday": _WEEKDAYS.index(record.pickup.weekday) + 1,
                "pickup_from": time.fromisoformat(record.pickup.from_),
                "pickup_to": time.fromisoformat(record.pickup.to),
                "on_holiday": {"earlier": "earlier", "later": "later"}[record.on_holiday],
                "crate_limit": record.crates,
            }
        except (ValueError, KeyError) as error:
            raise LoadError(f"ordering-plan.json: {key}: {error}") from error
        shops = list(Shop.objects.filter(pk__in=record.shops))
        missing = set(record.shops) - {shop.pk for shop in shops}
        if missing or not PickupPoint.objects.filter(pk=key).exists():
            raise LoadError(f"ordering-plan.json: {key}: unknown shop or pick-up point {sorted(missing)}")
        _put(WeeklyPlan, key, values)
        WeeklyPlan.objects.get(pk=key).shops.set(shops)
    return len(records)


def _day_limits(records: Mapping[str, _DayLimit]) -> int:
    for key, record in records.items():
        product = Product.objects.filter(item_id=key).first()
        if product is None:
            raise LoadError(f"day-limits.json: {key}: there is no such product")
        if product.sold_by != "piece":
            raise LoadError(f"day-limits.json: {key}: it is sold by weight, only pieces are counted")
        if product.day_limit != record.pieces:
            product.day_limit = record.pieces
            product.save()
    return len(records)


def _moment(weekday: str, text: str) -> tuple[int, time]:
    """ISO weekday and time; `24:00` is the next day's midnight."""
    day = _WEEKDAYS.index(weekday)
    if text == "24:00":
        return (day + 1) % 7 + 1, time(0)
    return day + 1, time.fromisoformat(text)


def _notices(records: Mapping[str, places.BoardNotice]) -> int:
    for key, record in records.items():
        values = msgspec.structs.asdict(record)
        values["villages"] = list(record.villages)
        values["starts_at"] = from_wire(record.starts_at) if record.starts_at else None
        _put(BoardNotice, key, values)
    return len(records)


def _services(folder: Path) -> dict[str, int]:
    situations = _read(folder / "life-situations.json", services.Situation)
    offices = _read(folder / "offices.json", services.Office)
    records = _read(folder / "services.json", services.Service)
    listed = folder / "waste-calendars.json"
    # A district need not have any calendar.
    calendars = _read(listed, WasteRecord) if listed.exists() else {}
    booked = folder / "appointment-offers.json"
    # Nor any office where appointments are booked.
    offers = _read(booked, OfferRecord) if booked.exists() else {}
    today = timezone.localdate(timezone=BERLIN)
    try:
        return {
            "situations": load_situations(situations, _put),
            "offices": load_offices(offices, _put),
            "services": load_services(records, _put),
            "appointment_offers": load_offers(offers, _put),
            "waste_calendars": load_calendars(folder / "waste", calendars, _put, today),
        }
    except UnfitRecordError as error:
        raise LoadError(str(error)) from error


def _defects(folder: Path) -> int:
    """Kinds of defects; a district need not take reports."""
    listed = folder / "defect-categories.json"
    records = _read(listed, defects.DefectCategory) if listed.exists() else {}
    try:
        return load_categories(records, _put)
    except UnfitRecordError as error:
        raise LoadError(str(error)) from error


def _forms(folder: Path) -> int:
    """The forms that lie beside the district's files; a district need not have any."""
    if not (folder / "forms.json").exists():
        return 0
    try:
        return load_forms(folder, _read(folder / "forms.json", FormRecord))
    except UnfitFormError as error:
        raise LoadError(str(error)) from error


def _surveys(folder: Path, today: date) -> int:
    """The surveys that lie beside the district's files, each with its form; a district need not have any."""
    if not (folder / "surveys.json").exists():
        return 0
    records = _read(folder / "surveys.json", SurveyRecord)
    before = running(today)
    try:
        load_forms(folder, _survey_forms(folder, records))
    except UnfitFormError as error:
        raise LoadError(str(error)) from error
    count = load_surveys(records, _put)
    try:
        check_settled(before, today)
    except SettledError as error:
        raise LoadError(f"surveys.json: {error}") from error
    return count


def _survey_forms(folder: Path, records: Mapping[str, SurveyRecord]) -> dict[str, FormRecord]:
    """The forms of surveys: one each, and those with which several ask."""
    shared = _read(folder / "forms.json", FormRecord) if (folder / "forms.json").exists() else {}
    own = {slug: record for slug, record in records.items() if record.form in ("", slug)}
    missing = {record.form for slug, record in records.items() if slug not in own} - shared.keys()
    if missing:
        raise LoadError(f"surveys.json: unknown form {', '.join(sorted(missing))}; surveys/forms.json names those")
    return shared | {slug: FormRecord(record.title, minutes=record.minutes) for slug, record in own.items()}


def _council(folder: Path, today: date) -> int:
    """Papers of councils; a district need not show any."""
    listed = folder / "council-papers.json"
    records = _read(listed, council.CouncilPaper) if listed.exists() else {}
    try:
        return load_papers(records, _put, today)
    except UnfitRecordError as error:
        raise LoadError(str(error)) from error


def _price_lists(folder: Path) -> int:
    count = 0
    for path in sorted(folder.glob("*.csv")):
        shop = Shop.objects.filter(pk=path.stem).first()
        if shop is None:
            raise LoadError(f"{path.name}: there is no shop {path.stem}")
        data = path.read_bytes()
        plan = plan_import(shop, data)
        if plan.errors:
            listed = "\n".join(
                f"{path.name}, Zeile {error.row}, {error.column}: {error.message}" for error in plan.errors[:20]
            )
            raise LoadError(listed)
        apply_import(shop, data)
        count += len(plan.new) + len(plan.changed) + plan.unchanged
    return count
