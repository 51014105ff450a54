# SPDX-License-Identifier: EUPL-1.2
"""A kiosk with the district's real content, made without servers: the stage for walk, window tests and benches.

Everything is signed as in earnest, by keys that live in memory.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path

import msgspec
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, generate_private_key
from joserfc.jwk import ECKey

from sync.contract.appointments import KIND_OFFER
from sync.contract.blind_rsa import KEY_BITS, to_jwk
from sync.contract.council import KIND_COUNCIL_PAPER
from sync.contract.defects import KIND_CATEGORY as KIND_DEFECT_CATEGORY
from sync.contract.district import KIND_BOARD, KIND_MUNICIPALITY, KIND_VILLAGE
from sync.contract.feed import Item, encode_items
from sync.contract.forms import KIND_FORM, KIND_FORM_PART, Form
from sync.contract.ordering import (
    KIND_CATEGORY,
    KIND_CYCLE,
    KIND_PICKUP_POINT,
    KIND_PRODUCT,
    KIND_SHOP,
    OrderCycle,
)
from sync.contract.services import KIND_OFFICE, KIND_SERVICE, KIND_SITUATION
from sync.contract.signing import epoch_seconds, generate_key, private_jwk, public_jwk, sha256_hex
from sync.contract.surveys import KIND_SURVEY, Survey
from sync.contract.times import to_wire
from sync.contract.trust import (
    ENROLMENT_TYP,
    POLICY_TYP,
    Enrolment,
    OfflinePolicy,
    RecipientKeys,
    SurveyGrant,
    sign_message,
)
from sync.contract.waste import KIND_WASTE_CALENDAR
from sync.forms.packing import cut
from sync.keystore import MemoryStore
from sync.platform.ecosystems.forms.judging import Judged, judge
from sync.replica.content import apply_bundle
from sync.replica.meta import set_meta
from sync.replica.policy import DEVICE_KEY, ENCRYPTION_KEY, SPOOL_KEY, store_identity, store_policy
from sync.trustee.purposes import load_purposes
from tests.opening import open_replica, with_test_key
from tests.resources import content

SCOPE = "district:10046"
MONDAY = datetime(2026, 11, 23, 13, 40, tzinfo=UTC)
"""The moment at which every stage plays: Monday, 14:40 in the village."""
POINT = "remmesweiler-dgh"
CODED = "mit-code"
"""A survey that the policy permits to whoever has a code; tours publish it."""
SETTINGS = f"""\
village = "Remmesweiler"
pickup_points = ["{POINT}"]
display_mm = [268, 476]
printer = "none"
answer_seconds = 3600
voice = "transcript:said"
headphones = "none"
"""


@dataclass(frozen=True)
class Stage:
    """A kiosk's state folder with its keys; `desks` are the keys of shops and offices by recipient."""

    state: Path
    store: MemoryStore
    desks: dict[str, ECKey]
    policy: OfflinePolicy
    sign_policy: Callable[[OfflinePolicy], str]
    """As the trustee would."""


def build_stage(
    state: Path,
    now: datetime = MONDAY,
    settings: str = "",
    items: Callable[[list[Item]], list[Item]] = list,
) -> Stage:
    """Make an enrolled kiosk at Remmesweiler that has synced a moment ago and is offline now.

    `items` may change the district's content before the kiosk has it.
    """
    trustee, device = generate_key(), generate_key()
    store = MemoryStore()
    with_test_key(store)
    store.set(DEVICE_KEY, json.dumps(private_jwk(device)))
    store.set(SPOOL_KEY, json.dumps(private_jwk(generate_key())))
    shops = content.shops()
    desks = {shop.recipient: generate_key() for shop in shops.values()}
    desks |= {office.recipient: generate_key() for office in content.offices().values() if office.recipient}
    policy = _policy(trustee, desks, now)
    state.mkdir(parents=True, exist_ok=True)
    (state / "settings.toml").write_text(settings or SETTINGS, "utf-8")
    db = open_replica(state)
    token = sign_message(policy, trustee, POLICY_TYP)
    enrolment = Enrolment(
        party="kiosk:remmesweiler", recipient=None, district="10046", municipality="10046117", scope=SCOPE,
        issuer="http://127.0.0.1:1", platform="http://127.0.0.1:2", policy=token, iat=epoch_seconds(now),
    )  # fmt: skip
    store_identity(db, store, sign_message(enrolment, trustee, ENROLMENT_TYP), [public_jwk(trustee)])
    store_policy(db, token, (public_jwk(trustee),), now)
    bundle = encode_items(items(district_items(now)))
    apply_bundle(db, SCOPE, 1, bundle, sha256_hex(bundle))
    set_meta(db, clock_floor=to_wire(now), clock_synced_at=to_wire(now), engine_state="offline")
    db.conn.close()
    return Stage(state, store, desks, policy, lambda changed: sign_message(changed, trustee, POLICY_TYP))


def as_desk(stage: Stage, recipient: str) -> MemoryStore:
    """The key store of a desk on this stage."""
    store = MemoryStore()
    with_test_key(store)
    key = json.dumps(private_jwk(stage.desks[recipient]))
    store.set(DEVICE_KEY, key)
    store.set(ENCRYPTION_KEY, key)
    return store


def district_items(now: datetime) -> list[Item]:
    """The district's content as the platform publishes it, with four weeks of cycles."""
    categories = content.categories()
    shops = content.shops()
    items = [_item(KIND_SHOP, key, shop) for key, shop in shops.items()]
    items += [_item(KIND_CATEGORY, key, category) for key, category in categories.items()]
    items += [_item(KIND_PICKUP_POINT, key, point) for key, point in content.pickup_points().items()]
    items += [_item(KIND_BOARD, key, entry) for key, entry in content.board_notices().items()]
    items += [_item(KIND_MUNICIPALITY, key, place) for key, place in content.municipalities().items()]
    items += [_item(KIND_VILLAGE, key, place) for key, place in content.villages().items()]
    items += [_item(KIND_SITUATION, key, situation) for key, situation in content.situations().items()]
    items += [_item(KIND_OFFICE, key, office) for key, office in content.offices().items()]
    items += [_item(KIND_SERVICE, key, service) for key, service in content.services().items()]
    items += [_item(KIND_DEFECT_CATEGORY, key, kind) for key, kind in content.defect_categories().items()]
    items += [_item(KIND_WASTE_CALENDAR, key, calendar) for key, calendar in content.calendars().items()]
    items += [_item(KIND_OFFER, key, offer) for key, offer in content.offers(now.date()).items()]
    for key, product in content.products().items():
        words = [product.name, product.legal_name, *product.words, categories[product.category].name["de"]]
        items.append(_item(KIND_PRODUCT, key, product, " ".join(words)))
    items += [item for key in content.forms() for item in _district_form(key)]
    items += [item for key in content.surveys() for item in district_survey(key)]
    items += [item for key, shared in content.shared_forms().items() for item in _survey_form(key, shared)]
    items += [_item(KIND_COUNCIL_PAPER, key, paper) for key, paper in content.council_papers().items()]
    monday = datetime(now.year, now.month, now.day, 23, tzinfo=UTC) - timedelta(days=now.weekday() + 1)
    for week in range(4):
        opens = monday + timedelta(weeks=week)
        cycle = OrderCycle(
            pickup_point=POINT,
            shops=tuple(sorted(shops)),
            opens_at=to_wire(opens),
            closes_at=to_wire(opens + timedelta(weeks=1)),
            answer_by=to_wire(opens + timedelta(weeks=1, hours=12)),
            pickup_from=to_wire(opens + timedelta(weeks=1, days=3, hours=9)),
            pickup_to=to_wire(opens + timedelta(weeks=1, days=3, hours=11)),
        )
        items.append(_item(KIND_CYCLE, f"{POINT}/{opens:%Y-%m-%d}", cycle))
    return items


@cache
def _district_form(form_id: str) -> tuple[Item, ...]:
    listed = content.forms()[form_id]
    judged = judge((content.RESOURCES / "forms" / f"{form_id}.md").read_bytes(), form_id)
    assert isinstance(judged, Judged)
    form = Form(
        title=listed.title, version=judged.version, xml_sha256=sha256_hex(judged.xml), xml_bytes=len(judged.xml),
        parts=1, languages=judged.languages, minutes=listed.minutes, prepares=listed.prepares,
    )  # fmt: skip
    return tuple(form_items(form_id, form, judged.xml))


@cache
def district_survey(survey_id: str) -> tuple[Item, ...]:
    """A survey of the district's, with its form where that is its own."""
    listed = content.surveys()[survey_id]
    form_id = listed.form or survey_id
    survey = Survey(
        title=listed.title, asks=listed.asks, recipient=listed.recipient, asked_by=listed.asked_by, form=form_id,
        xml_sha256=sha256_hex(_judged(form_id).xml), opens=listed.opens, closes=listed.closes,
        collects_until=listed.collects_until,
        apart=listed.apart, municipality=listed.municipality or "", ideas=listed.ideas,
    )  # fmt: skip
    form = () if listed.form else _survey_form(survey_id, listed)
    return (*form, _item(KIND_SURVEY, survey_id, survey))


@cache
def _judged(form_id: str) -> Judged:
    judged = judge((content.RESOURCES / "surveys" / f"{form_id}.md").read_bytes(), form_id)
    assert isinstance(judged, Judged)
    return judged


def _survey_form(form_id: str, listed: content.ListedSurvey | content.SharedForm) -> tuple[Item, ...]:
    judged = _judged(form_id)
    form = Form(
        title=listed.title, version=judged.version, xml_sha256=sha256_hex(judged.xml), xml_bytes=len(judged.xml),
        parts=1, languages=judged.languages, minutes=listed.minutes,
    )  # fmt: skip
    return tuple(form_items(form_id, form, judged.xml))


def form_items(form_id: str, form: Form, xml: bytes) -> list[Item]:
    """The items of a form, with as many pieces as its XML needs."""
    parts = cut(xml)
    whole = msgspec.structs.replace(form, parts=len(parts))
    pieces = (_item(KIND_FORM_PART, f"{form_id}/{at:03}", part) for at, part in enumerate(parts))
    return [_item(KIND_FORM, form_id, whole), *pieces]


def _item(kind: str, key: str, body: msgspec.Struct, search: str = "") -> Item:
    return Item(kind=kind, id=key, rev=1, search=search, body=msgspec.Raw(msgspec.json.encode(body)))


@cache
def survey_key() -> RSAPrivateKey:
    """The trustee's key for surveys; making one takes a tenth of a second."""
    return generate_private_key(65537, KEY_BITS)


def permission(now: datetime, *, one_each: bool = False) -> SurveyGrant:
    """A survey that the trustee permits."""
    until = epoch_seconds(now + timedelta(days=400))
    return SurveyGrant(to_jwk(survey_key().public_key()), one_each=one_each, until=until)


def _policy(trustee: ECKey, desks: dict[str, ECKey], now: datetime) -> OfflinePolicy:
    return OfflinePolicy(
        iss="http://127.0.0.1:1",
        aud="kiosk",
        seq=1,
        iat=epoch_seconds(now),
        exp=epoch_seconds(now + timedelta(days=40)),
        purposes=load_purposes(),
        recipients={
            recipient: RecipientKeys((public_jwk(key),), (public_jwk(key),)) for recipient, key in desks.items()
        },
        feed_keys=(public_jwk(generate_key()),),
        trustee_keys=(public_jwk(trustee),),
        surveys={key: permission(now) for key in content.surveys()} | {CODED: permission(now, one_each=True)},
    )
