# SPDX-License-Identifier: EUPL-1.2
"""A desk's side of the replica: the recipient's queue as it came, and answers on their way back."""

from dataclasses import dataclass

import msgspec

from sync.contract.applications import PLATFORM
from sync.contract.cases import AnswerResult, DeskCase, DeskCases, SignedAnswer, SignedCase
from sync.replica.cases import KIND_CANCEL, KIND_VOID
from sync.replica.database import Database, transaction
from sync.replica.meta import get_meta

CURSOR = "desk_cursor"


@dataclass(frozen=True)
class QueuedAnswer:
    case_id: str
    revision: int
    signed: SignedAnswer
    state: str


def desk_cursor(db: Database) -> int:
    """How far the queue was read."""
    return int(get_meta(db, CURSOR) or 0)


def take_desk_cases(db: Database, page: DeskCases) -> None:
    """Store a page of the queue with its cursor; a case that comes again replaces its former state."""
    from_page = [(_case_id(case), case.cursor, msgspec.json.encode(case)) for case in page.cases]
    with transaction(db) as connection:
        connection.executemany("INSERT OR REPLACE INTO desk_cases VALUES (?, ?, ?)", from_page)
        connection.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (CURSOR, str(page.cursor)))


def desk_cases(db: Database) -> list[DeskCase]:
    """The whole queue, oldest first; at its end what was taken down here and has not come back yet."""
    rows = db.conn.execute("SELECT case_json FROM desk_cases ORDER BY case_id")
    return [msgspec.json.decode(row[0], type=DeskCase) for row in rows] + _taken_down(db)


def _taken_down(db: Database) -> list[DeskCase]:
    """Cases of this desk's own, with cursor 0: work on them begins before the platform has them."""
    rows = db.conn.execute(
        "SELECT envelope, sig, created_at, state FROM cases WHERE state IN ('ready', 'delivered', 'parked')"
        " AND kind NOT IN (?, ?) AND recipient <> ? AND envelope <> x''"
        " AND case_id NOT IN (SELECT case_id FROM desk_cases) ORDER BY case_id",
        (KIND_VOID, KIND_CANCEL, PLATFORM),
    )
    return [
        DeskCase(
            cursor=0,
            case=SignedCase(msgspec.Raw(envelope), sig),
            state="refused" if state == "parked" else "stored",
            state_at=created_at,
            received_at=created_at,
        )
        for envelope, sig, created_at, state in rows
    ]


def queue_answers(db: Database, answers: list[tuple[str, int, SignedAnswer]]) -> None:
    """Store signed answers durably, all or none of them: (case id, revision, signed). Then none is ever lost.

    What goes with an answer to another recipient is kept until the platform has it.
    """
    handed = [
        (case_id, revision, bytes(signed.handed))
        for case_id, revision, signed in answers
        if not isinstance(signed.handed, msgspec.UnsetType)
    ]
    with transaction(db) as connection:
        connection.executemany("INSERT INTO handed_cases VALUES (?, ?, ?)", handed)
        connection.executemany(
            "INSERT INTO desk_answers VALUES (?, ?, ?, ?, 'ready', NULL)",
            [(case_id, revision, bytes(signed.answer), signed.sig) for case_id, revision, signed in answers],
        )


def waiting_answers(db: Database, limit: int = 200) -> list[QueuedAnswer]:
    """Answers that the platform does not have yet, in order of revision."""
    rows = db.conn.execute(
        "SELECT case_id, revision, answer, sig, state, payload FROM desk_answers"
        " LEFT JOIN handed_cases USING (case_id, revision) WHERE state = 'ready'"
        " ORDER BY revision, case_id LIMIT ?",
        (limit,),
    )
    return [
        QueuedAnswer(
            r[0],
            r[1],
            SignedAnswer(msgspec.Raw(r[2]), r[3], msgspec.UNSET if r[5] is None else msgspec.Raw(r[5])),
            r[4],
        )
        for r in rows
    ]


def newest_answers(db: Database) -> dict[str, QueuedAnswer]:
    """This desk's newest own answer per case, sent or not."""
    rows = db.conn.execute("SELECT case_id, max(revision), answer, sig, state FROM desk_answers GROUP BY case_id")
    return {r[0]: QueuedAnswer(r[0], r[1], SignedAnswer(msgspec.Raw(r[2]), r[3]), r[4]) for r in rows}


def record_answer_results(db: Database, results: tuple[AnswerResult, ...]) -> None:
    """Write down what the platform said of each answer; busy answers keep waiting."""
    with transaction(db) as connection:
        for result in results:
            if result.status >= 500 or result.status == 429:
                continue
            connection.execute(
                "UPDATE desk_answers SET state = ?, result = ? WHERE case_id = ? AND revision = ?",
                (
                    "delivered" if result.status in (200, 201) else "refused",
                    result.problem,
                    str(result.case_id),
                    result.revision,
                ),
            )
            connection.execute(
                "DELETE FROM handed_cases WHERE case_id = ? AND revision = ?", (str(result.case_id), result.revision)
            )


class _CaseId(msgspec.Struct):
    case_id: str


def _case_id(case: DeskCase) -> str:
    return msgspec.json.decode(case.case.envelope, type=_CaseId).case_id
