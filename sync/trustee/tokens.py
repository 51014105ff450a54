# SPDX-License-Identifier: EUPL-1.2
"""The token endpoint's decisions: RFC 6749 client_credentials, RFC 7523, RFC 8628, RFC 9449, RFC 9396, RFC 9068."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from joserfc.jwk import ECKey

from sync.contract.dpop import NonceNeededError, check_proof
from sync.contract.ids import uuid7
from sync.contract.limits import TOKEN_SECONDS
from sync.contract.signing import SignatureError, epoch_seconds
from sync.contract.trust import (
    ACCESS_TYP,
    ASSERTION_BEARER,
    DEVICE_GRANT,
    AccessClaims,
    Detail,
    DeviceToken,
    TokenResponse,
    sign_message,
)
from sync.trustee import catalogue, devices
from sync.trustee.clients import AssertionTimeError, check_assertion, key_id_of
from sync.trustee.grants import DetailsError, grant, grant_scopes, read_details
from sync.trustee.nonces import Nonces
from sync.trustee.register import Enrolled, find_by_key, known_recipients, note, use_assertion
from sync.trustee.replies import TOKEN_PATH, Refusal


@dataclass(frozen=True)
class TokenDesk:
    """What the token endpoint works with. Addresses are without a slash at the end."""

    issuer: str
    platform: str
    key: ECKey
    nonces: Nonces

    def issue(self, form: Mapping[str, str], proof: str, now: datetime) -> tuple[Enrolled, TokenResponse]:
        """Judge a token request of an enrolled party and sign a token; raises Refusal.

        The assertion counts as used only after everything about sender and proof was right, so that a
        request that only lacked a fresh nonce can be repeated with the same one.
        """
        jkt = self._check_proof(proof, now)
        client = self._authenticate(form, jkt, now)
        if form.get("resource", "").rstrip("/") != self.platform:
            raise Refusal(400, "invalid_target", "This server grants nothing for that resource")
        granted: tuple[Detail, ...] = ()
        scope = ""
        if "scope" in form and "authorization_details" not in form:
            scope = self._grant_scopes(client, form["scope"], now)
        else:
            granted = self._grant(client, form.get("authorization_details", ""), now)
        note("token", now, client.party, scope or _summary(granted))
        token = self._sign(client, granted, scope, now)
        return client, TokenResponse(token, "DPoP", TOKEN_SECONDS, granted, scope)

    def poll(self, form: Mapping[str, str], proof: str, now: datetime) -> DeviceToken:
        """Answer a device that waits to be approved (RFC 8628, clause 3.4); raises Refusal."""
        jkt = self._check_proof(proof, now)
        verdict = devices.poll(form.get("device_code", ""), form.get("client_id", ""), jkt, now)
        if verdict.token is None:
            raise Refusal(400, verdict.error, devices.error_text(verdict.error))
        return verdict.token

    def _check_proof(self, proof: str, now: datetime) -> str:
        if not proof:
            raise Refusal(400, "invalid_dpop_proof", "A DPoP proof is needed")
        try:
            jwk = check_proof(proof, "POST", self.issuer + TOKEN_PATH, now, nonces=self.nonces.accepted(now))
        except NonceNeededError:
            raise Refusal(401, "use_dpop_nonce", "The proof needs the nonce of this answer") from None
        except SignatureError as error:
            raise Refusal(400, "invalid_dpop_proof", "The DPoP proof does not hold", detail=str(error)) from None
        return str(jwk["kid"])

    def _authenticate(self, form: Mapping[str, str], jkt: str, now: datetime) -> Enrolled:
        if form.get("grant_type") != "client_credentials":
            raise Refusal(400, "unsupported_grant_type", "Only client_credentials and device_code are possible")
        token = form.get("client_assertion", "")
        failed = Refusal(401, "invalid_client", "The client is not known or its assertion does not hold")
        if form.get("client_assertion_type") != ASSERTION_BEARER or not token:
            raise failed
        try:
            client = find_by_key(key_id_of(token))
            if client is None or form.get("client_id", client.party) != client.party:
                raise failed
            assertion = check_assertion(token, client.device, client.party, self.issuer, now)
        except AssertionTimeError as error:
            # Only the holder of the enrolled key gets here: it may learn that its clock is wrong.
            raise Refusal(
                401, "invalid_client", "Compare your clock with the Date header", detail=str(error)
            ) from None
        except SignatureError:
            raise failed from None
        if jkt != client.jkt:
            raise Refusal(400, "invalid_dpop_proof", "The DPoP proof is not made with the enrolled key")
        if not use_assertion(assertion.digest, assertion.expires_at, epoch_seconds(now)):
            raise Refusal(401, "invalid_client", "The client assertion was used before")
        return client

    def _grant(self, client: Enrolled, text: str, now: datetime) -> tuple[Detail, ...]:
        try:
            details = read_details(text)
        except DetailsError as error:
            raise Refusal(400, "invalid_authorization_details", str(error)) from None
        # Also for a suspended purpose: what was taken for it before still has to be delivered.
        granted = grant(client.grantee, details, catalogue.in_force(now), known_recipients())
        if not granted:
            raise Refusal(400, "invalid_authorization_details", "None of these details can be granted")
        return granted

    def _grant_scopes(self, client: Enrolled, text: str, now: datetime) -> str:
        granted = grant_scopes(client.grantee, text.split(" "), catalogue.in_force(now))
        if not granted:
            raise Refusal(400, "invalid_scope", "None of these scopes can be granted")
        return " ".join(granted)

    def _sign(self, client: Enrolled, granted: tuple[Detail, ...], scope: str, now: datetime) -> str:
        moment = epoch_seconds(now)
        claims = AccessClaims(
            iss=self.issuer,
            aud=self.platform,
            sub=client.party,
            client_id=client.party,
            jti=str(uuid7(now)),
            iat=moment,
            exp=moment + TOKEN_SECONDS,
            cnf={"jkt": client.jkt},
            authorization_details=granted,
            scope=scope,
        )
        return sign_message(claims, self.key, ACCESS_TYP)


def is_poll(form: Mapping[str, str]) -> bool:
    """Whether a token request is that of a device that waits to be approved."""
    return form.get("grant_type") == DEVICE_GRANT


def _summary(granted: tuple[Detail, ...]) -> str:
    parts = ("/".join(detail.actions) + " " + (detail.purpose or detail.recipient) for detail in granted)
    return ", ".join(sorted({part.strip() for part in parts}))
