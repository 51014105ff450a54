# SPDX-License-Identifier: EUPL-1.2
"""From a confirmed read-back to sealed drafts and a receipt: plain functions, run beside the window's thread."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from joserfc.jwk import ECKey

from kiosk.ecosystems.ordering.catalogue import Market
from kiosk.ecosystems.ordering.papers import ReceiptFacts, receipt_document
from kiosk.ecosystems.ordering.rules.basket import Basket
from kiosk.ecosystems.ordering.rules.cycles import Cycle
from kiosk.ecosystems.ordering.rules.orders import Late, OrderTerms, make_orders, make_ticket
from kiosk.ecosystems.ordering.rules.stocks import Standing, Units, promise
from kiosk.languages import Language, published
from kiosk.names import Phone
from kiosk.sending import Confirmation, seal_pending
from sync.contract.ids import uuid7
from sync.contract.ordering import (
    CASE_CONTACT,
    CASE_ORDER,
    CASE_TICKET,
    PICKUP_DESK,
    PURPOSE_CONTACT,
    PURPOSE_ORDER,
    Contact,
    Order,
)
from sync.contract.receipt_code import ReceiptKeys, derive, new_code
from sync.contract.signing import Jwk, b64url, epoch_seconds, sha256_hex
from sync.contract.trust import CONSENT_TYP, ConsentReceipt, OfflinePolicy, Purpose, sign_message
from sync.replica.cases import Draft
from sync.replica.sealing import seal

ECOSYSTEM = "ordering"
CONSENT_DAYS = 90


@dataclass(frozen=True)
class Wish:
    """All that the resident decided, as the read-back said it."""

    basket: Basket
    cycle: Cycle
    crate_name: str
    substitutes: bool
    late: Late
    asked_late: bool
    phone: Phone | None
    lang: Language


def prepare(
    wish: Wish,
    market: Market,
    policy: OfflinePolicy,
    kiosk_key: ECKey,
    spool_public: Jwk,
    place_name: str,
    now: datetime,
    *,
    online: bool,
    stands: Standing,
    make_code: Callable[[], str] = new_code,
) -> Confirmation:
    """Seal a wish: one order per shop under one receipt, a ticket for the pick-up desk, phone numbers apart.

    `stands` is what the orders are promised from, shop by shop: its units go into their cases, and only they make
    the receipt say `fest`.

    Takes some 60 ms (Argon2id and sealing), so it runs on the crypto thread.
    """
    code = make_code()
    keys = derive(code)
    terms = OrderTerms(
        cycle_id=wish.cycle.id,
        cycle=wish.cycle.published,
        crate_name=wish.crate_name,
        substitutes=wish.substitutes,
        late=wish.late,
        receipt_key=keys.public,
        ordered_at=now,
        lang=wish.lang,
    )
    orders = make_orders(wish.basket, terms, lambda: uuid7(now))
    drafts = [
        _order_draft(order, CASE_ORDER, market.shops[order.shop].recipient, policy, keys, units)
        for order, units in zip(orders, stands.units, strict=True)
    ]
    desk = f"{PICKUP_DESK}{wish.cycle.pickup_point}"
    names = {shop_id: shop.name for shop_id, shop in market.shops.items()}
    ticket = make_ticket(orders, names, uuid7(now)) if desk in policy.recipients else None
    if ticket is not None:
        drafts.append(_order_draft(ticket, CASE_TICKET, desk, policy, keys))
    refusals: tuple[str, ...] = ()
    if wish.phone is not None:
        drafts += [
            _contact_draft(order, wish.phone, market, policy, keys, kiosk_key, wish.lang, now) for order in orders
        ]
    elif PURPOSE_CONTACT in policy.purposes:
        purpose = policy.purposes[PURPOSE_CONTACT]
        refusals = tuple(
            sign_message(
                _consent(purpose, market.shops[order.shop].recipient, keys, wish.lang, now, payload=None),
                kiosk_key,
                CONSENT_TYP,
            )
            for order in orders
        )
    facts = ReceiptFacts(
        kiosk=place_name, code=code, promise=promise(wish.cycle, stands), firm=stands.firm, online=online,
        late=wish.late if wish.asked_late else None, phone_given=wish.phone is not None, printed_at=now,
    )  # fmt: skip
    document = receipt_document(orders, wish.cycle, market.point, market.shops, facts, wish.lang)
    pending = seal_pending(ECOSYSTEM, document, drafts, spool_public)
    return Confirmation(drafts, document, (keys.lookup_id, pending), refusals)


def _order_draft(
    order: Order, kind: str, recipient: str, policy: OfflinePolicy, keys: ReceiptKeys, units: Units = None
) -> Draft:
    purpose = policy.purposes[PURPOSE_ORDER]
    return Draft(
        case_id=order.case_id,
        kind=kind,
        recipient=recipient,
        purpose=PURPOSE_ORDER,
        datatypes=purpose.datatypes,
        legal_basis=purpose.legal_basis,
        routing={"pickup_point": order.pickup_point, "cycle": order.cycle, "late": order.late},
        payload=seal(order, [policy.recipients[recipient].encryption[0], keys.public]),
        lookup_id=keys.lookup_id,
        cancel_hash=keys.cancel_hash,
        uses=units or (),
    )


def _contact_draft(
    order: Order,
    phone: Phone,
    market: Market,
    policy: OfflinePolicy,
    keys: ReceiptKeys,
    kiosk_key: ECKey,
    lang: Language,
    now: datetime,
) -> Draft:
    recipient = market.shops[order.shop].recipient
    purpose = policy.purposes[PURPOSE_CONTACT]
    contact = Contact(uuid7(now), order.case_id, phone.number)
    payload = seal(contact, [policy.recipients[recipient].encryption[0], keys.public])
    receipt = _consent(purpose, recipient, keys, lang, now, payload=payload)
    return Draft(
        case_id=contact.case_id,
        kind=CASE_CONTACT,
        recipient=recipient,
        purpose=PURPOSE_CONTACT,
        datatypes=purpose.datatypes,
        legal_basis=purpose.legal_basis,
        routing={"order": str(order.case_id)},
        payload=payload,
        lookup_id=keys.lookup_id,
        cancel_hash=keys.cancel_hash,
        consent=sign_message(receipt, kiosk_key, CONSENT_TYP),
    )


def _consent(
    purpose: Purpose, recipient: str, keys: ReceiptKeys, lang: Language, now: datetime, *, payload: bytes | None
) -> ConsentReceipt:
    """A yes bound to the sealed bytes it allows, or a recorded no."""
    given = payload is not None
    record = str(uuid7(now))
    return ConsentReceipt(
        record_id=record,
        receipt_id=record,
        principal=f"pseudonym:{b64url(UUID(record).bytes)}",
        purpose=PURPOSE_CONTACT,
        datatypes=purpose.datatypes,
        recipient=recipient,
        controllers=(recipient,),
        legal_basis=purpose.legal_basis,
        notice={"id": purpose.notice.id, "sha256": purpose.notice.sha256},
        # The one in which the notice was read, which may have fallen back to German.
        language=published(purpose.notice.texts, lang).lang,
        retention=f"P{CONSENT_DAYS}D",
        withdrawal={"method": "receipt code, at any kiosk", "hash": keys.withdraw_hash},
        event_type="consent" if given else "refusal",
        event_state="given" if given else "refused",
        payload_sha256=sha256_hex(payload) if payload is not None else None,
        iat=epoch_seconds(now),
        exp=epoch_seconds(now + timedelta(days=CONSENT_DAYS)),
    )
