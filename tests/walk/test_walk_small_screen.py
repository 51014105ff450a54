# SPDX-License-Identifier: EUPL-1.2
"""Every state in one setting that is drawn for it, on the smallest screen."""

from pathlib import Path

import pytest

from tests.walk.sampling import LONGEST_SECONDS, PART, assert_no_findings


@pytest.mark.window
@pytest.mark.timeout(LONGEST_SECONDS)
def test_a_small_screen_has_no_findings(tmp_path: Path) -> None:
    assert_no_findings(tmp_path, "--screen", "15.6", "--drawn-only", *PART, "0/1")
