# SPDX-License-Identifier: EUPL-1.2
"""One setting for every test: Hypothesis draws the same examples each time, so that what passed passes again.

`pytest --hypothesis-profile=search` draws new ones; whatever that finds becomes a case with a name.
"""

import pytest
from hypothesis import settings

LONGEST_FIRST = (
    "tests/walk/test_walk.py", "tests/walk/test_walk_second_half.py", "tests/walk/test_walk_small_screen.py",
    "tests/system/test_demo.py", "tests/chaos/", "tests/channels/", "tests/system/", "tests/bench/",
)  # fmt: skip
"""Files that take minutes. Begun last, one of them would run alone while the other processors rest."""

settings.register_profile("steady", settings.get_profile("default"), derandomize=True, database=None, deadline=None)
settings.register_profile("search", settings.get_profile("default"), deadline=None)
settings.load_profile("steady")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with what takes longest; all else stays in its order."""

    def rank(item: pytest.Item) -> int:
        places = (at for at, name in enumerate(LONGEST_FIRST) if item.nodeid.startswith(name))
        return next(places, len(LONGEST_FIRST))

    items.sort(key=rank)
