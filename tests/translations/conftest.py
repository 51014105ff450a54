# SPDX-License-Identifier: EUPL-1.2
"""The compiled catalogues, made anew from what stands in the tree."""

from pathlib import Path

import pytest

from tests import words
from tests.controls.conftest import qapp_cls

__all__ = ["compiled", "qapp_cls"]


@pytest.fixture(scope="session")
def compiled() -> Path:
    """A folder with `dorfpunkt_de.qm` and those of the other languages."""
    return words.compiled()
