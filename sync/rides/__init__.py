# SPDX-License-Identifier: EUPL-1.2
"""Timetables of public transport: read from GTFS, checked, clipped, packed, and searched for journeys.

Plain rules for both ends: the platform reads a feed and packs it (`reading`, `making`, `packing`), the kiosk opens
what was packed and plans with it (`packing`, `planning`). No clock, no database, no network of its own. Meaning,
figures and limits stand in docs/rides.md; everything that decides whether a change is reached stands in `transfers`.
"""
