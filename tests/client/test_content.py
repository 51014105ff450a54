# SPDX-License-Identifier: EUPL-1.2
"""Content on its way down: cut, forged, torn and foreign."""

from datetime import timedelta
from pathlib import Path

import msgspec
import pytest

from sync.client.http import OfflineError
from sync.contract.feed import BlobRef, BundleRef, compress, encode_items
from sync.contract.feed_keys import hand_over
from sync.contract.limits import MAX_BLOB
from sync.contract.signing import generate_key, sha256_hex
from sync.replica.content import feed_head, items_hash, search
from tests.client.device import Device
from tests.client.fake_servers import NOW, SCOPE, FakeServers, Reply
from tests.replica.making import product

SHELF = [product(f"p/{n:03}", f"Brot {n} {sha256_hex(bytes([n]))}") for n in range(200)]


def _state(kiosk: Device) -> tuple[int, str]:
    return feed_head(kiosk.db, SCOPE), items_hash(kiosk.db, SCOPE)


def _blob_path(ref: BlobRef) -> str:
    return f"/p/v1/blobs/{ref.sha256}"


def _parts(kiosk: Device) -> list[Path]:
    return list((kiosk.state / "blobs").glob("*"))


def test_a_cut_is_resumed_where_it_was(kiosk: Device, servers: FakeServers) -> None:
    manifest = servers.publish(SHELF)
    blob = servers.blobs[manifest.bundle.sha256]
    servers.will(_blob_path(manifest.bundle), Reply(200, blob, cut=1000))
    with pytest.raises(OfflineError):
        kiosk.round()
    assert feed_head(kiosk.db, SCOPE) == 0
    assert kiosk.round().content_changed
    assert _state(kiosk) == (1, manifest.items_sha256)
    assert servers.sent_blob_bytes == len(blob)
    assert [a.headers["range"] for a in servers.asked if "range" in a.headers] == ["bytes=1000-"]
    assert _parts(kiosk) == []


def test_many_cuts_cost_no_byte_twice(kiosk: Device, servers: FakeServers) -> None:
    manifest = servers.publish(SHELF)
    blob = servers.blobs[manifest.bundle.sha256]
    for start in range(0, 3000, 1000):
        servers.will(
            _blob_path(manifest.bundle),
            Reply(
                206 if start else 200,
                blob[start:],
                {"Content-Range": f"bytes {start}-{len(blob) - 1}/{len(blob)}"},
                1000,
            ),
        )
    for _ in range(3):
        with pytest.raises(OfflineError):
            kiosk.round()
    assert kiosk.round().content_changed
    assert servers.sent_blob_bytes == len(blob)


def test_a_server_without_ranges_starts_again(kiosk: Device, servers: FakeServers) -> None:
    manifest = servers.publish(SHELF)
    blob = servers.blobs[manifest.bundle.sha256]
    servers.will(_blob_path(manifest.bundle), Reply(200, blob, cut=1000), Reply(200, blob))
    with pytest.raises(OfflineError):
        kiosk.round()
    assert kiosk.round().content_changed


BAD_BLOBS = {
    "empty": lambda blob: Reply(200, b""),
    "foreign": lambda blob: Reply(200, b"x" * len(blob)),
    "one-bit": lambda blob: Reply(200, blob[:-1] + bytes([blob[-1] ^ 1])),
    "longer": lambda blob: Reply(200, blob + b"x"),
    "endless": lambda blob: Reply(200, blob * 50),
    "missing": lambda blob: Reply(404),
    "gone": lambda blob: Reply(410),
    "range-not-satisfiable": lambda blob: Reply(416),
    "other-range": lambda blob: Reply(206, blob[5:], {"Content-Range": "bytes 5-9/10"}),
    "busy": lambda blob: Reply(503),
    "login-page": lambda blob: Reply(200, b"<html>", {"Content-Type": "text/html"}),
}


@pytest.mark.parametrize("cut", [False, True], ids=["fresh", "after-a-cut"])
@pytest.mark.parametrize("name", BAD_BLOBS)
def test_a_wrong_blob_changes_nothing_and_the_next_round_mends_it(
    kiosk: Device, servers: FakeServers, name: str, cut: bool
) -> None:
    manifest = servers.publish(SHELF)
    blob = servers.blobs[manifest.bundle.sha256]
    if cut:
        servers.will(_blob_path(manifest.bundle), Reply(200, blob, cut=1000))
        with pytest.raises(OfflineError):
            kiosk.round()
    servers.will(_blob_path(manifest.bundle), BAD_BLOBS[name](blob))
    try:
        assert not kiosk.round().content_changed
    except OfflineError:
        assert name in ("empty", "login-page")
    assert feed_head(kiosk.db, SCOPE) == 0
    assert kiosk.round().content_changed
    assert _state(kiosk) == (1, manifest.items_sha256)


def test_a_blob_that_is_what_its_name_says_and_still_no_bundle(kiosk: Device, servers: FakeServers) -> None:
    servers.publish(SHELF)
    kiosk.round()
    before = _state(kiosk)
    for tried, bad in enumerate((b"", b"no zstandard", compress(b"no items", 3), compress(bytes(300_000_000), 19))):
        name = servers.put_blob(bad)
        servers.publish(SHELF, bundle=BundleRef(name, len(bad), 2 + tried), deltas=())
        assert not kiosk.round().content_changed
        assert _state(kiosk) == before


def test_a_delta_is_taken_where_it_is_cheaper(kiosk: Device, servers: FakeServers) -> None:
    servers.publish(SHELF)
    kiosk.round()
    servers.sent_blob_bytes = 0
    manifest = servers.publish([*SHELF[1:], product("p/new", "Quark")])
    assert kiosk.round().content_changed
    assert servers.sent_blob_bytes == manifest.deltas[0].bytes < manifest.bundle.bytes
    assert _state(kiosk) == (2, manifest.items_sha256)
    assert search(kiosk.db, "product", "quark", NOW) == ["p/new"]


@pytest.mark.parametrize("how", ["wrong-rows", "torn", "missing"])
def test_a_delta_that_does_not_fit_falls_back_to_the_bundle(kiosk: Device, servers: FakeServers, how: str) -> None:
    servers.publish(SHELF)
    kiosk.round()
    manifest = servers.publish(SHELF[1:])
    delta = manifest.deltas[0]
    if how == "wrong-rows":
        bad = compress(encode_items([product("p/other")]), 3)
        name = servers.put_blob(bad)
        forged = msgspec.structs.replace(delta, sha256=name, bytes=len(bad))
        servers.publish(SHELF[1:], head=manifest.head, deltas=(forged,))
    elif how == "torn":
        servers.will(_blob_path(delta), Reply(200, b"\0" * delta.bytes))
    else:
        del servers.blobs[delta.sha256]
    assert kiosk.round().content_changed
    assert _state(kiosk) == (2, manifest.items_sha256)


FORGED = {
    "other-scope": {"scope": "district:10099"},
    "expired": {"exp": 1},
    "from-the-future": {"iat": 4_000_000_000, "exp": 4_000_000_001},
    "too-large": {"bundle": BundleRef("a" * 64, MAX_BLOB + 1, 2), "deltas": ()},
}


@pytest.mark.parametrize("name", FORGED)
def test_manifests_that_are_not_for_us_now_change_nothing(kiosk: Device, servers: FakeServers, name: str) -> None:
    servers.publish(SHELF)
    kiosk.round()
    before = _state(kiosk)
    servers.publish([], **FORGED[name])
    asked = len(servers.paths("/blobs/"))
    assert not kiosk.round().content_changed
    assert (_state(kiosk), len(servers.paths("/blobs/"))) == (before, asked)


def test_a_manifest_signed_by_another_is_refused(kiosk: Device, servers: FakeServers) -> None:
    servers.publish(SHELF)
    kiosk.round()
    servers.feed_key = generate_key()
    servers.publish([])
    assert not kiosk.round().content_changed
    assert feed_head(kiosk.db, SCOPE) == 1


def test_a_head_that_goes_back_is_refused_and_cases_go_on(kiosk: Device, servers: FakeServers) -> None:
    servers.publish(SHELF)
    servers.publish(SHELF[1:])
    kiosk.round()
    before = _state(kiosk)
    servers.publish([], head=1)
    kiosk.confirm(1)
    outcome = kiosk.round()
    assert (outcome.content_changed, outcome.delivered, outcome.stuck) == (False, 1, False)
    assert _state(kiosk) == before


def test_the_same_head_with_other_items_is_mended_by_the_bundle(kiosk: Device, servers: FakeServers) -> None:
    """As after a restored platform: the number is the same, the content is not."""
    servers.publish(SHELF)
    kiosk.round()
    manifest = servers.publish(SHELF[2:], head=1, deltas=())
    assert kiosk.round().content_changed
    assert _state(kiosk) == (1, manifest.items_sha256)


def test_half_files_that_lead_nowhere_are_swept(kiosk: Device, servers: FakeServers) -> None:
    first = servers.publish(SHELF)
    servers.will(_blob_path(first.bundle), Reply(200, servers.blobs[first.bundle.sha256], cut=500))
    with pytest.raises(OfflineError):
        kiosk.round()
    assert [file.suffix for file in sorted(_parts(kiosk))] == [".manifest", ".part"]
    servers.publish(SHELF[1:], deltas=())
    assert kiosk.round().content_changed
    assert _parts(kiosk) == []


def test_a_bundle_that_was_begun_is_finished_where_that_is_cheaper(kiosk: Device, servers: FakeServers) -> None:
    """Staff publish while a slow line still carries the former bundle: what has arrived is not thrown away."""
    first = servers.publish(SHELF)
    blob = servers.blobs[first.bundle.sha256]
    servers.will(_blob_path(first.bundle), Reply(200, blob, cut=len(blob) - 100))
    with pytest.raises(OfflineError):
        kiosk.round()
    manifest = servers.publish([*SHELF[1:], product("p/new", "Quark")])
    servers.sent_blob_bytes = 0
    assert kiosk.round().content_changed
    assert servers.sent_blob_bytes == 100 + manifest.deltas[0].bytes
    assert _state(kiosk) == (2, manifest.items_sha256)
    assert _parts(kiosk) == []


def test_many_heads_behind_takes_step_after_step(kiosk: Device, servers: FakeServers) -> None:
    servers.lists_steps = True
    servers.publish(SHELF)
    kiosk.round()
    for number in range(4):
        servers.publish([*SHELF[number:], product("p/new", f"Quark {number}")])
    asked = len(servers.asked)
    servers.sent_blob_bytes = 0
    assert kiosk.round().content_changed
    assert sum("/blobs/" in call.path for call in servers.asked[asked:]) == 5, "the list and four steps"
    assert feed_head(kiosk.db, SCOPE) == 5
    assert items_hash(kiosk.db, SCOPE) == sha256_hex(encode_items([*SHELF[3:], product("p/new", "Quark 3")]))


def test_a_cut_between_steps_goes_on_from_there(kiosk: Device, servers: FakeServers) -> None:
    servers.lists_steps = True
    servers.publish(SHELF)
    kiosk.round()
    second = servers.publish([*SHELF[1:], product("p/new", "Quark")])
    third = servers.publish([*SHELF[2:], product("p/new", "Quark")])
    step = third.deltas[0]
    servers.will(_blob_path(step), Reply(200, servers.blobs[step.sha256], cut=10))
    with pytest.raises(OfflineError):
        kiosk.round()
    assert _state(kiosk) == (2, second.items_sha256)
    assert kiosk.round().content_changed
    assert _state(kiosk) == (3, third.items_sha256)


def test_rows_that_a_disk_changed_are_found_at_the_next_start(kiosk: Device, servers: FakeServers) -> None:
    manifest = servers.publish(SHELF)
    kiosk.round()
    kiosk.db.conn.execute(
        "UPDATE items SET line = CAST(replace(line, 'Brot 7', 'Brut 7') AS BLOB) WHERE id = 'p/007'"
    )
    assert _state(kiosk)[1] != manifest.items_sha256
    assert kiosk.round().content_changed
    assert _state(kiosk) == (1, manifest.items_sha256)


def test_a_delta_on_changed_rows_is_not_even_fetched(kiosk: Device, servers: FakeServers) -> None:
    servers.publish(SHELF)
    kiosk.round()
    kiosk.db.conn.execute("DELETE FROM items WHERE id = 'p/007'")
    manifest = servers.publish(SHELF[1:])
    servers.sent_blob_bytes = 0
    assert kiosk.round().content_changed
    assert servers.sent_blob_bytes == manifest.bundle.bytes
    assert _state(kiosk) == (2, manifest.items_sha256)


def test_a_key_is_handed_on_and_the_old_one_is_worth_nothing(kiosk: Device, servers: FakeServers) -> None:
    servers.publish(SHELF)
    kiosk.round()
    old, servers.feed_key = servers.feed_key, generate_key()
    servers.publish(SHELF[1:])
    assert not kiosk.round().content_changed, "nobody has vouched for this key"
    servers.handovers = [hand_over(generate_key(), servers.feed_key, NOW)]
    assert not kiosk.round().content_changed, "a stranger has"
    servers.handovers.append(hand_over(old, servers.feed_key, NOW))
    assert kiosk.round().content_changed
    asked = len(servers.paths("/feed-keys"))
    servers.publish(SHELF[2:])
    assert kiosk.round().content_changed
    assert len(servers.paths("/feed-keys")) == asked, "it is remembered"
    new, servers.feed_key = servers.feed_key, old
    servers.handovers = []
    servers.publish(SHELF[3:])
    assert not kiosk.round().content_changed, "whoever finds the retired key signs in vain"
    servers.feed_key = new
    manifest = servers.publish(SHELF[4:])
    assert kiosk.round().content_changed
    assert _state(kiosk) == (manifest.head, manifest.items_sha256)


def test_a_kiosk_that_moves_shows_the_new_place_alone(kiosk: Device, servers: FakeServers) -> None:
    servers.publish(SHELF)
    kiosk.round()
    kiosk.db.conn.execute("UPDATE items SET scope = 'municipality:10046118'")
    kiosk.db.conn.execute("DELETE FROM meta WHERE key GLOB 'feed:*'")
    servers.publish([*SHELF[:3], product("p/new", "Quark")])
    assert kiosk.round().content_changed
    assert {scope for (scope,) in kiosk.db.conn.execute("SELECT scope FROM items")} == {SCOPE}
    assert kiosk.db.conn.execute("SELECT count(*) FROM items").fetchone() == (4,)


def test_without_the_trustee_for_a_while_nothing_breaks(kiosk: Device, servers: FakeServers) -> None:
    servers.publish(SHELF)
    kiosk.confirm(1)
    servers.will("/t/v1/policy", Reply(503))
    servers.will("/t/v1/token", Reply(503), Reply(503))
    assert kiosk.round().stuck
    assert kiosk.round().delivered == 1
    assert kiosk.clock() - NOW < timedelta(minutes=1)
