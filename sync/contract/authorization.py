# SPDX-License-Identifier: EUPL-1.2
"""Another authorization server in the trustee's place: what platform and devices are told of it, in one file.

Profile `rar`: it grants `authorization_details` (RFC 9396). Profile `scope`: it grants scopes (`scope_of`).
"""

from typing import Annotated, Final, Literal

import msgspec

from sync.contract.trust import ACCESS_TYP

Profile = Literal["rar", "scope"]
SCOPE_PREFIX: Final = "p:"
"""By which our scopes are known among a server's own."""


class Authorization(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The configuration; each side reads from it what concerns it."""

    issuer: Annotated[str, msgspec.Meta(pattern="^https?://")]
    """`iss` of its tokens; devices find its metadata from there (RFC 8414, or OpenID Connect Discovery)."""
    authz_profile: Profile
    audience: str = ""
    """`aud` of its tokens and the `resource` that devices name; the platform's own address where it is left out."""
    accepted_typ: Annotated[tuple[str, ...], msgspec.Meta(min_length=1)] = (ACCESS_TYP,)
    """Header `typ` of its tokens; servers from before RFC 9068 write `JWT`."""
    assertion_audience: str = ""
    """`aud` of a device's assertion (RFC 7523); the issuer where it is left out, some servers want an endpoint."""
    send_scope: bool = True
    """Profile `scope`: devices name the scopes that they want; else the server gives what it laid down for each."""
    send_resource: bool = True
    """Devices name the audience as `resource` (RFC 8707); not every server knows that."""


def scope_of(action: str, subject: str) -> str:
    """The scope for an action: `subject` is the purpose of `submit`, and the recipient of every other action."""
    return f"{SCOPE_PREFIX}{subject}:{action}"
