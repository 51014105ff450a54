# SPDX-License-Identifier: EUPL-1.2
"""`Content-Digest` (RFC 9530): bytes that a line has changed are noticed before anybody judges by them.

Without it one bent byte in an envelope reads as a forged case, and is refused for good. It guards against accidents
alone: who changes bytes on purpose meets TLS, and the signatures inside.
"""

import base64
import hashlib
import re

HEADER = "Content-Digest"
_SHA256 = re.compile(r"(?:^|,)\s*sha-256=:([A-Za-z0-9+/=]{44}):(?=\s*(?:[,;]|$))")


def content_digest(body: bytes) -> str:
    """The header's value for these bytes, as they travel."""
    return f"sha-256=:{base64.b64encode(hashlib.sha256(body).digest()).decode()}:"


def digest_fits(header: str | None, body: bytes) -> bool:
    """Whether the bytes are the ones that the header names; one that names no SHA-256 says nothing against them."""
    named = _SHA256.search(header or "")
    # As texts: a bent header may be no base64 at all.
    return named is None or named[0].lstrip(", ") == content_digest(body)
