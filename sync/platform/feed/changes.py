# SPDX-License-Identifier: EUPL-1.2
"""What differs between what is published and what should be: plain rules over plain items."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

import msgspec

from sync.contract.feed import Item, Successor, encode_item
from sync.contract.signing import sha256_hex

Key = tuple[str, str]


@dataclass(frozen=True)
class Published:
    """The newest published state of one item."""

    rev: int
    live: bool
    line: bytes
    due: str = ""
    """When it becomes what was planned (RFC 3339 in UTC); empty where nothing is."""
    planned: bytes = b""
    """The line, with revision 0, that it becomes then; empty where it is to be gone."""

    def at(self, moment: str) -> Item:
        """What a kiosk shows at a moment, with the revision of now."""
        return msgspec.json.decode(self.line, type=Item).at(moment)


@dataclass(frozen=True)
class Changes:
    """The step to the next head."""

    added: tuple[Item, ...]
    changed: tuple[Item, ...]
    deleted: tuple[Item, ...]
    unchanged: int
    due: str = ""
    """When kiosks show these changes; empty: as soon as they have them."""
    planned: Mapping[Key, bytes] = field(default_factory=dict)
    """What each becomes at `due`."""

    @property
    def rows(self) -> tuple[Item, ...]:
        return (*self.added, *self.changed, *self.deleted)

    def __bool__(self) -> bool:
        return bool(self.added or self.changed or self.deleted)

    @property
    def digest(self) -> str:
        """What names exactly these changes: whoever has looked at them publishes no others."""
        return sha256_hex(b"\n".join(encode_item(item) for item in sorted(self.rows, key=lambda item: item.key)))


class DoubleItemError(Exception):
    """Two providers, or one twice, gave an item of the same kind and id."""


def compare(published: Mapping[Key, Published], wanted: Iterable[Item], now: str = "") -> Changes:
    """Compare by bytes. Wanted items come with any `rev`; a changed one gets the next.

    What is planned for a moment after `now` and still wanted counts as unchanged; without `now` no plan is kept.
    """
    added: list[Item] = []
    changed: list[Item] = []
    seen: set[Key] = set()
    unchanged = 0
    for draft in wanted:
        if draft.key in seen:
            raise DoubleItemError(f"{draft.kind} {draft.id} is there twice")
        seen.add(draft.key)
        old = published.get(draft.key)
        if old is None:
            added.append(msgspec.structs.replace(draft, rev=1))
        elif not old.live:
            added.append(msgspec.structs.replace(draft, rev=old.rev + 1))
        elif _line(draft, old.rev) == old.line or (_pending(old, now) and _line(draft, 0) == old.planned):
            unchanged += 1
        else:
            changed.append(msgspec.structs.replace(draft, rev=old.rev + 1))
    deleted = []
    for (kind, item_id), old in published.items():
        if not old.live or (kind, item_id) in seen:
            continue
        if _pending(old, now) and not old.planned:
            unchanged += 1
        else:
            deleted.append(Item(kind=kind, id=item_id, rev=old.rev + 1, op="delete"))
    return Changes(tuple(added), tuple(changed), tuple(deleted), unchanged)


def plan(changes: Changes, published: Mapping[Key, Published], now: str, due: str) -> Changes:
    """The same changes, shown by kiosks at `due` and not before, also by those that have no line then.

    What is new begins then, what changes carries its successor, what goes is over then and is withdrawn by the
    next publication after that.
    """
    planned: dict[Key, bytes] = {}
    added, changed = [], []
    for draft in changes.added:
        planned[draft.key] = _line(draft, 0)
        added.append(msgspec.structs.replace(draft, valid_from=max(due, draft.valid_from or "")))
    for draft in changes.changed:
        planned[draft.key] = _line(draft, 0)
        begins = max(due, draft.valid_from or "")
        successor = Successor(begins, draft.valid_to, draft.search, draft.body)
        present = published[draft.key].at(now)
        changed.append(msgspec.structs.replace(present, rev=draft.rev, next=successor))
    for draft in changes.deleted:
        planned[draft.key] = b""
        present = published[draft.key].at(now)
        ends = min(due, present.valid_to or due)
        changed.append(msgspec.structs.replace(present, rev=draft.rev, valid_to=ends, next=None))
    return Changes(tuple(added), tuple(changed), (), changes.unchanged, due, planned)


def next_bundle(published: Mapping[Key, Published], changes: Changes) -> bytes:
    """The uncompressed bundle after the step: live items sorted by key, one per line."""
    lines = {key: old.line for key, old in published.items() if old.live}
    for item in (*changes.added, *changes.changed):
        lines[item.key] = encode_item(item)
    for item in changes.deleted:
        del lines[item.key]
    return b"".join(line + b"\n" for _, line in sorted(lines.items()))


def _line(item: Item, rev: int) -> bytes:
    return encode_item(msgspec.structs.replace(item, rev=rev))


def _pending(old: Published, now: str) -> bool:
    return bool(now and old.due > now)
