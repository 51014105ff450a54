# SPDX-License-Identifier: EUPL-1.2
"""The platform's state directory: one database, the feed's blobs, logs, and what it was told at `init`."""

from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import msgspec

from sync.contract.signing import Jwk, SignatureError, import_key, public_jwk


class StateError(Exception):
    """The state directory cannot be used. The message says what to do."""


class Identity(msgspec.Struct, frozen=True):
    """Under which address the platform answers, and whose tokens it believes."""

    base_url: str
    issuer: str


@dataclass(frozen=True)
class StateDir:
    """Where things lie below `--state DIR`."""

    root: Path

    @property
    def database(self) -> Path:
        return self.root / "platform.sqlite3"

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
            raise StateError(f"{self.root} belongs to {self.identity().base_url}; choose another directory")
        self.identity_file.write_bytes(msgspec.json.encode(identity))

    def identity(self) -> Identity:
        """What `init` wrote; raises StateError where it is missing or damaged."""
        try:
            data = self.identity_file.read_bytes()
            return msgspec.json.decode(data, type=Identity)
        except FileNotFoundError as error:
            raise StateError(f"{self.root} is not a platform's state; run `init --state` first") from error
        except (OSError, msgspec.MsgspecError) as error:
            raise StateError(f"{self.identity_file} cannot be read: {error}") from error

    def trustee_keys(self) -> tuple[Jwk, ...]:
        """The pinned keys of the trustee; none before `trust`."""
        if not self.trust_file.exists():
            return ()
        return read_jwks(self.trust_file)

    def pin(self, keys: tuple[Jwk, ...]) -> None:
        """Believe these keys of the trustee and no others from now on."""
        self.trust_file.write_bytes(msgspec.json.encode({"keys": keys}))


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
