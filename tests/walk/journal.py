# SPDX-License-Identifier: EUPL-1.2
"""What was seen, written down line by line: a walk that was killed goes on where it was."""

import hashlib
from collections.abc import Iterator
from pathlib import Path

import msgspec

from installer.parties import ROOT
from tests.walk.space import Shape
from tests.walk.walk import Seen

_DECODER = msgspec.json.Decoder(Seen)
_LOOKED_AT = ("kiosk", "resources", "sync/contract", "sync/replica", "tests/walk", "tests/resources", "tests/counter")


class Journal:
    """One worker's file. It begins with what the walk was made of; a file of anything else is begun anew."""

    def __init__(self, file: Path, made_of: str) -> None:
        self.seen: list[Seen] = []
        self._file = file
        file.parent.mkdir(parents=True, exist_ok=True)
        head, *lines = file.read_bytes().split(b"\n") if file.exists() else [b""]
        if head.decode() == made_of:
            # What could not be reached is tried again.
            self.seen.extend(one for one in _whole(lines) if not any(f.rule == "unreached" for f in one.found))
        # Written anew: the last line of a walk that was killed may be half a line.
        self._out = file.open("wb")
        self._out.write(made_of.encode() + b"\n")
        for seen in self.seen:
            self._write(seen)
        self._out.flush()
        self._known = {(seen.title, seen.shape, seen.painted) for seen in self.seen}

    def knows(self, title: str, shape: Shape, painted: bool) -> bool:
        """Whether this state was seen in this shape, and so closely."""
        return (title, shape, painted) in self._known

    def add(self, seen: Seen) -> None:
        """Write down what was seen; it is in the file when this returns."""
        self.seen.append(seen)
        self._write(seen)
        self._out.flush()

    def close(self) -> None:
        """Nothing more is written."""
        self._out.close()

    def _write(self, seen: Seen) -> None:
        self._out.write(msgspec.json.encode(seen) + b"\n")


def read_journal(file: Path) -> list[Seen]:
    """What a worker has seen."""
    return list(_whole(file.read_bytes().split(b"\n")[1:]))


def fingerprint(*settings: str) -> str:
    """Of everything that decides what a walk sees, and of the settings of the walk."""
    digest = hashlib.sha256("\0".join(settings).encode())
    for folder in _LOOKED_AT:
        for file in sorted(path for path in (ROOT / folder).rglob("*") if path.is_file()):
            if file.suffix not in (".pyc", ".qm", ".md"):
                digest.update(f"{file.relative_to(ROOT)}\0".encode())
                digest.update(file.read_bytes())
    return digest.hexdigest()


def _whole(lines: list[bytes]) -> Iterator[Seen]:
    for line in lines:
        try:
            yield _DECODER.decode(line)
        except msgspec.DecodeError:
            return
