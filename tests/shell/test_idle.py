# SPDX-License-Identifier: EUPL-1.2
"""When the kiosk asks whether somebody is still there, and when it takes silence for an answer."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.shell.idle import Idle, IdleWatch


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


@given(
    idle=st.floats(20, 1000), answer=st.floats(20, 1000), touched=st.floats(0, 1e6), later=st.floats(0, 4000)
)  # fmt: skip
def test_nobody_is_ended_without_the_time_to_answer(idle: float, answer: float, touched: float, later: float) -> None:
    watch = IdleWatch(idle, answer, touched)
    if watch.state(touched + later) is Idle.OVER:
        assert later >= idle + answer - 1e-3
    if later < idle - 1e-3:
        assert watch.state(touched + later) is Idle.BUSY
