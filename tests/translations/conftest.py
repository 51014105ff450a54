# SPDX-License-Identifier: EUPL-1.2
"""The compiled catalogues, made anew from what stands in the tree."""

from pathlib import Path

import pytest

from installer.translations import catalogue, release
from tests.controls.conftest import qapp_cls

__all__ = ["compiled", "qapp_cls"]


@pytest.fixture(scope="session")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with `dorfpunkt_de.qm` and `dorfpunkt_en.qm`."""
    folder = tmp_path_factory.mktemp("translations")
    for language in ("de", "en"):
        release(catalogue(language), folder / f"dorfpunkt_{language}.qm")
    return folder
