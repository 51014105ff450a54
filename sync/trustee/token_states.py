# SPDX-License-Identifier: EUPL-1.2
"""What a token is worth now (RFC 7662), and ending one early (RFC 7009).

The platform may ask about every token and shows itself by a feed key that is registered here; a party may ask about
its own tokens and revoke them. About everything else the answer is the same as about no token at all.

A kiosk without a line can ask for no token. Its cases come by stick with a letter that it signed (docs/courier.md);
of that the platform asks the same question, and is told what the kiosk would be granted today.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from joserfc.jwk import ECKey

from sync.contract.courier import LETTER_TYP, Letter
from sync.contract.limits import LETTER_LEAD_SECONDS
from sync.contract.signing import Jwk, SignatureError, epoch_seconds, public_jwk
from sync.contract.trust import (
    ACCESS_TYP,
    ASSERTION_BEARER,
    AccessClaims,
    TokenState,
    check_lifetime,
    read_message,
)
from sync.trustee import catalogue
from sync.trustee.clients import check_assertion, key_id_of
from sync.trustee.grants import DetailsError, grant, read_details
from sync.trustee.register import (
    feed_key,
    find_by_key,
    is_token_revoked,
    known_recipients,
    note,
    revoke_token,
    use_assertion,
)
from sync.trustee.replies import Refusal


@dataclass(frozen=True)
class TokenStates:
    """What both endpoints work with. Addresses are without a slash at the end."""

    issuer: str
    platform: str
    key: ECKey

    def introspect(self, form: Mapping[str, str], now: datetime) -> tuple[str, TokenState]:
        """The caller, and whether a token is active and what it says; raises Refusal for a caller who is not known.

        A letter counts where `authorization_details` says what it is to be good for.
        """
        caller = self.caller(form, now)
        token = form.get("token", "")
        if caller == self.platform and "authorization_details" in form:
            return caller, self._letter(token, form["authorization_details"], now)
        return caller, self._state(self._active(token, now), caller)

    def _state(self, claims: AccessClaims | None, caller: str) -> TokenState:
        if claims is None or caller not in (self.platform, claims.client_id):
            return TokenState(active=False)
        return TokenState(
            active=True,
            iss=claims.iss,
            aud=claims.aud,
            sub=claims.sub,
            client_id=claims.client_id,
            jti=claims.jti,
            iat=claims.iat,
            exp=claims.exp,
            token_type="DPoP",  # noqa: S106  a kind
            cnf=claims.cnf,
            authorization_details=claims.authorization_details,
            scope=claims.scope,
        )

    def _letter(self, token: str, text: str, now: datetime) -> TokenState:
        try:
            details = read_details(text)
        except DetailsError as error:
            raise Refusal(400, "invalid_authorization_details", str(error)) from None
        try:
            kiosk = find_by_key(key_id_of(token))
            if kiosk is None:
                return TokenState(active=False)
            letter = read_message(token, [kiosk.device], LETTER_TYP, Letter)
            # Written by a clock that nobody has set for weeks, as consents are.
            check_lifetime(letter.iat, letter.exp, now, LETTER_LEAD_SECONDS)
        except SignatureError:
            return TokenState(active=False)
        if (letter.iss, letter.aud) != (kiosk.party, self.platform):
            return TokenState(active=False)
        # Also for a suspended purpose: what was taken for it before still has to be delivered.
        granted = grant(kiosk.grantee, details, catalogue.in_force(now), known_recipients())
        note("courier", now, kiosk.party)
        return TokenState(
            active=True,
            iss=letter.iss,
            aud=letter.aud,
            sub=kiosk.party,
            client_id=kiosk.party,
            iat=letter.iat,
            exp=letter.exp,
            token_type="courier-letter",  # noqa: S106  a kind
            cnf={"jkt": kiosk.jkt},
            authorization_details=granted,
        )

    def revoke(self, form: Mapping[str, str], now: datetime) -> None:
        """End a token of the caller's; one that is none, over or another's is passed over (RFC 7009, clause 2.2).

        Raises Refusal where the caller is not known.
        """
        caller = self.caller(form, now)
        claims = self._active(form.get("token", ""), now)
        if claims is not None and claims.client_id == caller:
            revoke_token(claims.jti, claims.exp, epoch_seconds(now))
            note("token-revoke", now, caller)

    def _active(self, token: str, now: datetime) -> AccessClaims | None:
        try:
            claims = read_message(token, [public_jwk(self.key)], ACCESS_TYP, AccessClaims)
            check_lifetime(claims.iat, claims.exp, now)
        except SignatureError:
            return None
        party = find_by_key(claims.cnf.get("jkt", ""))
        if party is None or party.party != claims.client_id or is_token_revoked(claims.jti):
            return None
        return claims

    def caller(self, form: Mapping[str, str], now: datetime) -> str:
        """Who asks, by a client assertion that counts once (RFC 7523); raises Refusal."""
        failed = Refusal(401, "invalid_client", "The client is not known or its assertion does not hold")
        token = form.get("client_assertion", "")
        if form.get("client_assertion_type") != ASSERTION_BEARER or not token:
            raise failed
        try:
            name, key = self._known(key_id_of(token)) or (None, None)
            if name is None or key is None:
                raise failed
            assertion = check_assertion(token, key, name, self.issuer, now)
        except SignatureError:
            raise failed from None
        if not use_assertion(assertion.digest, assertion.expires_at, epoch_seconds(now)):
            raise Refusal(401, "invalid_client", "The client assertion was used before")
        return name

    def _known(self, jkt: str) -> tuple[str, Jwk] | None:
        party = find_by_key(jkt)
        if party is not None:
            return party.party, party.device
        key = feed_key(jkt)
        return None if key is None else (self.platform, key)
