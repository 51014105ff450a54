# SPDX-License-Identifier: EUPL-1.2
"""The platform's state directory: one database, the feed's blobs, logs, and what it was told at `init`."""

import contextlib
import fcntl
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import msgspec

from sync.contract.signing import Jwk, SignatureError, import_key, public_jwk
from sync.platform.database import Database, DatabaseError, Kind
from sync.platform.district.scopes import DISTRICT


class StateError(Exception):
    """The state directory cannot be used. The message says what to do."""


class Identity(msgspec.Struct, frozen=True):
    """What `init` was told: addresses of platform and trustee, the district, and where its rows are."""

    base_url: str
    issuer: str
    district: str
    """The five digits that the AGS of its municipalities begin with; the first part of every key."""
    database: Kind = "sqlite"


@dataclass(frozen=True)
class StateDir:
    """Where things lie below `--state DIR`."""

    root: Path
    database_url: str = ""

    @property
    def database(self) -> Database:
        return Database(self.root / "platform.sqlite3", self.database_url)

    @property
    def blobs(self) -> Path:
        return self.root / "blobs"

    @property
    def logs(self) -> Path:
        return self.root / "logs"

    @property
    def identity_file(self) -> Path:
        return self.root / "platform.json"

    @property
    def trust_file(self) -> Path:
        return self.root / "trustee-keys.json"

    def create(self, identity: Identity) -> None:
        """Make the folders and write down the identity; a different identity is refused."""
        for folder in (self.root, self.blobs, self.logs):
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        if self.identity_file.exists() and self.identity() != identity:
            known = self.identity()
            if msgspec.structs.replace(identity, database=known.database) == known:
                raise StateError(_other_database(known))
            raise StateError(
                f"{self.root} belongs to {known.base_url} of district {known.district}; choose another directory"
            )
        self.identity_file.write_bytes(msgspec.json.encode(identity))

    def identity(self) -> Identity:
        """What `init` wrote; raises StateError where it is missing or damaged."""
        try:
            identity = msgspec.json.decode(self.identity_file.read_bytes(), type=Identity)
        except FileNotFoundError as error:
            raise StateError(f"{self.root} is not a platform's state; run `init --state` first") from error
        except (OSError, msgspec.MsgspecError) as error:
            raise StateError(f"{self.identity_file} cannot be read: {error}") from error
        return identity

    def check_database(self) -> None:
        """Raises StateError where the database is not the one of `init`, not made, or not to be had."""
        identity = self.identity()
        if identity.database != self.database.kind:
            raise StateError(_other_database(identity))
        try:
            made = self.database.is_made()
        except DatabaseError as error:
            raise StateError(str(error)) from error
        if not made:
            raise StateError(f"{self.root} has no database; run `init` first")

    @contextlib.contextmanager
    def held(self, *, alone: bool = False) -> Iterator[None]:
        """Say that this state is in use, as long as we and the processes that we fork live; raises StateError.

        Any number may use it at once, but none beside one that has it `alone`.
        """
        if not self.root.is_dir():
            yield
            return
        with (self.root / "in-use.lock").open("w") as lock:
            try:
                fcntl.flock(lock, (fcntl.LOCK_EX if alone else fcntl.LOCK_SH) | fcntl.LOCK_NB)
            except OSError as error:
                if alone:
                    raise StateError(f"{self.root} is in use; end its servers and other commands first") from error
                raise StateError(f"the rows of {self.root} are being moved; wait until that is over") from error
            yield

    @contextlib.contextmanager
    def alone_at(self, work: str) -> Iterator[None]:
        """Be the only process that does this work here; raises StateError where another one is at it."""
        with (self.root / f"{work}.lock").open("w") as lock:
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError as error:
                raise StateError(f"another process is at {work} in {self.root} already") from error
            yield

    def trustee_keys(self) -> tuple[Jwk, ...]:
        """The pinned keys of the trustee; none before `trust`."""
        if not self.trust_file.exists():
            return ()
        return read_jwks(self.trust_file)

    def pin(self, keys: tuple[Jwk, ...]) -> None:
        """Believe these keys of the trustee and no others from now on."""
        self.trust_file.write_bytes(msgspec.json.encode({"keys": keys}))


def _other_database(identity: Identity) -> str:
    if identity.database == "sqlite":
        return "this platform keeps its rows in SQLite; take DATABASE_URL away, or init another directory"
    return "this platform keeps its rows in PostgreSQL; set DATABASE_URL to its address"


def check_district(text: str) -> str:
    """The five digits of a district; raises StateError."""
    if not DISTRICT.fullmatch(text):
        raise StateError(f"{text!r} is not a district; write the first five digits of its AGS, such as 10046")
    return text


def check_base_url(text: str) -> str:
    """A base address without path and without a slash at its end; raises StateError."""
    parts = urlsplit(text)
    if parts.scheme not in ("http", "https") or not parts.netloc or parts.query or parts.fragment:
        raise StateError(f"{text!r} is not a base address such as https://plattform.example.org")
    return text.rstrip("/")


def read_jwks(path: Path) -> tuple[Jwk, ...]:
    """Public P-256 keys of a JWK Set file (RFC 7517, clause 5); raises StateError."""
    try:
        document = msgspec.json.decode(path.read_bytes(), type=dict[str, list[Jwk]])
        keys = tuple(public_jwk(import_key(jwk)) for jwk in document["keys"])
    except (OSError, msgspec.MsgspecError, KeyError, SignatureError) as error:
        raise StateError(f"{path} is not a set of P-256 keys: {error}") from error
    if not keys:
        raise StateError(f"{path} holds no key")
    return keys
