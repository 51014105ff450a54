# SPDX-License-Identifier: EUPL-1.2
"""Publishing: compute and compress outside the write lock, number and sign inside it."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import msgspec
from django.db import models, transaction
from joserfc.jwk import ECKey

from sync.contract.feed import (
    MANIFEST_TYP,
    BlobRef,
    BundleRef,
    DeltaRef,
    Item,
    Manifest,
    Steps,
    StepsRef,
    compress,
    decode_items,
    decompress,
    encode_item,
)
from sync.contract.feed_keys import hand_over
from sync.contract.limits import MAX_BLOB
from sync.contract.signing import epoch_seconds, public_jwk, sha256_hex
from sync.contract.times import Clock, to_wire
from sync.contract.trust import sign_message
from sync.platform.counters import lock_district
from sync.platform.district.scopes import district_of
from sync.platform.feed.blobs import BlobStore
from sync.platform.feed.changes import Changes, Key, Published, compare, next_bundle, plan
from sync.platform.feed.models import FeedHandover, FeedHead, FeedRow

MANIFEST_LIFE = timedelta(days=40)
RENEW_AFTER = timedelta(days=1)
STEPS_KEPT = timedelta(days=30)
"""How long a kiosk may be away and still come back step by step."""
BUNDLES_KEPT = 10
"""Heads whose bundles stay: for undo, and for kiosks whose slow line still carries one of them."""
STRAIGHT = 2
"""From so many former heads a delta leads straight to the newest: each costs every kiosk 270 bytes of manifest."""
BUNDLE_LEVEL = 19
DELTA_LEVEL = 12
"""Of zstandard: with the former bundle as dictionary, 19 takes forty times as long for a tenth fewer bytes."""

ItemProvider = Callable[[str, datetime], Iterable[Item]]
"""Gives what an ecosystem wants published in a scope at a moment."""


class OvertakenError(Exception):
    """Somebody else published in between, or what would be published is no longer what was looked at."""


class RotatedError(Exception):
    """The key of this process was handed on: it must be started anew before it can sign."""


_BY_ITSELF = "von selbst"
_LEAP = 1000
"""Heads that nobody has published between a backup and the moment in which it is put back."""


class NoSuchHeadError(Exception):
    """A head that is to be restored is not kept any more."""


@dataclass(frozen=True)
class Publication:
    """What came out of publishing."""

    head: int
    changes: Changes


@dataclass(frozen=True)
class Order:
    """How something is to be published."""

    by: str = ""
    """Who publishes, for the list of publications."""
    due: datetime | None = None
    """When kiosks show the changes; None: as soon as they have them."""
    expects: str | None = None
    """Digest of the changes that were looked at, plans included; others are not published."""
    keep_plans: bool = True
    """Whether what is planned for later stays so."""


@dataclass(frozen=True)
class _Draft:
    """All that goes into a head, computed before the write lock."""

    changes: Changes
    plain: bytes
    former: bytes
    restores: int | None = None


@dataclass(frozen=True)
class Publisher:
    """Publishes scopes. All it needs is handed in."""

    providers: Sequence[ItemProvider]
    blobs: BlobStore
    key: ECKey
    clock: Clock
    at_once: Mapping[str, ItemProvider] = field(default_factory=dict)
    """By kind: what is published without anybody's look, since whoever may say it has said it for everybody."""

    def preview(self, scope: str, *, keep_plans: bool = True) -> Changes:
        """What publishing would change; writes nothing."""
        _, published, wanted = self._read(scope)
        return compare(published, wanted, self._moment if keep_plans else "")

    def published(self, scope: str) -> dict[Key, Published]:
        """Every item's newest published state."""
        return _published(scope)

    def publish(self, scope: str, order: Order | None = None) -> Publication:
        """Publish what changed under the next head; with nothing changed, only renew the signature.

        Raises OvertakenError where the changes are no longer the expected ones.
        """
        order = order or Order()
        for _ in range(5):
            base, published, wanted = self._read(scope)
            changes = compare(published, wanted, self._moment if order.keep_plans else "")
            if order.expects is not None and compare(published, wanted).digest != order.expects:
                raise OvertakenError(scope)
            if not changes and base is not None:
                self.renew(scope)
                return Publication(base.head, changes)
            if order.due is not None:
                changes = plan(changes, published, self._moment, to_wire(order.due))
            head = self._advance(scope, base, _draft(published, changes), order)
            if head is not None:
                return Publication(head, changes)
        raise OvertakenError(scope)

    def publish_at_once(self) -> list[str]:
        """Publish the kinds of `at_once` wherever anything was published before; the scopes that have moved.

        What staff have edited and not yet published stays unpublished.
        """
        return [scope for scope in _scopes() if self._publish_kinds(scope)]

    def _publish_kinds(self, scope: str) -> bool:
        for _ in range(5):
            now = self.clock()
            with transaction.atomic():
                wanted = [item for provider in self.at_once.values() for item in provider(scope, now)]
                base, own = _last_head(scope), _published(scope, self.at_once)
                changes = compare(own, wanted, self._moment)
                # All of a scope is read only where there is something to publish.
                published = _published(scope) if changes else {}
            if not changes:
                return False
            if self._advance(scope, base, _draft(published, changes), Order(by=_BY_ITSELF)) is not None:
                return True
        raise OvertakenError(scope)

    def restore(self, scope: str, head: int, by: str = "", expects: str | None = None) -> Publication:
        """Publish a new head with the items of an earlier one; raises NoSuchHeadError and OvertakenError.

        What staff edit stays as it is, and shows as a change at the next publication.
        """
        for _ in range(5):
            base, published, changes = self._back(scope, head)
            if expects is not None and changes.digest != expects:
                raise OvertakenError(scope)
            if not changes:
                return Publication(base.head, changes)
            done = self._advance(scope, base, _draft(published, changes, head), Order(by=by))
            if done is not None:
                return Publication(done, changes)
        raise OvertakenError(scope)

    def overtake(self) -> dict[str, int]:
        """Number every scope beyond whatever was published after the backup that was put back; the new heads.

        Kiosks take no head that is lower than theirs, and would show old content until as much was published again.
        """
        done = {}
        for scope in _scopes():
            for _ in range(5):
                base, published, _ = self._read(scope)
                draft = _draft(published, Changes((), (), (), 0))
                head = self._advance(scope, base, draft, Order(by="Rücksicherung"), _LEAP)
                if head is not None:
                    done[scope] = head
                    break
            else:
                raise OvertakenError(scope)
        return done

    def preview_restore(self, scope: str, head: int) -> Changes:
        """What restoring would change; writes nothing. Raises NoSuchHeadError."""
        return self._back(scope, head)[2]

    def _back(self, scope: str, head: int) -> tuple[FeedHead, dict[Key, Published], Changes]:
        with transaction.atomic():
            base = _last_head(scope)
            earlier = FeedHead.objects.filter(scope=scope, head=head).first()
            published = _published(scope)
        blob = None if earlier is None else self.blobs.find(earlier.bundle_sha256)
        if base is None or blob is None:
            raise NoSuchHeadError(f"head {head} of {scope} is not kept")
        return base, published, compare(published, decode_items(decompress(blob.read_bytes())))

    def restorable(self, scope: str) -> list[FeedHead]:
        """The former heads that can be restored, newest first."""
        return list(FeedHead.objects.filter(scope=scope).order_by("-head")[1:BUNDLES_KEPT])

    def renew(self, scope: str) -> bool:
        """Sign the newest manifest again where its signature is older than a day."""
        with transaction.atomic():
            lock_district(district_of(scope))
            last = _last_head(scope)
            if last is None or self.clock() - last.signed_at < RENEW_AFTER:
                return False
            self._sign(last, self.key)
            last.save()
        return True

    def renew_all(self) -> None:
        """Keep the manifests of all scopes alive and let go what is over; to be called now and then."""
        for scope in _scopes():
            self.renew(scope)
        self.prune()

    def rotate(self, successor: ECKey) -> None:
        """Hand the feed on to another key and sign all with it; a process with the old one signs no more."""
        now = self.clock()
        with transaction.atomic():
            FeedHandover.objects.create(
                retired=self.key.thumbprint(), kid=successor.thumbprint(), created_at=now,
                statement=hand_over(self.key, successor, now),
            )  # fmt: skip
            for scope in _scopes():
                last = _last_head(scope)
                if last is not None:
                    self._sign(last, successor)
                    last.save()

    def prune(self) -> None:
        """Forget steps over thirty days and bundles beyond the last ten, then the files that nobody names."""
        with transaction.atomic():
            for scope in _scopes():
                kept = FeedHead.objects.filter(scope=scope).order_by("-head")[:BUNDLES_KEPT].values_list("head")
                old = FeedHead.objects.filter(scope=scope, created_at__lt=self.clock() - STEPS_KEPT)
                old.exclude(head__in=[head for (head,) in kept]).delete()
            named = named_blobs()
        self.blobs.sweep(named)

    @property
    def _moment(self) -> str:
        return to_wire(self.clock())

    def _read(self, scope: str) -> tuple[FeedHead | None, dict[Key, Published], list[Item]]:
        """What is published and what should be, as they are at one moment."""
        now = self.clock()
        with transaction.atomic():
            wanted = [item for provider in self.providers for item in provider(scope, now)]
            return _last_head(scope), _published(scope), wanted

    def _advance(self, scope: str, base: FeedHead | None, draft: _Draft, order: Order, ahead: int = 1) -> int | None:
        """Write blobs, then number and sign; None where another head came in between."""
        former = base.head if base else 0
        number = former + ahead
        bundle = self.blobs.put(compress(draft.plain, BUNDLE_LEVEL))
        if bundle.bytes > MAX_BLOB:
            raise ValueError(f"the bundle of {scope} is over {MAX_BLOB} bytes")
        deltas = self._deltas(scope, number, draft, bundle.bytes)
        steps = self._steps(scope, deltas)
        now = self.clock()
        changes = draft.changes
        with transaction.atomic():
            lock_district(district_of(scope))
            newest = _last_head(scope)
            if (newest.head if newest else 0) != former:
                return None
            _store_rows(scope, number, changes)
            row = FeedHead(
                scope=scope,
                head=number,
                items_sha256=sha256_hex(draft.plain),
                items=draft.plain.count(b"\n"),
                bundle_sha256=bundle.sha256,
                bundle_bytes=bundle.bytes,
                deltas=msgspec.to_builtins(deltas),
                steps=msgspec.to_builtins(steps),
                created_at=now,
                published_by=order.by,
                due_at=order.due,
                restores=draft.restores,
                summary=_summary(changes),
            )
            self._sign(row, self.key)
            row.save()
        self.prune()
        return number

    def _deltas(self, scope: str, number: int, draft: _Draft, bundle_bytes: int) -> list[DeltaRef]:
        """Ways from the last heads, each compressed with the bundle that whoever is there has."""
        found: list[DeltaRef] = []
        fresh = {item.key: encode_item(item) for item in draft.changes.rows}
        for base in FeedHead.objects.filter(scope=scope).order_by("-head")[:STRAIGHT]:
            dictionary = draft.former if base.head == number - 1 else self._plain(base)
            if sha256_hex(dictionary) != base.items_sha256:
                continue
            lines = {
                (row.kind, row.item_id): bytes(row.line)
                for row in FeedRow.objects.filter(scope=scope, changed_head__gt=base.head)
            } | fresh
            rows = b"".join(line + b"\n" for _, line in sorted(lines.items()))
            packed = compress(rows, DELTA_LEVEL, dictionary)
            if len(packed) < bundle_bytes:
                blob = self.blobs.put(packed)
                found.append(
                    DeltaRef(
                        blob.sha256, blob.bytes, from_=base.head, to=number, base_sha256=base.items_sha256,
                        dictionary=base.items_sha256 if dictionary else None,
                    )
                )  # fmt: skip
        return found

    def _plain(self, head: FeedHead) -> bytes:
        blob = self.blobs.find(head.bundle_sha256)
        return b"" if blob is None else decompress(blob.read_bytes())

    def _steps(self, scope: str, deltas: list[DeltaRef]) -> StepsRef | None:
        """List the steps of the last thirty days, where a head lies further back than the straight ways reach."""
        rows = FeedHead.objects.filter(scope=scope, created_at__gte=self.clock() - STEPS_KEPT).order_by("head")
        known = [delta for row in rows for delta in _delta_refs(row)] + deltas
        steps = tuple(delta for delta in known if delta.to == delta.from_ + 1)
        if len(steps) <= STRAIGHT:
            return None
        blob = self.blobs.put(compress(msgspec.json.encode(Steps(steps)), BUNDLE_LEVEL))
        return StepsRef(blob.sha256, blob.bytes, from_=steps[0].from_)

    def _sign(self, row: FeedHead, key: ECKey) -> None:
        now = self.clock()
        last = FeedHandover.objects.order_by("-pk").first()
        if last is not None and last.kid != key.thumbprint():
            raise RotatedError(f"the feed is signed by {public_jwk(key)['kid']} no longer; start this process anew")
        row.signed_at = now
        row.manifest = sign_message(
            Manifest(
                scope=row.scope,
                head=row.head,
                items_sha256=row.items_sha256,
                iat=epoch_seconds(now),
                exp=epoch_seconds(now + MANIFEST_LIFE),
                bundle=BundleRef(row.bundle_sha256, row.bundle_bytes, row.head),
                deltas=tuple(_delta_refs(row)),
                steps=msgspec.convert(row.steps, StepsRef | None),
            ),
            key,
            MANIFEST_TYP,
        )


def feed_heads() -> dict[str, int]:
    """The newest head of every scope."""
    return dict(FeedHead.objects.order_by().values_list("scope").annotate(models.Max("head")))


def newest_manifest(scope: str) -> str:
    """The newest signed manifest of a scope; empty where nothing is published in it."""
    return FeedHead.objects.filter(scope=scope).order_by("-head").values_list("manifest", flat=True).first() or ""


def _scopes() -> list[str]:
    return list(FeedHead.objects.values_list("scope", flat=True).distinct().order_by("scope"))


def _last_head(scope: str) -> FeedHead | None:
    return FeedHead.objects.filter(scope=scope).order_by("-head").first()


def _delta_refs(row: FeedHead) -> list[DeltaRef]:
    return msgspec.convert(row.deltas, list[DeltaRef])


def named_blobs() -> set[str]:
    """Every file that a manifest names, or that a kiosk with a recent one may still ask for."""
    named: set[str] = set()
    for scope in _scopes():
        for age, row in enumerate(FeedHead.objects.filter(scope=scope).order_by("-head")):
            refs: list[BlobRef] = [delta for delta in _delta_refs(row) if delta.to == delta.from_ + 1]
            if age < BUNDLES_KEPT:
                steps = msgspec.convert(row.steps, StepsRef | None)
                refs += [*_delta_refs(row), BlobRef(row.bundle_sha256, row.bundle_bytes), *([steps] if steps else [])]
            named |= {ref.sha256 for ref in refs}
    return named


def _draft(published: Mapping[Key, Published], changes: Changes, restores: int | None = None) -> _Draft:
    nothing = Changes((), (), (), 0)
    return _Draft(changes, next_bundle(published, changes), next_bundle(published, nothing), restores)


def _summary(changes: Changes) -> str:
    counted = ((changes.added, "neu"), (changes.changed, "geändert"), (changes.deleted, "entfernt"))
    return ", ".join(f"{len(items)} {word}" for items, word in counted if items) or "nichts geändert"


def _published(scope: str, kinds: Iterable[str] | None = None) -> dict[Key, Published]:
    rows = FeedRow.objects.filter(scope=scope)
    return {
        (row.kind, row.item_id): Published(row.rev, row.live, bytes(row.line), row.due_at, bytes(row.planned))
        for row in (rows if kinds is None else rows.filter(kind__in=list(kinds)))
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
                due_at=changes.due,
                planned=changes.planned.get(item.key, b""),
            )
            for item in changes.rows
        ],
        update_conflicts=True,
        unique_fields=["scope", "kind", "item_id"],
        update_fields=["rev", "live", "line", "changed_head", "due_at", "planned"],
        batch_size=500,
    )
