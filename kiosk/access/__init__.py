# SPDX-License-Identifier: EUPL-1.2
"""Equivalent ways: one flow of pages, used by touch, five keys, two switches or the ear alone."""
