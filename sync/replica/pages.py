# SPDX-License-Identifier: EUPL-1.2
"""Reads table rows straight from a replica's pages (https://www.sqlite.org/fileformat2.html), deciphered one by one.

For a damaged file only: SQLite itself finds a row by way of the pages above it, and where one of those is
torn, whole rows below are out of its reach. Here every leaf page is read for itself.
"""

from collections.abc import Iterator
from pathlib import Path

from sync.replica.cipher import PAGE_BYTES, USABLE_BYTES, DatabaseKey

Value = int | float | str | bytes | None

_LEAF = 0x0D
_WIDTHS = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}


def scan_rows(database: Path, key: DatabaseKey) -> Iterator[tuple[int, tuple[Value, ...]]]:
    """Every row (row id, values) on every table page that can be read, whichever table it belongs to.

    Committed pages of the write-ahead log beside the file come before those that they replace. A page that was
    hit is deciphered all the same: only a few bytes around the wound are noise, and its other rows are whole.
    """
    data = database.read_bytes() if database.exists() else b""
    log = database.with_name(database.name + "-wal")
    wal = log.read_bytes() if log.exists() else b""
    pages = _Pages(data, _committed_frames(wal), key)
    for number in range(1, pages.count + 1):
        yield from _rows_of(pages, number)


class _Pages:
    def __init__(self, data: bytes, newer: dict[int, bytes], key: DatabaseKey) -> None:
        self._data = data
        self._newer = newer
        self._key = key
        self.count = max(len(data) // PAGE_BYTES, *newer, 0)

    def __getitem__(self, number: int) -> bytes:
        start = (number - 1) * PAGE_BYTES
        return self._key.decrypt(number, self._newer.get(number) or self._data[start : start + PAGE_BYTES])


def _committed_frames(wal: bytes) -> dict[int, bytes]:
    """The newest version of each page in the log, up to the last commit of its present generation."""
    salts = wal[16:24]
    committed: dict[int, bytes] = {}
    running: dict[int, bytes] = {}
    for start in range(32, len(wal) - PAGE_BYTES - 23, PAGE_BYTES + 24):
        if wal[start + 8 : start + 16] != salts:
            break
        running[int.from_bytes(wal[start : start + 4], "big")] = wal[start + 24 : start + 24 + PAGE_BYTES]
        if any(wal[start + 4 : start + 8]):
            committed |= running
            running = {}
    return committed


def _rows_of(pages: _Pages, number: int) -> Iterator[tuple[int, tuple[Value, ...]]]:
    page = pages[number]
    head = 100 if number == 1 else 0
    if len(page) <= head + 8 or page[head] != _LEAF:
        return
    for index in range(int.from_bytes(page[head + 3 : head + 5], "big")):
        pointer = head + 8 + 2 * index
        try:
            row_id, payload = _cell(pages, page, int.from_bytes(page[pointer : pointer + 2], "big"))
            yield row_id, _record(payload)
        except (IndexError, ValueError):
            continue


def _cell(pages: _Pages, page: bytes, start: int) -> tuple[int, bytes]:
    """Row id and whole payload of a table cell, from its overflow pages too."""
    length, start = _varint(page, start)
    row_id, start = _varint(page, start)
    usable = USABLE_BYTES
    local = length
    if length > usable - 35:
        least = (usable - 12) * 32 // 255 - 23
        local = least + (length - least) % (usable - 4)
        local = least if local > usable - 35 else local
    payload = bytearray(page[start : start + local])
    follow = int.from_bytes(page[start + local : start + local + 4], "big") if local < length else 0
    while len(payload) < length:
        overflow = pages[follow] if 0 < follow <= pages.count else b""
        if not overflow:
            raise ValueError("row goes on at a page that is not there")
        payload += overflow[4 : 4 + min(usable - 4, length - len(payload))]
        follow = int.from_bytes(overflow[:4], "big")
    return row_id, bytes(payload[:length])


def _record(payload: bytes) -> tuple[Value, ...]:
    end, at = _varint(payload, 0)
    values: list[Value] = []
    start = end
    while at < end:
        kind, at = _varint(payload, at)
        value, start = _value(payload, kind, start)
        values.append(value)
    if start != len(payload):
        raise ValueError("record has another length than its header says")
    return tuple(values)


def _value(payload: bytes, kind: int, start: int) -> tuple[Value, int]:
    if kind == 0:
        return None, start
    if kind in (8, 9):
        return kind - 8, start
    if kind in _WIDTHS:
        end = start + _WIDTHS[kind]
        return int.from_bytes(payload[start:end], "big", signed=True), end
    if kind < 12:
        raise ValueError("a kind of value that our tables do not hold")
    end = start + (kind - 12) // 2
    part = payload[start:end]
    return (part.decode() if kind % 2 else part), end


def _varint(data: bytes, start: int) -> tuple[int, int]:
    value = 0
    for index in range(8):
        byte = data[start + index]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, start + index + 1
    return value << 8 | data[start + 8], start + 9
