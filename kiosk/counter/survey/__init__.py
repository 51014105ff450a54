# SPDX-License-Identifier: EUPL-1.2
"""An office's surveys: its answers are opened all at once, and what may be told of them is told."""
