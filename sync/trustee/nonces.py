# SPDX-License-Identifier: EUPL-1.2
"""DPoP nonces without a table (RFC 9449, clause 8): an HMAC over the number of a five-minute window."""

import hashlib
import hmac
from datetime import datetime
from typing import Final

from sync.contract.signing import b64url, epoch_seconds

WINDOW_SECONDS: Final = 300


class Nonces:
    """Makes and recognises the nonces of one server secret."""

    def __init__(self, secret: bytes) -> None:
        self._secret = secret

    def current(self, now: datetime) -> str:
        """The nonce to hand out now."""
        return self._of(epoch_seconds(now) // WINDOW_SECONDS)

    def accepted(self, now: datetime) -> tuple[str, str]:
        """The nonces of this window and of the one before."""
        window = epoch_seconds(now) // WINDOW_SECONDS
        return self._of(window), self._of(window - 1)

    def _of(self, window: int) -> str:
        message = b"dorfpunkt dpop nonce" + window.to_bytes(8, "big", signed=True)
        return b64url(hmac.digest(self._secret, message, hashlib.sha256)[:16])
