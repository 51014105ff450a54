# SPDX-License-Identifier: EUPL-1.2
"""A desk's keys kept outside of it, for the day when it breaks or is replaced: a file, and a code that opens it.

Whoever has the file alone, or the code alone, opens nothing: two people keep them apart (docs/desk-keys.md).
"""

import json
import os
from pathlib import Path
from typing import Annotated, Final

import msgspec

from sync.contract.feed import Slug
from sync.contract.reading import MALFORMED
from sync.contract.receipt_code import derive, new_code, read_code
from sync.contract.signing import Jwk, SignatureError, import_key, private_jwk
from sync.keystore import KeyStore, get_json
from sync.replica.policy import ENCRYPTION_KEY, FORMER_KEYS, former_keys
from sync.replica.sealing import SealError, key_id, open_sealed, seal

MAX_KEYS: Final = 50
_MAX_FILE: Final = 256 * 1024


class DeskKeysError(Exception):
    """The keys cannot be saved or loaded. The message says why, and what to mend."""


class SavedKeys(msgspec.Struct, frozen=True):
    """What is sealed in the file: private keys (JWK), this desk's own first."""

    recipient: Slug
    keys: Annotated[tuple[dict[str, str], ...], msgspec.Meta(min_length=1, max_length=MAX_KEYS)]


class KeyFile(msgspec.Struct, frozen=True):
    """The file as it lies on a stick; nothing in it opens anything."""

    dorfpunkt: str
    recipient: Slug
    sealed: msgspec.Raw


_KIND: Final = "desk-keys-1"


def own_keys(store: KeyStore) -> tuple[Jwk, ...]:
    """This desk's private keys, its own first; raises DeskKeysError where it is no desk."""
    own = get_json(store, ENCRYPTION_KEY)
    if own is None:
        raise DeskKeysError("this device has no key that opens cases; enrol it with --desk first")
    return (own, *former_keys(store))


def save(store: KeyStore, recipient: str, file: Path) -> str:
    """Write all keys of this desk to a new file, and give the code that opens it: it is nowhere else.

    Raises DeskKeysError; then there is no file.
    """
    code = new_code()
    saved = SavedKeys(recipient, own_keys(store))
    text = msgspec.json.encode(KeyFile(_KIND, recipient, msgspec.Raw(seal(saved, [derive(code).public]))))
    try:
        descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        raise DeskKeysError(f"{file} is there already; keys are never written over") from None
    except OSError as error:
        raise DeskKeysError(f"{file} cannot be written: {error.strerror}") from error
    try:
        with os.fdopen(descriptor, "wb") as out:
            out.write(text)
            out.flush()
            os.fsync(out.fileno())
    except OSError as error:
        file.unlink(missing_ok=True)
        raise DeskKeysError(f"{file} cannot be written: {error.strerror}") from error
    return code


def load(store: KeyStore, recipient: str, file: Path, code: str) -> int:
    """Take the keys of a file into this desk, to open what was sealed to them; returns how many are new here.

    Raises DeskKeysError; then nothing has changed. The desk's own key stays its own.
    """
    printed = read_code(code)
    if printed is None:
        raise DeskKeysError("this is no code; compare it sign by sign")
    saved = _opened(file, printed)
    if saved.recipient != recipient:
        raise DeskKeysError(f"these are keys of {saved.recipient}, and this desk is {recipient}'s")
    known = {key_id(key) for key in own_keys(store)}
    kept = get_json(store, FORMER_KEYS) or {}
    new = {key_id(key): json.dumps(key) for key in saved.keys if key_id(key) not in known}
    if len(kept) + len(new) > MAX_KEYS:
        raise DeskKeysError(f"a desk keeps {MAX_KEYS} former keys at most")
    if new:
        store.set(FORMER_KEYS, json.dumps({**kept, **new}))
    return len(new)


def _opened(file: Path, code: str) -> SavedKeys:
    try:
        data = file.read_bytes() if file.stat().st_size <= _MAX_FILE else b""
        outer = msgspec.json.decode(data, type=KeyFile)
    except OSError as error:
        raise DeskKeysError(f"{file} cannot be read: {error.strerror}") from error
    except MALFORMED as error:
        raise DeskKeysError(f"{file} is no file of desk keys") from error
    if outer.dorfpunkt != _KIND:
        raise DeskKeysError(f"{file} is no file of desk keys that this program knows")
    try:
        saved = msgspec.json.decode(open_sealed(bytes(outer.sealed), derive(code).private), type=SavedKeys)
        for key in saved.keys:
            private_jwk(import_key(key))
    except (SealError, SignatureError, ValueError, *MALFORMED) as error:
        raise DeskKeysError("the code does not open this file") from error
    return saved
