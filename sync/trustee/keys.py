# SPDX-License-Identifier: EUPL-1.2
"""The trustee's secrets in its key store: the signing key, the secret behind nonces, Django's secret key."""

import json
import secrets
from dataclasses import dataclass

from joserfc.jwk import ECKey

from sync.contract.signing import SignatureError, b64url, generate_key, import_key, private_jwk, unb64url
from sync.keystore import KeyStore, get_json
from sync.trustee.state import StateError

SERVICE = "dorfpunkt-trustee"
SIGNING_KEY = "signing-key"
NONCE_SECRET = "nonce-secret"  # noqa: S105  a name
DJANGO_SECRET = "django-secret"  # noqa: S105  a name


@dataclass(frozen=True)
class TrusteeKeys:
    """Everything secret that the trustee works with."""

    signing: ECKey
    nonce_secret: bytes
    django_secret: str


def create_keys(store: KeyStore) -> None:
    """Make the secrets that are missing; what is there stays."""
    if store.get(SIGNING_KEY) is None:
        store.set(SIGNING_KEY, json.dumps(private_jwk(generate_key())))
    for name in (NONCE_SECRET, DJANGO_SECRET):
        if store.get(name) is None:
            store.set(name, b64url(secrets.token_bytes(48)))


def load_keys(store: KeyStore) -> TrusteeKeys:
    """Read the secrets; raises StateError where one is missing or is no key."""
    nonce_secret, django_secret = store.get(NONCE_SECRET), store.get(DJANGO_SECRET)
    try:
        signing = get_json(store, SIGNING_KEY)
        if signing is None or nonce_secret is None or django_secret is None:
            raise StateError("the key store does not hold the trustee's keys; was this state made by another user?")
        return TrusteeKeys(import_key(signing), unb64url(nonce_secret), django_secret)
    except (SignatureError, ValueError) as error:
        raise StateError("the key store holds something that is not the trustee's key") from error
