# SPDX-License-Identifier: EUPL-1.2
"""The feed: signed content that flows down as immutable files.

A *bundle* is the whole scope, one item per line, sorted by (kind, id), compressed with zstandard.
A *delta* holds the full rows that changed from one head to another, in the same form; a withdrawn
item is an explicit line with `op: delete`. It is compressed with the former bundle as raw dictionary,
which whoever is at that head has. The *manifest* is small, signed and names all of them by hash.
"""

from collections.abc import Iterable, Iterator
from typing import Annotated, Literal

import msgspec
import zstandard

from sync.contract.limits import MAX_BUNDLE_INFLATED, MAX_ITEM_BODY
from sync.contract.reading import MALFORMED
from sync.contract.signing import sha256_hex

MANIFEST_TYP = "feed-manifest+jwt"
HANDOVER_TYP = "feed-handover+jwt"

Sha256 = Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{64}$(?!\n)")]
Slug = Annotated[str, msgspec.Meta(pattern=r"^[a-z0-9][a-z0-9._:/-]{0,119}$(?!\n)")]
Count = Annotated[int, msgspec.Meta(ge=0)]


class Successor(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """What an item becomes at a moment that staff have set: known before, shown then, also without a line."""

    at: str
    """When it takes the item's place, RFC 3339 in UTC."""
    valid_to: str | None = None
    search: str = ""
    body: msgspec.Raw = msgspec.Raw(b"{}")


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
    next: Successor | None = None

    @property
    def key(self) -> tuple[str, str]:
        return (self.kind, self.id)

    def at(self, moment: str) -> "Item":
        """The item as it is at a moment (RFC 3339 in UTC): itself, or what has taken its place."""
        if self.next is None or self.next.at > moment:
            return self
        successor = self.next
        return msgspec.structs.replace(
            self, valid_from=successor.at, valid_to=successor.valid_to, search=successor.search,
            body=successor.body, next=None,
        )  # fmt: skip


class BlobRef(msgspec.Struct, frozen=True):
    """A file by the hash of its bytes; `bytes` is its length as it travels."""

    sha256: Sha256
    bytes: Count


class BundleRef(BlobRef, frozen=True):
    to: Count


class DeltaRef(BlobRef, frozen=True, kw_only=True):
    """The way from one head to a later one."""

    from_: Count = msgspec.field(name="from")
    to: Count
    base_sha256: Sha256
    """Hash of the uncompressed bundle at `from`."""
    dictionary: Sha256 | None = None
    """Hash of the raw dictionary that it is compressed with; null: with none."""


class StepsRef(BlobRef, frozen=True, kw_only=True):
    """Where the steps of the last thirty days are listed, from the oldest head that they lead on from."""

    from_: Count = msgspec.field(name="from")


class Steps(msgspec.Struct, frozen=True):
    """One delta from each former head to the next, oldest first."""

    deltas: tuple[DeltaRef, ...]


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
    """From the last heads straight to this one."""
    steps: StepsRef | None = None


class Heads(msgspec.Struct, frozen=True, omit_defaults=True):
    """The idle question's answer: has anything moved?"""

    feeds: dict[str, int]
    mailbox: Count
    policy: Count = 0
    manifest: str = ""
    """The newest manifest of this kiosk's scope, so that news costs one question less."""


class Handover(msgspec.Struct, frozen=True):
    """The key that signs the feed names the one that signs it from now on, and retires. Times are Unix seconds."""

    retired: str
    """Thumbprint (RFC 7638) of the key that signed this."""
    key: dict[str, str]
    """The public key (RFC 7517) that takes over."""
    iat: int


class Handovers(msgspec.Struct, frozen=True):
    """Every hand-over so far as a compact JWS, oldest first."""

    handovers: Annotated[tuple[str, ...], msgspec.Meta(max_length=64)]


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
        if len(line) > MAX_ITEM_BODY and _longest_body(item) > MAX_ITEM_BODY:
            raise FeedError(f"line {number}: body of {item.kind} {item.id} is over {MAX_ITEM_BODY} bytes")
        yield item, line


def _longest_body(item: Item) -> int:
    return max(len(bytes(item.body)), len(bytes(item.next.body)) if item.next else 0)


def compress(data: bytes, level: int, dictionary: bytes = b"") -> bytes:
    """zstandard, one frame, with its content size in the header; `dictionary` is raw content that the reader has."""
    if not dictionary:
        return zstandard.ZstdCompressor(level=level).compress(data)
    return zstandard.ZstdCompressor(level=level, dict_data=_raw(dictionary)).compress(data)


def decompress(data: bytes, limit: int = MAX_BUNDLE_INFLATED, dictionary: bytes = b"") -> bytes:
    """Read every frame, never more than `limit` bytes of output; raises FeedError, also for a torn frame.

    One frame at a time: a reader across frames takes a torn last one for a complete short one. The input is
    handed over in small pieces, so that a bomb is noticed after the first few megabytes.
    """
    output = bytearray()
    rest = memoryview(data)
    shared = _raw(dictionary) if dictionary else None
    try:
        while rest:
            frame = zstandard.ZstdDecompressor(dict_data=shared).decompressobj()
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


def _raw(dictionary: bytes) -> zstandard.ZstdCompressionDict:
    return zstandard.ZstdCompressionDict(dictionary, dict_type=zstandard.DICT_TYPE_RAWCONTENT)


def check_blob(data: bytes, ref: BlobRef) -> None:
    """Refuse bytes that are not the ones the manifest names; this also catches torn files."""
    if len(data) != ref.bytes or sha256_hex(data) != ref.sha256:
        raise FeedError(f"blob {ref.sha256[:12]} has other bytes than its name says")
