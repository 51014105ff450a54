# SPDX-License-Identifier: EUPL-1.2
"""`kill -9` at random moments: whatever was said after a commit is there afterwards."""

import hashlib
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import msgspec
import pytest
from sqlite_utils import Database

from sync.contract.cases import Envelope
from sync.contract.signing import sha256_hex
from sync.replica.allotments import holdings
from sync.replica.database import check_health
from tests.opening import open_replica
from tests.replica.making import grant, renew

ROOT = Path(__file__).parents[2]
KILLS = 24


@pytest.mark.system
def test_nothing_said_is_lost_to_a_kill(tmp_path: Path) -> None:
    source = random.Random(20261123)
    said: set[str] = set()
    db = open_replica(tmp_path)
    renew(db, grant(1, 1_000_000))
    db.conn.close()
    with subprocess.Popen(
        [sys.executable, "-m", "tests.replica.confirming", str(tmp_path)],
        cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    ) as nursery:  # fmt: skip
        assert nursery.stdin is not None
        assert nursery.stdout is not None
        for turn in range(KILLS):
            nursery.stdin.write(f"{1 + turn * 1_000_000}\n")
            nursery.stdin.flush()
            lines: list[str] = []
            while not any(line.startswith("pid ") for line in lines) or not any(len(line) == 37 for line in lines):
                lines.append(nursery.stdout.readline())
            # Killed anywhere between the first commit and some forty baskets later.
            time.sleep(source.random() * 0.05)
            os.kill(int(next(line for line in lines if line.startswith("pid ")).split()[1]), signal.SIGKILL)
            while lines[-1] != "end\n":
                lines.append(nursery.stdout.readline())
            said |= {line.strip() for line in lines if len(line) == 37}
            db = open_replica(tmp_path)
            check_health(db)
            assert said <= {row[0] for row in db.conn.execute("SELECT case_id FROM cases")}
            db.conn.close()
        nursery.stdin.close()
    db = open_replica(tmp_path)
    _check_chain(db)
    _check_units(db)
    db.conn.close()
    assert len(said) > KILLS


def _check_chain(db: Database) -> None:
    former = hashlib.sha256(b"").hexdigest()
    for number, (seq, envelope) in enumerate(
        db.conn.execute("SELECT seq, envelope FROM cases ORDER BY seq"), start=1
    ):
        assert seq == number
        assert msgspec.json.decode(envelope, type=Envelope).prev == former
        former = sha256_hex(envelope)


def _check_units(db: Database) -> None:
    envelopes = [msgspec.json.decode(row[0], type=Envelope) for row in db.conn.execute("SELECT envelope FROM cases")]
    promised = sum(use.quantity for envelope in envelopes for use in envelope.uses)
    assert promised > 0
    assert [held.used for held in holdings(db)] == [promised]
