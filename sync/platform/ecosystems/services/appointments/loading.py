# SPDX-License-Identifier: EUPL-1.2
"""Putting appointment offers from `appointment-offers.json` into the tables."""

from collections.abc import Mapping

import msgspec

from sync.platform.district.models import Municipality
from sync.platform.ecosystems.services.appointments.models import AppointmentOffer
from sync.platform.ecosystems.services.appointments.records import OfferRecord
from sync.platform.ecosystems.services.appointments.weekly import WeeklyError
from sync.platform.ecosystems.services.loading import Put, UnfitRecordError, store_record
from sync.platform.ecosystems.services.models import CitizenService, Office


def load_offers(records: Mapping[str, OfferRecord], put: Put) -> int:
    """Load offers; returns how many. Raises UnfitRecordError. Offices and services must be there before."""
    offices = set(Office.objects.filter(takes_cases=True).values_list("pk", flat=True))
    services = set(CitizenService.objects.values_list("pk", flat=True))
    municipalities = set(Municipality.objects.values_list("pk", flat=True))
    places = municipalities | {ags[:5] for ags in municipalities}
    for key, record in records.items():
        missing = ({record.office} - offices) | (set(record.services) - services) | (set(record.places) - places)
        if missing:
            raise UnfitRecordError(f"{key}: unknown, or takes no cases: {', '.join(sorted(missing))}")
        try:
            for span in record.hours:
                span.rule()
        except WeeklyError as error:
            raise UnfitRecordError(f"{key}: {error}") from error
        values = msgspec.structs.asdict(record)
        values |= {
            "places": list(record.places), "bring": list(record.bring), "services": list(record.services),
            "hours": msgspec.to_builtins(list(record.hours)), "without": [str(day) for day in record.without],
        }  # fmt: skip
        values["office_id"] = values.pop("office")
        store_record(put, AppointmentOffer, key, values)
    return len(records)
