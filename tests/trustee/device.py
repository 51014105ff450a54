# SPDX-License-Identifier: EUPL-1.2
"""Kiosks and desks as a test plays them, and the trustee that they speak to. No Django here."""

import json
import subprocess
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import httpx
import msgspec
from joserfc.jwk import ECKey

from sync.contract.dpop import make_proof
from sync.contract.signing import b64url, epoch_seconds, generate_key, public_jwk, sha256_hex, sign
from sync.contract.trust import (
    ASSERTION_BEARER,
    ASSERTION_TYP,
    CONSENT_STATUS_TYP,
    CONSENT_TYP,
    DETAIL_TYPE,
    ENROL_PROOF_TYP,
    POLICY_TYP,
    ConsentReceipt,
    ConsentStates,
    OfflinePolicy,
    canonical_json,
    read_message,
    sign_message,
)

START = datetime(2026, 11, 26, 8, 0, tzinfo=UTC)
PLATFORM = "http://127.0.0.1:9"
PLACE = ("--district", "10046", "--municipality", "10046117", "--scope", "district:10046")
_numbers = count(1)


def fresh(prefix: str) -> str:
    """A name that no other test of this process uses."""
    return f"{prefix}-{next(_numbers)}"


def address() -> str:
    """A sender's address that no other test of this process uses."""
    number = next(_numbers)
    return f"10.{number >> 16 & 255}.{number >> 8 & 255}.{number & 255}"


def submit(purpose: str = "order", recipient: str = "shop:bakery", **more: Any) -> dict[str, Any]:
    return {"type": DETAIL_TYPE, "actions": ["submit"], "purpose": purpose, "recipient": recipient, **more}


def make_assertion(
    key: ECKey, party: str, issuer: str, now: datetime, typ: str = ASSERTION_TYP, **claims: Any
) -> str:
    moment = epoch_seconds(now)
    body = {"iss": party, "sub": party, "aud": issuer, "iat": moment, "exp": moment + 60, "jti": fresh("assertion")}
    return sign(msgspec.json.encode(body | claims), key, typ)


def enrol_request(
    code: str,
    key: ECKey,
    kind: str = "kiosk",
    encryption: dict[str, Any] | None = None,
    *,
    signer: ECKey | None = None,
    typ: str = ENROL_PROOF_TYP,
    claims: dict[str, Any] | None = None,
    **more: Any,
) -> dict[str, Any]:
    """An enrolment request, right unless told otherwise."""
    sealed = None if encryption is None else sha256_hex(canonical_json(encryption))
    right = {"code_sha256": sha256_hex(code.encode()), "encryption_sha256": sealed, "iat": 0}
    message = {
        "code": code,
        "kind": kind,
        "device_key": public_jwk(key),
        "proof": sign(msgspec.json.encode(right | (claims or {})), signer or key, typ),
        "encryption_key": encryption,
    }
    return message | more


def receipt_fields(now: datetime, notice_sha256: str, **changes: Any) -> dict[str, Any]:
    """A consent receipt's content, right unless told otherwise."""
    moment = epoch_seconds(now)
    right = {
        "record_id": fresh("record"),
        "receipt_id": fresh("receipt"),
        "principal": "pseudonym:1",
        "purpose": "order-contact",
        "datatypes": ("phone",),
        "recipient": "shop:bakery",
        "controllers": ("shop:bakery",),
        "legal_basis": "eu-gdpr:A6-1-a",
        "notice": {"id": "order-contact-1", "sha256": notice_sha256},
        "language": "de",
        "retention": "P14D",
        "withdrawal": {"method": "receipt code", "hash": secret_hash(fresh("secret"))},
        "event_type": "consent",
        "event_state": "given",
        "payload_sha256": None,
        "iat": moment,
        "exp": moment + 14 * 86_400,
    }
    return right | changes


def sign_receipt(key: ECKey, fields: dict[str, Any], typ: str = CONSENT_TYP) -> str:
    return sign_message(ConsentReceipt(**fields), key, typ)


def secret_text(secret: str) -> str:
    """A withdrawal secret as it travels."""
    return b64url(secret.encode().ljust(32, b"."))


def secret_hash(secret: str) -> str:
    return sha256_hex(secret.encode().ljust(32, b"."))


@dataclass
class Trustee:
    """A running trustee."""

    url: str
    state: Path
    clock_file: Path
    process: subprocess.Popen[str]
    http: httpx.Client
    jwks: list[dict[str, Any]] = field(default_factory=list)

    def now(self) -> datetime:
        return datetime.fromtimestamp(float(self.clock_file.read_text()), UTC)

    def set_clock(self, moment: datetime) -> None:
        part = self.clock_file.with_suffix(".part")
        part.write_text(str(moment.timestamp()))
        part.replace(self.clock_file)

    def advance(self, **duration: float) -> None:
        self.set_clock(self.now() + timedelta(**duration))

    def operate(self, *arguments: str, typed: str = "") -> tuple[int, str, str]:
        """Run an operator's command in the trustee's process: exit code, stdout, stderr. `typed` is its input."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        name, *rest = arguments
        self.process.stdin.write(json.dumps([name, "--state", str(self.state), *rest]) + "\n" + typed)
        self.process.stdin.flush()
        code, out, err = json.loads(self.process.stdout.readline())
        return code, out, err

    def invite(self, party: str, recipient: str = "", minutes: float = 10) -> str:
        """A new invitation, `code.thumbprint`."""
        more = ("--recipient", recipient) if recipient else ()
        code, out, err = self.operate("invite", "--party", party, "--minutes", str(minutes), *PLACE, *more)
        assert code == 0, err
        return out.strip()

    def post(self, path: str, message: object, sender: str = "127.0.0.1") -> httpx.Response:
        return self.http.post(path, content=msgspec.json.encode(message), headers={"X-Forwarded-For": sender})

    def enrol(self, kind: str = "kiosk", recipient: str = "") -> "Device":
        """A device that was invited and enrolled."""
        party = f"{kind}:{fresh('p')}"
        key, encryption = generate_key(), None if kind == "kiosk" else public_jwk(generate_key())
        request = enrol_request(self.invite(party, recipient).split(".")[0], key, kind, encryption)
        answer = self.post("/v1/enrol", request)
        assert answer.status_code == 200, answer.text
        return Device(self, party, key, encryption)

    def policy(self) -> OfflinePolicy:
        answer = self.http.get("/v1/policy")
        assert answer.status_code == 200
        return read_message(answer.text, self.jwks, POLICY_TYP, OfflinePolicy)

    def states(self, *receipts: str) -> list[str]:
        """What the trustee says of these receipts."""
        digests = [sha256_hex(receipt.encode()) for receipt in receipts]
        answer = self.post("/v1/consents/status", {"receipts": digests})
        assert answer.headers["Content-Type"] == "application/jwt"
        states = read_message(answer.text, self.jwks, CONSENT_STATUS_TYP, ConsentStates)
        return [states.states[digest] for digest in digests]


@dataclass
class Device:
    """An enrolled kiosk or desk."""

    trustee: Trustee
    party: str
    key: ECKey
    encryption: dict[str, Any] | None

    def nonce(self) -> str:
        return self.trustee.http.get("/v1/jwks").headers["DPoP-Nonce"]

    def proof(
        self,
        *,
        method: str = "POST",
        url: str = "",
        key: ECKey | None = None,
        now: datetime | None = None,
        token: str = "",
        nonce: str = "",
    ) -> str:
        """A DPoP proof, right unless told otherwise."""
        return make_proof(
            key or self.key,
            method,
            url or f"{self.trustee.url}/v1/token",
            now or self.trustee.now(),
            token=token,
            nonce=nonce or self.nonce(),
        )

    def assertion(self, **claims: Any) -> str:
        key = claims.pop("key", self.key)
        now = claims.pop("now", self.trustee.now())
        return make_assertion(key, self.party, self.trustee.url, now, **claims)

    def form(self, *details: dict[str, Any], **changes: str | None) -> dict[str, str]:
        right: dict[str, str | None] = {
            "grant_type": "client_credentials",
            "client_assertion_type": ASSERTION_BEARER,
            "client_assertion": changes.pop("assertion", None) or self.assertion(),
            "resource": PLATFORM,
            "authorization_details": json.dumps(details or [{"type": DETAIL_TYPE, "actions": ["mailbox"]}]),
        }
        return {name: value for name, value in (right | changes).items() if value is not None}

    def ask(self, *details: dict[str, Any], proof: str | None = None, **changes: str | None) -> httpx.Response:
        """Ask for a token; right unless told otherwise."""
        headers = {"DPoP": self.proof() if proof is None else proof}
        form = urlencode(self.form(*details, **changes))
        headers["Content-Type"] = "application/x-www-form-urlencoded"
        return self.trustee.http.post("/v1/token", content=form, headers=headers)

    def receipt(self, **changes: Any) -> str:
        notice = self.trustee.policy().purposes["order-contact"].notice.sha256
        return sign_receipt(self.key, receipt_fields(self.trustee.now(), notice, **changes))


def problem_of(answer: httpx.Response) -> str:
    """The problem's name, after a look at its form."""
    assert answer.headers["Content-Type"] == "application/problem+json"
    body = answer.json()
    assert body["status"] == answer.status_code
    prefix, _, name = body["type"].rpartition(":")
    assert prefix == "urn:dorfpunkt:problem"
    return str(name)


def oauth_error(answer: httpx.Response) -> str:
    """The OAuth error code, after a look at its form."""
    assert answer.headers["Content-Type"] == "application/json"
    assert answer.headers["Cache-Control"] == "no-store"
    assert "access_token" not in answer.json()
    return str(answer.json()["error"])
