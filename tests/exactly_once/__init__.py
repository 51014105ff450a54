# SPDX-License-Identifier: EUPL-1.2
"""Exactly once: real engine, real platform, real files, and a fault in every step (docs/cases.md)."""
