# SPDX-License-Identifier: EUPL-1.2
"""Signs any header at all, also those that no library would write."""

import json
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ec import ECDSA, EllipticCurvePrivateKey
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from cryptography.hazmat.primitives.hashes import SHA256
from joserfc.jwk import ECKey

from sync.contract.signing import b64url


def sign_by_hand(header: dict[str, Any], payload: bytes, key: ECKey) -> str:
    """A compact JWS with a true ES256 signature, whatever its header says."""
    private = key.private_key
    assert isinstance(private, EllipticCurvePrivateKey)
    signed = f"{b64url(json.dumps(header).encode())}.{b64url(payload)}"
    r, s = decode_dss_signature(private.sign(signed.encode(), ECDSA(SHA256())))
    return f"{signed}.{b64url(r.to_bytes(32, 'big') + s.to_bytes(32, 'big'))}"
