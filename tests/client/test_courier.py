# SPDX-License-Identifier: EUPL-1.2
"""A stick brings content: genuine, old, torn, foreign and tampered."""

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from sync.client.command import EXIT_MISUSE, main
from sync.contract.feed import MANIFEST_TYP
from sync.contract.signing import generate_key
from sync.contract.trust import sign_message
from sync.replica import content
from sync.replica.content import agrees, feed_head, items_hash
from sync.replica.policy import store_policy
from tests.client.device import Device
from tests.client.fake_servers import NOW, SCOPE, Asked, FakeServers, Reply
from tests.replica.making import product

SHELF = [product(f"p/{n:03}", f"Brot {n}") for n in range(50)]


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    (folder / "feeds").mkdir(parents=True)
    (folder / "blobs").mkdir()
    return folder


@pytest.fixture(autouse=True)
def offline(kiosk: Device, servers: FakeServers) -> None:
    store_policy(kiosk.db, servers.policy(), kiosk.identity.trustee_keys, NOW)


def _fill(servers: FakeServers, stick: Path, name: str = "district-10046") -> str:
    manifest = servers.publish(SHELF)
    (stick / "feeds" / name).write_text(servers.manifest)
    (stick / "blobs" / manifest.bundle.sha256).write_bytes(servers.blobs[manifest.bundle.sha256])
    return manifest.bundle.sha256


def _bring(kiosk: Device, stick: Path, now: datetime = NOW) -> int:
    words = ["courier", "--state", str(kiosk.state), "--folder", str(stick)]
    return main(words, lambda: kiosk.store, lambda: now)


def test_a_stick_brings_content_once(
    kiosk: Device, servers: FakeServers, stick: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _fill(servers, stick)
    (stick / "feeds" / "holiday.jpg").write_bytes(b"\xff\xd8 no manifest")
    assert _bring(kiosk, stick) == 0
    assert capsys.readouterr().out == "content is now at head 1\nno case waits to be carried\n"
    assert feed_head(kiosk.db, SCOPE) == 1
    before = items_hash(kiosk.db, SCOPE)
    assert _bring(kiosk, stick) == 0
    assert capsys.readouterr().out.startswith("the stick brings nothing newer\n")
    assert items_hash(kiosk.db, SCOPE) == before
    assert [asked.path for asked in servers.asked] == []


def _torn(stick: Path, blob: str, servers: FakeServers) -> None:
    file = stick / "blobs" / blob
    file.write_bytes(file.read_bytes()[:-7])


def _longer(stick: Path, blob: str, servers: FakeServers) -> None:
    with (stick / "blobs" / blob).open("ab") as file:
        file.write(bytes(100))


def _changed(stick: Path, blob: str, servers: FakeServers) -> None:
    data = bytearray((stick / "blobs" / blob).read_bytes())
    data[50] ^= 1
    (stick / "blobs" / blob).write_bytes(data)


def _missing(stick: Path, blob: str, servers: FakeServers) -> None:
    (stick / "blobs" / blob).unlink()


def _torn_manifest(stick: Path, blob: str, servers: FakeServers) -> None:
    for file in (stick / "feeds").iterdir():
        file.write_text(file.read_text()[:-20])


def _empty(stick: Path, blob: str, servers: FakeServers) -> None:
    for file in (stick / "feeds").iterdir():
        file.unlink()
    (stick / "feeds").rmdir()


def _forged(stick: Path, blob: str, servers: FakeServers) -> None:
    for file in (stick / "feeds").iterdir():
        file.write_text(sign_message(servers.publish(SHELF), generate_key(), MANIFEST_TYP))


@pytest.mark.parametrize("spoil", [_torn, _longer, _changed, _missing, _torn_manifest, _empty, _forged])
def test_a_bad_stick_changes_nothing_and_a_whole_one_mends_it(
    kiosk: Device, servers: FakeServers, stick: Path, capsys: pytest.CaptureFixture[str],
    spoil: Callable[[Path, str, FakeServers], None],
) -> None:  # fmt: skip
    spoil(stick, _fill(servers, stick), servers)
    assert _bring(kiosk, stick) == EXIT_MISUSE
    said = capsys.readouterr()
    assert said.err.startswith("python -m sync: ")
    assert said.err.count("\n") == 1
    assert feed_head(kiosk.db, SCOPE) == 0
    (stick / "feeds").mkdir(exist_ok=True)
    _fill(servers, stick)
    assert _bring(kiosk, stick) == 0
    assert feed_head(kiosk.db, SCOPE) > 0


def test_an_old_stick_is_refused(kiosk: Device, servers: FakeServers, stick: Path) -> None:
    _fill(servers, stick)
    assert _bring(kiosk, stick, NOW + timedelta(days=400)) == EXIT_MISUSE
    assert feed_head(kiosk.db, SCOPE) == 0


def _meanwhile(servers: FakeServers, blob: str, bring: Callable[[], int]) -> list[int]:
    """Have a stick put in while the engine fetches this blob; returns how those visits ended."""
    usual, ended = servers.answer, list[int]()

    def answer(asked: Asked) -> Reply:
        if asked.path.endswith(blob):
            ended.append(bring())
        return usual(asked)

    servers.answer = answer  # type: ignore[method-assign]
    return ended


def test_newer_content_from_a_stick_stays_while_the_engine_fetches_older(
    kiosk: Device, servers: FakeServers, stick: Path
) -> None:
    """The first bundle, and a step: what was fetched before the stick came is not applied over it."""
    first = servers.publish(SHELF[:10])
    old = servers.manifest
    newer = _fill(servers, stick)
    newest = servers.manifest
    ended = _meanwhile(servers, first.bundle.sha256, lambda: _bring(kiosk, stick))
    servers.manifest = old
    kiosk.round()
    assert ended == [0]
    assert feed_head(kiosk.db, SCOPE) == 2
    assert agrees(kiosk.db, SCOPE)
    servers.manifest = newest
    kiosk.round()
    assert (feed_head(kiosk.db, SCOPE), ended) == (2, [0])
    # Once more with a step between two heads.
    step = servers.publish(SHELF[:40])
    old = servers.manifest
    _fill(servers, stick)
    assert newer in servers.blobs
    newest = servers.manifest
    servers.manifest = old
    ended = _meanwhile(servers, step.deltas[0].sha256, lambda: _bring(kiosk, stick))
    kiosk.round()
    assert ended == [0]
    assert feed_head(kiosk.db, SCOPE) == 4
    assert agrees(kiosk.db, SCOPE)


def test_the_line_is_faster_than_a_stick(
    kiosk: Device, servers: FakeServers, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The head was older when the stick was read, and is newer when its bundle is to be applied."""
    _fill(servers, stick)
    servers.publish(SHELF[:30])
    usual = content.apply_bundle

    def overtaken(*arguments: Any) -> content.Base:
        monkeypatch.setattr(content, "apply_bundle", usual)
        kiosk.round()
        return usual(*arguments)

    monkeypatch.setattr(content, "apply_bundle", overtaken)
    assert _bring(kiosk, stick) == 0
    assert feed_head(kiosk.db, SCOPE) == 2
    assert agrees(kiosk.db, SCOPE)
