# SPDX-License-Identifier: EUPL-1.2
"""How staff call what is published: the words of the forms in which it is edited."""

from collections.abc import Mapping

from django.db import models

from sync.contract import appointments, council, defects, forms, ideas, ordering, services, surveys, waste
from sync.contract import district as places
from sync.contract.courier import KIND_COURIER_KEY
from sync.platform.district.models import BoardNotice, Municipality, Village
from sync.platform.ecosystems.defects.models import DefectCategory, PublicDefect
from sync.platform.ecosystems.forms.models import PublishedForm
from sync.platform.ecosystems.ordering.models import Category, OrderCycle, PickupPoint, Product, Shop
from sync.platform.ecosystems.participation.council.models import CouncilPaper
from sync.platform.ecosystems.participation.models import Idea, Survey, SurveyResult
from sync.platform.ecosystems.services.appointments.models import AppointmentOffer, AppointmentSlot
from sync.platform.ecosystems.services.models import (
    CHANNEL_WORDS,
    FRACTIONS,
    WEEKDAYS,
    CitizenService,
    Fee,
    LifeSituation,
    Office,
    Provision,
    WasteCalendar,
)
from sync.platform.feed.reading import KindWords

_MODELS: dict[str, type[models.Model]] = {
    places.KIND_MUNICIPALITY: Municipality,
    places.KIND_VILLAGE: Village,
    places.KIND_BOARD: BoardNotice,
    ordering.KIND_SHOP: Shop,
    ordering.KIND_CATEGORY: Category,
    ordering.KIND_PRODUCT: Product,
    ordering.KIND_PICKUP_POINT: PickupPoint,
    ordering.KIND_CYCLE: OrderCycle,
    services.KIND_SITUATION: LifeSituation,
    services.KIND_SERVICE: CitizenService,
    services.KIND_OFFICE: Office,
    forms.KIND_FORM: PublishedForm,
    surveys.KIND_SURVEY: Survey,
    surveys.KIND_SURVEY_RESULT: SurveyResult,
    ideas.KIND_IDEA: Idea,
    defects.KIND_CATEGORY: DefectCategory,
    defects.KIND_DEFECT: PublicDefect,
}


_ALSO = {
    ordering.KIND_SHOP: {"recipient": "Adresse im Netz"},
    ordering.KIND_PRODUCT: {"limited": "Vorrat begrenzt"},
    ordering.KIND_CYCLE: {"crates_limited": "Kisten begrenzt"},
    services.KIND_SERVICE: {"provisions": "Zuständigkeiten"},
    services.KIND_OFFICE: {"recipient": "Adresse im Netz"},
    forms.KIND_FORM: {
        "xml_sha256": "Prüfsumme", "xml_bytes": "Größe in Bytes", "parts": "Stücke",
    },
    surveys.KIND_SURVEY: {"xml_sha256": "Prüfsumme des Formulars"},
    surveys.KIND_SURVEY_RESULT: {
        "title": "Titel", "asked_by": "Wer fragt", "told_on": "Ausgewertet am", "took_part": "Haben mitgemacht",
        "questions": "Antworten", "becomes": "Was daraus wird",
    },
    ideas.KIND_IDEA: {
        "title": "Titel", "text": "Text", "shown_on": "Gezeigt seit", "standing": "Was daraus wird",
        "says": "Das sagt das Amt", "supports": "Unterstützung", "comments": "Anmerkungen",
    },
}  # fmt: skip
"""What the platform works out itself; no form has a word for it."""


def kind_words() -> dict[str, KindWords]:
    """The words of every kind that is edited here, and of the one that the platform adds by itself."""
    return {kind: _words(model, _ALSO.get(kind, {})) for kind, model in _MODELS.items()} | {
        services.KIND_SERVICE: _service_words(),
        services.KIND_OFFICE: _office_words(),
        waste.KIND_WASTE_CALENDAR: _calendar_words(),
        appointments.KIND_OFFER: _offer_words(),
        forms.KIND_FORM_PART: KindWords("Stück eines Formulars", {"xml": "Inhalt"}),
        council.KIND_COUNCIL_PAPER: _paper_words(),
        KIND_COURIER_KEY: KindWords("Schlüssel für Boten", {"key": "Schlüssel"}),
    }


def scope_name(scope: str) -> str:
    """A scope as staff call it."""
    level, _, ags = scope.partition(":")
    if level == "district":
        return "Ganzer Landkreis"
    place = Municipality.objects.filter(pk=ags).first()
    return f"Gemeinde {place.name}" if place else scope


def _service_words() -> KindWords:
    """Those of what stands inside a service too, and names where its body has keys."""
    own = _words(CitizenService, _ALSO[services.KIND_SERVICE])
    channel = {key: name for name, key in CHANNEL_WORDS.items()}
    inner = {
        **_words(Provision, {}).fields, **_words(Fee, {}).fields, "fees": "Gebühren", "cents": "Gebühr", **channel,
    }  # fmt: skip
    places = {place.ags: place.name for place in Municipality.objects.all()}
    places |= {ags[:5]: "ganzer Landkreis" for ags in places}
    choices = {
        "presence": {**own.choices["presence"], "": own.choices["presence"]["unknown"]},
        "places": places,
        "office": dict(Office.objects.values_list("slug", "name")),
        "situations": {situation.slug: str(situation) for situation in LifeSituation.objects.all()},
    }
    return KindWords(own.name, own.fields, {**own.choices, **choices}, inner)


def _office_words() -> KindWords:
    own = _words(Office, _ALSO[services.KIND_OFFICE])
    return KindWords(own.name, own.fields, {"weekday": WEEKDAYS}, {"weekday": "Tag", "opens": "von", "closes": "bis"})


def _offer_words() -> KindWords:
    own = _words(AppointmentOffer, {"recipient": "Adresse im Netz", "slots": "Zeiten"})
    inner = {**_words(AppointmentSlot, {}).fields, "id": "Kennung"}
    choices = {
        "office": dict(Office.objects.values_list("slug", "name")),
        "places": dict(Municipality.objects.values_list("ags", "name")),
        "services": {service.slug: str(service) for service in CitizenService.objects.all()},
    }
    return KindWords(own.name, own.fields, choices, inner)


def _calendar_words() -> KindWords:
    own = _words(WasteCalendar, {})
    choices = {
        "fraction": FRACTIONS,
        "municipality": dict(Municipality.objects.values_list("ags", "name")),
        "village": dict(Village.objects.values_list("item_id", "name")),
    }
    inner = {
        "on": "Tag",
        "fraction": "Abfall",
        "words": "Worte",
        "village": "Ort",
        "name": "Straße",
        "numbers": "Nummern",
    }
    return KindWords(own.name, own.fields, choices, inner)


def _paper_words() -> KindWords:
    own = _words(CouncilPaper, {"outcome": "Was daraus wurde"})
    inner = {
        "body": "Gremium", "on": "Tag", "starts": "Uhrzeit", "where": "Ort", "public": "öffentlich",
        "decides": "entscheidet", "cancelled": "fällt aus", "result": "Ergebnis", "title": "Titel", "url": "Adresse",
        "text": "Text", "kind": "Was daraus wurde", "says": "In Worten",
    }  # fmt: skip
    choices = {
        "municipality": dict(Municipality.objects.values_list("ags", "name")),
        "survey": {survey.pk: str(survey) for survey in Survey.objects.all()},
        "kind": own.choices["outcome_kind"],
    }
    return KindWords(own.name, own.fields, {**own.choices, **choices}, inner)


def _words(model: type[models.Model], also: Mapping[str, str]) -> KindWords:
    options = model._meta  # noqa: SLF001 - Django's documented way to a model's fields
    own = [one for one in options.get_fields() if isinstance(one, models.Field)]
    fields = {one.name: str(one.verbose_name) for one in own}
    choices = {one.name: {str(key): str(text) for key, text in one.flatchoices} for one in own if one.choices}
    return KindWords(str(options.verbose_name), {**fields, **also}, choices)
