# SPDX-License-Identifier: EUPL-1.2
"""In which order the tests are begun."""

from tests.conftest import LONGEST_FIRST, TESTS


def test_the_longest_files_are_there_each_once() -> None:
    assert [file for file in LONGEST_FIRST if not (TESTS / file).is_file()] == []
    assert len(set(LONGEST_FIRST)) == len(LONGEST_FIRST)
