# SPDX-License-Identifier: EUPL-1.2
"""Several workers on one database: nothing skipped, nothing twice, nobody missed; and the setting that chooses it."""

import os
import signal
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from uuid import uuid4

import httpx
import msgspec
import psycopg
import pytest

from sync.contract.cases import DeskCases, SignedCase
from sync.contract.limits import MAX_DESK_PAGE
from tests.bench.processes import below
from tests.platform.devices import Desk, Kiosk, case_of, new_lookup_id
from tests.platform.running import CLOSED, SCOPE, FakeTrustee, Site, copy_site

WORKERS = 2
WRITERS = 6


@pytest.fixture(scope="module")
def busy(template: Site, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """A platform of two workers."""
    site = copy_site(template, tmp_path_factory.mktemp("busy"))
    site.start(workers=WORKERS)
    yield site
    assert site.stop() == 0


@pytest.fixture
def connect(busy: Site) -> Iterator[Callable[[], httpx.Client]]:
    clients: list[httpx.Client] = []

    def connected() -> httpx.Client:
        clients.append(httpx.Client(base_url=busy.base_url, trust_env=False, timeout=60))
        return clients[-1]

    yield connected
    for client in clients:
        client.close()


def eventually(true: Callable[[], bool]) -> bool:
    """Look again and again; the fixture's time limit ends it."""
    deadline = time.monotonic() + 60
    while not true():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.02)
    return True


def ids(page: DeskCases) -> list[str]:
    return [str(case_of(entry.case).case_id) for entry in page.cases]


def test_a_reader_skips_no_slower_writer(
    busy: Site, connect: Callable[[], httpx.Client], trustee: FakeTrustee
) -> None:
    """Long and short transactions of many kiosks to one desk, which reads on and on meanwhile."""
    kiosks = [Kiosk(f"kiosk:writer-{uuid4()}", connect(), trustee) for _ in range(WRITERS)]
    desk = Desk(f"desk:reader-{uuid4()}", connect(), trustee)
    over = threading.Event()
    first = msgspec.json.decode(desk.get(limit=1).content, type=DeskCases)
    cursor = first.cursor
    while first.more:
        first = msgspec.json.decode(desk.get(cursor, MAX_DESK_PAGE).content, type=DeskCases)
        cursor = first.cursor
    seen: list[str] = []

    def read(since: int) -> int:
        page = msgspec.json.decode(desk.get(since, MAX_DESK_PAGE).content, type=DeskCases)
        seen.extend(ids(page))
        return page.cursor

    def read_on() -> None:
        since = cursor
        while not over.is_set():
            since = read(since)
        for _ in range(30):
            since = read(since)

    def write(kiosk: Kiosk, size: int) -> list[str]:
        written = []
        for _ in range(60 // size):
            orders = [kiosk.order() for _ in range(size)]
            assert kiosk.deliver(*orders) == [(201, "")] * size
            written += [str(case_of(order).case_id) for order in orders]
        return written

    with ThreadPoolExecutor(WRITERS + 1) as pool:
        reader = pool.submit(read_on)
        sizes = [60, 1, 20, 2, 30, 3]
        written = [case for each in list(pool.map(write, kiosks, sizes)) for case in each]
        over.set()
        reader.result()
    assert set(seen) == set(written)
    # A page that ended beyond the head it was read at is told once more; what was told is never fewer.
    numbers = "SELECT count(*), count(DISTINCT desk_cursor) FROM dp_platform_storedcase WHERE recipient = "
    ((stored, distinct),) = busy.rows(f"{numbers}'shop:baeckerei'")
    assert stored == distinct


def test_writers_stand_in_a_queue_at_the_districts_row(
    busy: Site, connect: Callable[[], httpx.Client], trustee: FakeTrustee
) -> None:
    if not busy.database_url:
        pytest.skip("SQLite has one writer at a time by itself")
    kiosk = Kiosk(f"kiosk:queue-{uuid4()}", connect(), trustee)
    kiosk.sync()
    results: list[list[tuple[int, str]]] = []
    with psycopg.connect(busy.database_url) as slow:
        slow.execute("UPDATE dp_platform_counter SET value = value + 1 WHERE name = 'tick'")
        writer = threading.Thread(target=lambda: results.append(kiosk.deliver(kiosk.order())))
        writer.start()
        with psycopg.connect(busy.database_url, autocommit=True) as eye:
            waits = "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'"
            assert eventually(lambda: eye.execute(waits).fetchone() == (1,))
        assert results == []
        slow.rollback()
    writer.join()
    assert results == [[(201, "")]]


def test_one_batch_at_two_workers_at_once_is_stored_once(
    busy: Site, connect: Callable[[], httpx.Client], trustee: FakeTrustee
) -> None:
    kiosk = Kiosk(f"kiosk:twice-{uuid4()}", connect(), trustee)
    kiosk.sync()
    orders = [kiosk.order() for _ in range(40)]

    def deliver(client: httpx.Client) -> set[int]:
        twin = Kiosk(kiosk.name, client, trustee, key=kiosk.key)
        return {status for status, _ in twin.deliver(*orders)}

    with ThreadPoolExecutor(4) as pool:
        answers = list(pool.map(deliver, [connect() for _ in range(4)]))
    assert sorted(min(answer) for answer in answers) == [200, 200, 200, 201]
    assert all(len(answer) == 1 for answer in answers)


def test_a_worker_that_is_killed_is_replaced_and_nothing_is_lost(
    template: Site, tmp_path: Path, trustee: FakeTrustee
) -> None:
    site = copy_site(template, tmp_path)
    site.start(workers=WORKERS)
    assert site.process is not None
    with httpx.Client(base_url=site.base_url, trust_env=False, timeout=60) as http:
        kiosk = Kiosk("kiosk:killed", http, trustee)
        kiosk.sync()
        orders = [kiosk.order() for _ in range(50)]
        workers = set(below(site.process.pid))
        assert len(workers) == WORKERS
        for worker in workers:
            os.kill(worker, signal.SIGKILL)
        statuses: list[int] = []

        def answered() -> bool:
            try:
                statuses[:] = [status for status, _ in kiosk.deliver(*orders)]
            except httpx.TransportError:
                return False
            return True

        assert eventually(answered)
        assert set(statuses) <= {200, 201}
        running = site.process.pid
        assert eventually(lambda: len(below(running)) == WORKERS and not workers & set(below(running)))
    assert site.stop() == 0
    assert site.rows("SELECT count(*) FROM dp_platform_storedcase") == [(50,)]
    assert set(below(os.getpid())) & workers == set()


def test_what_one_worker_writes_the_other_tells(
    busy: Site, connect: Callable[[], httpx.Client], trustee: FakeTrustee
) -> None:
    kiosk = Kiosk(f"kiosk:told-{uuid4()}", connect(), trustee)
    path = f"/v1/heads/{kiosk.sync().heads_ref}"
    clients = [connect() for _ in range(8)]
    before = {client.get(path).headers["etag"] for client in clients}
    assert len(before) == 1
    late = {"pickup_point": "testdorf-dgh", "cycle": CLOSED, "late": "next"}
    kiosk.sync(kiosk.order(routing=late))
    assert eventually(lambda: all(client.get(path).json()["mailbox"] == 1 for client in clients))
    assert not {client.get(path).headers["etag"] for client in clients} & before


def test_a_publication_of_another_process_reaches_every_worker(
    busy: Site, connect: Callable[[], httpx.Client], tmp_path: Path
) -> None:
    clients = [connect() for _ in range(8)]
    before = {client.get(f"/v1/feeds/{SCOPE}").text for client in clients}
    assert len(before) == 1
    # A later day: notices and cycles of the past leave the feed.
    assert "head 2" in busy.must("publish", "--scope", SCOPE, "--now", "2027-06-01T08:00:00Z")
    assert eventually(lambda: not before & {client.get(f"/v1/feeds/{SCOPE}").text for client in clients})


def test_a_batch_has_the_results_that_its_cases_have_alone(
    new_kiosk: Callable[[], Kiosk], trustee: FakeTrustee
) -> None:
    """Bulk and single way agree: new, again, late, refused, contact, other bytes, gap, fork."""

    def cases(kiosk: Kiosk) -> list[SignedCase]:
        first, reference = kiosk.order(), new_lookup_id()
        contact, receipt = kiosk.contact(routing={"order": str(case_of(first).case_id)})
        trustee.states[receipt] = "active"
        late = kiosk.order(routing={"pickup_point": "testdorf-dgh", "cycle": CLOSED, "late": "cancel"})
        void = kiosk.order(kind="void", payload=None, routing={})
        other = kiosk.sign(kiosk.envelope(case_id=str(case_of(first).case_id)), keep=False)
        unknown = kiosk.order(kind="poem")
        kiosk.order()
        after_gap = kiosk.order(lookup_id=reference)
        forked = kiosk.sign(kiosk.envelope(prev="0" * 64), keep=False)
        last = kiosk.order()
        return [first, contact, first, late, void, other, unknown, after_gap, forked, last, last]

    together, alone = new_kiosk(), new_kiosk()
    in_bulk = together.deliver(*cases(together))
    one_by_one = [alone.deliver(case)[0] for case in cases(alone)]
    assert in_bulk == one_by_one
    assert {status for status, _ in in_bulk} == {200, 201, 409, 422}


def test_texts_that_postgresql_cannot_keep(kiosk: Kiosk, http: httpx.Client) -> None:
    routing = {"pickup_point": "testdorf-dgh", "cycle": "a\0b", "late": "next"}
    assert kiosk.deliver(kiosk.order(routing=routing), kiosk.order()) == [(422, "bad-envelope"), (201, "")]
    for path in ("/v1/heads/%00", "/v1/feeds/%00", "/v1/desks/%00/cases"):
        assert http.get(path).status_code == 404


def test_another_district_is_refused(kiosk: Kiosk) -> None:
    assert kiosk.deliver(kiosk.order(district="10041")) == [(403, "other-district")]


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("mysql://user:geheim@host/name", "must begin with postgresql://"),
        ("postgresql://user:geheim@host:port:5/x?nonsense=1", "is not an address"),
        ("postgresql://user:geheim@127.0.0.1", "names no database"),
        ("postgresql://user:geheim@127.0.0.1:1/dorfpunkt", "does not answer"),
    ],
)
def test_an_address_that_leads_nowhere_is_said_without_its_password(
    tmp_path: Path, trustee: FakeTrustee, url: str, said: str
) -> None:
    site = Site(tmp_path, 1, database_url=url)
    words = ("init", "--base-url", "http://127.0.0.1:1", "--issuer", trustee.issuer, "--district", "10046")
    done = site.command(*words)
    assert done.returncode == 2
    assert said in done.stderr
    assert "geheim" not in done.stderr
    assert "Traceback" not in done.stderr


def test_the_setting_of_another_database_is_noticed(template: Site, tmp_path: Path) -> None:
    site = copy_site(template, tmp_path)
    if site.database_url:
        site.database_url, said = "", "set DATABASE_URL"
    else:
        site.database_url, said = "postgresql://user@127.0.0.1:1/dorfpunkt", "take DATABASE_URL away"
    done = site.command("publish", "--scope", SCOPE)
    assert (done.returncode, done.stdout) == (2, "")
    assert said in done.stderr


@pytest.mark.parametrize("district", ["", "1004", "10046117", "abcde"])
def test_districts_that_are_none(tmp_path: Path, district: str) -> None:
    words = ("init", "--base-url", "http://x", "--issuer", "http://x", "--district", district)
    done = Site(tmp_path, 1).command(*words)
    assert done.returncode == 2
    assert "is not a district" in done.stderr
