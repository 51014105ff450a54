# SPDX-License-Identifier: EUPL-1.2
"""What it costs: every figure beside a floor that was measured in the same run."""
