# SPDX-License-Identifier: EUPL-1.2
"""Publishing: compute and compress outside the write lock, number and sign inside it."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db import models, transaction
from joserfc.jwk import ECKey

from sync.contract.feed import (
    MANIFEST_TYP,
    BundleRef,
    DeltaRef,
    Item,
    Manifest,
    compress,
    encode_item,
)
from sync.contract.limits import MAX_BLOB
from sync.contract.signing import epoch_seconds, sha256_hex
from sync.contract.times import Clock
from sync.contract.trust import sign_message
from sync.platform.feed.blobs import BlobStore
from sync.platform.feed.changes import Changes, Key, Published, compare, next_bundle
from sync.platform.feed.models import FeedHead, FeedRow

MANIFEST_LIFE = timedelta(days=40)
RENEW_AFTER = timedelta(days=1)
DELTA_HEADS = 10
"""Steps are offered from this many former heads; who is further behind fetches the bundle."""
BUNDLE_LEVEL = 19
DELTA_LEVEL = 9

ItemProvider = Callable[[str, datetime], Iterable[Item]]
"""Gives what an ecosystem wants published in a scope at a moment."""


class OvertakenError(Exception):
    """Somebody else published in between, again and again."""


@dataclass(frozen=True)
class Publication:
    """What came out of publishing."""

    head: int
    changes: Changes


@dataclass(frozen=True)
class Publisher:
    """Publishes scopes. All it needs is handed in."""

    providers: Sequence[ItemProvider]
    blobs: BlobStore
    key: ECKey
    clock: Clock

    def preview(self, scope: str) -> Changes:
        """What publishing would change; writes nothing."""
        return compare(_published(scope), self._wanted(scope))

    def publish(self, scope: str) -> Publication:
        """Publish what changed under the next head; with nothing changed, only renew the signature."""
        for _ in range(5):
            base = _last_head(scope)
            published = _published(scope)
            changes = compare(published, self._wanted(scope))
            if not changes and base is not None:
                self.renew(scope)
                return Publication(base.head, changes)
            head = self._advance(scope, base, published, changes)
            if head is not None:
                return Publication(head, changes)
        raise OvertakenError(scope)

    def renew(self, scope: str) -> bool:
        """Sign the newest manifest again where its signature is older than a day."""
        with transaction.atomic():
            last = _last_head(scope)
            if last is None or self.clock() - last.signed_at < RENEW_AFTER:
                return False
            self._sign(last)
            last.save()
        return True

    def renew_all(self) -> None:
        """Keep the manifests of all scopes alive; to be called now and then."""
        for scope in FeedHead.objects.values_list("scope", flat=True).distinct().order_by("scope"):
            self.renew(scope)

    def _wanted(self, scope: str) -> list[Item]:
        now = self.clock()
        return [item for provider in self.providers for item in provider(scope, now)]

    def _advance(
        self, scope: str, base: FeedHead | None, published: Mapping[Key, Published], changes: Changes
    ) -> int | None:
        """Write blobs, then number and sign; None where another head came in between."""
        number = base.head + 1 if base else 1
        plain = next_bundle(published, changes)
        bundle = self.blobs.put(compress(plain, BUNDLE_LEVEL))
        if bundle.bytes > MAX_BLOB:
            raise ValueError(f"the bundle of {scope} is over {MAX_BLOB} bytes")
        deltas = self._deltas(scope, number, changes, bundle.bytes)
        now = self.clock()
        with transaction.atomic():
            newest = _last_head(scope)
            if (newest.head if newest else 0) != number - 1:
                return None
            _store_rows(scope, number, changes)
            row = FeedHead(
                scope=scope,
                head=number,
                items_sha256=sha256_hex(plain),
                items=plain.count(b"\n"),
                bundle_sha256=bundle.sha256,
                bundle_bytes=bundle.bytes,
                deltas=deltas,
                created_at=now,
            )
            self._sign(row)
            row.save()
        return number

    def _deltas(self, scope: str, number: int, changes: Changes, bundle_bytes: int) -> list[dict[str, str | int]]:
        """Steps of full rows from the last heads, where they are smaller than the bundle."""
        found: list[dict[str, str | int]] = []
        fresh = {item.key: encode_item(item) for item in changes.rows}
        for base in FeedHead.objects.filter(scope=scope).order_by("-head")[:DELTA_HEADS]:
            lines = {
                (row.kind, row.item_id): bytes(row.line)
                for row in FeedRow.objects.filter(scope=scope, changed_head__gt=base.head)
            } | fresh
            plain = b"".join(line + b"\n" for _, line in sorted(lines.items()))
            packed = compress(plain, DELTA_LEVEL)
            if len(packed) >= bundle_bytes:
                continue
            blob = self.blobs.put(packed)
            found.append(
                {
                    "from": base.head,
                    "to": number,
                    "base_sha256": base.items_sha256,
                    "sha256": blob.sha256,
                    "bytes": blob.bytes,
                }
            )
        return found

    def _sign(self, row: FeedHead) -> None:
        now = self.clock()
        row.signed_at = now
        row.manifest = sign_message(
            Manifest(
                scope=row.scope,
                head=row.head,
                items_sha256=row.items_sha256,
                iat=epoch_seconds(now),
                exp=epoch_seconds(now + MANIFEST_LIFE),
                bundle=BundleRef(row.bundle_sha256, row.bundle_bytes, row.head),
                deltas=tuple(
                    DeltaRef(
                        sha256=delta["sha256"],
                        bytes=delta["bytes"],
                        from_=delta["from"],
                        to=delta["to"],
                        base_sha256=delta["base_sha256"],
                    )
                    for delta in row.deltas
                ),
            ),
            self.key,
            MANIFEST_TYP,
        )


def feed_heads() -> dict[str, int]:
    """The newest head of every scope."""
    return dict(FeedHead.objects.order_by().values_list("scope").annotate(models.Max("head")))


def _last_head(scope: str) -> FeedHead | None:
    return FeedHead.objects.filter(scope=scope).order_by("-head").first()


def _published(scope: str) -> dict[Key, Published]:
    return {
        (row.kind, row.item_id): Published(row.rev, row.live, bytes(row.line))
        for row in FeedRow.objects.filter(scope=scope)
    }


def _store_rows(scope: str, number: int, changes: Changes) -> None:
    FeedRow.objects.bulk_create(
        [
            FeedRow(
                scope=scope,
                kind=item.kind,
                item_id=item.id,
                rev=item.rev,
                live=item.op == "put",
                line=encode_item(item),
                changed_head=number,
            )
            for item in changes.rows
        ],
        update_conflicts=True,
        unique_fields=["scope", "kind", "item_id"],
        update_fields=["rev", "live", "line", "changed_head"],
        batch_size=500,
    )
