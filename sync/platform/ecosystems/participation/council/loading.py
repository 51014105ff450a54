# SPDX-License-Identifier: EUPL-1.2
"""Putting papers of councils from a data file into the table."""

from collections.abc import Mapping
from datetime import date

import msgspec
from django.core.exceptions import ValidationError

from sync.contract.council import CouncilPaper as Record
from sync.platform.district.models import Municipality
from sync.platform.ecosystems.participation.council.checking import too_early
from sync.platform.ecosystems.participation.council.models import CouncilPaper
from sync.platform.ecosystems.participation.models import Survey
from sync.platform.ecosystems.services.loading import Put, UnfitRecordError, store_record


def load_papers(records: Mapping[str, Record], put: Put, today: date) -> int:
    """Load papers; returns how many. Raises UnfitRecordError.

    Municipalities and surveys must be there before.
    """
    municipalities = set(Municipality.objects.values_list("pk", flat=True))
    surveys = set(Survey.objects.values_list("pk", flat=True))
    for key, record in records.items():
        named = {record.municipality, record.survey} - {"", None}
        if strange := sorted(map(str, named - municipalities - surveys)):
            raise UnfitRecordError(f"{key}: unknown {', '.join(strange)}")
        if wrong := too_early(record, today):
            raise UnfitRecordError(f"{key}: {wrong}")
        store_record(put, CouncilPaper, key, columns(record))
        try:
            CouncilPaper.objects.get(pk=key).clean()
        except ValidationError as error:
            raise UnfitRecordError(f"{key}: {error.message_dict}") from error
    return len(records)


def columns(record: Record) -> dict[str, object]:
    """A paper's values as the table has them."""
    values = msgspec.structs.asdict(record)
    outcome, municipality, survey = (values.pop(name) for name in ("outcome", "municipality", "survey"))
    return {
        **values,
        "stations": msgspec.to_builtins(list(record.stations)),
        "attachments": msgspec.to_builtins(list(record.attachments)),
        "municipality_id": municipality or None,
        "survey_id": survey,
        "outcome_kind": outcome.kind if outcome else "",
        "outcome_on": outcome.on if outcome else None,
        "outcome_says": dict(outcome.says) if outcome else {},
    }
