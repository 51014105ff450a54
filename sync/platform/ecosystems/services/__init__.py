# SPDX-License-Identifier: EUPL-1.2
"""Citizen services: situations in life, offices, and who does what where."""
