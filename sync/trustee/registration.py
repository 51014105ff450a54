# SPDX-License-Identifier: EUPL-1.2
"""Enrolment in the words of RFC 7591: the one-time code is the initial access token, the device a client.

It leads into the same register as `/v1/enrol`, by the same code and the same proof of the device key. What a client
leaves out is filled in, what it wants otherwise is refused, what nobody here knows is passed over.
"""

import re
from datetime import datetime
from typing import Final, Literal

import msgspec

from sync.contract.signing import Jwk, SignatureError, epoch_seconds
from sync.contract.trust import ClientInformation, ClientKeys, ClientMetadata, ClientTerms, EnrolRequest
from sync.trustee.codes import checked_encryption_key, sent_public_key
from sync.trustee.replies import Refusal

_BEARER = re.compile(r"bearer +([A-Za-z0-9._~+/-]{1,128}=*)", re.IGNORECASE)
_CHALLENGE: Final = {"WWW-Authenticate": 'Bearer error="invalid_token"'}


def initial_token(authorization: str) -> str:
    """The one-time code from the header `Authorization` (RFC 6750, clause 2.1); raises Refusal."""
    found = _BEARER.fullmatch(authorization)
    if found is None:
        raise token_refused()
    return found[1]


def token_refused() -> Refusal:
    """One answer for every reason: whoever guesses codes learns nothing."""
    return Refusal(401, "invalid_token", "The code is not valid for this device", headers=_CHALLENGE)


def read_client(metadata: ClientMetadata, code: str) -> EnrolRequest:
    """What the client asks for as an enrolment; raises Refusal with an error of RFC 7591, clause 3.2.2."""
    if metadata.redirect_uris:
        raise Refusal(400, "invalid_redirect_uri", "No client here is sent back to an address")
    served = ClientTerms(jwks=metadata.jwks)
    for name in ClientTerms.__struct_fields__:
        if getattr(metadata, name) != getattr(served, name):
            raise _unserved(f"{name} must be {msgspec.json.encode(getattr(served, name)).decode()}")
    device, encryption = _keys(metadata.jwks)
    kind: Literal["kiosk", "desk"] = "kiosk" if encryption is None else "desk"
    try:
        checked_encryption_key(kind, encryption, sent_public_key(device))
    except SignatureError as error:
        raise _unserved(f"jwks: {error}") from None
    return EnrolRequest(code, kind, device, metadata.proof, encryption)


def information(
    party: str, device: Jwk, encryption: Jwk | None, enrolled_at: datetime, enrolment: str
) -> ClientInformation:
    """The answer: the client as it is registered, and its signed enrolment."""
    keys = [device | {"use": "sig"}, *([] if encryption is None else [encryption | {"use": "enc"}])]
    return ClientInformation(
        client_id=party,
        client_id_issued_at=epoch_seconds(enrolled_at),
        enrolment=enrolment,
        jwks=ClientKeys(tuple(keys)),
    )


def _keys(jwks: ClientKeys) -> tuple[Jwk, Jwk | None]:
    """The device key, and a desk's key for sealing, which says `use: enc`."""
    signing = [key for key in jwks.keys if key.get("use", "sig") == "sig"]
    sealing = [key for key in jwks.keys if key.get("use") == "enc"]
    if len(signing) != 1 or len(sealing) > 1 or len(jwks.keys) != len(signing) + len(sealing):
        raise _unserved("jwks must hold one key for signatures, and for a desk one with use enc")
    return signing[0], sealing[0] if sealing else None


def _unserved(detail: str) -> Refusal:
    return Refusal(400, "invalid_client_metadata", "This cannot be registered", detail=detail)
