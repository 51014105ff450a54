# SPDX-License-Identifier: EUPL-1.2
"""For each line on stdin a process that confirms in a loop and says each id after its commit, until it is killed.

The processes are forked from this one, which has everything imported and no database open: twenty kills take
seconds so.
"""

import itertools
import os
import sys
from pathlib import Path

from sync.replica import cases
from sync.replica.allotments import choose
from sync.replica.database import checkpoint
from tests.opening import open_replica
from tests.replica.making import CLOCK, KEY, NOW, PLACE, STOCK, UPTIME, draft


def confirm_for_ever(state: Path, start: int) -> None:
    """Confirm baskets of one to three, the first of each with a unit; every fifth is undone again."""
    db = open_replica(state)
    number = start
    for turn in itertools.count():
        payload = b'"%b"' % (b"x" * (500 * (turn % 9)))
        (uses,) = choose(db, [{STOCK: 1}], UPTIME)
        basket = [draft(number + n, payload=payload, uses=() if n else uses) for n in range(1 + turn % 3)]
        number += len(basket)
        ids = cases.confirm(db, basket, PLACE, KEY, NOW, CLOCK, uptime=UPTIME)
        _say("".join(f"{case_id}\n" for case_id in ids))
        if turn % 5 == 4:
            cases.undo(db, ids, PLACE, KEY, NOW)
        if turn % 7 == 6:
            checkpoint(db)


def _say(text: str) -> None:
    os.write(1, text.encode())


def main(state: Path) -> None:
    """Fork as told, and say `pid N` and `end` around each child."""
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            confirm_for_ever(state, int(line))
        _say(f"pid {child}\n")
        os.waitpid(child, 0)
        _say("end\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
