# SPDX-License-Identifier: EUPL-1.2
"""Sealed cases up, sealed answers back; each stored once and for ever."""
