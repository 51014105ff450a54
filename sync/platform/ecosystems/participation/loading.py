# SPDX-License-Identifier: EUPL-1.2
"""Putting surveys from a data file into the table."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Annotated, Any

import msgspec

from sync.contract.ordering import Texts
from sync.platform.ecosystems.participation.models import Survey


class SurveyRecord(msgspec.Struct, frozen=True, omit_defaults=True):
    """One entry of `surveys.json`; its form is the table `<id>.md` beside it."""

    title: Texts
    asks: Texts
    asked_by: str
    recipient: str
    minutes: Annotated[int, msgspec.Meta(ge=1, le=120)]
    opens: date
    closes: date
    collects_until: date
    apart: str = ""
    ideas: bool = False
    municipality: str | None = None
    """AGS; null: the whole district."""


def load_surveys(
    records: Mapping[str, SurveyRecord], put: Callable[[type[Survey], str, dict[str, Any]], None]
) -> int:
    """Load surveys; returns how many."""
    for slug, record in records.items():
        values = msgspec.structs.asdict(record)
        del values["minutes"]
        values["form_id"], values["municipality_id"] = slug, values.pop("municipality")
        put(Survey, slug, values)
    return len(records)
