# SPDX-License-Identifier: EUPL-1.2
"""Asking the trustee's consent ledger at delivery."""

from collections.abc import Mapping
from typing import Protocol, TypeVar

import httpx
import msgspec

from sync.contract.limits import CLOCK_SKEW_SECONDS, MAX_SYNC_BODY
from sync.contract.signing import Jwk, SignatureError, epoch_seconds
from sync.contract.times import Clock
from sync.contract.trust import (
    CONSENT_STATUS_TYP,
    WITHDRAWALS_TYP,
    ConsentQuery,
    ConsentState,
    ConsentStates,
    Withdrawals,
    read_message,
)
from sync.platform.wire.turns import aside

FRESH_SECONDS = 300
"""An older word of the ledger may be a replay."""
_Told = TypeVar("_Told", ConsentStates, Withdrawals)


class ConsentLedger(Protocol):
    """Where consents are registered and withdrawn."""

    def states(self, receipts: frozenset[str]) -> Mapping[str, ConsentState] | None:
        """The state by receipt hash; None where the ledger does not answer, or not believably."""

    def withdrawals(self, since: str) -> Withdrawals | None:
        """A page of what was withdrawn after a cursor; None where the ledger does not answer, or not believably."""

    def close(self) -> None:
        """Let the connections go."""


class HttpLedger:
    """The trustee's ledger over HTTP; its answers are signed and fresh, or count as silence."""

    def __init__(self, issuer: str, keys: tuple[Jwk, ...], clock: Clock) -> None:
        self._url = f"{issuer}/v1/consents"
        self._issuer = issuer
        self._keys = keys
        self._clock = clock
        self._client = httpx.Client(timeout=httpx.Timeout(5.0), trust_env=False, follow_redirects=False)

    def states(self, receipts: frozenset[str]) -> Mapping[str, ConsentState] | None:
        """One query for a whole batch."""
        query = msgspec.json.encode(ConsentQuery(tuple(sorted(receipts))))
        headers = {"content-type": "application/json"}
        request = self._client.build_request("POST", f"{self._url}/status", content=query, headers=headers)
        told = self._believed(request, CONSENT_STATUS_TYP, ConsentStates)
        return None if told is None else told.states

    def withdrawals(self, since: str) -> Withdrawals | None:
        """One page of the list."""
        request = self._client.build_request("GET", f"{self._url}/withdrawals", params={"since": since})
        return self._believed(request, WITHDRAWALS_TYP, Withdrawals)

    def close(self) -> None:
        """Let the connections go."""
        self._client.close()

    def _believed(self, request: httpx.Request, typ: str, kind: type[_Told]) -> _Told | None:
        """What the ledger says, where it is signed by the trustee just now."""
        with aside():
            body = self._read(request)
        if body is None:
            return None
        try:
            told = read_message(body.decode("ascii").strip(), self._keys, typ, kind)
        except (SignatureError, UnicodeDecodeError):
            return None
        age = epoch_seconds(self._clock()) - told.iat
        if told.iss != self._issuer or not -CLOCK_SKEW_SECONDS <= age <= FRESH_SECONDS:
            return None
        return told

    def _read(self, request: httpx.Request) -> bytearray | None:
        body = bytearray()
        try:
            response = self._client.send(request, stream=True)
            try:
                if response.status_code != 200:
                    return None
                for chunk in response.iter_bytes():
                    body += chunk
                    if len(body) > MAX_SYNC_BODY:
                        return None
            finally:
                response.close()
        except httpx.HTTPError:
            return None
        return body
