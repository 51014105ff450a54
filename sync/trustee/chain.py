# SPDX-License-Identifier: EUPL-1.2
"""The chain of the activity log: each line carries the hash of the line before it, so that no change goes unseen."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from sync.contract.signing import sha256_hex
from sync.contract.trust import canonical_json

START: Final = "0" * 64
"""What the first line of a log carries in place of a former hash."""
FORGOTTEN: Final = "forgotten"
"""Action of the line that names the newest line taken off by age, as `SEQ:SHA256`."""


@dataclass(frozen=True)
class Line:
    """One line as it is stored; `sha256` covers all other fields."""

    seq: int
    at: datetime
    action: str
    party: str
    detail: str
    previous: str
    sha256: str

    @property
    def anchor(self) -> str:
        """What an auditor notes down outside the trustee: number and hash."""
        return f"{self.seq}:{self.sha256}"


def link(seq: int, at: datetime, action: str, party: str, detail: str, previous: str) -> Line:
    """Make the line that follows the one whose hash is `previous`."""
    fields = [seq, at.astimezone(UTC).isoformat(), action, party, detail, previous]
    return Line(seq, at, action, party, detail, previous, sha256_hex(canonical_json(fields)))


def find_break(lines: Iterable[Line], known: str = "") -> str | None:
    """Say in one sentence where the chain is broken, or None. `lines` by number; `known` is an anchor noted earlier.

    Lines that are missing at the front must be named by a later line `forgotten`. Lines cut off at the end leave
    a whole chain behind: only an anchor that was noted elsewhere shows them.
    """
    former: Line | None = None
    opening = ""
    anchors: set[str] = set()
    forgotten: set[str] = set()
    for line in lines:
        if link(line.seq, line.at, line.action, line.party, line.detail, line.previous) != line:
            return f"line {line.seq} was changed after it was written"
        if former is None:
            opening = f"{line.seq - 1}:{line.previous}"
        elif (line.seq, line.previous) != (former.seq + 1, former.sha256):
            return f"line {line.seq} does not follow line {former.seq}: lines were removed or put in"
        if line.action == FORGOTTEN:
            forgotten.add(line.detail)
        anchors.add(line.anchor)
        former = line
    if former is not None and opening != f"0:{START}" and opening not in forgotten:
        return f"the lines before line {int(opening.partition(':')[0]) + 1} are missing, and no line says why"
    if known and known not in anchors | forgotten:
        return f"the noted line {known.partition(':')[0]} is missing or was replaced"
    return None
