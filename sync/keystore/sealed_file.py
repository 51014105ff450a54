# SPDX-License-Identifier: EUPL-1.2
"""A keyring in one file for kiosks without a desktop, its key sealed to this machine's TPM by systemd-creds.

Names stand in the file as HMACs and values as AES-256-GCM ciphertexts that are bound to their names; both keys are
drawn (HKDF, RFC 5869) from one that only this TPM gives back. A copy of the disk opens nothing.
"""

import base64
import binascii
import fcntl
import hmac
import json
import os
import secrets
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from keyring.backend import KeyringBackend
from keyring.errors import KeyringError, KeyringLocked

FILE_NAME = "secrets.json"
KEY_NAME = "key.cred"
_CREDENTIAL = "dorfpunkt-key-store"
_KEY_BYTES = 32
_NONCE_BYTES = 12
_SEAL_SECONDS = 20.0


class TpmSeal:
    """Seals to a TPM 2.0 by way of systemd-creds; `device` as its --tpm2-device takes it."""

    def __init__(self, device: str = "auto") -> None:
        self._device = device

    def seal(self, key: bytes) -> bytes:
        """Bytes that only this TPM opens, in the boot state of now (PCR 7); raises KeyringError."""
        return self._run("encrypt", key, "--with-key=tpm2")

    def open(self, sealed: bytes) -> bytes:
        """What was sealed; raises KeyringError where this is another TPM, or none answers."""
        return self._run("decrypt", sealed)

    def _run(self, verb: str, data: bytes, *more: str) -> bytes:
        words = ["systemd-creds", verb, f"--name={_CREDENTIAL}", f"--tpm2-device={self._device}", *more, "-", "-"]
        try:
            # The key goes through pipes alone, never over an argument or a file.
            done = subprocess.run(  # noqa: S603 - our own words
                words, input=data, capture_output=True, timeout=_SEAL_SECONDS, check=False
            )
        except (OSError, subprocess.TimeoutExpired) as error:
            raise KeyringLocked(f"systemd-creds does not answer: {type(error).__name__}") from None
        if done.returncode:
            said = done.stderr.decode("utf-8", "replace").strip().splitlines()
            raise KeyringLocked(f"the TPM did not {verb}: {said[-1] if said else f'exit {done.returncode}'}")
        return done.stdout


class SealedFileKeyring(KeyringBackend):
    """Secrets in one file below `folder`; neither file nor key is ever made anew where the other is there."""

    priority = 0  # never picked by itself: it needs a folder

    def __init__(self, folder: Path, seal: TpmSeal) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # keyring has no types
        self._folder = folder
        self._seal = seal
        self._keys: tuple[bytes, bytes] | None = None

    def get_password(self, service: str, username: str) -> str | None:
        """The secret, or None; raises KeyringLocked where the file cannot be opened or was tampered with."""
        with self._locked():
            return self._value(self._read(), service, username)

    def set_password(self, service: str, username: str, password: str) -> None:
        """Store a secret: on the disk when this returns."""
        nonce = secrets.token_bytes(_NONCE_BYTES)

        def put(entries: dict[str, str]) -> None:
            mark = self._mark(service, username)
            sealed = AESGCM(self._opened()[1]).encrypt(nonce, password.encode(), mark.encode())
            entries[mark] = base64.b64encode(nonce + sealed).decode()

        self._change(put)

    def delete_password(self, service: str, username: str) -> None:
        """Remove a secret."""
        self._change(lambda entries: entries.pop(self._mark(service, username), None))

    def _value(self, entries: dict[str, str], service: str, username: str) -> str | None:
        mark = self._mark(service, username)
        if mark not in entries:
            return None
        try:
            raw = base64.b64decode(entries[mark], validate=True)
            sealed = AESGCM(self._opened()[1]).decrypt(raw[:_NONCE_BYTES], raw[_NONCE_BYTES:], mark.encode())
        except (InvalidTag, ValueError, binascii.Error):
            raise KeyringLocked(f"{self._folder / FILE_NAME} holds an entry that was changed") from None
        return sealed.decode()

    def _mark(self, service: str, username: str) -> str:
        return hmac.new(self._opened()[0], f"{service}\0{username}".encode(), "sha256").hexdigest()

    def _opened(self) -> tuple[bytes, bytes]:
        if self._keys is None:
            self._keys = self._unsealed()
        return self._keys

    def _unsealed(self) -> tuple[bytes, bytes]:
        file, kept = self._folder / FILE_NAME, self._folder / KEY_NAME
        if not kept.exists():
            if file.exists():
                raise KeyringLocked(f"{kept} is gone, and {file} stays shut without it")
            key = secrets.token_bytes(_KEY_BYTES)
            sealed = self._seal.seal(key)
            # Believed only when the TPM gives it back.
            if self._seal.open(sealed) != key:
                raise KeyringLocked("the TPM gives back another key than it was given")
            _write(kept, sealed)
        key = self._seal.open(kept.read_bytes())
        if len(key) != _KEY_BYTES:
            raise KeyringLocked(f"{kept} holds no key of {_KEY_BYTES} bytes")
        return _derived(key, b"names"), _derived(key, b"values")

    def _read(self) -> dict[str, str]:
        file = self._folder / FILE_NAME
        if not file.exists():
            return {}
        try:
            entries = json.loads(file.read_bytes())
        except ValueError:
            raise KeyringLocked(f"{file} is damaged; restore it from its backup") from None
        if not isinstance(entries, dict) or not all(isinstance(value, str) for value in entries.values()):
            raise KeyringLocked(f"{file} is damaged; restore it from its backup")
        return entries

    def _change(self, change: Callable[[dict[str, str]], object]) -> None:
        with self._locked():
            entries = self._read()
            change(entries)
            _write(self._folder / FILE_NAME, json.dumps(entries, indent=1).encode())

    @contextmanager
    def _locked(self) -> Iterator[None]:
        try:
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            with (self._folder / "lock").open("w") as lock:
                fcntl.flock(lock, fcntl.LOCK_EX)
                yield
        except OSError as error:
            raise KeyringError(f"{self._folder}: {error.strerror}") from error


def _derived(key: bytes, use: bytes) -> bytes:
    return HKDF(SHA256(), _KEY_BYTES, salt=None, info=b"dorfpunkt key store " + use).derive(key)


def _write(path: Path, data: bytes) -> None:
    """Replace a file as a whole; a power cut leaves the old one or the new one."""
    made = path.with_name(path.name + ".new")
    with open(os.open(made, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:  # noqa: PTH123 - private
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    made.replace(path)
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
