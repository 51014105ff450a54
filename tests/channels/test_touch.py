# SPDX-License-Identifier: EUPL-1.2
"""The ordering visit by one channel alone."""

import asyncio
from pathlib import Path

import pytest

from tests.channels.playing import play


@pytest.mark.window
def test_an_order_is_given_by_touch(loop: asyncio.AbstractEventLoop, tmp_path: Path) -> None:
    played = play("touch", loop, tmp_path)
    assert played.order.pages[-1] == "Confirmed"
    assert played.order.code
    assert played.stored == 1
