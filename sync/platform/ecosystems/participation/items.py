# SPDX-License-Identifier: EUPL-1.2
"""What participation publishes: surveys until their result is there, what came out of them, and ideas."""

from collections.abc import Iterator
from datetime import date, datetime

import msgspec
from django.db.models import Q, QuerySet

from sync.contract import ideas
from sync.contract import surveys as wire
from sync.contract.feed import Item
from sync.contract.signing import sha256_hex
from sync.platform.district.scopes import ags_prefix
from sync.platform.ecosystems.participation.models import Idea, Survey
from sync.platform.feed.reading import BERLIN


def participation_items(scope: str, now: datetime) -> Iterator[Item]:
    """Surveys of a scope: those of the whole district, and of the municipalities in it.

    A survey stays until its result is there, since the desk that opens its answers learns of it from here.
    """
    for survey in _surveys(scope).select_related("form", "result"):
        result = getattr(survey, "result", None)
        if result is not None:
            yield _item(wire.KIND_SURVEY_RESULT, survey.slug, bytes(result.result))
        else:
            yield _item(wire.KIND_SURVEY, survey.slug, msgspec.json.encode(wire_survey(survey)))


def idea_items(scope: str, now: datetime) -> Iterator[Item]:
    """The ideas that show in a scope. They are published by themselves: the desk has looked at each."""
    for idea in Idea.objects.filter(survey__in=_surveys(scope), shown__isnull=False).order_by("idea_id"):
        yield _item(ideas.KIND_IDEA, str(idea.idea_id), msgspec.json.encode(msgspec.convert(idea.shown, ideas.Idea)))


def wire_survey(survey: Survey) -> wire.Survey:
    """A survey as kiosks read it."""
    own = ("form", "xml_sha256", "municipality")
    fields = {name: getattr(survey, name) for name in wire.Survey.__struct_fields__ if name not in own}
    found = {
        **fields,
        "form": survey.form_id,
        "xml_sha256": sha256_hex(bytes(survey.form.xml)),
        "municipality": survey.municipality_id or "",
    }
    return msgspec.convert(found, wire.Survey)


def today(now: datetime) -> date:
    """The calendar day of the district."""
    return now.astimezone(BERLIN).date()


def _surveys(scope: str) -> QuerySet[Survey]:
    here = Q(municipality__isnull=True) | Q(municipality__ags__startswith=ags_prefix(scope))
    return Survey.objects.filter(here)


def _item(kind: str, item_id: str, body: bytes) -> Item:
    return Item(kind=kind, id=item_id, rev=0, body=msgspec.Raw(body))
