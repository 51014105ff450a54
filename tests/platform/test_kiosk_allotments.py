# SPDX-License-Identifier: EUPL-1.2
"""Two ends of an allotment: the engine's rounds and a real platform process, a real file on either side."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from uuid import uuid4

import httpx
import msgspec
import pytest

from sync.client.rounds import MAILBOX, Rounds
from sync.contract.allotments import RenewRequest
from sync.contract.ids import uuid7
from sync.replica import allotments, cases
from sync.replica.database import FILE_NAME
from tests.client.device import Device
from tests.client.fake_servers import FakeServers
from tests.platform.devices import Kiosk, sealed
from tests.platform.running import NOW, OPEN, FakeTrustee, Site, copy_site, opened
from tests.replica.making import CLOCK, draft

STOCK = "product:baeckerei/stollen"
HELD = "SELECT count(*) FROM dp_platform_stock WHERE doubted_at IS NOT NULL"


@pytest.fixture
def platform(synced_template: Site, servers: FakeServers, tmp_path: Path) -> Iterator[Site]:
    """A running platform whose one stock has twelve units, asked for so often that every kiosk is given some."""
    site = copy_site(synced_template, tmp_path / "site", servers.issuer)
    with closing(sqlite3.connect(site.state / "platform.sqlite3")) as db, db:
        db.execute("UPDATE dp_platform_stock SET closes_at = opens_at")
        db.execute(
            "INSERT INTO dp_platform_stock"
            " (district, slug, about, capacity, pool, leased, opens_at, closes_at, over_at)"
            " VALUES ('10046', ?, 'Stollen', 12, 12, 0, '2026-11-26 00:00:00', '2026-11-26 20:00:00', '2026-12-03')",
            (STOCK,),
        )
    servers.platform_url = site.base_url
    with opened(site):
        yield site


@pytest.fixture
def kiosk(platform: Site, servers: FakeServers, tmp_path: Path) -> Iterator[Device]:
    device = _device(servers, tmp_path / "kiosk")
    yield device
    device.close()


def _device(servers: FakeServers, state: Path) -> Device:
    device = Device(servers, state)
    device.machine = servers.now
    device.start_clock()
    # A kiosk without content asks for none.
    device.round()
    device.boot = ("boot-1", 100.0)
    device.start_clock()
    return device


def _order(kiosk: Device, units: int) -> bool:
    """Promise and confirm; False where it cannot be promised."""
    uptime = kiosk.clock.uptime()
    (uses,) = allotments.choose(kiosk.db, [{STOCK: units}], uptime)
    if uses is None:
        return False
    order = draft(
        1, case_id=uuid7(kiosk.clock()), uses=uses, payload=sealed(), datatypes=("order",),
        routing={"pickup_point": "testdorf-dgh", "cycle": OPEN, "late": "next"}, lookup_id=None,
    )  # fmt: skip
    ids = cases.confirm(kiosk.db, [order], kiosk.identity.place, kiosk.key, kiosk.clock(), CLOCK, uptime=uptime)
    cases.release(kiosk.db, ids)
    return True


def _ledger(platform: Site) -> tuple[int, int, int]:
    """In the pool, granted, and taken with cases that arrived."""
    rows = platform.rows(
        "SELECT s.pool, sum(l.granted), sum(l.taken) FROM dp_platform_stock s JOIN dp_platform_allotmentlease l"
        f" ON l.stock_id = s.id WHERE s.slug = '{STOCK}' GROUP BY s.pool"
    )
    return int(rows[0][0]), int(rows[0][1]), int(rows[0][2])


def _promisable(kiosk: Device) -> int:
    return allotments.promisable(kiosk.db, kiosk.clock.uptime()).get(STOCK, 0)


def test_what_a_kiosk_promised_offline_is_taken_when_the_line_is_back(kiosk: Device, platform: Site) -> None:
    kiosk.round()
    units = _promisable(kiosk)
    assert units > 0
    pool, granted, _ = _ledger(platform)
    assert (pool, granted) == (12 - units, units)
    assert _order(kiosk, units)
    assert not _order(kiosk, 1)
    kiosk.round()
    results = kiosk.db.conn.execute("SELECT state, json_extract(result, '$.problem') FROM cases").fetchall()
    assert results == [("delivered", None)]
    pool, granted, taken = _ledger(platform)
    assert (pool + granted, taken) == (12, units)
    assert _promisable(kiosk) == granted - taken


def test_a_lost_answer_binds_no_unit_twice(kiosk: Device, platform: Site) -> None:
    uptime = kiosk.clock.uptime()
    assert uptime is not None
    pending = allotments.begin_renewal(kiosk.db, 0, uptime)
    assert pending is not None

    async def lose_the_answer(rounds: Rounds) -> None:
        token = await rounds._token([MAILBOX])
        await rounds._platform.request(
            "POST", "/v1/allotments/renew", token=token, content=pending.request,
            headers={"Content-Type": "application/json"}, limit=100_000,
        )  # fmt: skip

    kiosk.within(lose_the_answer)
    before = _ledger(platform)
    assert before[1] > 0
    kiosk.round()
    assert _ledger(platform) == before
    assert _promisable(kiosk) == before[1]


def test_a_copied_disk_promises_nothing_more_after_the_other_has_renewed(
    kiosk: Device, platform: Site, servers: FakeServers, tmp_path: Path
) -> None:
    kiosk.round()
    (tmp_path / "copy").mkdir()
    kiosk.db.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    (tmp_path / "copy" / FILE_NAME).write_bytes((kiosk.state / FILE_NAME).read_bytes())
    kiosk.round()
    device = servers.device
    copy = _device(servers, tmp_path / "copy")
    copy.key, servers.device = kiosk.key, device
    copy.identity = kiosk.identity
    assert _promisable(copy) > 0
    copy.round()
    assert _promisable(copy) == 0
    assert _promisable(kiosk) > 0
    assert sum(_ledger(platform)[:2]) == 12


@pytest.mark.parametrize("said", [True, False], ids=["the operator says so", "nobody says so"])
def test_a_platform_from_a_backup_keeps_every_promise_and_grants_nothing_before_all_were_heard(
    kiosk: Device, platform: Site, said: bool
) -> None:
    kiosk.round()
    with (
        closing(sqlite3.connect(platform.state / "platform.sqlite3", timeout=20)) as now,
        closing(sqlite3.connect(platform.folder / "backup.sqlite3")) as copy,
    ):
        now.backup(copy)
    allotments.ask_for(kiosk.db, {STOCK: 8})
    kiosk.round()
    assert _order(kiosk, 3)
    kiosk.round()
    allotments.ask_for(kiosk.db, {STOCK: 4})
    kiosk.round()
    assert _order(kiosk, 2)
    left = _promisable(kiosk)
    assert left >= 2

    assert platform.stop() == 0
    for file in platform.state.glob("platform.sqlite3*"):
        file.unlink()
    shutil.copy2(platform.folder / "backup.sqlite3", platform.state / "platform.sqlite3")
    with closing(sqlite3.connect(platform.state / "platform.sqlite3")) as db, db:
        # A second kiosk, which nobody has heard since.
        db.execute(
            "INSERT INTO dp_platform_party (district, name, jkt, jwk, heads_ref, first_seen, last_seen, report)"
            " VALUES ('10046', 'kiosk:fern', '', '{}', 'fern', '2026-11-20', '2026-11-20', '{}')"
        )
    if said:
        assert "stock(s) wait for the word of all kiosks" in platform.must("restored", "--now", NOW)
    platform.start()
    kiosk.round()
    results = kiosk.db.conn.execute("SELECT state, json_extract(result, '$.problem') FROM cases").fetchall()
    assert results == [("delivered", None)] * 2
    pool, granted, taken = _ledger(platform)
    assert (pool + granted, taken) == (12, 5)
    kept = _promisable(kiosk)
    assert 0 < kept <= left, "it keeps what it has, less what is asked back as always"
    allotments.ask_for(kiosk.db, {STOCK: 12})
    kiosk.round()
    assert _promisable(kiosk) <= kept, "and gets nothing more"
    assert platform.rows(HELD) != [(0,)]

    with closing(sqlite3.connect(platform.state / "platform.sqlite3", timeout=20)) as db, db:
        db.execute("DELETE FROM dp_platform_party WHERE name = 'kiosk:fern'")
    allotments.ask_for(kiosk.db, {STOCK: 12})
    kiosk.round()
    assert platform.rows(HELD) == [(0,)]
    allotments.ask_for(kiosk.db, {STOCK: 12})
    kiosk.round()
    assert _promisable(kiosk) == 7, "all that is not promised"


def test_a_lease_that_its_case_made_known_again_is_still_the_kiosks(kiosk: Device, platform: Site) -> None:
    file = platform.state / "platform.sqlite3"

    def open_at(moment: str) -> None:
        with closing(sqlite3.connect(file, timeout=20)) as db, db:
            db.execute("UPDATE dp_platform_stock SET opens_at = ? WHERE slug = ?", (moment, STOCK))

    open_at("2026-11-26 19:00:00")
    kiosk.round()
    with closing(sqlite3.connect(file, timeout=20)) as now, closing(sqlite3.connect(platform.folder / "b")) as copy:
        now.backup(copy)
    open_at("2026-11-26 00:00:00")
    allotments.ask_for(kiosk.db, {STOCK: 4})
    kiosk.round()
    assert _promisable(kiosk) >= 4
    assert _order(kiosk, 1)
    assert platform.stop() == 0
    for old in platform.state.glob("platform.sqlite3*"):
        old.unlink()
    shutil.copy2(platform.folder / "b", file)
    open_at("2026-11-26 00:00:00")
    with closing(sqlite3.connect(file)) as db, db:
        db.execute(
            "INSERT INTO dp_platform_party (district, name, jkt, jwk, heads_ref, first_seen, last_seen, report)"
            " VALUES ('10046', 'kiosk:fern', '', '{}', 'fern', '2026-11-20', '2026-11-20', '{}')"
        )
    platform.start()
    kiosk.round()
    results = kiosk.db.conn.execute("SELECT state, json_extract(result, '$.problem') FROM cases").fetchall()
    assert results == [("delivered", None)]
    assert platform.rows("SELECT adopted, closed FROM dp_platform_allotmentlease WHERE taken = 1") == [(1, 0)]
    assert _promisable(kiosk) > 0


def test_a_recall_is_answered_with_the_next_small_question(
    kiosk: Device, platform: Site, servers: FakeServers
) -> None:
    def wait_elsewhere() -> None:
        with httpx.Client(base_url=platform.base_url, trust_env=False, timeout=30) as http:
            other = Kiosk("kiosk:dorf", http, FakeTrustee(servers.key, issuer=servers.issuer))
            request = RenewRequest(uuid4(), 0, other.epoch, 1, "boot", needs={STOCK: 12})
            answer = other.call(
                "POST", "/v1/allotments/renew", other.token([MAILBOX]), body=msgspec.json.encode(request),
                headers={"content-type": "application/json"},
            )  # fmt: skip
            assert answer.status_code == 200

    async def rounds_in_one_process(rounds: Rounds) -> list[tuple[bool, int]]:
        seen = []
        for before in (None, None, wait_elsewhere, None):
            if before is not None:
                before()
            seen.append(((await rounds.run()).quiet, _promisable(kiosk)))
        return seen

    (first, units), *later = kiosk.within(rounds_in_one_process)
    assert (first, units > 0) == (False, True)
    assert later == [(True, units), (False, 0), (True, 0)]
    assert sum(_ledger(platform)[:2]) == 12


def test_a_copy_that_renews_first_cannot_promise_what_the_other_still_sells(
    kiosk: Device, platform: Site, servers: FakeServers, tmp_path: Path
) -> None:
    kiosk.round()
    units = _promisable(kiosk)
    (tmp_path / "copy").mkdir()
    kiosk.db.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    (tmp_path / "copy" / FILE_NAME).write_bytes((kiosk.state / FILE_NAME).read_bytes())
    device = servers.device
    copy = _device(servers, tmp_path / "copy")
    copy.boot = ("boot-2", 5.0)
    copy.start_clock()
    copy.key, servers.device = kiosk.key, device
    copy.identity = kiosk.identity
    assert _promisable(copy) == 0, "nobody knows yet whether it is a copy"
    copy.round()
    others = _promisable(copy)
    assert others > 0
    assert sum(_ledger(platform)[:2]) == 12
    # Neither knows of the other, and each sells all that it may.
    assert _order(kiosk, units)
    assert _order(copy, others)
    copy.round()
    kiosk.round()
    kiosk.round()
    for machine in (kiosk, copy):
        results = machine.db.conn.execute("SELECT state, json_extract(result, '$.problem') FROM cases").fetchall()
        assert results == [("delivered", None)]
    assert _ledger(platform)[2] == units + others
    assert platform.rows("SELECT count(*) FROM dp_platform_allotmentlease WHERE back_at IS NOT NULL") == [(0,)], (
        "the other has shown itself: what is left comes back by hand alone"
    )
