# SPDX-License-Identifier: EUPL-1.2
"""Answers to surveys while they wait on a kiosk, and at a desk the answers that it opens.

A waiting answer bears no time and no number of its own, and its row lies at a random place in the file: neither tells
who answered when. What holds it back are draws, which the engine makes now and then (`sync.client.surveys`).
"""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID, uuid4

import msgspec

from sync.contract.surveys import BlindToken, CollectedAnswers, SignedResult
from sync.replica.database import Database, transaction
from sync.replica.meta import get_meta, set_meta

_HELD_DRAWS = 2
"""An answer whose visit a crash ended goes after so many draws: an hour at least lies between two of them."""
_LAST_ROW = (1 << 62) - 1


@dataclass(frozen=True)
class WaitingAnswer:
    """A sealed answer. `code` was handed to one person; empty where a survey asks for none."""

    case_id: UUID
    survey: str
    recipient: str
    payload: bytes
    code: str = ""
    prepared: bytes = b""
    inverse: bytes = b""
    blinded: bytes = b""
    """What the trustee is asked to sign; the very same again until it has answered."""
    signature: bytes = b""
    """The trustee's, without its blinding: then it may go."""

    @property
    def token(self) -> BlindToken:
        """What goes with the answer."""
        return BlindToken(self.prepared, self.signature)


def keep_answer(db: Database, survey: str, recipient: str, payload: bytes, code: str = "") -> UUID:
    """Store a confirmed answer durably, still to be undone; returns its number. Raises ReplicaError."""
    case_id = uuid4()
    with transaction(db) as connection:
        connection.execute(
            "INSERT INTO survey_answers (rowid, case_id, survey, recipient, payload, code, held)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            (secrets.randbelow(_LAST_ROW) + 1, str(case_id), survey, recipient, payload, code, _HELD_DRAWS),
        )
    return case_id


def undo_answer(db: Database, case_id: UUID) -> bool:
    """Take an answer back; False where it is on its way already."""
    with transaction(db) as connection:
        gone = connection.execute("DELETE FROM survey_answers WHERE case_id = ? AND held > 0", (str(case_id),))
        return gone.rowcount == 1


def release_answer(db: Database, case_id: UUID) -> None:
    """End the time for undo: the answer may go when it is drawn."""
    with transaction(db) as connection:
        connection.execute("UPDATE survey_answers SET held = 0 WHERE case_id = ?", (str(case_id),))


def count_draw(db: Database) -> None:
    """What is still held has waited through one more draw."""
    with transaction(db) as connection:
        connection.execute("UPDATE survey_answers SET held = held - 1 WHERE held > 0")


def free_answers(db: Database) -> list[WaitingAnswer]:
    """All answers that are not held, in no order that means anything."""
    rows = db.conn.execute(
        "SELECT case_id, survey, recipient, payload, code, prepared, inverse, blinded, signature FROM survey_answers"
        " WHERE held = 0 ORDER BY case_id"
    )
    return [WaitingAnswer(UUID(row[0]), *row[1:]) for row in rows]


def answers_wait(db: Database) -> bool:
    """Whether any answer lies here."""
    return bool(db.conn.execute("SELECT EXISTS (SELECT 1 FROM survey_answers)").fetchone()[0])


def keep_blinding(db: Database, case_id: UUID, prepared: bytes, inverse: bytes, blinded: bytes) -> None:
    """Before the trustee is asked: what is asked must be the very same after a crash."""
    with transaction(db) as connection:
        connection.execute(
            "UPDATE survey_answers SET prepared = ?, inverse = ?, blinded = ? WHERE case_id = ?",
            (prepared, inverse, blinded, str(case_id)),
        )


def keep_signature(db: Database, case_id: UUID, signature: bytes) -> None:
    """The trustee has signed: what could join its question to the answer is forgotten."""
    with transaction(db) as connection:
        connection.execute(
            "UPDATE survey_answers SET signature = ?, code = '', inverse = x'', blinded = x'' WHERE case_id = ?",
            (signature, str(case_id)),
        )


def drop_answer(db: Database, case_id: UUID) -> None:
    """The answer is delivered, or nobody takes it any more."""
    with transaction(db) as connection:
        connection.execute("DELETE FROM survey_answers WHERE case_id = ?", (str(case_id),))


# -- at the desk of whoever asks ---------------------------------------------------------------------------------


def take_collected(db: Database, survey: str, page: CollectedAnswers) -> None:
    """Store a page of a survey's answers; with the last one all of them are here."""
    with transaction(db) as connection:
        connection.executemany(
            "INSERT OR IGNORE INTO collected_answers VALUES (?, ?, ?)",
            [(survey, str(one.case_id), bytes(one.payload)) for one in page.answers],
        )
        if not page.more:
            connection.execute("INSERT OR REPLACE INTO meta VALUES (?, '1')", (_whole(survey),))


def last_collected(db: Database, survey: str) -> str:
    """The number from which on pages are still missing; empty before the first."""
    row = db.conn.execute("SELECT max(case_id) FROM collected_answers WHERE survey = ?", (survey,)).fetchone()
    return row[0] or ""


def is_collected(db: Database, survey: str) -> bool:
    """Whether all answers to a survey are here."""
    return get_meta(db, _whole(survey)) == "1"


def collected(db: Database, survey: str) -> list[bytes]:
    """The sealed answers of a survey."""
    rows = db.conn.execute("SELECT payload FROM collected_answers WHERE survey = ? ORDER BY case_id", (survey,))
    return [row[0] for row in rows]


def queue_result(db: Database, survey: str, signed: SignedResult) -> None:
    """Store what is told of a survey; it goes with the next round. One that was not taken may be replaced."""
    with transaction(db) as connection:
        connection.execute(
            "INSERT INTO survey_results VALUES (?, ?, ?, 'ready', '') ON CONFLICT (survey) DO UPDATE SET"
            " result = excluded.result, sig = excluded.sig, state = 'ready', problem = '' WHERE state = 'refused'",
            (survey, bytes(signed.result), signed.sig),
        )


def waiting_results(db: Database) -> Sequence[tuple[str, SignedResult]]:
    """Results that the platform does not have yet."""
    rows = db.conn.execute("SELECT survey, result, sig FROM survey_results WHERE state = 'ready' ORDER BY survey")
    return [(row[0], SignedResult(msgspec.Raw(row[1]), row[2])) for row in rows]


def result_state(db: Database, survey: str) -> tuple[str, str]:
    """Of a survey's result: `ready`, `delivered`, `refused` with the problem, or nothing."""
    row = db.conn.execute("SELECT state, problem FROM survey_results WHERE survey = ?", (survey,)).fetchone()
    return (row[0], row[1]) if row is not None else ("", "")


def settle_result(db: Database, survey: str, problem: str) -> None:
    """What the platform said; with a result that was taken the answers go."""
    with transaction(db) as connection:
        connection.execute(
            "UPDATE survey_results SET state = ?, problem = ? WHERE survey = ?",
            ("refused" if problem else "delivered", problem, survey),
        )
        if not problem:
            connection.execute("DELETE FROM collected_answers WHERE survey = ?", (survey,))


def drawn_at(db: Database) -> str:
    """When the engine drew last (RFC 3339); empty before the first time."""
    return get_meta(db, "surveys_drawn_at") or ""


def set_drawn_at(db: Database, moment: str) -> None:
    """Write down when it drew."""
    set_meta(db, surveys_drawn_at=moment)


def _whole(survey: str) -> str:
    return f"survey:{survey}:collected"
