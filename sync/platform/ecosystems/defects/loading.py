# SPDX-License-Identifier: EUPL-1.2
"""Putting kinds of defects from a data file into the table."""

from collections.abc import Mapping

import msgspec

from sync.contract.defects import DefectCategory as Record
from sync.platform.district.models import Municipality
from sync.platform.ecosystems.defects.models import DefectCategory
from sync.platform.ecosystems.services.loading import Put, UnfitRecordError, store_record
from sync.platform.ecosystems.services.models import Office


def load_categories(records: Mapping[str, Record], put: Put) -> int:
    """Load kinds of defects; returns how many. Raises UnfitRecordError.

    Municipalities and offices must be there before.
    """
    takes = set(Office.objects.filter(takes_cases=True).values_list("pk", flat=True))
    municipalities = set(Municipality.objects.values_list("pk", flat=True))
    places = municipalities | {ags[:5] for ags in municipalities}
    for key, record in records.items():
        named = {each.office for each in record.responsible}
        served = {place for each in record.responsible for place in each.places}
        if missing := (named - takes) | (served - places):
            raise UnfitRecordError(f"{key}: unknown, or takes no cases: {', '.join(sorted(missing))}")
        values = msgspec.structs.asdict(record) | {"responsible": msgspec.to_builtins(list(record.responsible))}
        store_record(put, DefectCategory, key, values)
    return len(records)
