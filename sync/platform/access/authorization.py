# SPDX-License-Identifier: EUPL-1.2
"""Which authorization server gives the tokens, where it is not the trustee: configuration, checked and kept."""

import os
from pathlib import Path

import msgspec

from sync.contract.authorization import Authorization
from sync.contract.reading import MALFORMED
from sync.contract.signing import Jwk, SignatureError, import_key, public_jwk
from sync.contract.trust import POLICY_TYP, OfflinePolicy, Purpose, read_message
from sync.platform.access.tokens import Trusted
from sync.platform.state import StateError

FILE_NAME = "authorization.json"


class AuthorizationError(StateError):
    """The configuration cannot be used. The message names the file and the mend."""


class _Kept(msgspec.Struct, frozen=True):
    configuration: Authorization
    keys: tuple[Jwk, ...]
    purposes: dict[str, Purpose]


def read_server_keys(path: Path) -> tuple[Jwk, ...]:
    """The P-256 keys for signatures in a JWK Set (RFC 7517) of a server; raises AuthorizationError where none is.

    Its other keys are passed over, and the ids stay its own: few servers name a key by its thumbprint.
    """
    try:
        sent = msgspec.json.decode(path.read_bytes(), type=dict[str, list[Jwk]])["keys"]
    except (OSError, KeyError, *MALFORMED) as error:
        raise AuthorizationError(f"{path} is not a set of keys: {error}") from error
    keys = []
    for jwk in sent:
        if jwk.get("kty") == "EC" and jwk.get("crv") == "P-256" and jwk.get("use", "sig") == "sig":
            try:
                key = public_jwk(import_key(jwk))
            except SignatureError as error:
                raise AuthorizationError(f"{path}: {error}") from error
            keys.append(key | {"kid": str(jwk.get("kid", key["kid"]))})
    if not keys:
        raise AuthorizationError(f"{path} holds no P-256 key for signatures (ES256)")
    return tuple(keys)


def keep(root: Path, config: Path, keys: tuple[Jwk, ...], policy: Path | None, trustee_keys: tuple[Jwk, ...]) -> str:
    """Check a configuration and keep it in the state directory; returns its profile. Raises AuthorizationError.

    `keys` sign its tokens. `policy` is the trustee's signed offline policy (`GET /v1/policy`): profile `scope` takes
    from it what its tokens do not say. Also a policy that is over is taken: what it says of purposes was signed.
    """
    try:
        configuration = msgspec.json.decode(config.read_bytes(), type=Authorization)
    except (OSError, *MALFORMED) as error:
        raise AuthorizationError(f"{config} is no such configuration: {error}") from error
    purposes: dict[str, Purpose] = {}
    if policy is not None:
        try:
            signed = policy.read_text("ascii").strip()
            purposes = read_message(signed, trustee_keys, POLICY_TYP, OfflinePolicy).purposes
        except (OSError, UnicodeDecodeError, SignatureError) as error:
            raise AuthorizationError(f"{policy} is no policy of the pinned trustee: {error}") from error
    if configuration.authz_profile == "scope" and not purposes:
        raise AuthorizationError("profile scope needs the trustee's purposes: give --policy FILE")
    part = root / f"{FILE_NAME}.part"
    with part.open("wb") as file:
        file.write(msgspec.json.encode(_Kept(configuration, keys, purposes)))
        file.flush()
        os.fsync(file.fileno())
    part.replace(root / FILE_NAME)
    return configuration.authz_profile


def trusted_server(root: Path, trustee: Trusted) -> Trusted:
    """Whose tokens are believed: those of the kept configuration, or the trustee's. Raises AuthorizationError."""
    path = root / FILE_NAME
    try:
        kept = msgspec.json.decode(path.read_bytes(), type=_Kept)
    except FileNotFoundError:
        return trustee
    except (OSError, *MALFORMED) as error:
        raise AuthorizationError(f"{path} cannot be read; run `authorization` again: {error}") from error
    chosen = kept.configuration
    return Trusted(
        kept.keys,
        chosen.issuer,
        chosen.audience or trustee.audience,
        chosen.accepted_typ,
        chosen.authz_profile,
        kept.purposes,
    )
