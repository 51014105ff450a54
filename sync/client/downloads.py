# SPDX-License-Identifier: EUPL-1.2
"""Fetching the feed: manifest, then the cheapest blob, resumed where a cut left it."""

from pathlib import Path

from sync.client.http import ApiClient, OfflineError, RefusedError, refuse
from sync.contract.feed import MANIFEST_TYP, BlobRef, FeedError, Manifest, check_blob
from sync.contract.limits import MAX_BLOB, MAX_MANIFEST
from sync.contract.signing import Jwk
from sync.contract.times import Clock
from sync.contract.trust import check_lifetime, read_message


async def fetch_manifest(api: ApiClient, scope: str, feed_keys: tuple[Jwk, ...], clock: Clock) -> Manifest:
    """The signed manifest of a scope; raises SignatureError where it is forged, over, or of another scope."""
    response = await api.request("GET", f"/v1/feeds/{scope}", limit=MAX_MANIFEST)
    if response.status != 200:
        raise refuse(response)
    manifest = read_message(response.body.decode("ascii", "replace"), feed_keys, MANIFEST_TYP, Manifest)
    check_lifetime(manifest.iat, manifest.exp, clock())
    if manifest.scope != scope:
        raise FeedError(f"manifest is of {manifest.scope}, asked for {scope}")
    return manifest


async def fetch_blob(api: ApiClient, ref: BlobRef, folder: Path) -> bytes:
    """A blob's bytes, checked against its name. What arrived before a cut is kept and never fetched twice."""
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
        headers |= {"Range": f"bytes={have}-", "If-Range": f'"{ref.sha256}"'}
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
    if size < ref.bytes:
        raise OfflineError(f"blob {ref.sha256[:12]} broke off at {size} of {ref.bytes} bytes")


def sweep(folder: Path, keep: set[str]) -> None:
    """Remove half-fetched files that no manifest names any more."""
    if folder.exists():
        for part in folder.glob("*.part"):
            if part.stem not in keep:
                part.unlink(missing_ok=True)
