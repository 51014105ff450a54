# SPDX-License-Identifier: EUPL-1.2
"""The page that steers the voice, used by whoever does not wait until it has finished speaking."""

import pytest

from kiosk.access.keys import Act
from tests.access.listening import OpenVisit, Visit, loop, visit

__all__ = ["loop", "visit"]


def opened(visit: OpenVisit) -> Visit:
    """On the page, which is being read."""
    here = visit("keypad = true\n")
    here.do(here.shell.begin)
    here.hears(here.voice.switch_on)
    here.hears(here.shell.voiceSettings)
    assert here.speaker.sounding
    return here


def step_to(here: Visit, name: str) -> None:
    """Go on with the key until the frame is there."""
    for _ in range(30):
        if name in here.framed():
            return
        here.hears_upon(Act.NEXT)
    raise AssertionError(f"the key never came to {name!r}")


@pytest.mark.window
def test_five_keys_go_on_while_it_speaks_and_stay_on_the_row_that_they_press(visit: OpenVisit) -> None:
    here = opened(visit)
    step_to(here, "Schneller")
    before = here.voice.speed
    here.hears_upon(Act.SELECT)
    assert here.voice.speed != before
    assert here.framed() == ["Schneller"]
    here.hears_upon(Act.SELECT)
    assert here.framed() == ["Schneller"]


@pytest.mark.window
def test_a_row_at_its_end_says_why_it_does_nothing(visit: OpenVisit) -> None:
    here = opened(visit)
    for _ in range(8):
        here.do(here.voice.slower)
    step_to(here, "Langsamer")
    assert any("Mehr geht nicht" in part for part in here.heard)


@pytest.mark.window
def test_the_speak_key_that_silenced_it_by_its_touch_does_not_begin_again(visit: OpenVisit) -> None:
    here = opened(visit)
    stop = here.named("Stopp")
    here.room.tap(*stop.box.middle)
    here.room.until(lambda: not here.voice.is_on, "silence")
    assert not here.speaker.sounding
