# SPDX-License-Identifier: EUPL-1.2
"""Participation: surveys that are anonymous by construction, and what came out of them."""
