# SPDX-License-Identifier: EUPL-1.2
"""Windows of tests are taken down on the thread that made them, as the product's are (`kiosk.sweeping`)."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEvent


@contextmanager
def swept() -> Iterator[None]:
    """Within it no other thread collects rubbish; at its end what it left is collected here."""
    gc.disable()
    # What was there before is not looked through.
    gc.freeze()
    try:
        yield
    finally:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        gc.collect()
        gc.unfreeze()
        gc.enable()
