# SPDX-License-Identifier: EUPL-1.2
"""Appointments at the screen: what, which day, which time, for whom; kept with the receipt, moved, cancelled."""
