# SPDX-License-Identifier: EUPL-1.2
"""What the program says in each language, for tests that open no window."""

import shutil
import tempfile
from atexit import register
from functools import cache
from pathlib import Path

from installer.translations import TARGETS, catalogue, release
from kiosk.languages import Language
from kiosk.shell.texts import Translators
from kiosk.words import Words


@cache
def compiled() -> Path:
    """A folder with every catalogue of the tree, compiled; it goes when the tests end."""
    folder = Path(tempfile.mkdtemp(prefix="dorfpunkt-words-"))
    register(shutil.rmtree, folder)
    for language in TARGETS:
        release(catalogue(language), folder / f"dorfpunkt_{language}.qm")
    return folder


@cache
def _translators() -> Translators:
    return Translators(compiled())


def words(lang: Language) -> Words:
    """The sentences of one language."""
    return _translators().words(lang)
