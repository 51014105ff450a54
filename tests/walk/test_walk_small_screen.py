# SPDX-License-Identifier: EUPL-1.2
"""Every state as a visit begins, and in one setting more, on the smallest screen."""

from pathlib import Path

import pytest

from tests.walk.sampling import LONGEST_SECONDS, assert_no_findings


@pytest.mark.window
@pytest.mark.timeout(LONGEST_SECONDS)
def test_a_small_screen_has_no_findings(tmp_path: Path) -> None:
    assert_no_findings(tmp_path, "--screen", "15.6", "--sample", "1", "--part", "0/1")
