# SPDX-License-Identifier: EUPL-1.2
"""SQLCipher 4 under the replica: its key, its connections, and its pages where SQLCipher gives up.

The file is SQLCipher's with its own settings (https://www.zetetic.net/sqlcipher/design/): pages of 4096 bytes,
each AES-256-CBC with an IV of its own and HMAC-SHA-512 over ciphertext, IV and page number.
"""

import hmac
import re
import secrets
import sqlite3
from dataclasses import dataclass, field
from functools import cached_property
from hashlib import pbkdf2_hmac
from pathlib import Path
from typing import cast

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from sqlcipher3 import dbapi2

SqlError: type[Exception] = dbapi2.Error
"""What this SQLite raises; it is no `sqlite3.Error`."""
OperationalError: type[Exception] = dbapi2.OperationalError
PAGE_BYTES = 4096
USABLE_BYTES = PAGE_BYTES - 80
"""What a page holds before its IV (16 bytes) and its HMAC (64 bytes)."""
PLAIN_MAGIC = b"SQLite format 3\0"
_FRAME_HEAD = 24
_WAL_HEAD = 32
_SALT_BYTES = len(PLAIN_MAGIC)
_TEXT = re.compile("[0-9a-f]{96}")


@dataclass(frozen=True)
class DatabaseKey:
    """What opens one replica: a random key and the file's salt.

    The salt would stand in the file's first bytes alone; kept with the key, a torn first page costs no other.
    """

    secret: bytes = field(repr=False)
    salt: bytes = field(repr=False)

    @classmethod
    def generate(cls) -> "DatabaseKey":
        """A new key from the system's randomness."""
        return cls(secrets.token_bytes(32), secrets.token_bytes(_SALT_BYTES))

    @classmethod
    def from_text(cls, text: str) -> "DatabaseKey":
        """Read what `to_text` wrote; raises ValueError, which does not repeat it."""
        if not _TEXT.fullmatch(text):
            raise ValueError("not a database key of 96 hexadecimal digits")
        raw = bytes.fromhex(text)
        return cls(raw[:32], raw[32:])

    def to_text(self) -> str:
        """As the key store keeps it, and as SQLCipher takes a raw key with its salt."""
        return (self.secret + self.salt).hex()

    def decrypt(self, number: int, page: bytes) -> bytes:
        """A page (numbers begin at 1) in SQLite's plain form, true or not: where it was hit some bytes are noise.

        Pages that are cut short come back empty.
        """
        if len(page) < PAGE_BYTES:
            return b""
        start = _SALT_BYTES if number == 1 else 0
        iv = page[USABLE_BYTES : USABLE_BYTES + 16]
        plain = Cipher(algorithms.AES(self.secret), modes.CBC(iv)).decryptor().update(page[start:USABLE_BYTES])
        return (PLAIN_MAGIC if number == 1 else b"") + plain

    def authentic(self, number: int, page: bytes) -> bool:
        """Whether a page was written with this key and is whole."""
        start = _SALT_BYTES if number == 1 else 0
        covered = page[start : USABLE_BYTES + 16] + number.to_bytes(4, "little")
        return hmac.compare_digest(hmac.digest(self._mac_key, covered, "sha512"), page[USABLE_BYTES + 16 :])

    @cached_property
    def _mac_key(self) -> bytes:
        return pbkdf2_hmac("sha512", self.secret, bytes(byte ^ 0x3A for byte in self.salt), 2, 32)


def connect(path: Path, key: DatabaseKey | None, timeout: float) -> sqlite3.Connection:
    """A connection in autocommit; `key` None opens a plain file. Raises SqlError, for a wrong key at the first use.

    The connection behaves as sqlite3's own, so that it is called one here.
    """
    connection = cast(sqlite3.Connection, dbapi2.connect(path, timeout=timeout, isolation_level=None))
    try:
        if connection.execute("PRAGMA cipher_version").fetchone() is None:
            # Without SQLCipher `PRAGMA key` does nothing, and every order would lie there to read.
            raise OperationalError("this SQLite cannot encrypt")
        # It would write to standard error, which supervisors keep.
        connection.execute("PRAGMA cipher_log_level = NONE")
        if key is not None:
            connection.execute(f"PRAGMA key = \"x'{key.to_text()}'\"")
    except BaseException:
        connection.close()
        raise
    return connection


def is_plain(path: Path) -> bool:
    """Whether this is an SQLite file that was never encrypted."""
    with path.open("rb") as file:
        return file.read(len(PLAIN_MAGIC)) == PLAIN_MAGIC


def knows(path: Path, key: DatabaseKey) -> bool:
    """Whether any page of a replica, in the file or in its write-ahead log, was written with this key."""
    log = path.with_name(path.name + "-wal")
    with path.open("rb") as file:
        number = 1
        while len(page := file.read(PAGE_BYTES)) == PAGE_BYTES:
            if key.authentic(number, page):
                return True
            number += 1
    if not log.exists():
        return False
    with log.open("rb") as file:
        file.seek(_WAL_HEAD)
        while len(frame := file.read(_FRAME_HEAD + PAGE_BYTES)) == _FRAME_HEAD + PAGE_BYTES:
            if key.authentic(int.from_bytes(frame[:4], "big"), frame[_FRAME_HEAD:]):
                return True
    return False
