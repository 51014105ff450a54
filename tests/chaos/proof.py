# SPDX-License-Identifier: EUPL-1.2
"""The proof at the end: papers and kiosks against the platform, and every byte against the markers."""

import base64
import re
import sqlite3
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from uuid import UUID

import msgspec

from sync.contract.cases import Envelope
from sync.contract.ordering import CASE_CONTACT
from sync.contract.signing import sha256_hex
from sync.contract.trust import withdraw_hash_of
from tests.chaos.papers import MARKERS, Paper

_BASE64 = re.compile(rb"[A-Za-z0-9_+/-]{16,}")
_TO_BASE64 = bytes.maketrans(b"-_", b"+/")
_DELIVERED = ("delivered", "void")


Rows = Callable[..., list[tuple[Any, ...]]]
"""Reads a kiosk's file: a query and its values, as `Kiosk.rows` does."""


@dataclass(frozen=True)
class Stored:
    """A case as the platform has it."""

    case_id: str
    kind: str
    payload_sha256: str
    """Of the bytes themselves, not what the envelope says of them; empty for a void."""


@dataclass
class Verdict:
    """What was found. Every list holds sentences for whoever looks for the reason."""

    confirmed: int = 0
    stored: int = 0
    withdrawn: int = 0
    """Cases whose consent was taken back; they need be nowhere, and are not counted as confirmed."""
    promised: int = 0
    """Units that stored cases were promised."""
    lost: list[str] = field(default_factory=list)
    doubled: list[str] = field(default_factory=list)
    oversold: list[str] = field(default_factory=list)
    diverged: list[str] = field(default_factory=list)
    leaked: list[str] = field(default_factory=list)
    left: list[str] = field(default_factory=list)
    """Processes, mounts and files that nobody needs any more, and tracebacks."""

    @property
    def faults(self) -> list[str]:
        """Everything that must not be, each with its word."""
        return [
            f"{word}: {sentence}"
            for word in ("lost", "doubled", "oversold", "diverged", "leaked", "left")
            for sentence in getattr(self, word)
        ]

    def line(self) -> str:
        """The one line that counts."""
        words = ("lost", "doubled", "oversold", "diverged", "leaked")
        found = ", ".join(f"{word} {len(getattr(self, word))}" for word in words)
        return f"confirmed {self.confirmed}, stored {self.stored}, {found}"


def compare_papers(papers: Iterable[Paper], stored: Iterable[Stored], verdict: Verdict) -> None:
    """Every confirmed case is stored once with the bytes that were sealed, and nothing else is."""
    wished: dict[str, str] = {}
    confirmed: set[str] = set()
    undone: set[str] = set()
    either: set[str] = set()
    withdrawn: set[str] = set()
    consents: dict[str, str] = {}
    for paper in papers:
        ids = {case.case_id for case in paper.cases}
        wished.update({case.case_id: case.payload_sha256 for case in paper.cases})
        consents.update({case.case_id: case.withdraw_hash for case in paper.cases if case.withdraw_hash})
        match paper.what:
            case "withdrawing" | "withdrawn":
                withdrawn.add(paper.withdraw_hash)
            case "confirmed":
                confirmed |= ids
            case "undoing":
                either |= ids
            case "undone":
                undone |= ids
                either -= ids
            case "kept":
                either -= ids
    there: dict[str, Stored] = {}
    bytes_seen: Counter[str] = Counter()
    for case in stored:
        if case.case_id in there:
            verdict.doubled.append(f"{case.case_id} stands there twice")
        there[case.case_id] = case
        if case.kind == "void":
            if case.case_id in wished and case.case_id not in undone | either:
                verdict.lost.append(f"{case.case_id} is void, and nobody took it back")
            continue
        if case.payload_sha256:
            bytes_seen[case.payload_sha256] += 1
        if case.case_id not in wished:
            verdict.doubled.append(f"{case.case_id} ({case.kind}) was wished by nobody")
        elif case.case_id in undone:
            verdict.doubled.append(f"{case.case_id} ({case.kind}) was taken back and is stored")
    verdict.doubled += [
        f"{count} cases have the payload {sha[:12]}" for sha, count in bytes_seen.items() if count > 1
    ]
    for case_id in sorted(confirmed - undone - either):
        found = there.get(case_id)
        if consents.get(case_id) in withdrawn and (found is None or not found.payload_sha256):
            verdict.withdrawn += 1
            continue
        verdict.confirmed += 1
        if found is None:
            verdict.lost.append(f"{case_id} never arrived")
        elif found.kind != "void" and found.payload_sha256 != wished[case_id]:
            verdict.lost.append(f"{case_id} arrived with other bytes")
        elif found.kind != "void":
            verdict.stored += 1


def platform_rows(database: Path, query: str, *values: str | int) -> list[tuple[Any, ...]]:
    """Read a server's database without writing to it."""
    with closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True, timeout=10)) as connection:
        return connection.execute(query, values).fetchall()


def stored_cases(platform: Path) -> list[Stored]:
    """Every case in the platform's database."""
    rows = platform_rows(platform, "SELECT case_id, kind, envelope FROM dp_platform_storedcase")
    return [_stored(str(UUID(str(case_id))), kind, bytes(envelope)) for case_id, kind, envelope in rows]


def _stored(case_id: str, kind: str, envelope: bytes) -> Stored:
    if not envelope:
        return Stored(case_id, kind, "")
    read = msgspec.json.decode(envelope, type=Envelope)
    return Stored(case_id, kind, sha256_hex(bytes(read.payload)) if read.payload else "")


def compare_kiosk(name: str, rows: Rows, scope: str, platform: Path, verdict: Verdict) -> None:
    """A kiosk's content, cases and statuses against the platform's; `rows` reads its file."""
    health = rows("PRAGMA integrity_check(1)")[0][0]
    if health != "ok":
        verdict.diverged.append(f"{name}: its file is damaged: {health}")
        return
    head, wanted = platform_rows(
        platform, "SELECT head, items_sha256 FROM dp_platform_feedhead WHERE scope = ? ORDER BY head DESC", scope
    )[0]
    lines = [bytes(line) for (line,) in rows("SELECT line FROM items WHERE scope = ? ORDER BY kind, id", scope)]
    if sha256_hex(b"".join(line + b"\n" for line in lines)) != wanted:
        at = rows("SELECT value FROM meta WHERE key = ?", f"feed:{scope}:head")
        verdict.diverged.append(f"{name}: other items than head {head}; it is at {at[0][0] if at else 'none'}")
    unfound = rows(
        "SELECT (SELECT count(*) FROM (SELECT rowid FROM items EXCEPT SELECT id FROM item_search_docsize))"
        " + (SELECT count(*) FROM (SELECT id FROM item_search_docsize EXCEPT SELECT rowid FROM items))"
    )[0][0]
    if unfound:
        verdict.diverged.append(f"{name}: {unfound} items that its search does not know, or only its search")
    there = {case.case_id: case for case in stored_cases(platform)}
    for case_id, kind, state, envelope, result in rows(
        "SELECT case_id, kind, state, envelope, coalesce(result, '') FROM cases"
    ):
        found = there.get(case_id)
        here = _stored(case_id, kind, bytes(envelope))
        if kind == CASE_CONTACT and not (here.payload_sha256 and found and found.payload_sha256):
            # Taken back: that no end keeps it is for `compare_withdrawals` to say.
            continue
        if found is None:
            verdict.diverged.append(f"{name}: {case_id} ({kind}) is {state} here and unknown there: {result}")
        elif found.payload_sha256 != here.payload_sha256:
            verdict.diverged.append(f"{name}: {case_id} ({kind}) has other bytes there")
        elif state not in _DELIVERED:
            verdict.diverged.append(f"{name}: {case_id} ({kind}) is {state} here: {result}")


def withdrawn_at(trustee: Path) -> set[str]:
    """What the trustee knows to be taken back."""
    return {found for (found,) in platform_rows(trustee, "SELECT withdraw_hash FROM dp_trustee_withdrawal")}


def compare_withdrawals(name: str, envelopes: Iterable[bytes], withdrawn: set[str], verdict: Verdict) -> None:
    """No end keeps a case whose consent the trustee knows to be taken back."""
    for envelope in filter(None, envelopes):
        read = msgspec.json.decode(envelope, type=Envelope)
        if read.payload and withdraw_hash_of(read.consent) in withdrawn:
            verdict.leaked.append(f"{name} keeps {read.case_id}, which was taken back")


def count_promises(platform: Path, verdict: Verdict) -> None:
    """No stock is promised beyond what there is of it."""
    stock_of, capacity = known_stocks(platform)
    used: Counter[str] = Counter()
    for (envelope,) in platform_rows(
        platform, "SELECT envelope FROM dp_platform_storedcase WHERE state NOT IN ('cancelled', 'late_cancelled')"
    ):
        for use in msgspec.json.decode(bytes(envelope), type=Envelope).uses:
            used[stock_of.get(use.allotment.hex, str(use.allotment))] += use.quantity
    verdict.promised = sum(used.values())
    verdict.oversold += [
        f"{stock}: {count} of {capacity.get(stock, 0)}"
        for stock, count in used.items()
        if count > capacity.get(stock, 0)
    ]


def known_stocks(platform: Path) -> tuple[dict[str, str], dict[str, int]]:
    """The stock of each allotment (by its id in hex), and the capacity of each stock."""
    leases = platform_rows(
        platform,
        "SELECT l.allotment, s.slug FROM dp_platform_allotmentlease l JOIN dp_platform_stock s ON s.id = l.stock_id",
    )
    stocks = platform_rows(platform, "SELECT slug, capacity FROM dp_platform_stock")
    return {UUID(str(allotment)).hex: stock for allotment, stock in leases}, dict(stocks)


def search_files(home: Path, beside: Iterable[Path], verdict: Verdict) -> None:
    """Look for the markers in every byte of every file, in clear, in UTF-16 and within base64."""
    left_out = tuple(beside)
    for file in sorted(home.rglob("*")):
        if file.is_file() and not any(file.is_relative_to(folder) for folder in left_out):
            verdict.leaked += [f"{file.relative_to(home)}: {marker}" for marker in markers_in(file.read_bytes())]


def search_database(database: Path, verdict: Verdict) -> int:
    """Look for the markers in every value of every table, whatever it is packed in; returns how many values."""
    count = 0
    for table, value in _values(database):
        count += 1
        verdict.leaked += [f"{database.name} {table}: {marker}" for marker in markers_in(value)]
    return count


def _values(database: Path) -> Iterator[tuple[str, bytes]]:
    """Every text and every blob of a database, with its table."""
    with closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True)) as connection:
        tables = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        for table in tables:
            for row in connection.execute(f'SELECT * FROM "{table}"'):
                for value in row:
                    if isinstance(value, str | bytes):
                        yield table, value.encode() if isinstance(value, str) else value


def markers_in(data: bytes) -> list[str]:
    """The markers that stand in some bytes: in any case, in UTF-8 or UTF-16, within up to three layers of base64."""
    found = {hit.lower() for layer in _layers(data) for hit in _NEEDLES.findall(layer)}
    return [marker for marker in MARKERS if found & {form.lower() for form in _forms(marker)}]


def _forms(marker: str) -> list[bytes]:
    return [marker.encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be")]


_NEEDLES = re.compile(b"|".join(re.escape(form) for marker in MARKERS for form in _forms(marker)), re.IGNORECASE)


def _layers(data: bytes) -> Iterator[bytes]:
    """The bytes, and what stands in base64 within them, within that, and within that."""
    for _ in range(3):
        yield data
        runs = [run.translate(_TO_BASE64) for run in _BASE64.findall(data)]
        # A run may begin within a group of four: each of the four beginnings is read.
        for start in (1, 2, 3):
            yield b"\n".join(_decoded(run[start:]) for run in runs)
        data = b"\n".join(map(_decoded, runs))
    yield data


def _decoded(run: bytes) -> bytes:
    return base64.b64decode(run[: len(run) // 4 * 4])


def sealed_texts(platform: Path) -> list[bytes]:
    """The ciphertext of every case: what must never be at the trustee's."""
    found = []
    for (envelope,) in platform_rows(platform, "SELECT envelope FROM dp_platform_storedcase WHERE kind <> 'void'"):
        read = msgspec.json.decode(bytes(envelope), type=Envelope)
        sealed = msgspec.json.decode(bytes(read.payload), type=dict[str, msgspec.Raw]) if read.payload else {}
        if "ciphertext" in sealed:
            found.append(msgspec.json.decode(sealed["ciphertext"], type=str).encode())
    return found


def search_trustee(trustee: Path, platform: Path, verdict: Verdict) -> None:
    """The trustee holds no payload, not even a sealed one."""
    sealed = sealed_texts(platform)
    for table, value in _values(trustee):
        verdict.leaked += [f"{trustee.name} {table}: {text[:16].decode()}" for text in sealed if text in value]
