# SPDX-License-Identifier: EUPL-1.2
"""From a feed's bytes to the rows of its tables, within bounds.

A feed comes from outside: what it may cost is bounded before anything of it is believed, and while it is read. Rows
are handed on one after the other, so that a whole country's feed is clipped without lying in memory.
"""

import csv
import io
import struct
import zipfile
import zlib
from collections.abc import Iterator, Mapping, Sequence
from operator import itemgetter
from pathlib import Path
from typing import IO, Final, Protocol

from sync.rides.faults import Faults, FeedRefusedError, Weight

MAX_ZIP: Final = 512 * 1024 * 1024
"""Of the file; Germany's feed has some 250 MiB."""
MAX_UNPACKED: Final = 6 * 1024 * 1024 * 1024
"""Of all tables that are read; they are never in memory whole."""
MAX_RATIO: Final = 200
"""How many times larger a table may be than its packed form; timetables come to some ten to thirty times."""
SMALL: Final = 1024 * 1024
"""A table of up to so many bytes may be packed as tightly as it likes."""
MAX_FILES: Final = 200
MAX_LINE: Final = 64 * 1024
"""Bytes of one line."""
MAX_LINES_OF_ROW: Final = 100
"""A row that goes on over more lines has a quote that nobody closed."""
MAX_COLUMNS: Final = 100
MAX_ROWS: Final = 60_000_000
"""Of one table."""
TABLES: Final = (
    "agency", "attributions", "calendar", "calendar_dates", "feed_info", "frequencies", "routes", "stop_times",
    "stops", "transfers", "trips",
)  # fmt: skip


class _Reader(Protocol):
    """What `csv.reader` gives."""

    line_num: int

    def __iter__(self) -> Iterator[list[str]]: ...


_BROKEN: Final = (
    zipfile.BadZipFile, zlib.error, struct.error, EOFError, NotImplementedError, OSError, OverflowError, RuntimeError,
    ValueError,
)  # fmt: skip
"""What the standard library says of a ZIP that is torn or forged; it documents the first one only."""
_FETCH_AGAIN: Final = "Bitte laden Sie die Datei noch einmal von der Quelle."


class Archive:
    """The tables of one feed, in a ZIP file or by their names; a context manager for the file's sake."""

    def __init__(self, source: bytes | Path | Mapping[str, bytes], faults: Faults) -> None:
        """Open a feed: a ZIP's bytes, a path to a ZIP or a folder, or tables by name (`stops.txt`).

        Raises FeedRefusedError for what is no feed that can be read at all.
        """
        self._faults = faults
        self._zip: zipfile.ZipFile | None = None
        self._folder: Path | None = None
        self._given: Mapping[str, bytes] = {}
        self._members: dict[str, zipfile.ZipInfo] = {}
        if isinstance(source, Mapping):
            self._given = source
        elif isinstance(source, Path) and source.is_dir():
            self._folder = source
        else:
            self._open_zip(source)

    def __enter__(self) -> "Archive":
        return self

    def __exit__(self, *_: object) -> None:
        if self._zip is not None:
            self._zip.close()

    @property
    def names(self) -> set[str]:
        """Of all files that the feed has, those that we do not read among them."""
        if self._zip is not None:
            return set(self._members)
        if self._folder is not None:
            return {path.name for path in self._folder.iterdir() if path.is_file()}
        return set(self._given)

    def has(self, table: str) -> bool:
        """Whether there is such a table (`stops`)."""
        return f"{table}.txt" in self.names

    def rows(
        self, table: str, required: Sequence[str], optional: Sequence[str] = ()
    ) -> Iterator[tuple[int, tuple[str, ...]]]:
        """The line and the cells of every row, first the required columns, then the optional ones ("" where missing).

        Raises FeedRefusedError for a table that cannot be read to its end: half a table tells half a truth.
        """
        name = f"{table}.txt"
        with self._stream(name) as stream:
            reader = csv.reader(self._lines(name, stream), skipinitialspace=True, strict=True)
            try:
                header = [cell.strip() for cell in next(reader, [])]
                yield from self._cells(name, reader, header, required, optional)
            except csv.Error as error:
                raise self._faults.refuse(
                    name, f"Die Anführungszeichen stimmen nicht ({error}).", "Ein „\"“ im Text wird verdoppelt.",
                    line=reader.line_num,
                ) from error  # fmt: skip
            except _BROKEN as error:
                raise self._faults.refuse(name, f"Die Datei ist beschädigt ({error}).", _FETCH_AGAIN) from error

    def _open_zip(self, source: bytes | Path) -> None:
        size = len(source) if isinstance(source, bytes) else source.stat().st_size
        if size > MAX_ZIP:
            raise self._faults.refuse(
                "Fahrplandatei", f"Die Datei hat mehr als {MAX_ZIP // 1024 // 1024} MiB.",
                "Bitte nehmen Sie einen Fahrplan, der nur Ihre Region enthält.",
            )  # fmt: skip
        try:
            archive = zipfile.ZipFile(io.BytesIO(source) if isinstance(source, bytes) else source)
        except _BROKEN as error:
            raise self._faults.refuse(
                "Fahrplandatei", "Das ist keine vollständige ZIP-Datei.", _FETCH_AGAIN
            ) from error
        self._zip = archive
        try:
            self._members = self._checked(archive)
        except FeedRefusedError:
            archive.close()
            raise

    def _checked(self, archive: zipfile.ZipFile) -> dict[str, zipfile.ZipInfo]:
        infos = [info for info in archive.infolist() if not info.is_dir()]
        if len(infos) > MAX_FILES:
            raise self._faults.refuse(
                "Fahrplandatei", f"Die ZIP-Datei enthält mehr als {MAX_FILES} Dateien.", "Das ist kein GTFS-Fahrplan."
            )
        # Some publishers pack the folder instead of what lies in it.
        folders = {info.filename.rpartition("/")[0] for info in infos if info.filename.split("/")[-1] == "stops.txt"}
        if len(folders) > 1:
            raise self._faults.refuse(
                "Fahrplandatei", "Die ZIP-Datei enthält mehrere Fahrpläne.", "Bitte laden Sie sie einzeln hoch."
            )
        prefix = f"{folder}/" if folders and (folder := folders.pop()) else ""
        members: dict[str, zipfile.ZipInfo] = {}
        for info in infos:
            if not info.filename.startswith(prefix) or "/" in (name := info.filename.removeprefix(prefix)):
                continue
            if name in members:
                raise self._faults.refuse(name, "Diese Datei liegt zweimal in der ZIP-Datei.", _FETCH_AGAIN)
            members[name] = info
        read = [info for name, info in members.items() if name.removesuffix(".txt") in TABLES]
        for info in read:
            if info.flag_bits & 1:
                raise self._faults.refuse(
                    info.filename,
                    "Die Datei ist mit einem Kennwort verschlüsselt.",
                    "Bitte packen Sie sie ohne Kennwort.",
                )
            if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
                raise self._faults.refuse(
                    info.filename, "Die Datei ist auf eine ungewöhnliche Art gepackt.", "Üblich ist „Deflate“."
                )
            if info.file_size > max(SMALL, MAX_RATIO * info.compress_size):
                raise self._faults.refuse(
                    info.filename, "Die Datei wird beim Auspacken unglaubwürdig groß.", _FETCH_AGAIN
                )
        if sum(info.file_size for info in read) > MAX_UNPACKED:
            raise self._faults.refuse(
                "Fahrplandatei", "Die Tabellen sind zusammen zu groß.",
                "Bitte nehmen Sie einen Fahrplan, der nur Ihre Region enthält.",
            )  # fmt: skip
        return members

    def _stream(self, name: str) -> IO[bytes]:
        try:
            if self._zip is not None:
                # Reads no further than the size that was checked, and compares the checksum at the end.
                return self._zip.open(self._members[name])
            if self._folder is not None:
                return (self._folder / name).open("rb")
            return io.BytesIO(self._given[name])
        except (KeyError, FileNotFoundError) as error:
            raise self._faults.refuse(
                name, "Diese Datei fehlt im Fahrplan.", "Ohne sie ist der Fahrplan nicht zu gebrauchen."
            ) from error
        except _BROKEN as error:
            raise self._faults.refuse(name, f"Die Datei ist beschädigt ({error}).", _FETCH_AGAIN) from error

    def _lines(self, name: str, stream: IO[bytes]) -> Iterator[str]:
        number = 0
        while line := stream.readline(MAX_LINE + 1):
            number += 1
            if len(line) > MAX_LINE:
                raise self._faults.refuse(name, "Diese Zeile ist zu lang.", _FETCH_AGAIN, line=number)
            try:
                text = line.decode("utf-8-sig" if number == 1 else "utf-8")
            except UnicodeDecodeError as error:
                raise self._faults.refuse(
                    name, "Die Datei ist nicht in UTF-8 geschrieben.", "Bitte in UTF-8 speichern.", line=number
                ) from error
            if "\0" in text:
                raise self._faults.refuse(name, "Die Datei ist keine Textdatei.", _FETCH_AGAIN, line=number)
            yield text

    def _cells(
        self, name: str, reader: _Reader, header: list[str], required: Sequence[str], optional: Sequence[str]
    ) -> Iterator[tuple[int, tuple[str, ...]]]:
        faults = self._faults
        if len(header) > MAX_COLUMNS or len(set(header)) < len(header):
            raise faults.refuse(name, "Die Kopfzeile hat doppelte oder zu viele Spalten.", _FETCH_AGAIN, line=1)
        for column in required:
            if column not in header:
                raise faults.refuse(
                    name, "Diese Spalte fehlt.", "Die Quelle muss sie liefern.", line=1, column=column
                )
        width = len(header)
        # One cell more stands for columns that the table has not.
        places = [header.index(column) if column in header else width for column in (*required, *optional)]
        pick = itemgetter(*places) if len(places) > 1 else lambda row: (row[places[0]],)
        before, count = reader.line_num, 0
        for row in reader:
            line, before = before + 1, reader.line_num
            if before - line > MAX_LINES_OF_ROW:
                raise faults.refuse(
                    name, "Ein Anführungszeichen wird nicht geschlossen.", "Bitte die Quelle verständigen.", line=line
                )
            count += 1
            if count > MAX_ROWS:
                raise faults.refuse(name, "Die Tabelle hat zu viele Zeilen.", "Bitte nur die eigene Region laden.")
            if len(row) != width:
                if not any(row):
                    continue
                if any(row[width:]):
                    faults.tell(
                        Weight.LEFT_OUT, name, f"Die Zeile hat {len(row)} statt {width} Felder.",
                        "Ein Komma im Text gehört in Anführungszeichen.", line=line,
                    )  # fmt: skip
                    continue
                row = [*row[:width], *[""] * (width - len(row))]
            row.append("")
            yield line, pick(row)
