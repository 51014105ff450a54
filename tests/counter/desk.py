# SPDX-License-Identifier: EUPL-1.2
"""A shop's desk with real sealed orders in its replica, made without servers by the code that kiosks run."""

import itertools
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from types import MappingProxyType
from uuid import UUID

import msgspec
from joserfc.jwk import ECKey
from sqlite_utils import Database

from kiosk.ecosystems.ordering.catalogue import Market, read_market
from kiosk.ecosystems.ordering.checkout import Wish, prepare
from kiosk.ecosystems.ordering.rules.basket import Basket, BasketLine
from kiosk.ecosystems.ordering.rules.cycles import Cycle, read_cycle
from kiosk.ecosystems.ordering.rules.stocks import unpromised
from kiosk.names import Phone
from kiosk.names import phone as read_phone
from kiosk.receipts.opening import R, open_answer
from sync.contract.cases import (
    CASE_TYP,
    CaseState,
    CaseStatus,
    ClockState,
    DeskCase,
    DeskCases,
    Envelope,
    SignedAnswer,
    SignedCase,
)
from sync.contract.feed import encode_items
from sync.contract.ordering import CASE_ORDER, PICKUP_DESK, Order, OrderAnswer, OrderLine, Product
from sync.contract.receipt_code import ReceiptKeys, derive, new_code
from sync.contract.signing import Jwk, epoch_seconds, generate_key, private_jwk, public_jwk, sha256_hex, sign_detached
from sync.contract.times import to_wire
from sync.contract.trust import (
    ENROLMENT_TYP,
    POLICY_TYP,
    Enrolment,
    OfflinePolicy,
    Purpose,
    RecipientKeys,
    notice,
    sign_message,
)
from sync.keystore import MemoryStore
from sync.replica.cases import Draft, KnownCase
from sync.replica.content import apply_bundle
from sync.replica.desk import desk_cases, newest_answers, take_desk_cases
from sync.replica.meta import set_meta
from sync.replica.policy import DEVICE_KEY, ENCRYPTION_KEY, SPOOL_KEY, store_identity, store_policy
from sync.replica.sealing import seal
from tests.opening import open_replica, with_test_key
from tests.walk.stage import MONDAY, POINT, SCOPE, district_items

SHOP = "dorfladen"
RECIPIENT = f"shop:{SHOP}"
BAKERY = "shop:baeckerei"
PICK_UP = f"{PICKUP_DESK}{POINT}"
KIOSK = "kiosk:remmesweiler"
EPOCH = UUID("01930000-0000-7000-8000-000000000001")

NOODLES = "dorfladen/nudeln-spaghetti-500"
MILK = "dorfladen/h-milch-15-1000"
SUGAR = "dorfladen/zucker-1000"
TOMATOES = "dorfladen/tomaten"
"""Sold by weight."""


@dataclass
class DeskStage:
    """The desk's state folder and keys, and the kiosk that sends it orders."""

    state: Path
    store: MemoryStore
    device: ECKey
    encryption: ECKey
    trustee: ECKey
    kiosk: ECKey
    policy: OfflinePolicy
    market: Market
    cycles: list[Cycle]
    recipient: str = RECIPIENT
    receipts: dict[str, ReceiptKeys] = field(default_factory=dict)
    """By case id."""
    _numbers: "itertools.count[int]" = field(default_factory=lambda: itertools.count(1))

    def db(self) -> Database:
        """The replica; the caller closes it."""
        return open_replica(self.state)

    def order(
        self,
        name: str,
        wishes: dict[str, int],
        *,
        substitutes: bool = True,
        phone: str = "",
        week: int = 0,
        state: CaseState = "stored",
        reader: Jwk | None = None,
        at: datetime = MONDAY,
    ) -> str:
        """Let a resident order and the desk's queue take it; returns the case id of the order."""
        number = next(self._numbers)
        code = new_code(lambda bits: number * 37)
        given = read_phone(phone)
        wish = Wish(
            basket=Basket(tuple(BasketLine(key, self.product(key), much) for key, much in wishes.items()), True),
            cycle=self.cycles[week], crate_name=name, substitutes=substitutes, late="next", asked_late=False,
            phone=given if isinstance(given, Phone) else None, lang="de",
        )  # fmt: skip
        policy = self.policy if reader is None else _with_reader(self.policy, reader)
        confirmed = prepare(
            wish, self.market, policy, self.kiosk, public_jwk(generate_key()), "Remmesweiler", at,
            online=False, stands=unpromised(wish.basket), make_code=lambda: code,
        )  # fmt: skip
        ours = [draft for draft in confirmed.drafts if draft.recipient == self.recipient]
        cases = [self.case(draft, state=state, at=at) for draft in ours]
        case_id = str(ours[0].case_id)
        self.receipts[case_id] = derive(code)
        self.take(cases)
        return case_id

    def product(self, key: str) -> Product:
        """A product of the shop by its item id."""
        return self.market.products[key].product

    def case(self, draft: Draft, *, state: CaseState = "stored", at: datetime = MONDAY) -> DeskCase:
        """As the platform hands a case to the desk."""
        envelope = msgspec.json.encode(
            Envelope(
                case_id=draft.case_id, kind=draft.kind, kiosk=KIOSK, epoch=EPOCH, seq=next(self._numbers),
                prev="0" * 64, district="10046", municipality="10046117", recipient=draft.recipient,
                purpose=draft.purpose, datatypes=draft.datatypes, legal_basis=draft.legal_basis,
                collected_at=to_wire(at), clock=ClockState(to_wire(at), "synced"), routing=draft.routing,
                lookup_id=draft.lookup_id, cancel_hash=draft.cancel_hash, payload=msgspec.Raw(draft.payload),
                payload_sha256=sha256_hex(draft.payload), consent=draft.consent,
            )
        )  # fmt: skip
        signed = SignedCase(msgspec.Raw(envelope), sign_detached(envelope, self.kiosk, CASE_TYP))
        return DeskCase(next(self._numbers), signed, state, to_wire(at), to_wire(at), draft.routing)

    def take(self, cases: list[DeskCase]) -> None:
        """Put cases into the desk's queue, as the engine does."""
        db = self.db()
        take_desk_cases(db, DeskCases(tuple(cases), next(self._numbers)))
        db.conn.close()

    def change(self, case_id: str, **changes: object) -> None:
        """Let the platform tell the desk something new of a case: `state`, `answer`, `routing`."""
        db = self.db()
        case = next(case for case in desk_cases(db) if _case_id(case) == case_id)
        take_desk_cases(db, DeskCases((msgspec.structs.replace(case, **changes),), next(self._numbers)))
        db.conn.close()

    def take_back_numbers(self) -> None:
        """Let everybody withdraw the yes to being called, and the platform tell the desk, as it wipes them."""
        db = self.db()
        contacts = [case for case in desk_cases(db) if "order" in case.routing]
        db.conn.close()
        self.take([_wiped(contact) for contact in contacts])

    def newest(self, case_id: str) -> SignedAnswer | None:
        """The newest answer that the desk has stored."""
        db = self.db()
        found = newest_answers(db).get(case_id)
        db.conn.close()
        return found.signed if found else None

    def read(self, case_id: str) -> OrderAnswer | None:
        """The newest answer as whoever holds the receipt reads it, with all its checks."""
        signed = self.newest(case_id)
        if signed is None:
            return None
        return read_answer(
            signed, case_id, CASE_ORDER, self.recipient, self.receipts[case_id], self.policy, OrderAnswer
        )

    def plain_case(self, number: int, name: str) -> DeskCase:
        """A sealed order without the slow derivation of a receipt of its own: for large numbers."""
        if "plain" not in self.receipts:
            self.receipts["plain"] = derive(new_code(lambda bits: 0))
        keys = self.receipts["plain"]
        case_id = UUID(int=(7 << 76) | (2 << 62) | number)
        cycle = self.cycles[0]
        product = self.product(SUGAR)
        line = OrderLine(
            product=SUGAR, name=product.name, quantity=2, price_cents=product.price_cents, vat_percent=7,
            total_cents=2 * product.price_cents,
        )  # fmt: skip
        order = Order(
            case_id=case_id, shop=SHOP, cycle=cycle.id, pickup_point=POINT, lines=(line,),
            total_cents=line.total_cents, deposit_cents=0, substitutes=True, late="next", crate_name=name,
            receipt_key=keys.public, ordered_at=to_wire(MONDAY), lang="de",
        )  # fmt: skip
        draft = Draft(
            case_id=case_id, kind=CASE_ORDER, recipient=RECIPIENT, purpose="order", datatypes=(), legal_basis="",
            routing={"pickup_point": POINT, "cycle": cycle.id, "late": "next"},
            payload=seal(order, [public_jwk(self.encryption), keys.public]), lookup_id=keys.lookup_id,
        )  # fmt: skip
        return self.case(draft)


def build_desk(
    state: Path,
    settings: str = "",
    now: datetime = MONDAY,
    recipient: str = RECIPIENT,
    others: Mapping[str, RecipientKeys] = MappingProxyType({}),
) -> DeskStage:
    """An enrolled desk, mostly the village shop's, that synced a moment ago and is offline; its queue is empty.

    `others`: recipients that the policy names besides.
    """
    trustee, device, encryption, kiosk = (generate_key() for _ in range(4))
    policy = _policy(trustee, device, encryption, now, recipient)
    policy = msgspec.structs.replace(policy, recipients={**policy.recipients, **others})
    store = MemoryStore()
    with_test_key(store)
    store.set(DEVICE_KEY, json.dumps(private_jwk(device)))
    store.set(ENCRYPTION_KEY, json.dumps(private_jwk(encryption)))
    store.set(SPOOL_KEY, json.dumps(private_jwk(generate_key())))
    state.mkdir(parents=True, exist_ok=True)
    (state / "settings.toml").write_text(settings or 'village = "Remmesweiler"\n', "utf-8")
    db = open_replica(state)
    token = sign_message(policy, trustee, POLICY_TYP)
    enrolment = Enrolment(
        party=f"desk:{recipient.partition(':')[2]}", recipient=recipient, district="10046",
        municipality="10046117", scope=SCOPE, issuer="http://127.0.0.1:1",
        platform="http://127.0.0.1:2", policy=token, iat=epoch_seconds(now),
    )  # fmt: skip
    store_identity(db, store, sign_message(enrolment, trustee, ENROLMENT_TYP), [public_jwk(trustee)])
    store_policy(db, token, (public_jwk(trustee),), now)
    bundle = encode_items(district_items(now))
    apply_bundle(db, SCOPE, 1, bundle, sha256_hex(bundle))
    set_meta(
        db, clock_floor=to_wire(now), clock_synced_at=to_wire(now), engine_state="offline",
        engine_synced_at=to_wire(now),
    )  # fmt: skip
    market = read_market(db, (POINT,), policy, now)
    db.conn.close()
    cycles = [cycle for key, published in market.cycles if (cycle := read_cycle(key, published))]
    cycles.sort(key=lambda cycle: cycle.pickup_from)
    return DeskStage(state, store, device, encryption, trustee, kiosk, policy, market, cycles, recipient)


def read_answer(
    signed: SignedAnswer,
    case_id: str,
    kind: str,
    recipient: str,
    keys: ReceiptKeys,
    policy: OfflinePolicy,
    inside: type[R],
) -> R | None:
    """An answer as whoever holds the receipt reads it, with all its checks."""
    status = CaseStatus(UUID(case_id), kind, recipient, "stored", to_wire(MONDAY), answer=signed)
    return open_answer(KnownCase(case_id, kind, recipient, {}, None, None, status, None), keys, policy, inside)


def _policy(trustee: ECKey, device: ECKey, encryption: ECKey, now: datetime, recipient: str) -> OfflinePolicy:
    words = notice("order", {"de": "Der Laden bekommt Ihre Bestellung."})
    month = 30 * 24 * 3600
    return OfflinePolicy(
        iss="http://127.0.0.1:1", aud="kiosk", seq=1, iat=epoch_seconds(now),
        exp=epoch_seconds(now + timedelta(days=40)),
        purposes={
            "order": Purpose(
                ("order", "crate-name"), ("shop:*",), "collect", False, "eu-gdpr:A6-1-b", 0, month, words
            ),
            "order-contact": Purpose(("phone",), ("shop:*",), "collect", True, "eu-gdpr:A6-1-a", 0, month, words),
            "application": Purpose(
                ("form-answers",), ("office:*",), "collect", False, "eu-gdpr:A6-1-e", 0, month, words
            ),
            "form-draft": Purpose(
                ("form-answers",), ("platform",), "collect", False, "eu-gdpr:A6-1-e", 0, month, words
            ),
            "application-cancel": Purpose((), ("platform",), "collect", False, "eu-gdpr:A6-1-e", 0, month, words),
            "defect-report": Purpose(("report",), ("office:*",), "collect", False, "eu-gdpr:A6-1-e", 0, month, words),
        },
        recipients={
            desk: RecipientKeys((public_jwk(encryption),), (public_jwk(device),))
            for desk in ((recipient,) if recipient == RECIPIENT else (RECIPIENT, BAKERY, recipient))
        },
        feed_keys=(public_jwk(generate_key()),), trustee_keys=(public_jwk(trustee),),
    )  # fmt: skip


def _with_reader(policy: OfflinePolicy, reader: Jwk) -> OfflinePolicy:
    keys = policy.recipients[RECIPIENT]
    return msgspec.structs.replace(policy, recipients={RECIPIENT: RecipientKeys((reader,), keys.signing)})


def _case_id(case: DeskCase) -> str:
    return str(msgspec.json.decode(case.case.envelope, type=Envelope).case_id)


def _wiped(case: DeskCase) -> DeskCase:
    envelope = msgspec.json.decode(case.case.envelope, type=Envelope)
    bare = msgspec.json.encode(msgspec.structs.replace(envelope, payload=msgspec.UNSET, consent=None))
    signed = msgspec.structs.replace(case.case, envelope=msgspec.Raw(bare), sig="")
    return msgspec.structs.replace(case, case=signed, state="withdrawn", cursor=case.cursor + 1000)
