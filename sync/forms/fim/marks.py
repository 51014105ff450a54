# SPDX-License-Identifier: EUPL-1.2
"""The mark that a form's node bears of its source: column `instance::fim` of the workbook, attribute `fim` in XML.

`G05000002V1.0 list optional` is a group that may come several times or not at all, `F05000003V1.0 num_int` a field.
ODK's `instance::` columns become attributes of the instance, so the mark is in the form, in every filling and in what
is handed in: whoever holds the answers needs nothing else to know where each belongs.
"""

import re
from dataclasses import dataclass
from typing import Final, Literal, get_args

from sync.forms.fim.model import DataField, DataType, Position

ATTRIBUTE: Final = "fim"
COLUMN: Final = f"instance::{ATTRIBUTE}"
MarkKind = Literal["group", "code", "codes"] | DataType
"""`code`: an entry of a code list; `codes`: several, with spaces between them, as ODK stores them."""
_KINDS: Final[dict[str, MarkKind]] = {kind: kind for kind in (*get_args(DataType), "code", "codes")}
_KEY: Final = re.compile(r"[A-Za-z][A-Za-z0-9]{0,30}(?:V[0-9]{1,6}(?:\.[0-9]{1,6}){0,3})?\Z", re.ASCII)


@dataclass(frozen=True)
class Mark:
    """What stands in JSON for a node: under which name, as what, whether in a list, and whether it may be missing."""

    key: str
    kind: MarkKind = "group"
    listed: bool = False
    optional: bool = False

    def __str__(self) -> str:
        parts = [self.key, "" if self.kind == "group" else self.kind]
        parts += ["list" if self.listed else "", "optional" if self.optional else ""]
        return " ".join(part for part in parts if part)


def mark_of(position: Position, *, together: bool = False) -> Mark:
    """The mark of a position; `together`: its values are chosen at once."""
    element = position.element
    kind: MarkKind = "group"
    if isinstance(element, DataField):
        kind = ("codes" if together else "code") if element.kind == "select" else element.type
    return Mark(element.key, kind, position.repeated, position.least == 0)


def read_mark(text: str | None) -> Mark | None:
    """A mark as it is written; None where there is none, or none of ours."""
    key, *rest = (text or "").split() or [""]
    if not _KEY.match(key) or len(rest) > 3:
        return None
    kinds = [_KINDS[word] for word in rest if word in _KINDS]
    if len(kinds) > 1 or any(word not in _KINDS and word not in ("list", "optional") for word in rest):
        return None
    return Mark(key, kinds[0] if kinds else "group", "list" in rest, "optional" in rest)
