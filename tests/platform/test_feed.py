# SPDX-License-Identifier: EUPL-1.2
"""The feed: signed, immutable, resumable, and the same items whichever way they came."""

import os
from contextlib import closing, suppress
from datetime import timedelta
from pathlib import Path
from sqlite3 import connect

import httpx
import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.contract.feed import (
    MANIFEST_TYP,
    DeltaRef,
    FeedError,
    Handovers,
    Heads,
    Item,
    Manifest,
    Steps,
    check_blob,
    decode_items,
    decompress,
    encode_item,
    encode_items,
)
from sync.contract.feed_keys import follow
from sync.contract.signing import Jwk, SignatureError, sha256_hex
from sync.contract.times import from_wire
from sync.contract.trust import read_message
from sync.platform.feed.blobs import BlobStore, byte_range
from sync.platform.feed.changes import Changes, DoubleItemError, Published, compare, next_bundle, plan
from tests.platform.devices import Kiosk
from tests.platform.running import NOW, SCOPE, Site, copy_site


def read_manifest(site: Site, token: str) -> Manifest:
    return read_message(token, [feed_key(site)], MANIFEST_TYP, Manifest)


def feed_key(site: Site) -> Jwk:
    key = site.folder / "feed-key.json"
    if not key.exists():
        site.must("feed-key", "--out", str(key))
    return msgspec.json.decode(key.read_bytes(), type=Jwk)


def test_the_manifest_is_signed_and_leads_to_the_items(site: Site, http: httpx.Client) -> None:
    answer = http.get(f"/v1/feeds/{SCOPE}")
    manifest = read_manifest(site, answer.text)
    assert manifest.exp - manifest.iat == 40 * 24 * 3600
    blob = http.get(f"/v1/blobs/{manifest.bundle.sha256}")
    check_blob(blob.content, manifest.bundle)
    plain = decompress(blob.content)
    assert sha256_hex(plain) == manifest.items_sha256
    items = list(decode_items(plain))
    assert encode_items(items) == plain
    assert {"shop", "category", "product", "pickup-point", "order-cycle", "village", "board-notice"} <= {
        item.kind for item in items
    }
    assert "testdorf-dgh/2026-w49" in {item.id for item in items}


def test_nothing_new_costs_little(http: httpx.Client) -> None:
    first = http.get(f"/v1/feeds/{SCOPE}")
    again = http.get(f"/v1/feeds/{SCOPE}", headers={"if-none-match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert not first.headers["etag"].startswith("W/")


def test_an_unknown_scope_is_not_there(http: httpx.Client) -> None:
    assert http.get("/v1/feeds/district:99999").status_code == 404


def test_the_idle_question_takes_260_bytes(kiosk: Kiosk, http: httpx.Client) -> None:
    reference = kiosk.sync().heads_ref
    answer = http.get(f"/v1/heads/{reference}")
    heads = msgspec.json.decode(answer.content, type=Heads)
    assert heads.feeds[SCOPE] >= 1
    assert heads.mailbox == 0
    again = http.get(f"/v1/heads/{reference}", headers={"if-none-match": answer.headers["etag"]})
    head = "HTTP/1.1 304 Not Modified\r\n" + "".join(f"{k}: {v}\r\n" for k, v in again.headers.items()) + "\r\n"
    assert (again.status_code, again.content) == (304, b"")
    assert len(head) <= 260
    late = {"pickup_point": "testdorf-dgh", "cycle": "testdorf-dgh/2026-w48", "late": "next"}
    kiosk.sync(kiosk.order(routing=late))
    moved = http.get(f"/v1/heads/{reference}", headers={"if-none-match": answer.headers["etag"]})
    assert msgspec.json.decode(moved.content, type=Heads).mailbox == 1


@pytest.fixture
def blob(site: Site, http: httpx.Client) -> tuple[str, bytes]:
    sha256 = read_manifest(site, http.get(f"/v1/feeds/{SCOPE}").text).bundle.sha256
    return f"/v1/blobs/{sha256}", http.get(f"/v1/blobs/{sha256}").content


def test_a_torn_download_goes_on(blob: tuple[str, bytes], http: httpx.Client) -> None:
    path, whole = blob
    etag = f'"{path.rsplit("/", 1)[1]}"'
    rest = http.get(path, headers={"range": "bytes=100-", "if-range": etag})
    assert (rest.status_code, rest.content) == (206, whole[100:])
    assert rest.headers["content-range"] == f"bytes 100-{len(whole) - 1}/{len(whole)}"
    other = http.get(path, headers={"range": "bytes=100-", "if-range": '"other"'})
    assert (other.status_code, other.content) == (200, whole)
    middle = http.get(path, headers={"range": "bytes=10-19"})
    assert (middle.status_code, middle.content) == (206, whole[10:20])
    tail = http.get(path, headers={"range": "bytes=-7"})
    assert (tail.status_code, tail.content) == (206, whole[-7:])
    beyond = http.get(path, headers={"range": f"bytes={len(whole)}-"})
    assert (beyond.status_code, beyond.headers["content-range"]) == (416, f"bytes */{len(whole)}")
    head = http.head(path)
    assert (head.status_code, head.content, head.headers["content-length"]) == (200, b"", str(len(whole)))
    assert http.get(path, headers={"if-none-match": etag}).status_code == 304
    assert "immutable" in http.get(path).headers["cache-control"]


@pytest.mark.parametrize("name", ["..%2fplatform.sqlite3", "0" * 64, "A" * 64, "%2e%2e", "x"])
def test_there_are_no_other_blobs(http: httpx.Client, name: str) -> None:
    assert http.get(f"/v1/blobs/{name}").status_code == 404


def test_publishing_step_by_step(template: Site, tmp_path: Path) -> None:
    """Heads grow by one, deltas lead from each former head to the same items, deletes are explicit."""
    site = copy_site(template, tmp_path)
    prices = site.folder / "resources" / "district" / "products" / "baeckerei.csv"
    lists = [
        prices.read_text(encoding="utf-8").replace("4,60", "4,80"),
        "Artikelnummer;Name;Kategorie;Preis;MwSt\nbrot-1;Roggenbrot;brot;4,90;7\nbrot-3;Hefezopf;brot;3;7\n",
        "Artikelnummer;Name;Kategorie;Preis;MwSt\nbrot-1;Roggenbrot;brot;4,90;7\nbrot-2;Weck;brot;0,45;7\n",
    ]
    said = []
    for text in lists:
        prices.write_text(text, encoding="utf-8")
        site.must("load", "--resources", str(site.folder / "resources"))
        said.append(site.must("publish", "--scope", SCOPE, "--now", "2026-11-20T09:00:00Z").strip())
    base = "district:10046 head "
    assert [line.removeprefix(base).split(", ", 3)[:3] for line in said] == [
        ["2: 0 new", "1 changed", "0 withdrawn"],
        ["3: 1 new", "1 changed", "1 withdrawn"],
        ["4: 1 new", "0 changed", "1 withdrawn"],
    ]
    site.start()
    try:
        with httpx.Client(base_url=site.base_url, trust_env=False) as http:
            _check_ways(site, http)
    finally:
        assert site.stop() == 0


def _check_ways(site: Site, http: httpx.Client) -> None:
    manifest = read_manifest(site, http.get(f"/v1/feeds/{SCOPE}").text)
    assert manifest.head == 4
    assert [delta.from_ for delta in manifest.deltas] == [3, 2]
    bundle = decompress(http.get(f"/v1/blobs/{manifest.bundle.sha256}").content)
    newest = {item.key: item for item in decode_items(bundle)}
    assert newest["product", "baeckerei/brot-2"].rev == 3
    assert manifest.steps is not None
    listed = http.get(f"/v1/blobs/{manifest.steps.sha256}").content
    check_blob(listed, manifest.steps)
    steps = msgspec.json.decode(decompress(listed), type=Steps).deltas
    assert [(step.from_, step.to) for step in steps] == [(1, 2), (2, 3), (3, 4)]
    assert manifest.steps.from_ == 1
    plain = decompress(site_blob(site, steps[0].base_sha256))
    for step in steps:
        plain = _after(http, plain, step)
    assert plain == bundle
    second = _after(http, decompress(site_blob(site, steps[0].base_sha256)), steps[0])
    assert _after(http, second, manifest.deltas[1]) == bundle, "straight from the head before the last"


def site_blob(site: Site, items_sha256: str) -> bytes:
    """The bundle with these items, as it lies in the folder."""
    for path in (site.state / "blobs").iterdir():
        with suppress(FeedError):
            if sha256_hex(decompress(path.read_bytes())) == items_sha256:
                return path.read_bytes()
    raise AssertionError("no such bundle")


def _after(http: httpx.Client, plain: bytes, delta: DeltaRef) -> bytes:
    blob = http.get(f"/v1/blobs/{delta.sha256}").content
    check_blob(blob, delta)
    assert delta.dictionary == delta.base_sha256 == sha256_hex(plain)
    with pytest.raises(FeedError):
        decompress(blob)
    items = {item.key: item for item in decode_items(plain)}
    for item in decode_items(decompress(blob, dictionary=plain)):
        items[item.key] = item
        if item.op == "delete":
            del items[item.key]
    return encode_items(items.values())


def test_a_municipality_has_a_feed_of_its_own(template: Site, tmp_path: Path) -> None:
    site = copy_site(template, tmp_path)
    said = site.must("publish", "--scope", "municipality:10046117", "--now", NOW)
    assert "head 1" in said
    elsewhere = site.must("publish", "--scope", "municipality:10046999", "--now", NOW)
    assert int(elsewhere.split(" head 1: ")[1].split()[0]) < int(said.split(" head 1: ")[1].split()[0])
    assert "is not a scope" in site.command("publish", "--scope", "village:1", "--now", NOW).stderr


def test_the_feed_is_handed_on_to_a_new_key(template: Site, tmp_path: Path) -> None:
    """What a kiosk does that knows the old key alone; the server that still runs with it signs no more."""
    site = copy_site(template, tmp_path)
    old, new = site.folder / "feed-key.json", site.folder / "new.json"
    site.must("feed-key", "--out", str(old))
    site.start()
    try:
        site.must("rotate-feed-key", "--out", str(new), "--now", NOW)
        pinned = [msgspec.json.decode(old.read_bytes())]
        with httpx.Client(base_url=site.base_url, trust_env=False) as http:
            token = http.get(f"/v1/feeds/{SCOPE}").text
            with pytest.raises(SignatureError):
                read_message(token, pinned, MANIFEST_TYP, Manifest)
            statements = msgspec.json.decode(http.get("/v1/feed-keys").content, type=Handovers).handovers
            keys, counted = follow(pinned, statements)
            assert (keys, counted) == ((msgspec.json.decode(new.read_bytes()),), statements)
            assert read_message(token, keys, MANIFEST_TYP, Manifest).head == 1
    finally:
        assert site.stop() == 0
    site.must("rotate-feed-key", "--out", str(new), "--now", NOW)
    later = (from_wire(NOW) + timedelta(days=3)).isoformat()
    assert "head" in site.must("publish", "--scope", SCOPE, "--now", later)
    site.must("feed-key", "--out", str(old))
    assert old.read_bytes() == new.read_bytes()


def test_a_manifest_is_signed_again_before_it_grows_old(template: Site, tmp_path: Path) -> None:
    site = copy_site(template, tmp_path)
    later = from_wire(NOW) + timedelta(days=30)
    said = site.must("publish", "--scope", SCOPE, "--now", later.isoformat())
    assert "head 1" not in said  # Cycles that are over went.
    again = site.must("publish", "--scope", SCOPE, "--now", (later + timedelta(days=2)).isoformat())
    assert "0 new, 0 changed, 0 withdrawn" in again


@pytest.mark.sqlite_file
def test_steps_stay_thirty_days_and_no_longer(template: Site, tmp_path: Path) -> None:
    """Until thirty days are over the list of steps leads from where a kiosk was; then it does not."""
    site = copy_site(template, tmp_path)
    prices = site.folder / "resources" / "district" / "products" / "baeckerei.csv"
    text = prices.read_text(encoding="utf-8")
    begin = from_wire(NOW)

    def publish(price: str, after: timedelta) -> tuple[Manifest, list[int]]:
        prices.write_text(text.replace("4,60", price), encoding="utf-8")
        site.must("load", "--resources", str(site.folder / "resources"))
        site.must("publish", "--scope", SCOPE, "--now", (begin + after).isoformat())
        with closing(connect(site.state / "platform.sqlite3")) as db:
            rows = db.execute("SELECT manifest FROM dp_platform_feedhead WHERE scope = ? ORDER BY head", (SCOPE,))
            manifest = read_manifest(site, rows.fetchall()[-1][0])
        assert manifest.steps is not None
        listed = decompress((site.state / "blobs" / manifest.steps.sha256).read_bytes())
        return manifest, [step.from_ for step in msgspec.json.decode(listed, type=Steps).deltas]

    prices.write_text(text.replace("4,60", "4,70"), encoding="utf-8")
    site.must("load", "--resources", str(site.folder / "resources"))
    site.must("publish", "--scope", SCOPE, "--now", begin.isoformat())
    for number in range(3):
        prices.write_text(text.replace("4,60", f"4,8{number}"), encoding="utf-8")
        site.must("load", "--resources", str(site.folder / "resources"))
        site.must("publish", "--scope", SCOPE, "--now", (begin + timedelta(days=10)).isoformat())
    # The command's clock goes on while it works: a minute for that.
    at_thirty, starts = publish("4,90", timedelta(days=30, minutes=-1))
    assert (at_thirty.head, starts) == (6, [1, 2, 3, 4, 5])
    after, starts = publish("4,95", timedelta(days=30, minutes=1))
    assert (after.head, starts) == (7, [2, 3, 4, 5, 6]), "a kiosk at head 1 takes the bundle"
    assert after.steps is not None
    assert after.steps.from_ == 2
    assert (site.state / "blobs" / after.bundle.sha256).exists()


# Plain rules ------------------------------------------------------------------------------------------


def item(number: int, text: str) -> Item:
    return Item(kind="thing", id=f"n-{number}", rev=0, body=msgspec.Raw(msgspec.json.encode({"text": text})))


def apply(published: dict[tuple[str, str], Published], wanted: list[Item]) -> dict[tuple[str, str], Published]:
    changes = compare(published, wanted)
    rows = {row.key: Published(row.rev, row.op == "put", encode_item(row)) for row in changes.rows}
    assert next_bundle(published, changes) == next_bundle(published | rows, compare(published | rows, wanted))
    return published | rows


states = st.dictionaries(st.integers(0, 6), st.text(max_size=3), max_size=6)


@given(st.lists(states, min_size=1, max_size=6))
def test_after_any_history_the_bundle_holds_what_is_wanted(history: list[dict[int, str]]) -> None:
    published: dict[tuple[str, str], Published] = {}
    for state in history:
        before = dict(published)
        wanted = [item(number, text) for number, text in state.items()]
        published = apply(published, wanted)
        nothing = compare(published, wanted)
        assert not nothing
        bundle = list(decode_items(next_bundle(published, nothing)))
        assert {row.id: bytes(row.body) for row in bundle} == {row.id: bytes(row.body) for row in wanted}
        assert [row.key for row in bundle] == sorted(row.key for row in bundle)
        for key, old in before.items():
            assert published[key].rev == old.rev + (published[key] != old)


def shown(published: dict[tuple[str, str], Published], moment: str) -> dict[str, bytes]:
    """What a kiosk without a line shows at a moment."""
    bundle = decode_items(next_bundle(published, Changes((), (), (), 0)))
    now = [row.at(moment) for row in bundle]
    return {
        row.id: bytes(row.body)
        for row in now
        if (row.valid_from or "") <= moment and (row.valid_to is None or row.valid_to > moment)
    }


BEFORE, DUE, AFTER = "2026-11-27T08:00:00Z", "2026-12-01T00:00:00Z", "2026-12-01T00:00:01Z"


def put(published: dict[tuple[str, str], Published], changes: Changes) -> dict[tuple[str, str], Published]:
    return published | {
        row.key: Published(
            row.rev, row.op == "put", encode_item(row), changes.due, changes.planned.get(row.key, b"")
        )
        for row in changes.rows
    }  # fmt: skip


@given(states, states, states)
def test_what_is_planned_shows_at_its_moment_and_is_kept_until_then(
    first: dict[int, str], then: dict[int, str], other: dict[int, str]
) -> None:
    old, new = ([item(n, text) for n, text in state.items()] for state in (first, then))
    published = put({}, compare({}, old))
    planned = put(published, plan(compare(published, new, BEFORE), published, BEFORE, DUE))
    wanted = {row.id: bytes(row.body) for row in new}
    assert shown(planned, BEFORE) == {row.id: bytes(row.body) for row in old}
    assert shown(planned, DUE) == shown(planned, AFTER) == wanted
    assert not compare(planned, new, BEFORE), "a publication in between leaves the plan alone"
    settled = put(planned, compare(planned, new, AFTER))
    assert shown(settled, AFTER) == wanted
    assert all(not row.line.count(b'"next"') for row in settled.values())
    at_once = put(planned, compare(planned, new))
    assert shown(at_once, BEFORE) == wanted, "or it is not waited for"
    edited = [item(n, text) for n, text in other.items()]
    changed = put(planned, compare(planned, edited, BEFORE))
    assert {
        key: body for key, body in shown(changed, BEFORE).items() if other.get(int(key[2:])) != then.get(int(key[2:]))
    } == {row.id: bytes(row.body) for row in edited if other.get(int(row.id[2:])) != then.get(int(row.id[2:]))}


def test_two_items_of_one_name_are_a_defect() -> None:
    with pytest.raises(DoubleItemError):
        compare({}, [item(1, "a"), item(1, "b")])


RANGES = {
    "bytes=0-": (0, 10),
    "bytes=0-0": (0, 1),
    "bytes=9-": (9, 1),
    "bytes=3-5": (3, 3),
    "bytes=3-500": (3, 7),
    "bytes=-3": (7, 3),
    "bytes=-500": (0, 10),
    "bytes=5-3": None,
    "bytes=-": None,
    "bytes=0-1,3-4": None,
    "chars=0-1": None,
    "": None,
    "bytes=x-": None,
    "bytes=" + "9" * 40 + "-": None,
}


@pytest.mark.parametrize(("header", "part"), RANGES.items(), ids=repr)
def test_ranges(header: str, part: tuple[int, int] | None) -> None:
    assert byte_range(header, 10) == part


@pytest.mark.parametrize("header", ["bytes=10-", "bytes=11-12", "bytes=-0"])
def test_ranges_outside_the_file(header: str) -> None:
    with pytest.raises(ValueError):
        byte_range(header, 10)


def test_files_that_nobody_names_go_after_a_while(tmp_path: Path) -> None:
    store = BlobStore(tmp_path)
    kept, fresh = store.put(b"kept").sha256, store.put(b"in the making").sha256
    torn = tmp_path / f".{fresh}.77.part"
    torn.write_bytes(b"x")
    for path in (tmp_path / kept, torn):
        os.utime(path, (1, 1))
    store.sweep({kept})
    assert {path.name for path in tmp_path.iterdir()} == {kept, fresh}
    os.utime(tmp_path / fresh, (1, 1))
    store.put(b"in the making")
    store.sweep({kept})
    assert store.find(fresh), "it was put again just now"
    os.utime(tmp_path / fresh, (1, 1))
    store.sweep({kept})
    assert {path.name for path in tmp_path.iterdir()} == {kept}


def test_a_blob_is_written_once_and_found_by_its_hash(tmp_path: Path) -> None:
    store = BlobStore(tmp_path)
    ref = store.put(b"hello")
    assert store.put(b"hello") == ref
    assert (store.find(ref.sha256) or tmp_path).read_bytes() == b"hello"
    assert [path.name for path in tmp_path.iterdir()] == [ref.sha256]
    assert store.find("../" + tmp_path.name) is None
