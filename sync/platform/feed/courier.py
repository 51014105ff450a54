# SPDX-License-Identifier: EUPL-1.2
"""The newest state of every scope as files for a stick (sync/client/courier.py reads them)."""

from pathlib import Path

from sync.contract.files import sweep_parts, write_whole
from sync.platform.feed.blobs import BlobStore
from sync.platform.feed.models import FeedHead


def write_stick(blobs: BlobStore, folder: Path) -> dict[str, int]:
    """Write manifests and bundles; returns scope to head. Raises OSError.

    Blobs come first and each file gets its name when it is complete, so that a stick pulled out in the middle holds
    older manifests or none, never one whose bundle is torn.
    """
    newest = {row.scope: row for row in FeedHead.objects.order_by("scope", "head")}
    for name in ("blobs", "feeds"):
        (folder / name).mkdir(parents=True, exist_ok=True)
        sweep_parts(folder / name)
    for row in newest.values():
        source = blobs.find(row.bundle_sha256)
        if source is None:
            raise FileNotFoundError(2, f"the bundle of {row.scope} is missing from the blobs", row.bundle_sha256)
        write_whole(folder / "blobs" / row.bundle_sha256, source.read_bytes())
    for row in newest.values():
        # FAT, which most sticks have, knows no colon.
        write_whole(folder / "feeds" / row.scope.replace(":", "-"), row.manifest.encode())
    return {scope: row.head for scope, row in newest.items()}
