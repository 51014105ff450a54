# SPDX-License-Identifier: EUPL-1.2
"""Drafts, items and clocks for the replica's tests."""

import hashlib
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import msgspec
from sqlite_utils import Database

from sync.allotments.holding import Uptime
from sync.contract.allotments import Grant, RenewRequest, RenewResponse
from sync.contract.cases import CASE_TYP, CaseStatus, ClockState, Envelope
from sync.contract.feed import Item, encode_items
from sync.contract.signing import generate_key, public_jwk, sha256_hex, verify_detached
from sync.replica import allotments
from sync.replica.cases import Draft, Place

NOW = datetime(2026, 11, 23, 8, 0, 0, tzinfo=UTC)
KEY = generate_key()
PLACE = Place("kiosk:remmesweiler", "10046", "10046117")
CLOCK = ClockState(None, "unknown")
LOOKUP = "A" * 22
OTHER_LOOKUP = "B" * 22


def case_id(number: int) -> UUID:
    return UUID(int=number << 80 | 0x7 << 76 | 0b10 << 62)


def draft(number: int, **changes: Any) -> Draft:
    values: dict[str, Any] = {
        "case_id": case_id(number), "kind": "order", "recipient": "shop:baeckerei", "purpose": "order",
        "datatypes": ("order",), "legal_basis": "eu-gdpr:A6-1-b", "routing": {"pickup_point": "remmesweiler-dgh"},
        "payload": b'{"sealed":%d}' % number, "lookup_id": LOOKUP,
    }  # fmt: skip
    return Draft(**(values | changes))


def chain_faults(db: Database) -> list[str]:
    """What is wrong with sequence, former hash or signature of the cases of each epoch; empty where all is right."""
    faults = []
    expected: dict[str, tuple[int, str]] = {}
    for epoch, seq, envelope, sig in db.conn.execute(
        "SELECT epoch, seq, envelope, sig FROM cases ORDER BY epoch, seq"
    ):
        last, former = expected.get(epoch, (0, hashlib.sha256(b"").hexdigest()))
        read = msgspec.json.decode(envelope, type=Envelope)
        if (seq, read.seq) != (last + 1, last + 1):
            faults.append(f"seq {seq} after {last}")
        if read.prev != former:
            faults.append(f"prev of {seq}")
        verify_detached(sig, envelope, [public_jwk(KEY)], CASE_TYP)
        expected[epoch] = (seq, sha256_hex(envelope))
    return faults


UPTIME = Uptime("boot-1", 1_000.0)
STOCK = "product:baeckerei/stollen"
DAY = "2026-11-24T08:00:00Z"


def grant(number: int, quantity: int, stock: str = STOCK, **changes: Any) -> Grant:
    values: dict[str, Any] = {
        "allotment": case_id(900 + number), "stock": stock, "epoch": 1, "quantity": quantity, "not_after": DAY
    }  # fmt: skip
    return Grant(**(values | changes))


def renew(db: Database, *grants: Grant, at: Uptime = UPTIME, fenced: tuple[UUID, ...] = ()) -> RenewRequest:
    """A renewal that was answered with these; returns what was asked."""
    pending = allotments.begin_renewal(db, 1, at)
    assert pending is not None
    asked = msgspec.json.decode(pending.request, type=RenewRequest)
    allotments.end_renewal(db, pending, RenewResponse(asked.turn + 1, "2026-11-23T08:00:00Z", grants, fenced))
    return asked


def status(number: int, state: str = "stored", **changes: Any) -> CaseStatus:
    values: dict[str, Any] = {
        "case_id": case_id(number), "kind": "order", "recipient": "shop:baeckerei", "state": state,
        "state_at": "2026-11-23T08:00:00Z",
    }  # fmt: skip
    return CaseStatus(**(values | changes))


def product(item_id: str, search: str = "", rev: int = 1, **changes: Any) -> Item:
    body = msgspec.Raw(msgspec.json.encode({"name": item_id, "rev": rev}))
    return Item("product", item_id, rev, search=search, **({"body": body} | changes))


def bundle(items: list[Item]) -> tuple[bytes, str]:
    data = encode_items(items)
    return data, sha256_hex(data)
