# SPDX-License-Identifier: EUPL-1.2
"""Which surveys the trustee permits, and with which key it signs for them: read from its policy, which is public."""

from collections.abc import Callable
from datetime import datetime, timedelta
from threading import Lock

import httpx

from sync.contract.limits import MAX_SYNC_BODY
from sync.contract.signing import Jwk, SignatureError
from sync.contract.times import Clock
from sync.contract.trust import POLICY_TYP, OfflinePolicy, SurveyGrant, check_lifetime, read_message
from sync.platform.wire.turns import aside

_FRESH = timedelta(minutes=10)
_AGAIN = timedelta(seconds=30)
"""A survey that the policy lacks is looked for again after this: the trustee may just have permitted it."""


class PermitsGoneError(Exception):
    """The trustee does not answer, or not believably."""


Permits = Callable[[str], SurveyGrant | None]
"""The permission of a survey; None where there is none. Raises PermitsGoneError."""


class HttpPermits:
    """The trustee's policy over HTTP, kept for a while."""

    def __init__(self, issuer: str, keys: tuple[Jwk, ...], clock: Clock) -> None:
        self._url = f"{issuer}/v1/policy"
        self._issuer = issuer
        self._keys = keys
        self._clock = clock
        self._client = httpx.Client(timeout=httpx.Timeout(5.0), trust_env=False, follow_redirects=False)
        self._lock = Lock()
        self._known: dict[str, SurveyGrant] = {}
        self._read_at: datetime | None = None

    def __call__(self, survey: str) -> SurveyGrant | None:
        """The permission of a survey."""
        now = self._clock()
        with self._lock:
            age = _FRESH if self._read_at is None else now - self._read_at
            if age >= (_FRESH if survey in self._known else _AGAIN):
                try:
                    self._known, self._read_at = self._read(now), now
                except PermitsGoneError:
                    # What was permitted holds until its last day, whether the trustee answers now or not.
                    if survey not in self._known:
                        raise
            return self._known.get(survey)

    def close(self) -> None:
        """Let the connections go."""
        self._client.close()

    def _read(self, now: datetime) -> dict[str, SurveyGrant]:
        try:
            with aside():
                response = self._client.get(self._url)
        except httpx.HTTPError as error:
            raise PermitsGoneError from error
        if response.status_code != 200 or len(response.content) > MAX_SYNC_BODY:
            raise PermitsGoneError
        try:
            policy = read_message(response.text.strip(), self._keys, POLICY_TYP, OfflinePolicy)
            check_lifetime(policy.iat, policy.exp, now)
        except SignatureError as error:
            raise PermitsGoneError from error
        if policy.iss != self._issuer:
            raise PermitsGoneError
        return policy.surveys
