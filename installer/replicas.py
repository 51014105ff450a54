# SPDX-License-Identifier: EUPL-1.2
"""A look into a party's replica from outside, with the key that its own key store gives."""

from contextlib import closing
from typing import Any
from weakref import WeakKeyDictionary

from installer.parties import Party
from sync.replica.cipher import DatabaseKey, connect
from sync.replica.database import FILE_NAME

_ASK = """
from sync.keystore import open_key_store
from sync.replica.database import DATABASE_KEY
from sync.replica.policy import SERVICE
print(open_key_store(SERVICE).get(DATABASE_KEY))
"""
_keys: WeakKeyDictionary[Party, DatabaseKey] = WeakKeyDictionary()


def replica_key(party: Party) -> DatabaseKey:
    """The key of a party's replica; raises PartyError, or ValueError where it has none yet."""
    if party not in _keys:
        # In a session of its own: the party's may be running.
        _keys[party] = DatabaseKey.from_text(Party(party.home).run("-c", _ASK).strip())
    return _keys[party]


def read_rows(party: Party, query: str, *values: str | int) -> list[tuple[Any, ...]]:
    """Rows of a party's replica, read beside whoever uses it."""
    with closing(connect(party.state / FILE_NAME, replica_key(party), 10)) as connection:
        connection.execute("PRAGMA query_only = ON")
        return connection.execute(query, values).fetchall()
