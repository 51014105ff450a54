# SPDX-License-Identifier: EUPL-1.2
"""When the kiosk asks whether somebody is still there, and when it takes silence for an answer."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.shell.idle import THINKING_SECONDS, Idle, IdleWatch, reading_seconds


@pytest.mark.parametrize(
    ("still", "state", "left"),
    [
        (0.0, Idle.BUSY, 105),
        (74.9, Idle.BUSY, 30),
        (75.0, Idle.ASK, 30),
        (90.0, Idle.ASK, 15),
        (104.4, Idle.ASK, 1),
        (104.9, Idle.ASK, 0),
        (105.0, Idle.OVER, 0),
        (4000.0, Idle.OVER, 0),
    ],
)
def test_the_time_after_the_last_touch(still: float, state: Idle, left: int) -> None:
    watch = IdleWatch(75, 30, touched=1000)
    assert watch.state(1000 + still) is state
    assert watch.seconds_left(1000 + still) == left


def test_a_touch_puts_the_question_off_without_limit() -> None:
    watch = IdleWatch(75, 30)
    now = 0.0
    for _ in range(100):
        now += 100
        assert watch.state(now) is Idle.ASK
        watch.touch(now)
        assert watch.state(now) is Idle.BUSY


def test_asking_at_once_leaves_the_whole_time_for_the_answer() -> None:
    watch = IdleWatch(75, 30, touched=1000)
    watch.ask(1010)
    assert watch.state(1010) is Idle.ASK
    assert watch.seconds_left(1010) == 30
    assert watch.state(1039.9) is Idle.ASK
    assert watch.state(1040) is Idle.OVER


@pytest.mark.parametrize(("still", "due"), [(0.0, False), (74.9, False), (75.0, True), (4000.0, True)])
def test_a_page_is_looked_at_when_it_would_be_time_to_ask(still: float, *, due: bool) -> None:
    assert IdleWatch(75, 30, touched=1000).due(1000 + still) is due


@pytest.mark.parametrize(
    ("still", "state", "left"),
    [
        (75.0, Idle.BUSY, 75),
        (119.9, Idle.BUSY, 30),
        (120.0, Idle.ASK, 30),
        (149.4, Idle.ASK, 1),
        (150.0, Idle.OVER, 0),
    ],
)
def test_a_page_with_much_to_read_is_left_alone_for_longer(still: float, state: Idle, left: int) -> None:
    watch = IdleWatch(75, 30, touched=1000)
    watch.allowance = 120
    assert watch.state(1000 + still) is state
    assert watch.seconds_left(1000 + still) == left


def test_a_page_with_little_to_read_is_not_left_alone_for_less() -> None:
    watch = IdleWatch(75, 30, touched=1000)
    watch.allowance = 20
    assert watch.state(1074.9) is Idle.BUSY
    assert watch.state(1075) is Idle.ASK
    assert watch.seconds_left(1075) == 30


def test_a_touch_ends_what_one_page_was_allowed() -> None:
    watch = IdleWatch(75, 30, touched=1000)
    watch.allowance = 500
    watch.touch(1100)
    assert watch.state(1175) is Idle.ASK


def test_asking_at_once_on_a_page_with_much_to_read_leaves_the_whole_time_for_the_answer() -> None:
    watch = IdleWatch(75, 30, touched=1000)
    watch.allowance = 200
    watch.ask(1010)
    assert watch.state(1010) is Idle.ASK
    assert watch.seconds_left(1010) == 30
    assert watch.state(1040) is Idle.OVER


@pytest.mark.parametrize(("words", "seconds"), [(0, 15), (100, 75), (101, 75.6), (250, 165)])
def test_how_long_slow_readers_need(words: int, seconds: float) -> None:
    assert reading_seconds(words) == pytest.approx(seconds)


def test_an_empty_page_still_needs_thinking() -> None:
    assert reading_seconds(0) == THINKING_SECONDS


@given(
    idle=st.floats(20, 1000),
    answer=st.floats(20, 1000),
    touched=st.floats(0, 1e6),
    later=st.floats(0, 4000),
    allowance=st.floats(0, 2000),
)
def test_nobody_is_ended_without_the_time_to_read_and_to_answer(
    idle: float, answer: float, touched: float, later: float, allowance: float
) -> None:
    watch = IdleWatch(idle, answer, touched, allowance)
    patience = max(idle, allowance)
    if watch.state(touched + later) is Idle.OVER:
        assert later >= patience + answer - 1e-3
    if later < patience - 1e-3:
        assert watch.state(touched + later) is Idle.BUSY
