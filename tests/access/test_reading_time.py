# SPDX-License-Identifier: EUPL-1.2
"""A page with much to read is left alone for longer, and then the question stands as long as ever."""

import pytest

from kiosk.access.outline import Outline, Part, Role
from kiosk.shell.idle import Idle
from tests.access.pages import element
from tests.shell.conftest import Kiosk, Play, play

__all__ = ["play"]

pytestmark = pytest.mark.window

LONG = element("Wort " * 300, Role.TEXT, path=(99,))
READING = 195
"""Seconds for 300 words."""


class Clock:
    """A monotonic clock in the test's hand."""

    def __init__(self) -> None:
        self.still = 0.0

    def __call__(self) -> float:
        return 1000.0 + self.still


def test_the_question_on_a_page_with_much_to_read_can_be_answered(play: Play) -> None:
    async def work(kiosk: Kiosk) -> None:
        shell = kiosk.shell
        shell._timer.stop()
        shell.begin()
        clock = Clock()
        shell._monotonic = clock
        shell._watch.idle_seconds, shell._watch.answer_seconds = 75, 30
        shell._watch.touch(clock())
        ends: list[float] = []
        shell._end = lambda why: ends.append(clock())  # type: ignore[method-assign]
        outline = shell.guidance.outline

        def asked() -> bool:
            return any(known.part is Part.DIALOG for known in outline().elements)

        shell.guidance.outline = lambda: outline() if asked() else Outline("Seite", (LONG,))  # type: ignore[method-assign]
        for still in (74, 75, READING - 1, READING):
            assert shell._idle is Idle.BUSY
            clock.still = still
            shell._tick()
        assert shell._idle is Idle.ASK
        await kiosk.until(asked)
        for still in (READING + 1, READING + 29):
            clock.still = still
            shell._tick()
            assert ends == []
        clock.still = READING + 30
        shell._tick()
        assert ends == [clock()]

    play(work)
