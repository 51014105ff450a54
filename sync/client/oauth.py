# SPDX-License-Identifier: EUPL-1.2
"""What a device says at a token endpoint, whoever runs it, and how it reads the answer (RFC 6749, 7523, 9396)."""

from datetime import datetime
from typing import Final
from urllib.parse import urlencode

import msgspec
from joserfc.jwk import ECKey

from sync.client.http import RefusedError, Response
from sync.contract.reading import MALFORMED
from sync.contract.trust import ASSERTION_BEARER, Detail, client_assertion

FORM_HEADERS: Final = {"Content-Type": "application/x-www-form-urlencoded"}


class NotGrantedError(RefusedError):
    """The server grants the rest, but not these."""

    def __init__(self, missing: tuple[Detail, ...]) -> None:
        super().__init__(403, None)
        self.missing = missing


class _OAuthError(msgspec.Struct):
    error: str


def token_form(key: ECKey, party: str, audience: str, moment: datetime, asked: dict[str, str]) -> bytes:
    """A request for a token by `client_credentials`, with an assertion of its own, which counts once."""
    form = {
        "grant_type": "client_credentials",
        "client_assertion_type": ASSERTION_BEARER,
        "client_assertion": client_assertion(party, audience, key, moment),
    }
    return urlencode(form | asked).encode()


def oauth_error(response: Response) -> str:
    """The error code of RFC 6749, clause 5.2; nothing where the answer holds none."""
    try:
        return msgspec.json.decode(response.body, type=_OAuthError).error
    except MALFORMED:
        return ""


def fits(given: Detail, asked: Detail) -> bool:
    """Whether what was granted is what was asked for; the server may fill in what was left open."""
    return (
        (given.type, given.actions, given.purpose, given.recipient)
        == (asked.type, asked.actions, asked.purpose, asked.recipient)
        and (not asked.datatypes or set(given.datatypes) <= set(asked.datatypes))
        and (not asked.legal_basis or given.legal_basis == asked.legal_basis)
    )
