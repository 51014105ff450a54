# SPDX-License-Identifier: EUPL-1.2
"""One handler at a time, but for those that wait for another server."""

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from sync.platform.wire.turns import aside, in_turn

SECONDS = 20


def test_handlers_run_one_after_the_other() -> None:
    inside: list[int] = []
    most: list[int] = []

    @in_turn
    def handler() -> None:
        inside.append(1)
        most.extend(len(inside) for _ in range(2000))
        inside.pop()

    with ThreadPoolExecutor(4) as threads:
        for done in [threads.submit(handler) for _ in range(40)]:
            done.result(SECONDS)
    assert set(most) == {1}


def test_one_that_waits_for_somebody_else_lets_others_go_on() -> None:
    answered, waits = threading.Event(), threading.Event()

    @in_turn
    def asks() -> bool:
        with aside():
            waits.set()
            return answered.wait(SECONDS)

    @in_turn
    def other() -> str:
        answered.set()
        return "done"

    with ThreadPoolExecutor(2) as threads:
        first = threads.submit(asks)
        assert waits.wait(SECONDS)
        assert threads.submit(other).result(SECONDS) == "done"
        assert first.result(SECONDS)


def test_the_turn_is_given_back_after_an_error() -> None:
    @in_turn
    def fails() -> None:
        with aside():
            raise KeyError("x")

    for _ in range(2):
        with pytest.raises(KeyError):
            fails()
    assert in_turn(lambda: 1)() == 1


def test_who_has_no_turn_just_goes_aside() -> None:
    with aside(), aside():
        pass
    assert in_turn(lambda: 1)() == 1


def test_aside_within_aside_is_one() -> None:
    @in_turn
    def handler() -> int:
        with aside(), aside():
            pass
        return 2

    assert (handler(), handler()) == (2, 2)
