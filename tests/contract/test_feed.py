# SPDX-License-Identifier: EUPL-1.2
import contextlib
import random

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.contract.feed import (
    BlobRef,
    DeltaRef,
    FeedError,
    Item,
    Manifest,
    TooLargeError,
    check_blob,
    compress,
    decode_items,
    decode_lines,
    decompress,
    encode_item,
    encode_items,
)
from sync.contract.limits import MAX_ITEM_BODY
from sync.contract.signing import sha256_hex

NOISE = random.Random(7).randbytes(100_000)
FRAME = compress(NOISE, 3)

slugs = st.from_regex(r"[a-z0-9][a-z0-9._:/-]{0,30}", fullmatch=True)
items = st.builds(
    Item,
    kind=slugs,
    id=slugs,
    rev=st.integers(0, 2**53),
    search=st.text(st.characters(codec="utf-8"), max_size=40),
    body=st.dictionaries(st.text(st.characters(codec="utf-8"), max_size=8), st.integers(0, 9), max_size=4).map(
        lambda value: msgspec.Raw(msgspec.json.encode(value))
    ),
)


@given(st.lists(items, unique_by=lambda item: item.key, max_size=12))
def test_items_survive_the_way_there_and_back(given_items: list[Item]) -> None:
    data = encode_items(given_items)
    back = list(decode_items(data))
    assert [item.key for item in back] == sorted(item.key for item in given_items)
    assert encode_items(back) == data
    assert decompress(compress(data, 3)) == data
    assert b"".join(line + b"\n" for _, line in decode_lines(data)) == data


def test_order_of_publishing_does_not_matter() -> None:
    some = [Item("product", f"p/{n}", n) for n in range(50)]
    assert encode_items(some) == encode_items(reversed(some))


def test_carriage_returns_inside_a_body_end_no_line() -> None:
    line = b'{"kind":"product","id":"a","rev":1,"body":{"a":1,\r"b":2}}'
    ((item, exact),) = decode_lines(line + b"\n")
    assert exact == line
    assert bytes(item.body) == b'{"a":1,\r"b":2}'


@pytest.mark.parametrize("size", [0, 1, 3, 5, 10, 50_000, len(FRAME) - 1], ids=str)
def test_torn_blobs_are_noticed(size: int) -> None:
    if size == 0:
        assert decompress(b"") == b""
        return
    with pytest.raises(FeedError):
        decompress(FRAME[:size])


def test_every_frame_is_read_also_empty_and_torn_ones() -> None:
    assert decompress(FRAME + FRAME) == NOISE + NOISE
    assert decompress(compress(b"", 3) + FRAME + compress(b"", 3)) == NOISE
    assert decompress(b"".join(compress(bytes([n]), 1) for n in range(256))) == bytes(range(256))
    with pytest.raises(FeedError, match="torn"):
        decompress(FRAME + FRAME[:500])
    with pytest.raises(FeedError, match="zstandard"):
        decompress(FRAME + b"something else")


@pytest.mark.parametrize("frames", [1, 7], ids=["one-frame", "many-frames"])
def test_a_bomb_is_stopped_at_its_limit(frames: int) -> None:
    bomb = compress(bytes(40_000_000 // frames), 19) * frames
    assert len(bomb) < 20_000
    with pytest.raises(TooLargeError):
        decompress(bomb, limit=1_000_000)


def test_exactly_the_limit_is_allowed() -> None:
    assert len(decompress(compress(bytes(1000), 3), limit=1000)) == 1000
    with pytest.raises(TooLargeError):
        decompress(compress(bytes(1001), 3), limit=1000)


@pytest.mark.parametrize("blob", [b"<html>Login</html>", b"\0" * 64, b"SQLite format 3\0"], ids=["html", "nul", "db"])
def test_foreign_blobs_are_refused(blob: bytes) -> None:
    with pytest.raises(FeedError):
        decompress(blob)


@given(st.binary(max_size=300))
def test_any_bytes_inflate_or_are_refused(data: bytes) -> None:
    with contextlib.suppress(FeedError):
        decompress(data, limit=10_000)


LINES = {
    "not-json": b"nonsense",
    "empty-line": b"",
    "list": b"[]",
    "no-kind": b'{"id":"a","rev":1}',
    "upper-case-id": b'{"kind":"product","id":"A","rev":1}',
    "long-id": b'{"kind":"product","id":"' + b"a" * 121 + b'","rev":1}',
    "negative-revision": b'{"kind":"product","id":"a","rev":-1}',
    "unknown-operation": b'{"kind":"product","id":"a","rev":1,"op":"patch"}',
    "two-objects": b'{"kind":"product","id":"a","rev":1}{}',
    "not-utf8": b'{"kind":"product","id":"a","rev":1,"search":"\xff"}',
    "nan": b'{"kind":"product","id":"a","rev":NaN}',
    "body-too-large": b'{"kind":"product","id":"a","rev":1,"body":"' + b"x" * MAX_ITEM_BODY + b'"}',
}


@pytest.mark.parametrize("name", LINES)
def test_a_bad_line_is_named(name: str) -> None:
    good = encode_item(Item("product", "good", 1))
    with pytest.raises(FeedError, match="line 3"):
        list(decode_items(b"\n".join([good, good, LINES[name], good]) + b"\n"))


def test_a_body_of_exactly_the_limit_is_taken() -> None:
    body = msgspec.Raw(b'"' + b"x" * (MAX_ITEM_BODY - 2) + b'"')
    assert len(list(decode_items(encode_items([Item("product", "a", 1, body=body)])))) == 1


def test_fields_of_a_later_version_pass_through_in_the_line() -> None:
    line = b'{"kind":"hologram","id":"a","rev":1,"depth":3,"body":{"new":[1.0,  2]}}'
    ((item, exact),) = decode_lines(line)
    assert (item.kind, bytes(item.body), exact) == ("hologram", b'{"new":[1.0,  2]}', line)


def test_blobs_are_what_their_name_says() -> None:
    ref = BlobRef(sha256_hex(FRAME), len(FRAME))
    check_blob(FRAME, ref)
    for other in (b"", FRAME[:-1], FRAME + b"x", b"\0" + FRAME[1:]):
        with pytest.raises(FeedError):
            check_blob(other, ref)


def test_manifest_reads_from_and_ignores_what_it_does_not_know() -> None:
    data = (
        b'{"scope":"district:10046","head":3,"items_sha256":"%(h)b","iat":1,"exp":2,"later":true,'
        b'"bundle":{"to":3,"sha256":"%(h)b","bytes":9},'
        b'"deltas":[{"from":2,"to":3,"base_sha256":"%(h)b","sha256":"%(h)b","bytes":4,"dictionary":null}]}'
    ) % {b"h": b"a" * 64}
    manifest = msgspec.json.decode(data, type=Manifest)
    assert manifest.deltas[0].from_ == 2
    assert msgspec.json.decode(msgspec.json.encode(manifest), type=Manifest) == manifest
    assert b'"from":2' in msgspec.json.encode(manifest)
    assert isinstance(manifest.deltas[0], DeltaRef)
