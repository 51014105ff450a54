# SPDX-License-Identifier: EUPL-1.2
"""Nonces, the throttle, the outermost layer, the log, and what a consent is worth: plain functions."""

import asyncio
import json
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.trustee.door import Message, guard
from sync.trustee.journal import Journal, place_of
from sync.trustee.nonces import Nonces
from sync.trustee.receipts import state_of, withdraw_hash
from sync.trustee.throttle import Throttle
from tests.trustee.device import START, secret_hash, secret_text


@given(st.integers(0, 10_000))
def test_nonce_serves_at_least_five_and_at_most_ten_minutes(seconds: int) -> None:
    nonces, later = Nonces(b"secret"), START + timedelta(seconds=seconds)
    accepted = nonces.current(START) in nonces.accepted(later)
    assert accepted if seconds < 300 else True
    assert not accepted if seconds >= 600 else True


def test_nonces_of_another_secret_differ() -> None:
    assert Nonces(b"a").current(START) not in Nonces(b"b").accepted(START)


def test_throttle_counts_per_sender() -> None:
    throttle = Throttle(limit=2)
    assert [throttle.admit("a", START) for _ in range(3)] == [0, 0, 601]
    assert throttle.admit("b", START) == 0


def test_throttle_opens_when_the_oldest_try_is_over() -> None:
    throttle = Throttle(limit=2, window=timedelta(seconds=10))
    assert throttle.admit("a", START) == throttle.admit("a", START + timedelta(seconds=5)) == 0
    assert throttle.admit("a", START + timedelta(seconds=9)) == 2
    assert throttle.admit("a", START + timedelta(seconds=10)) == 0


def test_forgiven_tries_do_not_count() -> None:
    throttle = Throttle(limit=1)
    for _ in range(5):
        assert throttle.admit("a", START) == 0
        throttle.forgive("a", START)


def test_many_senders_together_are_stopped_too() -> None:
    throttle = Throttle(limit=5, ceiling=10)
    waits = [throttle.admit(f"sender {number}", START) for number in range(11)]
    assert waits == [0] * 10 + [601]


def test_senders_are_not_kept_without_end() -> None:
    throttle = Throttle(limit=1, max_senders=2, ceiling=100)
    for sender in "abc":
        throttle.admit(sender, START)
    assert throttle.admit("a", START) == 0
    assert throttle.admit("c", START) > 0


def through_the_door(chunks: list[Message], headers: list[tuple[bytes, bytes]], path: str = "/") -> tuple[int, bytes]:
    """Status and body, with 16 bytes and a tenth of a second for the request's body; 0 for no answer."""
    sent: list[Message] = []
    queue = list(chunks)

    async def receive() -> Message:
        if queue:
            return queue.pop(0)
        await asyncio.Event().wait()
        raise AssertionError

    async def send(message: Message) -> None:
        sent.append(message)

    async def echo(scope: dict[str, Any], receive: Any, send: Any) -> None:
        body = (await receive())["body"]
        await send({"type": "http.response.start", "status": 200, "headers": []})
        await send({"type": "http.response.body", "body": body})

    scope = {"type": "http", "path": path, "headers": headers}

    async def knock() -> None:
        await guard(echo, limit=16, seconds=0.1)(scope, receive, send)

    asyncio.run(knock())
    return (sent[0]["status"], sent[1]["body"]) if sent else (0, b"")


def chunk(body: bytes, more: bool = False) -> Message:
    return {"type": "http.request", "body": body, "more_body": more}


def test_door_joins_chunks() -> None:
    assert through_the_door([chunk(b"eight by", True), chunk(b"tes each")], []) == (200, b"eight bytes each")


@pytest.mark.parametrize(
    ("chunks", "headers", "status"),
    [
        pytest.param([chunk(b"x" * 17)], [], 413, id="one large chunk"),
        pytest.param([chunk(b"x" * 9, True)] * 9, [], 413, id="many chunks"),
        pytest.param([], [(b"content-length", b"17")], 413, id="announced"),
        pytest.param([], [(b"content-length", b"-1")], 413, id="negative size"),
        pytest.param([], [(b"content-length", b"x")], 413, id="size is no number"),
        pytest.param([], [(b"content-length", b"1" * 5000)], 413, id="endless number"),
        pytest.param([chunk(b"x", True)], [], 408, id="never ends"),
        pytest.param([], [], 408, id="never begins"),
        pytest.param([chunk(b"x", True), {"type": "http.disconnect"}], [], 0, id="goes away"),
    ],
)
def test_door_refuses(chunks: list[Message], headers: list[tuple[bytes, bytes]], status: int) -> None:
    assert through_the_door(chunks, headers)[0] == status


def test_door_speaks_oauth_at_the_token_endpoint() -> None:
    status, body = through_the_door([chunk(b"x" * 17)], [], "/v1/token")
    assert (status, json.loads(body)["error"]) == (413, "invalid_request")


def test_log_drops_fields_that_are_not_listed(tmp_path: Path) -> None:
    journal = Journal(tmp_path, lambda: START)
    journal.info("answered", route="token", body="Erika Mustermann", token="secret")
    journal.close()
    line = json.loads((tmp_path / "logs" / "trustee.log").read_text())
    assert line == {"event": "answered", "route": "token", "level": "info", "time": "2026-11-26T08:00:00Z"}


def test_place_of_an_error_names_file_and_line() -> None:
    with pytest.raises(ValueError) as caught:
        raise ValueError("Erika Mustermann")
    assert place_of(caught.value).startswith("test_guards.py:")


@pytest.mark.parametrize(
    ("event", "life", "withdrawn", "state"),
    [
        ("given", 1, False, "active"),
        ("refused", 1, False, "refused"),
        ("given", 0, False, "expired"),
        ("refused", -1, False, "expired"),
        ("given", 1, True, "withdrawn"),
        ("given", -1, True, "withdrawn"),
        ("refused", 1, True, "withdrawn"),
    ],
)
def test_worth_of_a_consent(event: str, life: int, withdrawn: bool, state: str) -> None:
    assert state_of(event, int(START.timestamp()) + life, withdrawn, START) == state


def test_withdrawal_hash_is_over_the_secrets_bytes() -> None:
    assert withdraw_hash(secret_text("x")) == secret_hash("x")


@given(st.text(max_size=80))
def test_any_secret_is_hashed_or_none(secret: str) -> None:
    assert withdraw_hash(secret) is None or len(withdraw_hash(secret) or "") == 64
