# SPDX-License-Identifier: EUPL-1.2
"""The feed over HTTP: a small signed manifest, immutable blobs, and the idle question."""

from sync.contract.signing import sha256_hex
from sync.platform.access.models import Party
from sync.platform.feed.blobs import BlobStore, byte_range
from sync.platform.feed.board import Document
from sync.platform.feed.documents import handover_document, heads_document
from sync.platform.feed.publishing import newest_manifest
from sync.platform.wire.messages import FileSlice, Request, Response, etag_response, fail

_FOR_EVER = "public, max-age=31536000, immutable"


def manifest(scope: str) -> Document | None:
    """`GET /v1/feeds/{scope}`: the newest signed manifest as a compact JWS."""
    body = newest_manifest(scope).encode()
    return Document(body, "application/jose", "public, no-cache") if body else None


def blob(request: Request, blobs: BlobStore) -> Response:
    """`GET /v1/blobs/{sha256}`: a file for ever; a torn download goes on with Range and If-Range."""
    name = request.params["sha256"]
    path = blobs.find(name)
    if path is None:
        raise fail("unknown-blob", "There is no such blob", 404)
    etag = f'"{name}"'
    size = path.stat().st_size
    headers = {
        "etag": etag,
        "cache-control": _FOR_EVER,
        "accept-ranges": "bytes",
        "content-type": "application/zstd",
    }
    if request.headers.get("if-none-match", "").strip() == etag:
        return Response(304, b"", headers)
    wanted = request.headers.get("range")
    if wanted is None or request.headers.get("if-range", etag).strip() != etag:
        return Response(200, FileSlice(path, 0, size), headers)
    try:
        part = byte_range(wanted, size)
    except ValueError:
        return Response(416, b"", {**headers, "content-range": f"bytes */{size}"})
    if part is None:
        return Response(200, FileSlice(path, 0, size), headers)
    offset, length = part
    headers["content-range"] = f"bytes {offset}-{offset + length - 1}/{size}"
    return Response(206, FileSlice(path, offset, length), headers)


def heads(ref: str, district: str) -> Document | None:
    """`GET /v1/heads/{ref}`: has anything moved? No token; the reference cannot be guessed."""
    party = Party.objects.filter(district=district, heads_ref=ref).first()
    if party is None:
        return None
    return Document(heads_document(party), "application/json", "no-cache", party.name)


def unknown_ref(request: Request) -> Response:
    """Where the board knows no document."""
    raise fail("unknown-ref", "There is no such reference", 404)


def unknown_scope(request: Request) -> Response:
    """Where the board knows no manifest."""
    raise fail("unknown-scope", "Nothing is published in this scope", 404)


def feed_keys(request: Request) -> Response:
    """`GET /v1/feed-keys`: how the key that signs the feed was handed on. Whoever knows one of them follows."""
    body = handover_document()
    return etag_response(request, f'"{sha256_hex(body)[:16]}"', body, "application/json")
