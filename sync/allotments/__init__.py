# SPDX-License-Identifier: EUPL-1.2
"""Allotments: units of a stock leased to one kiosk, from which it may promise `fest` while offline.

Plain rules for both ends: `ledger` and `policy` for the platform, `holding` for the kiosk. No I/O, no clock of
its own. Meaning, figures and limits stand in docs/allotments.md.
"""
