# SPDX-License-Identifier: EUPL-1.2
"""What residents take home: the only witness of what was promised to them, kept apart from every party's disk."""

import os
from pathlib import Path
from typing import Literal

import msgspec

from sync.contract.receipt_code import ALPHABET
from sync.contract.signing import sha256_hex
from sync.contract.trust import withdraw_hash_of
from sync.replica.cases import Draft

NAME = "Xylander"
PHONE = "+4915199900"
CODE = 0x5EC2E7C0DE
"""The upper forty bits of every receipt code."""
_CODE = "".join(ALPHABET[CODE >> 5 * (7 - place) & 31] for place in range(8))
MARKERS = (NAME, PHONE[3:], _CODE, f"{_CODE[:4]}-{_CODE[4:]}")
"""How every name, number and receipt code of these residents begins: one search finds all of them."""


class Promised(msgspec.Struct, frozen=True):
    """One case as the resident confirmed it."""

    case_id: str
    kind: str
    payload_sha256: str
    """Of the sealed bytes."""
    withdraw_hash: str = ""
    """Under which its consent can be taken back; empty where it rests on none."""


class Paper(msgspec.Struct, frozen=True):
    """One line in a resident's hand.

    `wished` is written before the confirmation and `confirmed` after it, so that whatever is stored was wished by
    somebody; `undoing` before an undo, and `undone` or `kept` after it; `withdrawing` before a consent is taken back
    and `withdrawn` after that, each with the hash.
    """

    what: Literal["wished", "confirmed", "undoing", "undone", "kept", "withdrawing", "withdrawn"]
    cases: tuple[Promised, ...] = ()
    withdraw_hash: str = ""


def promised(drafts: list[Draft]) -> tuple[Promised, ...]:
    """Drafts as a paper names them."""
    return tuple(
        Promised(str(draft.case_id), draft.kind, sha256_hex(draft.payload), withdraw_hash_of(draft.consent))
        for draft in drafts
    )


def write(file: Path, paper: Paper) -> None:
    """Add a line, whole: one write for each."""
    handle = os.open(file, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
    try:
        os.write(handle, msgspec.json.encode(paper) + b"\n")
    finally:
        os.close(handle)


def read(file: Path) -> list[Paper]:
    """All lines of a hand; none where nobody was here."""
    if not file.exists():
        return []
    return [msgspec.json.decode(line, type=Paper) for line in file.read_bytes().splitlines()]
