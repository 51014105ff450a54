# SPDX-License-Identifier: EUPL-1.2
"""The second half of the walk's sample."""

from pathlib import Path

import pytest

from tests.walk.sampling import LONGEST_SECONDS, PART, assert_no_findings


@pytest.mark.window
@pytest.mark.timeout(LONGEST_SECONDS)
def test_the_second_half_of_the_sample_has_no_findings(tmp_path: Path) -> None:
    assert_no_findings(tmp_path, *PART, "1/2")
