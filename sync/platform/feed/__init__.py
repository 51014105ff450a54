# SPDX-License-Identifier: EUPL-1.2
"""Signed content that flows down as immutable files."""
