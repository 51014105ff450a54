# SPDX-License-Identifier: EUPL-1.2
"""Settings for every test: the longest files are begun first, and Hypothesis draws the same examples each time.

What passed passes again; `pytest --hypothesis-profile=search` draws new examples, and whatever that finds becomes a
case with a name.
"""

from pathlib import Path

import pytest
from hypothesis import settings

settings.register_profile("steady", settings.get_profile("default"), derandomize=True, database=None, deadline=None)
settings.register_profile("search", settings.get_profile("default"), deadline=None)
settings.load_profile("steady")

TESTS = Path(__file__).parent
LONGEST_FIRST = (
    "walk/test_walk.py", "walk/test_walk_second_half.py", "walk/test_walk_small_screen.py", "system/test_faults.py",
    "system/test_demo.py", "chaos/test_chaos.py", "counter/test_pages.py", "walk/test_planted.py",
    "channels/test_ear.py", "client/test_rounds.py", "forms/test_oracle.py", "bench/test_bench.py",
    "assistive/test_visit.py", "controls/test_gallery.py", "platform/test_services.py", "platform/test_waste.py",
    "platform/test_kiosk_allotments.py", "platform/test_hosting.py", "platform/test_publishing.py",
    "system/test_kills.py", "services/test_form_window.py", "platform/test_feed.py", "client/test_content.py",
    "system/test_two_kiosks.py", "printing/test_receipt.py", "bench/test_syncing.py", "platform/test_command.py",
    "channels/test_five_keys.py", "channels/test_two_switches.py", "exactly_once/test_exactly_once.py",
    "foreign/test_tokens.py",
)  # fmt: skip
"""Files that take a quarter of a minute and more (`pytest --durations=0`): the last one is waited for alone."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Hand out the longest files first; the rest, and the tests of each file, stay in their order."""
    rank = {TESTS / file: number for number, file in enumerate(LONGEST_FIRST)}
    items.sort(key=lambda item: rank.get(item.path, len(rank)))
