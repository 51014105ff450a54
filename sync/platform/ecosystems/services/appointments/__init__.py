# SPDX-License-Identifier: EUPL-1.2
"""Appointments: what offices offer week by week, the times that follow from it, and what happens to a booking."""
