# SPDX-License-Identifier: EUPL-1.2
"""Putting surveys from a data file into the table."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Annotated, Any

import msgspec

from sync.contract import surveys as wire
from sync.contract.ordering import Texts
from sync.platform.ecosystems.participation.items import wire_survey
from sync.platform.ecosystems.participation.models import COLLECTED, SETTLED, Survey


class SurveyRecord(msgspec.Struct, frozen=True, omit_defaults=True):
    """One entry of `surveys.json`; its form is the table `<id>.md` beside it, or one with which several ask."""

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
    form: str = ""
    """Id of a form that `surveys/forms.json` names; empty: the survey's own."""


class SettledError(Exception):
    """What answers rest on was to be changed. The message names the survey and the fields."""


def running(today: date) -> dict[str, wire.Survey]:
    """Every survey that may have been answered, as kiosks read it."""
    return {row.pk: wire_survey(row) for row in Survey.objects.filter(opens__lte=today).select_related("form")}


def check_settled(before: Mapping[str, wire.Survey], today: date) -> None:
    """Hold surveys that run to what they were when they began, as the pages for staff do. Raises SettledError."""
    now = running(today)
    for slug, was in before.items():
        fields = ("xml_sha256", *SETTLED, *(COLLECTED if was.collects_until < today else ()))
        changed = [name for name in fields if slug not in now or getattr(now[slug], name) != getattr(was, name)]
        if changed:
            listed = ", ".join(changed)
            raise SettledError(f"{slug} runs since {was.opens}: {listed} cannot be changed; make a survey of its own")


def load_surveys(
    records: Mapping[str, SurveyRecord], put: Callable[[type[Survey], str, dict[str, Any]], None]
) -> int:
    """Load surveys; returns how many."""
    for slug, record in records.items():
        values = msgspec.structs.asdict(record)
        del values["minutes"]
        values["form_id"] = values.pop("form") or slug
        values["municipality_id"] = values.pop("municipality")
        put(Survey, slug, values)
    return len(records)
