# SPDX-License-Identifier: EUPL-1.2
"""The feed: signed content that flows down as immutable files.

A *bundle* is the whole scope, one item per line, sorted by (kind, id), compressed with zstandard.
A *delta* holds the full rows that changed from one head to another, in the same form; a withdrawn
item is an explicit line with `op: delete`. The *manifest* is small, signed and names both by hash.
"""

from collections.abc import Iterable, Iterator
from typing import Annotated, Literal

import msgspec
import zstandard

from sync.contract.limits import MAX_BUNDLE_INFLATED, MAX_ITEM_BODY
from sync.contract.reading import MALFORMED
from sync.contract.signing import sha256_hex

MANIFEST_TYP = "feed-manifest+jwt"

Sha256 = Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{64}$(?!\n)")]
Slug = Annotated[str, msgspec.Meta(pattern=r"^[a-z0-9][a-z0-9._:/-]{0,119}$(?!\n)")]
Count = Annotated[int, msgspec.Meta(ge=0)]


class Item(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """One published thing. `body` is the exact JSON of its kind; unknown kinds are kept unread.

    It holds plain values only, so Python's search for cycles need not look at the thousands of a bundle.
    """

    kind: Slug
    id: Slug
    rev: Count
    """Grows with each change of this item."""
    op: Literal["put", "delete"] = "put"
    valid_from: str | None = None
    valid_to: str | None = None
    lang: str = "de"
    search: str = ""
    """Plain words under which a resident may look for this item; the publisher knows the kind, we do not."""
    body: msgspec.Raw = msgspec.Raw(b"{}")

    @property
    def key(self) -> tuple[str, str]:
        return (self.kind, self.id)


class BlobRef(msgspec.Struct, frozen=True):
    """A file by the hash of its bytes; `bytes` is its length as it travels."""

    sha256: Sha256
    bytes: Count


class BundleRef(BlobRef, frozen=True):
    to: Count


class DeltaRef(BlobRef, frozen=True, kw_only=True):
    """The step between two heads. `dictionary` is reserved for the cheaper deltas; null means full rows."""

    from_: Count = msgspec.field(name="from")
    to: Count
    base_sha256: Sha256
    dictionary: Sha256 | None = None


class Manifest(msgspec.Struct, frozen=True):
    """What the newest state of a scope is and how to get there. Times are Unix seconds."""

    scope: Slug
    head: Count
    items_sha256: Sha256
    """Hash of the uncompressed bundle at `head`."""
    iat: int
    exp: int
    bundle: BundleRef
    deltas: tuple[DeltaRef, ...] = ()


class Heads(msgspec.Struct, frozen=True):
    """The idle question's answer: has anything moved?"""

    feeds: dict[str, int]
    mailbox: Count
    policy: Count = 0


class FeedError(Exception):
    """A blob is not what its manifest says: wrong hash, torn, too large or not a list of items."""


class TooLargeError(FeedError):
    """Compressed bytes inflate to more than was allowed."""


_PIECE = 1 << 10
"""Bytes of input between two looks at the size of the output."""
_encoder = msgspec.json.Encoder()
_decoder = msgspec.json.Decoder(Item)


def encode_item(item: Item) -> bytes:
    """One line of a bundle, without the line end."""
    return _encoder.encode(item)


def encode_items(items: Iterable[Item]) -> bytes:
    """The uncompressed bundle: items sorted by key, one per line, each line ended."""
    return b"".join(encode_item(item) + b"\n" for item in sorted(items, key=lambda item: item.key))


def decode_items(data: bytes) -> Iterator[Item]:
    """Read bundle lines; raises FeedError that names the line."""
    return (item for item, _ in decode_lines(data))


def decode_lines(data: bytes) -> Iterator[tuple[Item, bytes]]:
    """Read bundle lines, each with the exact bytes it was read from; raises FeedError that names the line."""
    lines = data.split(b"\n")
    if not lines[-1]:
        lines.pop()
    for number, line in enumerate(lines, start=1):
        try:
            item = _decoder.decode(line)
        except MALFORMED as error:
            raise FeedError(f"line {number}: {error}") from error
        if len(line) > MAX_ITEM_BODY and len(bytes(item.body)) > MAX_ITEM_BODY:
            raise FeedError(f"line {number}: body of {item.kind} {item.id} is over {MAX_ITEM_BODY} bytes")
        yield item, line


def compress(data: bytes, level: int) -> bytes:
    """zstandard, one frame, with its content size in the header."""
    return zstandard.ZstdCompressor(level=level).compress(data)


def decompress(data: bytes, limit: int = MAX_BUNDLE_INFLATED) -> bytes:
    """Read every frame, never more than `limit` bytes of output; raises FeedError, also for a torn frame.

    One frame at a time: a reader across frames takes a torn last one for a complete short one. The input is
    handed over in small pieces, so that a bomb is noticed after the first few megabytes.
    """
    output = bytearray()
    rest = memoryview(data)
    try:
        while rest:
            frame = zstandard.ZstdDecompressor().decompressobj()
            while rest and not frame.eof:
                piece, rest = rest[:_PIECE], rest[_PIECE:]
                output += frame.decompress(piece)
                if len(output) > limit:
                    raise TooLargeError(f"inflates to more than {limit} bytes")
                if frame.unused_data:
                    rest = memoryview(data)[len(data) - len(rest) - len(frame.unused_data) :]
            if not frame.eof:
                raise FeedError("torn in the middle of a frame")
    except zstandard.ZstdError as error:
        raise FeedError(f"not zstandard: {error}") from error
    return bytes(output)


def check_blob(data: bytes, ref: BlobRef) -> None:
    """Refuse bytes that are not the ones the manifest names; this also catches torn files."""
    if len(data) != ref.bytes or sha256_hex(data) != ref.sha256:
        raise FeedError(f"blob {ref.sha256[:12]} has other bytes than its name says")
