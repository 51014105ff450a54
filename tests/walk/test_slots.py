# SPDX-License-Identifier: EUPL-1.2
"""A method that is made a slot while the program runs is told of; a declared one, and a plain function, are not."""

import pytest
from PySide6.QtCore import QObject, Signal, Slot, qWarning

from tests.walk.slots import undeclared_slots


class _Model(QObject):
    changed = Signal()

    @Slot()
    def declared(self) -> None:
        """Known to the meta-object."""

    def undeclared(self) -> None:
        """Not known to it."""


def test_only_what_nobody_declared_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    model = _Model()
    with undeclared_slots() as told:
        model.changed.connect(model.declared)
        model.changed.connect(lambda: None)
        assert told == []
        model.changed.connect(model.undeclared)
        (line,) = told
        assert "undeclared" in line
        qWarning("something else")
    assert "something else" in capsys.readouterr().err
    model.changed.connect(model.undeclared)
    assert len(told) == 1
