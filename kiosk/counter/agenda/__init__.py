# SPDX-License-Identifier: EUPL-1.2
"""An office's appointments, day by day."""
