# SPDX-License-Identifier: EUPL-1.2
"""Killed in the middle of a batch, stopped, restarted a week later: everything exactly once."""

import contextlib
import threading
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from sync.contract.feed import Heads
from tests.platform.devices import Kiosk, case_of, new_lookup_id, sha
from tests.platform.running import OPEN, FakeTrustee, Site, copy_site


@pytest.fixture
def own_site(template: Site, tmp_path: Path) -> Iterator[Site]:
    site = copy_site(template, tmp_path)
    yield site
    if site.process is not None and site.process.poll() is None:
        site.kill()


def client(site: Site) -> httpx.Client:
    return httpx.Client(base_url=site.base_url, trust_env=False, timeout=60)


@pytest.mark.parametrize("milliseconds", [0, 20, 60, 160])
def test_kill_9_in_the_middle_of_a_batch(own_site: Site, trustee: FakeTrustee, milliseconds: int) -> None:
    own_site.start()
    with client(own_site) as http:
        kiosk = Kiosk("kiosk:crash", http, trustee)
        kiosk.sync()
        orders = [kiosk.order() for _ in range(120)]
        timer = threading.Timer(milliseconds / 1000, own_site.kill)
        timer.start()
        with contextlib.suppress(httpx.TransportError):
            kiosk.post(orders)
        timer.join()
    own_site.start()
    with client(own_site) as http:
        kiosk.http = http
        statuses = [status for status, _ in kiosk.deliver(*orders)]
        assert set(statuses) in ({200}, {201})
        assert [status for status, _ in kiosk.deliver(*orders)] == [200] * 120
    assert own_site.stop() == 0
    assert own_site.rows("SELECT count(*), count(DISTINCT seq) FROM dp_platform_storedcase") == [(120, 120)]
    assert own_site.rows("SELECT value FROM dp_platform_counter WHERE name LIKE 'desk:%'") == [(120,)]


def test_a_cancellation_after_the_cut_off_is_too_late(own_site: Site, trustee: FakeTrustee) -> None:
    reference = new_lookup_id()
    own_site.start("2026-11-29T22:30:00Z")
    with client(own_site) as http:
        kiosk = Kiosk("kiosk:late", http, trustee, now="2026-11-29T22:30:00Z")
        order = kiosk.order(lookup_id=reference, cancel_hash=sha(b"secret"))
        assert case_of(order).routing["cycle"] == OPEN
        assert kiosk.deliver(order) == [(201, "")]
        moved = kiosk.order(
            routing={"pickup_point": "testdorf-dgh", "cycle": "testdorf-dgh/2026-w48", "late": "next"},
            lookup_id=reference,
            cancel_hash=sha(b"secret"),
        )
        assert kiosk.deliver(moved) == [(201, "")]
    assert own_site.stop() == 0
    own_site.start("2026-11-29T23:00:00Z")
    with client(own_site) as http:
        kiosk.http, kiosk.now, kiosk.nonce = http, "2026-11-29T23:00:00Z", ""
        assert kiosk.deliver(kiosk.cancel(reference, b"secret")) == [(409, "too-late")]
        late = kiosk.order(collected_at="2026-11-29T22:59:00Z")
        (entry,) = kiosk.sync(late).mailbox
        assert (entry.status.state, entry.status.routing["cycle"]) == ("late_next", "testdorf-dgh/2026-w50")
    assert own_site.stop() == 0


def test_a_platform_restored_from_a_backup_tells_its_mailbox_again(own_site: Site, trustee: FakeTrustee) -> None:
    own_site.start()
    with client(own_site) as http:
        kiosk = Kiosk("kiosk:backup", http, trustee)
        closed = {"pickup_point": "testdorf-dgh", "cycle": "testdorf-dgh/2026-w48", "late": "next"}
        assert len(kiosk.sync(kiosk.order(routing=closed)).mailbox) == 1
        assert kiosk.sync().mailbox == ()
        kiosk.cursor = 900
        answer = kiosk.sync()
        assert (len(answer.mailbox), answer.mailbox_cursor) == (1, 1)
        heads = http.get(f"/v1/heads/{answer.heads_ref}").json()
        assert (heads["feeds"], Heads(**heads).mailbox) == ({"district:10046": 1}, 1)
    assert own_site.stop() == 0
