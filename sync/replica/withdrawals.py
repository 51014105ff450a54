# SPDX-License-Identifier: EUPL-1.2
"""Consents that residents withdrew at this kiosk: until the trustee knows of it, and for a while after.

What is kept is the secret that withdraws (`receipt_code.ReceiptKeys.withdraw_secret`). It opens nothing, names
nobody, and works for one receipt; to hand it in twice changes nothing.
"""

from datetime import datetime, timedelta

from sync.contract.signing import sha256_hex, unb64url
from sync.contract.times import to_wire
from sync.replica.cases import withdraw_here
from sync.replica.database import Database, transaction

HAND_IN_AGAIN = timedelta(days=1)
KEEP = timedelta(days=35)
"""Longer than any backup from which the trustee would be restored."""


def ask_withdrawal(db: Database, secret: str, lookup_id: str, now: datetime) -> None:
    """Keep a withdrawal; when this returns it is never lost. The same again changes nothing. Raises ReplicaError.

    In the same transaction it takes effect on what lies here of the receipt named by `lookup_id`.
    """
    with transaction(db) as connection:
        connection.execute("INSERT OR IGNORE INTO withdrawals VALUES (?, ?, NULL)", (secret, to_wire(now)))
        withdraw_here(connection, sha256_hex(unb64url(secret)), lookup_id)


def waiting_withdrawals(db: Database) -> list[str]:
    """Secrets that the trustee does not have yet, the oldest first."""
    rows = db.conn.execute("SELECT secret FROM withdrawals WHERE handed_at IS NULL ORDER BY asked_at, secret")
    return [secret for (secret,) in rows]


def due_withdrawals(db: Database, now: datetime) -> list[str]:
    """Secrets to hand in now: those that wait, and once a day the others.

    A trustee that is restored from a backup would have forgotten the newest ones, and nobody else could tell it.
    """
    rows = db.conn.execute(
        "SELECT secret FROM withdrawals WHERE handed_at IS NULL OR handed_at NOT BETWEEN ? AND ?"
        " ORDER BY asked_at, secret",
        (to_wire(now - HAND_IN_AGAIN), to_wire(now)),
    )
    return [secret for (secret,) in rows]


def handed_in(db: Database, secret: str, now: datetime) -> None:
    """The trustee has it. It is kept as long as a backup may be old, and then nothing of it stays here."""
    with transaction(db) as connection:
        connection.execute("UPDATE withdrawals SET handed_at = ? WHERE secret = ?", (to_wire(now), secret))
        connection.execute(
            "DELETE FROM withdrawals WHERE handed_at IS NOT NULL AND asked_at < ?", (to_wire(now - KEEP),)
        )
