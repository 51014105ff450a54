# SPDX-License-Identifier: EUPL-1.2
"""Stocks and their pools, and what each kiosk holds; the rules stand in `sync.allotments`."""
