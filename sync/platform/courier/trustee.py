# SPDX-License-Identifier: EUPL-1.2
"""What the trustee is asked about a parcel: what its letter is worth today, and to take the consents in it."""

from collections.abc import Iterable, Sequence
from typing import Protocol

import httpx
import msgspec
from joserfc.jwk import ECKey

from sync.contract.limits import CLOCK_SKEW_SECONDS, MAX_SMALL_BODY, MAX_TOKEN_DETAILS
from sync.contract.reading import MALFORMED
from sync.contract.signing import Jwk, SignatureError, epoch_seconds
from sync.contract.times import Clock
from sync.contract.trust import (
    ASSERTION_BEARER,
    INTROSPECTION_TYP,
    ConsentBatch,
    Detail,
    SignedTokenState,
    TokenState,
    client_assertion,
    read_message,
)
from sync.platform.cases.ledger import FRESH_SECONDS
from sync.platform.wire.turns import aside

_MOST_RECEIPTS = 20
"""Consent receipts in one request; so many stay below MAX_SMALL_BODY."""


class LetterDesk(Protocol):
    """The trustee as far as parcels need it."""

    def worth(self, letter: str, details: Sequence[Detail]) -> TokenState | None:
        """Whose letter it is and what of these its kiosk is granted; None where there is no believable answer."""

    def register(self, receipts: Sequence[str]) -> None:
        """Hand consent receipts in, for a kiosk that could not; what does not arrive counts as unknown later."""


class HttpLetterDesk:
    """The trustee over HTTP. Its word is signed, fresh and for us, or counts as silence."""

    def __init__(self, issuer: str, platform: str, feed_key: ECKey, keys: tuple[Jwk, ...], clock: Clock) -> None:
        self._issuer = issuer
        self._platform = platform
        self._feed_key = feed_key
        self._keys = keys
        self._clock = clock
        self._client = httpx.Client(timeout=httpx.Timeout(5.0), trust_env=False, follow_redirects=False)

    def worth(self, letter: str, details: Sequence[Detail]) -> TokenState | None:
        """As many questions as it takes, since each may name ten details."""
        found: TokenState | None = None
        for start in range(0, len(details), MAX_TOKEN_DETAILS):
            state = self._ask(letter, details[start : start + MAX_TOKEN_DETAILS])
            if state is None or not state.active:
                return state
            earlier = found.authorization_details if found else ()
            found = msgspec.structs.replace(state, authorization_details=earlier + state.authorization_details)
        return found

    def register(self, receipts: Sequence[str]) -> None:
        """In batches; the trustee takes each once."""
        for start in range(0, len(receipts), _MOST_RECEIPTS):
            batch = ConsentBatch(tuple(receipts[start : start + _MOST_RECEIPTS]))
            self._post("/v1/consents", msgspec.json.encode(batch), "application/json")

    def close(self) -> None:
        """Let the connections go."""
        self._client.close()

    def _ask(self, letter: str, details: Iterable[Detail]) -> TokenState | None:
        form = {
            "token": letter,
            "authorization_details": msgspec.json.encode(tuple(details)).decode(),
            "client_assertion_type": ASSERTION_BEARER,
            "client_assertion": client_assertion(self._platform, self._issuer, self._feed_key, self._clock()),
        }
        body = str(httpx.QueryParams(form)).encode()
        answer = self._post("/v1/introspect", body, "application/x-www-form-urlencoded")
        if answer is None:
            return None
        try:
            said = read_message(answer.decode("ascii").strip(), self._keys, INTROSPECTION_TYP, SignedTokenState)
        except (SignatureError, *MALFORMED):
            return None
        age = epoch_seconds(self._clock()) - said.iat
        fresh = -CLOCK_SKEW_SECONDS <= age <= FRESH_SECONDS
        return said.token_introspection if fresh and (said.iss, said.aud) == (self._issuer, self._platform) else None

    def _post(self, path: str, body: bytes, media: str) -> bytes | None:
        headers = {"content-type": media, "accept": f"application/{INTROSPECTION_TYP}"}
        try:
            with aside(), self._client.stream("POST", self._issuer + path, content=body, headers=headers) as response:
                answer = bytearray()
                for chunk in response.iter_bytes():
                    answer += chunk
                    if len(answer) > MAX_SMALL_BODY:
                        return None
                return bytes(answer) if response.status_code == 200 else None
        except httpx.HTTPError:
            return None
