# SPDX-License-Identifier: EUPL-1.2
"""The feed as a folder that any plain web server answers from: what `GET /v1/...` gives, as files of that name."""

import os
import shutil
import time
from collections.abc import Mapping
from pathlib import Path

from sync.platform.access.models import Party
from sync.platform.feed.blobs import BlobStore
from sync.platform.feed.documents import handover_document, heads_document
from sync.platform.feed.publishing import feed_heads, named_blobs, newest_manifest


def export_feed(out: Path, blobs: BlobStore) -> int:
    """Bring the folder up to date; returns how many files changed. May be broken off and run again at any point.

    Blobs come before the manifests that name them, manifests before the documents that carry them. A file whose
    content stays is not touched, and one whose content changes gets a later time in whole seconds than it had:
    web servers make their entity tags of time and size, so that these are as good as a hash.
    """
    root = out / "v1"
    for name in ("blobs", "feeds", "heads"):
        (root / name).mkdir(parents=True, exist_ok=True)
    named = named_blobs()
    changed = sum(_link(blobs.folder / name, root / "blobs" / name) for name in sorted(named))
    changed += _write_all(root / "feeds", {scope: newest_manifest(scope).encode() for scope in feed_heads()})
    changed += _write(root / "feed-keys", handover_document())
    changed += _write_all(root / "heads", {party.heads_ref: heads_document(party) for party in Party.objects.all()})
    BlobStore(root / "blobs").sweep(named)
    return changed


def _write_all(folder: Path, files: Mapping[str, bytes]) -> int:
    changed = sum(_write(folder / name, data) for name, data in files.items())
    for path in folder.iterdir():
        if path.name not in files:
            path.unlink()
            changed += 1
    return changed


def _write(target: Path, data: bytes) -> bool:
    try:
        if target.read_bytes() == data:
            return False
        moment = max(int(time.time()), int(target.stat().st_mtime) + 1)
    except FileNotFoundError:
        moment = int(time.time())
    part = target.with_name(f".{target.name}.part")
    with part.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    part.chmod(0o644)
    os.utime(part, (moment, moment))
    part.replace(target)
    return True


def _link(source: Path, target: Path) -> bool:
    """Another name for the same bytes where the file system can, else a copy that appears whole."""
    if target.exists():
        return False
    try:
        source.chmod(0o644)
        os.link(source, target)
    except OSError:
        part = target.with_name(f".{target.name}.part")
        shutil.copyfile(source, part)
        part.chmod(0o644)
        part.replace(target)
    return True
