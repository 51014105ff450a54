# SPDX-License-Identifier: EUPL-1.2
"""Fetching the feed: manifests, key hand-overs, and blobs that go on where a cut left them."""

from pathlib import Path

import msgspec

from sync.client.http import ApiClient, OfflineError, RefusedError, refuse
from sync.contract.feed import (
    MANIFEST_TYP,
    BlobRef,
    BundleRef,
    DeltaRef,
    FeedError,
    Handovers,
    Manifest,
    Steps,
    StepsRef,
    check_blob,
    decompress,
)
from sync.contract.limits import MAX_BLOB, MAX_MANIFEST, MAX_STEPS
from sync.contract.reading import MALFORMED
from sync.contract.signing import Jwk
from sync.contract.times import Clock
from sync.contract.trust import check_lifetime, read_message


async def fetch_manifest(api: ApiClient, scope: str) -> str:
    """The signed manifest of a scope as it travels, not verified yet."""
    response = await api.request("GET", f"/v1/feeds/{scope}", limit=MAX_MANIFEST)
    if response.status != 200:
        raise refuse(response)
    return response.body.decode("ascii", "replace")


def read_manifest(token: str, scope: str, feed_keys: tuple[Jwk, ...], clock: Clock) -> Manifest:
    """What a manifest says; raises SignatureError where it is forged, over, or FeedError where of another scope."""
    manifest = read_message(token, feed_keys, MANIFEST_TYP, Manifest)
    check_lifetime(manifest.iat, manifest.exp, clock())
    if manifest.scope != scope:
        raise FeedError(f"manifest is of {manifest.scope}, asked for {scope}")
    return manifest


async def fetch_handovers(api: ApiClient) -> tuple[str, ...]:
    """By which statements the keys of the feed were handed on; none where the server knows no such address."""
    response = await api.request("GET", "/v1/feed-keys", limit=MAX_MANIFEST)
    if response.status == 404:
        return ()
    if response.status != 200:
        raise refuse(response)
    return msgspec.json.decode(response.body, type=Handovers).handovers


async def fetch_steps(api: ApiClient, ref: StepsRef, folder: Path) -> tuple[DeltaRef, ...]:
    """The steps that a manifest's list names."""
    plain = decompress(await fetch_blob(api, ref, folder), MAX_STEPS)
    try:
        return msgspec.json.decode(plain, type=Steps).deltas
    except MALFORMED as error:
        raise FeedError(f"the list of steps is malformed: {error}") from error


async def fetch_blob(api: ApiClient, ref: BlobRef, folder: Path) -> bytes:
    """A blob's bytes, checked against its name. What arrived before a cut is kept and never fetched twice.

    The file's length is the offset, so that it also outlives a kill at any moment. The name says what the bytes
    must be: whichever server, mirror or cache goes on with them, `If-Range` could only make it begin anew.
    """
    if ref.bytes > MAX_BLOB:
        raise FeedError(f"blob of {ref.bytes} bytes is over {MAX_BLOB}")
    folder.mkdir(parents=True, exist_ok=True)
    part = folder / f"{ref.sha256}.part"
    have = part.stat().st_size if part.exists() else 0
    if have > ref.bytes:
        part.unlink()
        have = 0
    if have < ref.bytes:
        try:
            await _append(api, ref, part, have)
        except (FeedError, RefusedError):
            # What cannot become this blob must not be resumed for ever.
            part.unlink(missing_ok=True)
            raise
    data = part.read_bytes() if part.exists() else b""
    # A complete file goes either way: right ones are applied at once, wrong ones must not be resumed.
    if len(data) >= ref.bytes:
        part.unlink(missing_ok=True)
    check_blob(data, ref)
    return data


async def _append(api: ApiClient, ref: BlobRef, part: Path, have: int) -> None:
    headers = {"Accept-Encoding": "identity"}
    if have:
        headers |= {"Range": f"bytes={have}-"}
    async with api.stream(f"/v1/blobs/{ref.sha256}", headers) as response:
        if response.status_code not in (200, 206):
            raise RefusedError(response.status_code, None)
        resumed = response.status_code == 206
        if resumed and not response.headers.get("Content-Range", "").startswith(f"bytes {have}-"):
            raise FeedError(f"blob {ref.sha256[:12]} goes on at another place than was asked for")
        with part.open("ab" if resumed else "wb") as file:
            size = have if resumed else 0
            async for chunk in response.aiter_raw():
                size += len(chunk)
                if size > ref.bytes:
                    raise FeedError(f"blob {ref.sha256[:12]} is longer than its manifest says")
                file.write(chunk)
                file.flush()
    if size < ref.bytes:
        raise OfflineError(f"blob {ref.sha256[:12]} broke off at {size} of {ref.bytes} bytes")


def arrived(folder: Path) -> dict[str, int]:
    """How many bytes of which blobs lie here from before a cut."""
    return {part.stem: part.stat().st_size for part in folder.glob("*.part")} if folder.exists() else {}


def note_bundle(folder: Path, ref: BundleRef, manifest: str) -> None:
    """Keep the manifest beside a bundle that is being fetched, so that it may be finished when a newer one is out."""
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / f"{ref.sha256}.manifest"
    if not target.exists():
        part = folder / f"{ref.sha256}.manifest.new"
        part.write_text(manifest, "ascii")
        part.replace(target)


def noted_bundles(folder: Path) -> list[str]:
    """The manifests of bundles that were begun."""
    found = sorted(folder.glob("*.manifest")) if folder.exists() else []
    return [file.read_text("ascii", "replace") for file in found if file.with_suffix(".part").exists()]


def sweep(folder: Path, keep: set[str]) -> None:
    """Remove half-fetched files that lead nowhere any more."""
    if folder.exists():
        for file in folder.iterdir():
            if file.name.split(".")[0] not in keep:
                file.unlink(missing_ok=True)
