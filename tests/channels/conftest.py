# SPDX-License-Identifier: EUPL-1.2
"""An event loop that rooms are worked with."""

import asyncio
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.app import load_fonts
from tests.controls.conftest import qapp_cls
from tests.walk.loop import WalkLoop

__all__ = ["qapp_cls"]


@pytest.fixture
def loop(qapp: QGuiApplication) -> Iterator[asyncio.AbstractEventLoop]:
    """Qt's loop, as in the kiosk."""
    load_fonts()
    found = WalkLoop(qapp, already_running=False)
    asyncio.set_event_loop(found)
    yield found
    found.close()
    asyncio.set_event_loop(None)
