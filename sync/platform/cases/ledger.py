# SPDX-License-Identifier: EUPL-1.2
"""Asking the trustee's consent ledger at delivery."""

from collections.abc import Mapping
from typing import Protocol

import httpx
import msgspec

from sync.contract.limits import CLOCK_SKEW_SECONDS, MAX_SYNC_BODY
from sync.contract.signing import Jwk, SignatureError, epoch_seconds
from sync.contract.times import Clock
from sync.contract.trust import (
    CONSENT_STATUS_TYP,
    ConsentQuery,
    ConsentState,
    ConsentStates,
    read_message,
)

FRESH_SECONDS = 300
"""An older word of the ledger may be a replay."""


class ConsentLedger(Protocol):
    """Where consents are registered and withdrawn."""

    def states(self, receipts: frozenset[str]) -> Mapping[str, ConsentState] | None:
        """The state by receipt hash; None where the ledger does not answer, or not believably."""


class HttpLedger:
    """The trustee's ledger over HTTP; its answers are signed and fresh, or count as silence."""

    def __init__(self, issuer: str, keys: tuple[Jwk, ...], clock: Clock) -> None:
        self._url = f"{issuer}/v1/consents/status"
        self._issuer = issuer
        self._keys = keys
        self._clock = clock
        self._client = httpx.Client(timeout=httpx.Timeout(5.0), trust_env=False, follow_redirects=False)

    def states(self, receipts: frozenset[str]) -> Mapping[str, ConsentState] | None:
        """One query for a whole batch."""
        query = msgspec.json.encode(ConsentQuery(tuple(sorted(receipts))))
        try:
            with self._client.stream(
                "POST", self._url, content=query, headers={"content-type": "application/json"}
            ) as response:
                if response.status_code != 200:
                    return None
                body = bytearray()
                for chunk in response.iter_bytes():
                    body += chunk
                    if len(body) > MAX_SYNC_BODY:
                        return None
        except httpx.HTTPError:
            return None
        return self._believed(body)

    def close(self) -> None:
        """Let the connections go."""
        self._client.close()

    def _believed(self, body: bytearray) -> Mapping[str, ConsentState] | None:
        try:
            states = read_message(body.decode("ascii").strip(), self._keys, CONSENT_STATUS_TYP, ConsentStates)
        except (SignatureError, UnicodeDecodeError):
            return None
        age = epoch_seconds(self._clock()) - states.iat
        if states.iss != self._issuer or not -CLOCK_SKEW_SECONDS <= age <= FRESH_SECONDS:
            return None
        return states.states
