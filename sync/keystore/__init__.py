# SPDX-License-Identifier: EUPL-1.2
"""Where each party keeps its keys: the operating system's secret store, and nothing weaker.

`keyring` picks whatever backend it finds, also one that stores nothing or stores plain text; here the
backend is pinned, and everything else is refused before a key is read or written.
"""

import json
import os
from pathlib import Path
from typing import Protocol

import secretstorage
from keyring.backend import KeyringBackend
from keyring.backends import SecretService
from keyring.errors import KeyringError, KeyringLocked
from secretstorage.exceptions import SecretStorageException

from sync.keystore.sealed_file import SealedFileKeyring, TpmSeal

SETTING = "DORFPUNKT_KEY_STORE"
"""`secret-service`, as where it is not set, or `sealed-file:/FOLDER`; named by the unit that starts a party."""
TPM_SETTING = "DORFPUNKT_TPM2_DEVICE"
"""The TPM that a sealed file is bound to, as systemd-creds names it; not set is `auto`."""

_TROUBLES = (KeyringError, SecretStorageException, RuntimeError, OSError, EOFError)
"""What keyring, secretstorage and the session bus raise where there is no store, or it goes away meanwhile."""


class KeyStoreError(Exception):
    """The key store cannot be used. The message says what to mend."""


class KeyStore(Protocol):
    """A small map from names to secrets."""

    def get(self, name: str) -> str | None:
        """The secret, or None where there is none of this name."""

    def set(self, name: str, secret: str) -> None:
        """Store or replace a secret."""

    def delete(self, name: str) -> None:
        """Remove a secret; nothing happens where there is none."""


class UnpromptedKeyring(SecretService.Keyring):
    """The Secret Service, which never asks: the dialogue for a password would wait for nobody on a kiosk."""

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # keyring has no types

    def get_preferred_collection(self) -> secretstorage.Collection:
        """The default collection; raises KeyringLocked where it does not stand open."""
        bus = secretstorage.dbus_init()
        try:
            collection = secretstorage.get_default_collection(bus)
            if collection.is_locked():
                raise KeyringLocked("it is locked")
        except BaseException:
            bus.close()
            raise
        return collection


class KeyringStore:
    """Secrets of one service in a pinned keyring backend."""

    def __init__(self, service: str, backend: KeyringBackend) -> None:
        refuse_weak(backend)
        self._service = service
        self._backend = backend

    def get(self, name: str) -> str | None:
        try:
            return self._backend.get_password(self._service, name)
        except _TROUBLES as error:
            raise _unusable(error) from error

    def set(self, name: str, secret: str) -> None:
        try:
            self._backend.set_password(self._service, name, secret)
        except _TROUBLES as error:
            raise _unusable(error) from error

    def delete(self, name: str) -> None:
        if self.get(name) is None:
            return
        try:
            self._backend.delete_password(self._service, name)
        except _TROUBLES as error:
            raise _unusable(error) from error


class MemoryStore:
    """Secrets that live as long as the process."""

    def __init__(self) -> None:
        self._secrets: dict[str, str] = {}

    def get(self, name: str) -> str | None:
        return self._secrets.get(name)

    def set(self, name: str, secret: str) -> None:
        self._secrets[name] = secret

    def delete(self, name: str) -> None:
        self._secrets.pop(name, None)


def snapshot(store: KeyStore, names: tuple[str, ...]) -> MemoryStore:
    """What a store holds under these names, all read at once; raises KeyStoreError."""
    found = MemoryStore()
    for name in names:
        secret = store.get(name)
        if secret is not None:
            found.set(name, secret)
    return found


def open_key_store(service: str) -> KeyStore:
    """The key store that the environment names; raises KeyStoreError where it does not answer or stays locked."""
    kind, _, place = os.environ.get(SETTING, "secret-service").partition(":")
    if kind == "sealed-file" and Path(place).is_absolute():
        sealed = SealedFileKeyring(Path(place) / service, TpmSeal(os.environ.get(TPM_SETTING, "auto")))
        store = KeyringStore(service, sealed)
        store.get("probe")
        return store
    if (kind, place) != ("secret-service", ""):
        raise KeyStoreError(f"{SETTING} must be 'secret-service' or 'sealed-file:/FOLDER', not '{kind}:{place}'")
    try:
        backend: KeyringBackend = UnpromptedKeyring()
        if UnpromptedKeyring.priority <= 0:  # raises where no store answers
            raise KeyStoreError("the secret service gives itself no priority")
        backend.get_password(service, "probe")
    except _TROUBLES as error:
        raise _unusable(error) from error
    return KeyringStore(service, backend)


def refuse_weak(backend: KeyringBackend) -> None:
    """Raise KeyStoreError for a backend that stores nothing, stores plainly, or picks another by itself."""
    if not isinstance(backend, SecretService.Keyring | SealedFileKeyring):
        name = f"{type(backend).__module__}.{type(backend).__qualname__}"
        raise KeyStoreError(f"key store {name} is not allowed; only the Secret Service and a sealed file are")


def get_json(store: KeyStore, name: str) -> dict[str, str] | None:
    """Read a secret that is a JSON object, such as a private key."""
    secret = store.get(name)
    if secret is None:
        return None
    try:
        value = json.loads(secret)
    except ValueError:
        raise KeyStoreError(f"secret {name!r} is not JSON") from None
    if not isinstance(value, dict):
        raise KeyStoreError(f"secret {name!r} is not an object")
    return value


def _unusable(error: Exception) -> KeyStoreError:
    return KeyStoreError(
        f"the key store does not answer or is locked ({error}); start the program inside "
        "'installer/run', which opens one, unlock the session's keyring, or see docs/at-rest.md for a sealed file"
    )
