# SPDX-License-Identifier: EUPL-1.2
"""Rubbish goes on the window's thread, whichever thread makes it."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

from kiosk.sweeping import Sweeper


class _Knot:
    """Something that only the collector takes away."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def sweeper(qapp: QGuiApplication) -> Iterator[Sweeper]:
    made = Sweeper()
    yield made
    made.stop()
    gc.unfreeze()
    gc.enable()


def test_a_worker_that_asks_for_memory_takes_nothing_down(sweeper: Sweeper) -> None:
    sweeper.start()
    where: list[str] = []
    knot = _Knot()
    weakref.finalize(knot, lambda: where.append(threading.current_thread().name))
    del knot

    def work() -> None:
        for _ in range(200_000):
            _Knot()

    worker = threading.Thread(target=work, name="worker")
    worker.start()
    worker.join()
    assert where == []
    (timer,) = sweeper.findChildren(QTimer)
    timer.timeout.emit()
    assert where == [threading.main_thread().name]


def test_what_was_there_before_is_not_looked_through(sweeper: Sweeper) -> None:
    knot = _Knot()
    gone = weakref.ref(knot)
    sweeper.start()
    del knot
    (timer,) = sweeper.findChildren(QTimer)
    timer.timeout.emit()
    assert gone() is not None
