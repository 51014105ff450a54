# SPDX-License-Identifier: EUPL-1.2
"""Two thousand sealed orders from the kiosk's file to the platform: bytes, requests, and what an envelope costs."""

import json
import time
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from urllib.parse import urlsplit

import msgspec
from sqlite_utils import Database

from sync.contract.cases import ClockState
from sync.contract.feed import compress
from sync.contract.ids import uuid7
from sync.contract.ordering import Order
from sync.contract.receipt_code import derive, new_code
from sync.contract.signing import import_key, public_jwk
from sync.keystore import get_json
from sync.replica import cases
from sync.replica.policy import SPOOL_KEY, load_identity
from sync.replica.sealing import open_sealed, seal
from tests.bench.confirming import make_wish, seal_wish
from tests.bench.figures import Figure
from tests.bench.syncing import Cost
from tests.bench.village_line import FAST, village_line
from tests.client.device import Device
from tests.client.fake_servers import NOW, Asked, serving
from tests.opening import open_replica
from tests.walk.stage import MONDAY, build_stage

RANDOM_BYTES = 6 * 16 + 3 * 32 + 64
"""What no encoding can shrink: case, epoch and receipt ids, three hashes, a signature, times and numbers."""
_LEVEL = 9


@dataclass(frozen=True)
class Delivery:
    """Cases that went up in one round."""

    rows: list[bytes]
    """The same signed cases as JSON, without a line."""
    asked: list[Asked]
    """The requests that carried them."""
    cost: Cost


def measure(folder: Path, count: int) -> list[Figure]:
    """Bytes and requests of the delivery beside the zstandard bytes of the same rows; bytes of one envelope."""
    delivery = deliver(folder / "delivering", count)
    rows, asked = delivery.rows, delivery.asked
    envelope = sum(field_costs(rows[0]).values())
    sealed = len(compress(b"\n".join(_payload(row) for row in rows), _LEVEL)) / count
    return [
        Figure(
            f"delivering {count} cases / the same rows through zstandard", sum(map(_bytes, asked)) / 1000,
            len(compress(b"\n".join(rows), _LEVEL)) / 1000, "kB", most_ratio=1.15,
        ),
        Figure("of it requests / full batches", len(asked), -(-count // 200), "  ", most=-(-count // 200) + 1),
        Figure("a case on the line / its sealed payload alone", sum(map(_bytes, asked)) / count, sealed, "B "),
        Figure("an envelope without payload, consent and routing / random", envelope, RANDOM_BYTES, "B ", most=900),
    ]  # fmt: skip


def deliver(folder: Path, count: int) -> Delivery:
    """Confirm so many orders at a kiosk, and let one round take them up."""
    with serving() as servers, village_line(urlsplit(servers.base).port or 0) as line:
        servers.platform_url = f"http://127.0.0.1:{line.port}/p"
        servers.publish([])
        device = Device(servers, folder / "kiosk")
        try:
            drafts = make_drafts(folder / "stage", count)
            place, key = device.identity.place, device.identity.key
            for begin in range(0, count, 100):
                some = drafts[begin : begin + 100]
                clock = ClockState("2026-11-23T08:00:00Z", "synced")
                cases.confirm(device.db, some, place, key, NOW, clock, hold=timedelta(0))
            rows = _rows(device.db)
            line.reset(FAST)
            begun, processor = time.perf_counter(), time.process_time()
            device.round()
            wall, cpu = time.perf_counter() - begun, time.process_time() - processor
            asked = [one for one in servers.asked if one.path.endswith("/v1/sync")]
            if len(servers.stored) != count:
                raise LookupError(f"{len(servers.stored)} of {count} cases arrived")
            return Delivery(rows, asked, Cost(line.bytes, line.requests, wall, cpu, 0.0))
        finally:
            device.close()


def make_drafts(folder: Path, count: int) -> list[cases.Draft]:
    """So many orders of a real basket, each sealed anew, each as if under a receipt of its own."""
    stage = build_stage(folder)
    db = open_replica(stage.state)
    try:
        wish, market = make_wish(db, stage)
        identity = load_identity(db, stage.store)
        spool = public_jwk(import_key(get_json(stage.store, SPOOL_KEY) or {}))
        code = new_code()
        ready = seal_wish(wish, market, stage, identity, spool, lambda: code)
    finally:
        db.conn.close()
    keys = derive(code)
    models = [
        (draft, msgspec.json.decode(open_sealed(draft.payload, keys.private), type=Order))
        for draft in ready.drafts
        if draft.kind == "order"
    ]
    made = []
    for number in range(count):
        draft, order = models[number % len(models)]
        case_id = uuid7(MONDAY)
        readers = [stage.policy.recipients[draft.recipient].encryption[0], keys.public]
        made.append(
            replace(draft, case_id=case_id, payload=seal(msgspec.structs.replace(order, case_id=case_id), readers))
        )
    return made


def field_costs(row: bytes) -> dict[str, int]:
    """Bytes that each field of a signed case costs, its name included; without payload, consent and routing."""
    signed = msgspec.json.decode(row, type=dict[str, msgspec.Raw])
    fields = msgspec.json.decode(signed["envelope"], type=dict[str, msgspec.Raw])
    left_out = ("payload", "consent", "routing")
    costs = {name: len(f'"{name}":,') + len(bytes(value)) for name, value in fields.items() if name not in left_out}
    return {**costs, "sig": len('"sig":') + len(bytes(signed["sig"])), "frame": len('{"envelope":{},},')}


def _rows(db: Database) -> list[bytes]:
    return [
        b'{"envelope":%b,"sig":%b}' % (envelope, json.dumps(sig).encode())
        for envelope, sig in db.conn.execute("SELECT envelope, sig FROM cases ORDER BY rowid")
    ]


def _payload(row: bytes) -> bytes:
    signed = msgspec.json.decode(row, type=dict[str, msgspec.Raw])
    return bytes(msgspec.json.decode(signed["envelope"], type=dict[str, msgspec.Raw])["payload"])


def _bytes(asked: Asked) -> int:
    """The request as it travels, without TLS."""
    head = sum(len(name) + len(value) + 4 for name, value in asked.headers.items())
    return len(asked.method) + len(asked.path) + len("  HTTP/1.1\r\n\r\n") + head + len(asked.body)
