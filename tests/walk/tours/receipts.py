# SPDX-License-Identifier: EUPL-1.2
"""With the receipt in hand: reading how an order stands, cancelling, ordering the same again."""

import asyncio
from dataclasses import replace

import msgspec
from joserfc.jwk import ECKey

from kiosk.ecosystems.ordering.receipts import open_orders
from kiosk.ecosystems.ordering.rules.answers import Packed, Reply, answer_for
from kiosk.receipts import asking
from sync.contract.applications import ApplicationAnswer
from sync.contract.cases import ANSWER_TYP, Answer, CaseState, CaseStatus, HandOver, SignedAnswer
from sync.contract.feed import Item, encode_items
from sync.contract.ids import uuid7
from sync.contract.ordering import CASE_ORDER, CASE_TICKET, KIND_PRODUCT, Order, OrderAnswer, Product
from sync.contract.receipt_code import ReceiptKeys, derive, new_code
from sync.contract.signing import sha256_hex, sign_detached
from sync.contract.times import to_wire
from sync.replica.cases import known_cases, open_lookups, put_lookup
from sync.replica.content import apply_bundle
from sync.replica.database import Database
from sync.replica.sealing import seal
from tests.walk.stage import MONDAY, SCOPE, district_items
from tests.walk.tour import Tour
from tests.walk.tours.ordering import fill_and_ask, store_order
from tests.walk.walker import KioskWalker, Staging

receipts = Tour("receipts", Staging())


@receipts.state("EnterCode", "empty")
async def _code(walker: KioskWalker) -> None:
    await fill_and_ask(walker, 12)
    await store_order(walker)
    walker.ordering.status()


@receipts.state("EnterCode", "error")
async def _wrong_code(walker: KioskWalker) -> None:
    walker.receipt.setCode("HWBK-DM4D-GZ4C-TKJB-0")
    walker.receipt.enter()


@receipts.state("EnterCode", "typed")
async def _typed_code(walker: KioskWalker) -> None:
    walker.receipt.setCode(walker.ordering.sending.code)


@receipts.state("EnterCode", "looking")
async def _looking(walker: KioskWalker) -> None:
    # The engine says nothing for as long as the page is looked at.
    asking.WAIT_SECONDS = 3600
    walker.receipt.enter()
    while not await walker.window.replica.run(open_lookups):
        await asyncio.sleep(0.005)


@receipts.state("OrderStatus", "offline")
async def _status(walker: KioskWalker) -> None:
    await walker.engine_fails()
    await walker.until_page("OrderStatus")


@receipts.state("OrderStatus", "platform-busy")
async def _busy(walker: KioskWalker) -> None:
    walker.receipt.askAgain()
    await walker.engine_fails("busy")


@receipts.state("OrderStatus", "accepted")
async def _accepted(walker: KioskWalker) -> None:
    await _answered(walker, Reply("accepted", {}))


@receipts.state("OrderStatus", "packed-with-changes")
async def _packed(walker: KioskWalker) -> None:
    await _answered(walker, Reply("packed", {}, message="Die Brötchen waren heute früh alle."), changes=True)


@receipts.state("CancelOrder", "plain")
async def _cancel(walker: KioskWalker) -> None:
    walker.ordering.lookup.askCancel()


@receipts.state("CancelOrder", "disk-full")
async def _cancel_full(walker: KioskWalker) -> None:
    replica = walker.window.replica
    await replica.run(lambda db: db.conn.execute("PRAGMA max_page_count = 1"))
    walker.ordering.lookup.cancel()
    await walker.until(lambda: walker.ordering.lookup.problem != "")
    await replica.run(lambda db: db.conn.execute("PRAGMA max_page_count = 1000000"))


@receipts.state("Cancelled", "offline")
async def _cancelled(walker: KioskWalker) -> None:
    walker.ordering.lookup.cancel()
    await walker.until_page("Cancelled")


@receipts.state("Cancelled", "online")
async def _cancelled_online(walker: KioskWalker) -> None:
    await walker.line("online")


@receipts.state("OrderStatus", "cancelled")
async def _status_cancelled(walker: KioskWalker) -> None:
    await _enter(walker)
    await _answered(walker, None, state="cancelled")
    await walker.until_page("OrderStatus")


@receipts.state("OrderStatus", "declined")
async def _declined(walker: KioskWalker) -> None:
    await _answered(walker, Reply("declined", {}, message="Unser Backofen ist kaputt."))


@receipts.state("OrderStatus", "refused-and-answered")
async def _refused(walker: KioskWalker) -> None:
    await _answered(walker, None, state="refused", refusal=("device-fault", "order-again"))


@receipts.state("OrderStatus", "fetched-and-paid")
async def _fetched(walker: KioskWalker) -> None:
    await _answered(walker, Reply("accepted", {}), ticket=Reply("handed_out", {}, paid=True))


@receipts.state("OrderStatus", "refused-and-gone")
async def _gone(walker: KioskWalker) -> None:
    """At another kiosk: an order that waited too long and was deleted where it was taken."""
    code = new_code(lambda bits: 67900)
    reference = derive(code).lookup_id

    async def gone(lookup_id: str) -> None:
        told = CaseStatus(
            case_id=uuid7(MONDAY), kind=CASE_ORDER, recipient="shop:baeckerei", state="refused",
            state_at=to_wire(MONDAY), reason="too-old", staff_answer="not-possible",
        )  # fmt: skip
        assert lookup_id == reference
        await walker.window.replica.run(put_lookup, lookup_id, (told,), MONDAY)

    walker.ordering.status()
    walker.receipt.setCode(code)
    walker.receipt.enter()
    await walker.engine_answers(gone)
    await walker.until_page("OrderStatus")


@receipts.state("NothingFound", "offline")
async def _nothing(walker: KioskWalker) -> None:
    walker.ordering.status()
    walker.receipt.setCode(new_code(lambda bits: 12345))
    walker.receipt.enter()
    await walker.engine_fails()
    await walker.until_page("NothingFound")


@receipts.state("NothingFound", "online")
async def _nothing_online(walker: KioskWalker) -> None:
    async def nothing(lookup_id: str) -> None:
        await walker.window.replica.run(put_lookup, lookup_id, (), MONDAY)

    walker.receipt.askAgain()
    await walker.engine_answers(nothing)


@receipts.state("Withdraw", "plain")
async def _withdraw(walker: KioskWalker) -> None:
    walker.ordering.status()
    walker.receipt.setCode(new_code(lambda bits: 12345))
    walker.receipt.enterToWithdraw()
    await walker.until_page("Withdraw")


@receipts.state("Withdraw", "disk-full")
async def _withdraw_full(walker: KioskWalker) -> None:
    receipt = walker.receipt
    await walker.cannot_store("withdrawals", receipt.withdraw, lambda: receipt.problem != "")


@receipts.state("Withdrawn", "online")
async def _withdrawn(walker: KioskWalker) -> None:
    walker.receipt.withdraw()
    await walker.until_page("Withdrawn")


@receipts.state("Withdrawn", "offline")
async def _withdrawn_offline(walker: KioskWalker) -> None:
    await walker.line("offline")


@receipts.state("Basket", "same-again")
async def _same_again(walker: KioskWalker) -> None:
    walker.ordering.again()
    await _enter(walker)
    await walker.engine_fails()
    await walker.until_page("Basket")


async def _enter(walker: KioskWalker) -> None:
    if walker.page != "EnterCode":
        walker.ordering.status()
    walker.receipt.setCode(walker.ordering.sending.code)
    walker.receipt.enter()


async def _answered(
    walker: KioskWalker,
    reply: Reply | None,
    *,
    changes: bool = False,
    state: CaseState = "stored",
    ticket: Reply | None = None,
    refusal: tuple[str, str] = ("", ""),
) -> None:
    """Ask again, and let the platform answer with what the shops say."""
    keys = derive(walker.ordering.sending.code)
    statuses = await walker.window.replica.run(
        lambda db: [*_statuses(walker, db, keys, CASE_ORDER, reply, state, changes=changes),
                    *_statuses(walker, db, keys, CASE_TICKET, ticket, state, changes=False)]
    )  # fmt: skip
    statuses = [msgspec.structs.replace(status, reason=refusal[0], staff_answer=refusal[1]) for status in statuses]

    async def tell(lookup_id: str) -> None:
        await walker.window.replica.run(put_lookup, lookup_id, tuple(statuses), MONDAY)

    if not walker.receipt.busy:
        walker.receipt.askAgain()
    await walker.engine_answers(tell)


def _statuses(
    walker: KioskWalker,
    db: Database,
    keys: ReceiptKeys,
    kind: str,
    reply: Reply | None,
    state: CaseState,
    *,
    changes: bool,
) -> list[CaseStatus]:
    """How the platform tells the orders under a receipt, each answered by its desk."""
    stage, found = walker.stage, []
    for number, known in enumerate(open_orders(known_cases(db, keys.lookup_id), keys, stage.policy, kind)):
        answer = None
        if reply is not None:
            packed = _outcomes(known.order) if changes and number == 0 else {}
            said = _said(known.order, replace(reply, outcomes=packed), ticket=kind == CASE_TICKET)
            answer = signed(said, known.recipient, keys, stage.desks[known.recipient])
        found.append(
            CaseStatus(
                case_id=known.order.case_id, kind=kind, recipient=known.recipient, state=state,
                state_at=to_wire(MONDAY), routing={"cycle": known.cycle}, answer=answer,
            )
        )  # fmt: skip
    return found


def _said(order: Order, reply: Reply, *, ticket: bool) -> OrderAnswer:
    """What a desk says in the end; it packs what it has accepted."""
    before = answer_for(order, None, Reply("accepted", {}), MONDAY) if reply.state == "packed" else None
    assert before is None or isinstance(before, OrderAnswer), before
    said = answer_for(order, before, reply, MONDAY, ticket=ticket)
    assert isinstance(said, OrderAnswer), said
    return said


def _outcomes(order: Order) -> dict[str, Packed]:
    missing, replaced, *_ = (line.product for line in order.lines)
    return {missing: Packed("missing"), replaced: Packed("substituted", substitute="Roggenbrot, klein", cents=100)}


def signed(
    answer: OrderAnswer | ApplicationAnswer, recipient: str, keys: ReceiptKeys, desk: ECKey, to: str = ""
) -> SignedAnswer:
    """An answer as a desk seals it to a receipt; `to`: it gives the case to this recipient."""
    payload = seal(answer, [keys.public])
    data = msgspec.json.encode(
        Answer(
            case_id=answer.case_id, lookup_id=keys.lookup_id, recipient=recipient, revision=answer.revision,
            created_at=answer.at, payload=msgspec.Raw(payload), payload_sha256=sha256_hex(payload),
            hand_over=HandOver(to, "0" * 64) if to else msgspec.UNSET,
        )
    )  # fmt: skip
    return SignedAnswer(msgspec.Raw(data), sign_detached(data, desk, ANSWER_TYP))


def _dearer_and_fewer(items: list[Item]) -> list[Item]:
    """Every product costs more, and every second one is no more."""
    changed = []
    for number, item in enumerate(items):
        if item.kind != KIND_PRODUCT:
            changed.append(item)
        elif number % 2:
            product = msgspec.json.decode(item.body, type=Product)
            body = msgspec.structs.replace(product, price_cents=product.price_cents + 30)
            changed.append(msgspec.structs.replace(item, body=msgspec.Raw(msgspec.json.encode(body))))
    return changed


changed_shops = Tour("changed-shops", Staging())


@changed_shops.state("Changes", "many")
async def _changes(walker: KioskWalker) -> None:
    await fill_and_ask(walker, 16)
    await store_order(walker)
    bundle = encode_items(_dearer_and_fewer(district_items(MONDAY)))
    await walker.window.replica.run(apply_bundle, SCOPE, 2, bundle, sha256_hex(bundle))
    await walker.shell.refresh()
    walker.ordering.again()
    await _enter(walker)
    await walker.engine_fails()
    await walker.until_page("Changes")


late_receipt = Tour("late-receipt", Staging())


@late_receipt.state("Interrupted", "too-late-to-print")
async def _too_late(walker: KioskWalker) -> None:
    await fill_and_ask(walker, 2)
    await store_order(walker)
    await walker.window.replica.run(
        lambda db: db.conn.execute("UPDATE pending_receipts SET created_at = '2026-11-23T11:02:00Z'")
    )
    walker.ordering.sending._document = None
    page = await walker.ordering.first_page()
    assert page is not None, "no receipt waits"
    walker.shell.pages.push(page)


TOURS = (receipts, changed_shops, late_receipt)
