# SPDX-License-Identifier: EUPL-1.2
"""The feed from a folder: Debian's nginx answers with our configuration, and a kiosk's rounds go through it."""

import json
import os
import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import httpx
import msgspec
import pytest

from sync.contract.feed import Heads
from sync.contract.ordering import KIND_PRODUCT, Product
from sync.replica.content import feed_head, read_all
from sync.replica.meta import get_meta
from tests.client.device import Device
from tests.client.fake_servers import FakeServers
from tests.platform.nginx import nginx
from tests.platform.running import NOW, SCOPE, Site, copy_site, free_port


@dataclass
class Hosted:
    """A platform, the folder of its feed, and nginx before both."""

    site: Site
    folder: Path
    port: int
    servers: FakeServers

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def export(self) -> str:
        return self.site.must("export-feed", "--out", str(self.folder))

    def change_price(self, price: str) -> None:
        prices = self.site.folder / "resources" / "district" / "products" / "baeckerei.csv"
        listed = re.sub(r"4,\d\d", price, prices.read_text(encoding="utf-8"))
        prices.write_text(listed, encoding="utf-8")
        self.site.must("load", "--resources", str(self.site.folder / "resources"))
        self.site.must("publish", "--scope", SCOPE, "--now", NOW)


@pytest.fixture
def hosted(synced_template: Site, servers: FakeServers, tmp_path: Path) -> Iterator[Hosted]:
    port = free_port()
    site = copy_site(synced_template, tmp_path / "site", servers.issuer)
    identity = json.loads((site.state / "platform.json").read_text())
    servers.platform_url = f"http://127.0.0.1:{port}"
    (site.state / "platform.json").write_text(json.dumps({**identity, "base_url": servers.platform_url}))
    site.start()
    with nginx(tmp_path / "nginx", port, tmp_path / "feed", site.base_url):
        hosted = Hosted(site, tmp_path / "feed", port, servers)
        hosted.export()
        yield hosted
    assert site.stop() == 0
    assert not re.search(r"\[(emerg|alert|crit)\]", (tmp_path / "nginx" / "error.log").read_text("utf-8"))


@pytest.fixture
def kiosk(hosted: Hosted, tmp_path: Path) -> Iterator[Device]:
    device = Device(hosted.servers, tmp_path / "kiosk")
    device.machine = hosted.servers.now
    device.start_clock()
    yield device
    device.close()


def price(kiosk: Device) -> int:
    return dict(read_all(kiosk.db, KIND_PRODUCT, Product, kiosk.clock()))["baeckerei/brot-1"].price_cents


def asked_of_platform(hosted: Hosted) -> list[str]:
    """What nginx passed on or answered with a log line; the idle question has none."""
    lines = (hosted.folder.parent / "nginx" / "access.log").read_text("utf-8").splitlines()
    return [line.split('"')[1].split(" HTTP")[0] for line in lines]


def test_a_kiosk_syncs_from_a_folder_behind_nginx(hosted: Hosted, kiosk: Device) -> None:
    assert kiosk.round().content_changed
    assert (feed_head(kiosk.db, SCOPE), price(kiosk)) == (1, 460)
    hosted.export()
    hosted.change_price("4,95")

    async def rounds(rounds: object) -> list[bool]:
        said = []
        for step in (None, None, None, hosted.export, None):
            if step is not None:
                step()
            outcome = await rounds.run()  # type: ignore[attr-defined]
            said.append(outcome.content_changed)
        return said

    assert kiosk.within(rounds) == [False, False, False, True, False], "nothing moved until the folder did"
    assert (feed_head(kiosk.db, SCOPE), price(kiosk)) == (2, 495)
    files = {path.name: path for path in (hosted.folder / "v1" / "blobs").iterdir()}
    assert all(path.stat().st_mode & 0o044 == 0o044 for path in files.values())
    last = asked_of_platform(hosted)[-1]
    assert last.startswith("GET /v1/blobs/"), "news of the feed cost one file, the manifest came with the question"


def test_entity_tags_are_strong_and_change_with_every_content(hosted: Hosted, kiosk: Device) -> None:
    kiosk.round()
    hosted.export()
    reference = get_meta(kiosk.db, "heads_ref")
    with httpx.Client(base_url=hosted.url, trust_env=False) as http:
        seen = []
        for number in range(3):
            heads = http.get(f"/v1/heads/{reference}")
            assert msgspec.json.decode(heads.content, type=Heads).feeds == {SCOPE: number + 1}
            seen.append(heads.headers["etag"])
            again = http.get(f"/v1/heads/{reference}", headers={"if-none-match": seen[-1]})
            head = "".join(f"{name}: {value}\r\n" for name, value in again.headers.items())
            assert again.status_code == 304
            assert len("HTTP/1.1 304 Not Modified\r\n\r\n" + head) <= 260
            assert hosted.export().startswith("0 file(s)"), "what stays is not touched"
            assert http.get(f"/v1/heads/{reference}").headers["etag"] == seen[-1]
            # Of the same length and within the same second: the time alone tells them apart.
            hosted.change_price(f"4,7{number}")
            hosted.export()
        assert len(set(seen)) == 3
        assert not any(tag.startswith("W/") for tag in seen)
        for path in ("/v1/heads/", "/v1/heads/unknown", "/v1/blobs/" + "0" * 64, "/v1/feeds/district:1"):
            missing = http.get(path)
            assert (missing.status_code, missing.json()["status"]) == (404, 404)
            assert missing.headers["content-type"] == "application/problem+json"
    assert "unknown" not in (hosted.folder.parent / "nginx" / "error.log").read_text("utf-8")


def test_a_torn_download_goes_on_behind_nginx(hosted: Hosted, kiosk: Device) -> None:
    blob = max((hosted.folder / "v1" / "blobs").iterdir(), key=lambda path: path.stat().st_size)
    whole = blob.read_bytes()
    kiosk.state.joinpath("blobs").mkdir()
    here = len(whole) // 2
    (kiosk.state / "blobs" / f"{blob.name}.part").write_bytes(whole[:here])
    kiosk.round()
    assert feed_head(kiosk.db, SCOPE) == 1
    log = (hosted.folder.parent / "nginx" / "access.log").read_text("utf-8")
    line = next(line for line in log.splitlines() if blob.name in line)
    assert f'" 206 {len(whole) - here} ' in line
    with httpx.Client(base_url=hosted.url, trust_env=False) as http:
        answer = http.get(f"/v1/blobs/{blob.name}")
        assert "immutable" in answer.headers["cache-control"]
        assert answer.headers["accept-ranges"] == "bytes"


def test_the_folder_holds_nothing_else_and_forgets_what_is_over(hosted: Hosted, tmp_path: Path) -> None:
    hosted.change_price("4,95")
    hosted.export()
    root = hosted.folder / "v1"
    assert sorted(path.name for path in root.iterdir()) == ["blobs", "feed-keys", "feeds", "heads"]
    assert [path.name for path in (root / "feeds").iterdir()] == [SCOPE]
    assert {path.name for path in (root / "blobs").iterdir()} == {
        p.name for p in (hosted.site.state / "blobs").iterdir()
    }
    (root / "heads" / "gone").write_bytes(b"{}")
    stray = root / "blobs" / ("0" * 64)
    stray.write_bytes(b"x")
    os.utime(stray, (1, 1))
    hosted.export()
    assert not stray.exists()
    assert not (root / "heads" / "gone").exists()
    shutil.rmtree(hosted.folder)
    hosted.export()
    assert (root / "feeds" / SCOPE).exists()
    used = tmp_path / "file"
    used.write_text("x")
    refused = hosted.site.command("export-feed", "--out", str(used))
    assert refused.returncode == 2
    assert "cannot be kept" in refused.stderr


def test_without_the_platform_the_feed_goes_on(hosted: Hosted, kiosk: Device) -> None:
    """The folder alone is enough for content; what needs the platform waits."""
    kiosk.round()
    hosted.export()
    hosted.change_price("4,95")
    hosted.export()
    hosted.site.stop()
    try:
        assert kiosk.round().content_changed
    finally:
        hosted.site.start()
    assert price(kiosk) == 495
