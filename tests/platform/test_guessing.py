# SPDX-License-Identifier: EUPL-1.2
"""Guessing receipt codes: a wrong and an unknown one look alike in all that can be seen, and nobody guesses fast."""

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from sqlite3 import connect
from typing import Any

import httpx
import msgspec
import pytest

from sync.contract.cases import KioskReport, SyncRequest
from sync.contract.signing import b64url
from tests.platform.devices import GRANTS, MAILBOX, Kiosk, case_of, new_lookup_id
from tests.platform.running import ROOT, SCOPE, Site

pytestmark = pytest.mark.sqlite_file
UNKNOWN = [b64url(bytes([n]) * 16) for n in range(4)]
WRONG = {
    "too short": "A" * 21,
    "too long": "A" * 23,
    "very long": "A" * 160,
    "other signs": "A" * 21 + "!",
    "a new line behind": "A" * 21 + "\n",
    "other script": "Ä" * 22,
    "a query": "' OR 1=1 --",
    "a path": "..",
}


Answer = dict[str, Any]
Traced = Callable[[list[tuple[str, str]]], list[Answer]]
HOUR = 3600.0


@pytest.fixture
def traced(site: Site, tmp_path: Path) -> Callable[..., list[Answer]]:
    """Questions of (kiosk, reference) to the platform's own handler, in a process that is watched, on a copy."""

    def ask(questions: list[tuple[str, str]], seconds: float = HOUR) -> list[Answer]:
        state = tmp_path / "state"
        shutil.rmtree(state, ignore_errors=True)
        shutil.copytree(site.state, state, ignore=lambda *_: ["platform.sqlite3", "logs"])
        with (
            closing(connect(site.state / "platform.sqlite3")) as now,
            closing(connect(state / "platform.sqlite3")) as copy,
        ):
            now.backup(copy)
            # What other tests have asked costs nothing here.
            copy.execute("DELETE FROM dp_platform_lookupbucket")
            copy.commit()
        done = subprocess.run(
            [sys.executable, "-m", "tests.platform.looking_up", str(state), str(site.folder / "secrets.json")],
            input=json.dumps([(*question, seconds) for question in questions]),
            capture_output=True, text=True, cwd=ROOT, timeout=120, check=False,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        return list(json.loads(done.stdout))

    return ask


def test_wrong_and_unknown_codes_take_the_same_way_to_the_same_bytes(kiosk: Kiosk, traced: Traced) -> None:
    kiosk.sync()
    references = [*UNKNOWN, *WRONG.values(), *UNKNOWN]
    # The first question also makes the buckets.
    _, baseline, *others = traced([(kiosk.name, reference) for reference in (UNKNOWN[0], UNKNOWN[0], *references)])
    assert json.loads(baseline["body"]) == {"cases": []}
    assert baseline["status"] == 200
    assert len(baseline["queries"]) >= 4
    assert len(baseline["lines"]) > 20
    for name, answer in zip([*UNKNOWN, *WRONG, *UNKNOWN], others, strict=True):
        assert answer == baseline, name


def test_a_code_under_which_there_is_only_a_cancellation_looks_like_an_unknown_one(
    kiosk: Kiosk, traced: Traced
) -> None:
    reference = new_lookup_id()
    assert kiosk.deliver(kiosk.cancel(reference, b"0123456789")) == [(201, "")]
    _, only_cancelled, unknown = traced([(kiosk.name, text) for text in (UNKNOWN[0], reference, UNKNOWN[1])])
    assert only_cancelled == unknown


def test_what_is_asked_of_the_database_does_not_depend_on_what_is_there(kiosk: Kiosk, traced: Traced) -> None:
    order = kiosk.order()
    assert kiosk.deliver(order) == [(201, "")]
    asked = (UNKNOWN[0], case_of(order).lookup_id or "", UNKNOWN[1])
    _, known, unknown = traced([(kiosk.name, text) for text in asked])
    assert json.loads(known["body"])["cases"]
    assert [_without_lists(sql) for sql in known["queries"]] == [_without_lists(sql) for sql in unknown["queries"]]
    assert known["headers"] == unknown["headers"]
    assert known["left"] == unknown["left"], "a hit costs as much as a miss"


def _without_lists(sql: str) -> str:
    return re.sub(r"IN \([^)]*\)", "IN ()", sql)


def ask(kiosk: Kiosk, reference: str) -> httpx.Response:
    return kiosk.call("GET", f"/v1/answers/{reference}", kiosk.token([MAILBOX]))


def test_over_the_wire_they_differ_in_nothing_but_nonce_and_date(kiosk: Kiosk) -> None:
    seen = set()
    for reference in (*UNKNOWN, "A" * 21, "A" * 160, "%C3%84"):
        answer = ask(kiosk, reference)
        headers = {name: value for name, value in answer.headers.items() if name not in ("date", "dpop-nonce")}
        seen.add((answer.status_code, answer.content, tuple(sorted(headers.items()))))
    assert len(seen) == 1


def test_a_kiosk_asks_thirty_times_at_once_and_then_once_in_two_seconds(
    kiosk: Kiosk, traced: Callable[..., list[Answer]]
) -> None:
    kiosk.sync()
    at_once = traced([(kiosk.name, UNKNOWN[n % 4]) for n in range(45)], 0.0)
    assert [answer["status"] for answer in at_once] == [200] * 30 + [429] * 15
    assert at_once[-1]["headers"]["retry-after"] == "2"
    assert json.loads(at_once[-1]["body"])["type"].endswith("too-many")
    in_time = traced([(kiosk.name, UNKNOWN[n % 4]) for n in range(60)], 1.0)
    assert [answer["status"] for answer in in_time].count(200) == 30 + 60 // 2 - 1


def test_all_kiosks_of_a_district_together_have_a_pace_too(
    new_kiosk: Callable[[], Kiosk], traced: Callable[..., list[Answer]]
) -> None:
    kiosks = [new_kiosk() for _ in range(11)]
    for kiosk in kiosks:
        body = msgspec.json.encode(SyncRequest(0, KioskReport("0.1.0", feeds={SCOPE: 1})))
        assert kiosk.call("POST", "/v1/sync", kiosk.token(GRANTS), body=body).status_code == 200
    answers = traced([(kiosk.name, UNKNOWN[0]) for kiosk in kiosks for _ in range(29)], 0.0)
    assert [answer["status"] for answer in answers] == [200] * 300 + [429] * 19
    liar = new_kiosk()
    body = msgspec.json.encode(SyncRequest(0, KioskReport("0.1.0", feeds={"district:99999": 1})))
    assert liar.call("POST", "/v1/sync", liar.token(GRANTS), body=body).status_code == 200
    (answer,) = traced([(liar.name, UNKNOWN[0])], 0.0)
    assert set(answer["left"]) == {liar.name, "all"}, "what a kiosk says of its district changes nothing"


def test_whoever_may_not_ask_still_delivers(kiosk: Kiosk) -> None:
    while ask(kiosk, UNKNOWN[0]).status_code == 200:
        pass
    assert kiosk.deliver(kiosk.order()) == [(201, "")]
