# SPDX-License-Identifier: EUPL-1.2
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlite_utils import Database

from tests.opening import open_replica


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Database]:
    opened = open_replica(tmp_path)
    yield opened
    opened.conn.close()
