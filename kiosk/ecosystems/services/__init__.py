# SPDX-License-Identifier: EUPL-1.2
"""Citizen services: what authorities do for residents, who is responsible, what it costs, what to bring."""
