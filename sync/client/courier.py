# SPDX-License-Identifier: EUPL-1.2
"""Content that comes on a stick: the same signed manifests and blobs as over the line, as files.

`feeds/` holds manifests under any name (a stick's file system may know no colon), `blobs/` the bundles by their hash.
What is believed is the signature; the stick, its names and whoever carried it are not.
"""

from datetime import datetime
from pathlib import Path

from sync.contract.feed import MANIFEST_TYP, FeedError, Manifest, check_blob, decompress
from sync.contract.limits import MAX_BLOB, MAX_MANIFEST
from sync.contract.signing import Jwk, SignatureError
from sync.contract.trust import check_lifetime, read_message
from sync.replica import content
from sync.replica.database import Database

_MOST_MANIFESTS = 1000
"""More files are looked at on no stick: it may be anybody's."""


def bring_content(db: Database, scope: str, feed_keys: tuple[Jwk, ...], now: datetime, folder: Path) -> int | None:
    """Apply the newest bundle of this scope that lies in a folder; returns its head, None where ours is as new.

    Whole or not at all, and safe to repeat. Raises FeedError with what is wrong with the stick, ReplicaError.
    """
    try:
        manifest = _newest(scope, feed_keys, now, folder)
        if manifest.head <= content.feed_head(db, scope):
            return None
        ref = manifest.bundle
        if ref.bytes > MAX_BLOB:
            raise FeedError(f"blob of {ref.bytes} bytes is over {MAX_BLOB}")
        data = _read(folder / "blobs" / ref.sha256, ref.bytes)
    except OSError as error:
        raise FeedError(f"{folder} cannot be read: {error.strerror or error}; put the stick in again") from error
    check_blob(data, ref)
    try:
        content.apply_bundle(db, scope, manifest.head, decompress(data), manifest.items_sha256)
    except content.OvertakenError:
        # The line was faster.
        return None
    return manifest.head


def _newest(scope: str, feed_keys: tuple[Jwk, ...], now: datetime, folder: Path) -> Manifest:
    """The newest manifest of our scope that is signed and in force; the others' troubles are told where none is."""
    found: list[Manifest] = []
    troubles: list[str] = []
    for file in sorted((folder / "feeds").iterdir())[:_MOST_MANIFESTS]:
        if not file.is_file():
            continue
        try:
            text = _read(file, MAX_MANIFEST).decode("ascii", "replace").strip()
            manifest = read_message(text, feed_keys, MANIFEST_TYP, Manifest)
            check_lifetime(manifest.iat, manifest.exp, now)
        except SignatureError as error:
            troubles.append(f"{file.name}: {error}")
            continue
        if manifest.scope == scope:
            found.append(manifest)
    if not found:
        raise FeedError(
            f"no valid manifest of {scope} in {folder / 'feeds'}" + "".join(f"; {t}" for t in troubles[:3])
        )
    return max(found, key=lambda manifest: manifest.head)


def _read(file: Path, most: int) -> bytes:
    with file.open("rb") as opened:
        return opened.read(most + 1)
