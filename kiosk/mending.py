# SPDX-License-Identifier: EUPL-1.2
"""Before anything else opens the replica: encrypt one of before, and where it is torn save what can be saved."""

import threading
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from sync.keystore import KeyStore, KeyStoreError
from sync.replica.cipher import DatabaseKey
from sync.replica.database import (
    ReplicaError,
    check_health,
    connect_replica,
    database_key,
    encrypt_plain,
    salvage,
    set_aside,
)
from sync.replica.meta import set_meta

KEY_STORE_SECONDS = 10.0
"""How long a kiosk waits for its key store before it says that there is none."""

_SAVED = "saved"
"""The mark in the folder of a damaged replica whose rows are in the new one."""


def mend(state: Path, open_store: Callable[[], KeyStore]) -> str | None:
    """Check the replica; where it is torn start a new one with what can be saved.

    Returns what was found (`damaged`, `full`, `keystore` ...) or None. Never raises: the window tells what still
    works. A file whose key is lost or another is left exactly as it is.
    """
    (state / "logs").mkdir(parents=True, exist_ok=True, mode=0o700)
    try:
        key = _key_in_time(state, open_store)
        if key is None:
            return "keystore"
        encrypt_plain(state, key)
        _check(state, key)
        # Set aside at an earlier start that did not come to its end.
        return "damaged" if _save_what_lies_aside(state, key) else None
    except ReplicaError as error:
        return _saved(state, key) if error.kind == "damaged" and key is not None else error.kind
    except OSError:
        return "full"


def _check(state: Path, key: DatabaseKey) -> None:
    db = connect_replica(state, key)
    try:
        check_health(db)
    finally:
        db.conn.close()


def _saved(state: Path, key: DatabaseKey) -> str:
    try:
        set_aside(state, datetime.now(UTC))
        _save_what_lies_aside(state, key)
    except (ReplicaError, OSError) as error:
        return error.kind if isinstance(error, ReplicaError) else "full"
    return "damaged"


def _save_what_lies_aside(state: Path, key: DatabaseKey) -> bool:
    """Take what can be saved out of every damaged replica that has no mark yet; a cut before the mark repeats it."""
    waiting = [folder for folder in sorted(state.glob("damaged-*")) if not (folder / _SAVED).exists()]
    if not waiting:
        return False
    db = connect_replica(state, key)
    try:
        saved = sum(salvage(folder, db, key) for folder in waiting)
        set_meta(db, mended_at=datetime.now(UTC).isoformat(), mended_cases=str(saved))
    finally:
        db.conn.close()
    for folder in waiting:
        (folder / _SAVED).touch()
    return True


def _key_in_time(state: Path, open_store: Callable[[], KeyStore]) -> DatabaseKey | None:
    """The key, or None where the key store is shut or does not answer: it may never do so."""
    found: list[DatabaseKey] = []
    troubles: list[ReplicaError] = []

    def ask() -> None:
        try:
            found.append(database_key(open_store(), state))
        except ReplicaError as error:
            troubles.append(error)
        except KeyStoreError:
            pass

    asking = threading.Thread(target=ask, daemon=True)
    asking.start()
    asking.join(KEY_STORE_SECONDS)
    if troubles:
        raise troubles[0]
    return found[0] if found else None
