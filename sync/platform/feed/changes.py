# SPDX-License-Identifier: EUPL-1.2
"""What differs between what is published and what should be: plain rules over plain items."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import msgspec

from sync.contract.feed import Item, encode_item

Key = tuple[str, str]


@dataclass(frozen=True)
class Published:
    """The newest published state of one item."""

    rev: int
    live: bool
    line: bytes


@dataclass(frozen=True)
class Changes:
    """The step to the next head."""

    added: tuple[Item, ...]
    changed: tuple[Item, ...]
    deleted: tuple[Item, ...]
    unchanged: int

    @property
    def rows(self) -> tuple[Item, ...]:
        return (*self.added, *self.changed, *self.deleted)

    def __bool__(self) -> bool:
        return bool(self.added or self.changed or self.deleted)


class DoubleItemError(Exception):
    """Two providers, or one twice, gave an item of the same kind and id."""


def compare(published: Mapping[Key, Published], wanted: Iterable[Item]) -> Changes:
    """Compare by bytes. Wanted items come with any `rev`; a changed one gets the next."""
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
        elif encode_item(msgspec.structs.replace(draft, rev=old.rev)) == old.line:
            unchanged += 1
        else:
            changed.append(msgspec.structs.replace(draft, rev=old.rev + 1))
    deleted = [
        Item(kind=kind, id=item_id, rev=old.rev + 1, op="delete")
        for (kind, item_id), old in published.items()
        if old.live and (kind, item_id) not in seen
    ]
    return Changes(tuple(added), tuple(changed), tuple(deleted), unchanged)


def next_bundle(published: Mapping[Key, Published], changes: Changes) -> bytes:
    """The uncompressed bundle after the step: live items sorted by key, one per line."""
    lines = {key: old.line for key, old in published.items() if old.live}
    for item in (*changes.added, *changes.changed):
        lines[item.key] = encode_item(item)
    for item in changes.deleted:
        del lines[item.key]
    return b"".join(line + b"\n" for _, line in sorted(lines.items()))
