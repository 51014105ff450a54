# SPDX-License-Identifier: EUPL-1.2
"""Putting services from data files into the tables; what is the same already is left alone."""

from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import Annotated

import msgspec
from django.core.exceptions import ValidationError

from sync.contract import services as wire
from sync.contract import waste
from sync.platform.district.models import Municipality, Village
from sync.platform.ecosystems.services.items import RECIPIENT, wire_service
from sync.platform.ecosystems.services.models import (
    CitizenService,
    Fee,
    LifeSituation,
    Office,
    Provision,
    WasteCalendar,
)
from sync.platform.ecosystems.services.waste_ics import UnreadableCalendarError, read_calendar

Put = Callable[[type, str, Mapping[str, object]], None]
"""Writes one row by its key."""


class WasteRecord(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One entry of `waste-calendars.json`; its days stand in a file of `waste/`."""

    file: Annotated[str, msgspec.Meta(pattern=r"^[a-z0-9-]+\.ics$(?!\n)")]
    municipality: str
    streets: tuple[waste.Street, ...]
    scheme: str
    source: str
    checked_on: date | None = None
    example: bool = False


class UnfitRecordError(Exception):
    """A record lacks its German, or names something that is not there. The message names record and field."""


def load_situations(records: Mapping[str, wire.Situation], put: Put) -> int:
    """Load situations; returns how many. Raises UnfitRecordError."""
    for key, record in records.items():
        store_record(put, LifeSituation, key, msgspec.structs.asdict(record))
    return len(records)


def load_offices(records: Mapping[str, wire.Office], put: Put) -> int:
    """Load offices; returns how many. Raises UnfitRecordError where a recipient is another office's."""
    for key, record in records.items():
        if record.recipient not in (None, f"{RECIPIENT}{key}"):
            raise UnfitRecordError(f"{key}: the recipient must be {RECIPIENT}{key}")
        values = msgspec.structs.asdict(record)
        values |= {
            "takes_cases": values.pop("recipient") is not None,
            "hours": msgspec.to_builtins(record.hours),
        }
        store_record(put, Office, key, values)
    return len(records)


def load_services(records: Mapping[str, wire.Service], put: Put) -> int:
    """Load services with who does them where; returns how many. Raises UnfitRecordError.

    Situations, offices and municipalities must be there before.
    """
    situations = set(LifeSituation.objects.values_list("pk", flat=True))
    offices = set(Office.objects.values_list("pk", flat=True))
    municipalities = set(Municipality.objects.values_list("pk", flat=True))
    places = municipalities | {ags[:5] for ags in municipalities}
    for key, record in records.items():
        named = {each.office for each in record.provisions if each.office}
        served = {place for each in record.provisions for place in each.places}
        missing = (set(record.situations) - situations) | (named - offices) | (served - places)
        if missing:
            raise UnfitRecordError(f"{key}: unknown {', '.join(sorted(missing))}")
        values = msgspec.structs.asdict(record)
        del values["situations"], values["provisions"]
        values |= {
            "also_called": {language: list(words) for language, words in record.also_called.items()},
            "bring": list(record.bring),
        }
        store_record(put, CitizenService, key, values)
        service = CitizenService.objects.get(pk=key)
        service.situations.set(LifeSituation.objects.filter(pk__in=record.situations))
        if wire_service(service).provisions != record.provisions:
            _provide(service, record.provisions)
    return len(records)


def load_calendars(folder: Path, records: Mapping[str, WasteRecord], put: Put, today: date) -> int:
    """Load waste calendars, whose files lie in the folder; returns how many. Raises UnfitRecordError."""
    villages = dict(Village.objects.values_list("pk", "municipality_id"))
    for key, record in records.items():
        named = {street.village for street in record.streets}
        if strange := sorted(each for each in named if villages.get(each) != record.municipality):
            raise UnfitRecordError(f"{key}: {', '.join(strange)} is no village of {record.municipality}")
        try:
            found = read_calendar((folder / record.file).read_bytes(), today)
        except OSError as error:
            raise UnfitRecordError(f"{key}: {record.file} cannot be read: {error.strerror}") from error
        except UnreadableCalendarError as error:
            raise UnfitRecordError(f"{key}: {record.file}: {error}") from error
        calendar = WasteCalendar()
        calendar.take(found.collections)
        store_record(put, WasteCalendar, key, {
            "municipality_id": record.municipality, "streets": msgspec.to_builtins(list(record.streets)),
            "scheme": record.scheme, "source": record.source, "checked_on": record.checked_on,
            "example": record.example, "collections": calendar.collections,
            "covers_from": calendar.covers_from, "covers_until": calendar.covers_until,
        })  # fmt: skip
    return len(records)


def store_record(put: Put, model: type, key: str, values: Mapping[str, object]) -> None:
    """Write one row; raises UnfitRecordError where the table does not take it."""
    try:
        put(model, key, values)
    except ValidationError as error:
        raise UnfitRecordError(f"{key}: {error.message_dict}") from error


def _provide(service: CitizenService, provisions: tuple[wire.Provision, ...]) -> None:
    service.provisions.all().delete()
    for record in provisions:
        provision = Provision.objects.create(
            service=service, places=list(record.places), office_id=record.office, note=record.note,
            form=record.form or "",
            fit_connect=None if record.fit_connect is None else msgspec.to_builtins(record.fit_connect),
        )  # fmt: skip
        for fee in record.fees:
            Fee.objects.create(provision=provision, **msgspec.structs.asdict(fee))
