# SPDX-License-Identifier: EUPL-1.2
"""Stateless nonces for DPoP (RFC 9449, clause 8): nothing is stored, and two processes agree."""

import hashlib
import hmac
from datetime import datetime
from functools import lru_cache

from sync.contract.signing import b64url, epoch_seconds

WINDOW_SECONDS = 300


def nonce_at(secret: bytes, moment: datetime, *, windows_ago: int = 0) -> str:
    """The nonce of the window in which `moment` lies, or of an earlier one."""
    return _of_window(secret, epoch_seconds(moment) // WINDOW_SECONDS - windows_ago)


@lru_cache(maxsize=4)
def _of_window(secret: bytes, window: int) -> str:
    return b64url(hmac.digest(secret, b"dpop-nonce:%d" % window, hashlib.sha256)[:16])


def accepted_nonces(secret: bytes, moment: datetime) -> tuple[str, str]:
    """The present window's nonce and the one before it."""
    return (nonce_at(secret, moment), nonce_at(secret, moment, windows_ago=1))
