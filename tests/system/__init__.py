# SPDX-License-Identifier: EUPL-1.2
"""The whole district as real processes: kills, faults, and what stays behind."""
