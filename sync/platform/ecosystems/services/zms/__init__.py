# SPDX-License-Identifier: EUPL-1.2
"""Appointment times that an office gives out in ZMS (docs/zms.md)."""
