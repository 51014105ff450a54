# SPDX-License-Identifier: EUPL-1.2
"""A desk's share in collections of ideas: contributions that wait for it, and what it has said of each idea."""

from collections.abc import Iterable, Sequence
from uuid import UUID

import msgspec

from sync.contract.ideas import IdeaWord, SignedIdeaWord
from sync.contract.surveys import CollectedAnswer
from sync.replica.database import Database, transaction

OVERTAKEN = "overtaken"
"""How the platform calls a word before which another desk has said one."""


def keep_only(db: Database, survey: str, waiting: Iterable[UUID]) -> tuple[list[UUID], bool]:
    """Let go what no longer waits at the platform; gives what is missing here, in order, and whether any went."""
    listed = {str(one) for one in waiting}
    with transaction(db) as connection:
        rows = connection.execute("SELECT case_id FROM collected_answers WHERE survey = ?", (survey,))
        here = {row[0] for row in rows}
        gone = here - listed
        connection.executemany(
            "DELETE FROM collected_answers WHERE survey = ? AND case_id = ?", [(survey, one) for one in gone]
        )
    return sorted(UUID(one) for one in listed - here), bool(gone)


def take_contributions(db: Database, survey: str, page: Sequence[CollectedAnswer]) -> None:
    """Store contributions as they come, still sealed."""
    with transaction(db) as connection:
        connection.executemany(
            "INSERT OR IGNORE INTO collected_answers VALUES (?, ?, ?)",
            [(survey, str(one.case_id), bytes(one.payload)) for one in page],
        )


def contributions(db: Database, survey: str) -> list[tuple[UUID, bytes]]:
    """The sealed contributions that wait, in the order of their numbers."""
    rows = db.conn.execute(
        "SELECT case_id, payload FROM collected_answers WHERE survey = ? ORDER BY case_id", (survey,)
    )
    return [(UUID(row[0]), row[1]) for row in rows]


def queue_word(db: Database, word: IdeaWord, signed: SignedIdeaWord) -> bool:
    """Store what the desk says of an idea, and let go what it settles; False where it has said another meanwhile."""
    with transaction(db) as connection:
        connection.execute("DELETE FROM idea_words WHERE idea = ? AND state = 'refused'", (str(word.idea),))
        done = connection.execute(
            "INSERT OR IGNORE INTO idea_words VALUES (?, ?, ?, ?, ?, 'ready', '')",
            (str(word.idea), word.rev, word.survey, bytes(signed.word), signed.sig),
        )
        if done.rowcount != 1:
            return False
        connection.executemany(
            "DELETE FROM collected_answers WHERE survey = ? AND case_id = ?",
            [(word.survey, str(one)) for one in word.settled],
        )
    return True


def waiting_words(db: Database) -> list[tuple[UUID, int, str, SignedIdeaWord]]:
    """What the platform does not have yet, in the order in which it was said: idea, revision, collection, word."""
    rows = db.conn.execute(
        "SELECT idea, rev, survey, word, sig FROM idea_words WHERE state = 'ready' ORDER BY idea, rev"
    )
    return [(UUID(row[0]), row[1], row[2], SignedIdeaWord(msgspec.Raw(row[3]), row[4])) for row in rows]


def said(db: Database, survey: str) -> list[IdeaWord]:
    """What this desk has said and the platform has not refused, in the order in which it was said."""
    rows = db.conn.execute(
        "SELECT word FROM idea_words WHERE survey = ? AND state <> 'refused' ORDER BY idea, rev", (survey,)
    )
    return [msgspec.json.decode(row[0], type=IdeaWord) for row in rows]


def settle_word(db: Database, idea: UUID, rev: int, problem: str = "") -> None:
    """What the platform said of a word; with the newest that it has taken the earlier ones go."""
    key = (str(idea), rev)
    with transaction(db) as connection:
        if problem == OVERTAKEN:
            # Another desk has spoken before: what it said counts, and comes with the content.
            connection.execute("DELETE FROM idea_words WHERE idea = ? AND rev >= ?", key)
            return
        connection.execute(
            "UPDATE idea_words SET state = ?, problem = ? WHERE idea = ? AND rev = ?",
            ("refused" if problem else "delivered", problem, *key),
        )
        if not problem:
            connection.execute("DELETE FROM idea_words WHERE idea = ? AND rev < ? AND state <> 'ready'", key)


def words_on_the_way(db: Database, survey: str) -> tuple[int, int]:
    """How many words the platform does not have yet, and how many it has refused."""
    row = db.conn.execute(
        "SELECT count(*) FILTER (WHERE state = 'ready'), count(*) FILTER (WHERE state = 'refused')"
        " FROM idea_words WHERE survey = ?",
        (survey,),
    ).fetchone()
    return row[0], row[1]
