# SPDX-License-Identifier: EUPL-1.2
"""Trustee and platform on loopback: they sign as the real ones do, and fail on command."""

import threading
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit
from uuid import UUID

import msgspec
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

from sync.contract.allotments import Grant, RenewRequest, RenewResponse
from sync.contract.blind_rsa import sign_blinded, to_jwk
from sync.contract.cases import (
    AnswerResult,
    AnswerResults,
    CaseResult,
    CaseStatus,
    DeskAnswers,
    DeskCase,
    DeskCases,
    Envelope,
    Lookup,
    MailboxEntry,
    SignedAnswer,
    SignedCase,
    SyncRequest,
    SyncResponse,
)
from sync.contract.courier import (
    KIND_COURIER_KEY,
    PROOF_TYP,
    CourierKey,
    CourierResult,
    DeliveryProof,
    Parcel,
    open_parcel,
    read_letter,
)
from sync.contract.dpop import NonceNeededError, check_proof
from sync.contract.feed import (
    MANIFEST_TYP,
    BundleRef,
    DeltaRef,
    Handovers,
    Heads,
    Item,
    Manifest,
    Steps,
    StepsRef,
    compress,
    decompress,
    encode_items,
)
from sync.contract.ideas import IdeaWord, SignedIdeaWord, WaitingContributions
from sync.contract.problems import Problem, problem
from sync.contract.signing import (
    SignatureError,
    b64url,
    epoch_seconds,
    generate_key,
    public_jwk,
    sha256_hex,
    unb64url,
)
from sync.contract.surveys import AnonymousAnswer, CollectedAnswer, CollectedAnswers, SignedResult
from sync.contract.times import to_wire
from sync.contract.trust import (
    ACCESS_TYP,
    ASSERTION_TYP,
    CONSENT_STATUS_TYP,
    ENROLMENT_TYP,
    POLICY_TYP,
    AccessClaims,
    ConsentBatch,
    ConsentQuery,
    ConsentResult,
    ConsentResults,
    ConsentStates,
    Detail,
    Enrolment,
    EnrolRequest,
    OfflinePolicy,
    Purpose,
    SurveyGrant,
    SurveyToken,
    TokenResponse,
    Withdrawal,
    check_lifetime,
    notice,
    read_message,
    sign_message,
)

NOW = datetime(2026, 11, 23, 8, tzinfo=UTC)
SCOPE = "district:10046"
CODE = "one-time-code"


@dataclass
class Reply:
    """One answer. With `cut` the connection ends after so many bytes of the body."""

    status: int
    body: bytes = b""
    headers: dict[str, str] = field(default_factory=dict)
    cut: int | None = None


@dataclass(frozen=True)
class Asked:
    """One request as it came."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes


class Refusal(Exception):  # noqa: N818  an answer
    def __init__(self, reply: Reply) -> None:
        self.reply = reply


class FakeServers:
    """Both servers' state. Replies put into `script[path]` are given first, each once."""

    def __init__(self) -> None:
        self.key = generate_key()
        self.courier_key = generate_key()
        self.base = ""
        self.now = NOW
        self.nonce = "nonce-1"
        self.asked: list[Asked] = []
        self.script: dict[str, deque[Reply]] = {}
        self.sent_blob_bytes = 0
        self.recipient: str | None = None
        self.device: dict[str, str] = {}
        self.party = "kiosk:remmesweiler"
        self.policy_lacks: set[str] = set()
        self.regrant: Callable[[tuple[Detail, ...]], tuple[Detail, ...]] = lambda details: details
        self.tokens = 0
        self.consents: list[str] = []
        self.withdrawn: list[str] = []
        self.consent_status = 201
        self.stored: dict[str, bytes] = {}
        self.order_of_arrival: list[str] = []
        self.judge: Callable[[Envelope], CaseResult] = lambda envelope: CaseResult(envelope.case_id, 201)
        self.mute = False
        self.mailbox: list[MailboxEntry] = []
        self.page = 50
        self.lookups: dict[str, tuple[CaseStatus, ...]] = {}
        self.renewals: list[RenewRequest] = []
        self.grants: tuple[Grant, ...] = ()
        self.blobs: dict[str, bytes] = {}
        self.manifest = ""
        self.queue: list[DeskCase] = []
        self.answers: list[SignedAnswer] = []
        self.answer_status = 201
        self.lists_steps = False
        self.handovers: list[str] = []
        self.feed_key = self.key
        self.feed_keys = (public_jwk(self.key),)
        self.survey_keys: dict[str, RSAPrivateKey] = {}
        """Surveys that the trustee permits."""
        self.codes: dict[str, bytes] | None = None
        """Where each person answers once: the codes, and what each was used for."""
        self.anonymous: dict[str, AnonymousAnswer] = {}
        self.collected: tuple[CollectedAnswer, ...] = ()
        self.results: list[SignedResult] = []
        self.words: list[IdeaWord] = []
        self.platform_url = ""
        """Where another platform than this one answers."""
        self._steps: list[DeltaRef] = []
        self._history: list[tuple[int, dict[tuple[str, str], Item]]] = [(0, {})]

    @property
    def issuer(self) -> str:
        return f"{self.base}/t"

    @property
    def platform(self) -> str:
        return self.platform_url or f"{self.base}/p"

    def paths(self, part: str = "") -> list[str]:
        return [f"{asked.method} {asked.path}" for asked in self.asked if part in asked.path]

    def will(self, path: str, *replies: Reply) -> None:
        self.script.setdefault(path, deque()).extend(replies)

    # Content

    def publish(self, items: list[Item], **changes: Any) -> Manifest:
        """A new head with bundle and, after the first, a delta; `changes` forge the manifest."""
        before, old = self._history[-1]
        head, new = before + 1, {item.key: item for item in items}
        self._history.append((head, new))
        data = encode_items(items)
        deltas: tuple[DeltaRef, ...] = ()
        if before:
            changed = [item for key, item in new.items() if old.get(key) != item]
            changed += [Item(kind, name, 9, op="delete") for kind, name in old.keys() - new.keys()]
            former = encode_items(old.values())
            blob = self.put_blob(compress(encode_items(changed), 3, former))
            base = sha256_hex(former)
            step = DeltaRef(
                blob,
                len(self.blobs[blob]),
                from_=before,
                to=head,
                base_sha256=base,
                dictionary=base if former else None,
            )
            deltas = (step,)
            self._steps.append(step)
        blob = self.put_blob(compress(data, 3))
        moment = epoch_seconds(self.now)
        manifest = Manifest(
            SCOPE,
            head,
            sha256_hex(data),
            moment,
            moment + 86_400,
            BundleRef(blob, len(self.blobs[blob]), changes.get("head", head)),
            deltas,
            self._list_of_steps(),
        )
        manifest = msgspec.structs.replace(manifest, **changes)
        self.manifest = sign_message(manifest, self.feed_key, MANIFEST_TYP)
        return manifest

    def _list_of_steps(self) -> StepsRef | None:
        if not self.lists_steps or not self._steps:
            return None
        name = self.put_blob(compress(msgspec.json.encode(Steps(tuple(self._steps))), 3))
        return StepsRef(name, len(self.blobs[name]), from_=self._steps[0].from_)

    def courier_item(self) -> Item:
        """By which a kiosk knows to which key parcels are sealed."""
        body = CourierKey(public_jwk(self.courier_key))
        return Item(KIND_COURIER_KEY, "platform", 1, body=msgspec.Raw(msgspec.json.encode(body)))

    def put_blob(self, data: bytes) -> str:
        name = sha256_hex(data)
        self.blobs[name] = data
        return name

    def policy(self) -> str:
        text = notice("order", {"de": "Wofür wir Ihre Bestellung brauchen"})
        purposes = {
            name: Purpose(
                ("order",), ("shop:*", "platform"), "collect", False, "eu-gdpr:A6-1-b", 0, 30 * 86_400, text
            )
            for name in ("order", "order-cancel")
            if name not in self.policy_lacks
        }
        moment = epoch_seconds(self.now)
        policy = OfflinePolicy(
            self.issuer, self.platform, 1, moment, moment + 40 * 86_400, purposes, {}, self.feed_keys,
            (public_jwk(self.key),),
            {
                name: SurveyGrant(to_jwk(key.public_key()), self.codes is not None, moment + 400 * 86_400)
                for name, key in self.survey_keys.items()
            },
        )  # fmt: skip
        return sign_message(policy, self.key, POLICY_TYP)

    def enrolment(self) -> str:
        enrolment = Enrolment(
            self.party, self.recipient, "10046", "10046117", SCOPE, self.issuer, self.platform, self.issuer,
            epoch_seconds(self.now),
        )  # fmt: skip
        return sign_message(enrolment, self.key, ENROLMENT_TYP)

    def consent_states(self, *receipts: str) -> str:
        """What the ledger says of these receipts, signed now."""
        states = ConsentStates(self.issuer, epoch_seconds(self.now), dict.fromkeys(receipts, "unknown"))
        return sign_message(states, self.key, CONSENT_STATUS_TYP)

    # Answers

    def answer(self, asked: Asked) -> Reply:
        path = urlsplit(asked.path).path
        waiting = self.script.get(path)
        if waiting:
            return waiting.popleft()
        try:
            if path.startswith("/t/"):
                return self._trustee(asked, path[2:])
            return self._platform(asked, path[2:])
        except Refusal as refusal:
            return refusal.reply

    def _trustee(self, asked: Asked, path: str) -> Reply:
        if path == "/v1/jwks":
            return Reply(200, msgspec.json.encode({"keys": [public_jwk(self.key)]}))
        if path == "/v1/enrol":
            request = msgspec.json.decode(asked.body, type=EnrolRequest)
            self.device = request.device_key
            return Reply(200, self.enrolment().encode()) if request.code == CODE else _refused(403, "unknown-code")
        if path == "/v1/policy":
            token = self.policy()
            etag = f'"{len(self.policy_lacks)}-{len(self.survey_keys)}"'
            if asked.headers.get("if-none-match") == etag:
                return Reply(304)
            return Reply(200, token.encode(), {"ETag": etag})
        if path == "/v1/consents/withdraw":
            self.withdrawn.append(msgspec.json.decode(asked.body, type=Withdrawal).secret)
            return Reply(200, b"{}")
        if path == "/v1/consents/status":
            query = msgspec.json.decode(asked.body, type=ConsentQuery)
            return Reply(200, self.consent_states(*query.receipts).encode())
        if path == "/v1/consents":
            receipts = msgspec.json.decode(asked.body, type=ConsentBatch).receipts
            self.consents += receipts
            results = tuple(ConsentResult(sha256_hex(r.encode()), self.consent_status) for r in receipts)
            return Reply(200, msgspec.json.encode(ConsentResults(results)))
        if path == "/v1/survey-tokens":
            return self._sign_blindly(asked)
        return self._token(asked) if path == "/v1/token" else _refused(404, "not-found")

    def _sign_blindly(self, asked: Asked) -> Reply:
        form = {name: values[0] for name, values in parse_qs(asked.body.decode()).items()}
        read_message(form["client_assertion"], [self.device], ASSERTION_TYP, dict)
        key, blinded = self.survey_keys.get(form["survey"]), unb64url(form["blinded"])
        if key is None:
            return _refused(404, "unknown-survey")
        if self.codes is not None and self.codes.setdefault(form.get("code", ""), blinded) != blinded:
            return _refused(403, "code-not-good")
        return Reply(200, msgspec.json.encode(SurveyToken(b64url(sign_blinded(key, blinded)))))

    def _token(self, asked: Asked) -> Reply:
        self._check_proof(asked, f"{self.issuer}/v1/token")
        form = {name: values[0] for name, values in parse_qs(asked.body.decode()).items()}
        assertion: dict[str, int] = read_message(form["client_assertion"], [self.device], ASSERTION_TYP, dict)
        try:
            check_lifetime(assertion["iat"], assertion["exp"], self.now)
        except SignatureError:
            return Reply(401, b'{"error":"invalid_client"}')
        details = msgspec.json.decode(form["authorization_details"], type=tuple[Detail, ...])
        granted = self.regrant(details)
        self.tokens += 1
        moment = epoch_seconds(self.now)
        claims = AccessClaims(
            self.issuer, self.platform, self.party, self.party, f"j{self.tokens}", moment, moment + 300,
            {"jkt": self.device["kid"]}, granted,
        )  # fmt: skip
        token = sign_message(claims, self.key, ACCESS_TYP)
        return Reply(200, msgspec.json.encode(TokenResponse(token, "DPoP", 300, granted)))

    def _check_proof(self, asked: Asked, url: str, token: str = "") -> None:
        try:
            check_proof(asked.headers.get("dpop", ""), asked.method, url, self.now, token=token, nonces=(self.nonce,))
        except NonceNeededError:
            raise Refusal(Reply(401, b'{"error":"use_dpop_nonce"}')) from None
        except SignatureError as error:
            raise Refusal(_refused(400, "invalid_dpop_proof", str(error))) from None

    def _claims(self, asked: Asked) -> AccessClaims:
        token = asked.headers.get("authorization", "").removeprefix("DPoP ")
        self._check_proof(asked, self.platform + urlsplit(asked.path).path.removeprefix("/p"), token)
        claims = read_message(token, [public_jwk(self.key)], ACCESS_TYP, AccessClaims)
        check_lifetime(claims.iat, claims.exp, self.now)
        return claims

    def _platform(self, asked: Asked, path: str) -> Reply:
        if path == f"/v1/feeds/{SCOPE}":
            return Reply(200, self.manifest.encode()) if self.manifest else _refused(404, "not-found")
        if path == "/v1/feed-keys":
            return Reply(200, msgspec.json.encode(Handovers(tuple(self.handovers))))
        if path == "/v1/heads/heads-ref":
            return self._heads(asked)
        if path.startswith("/v1/blobs/"):
            return self._blob(asked, path.rpartition("/")[2])
        if path == "/v1/anonymous":
            answer = msgspec.json.decode(asked.body, type=AnonymousAnswer)
            new = self.anonymous.setdefault(str(answer.case_id), answer) is answer
            return Reply(201 if new else 200, b"{}")
        claims = self._claims(asked)
        if path.endswith("/result"):
            self.results.append(msgspec.json.decode(asked.body, type=SignedResult))
            return Reply(201, b"{}")
        if path.endswith("/waiting"):
            waiting = tuple(one.case_id for one in self.collected)
            return Reply(200, msgspec.json.encode(WaitingContributions(waiting)))
        if path.endswith("/ideas"):
            return self._idea_word(msgspec.json.decode(asked.body, type=SignedIdeaWord))
        if "/surveys/" in path:
            after = UUID(parse_qs(urlsplit(asked.path).query).get("after", [str(UUID(int=0))])[0])
            left = tuple(one for one in self.collected if one.case_id > after)
            return Reply(200, msgspec.json.encode(CollectedAnswers(left[:2], len(left) > 2)))
        if path == "/v1/sync":
            return self._sync(asked, claims)
        if path == "/v1/courier":
            return self._courier(asked)
        if path == "/v1/allotments/renew":
            request = msgspec.json.decode(asked.body, type=RenewRequest)
            self.renewals.append(request)
            return Reply(200, msgspec.json.encode(RenewResponse(request.turn + 1, to_wire(self.now), self.grants)))
        if path.startswith("/v1/answers/"):
            return Reply(200, msgspec.json.encode(Lookup(self.lookups.get(path.rpartition("/")[2], ()))))
        if path.endswith("/cases"):
            return self._desk_cases(asked, claims)
        if path.endswith("/answers"):
            return self._desk_answers(asked, claims)
        return _refused(404, "not-found")

    def _idea_word(self, signed: SignedIdeaWord) -> Reply:
        word = msgspec.json.decode(signed.word, type=IdeaWord)
        self.words.append(word)
        self.collected = tuple(one for one in self.collected if one.case_id not in word.settled)
        return Reply(201, b"{}")

    def _heads(self, asked: Asked) -> Reply:
        newest = max((entry.cursor for entry in self.mailbox), default=0)
        body = msgspec.json.encode(Heads({SCOPE: self._history[-1][0]}, newest, manifest=self.manifest))
        etag = f'"{sha256_hex(body)[:16]}"'
        same = asked.headers.get("if-none-match") == etag
        return Reply(304 if same else 200, b"" if same else body, {"ETag": etag})

    def _blob(self, asked: Asked, name: str) -> Reply:
        data = self.blobs.get(name)
        if data is None:
            return _refused(404, "not-found")
        wanted = asked.headers.get("range", "")
        if wanted:
            start = int(wanted.removeprefix("bytes=").removesuffix("-"))
            return Reply(206, data[start:], {"Content-Range": f"bytes {start}-{len(data) - 1}/{len(data)}"})
        return Reply(200, data, {"ETag": f'"{name}"'})

    def _sync(self, asked: Asked, claims: AccessClaims) -> Reply:
        packed = asked.headers.get("content-encoding") == "zstd"
        request = msgspec.json.decode(decompress(asked.body) if packed else asked.body, type=SyncRequest)
        results = []
        for case in request.cases:
            envelope = msgspec.json.decode(case.envelope, type=Envelope)
            assert claims.allows("submit", purpose=envelope.purpose, recipient=envelope.recipient)
            results.append(self._store(bytes(case.envelope)))
        waiting = [entry for entry in self.mailbox if entry.cursor > request.mailbox_cursor]
        page = waiting[: self.page]
        cursor = page[-1].cursor if page else request.mailbox_cursor
        answer = SyncResponse(
            () if self.mute else tuple(results), tuple(page), cursor, "heads-ref", len(waiting) > self.page
        )
        return Reply(200, msgspec.json.encode(answer))

    def _courier(self, asked: Asked) -> Reply:
        parcel = msgspec.json.decode(asked.body, type=Parcel)
        letter, _ = read_letter(parcel)
        results = []
        for raw in open_parcel(parcel, self.courier_key).cases:
            data = bytes(msgspec.json.decode(raw, type=SignedCase).envelope)
            result = self._store(data)
            results.append(CourierResult(sha256_hex(data), result))
        proof = DeliveryProof(letter.iss, letter.sealed_sha256, epoch_seconds(self.now), tuple(results))
        return Reply(200, sign_message(proof, self.feed_key, PROOF_TYP).encode())

    def _store(self, data: bytes) -> CaseResult:
        envelope = msgspec.json.decode(data, type=Envelope)
        result = self.judge(envelope)
        if result.status in (200, 201):
            known = self.stored.setdefault(str(envelope.case_id), data)
            assert known == data
            self.order_of_arrival.append(str(envelope.case_id))
        return result

    def _desk_cases(self, asked: Asked, claims: AccessClaims) -> Reply:
        assert claims.allows("open", recipient=self.recipient or "")
        since = int(parse_qs(urlsplit(asked.path).query)["since"][0])
        waiting = [case for case in self.queue if case.cursor > since]
        page = waiting[: self.page]
        cursor = page[-1].cursor if page else since
        return Reply(200, msgspec.json.encode(DeskCases(tuple(page), cursor, len(waiting) > self.page)))

    def _desk_answers(self, asked: Asked, claims: AccessClaims) -> Reply:
        assert claims.allows("answer", recipient=self.recipient or "")
        answers = msgspec.json.decode(asked.body, type=DeskAnswers).answers
        self.answers += answers
        read = [msgspec.json.decode(a.answer, type=_Revision) for a in answers]
        results = tuple(AnswerResult(r.case_id, r.revision, self.answer_status) for r in read)
        return Reply(200, msgspec.json.encode(AnswerResults(() if self.mute else results)))


class _Revision(msgspec.Struct):
    case_id: msgspec.Raw
    revision: int


def _refused(status: int, name: str, detail: str = "") -> Reply:
    said: Problem = problem(name, name, status, detail=detail)
    return Reply(status, msgspec.json.encode(said), {"Content-Type": "application/problem+json"})


def _handler(servers: FakeServers) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def _serve(self) -> None:
            size = int(self.headers.get("Content-Length", 0))
            headers = {name.lower(): value for name, value in self.headers.items()}
            asked = Asked(self.command, self.path, headers, self.rfile.read(size))
            servers.asked.append(asked)
            reply = servers.answer(asked)
            self.send_response(reply.status)
            for name, value in {
                "Content-Type": "application/json",
                "DPoP-Nonce": servers.nonce,
                **reply.headers,
            }.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(reply.body)))
            self.end_headers()
            body = reply.body if reply.cut is None else reply.body[: reply.cut]
            if "/blobs/" in self.path:
                servers.sent_blob_bytes += len(body)
            self.wfile.write(body)
            if reply.cut is not None:
                self.close_connection = True

        do_GET = do_POST = _serve  # noqa: N815

        def date_time_string(self, timestamp: float | None = None) -> str:
            return format_datetime(servers.now, usegmt=True)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002
            """Silence."""

    return Handler


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that breaks off is part of many tests; anything else fails there by itself."""


@contextmanager
def serving(servers: FakeServers | None = None) -> Iterator[FakeServers]:
    """Both servers on one free port of loopback, until the end of the block."""
    servers = servers or FakeServers()
    with _Server(("127.0.0.1", 0), _handler(servers)) as server:
        servers.base = f"http://127.0.0.1:{server.server_port}"
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        try:
            yield servers
        finally:
            server.shutdown()
            thread.join()
