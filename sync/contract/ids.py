# SPDX-License-Identifier: EUPL-1.2
"""Identifiers: UUIDv7 (RFC 9562, clause 5.7)."""

import secrets
from collections.abc import Callable
from datetime import datetime
from uuid import UUID


def uuid7(now: datetime, random_bytes: Callable[[int], bytes] = secrets.token_bytes) -> UUID:
    """Make a UUIDv7: 48 bits of Unix milliseconds, then 74 random bits."""
    milliseconds = int(now.timestamp() * 1000) & ((1 << 48) - 1)
    tail = int.from_bytes(random_bytes(10), "big")
    value = milliseconds << 80 | 0x7 << 76 | (tail >> 68 & 0xFFF) << 64 | 0b10 << 62 | tail & ((1 << 62) - 1)
    return UUID(int=value)
