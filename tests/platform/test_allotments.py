# SPDX-License-Identifier: EUPL-1.2
"""Allotments over real HTTP and a real file: granted, promised, taken with their case, fenced, never too many."""

import itertools
import sqlite3
from collections.abc import Callable
from contextlib import closing
from typing import Any
from uuid import UUID, uuid4

import msgspec
import pytest

from sync.contract.allotments import AllotmentReport, RenewRequest, RenewResponse
from tests.platform.devices import MAILBOX, Kiosk, new_lookup_id, sha
from tests.platform.running import Site

pytestmark = pytest.mark.sqlite_file
_numbers = itertools.count(1)


@pytest.fixture
def stock(site: Site) -> str:
    """Three units that anybody may order now."""
    slug = f"product:baeckerei/{next(_numbers)}"
    with closing(sqlite3.connect(_file(site), timeout=30)) as db, db:
        db.execute("UPDATE dp_platform_stock SET closes_at = opens_at")
        db.execute(
            "INSERT INTO dp_platform_stock"
            " (district, slug, about, capacity, pool, leased, opens_at, closes_at, over_at)"
            " VALUES ('10046', ?, 'Kuchen', 3, 3, 0, '2026-11-01', '2026-11-29', '2026-12-03')",
            (slug,),
        )
    return slug


def _file(site: Site) -> str:
    return str(next(site.state.glob("*.sqlite3")))


def _numbers_of(site: Site, stock: str) -> tuple[int, int]:
    with closing(sqlite3.connect(_file(site), timeout=30)) as db:
        row = db.execute("SELECT pool, leased FROM dp_platform_stock WHERE slug = ?", (stock,)).fetchone()
        return row[0], row[1]


def _renew(kiosk: Kiosk, **changes: Any) -> Any:
    request = RenewRequest(
        **{"request": uuid4(), "turn": 0, "database": kiosk.epoch, "incarnation": 1, "boot": "boot-1", **changes}
    )
    return kiosk.call(
        "POST", "/v1/allotments/renew", kiosk.token([MAILBOX]), body=msgspec.json.encode(request),
        headers={"content-type": "application/json"},
    )  # fmt: skip


def _granted(answer: Any) -> RenewResponse:
    assert answer.status_code == 200, answer.text
    return msgspec.json.decode(answer.content, type=RenewResponse)


def test_units_are_granted_promised_and_taken_with_their_case(
    new_kiosk: Callable[[], Kiosk], site: Site, stock: str
) -> None:
    first, second = new_kiosk(), new_kiosk()
    grant = _granted(_renew(first, needs={stock: 2})).grants[0]
    assert (grant.stock, grant.quantity, grant.not_after[:13]) == (stock, 2, "2026-11-27T08")
    assert _granted(_renew(second, needs={stock: 2})).grants[0].quantity == 1
    assert _numbers_of(site, stock) == (0, 3)
    use = {"allotment": str(grant.allotment), "stock": stock, "epoch": grant.epoch, "quantity": 2}
    assert first.deliver(first.order(uses=[use])) == [(201, "")]
    assert first.deliver(first.order(uses=[use])) == [(409, "overdrawn-allotment")]
    assert second.deliver(second.order(uses=[use])) == [(409, "other-kiosk")]
    assert _numbers_of(site, stock) == (0, 3)


def test_the_same_request_gets_the_same_bytes_and_a_copy_is_refused(kiosk: Kiosk, site: Site, stock: str) -> None:
    request = uuid4()
    answer = _renew(kiosk, request=request, needs={stock: 1})
    assert _granted(answer).turn == 1
    assert _renew(kiosk, request=request, needs={stock: 1}).content == answer.content
    copy = _renew(kiosk, needs={stock: 1})
    assert (copy.status_code, copy.json()["type"].rpartition(":")[2]) == (409, "forked-allotment")
    assert _numbers_of(site, stock) == (2, 1)


def test_a_new_database_gets_a_new_epoch_and_the_old_units_stay_out(kiosk: Kiosk, site: Site, stock: str) -> None:
    old = _granted(_renew(kiosk, needs={stock: 1})).grants[0]
    new = _granted(_renew(kiosk, database=uuid4(), needs={stock: 1})).grants[0]
    assert (new.epoch, new.allotment == old.allotment) == (old.epoch + 1, False)
    assert _numbers_of(site, stock) == (1, 2)


@pytest.mark.parametrize("change", ["pool = pool - 4", "pool = pool + 1", "leased = 1", "capacity = 2"])
def test_the_database_itself_keeps_the_sum(site: Site, stock: str, change: str) -> None:
    with closing(sqlite3.connect(_file(site), timeout=30)) as db, pytest.raises(sqlite3.IntegrityError), db:
        db.execute(f"UPDATE dp_platform_stock SET {change} WHERE slug = ?", (stock,))


def test_a_cancelled_order_gives_its_units_to_everybody(kiosk: Kiosk, site: Site, stock: str) -> None:
    grant = _granted(_renew(kiosk, needs={stock: 2})).grants[0]
    use = {"allotment": str(grant.allotment), "stock": stock, "epoch": grant.epoch, "quantity": 2}
    secret, reference = b"s" * 16, new_lookup_id()
    order = kiosk.order(uses=[use], lookup_id=reference, cancel_hash=sha(secret))
    assert kiosk.deliver(order) == [(201, "")]
    assert _numbers_of(site, stock) == (1, 2)
    assert kiosk.deliver(kiosk.cancel(reference, secret)) == [(201, "")]
    assert _numbers_of(site, stock) == (3, 0)


def test_after_a_start_the_old_units_stay_out_until_the_former_boot_can_sell_nothing(
    kiosk: Kiosk, site: Site, stock: str
) -> None:
    old = _granted(_renew(kiosk, needs={stock: 2})).grants[0]
    report = AllotmentReport(old.allotment, stock, old.epoch, old.quantity, 1)
    answer = _granted(_renew(kiosk, turn=1, boot="boot-2", reports=(report,), needs={stock: 1}))
    new = answer.grants[0]
    assert answer.fenced == (old.allotment,)
    assert (new.epoch, new.quantity, new.left) == (old.epoch + 1, 1, 0)
    assert _numbers_of(site, stock) == (0, 3)
    use = {"allotment": str(old.allotment), "stock": stock, "epoch": old.epoch, "quantity": 2}
    assert kiosk.deliver(kiosk.order(uses=[use])) == [(201, "")], "whoever sells there still, is held to it"
    with closing(sqlite3.connect(_file(site), timeout=30)) as db:
        rows = db.execute(
            "SELECT back_at FROM dp_platform_allotmentlease WHERE allotment = ?", (old.allotment.hex,)
        ).fetchall()
    assert [row[0][:13] for row in rows] == ["2026-11-27 09"], "a term and an hour later"


def test_what_a_former_boot_left_comes_back_in_time(kiosk: Kiosk, site: Site, stock: str) -> None:
    old = _granted(_renew(kiosk, needs={stock: 2})).grants[0]
    report = AllotmentReport(old.allotment, stock, old.epoch, old.quantity, 1)
    _granted(_renew(kiosk, turn=1, boot="boot-2", reports=(report,)))
    with closing(sqlite3.connect(_file(site), timeout=30)) as db, db:
        db.execute("UPDATE dp_platform_allotmentlease SET back_at = '2026-11-26 07:00:00' WHERE back_at IS NOT NULL")
    assert _granted(_renew(kiosk, turn=2, boot="boot-2", needs={stock: 2})).grants[0].quantity == 2
    assert _numbers_of(site, stock) == (0, 3)


@pytest.mark.parametrize("changes", [{"turn": 7}, {"turn": 0, "database": UUID(int=7)}])
def test_once_another_one_has_spoken_nothing_comes_back_by_itself(
    kiosk: Kiosk, site: Site, stock: str, changes: dict[str, Any]
) -> None:
    old = _granted(_renew(kiosk, needs={stock: 2})).grants[0]
    report = AllotmentReport(old.allotment, stock, old.epoch, old.quantity, 1)
    _granted(_renew(kiosk, turn=1, boot="boot-2", reports=(report,)))
    _renew(kiosk, boot="boot-1", **changes)
    with closing(sqlite3.connect(_file(site), timeout=30)) as db:
        found = db.execute(
            "SELECT back_at FROM dp_platform_allotmentlease WHERE allotment = ?", (old.allotment.hex,)
        ).fetchall()
    assert found == [(None,)]
