# SPDX-License-Identifier: EUPL-1.2
"""Kiosks and desks as the platform meets them: real keys, real envelopes, real tokens."""

import hashlib
import secrets
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

import httpx
import msgspec
from joserfc.jwk import ECKey

from sync.contract.cases import (
    ANSWER_TYP,
    CASE_TYP,
    Answer,
    CaseResult,
    ClockState,
    Envelope,
    KioskReport,
    SignedAnswer,
    SignedCase,
    SyncRequest,
    SyncResponse,
)
from sync.contract.dpop import make_proof
from sync.contract.ids import uuid7
from sync.contract.signing import b64url, epoch_seconds, generate_key, sha256_hex, sign_detached
from sync.contract.times import from_wire, to_wire
from sync.contract.trust import (
    ACCESS_TYP,
    CONSENT_TYP,
    DETAIL_TYPE,
    AccessClaims,
    ConsentReceipt,
    Detail,
    sign_message,
)
from tests.platform.running import NOW, OPEN, FakeTrustee

BASIS = "eu-gdpr:A6-1-b"
CONSENT_BASIS = "eu-gdpr:A6-1-a"
JWE = b'{"protected":"e30","iv":"AA","ciphertext":"%s","tag":"AA","recipients":[{"header":{}}]}'


def sealed(text: str = "") -> bytes:
    """Something with the form of a JWE; the platform could not open a real one either."""
    return JWE % (text or secrets.token_hex(8)).encode()


def submit(purpose: str = "order", recipient: str = "shop:baeckerei") -> Detail:
    """A grant to send one purpose to one recipient."""
    datatypes = {"order": ("order", "crate-name"), "order-contact": ("phone",)}.get(purpose, ())
    basis = CONSENT_BASIS if purpose == "order-contact" else BASIS
    return Detail(DETAIL_TYPE, ("submit",), purpose, recipient, datatypes, basis)


MAILBOX = Detail(DETAIL_TYPE, ("mailbox",))
GRANTS = (
    MAILBOX,
    submit(),
    submit(recipient="shop:hofladen"),
    submit("order-contact"),
    submit("order-cancel", "platform"),
    *(submit(recipient=f"pickup:{point}") for point in ("testdorf-dgh", "halle", "")),
)


@dataclass
class Device:
    """Somebody enrolled: a key, a name, and how to speak with token and proof."""

    name: str
    http: httpx.Client
    trustee: FakeTrustee
    now: str = NOW
    key: ECKey = field(default_factory=generate_key)
    nonce: str = ""

    @property
    def base_url(self) -> str:
        return str(self.http.base_url).rstrip("/")

    def claims(self, details: Iterable[Detail], **changes: Any) -> AccessClaims:
        """The claims of a good token, with changes."""
        moment = from_wire(self.now)
        good: dict[str, Any] = {
            "iss": self.trustee.issuer,
            "aud": self.base_url,
            "sub": self.name,
            "client_id": self.name,
            "jti": str(uuid4()),
            "iat": epoch_seconds(moment),
            # Longer than the trustee's: the platform's clock goes on while a busy machine runs the tests.
            "exp": epoch_seconds(moment) + 3600,
            "cnf": {"jkt": self.key.thumbprint()},
            "authorization_details": tuple(details),
        }
        return AccessClaims(**{**good, **changes})

    def token(
        self, details: Iterable[Detail], key: ECKey | None = None, typ: str = ACCESS_TYP, **changes: Any
    ) -> str:
        """A token signed by the trustee, or by another key."""
        return sign_message(self.claims(details, **changes), key or self.trustee.key, typ)

    def call(
        self,
        method: str,
        path: str,
        token: str,
        *,
        body: bytes = b"",
        headers: dict[str, str] | None = None,
        proof: str | None = None,
        scheme: str = "DPoP",
    ) -> httpx.Response:
        """One request; asked for a nonce, it takes it up once."""
        for _ in range(2):
            used = proof or make_proof(
                self.key, method, self.base_url + path, from_wire(self.now), token=token, nonce=self.nonce
            )
            answer = self.http.request(
                method,
                path,
                content=body,
                headers={"authorization": f"{scheme} {token}", "dpop": used, **(headers or {})},
            )
            self.nonce = answer.headers.get("dpop-nonce", self.nonce)
            if proof or answer.status_code != 401 or answer.json()["error"] != "use_dpop_nonce":
                break
        return answer


@dataclass
class Kiosk(Device):
    """A kiosk with its chain of cases."""

    epoch: UUID = field(default_factory=uuid4)
    seq: int = 0
    prev: str = sha256_hex(b"")
    cursor: int = 0

    def envelope(self, **changes: Any) -> dict[str, Any]:
        """The next envelope of the chain as plain data, with changes."""
        payload = changes.pop("payload", sealed())
        good = Envelope(
            case_id=uuid7(from_wire(self.now)),
            kind="order",
            kiosk=self.name,
            epoch=self.epoch,
            seq=self.seq + 1,
            prev=self.prev,
            district="10046",
            municipality="10046117",
            recipient="shop:baeckerei",
            purpose="order",
            datatypes=("order", "crate-name"),
            legal_basis=BASIS,
            collected_at=to_wire(from_wire(self.now) - timedelta(minutes=5)),
            clock=ClockState(self.now, "synced"),
            routing={"pickup_point": "testdorf-dgh", "cycle": OPEN, "late": "next"},
            lookup_id=new_lookup_id(),
            payload=msgspec.UNSET if payload is None else msgspec.Raw(payload),
            payload_sha256=None if payload is None else sha256_hex(payload),
        )
        plain = msgspec.json.decode(msgspec.json.encode(good))
        return {**plain, **({} if payload is None else {"payload": msgspec.Raw(payload)}), **changes}

    def sign(self, envelope: dict[str, Any], *, keep: bool = True, key: ECKey | None = None) -> SignedCase:
        """Sign an envelope; `keep` moves the chain on."""
        data = msgspec.json.encode(envelope)
        if keep:
            self.seq, self.prev = envelope["seq"], sha256_hex(data)
        return SignedCase(msgspec.Raw(data), sign_detached(data, key or self.key, CASE_TYP))

    def order(self, **changes: Any) -> SignedCase:
        """The next order, signed."""
        return self.sign(self.envelope(**changes))

    def contact(self, secret: str = "secret", **changes: Any) -> tuple[SignedCase, str]:
        """A phone number with its consent; and the receipt's hash, as the ledger knows it."""
        payload = sealed()
        receipt = self.consent(payload, withdrawal={"method": "receipt", "hash": sha256_hex(secret.encode())})
        envelope = self.envelope(
            payload=payload,
            kind="order-contact",
            purpose="order-contact",
            datatypes=("phone",),
            legal_basis=CONSENT_BASIS,
            consent=receipt,
            routing={"order": str(uuid4())},
        )
        return self.sign({**envelope, **changes}), sha256_hex(receipt.encode())

    def consent(self, payload: bytes, **changes: Any) -> str:
        """A consent receipt, signed by this kiosk."""
        moment = epoch_seconds(from_wire(self.now))
        good: dict[str, Any] = {
            "record_id": str(uuid4()),
            "receipt_id": str(uuid4()),
            "principal": "pseudonym:" + secrets.token_hex(8),
            "purpose": "order-contact",
            "datatypes": ("phone",),
            "recipient": "shop:baeckerei",
            "controllers": ("shop:baeckerei",),
            "legal_basis": CONSENT_BASIS,
            "notice": {"id": "order-contact-1", "sha256": sha256_hex(b"")},
            "language": "de",
            "retention": "until pick-up",
            "withdrawal": {"method": "receipt", "hash": sha256_hex(b"secret")},
            "event_type": "consent",
            "event_state": "given",
            "payload_sha256": sha256_hex(payload),
            "iat": moment,
            "exp": moment + 30 * 24 * 3600,
        }
        return sign_message(ConsentReceipt(**{**good, **changes}), self.key, CONSENT_TYP)

    def cancel(self, lookup_id: str, secret: bytes, **changes: Any) -> SignedCase:
        """A cancellation with this secret."""
        payload = b'{"secret":"%s"}' % b64url(secret).encode()
        envelope = self.envelope(
            payload=payload,
            kind="cancel",
            recipient="platform",
            purpose="order-cancel",
            datatypes=(),
            lookup_id=lookup_id,
            routing={},
        )
        return self.sign({**envelope, **changes})

    def post(self, cases: Iterable[SignedCase], details: Iterable[Detail] = GRANTS) -> httpx.Response:
        """One round as it comes back."""
        body = msgspec.json.encode(SyncRequest(self.cursor, KioskReport("0.1.0"), tuple(cases)))
        return self.call("POST", "/v1/sync", self.token(details), body=body)

    def sync(self, *cases: SignedCase, details: Iterable[Detail] = GRANTS) -> SyncResponse:
        """One round that works; takes the mailbox's cursor up."""
        response = self.post(cases, details)
        assert response.status_code == 200, response.text
        answer = msgspec.json.decode(response.content, type=SyncResponse)
        self.cursor = answer.mailbox_cursor
        return answer

    def deliver(self, *cases: SignedCase, details: Iterable[Detail] = GRANTS) -> list[tuple[int, str]]:
        """Status and problem of each case."""
        return [(result.status, result.problem) for result in self.sync(*cases, details=details).results]


@dataclass
class Desk(Device):
    """A shop's own device."""

    recipient: str = "shop:baeckerei"

    def get(self, since: int = 0, limit: int = 100, details: Iterable[Detail] | None = None) -> httpx.Response:
        """The recipient's cases."""
        return self.read(f"/v1/desks/{self.recipient}/cases", f"since={since}&limit={limit}", details)

    def read(self, path: str, query: str = "", details: Iterable[Detail] | None = None) -> httpx.Response:
        """Something that only the recipient may read."""
        token = self.token(details or [Detail(DETAIL_TYPE, ("open",), recipient=self.recipient)])
        proof = make_proof(
            self.key, "GET", self.base_url + path, from_wire(self.now), token=token, nonce=self._fresh_nonce()
        )
        return self.call("GET", f"{path}?{query}" if query else path, token, proof=proof)

    def answer(self, case_id: UUID, lookup_id: str, revision: int = 1, **changes: Any) -> SignedAnswer:
        """A signed answer to one case."""
        payload = sealed()
        good = {
            "case_id": case_id,
            "lookup_id": lookup_id,
            "recipient": self.recipient,
            "revision": revision,
            "created_at": self.now,
            "payload": msgspec.Raw(payload),
            "payload_sha256": sha256_hex(payload),
        }
        data = msgspec.json.encode(Answer(**{**good, **changes}))
        return SignedAnswer(msgspec.Raw(data), sign_detached(data, self.key, ANSWER_TYP))

    def send(self, *answers: SignedAnswer, details: Iterable[Detail] | None = None) -> httpx.Response:
        """Send answers."""
        body = msgspec.json.encode({"answers": answers})
        token = self.token(details or [Detail(DETAIL_TYPE, ("answer",), recipient=self.recipient)])
        return self.call("POST", f"/v1/desks/{self.recipient}/answers", token, body=body)

    def results(self, *answers: SignedAnswer) -> list[tuple[int, str]]:
        """Status and problem of each answer."""
        return [(result["status"], result.get("problem", "")) for result in self.send(*answers).json()["results"]]

    def _fresh_nonce(self) -> str:
        if not self.nonce:
            self.nonce = self.http.post("/v1/sync").headers["dpop-nonce"]
        return self.nonce


def new_lookup_id() -> str:
    """A receipt's reference."""
    return b64url(secrets.token_bytes(16))


def case_of(signed: SignedCase) -> Envelope:
    """What a signed case says."""
    return msgspec.json.decode(bytes(signed.envelope), type=Envelope)


def sha(secret: bytes) -> str:
    """A cancel hash."""
    return hashlib.sha256(secret).hexdigest()


def statuses(results: Iterable[CaseResult]) -> list[int]:
    """Statuses alone."""
    return [result.status for result in results]
