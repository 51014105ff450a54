# SPDX-License-Identifier: EUPL-1.2
"""One platform, one kiosk, one desk, and tokens of the trustee and of oidc-provider, each in both profiles.

Each refusal begins with a genuine token of the very server, bent in one place and signed again by its own key.
"""

import dataclasses
import hmac
import json
import secrets
from collections.abc import Callable, Iterator
from typing import Any
from uuid import uuid4

import httpx
import msgspec
import pytest

from installer.node import oidc_provider as installed
from installer.parties import PartyError
from sync.contract.cases import ClockState, DeskCase, Envelope, KioskReport, SyncRequest
from sync.contract.dpop import make_proof
from sync.contract.ids import uuid7
from sync.contract.signing import b64url, generate_key, header_of, public_jwk, sha256_hex, sign, unb64url
from sync.contract.times import from_wire
from sync.contract.trust import DETAIL_TYPE, canonical_json
from sync.replica import cases
from sync.replica.database import database_key, open_replica
from sync.replica.policy import load_identity, load_policy
from sync.replica.sealing import open_sealed, seal
from tests.foreign.stage import (
    MAILBOX,
    ORDER,
    SHOP,
    OidcProvider,
    Party,
    Stage,
    TokenServer,
    oidc_provider,
    set_stage,
)
from tests.platform.devices import Kiosk, new_lookup_id
from tests.platform.running import OPEN
from tests.trustee.device import problem_of, receipt_fields, secret_hash, secret_text, sign_receipt

pytestmark = pytest.mark.system

SCOPES = {
    "kiosk:testdorf": ["p::mailbox", "p:order:submit", "p:order-contact:submit"],
    "desk:baeckerei": ["p:shop:baeckerei:open"],
}


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    with set_stage(tmp_path_factory.mktemp("foreign")) as stage:
        yield stage


@pytest.fixture(scope="module")
def provider(stage: Stage) -> Iterator[OidcProvider]:
    try:
        program = installed()
    except PartyError as error:
        pytest.skip(f"no foreign authorization server: {error}")
    with oidc_provider(program, stage.clock, stage.site.base_url) as running:
        yield running


@pytest.fixture(scope="module", params=["trustee rar", "oidc-provider rar", "oidc-provider scope", "trustee scope"])
def server(stage: Stage, request: pytest.FixtureRequest) -> Iterator[TokenServer]:
    """Who gives tokens; platform and devices are told so by their commands, and by nothing else."""
    audience, clock = stage.site.base_url, stage.clock
    with httpx.Client(trust_env=False, timeout=20) as http:
        name, profile = request.param.split()
        key = stage.trustee_key
        if name == "trustee":
            server = TokenServer(stage.trustee.url, profile, key, key.thumbprint(), audience, clock, http)
            if profile == "scope":
                # The same server, to be known by configuration as any other.
                stage.believe(server, stage.trustee.jwks)
                for party in (stage.kiosk, stage.desk):
                    configured(party, stage.config(server))
            yield server
            return
        provider: OidcProvider = request.getfixturevalue("provider")
        server = TokenServer(provider.issuers[profile], profile, provider.key, provider.kid, audience, clock, http)
        stage.believe(server, [provider.jwk])
        provider.register([configured(party, stage.config(server)) for party in (stage.kiosk, stage.desk)], SCOPES)
        yield server


def configured(party: Party, config: str) -> dict[str, Any]:
    """Tell a device of a server; returns what it prints for the server's operator."""
    code, said = party.run("authorization", "--config", config)
    assert code == 0
    registration: dict[str, Any] = json.loads(said.splitlines()[-1])
    return registration


@pytest.fixture(scope="module")
def http(stage: Stage, server: TokenServer) -> Iterator[httpx.Client]:
    with stage.serving() as client:
        yield client


@pytest.fixture
def kiosk(stage: Stage, http: httpx.Client) -> Kiosk:
    """The kiosk's hand at the platform's door: its name and its key."""
    stage.set_clock()
    return Kiosk(stage.kiosk.name, http, None, key=stage.kiosk.key)  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def genuine(stage: Stage, server: TokenServer, http: httpx.Client) -> str:
    """A good token for the mailbox, as the server gave it."""
    stage.set_clock()
    return server.token(stage.kiosk, MAILBOX)


def ask(kiosk: Kiosk, token: str, **changes: Any) -> httpx.Response:
    return kiosk.call("GET", f"/v1/answers/{new_lookup_id()}", token, **changes)


def test_cases_go_from_kiosk_to_desk_and_consents_by_the_ledger(
    stage: Stage, http: httpx.Client, server: TokenServer
) -> None:
    """By the engines of both: an order, and two phone numbers, of which one is withdrawn before it leaves."""
    secret = secrets.token_hex(8)
    withdrawn = stage.trustee.post("/v1/consents/withdraw", {"secret": secret_text(secret)})
    assert withdrawn.status_code == 200
    db = open_replica(stage.kiosk.state, database_key(stage.kiosk.store, stage.kiosk.state))
    identity = load_identity(db, stage.kiosk.store)
    policy = load_policy(db, identity.trustee_keys, stage.clock())
    readers = list(policy.recipients[SHOP].encryption)
    words = f"zwei Roggenbrote, {server.issuer}"
    ids = [uuid7(stage.clock()) for _ in range(3)]
    order = cases.Draft(
        case_id=ids[0], kind="order", recipient=SHOP, purpose="order", datatypes=("order", "crate-name"),
        legal_basis="eu-gdpr:A6-1-b", routing={"pickup_point": "testdorf-dgh", "cycle": OPEN, "late": "next"},
        payload=seal(Wish(words), readers), lookup_id=new_lookup_id(),
    )  # fmt: skip
    numbers = []
    for case_id, revoker in zip(ids[1:], (secrets.token_hex(8), secret), strict=True):
        sealed = seal(Wish("06851 000000"), readers)
        fields = receipt_fields(
            stage.clock(), policy.purposes["order-contact"].notice.sha256, recipient=SHOP, controllers=(SHOP,),
            withdrawal={"method": "receipt code", "hash": secret_hash(revoker)}, payload_sha256=sha256_hex(sealed),
        )  # fmt: skip
        numbers.append(
            dataclasses.replace(
                order,
                case_id=case_id,
                kind="order-contact",
                purpose="order-contact",
                datatypes=("phone",),
                legal_basis="eu-gdpr:A6-1-a",
                routing={"order": str(ids[0])},
                payload=sealed,
                consent=sign_receipt(identity.key, fields),
            )
        )
    unsure = ClockState(None, "unknown")
    cases.confirm(db, [order, *numbers], identity.place, identity.key, stage.clock(), unsure)
    cases.release(db, ids)
    db.conn.close()
    with stage.kiosk.engine():
        last = f"SELECT 1 FROM cases WHERE case_id = '{ids[2]}' AND state <> 'ready'"
        stage.kiosk.wait_rows(last)
        states = dict(stage.kiosk.wait_rows("SELECT case_id, state FROM cases"))
    assert [states[str(case_id)] for case_id in ids] == ["delivered", "delivered", "shredded"], stage.kiosk.log()
    assert [stage.stored(case_id) for case_id in ids] == [True, True, False]
    with stage.desk.engine():
        ((case,),) = stage.desk.wait_rows(f"SELECT case_json FROM desk_cases WHERE case_id = '{ids[0]}'")
    envelope = msgspec.json.decode(msgspec.json.decode(case, type=DeskCase).case.envelope, type=Envelope)
    assert open_sealed(bytes(envelope.payload), stage.desk.encryption_key).strip() == msgspec.json.encode(Wish(words))


class Wish(msgspec.Struct):
    text: str


def test_a_genuine_token_is_good_and_names_the_party(kiosk: Kiosk, genuine: str) -> None:
    assert ask(kiosk, genuine).status_code == 200


OTHER = generate_key()
UNKNOWN = generate_key()
Bend = Callable[[TokenServer, str], str]


def bend(**claims: Any) -> Bend:
    return lambda server, token: server.bent(token, **claims)


def later(seconds: int) -> Bend:
    """As if it were given so much later."""
    return lambda server, token: server.bent(
        token, iat=said(token)["iat"] + seconds, exp=said(token)["exp"] + seconds
    )


def headed(**header: Any) -> Bend:
    """Another header above the same words and the same signature."""

    def changed(server: TokenServer, token: str) -> str:
        _, payload, signature = token.split(".")
        words = {"alg": "ES256", "typ": "at+jwt", "kid": server.kid} | header
        return f"{b64url(canonical_json(words))}.{payload}.{signature if header.get('alg') != 'none' else ''}"

    return changed


def keyed_by_the_public_key(server: TokenServer, token: str) -> str:
    """HMAC, with what everybody knows of the server as the secret."""
    words = {"alg": "HS256", "typ": "at+jwt", "kid": server.kid}
    signed = f"{b64url(canonical_json(words))}.{token.split('.')[1]}"
    return f"{signed}.{b64url(hmac.digest(server.key.as_pem(private=False), signed.encode(), 'sha256'))}"


def tampered(server: TokenServer, token: str) -> str:
    """Other words under the same signature."""
    header, _, signature = token.split(".")
    words = canonical_json(said(token) | {"sub": "kiosk:other", "client_id": "kiosk:other"})
    return f"{header}.{b64url(words)}.{signature}"


def said(token: str) -> dict[str, Any]:
    claims: dict[str, Any] = json.loads(unb64url(token.split(".")[1]))
    return claims


BENT: dict[str, Bend] = {
    "another audience": bend(aud="https://platform.example.org"),
    "audiences without ours": bend(aud=["https://platform.example.org", "account"]),
    "our audience as a part": lambda server, token: server.bent(token, aud=server.audience + "/v1"),
    "no audience": bend(aud=None),
    "another issuer": bend(iss="https://login.example.org"),
    "the issuer with a slash": lambda server, token: server.bent(token, iss=server.issuer + "/"),
    "over": later(-330),
    "of the future": later(120),
    "no end": bend(exp=None),
    "an ID token": bend(typ="JWT"),
    "a logout token": bend(typ="logout+jwt"),
    "a proof": bend(typ="dpop+jwt"),
    "an unknown key": bend(key=UNKNOWN),
    "an unknown key that takes the name of the known": lambda server, token: sign(
        unb64url(token.split(".")[1]), UNKNOWN, "at+jwt", {"kid": server.kid}
    ),
    "the key in the header": lambda server, token: sign(
        unb64url(token.split(".")[1]), UNKNOWN, "at+jwt", {"jwk": public_jwk(UNKNOWN), "kid": server.kid}
    ),
    "no algorithm": headed(alg="none"),
    "a symmetric algorithm": keyed_by_the_public_key,
    "another header": headed(cty="x"),
    "tampered": tampered,
    "cut off": lambda server, token: token[:-4],
    "bound to no key": bend(cnf=None),
    "bound to nothing that we know": bend(cnf={"x5t#S256": "x" * 43}),
    "bound to another device's key": bend(cnf={"jkt": OTHER.thumbprint()}),
    "another subject": bend(sub="6f1c2a0e-1f5b-4a4e-8f0a-6f2f0c7f3a11"),
    "another client": bend(client_id="kiosk:other"),
    "nothing granted": bend(authorization_details=None, scope=None),
    "scopes of others alone": bend(authorization_details=None, scope="openid profile P:mailbox"),
    "granted in the other profile": lambda server, token: server.bent(
        token,
        **(
            {"authorization_details": None, "scope": "p::mailbox"}
            if server.profile == "rar"
            else {"authorization_details": [{"type": DETAIL_TYPE, "actions": ["mailbox"]}], "scope": None}
        ),
    ),
    "eleven details": lambda server, token: server.bent(
        token, authorization_details=[{"type": DETAIL_TYPE, "actions": ["mailbox"]}] * 11
    ),
}


@pytest.mark.parametrize("name", BENT)
def test_a_bent_token_is_refused_alike(kiosk: Kiosk, server: TokenServer, genuine: str, name: str) -> None:
    answer = ask(kiosk, BENT[name](server, genuine))
    assert (answer.status_code, problem_of(answer)) == (401, "invalid_token"), answer.text
    assert answer.headers["WWW-Authenticate"].startswith('DPoP error="invalid_token"')


def test_a_token_of_another_server_is_refused(kiosk: Kiosk, stage: Stage, server: TokenServer, genuine: str) -> None:
    """The trustee's own, where another gives them; and theirs, where the trustee does."""
    key, other = UNKNOWN, "https://login.example.org"
    if server.issuer != stage.trustee.url:
        key, other = stage.trustee_key, stage.trustee.url
    answer = ask(kiosk, server.bent(genuine, key=key, iss=other))
    assert (answer.status_code, problem_of(answer)) == (401, "invalid_token")


Prove = Callable[[Kiosk, str, str], str]
"""A proof for a token, to be shown with a GET of this path."""


def proved(kiosk: Kiosk, path: str, **changes: Any) -> str:
    right: dict[str, Any] = {"key": kiosk.key, "method": "GET", "url": kiosk.base_url + path, "nonce": kiosk.nonce}
    right |= changes
    now = from_wire(kiosk.now)
    return make_proof(right["key"], right["method"], right["url"], now, token=right["token"], nonce=right["nonce"])


PROOFS: dict[str, tuple[str, Prove]] = {
    "made by another key": ("invalid_token", lambda kiosk, path, token: proved(kiosk, path, token=token, key=OTHER)),
    "made for another address": (
        "invalid_dpop_proof",
        lambda kiosk, path, token: proved(kiosk, "/v1/sync", token=token),
    ),
    "made for another method": (
        "invalid_dpop_proof",
        lambda kiosk, path, token: proved(kiosk, path, token=token, method="POST"),
    ),
    "made for another token": (
        "invalid_dpop_proof",
        lambda kiosk, path, token: proved(kiosk, path, token=token + "x"),
    ),
    "made for no token": ("invalid_dpop_proof", lambda kiosk, path, token: proved(kiosk, path, token="")),
    "without nonce": ("use_dpop_nonce", lambda kiosk, path, token: proved(kiosk, path, token=token, nonce="")),
    "with a stranger's nonce": (
        "use_dpop_nonce",
        lambda kiosk, path, token: proved(kiosk, path, token=token, nonce="A" * 22),
    ),
    "no proof at all": ("invalid_dpop_proof", lambda kiosk, path, token: "x"),
}


@pytest.mark.parametrize("name", PROOFS)
def test_a_proof_that_is_not_for_this_request_is_refused_alike(kiosk: Kiosk, genuine: str, name: str) -> None:
    ask(kiosk, genuine)
    wanted, prove = PROOFS[name]
    path = f"/v1/answers/{new_lookup_id()}"
    answer = kiosk.call("GET", path, genuine, proof=prove(kiosk, path, genuine))
    assert (answer.status_code, problem_of(answer)) == (401, wanted), answer.text
    assert answer.headers["DPoP-Nonce"] == kiosk.nonce


def test_a_token_without_its_key_is_refused_as_bearer(kiosk: Kiosk, genuine: str) -> None:
    answer = ask(kiosk, genuine, scheme="Bearer")
    assert (answer.status_code, problem_of(answer)) == (401, "invalid_token")


def test_a_request_that_is_replayed_changes_nothing(kiosk: Kiosk, stage: Stage, server: TokenServer) -> None:
    """A nonce holds for minutes, in which the very same request is answered once more; nothing is stored twice."""
    token, order = server.token(stage.kiosk, MAILBOX, ORDER), kiosk.order(epoch=uuid4())
    body = msgspec.json.encode(SyncRequest(0, KioskReport("1"), (order,)))
    ask(kiosk, token)
    proof = proved(kiosk, "/v1/sync", method="POST", token=token)
    answers = [kiosk.call("POST", "/v1/sync", token, body=body, proof=proof).json() for _ in range(2)]
    assert [answer["results"][0]["status"] for answer in answers] == [201, 200]


def test_a_token_that_is_too_narrow_grants_no_more(kiosk: Kiosk, stage: Stage, server: TokenServer) -> None:
    answer = ask(kiosk, server.token(stage.kiosk, ORDER))
    assert (answer.status_code, problem_of(answer)) == (403, "not-granted")
    assert deliver(kiosk, server.token(stage.kiosk, MAILBOX)) == (403, "not-granted")


@pytest.mark.parametrize(
    ("detail", "scope"),
    [
        ({"actions": ["submit"], "purpose": "*", "recipient": "*"}, "p:*:submit"),
        ({"actions": ["submit"], "purpose": "", "recipient": ""}, "p::submit"),
        (
            {"actions": ["submit"], "purpose": "order-contact", "recipient": "shop:baeckerei"},
            "p:order-contact:submit",
        ),
        ({"actions": ["submit"], "purpose": "order", "recipient": "shop:*"}, "p:ORDER:submit"),
        ({"actions": ["open", "answer"], "recipient": "shop:baeckerei"}, "p:shop:baeckerei:open"),
    ],
    ids=["every purpose", "no purpose", "another purpose", "every recipient", "another action"],
)
def test_a_token_that_is_wider_in_other_ways_grants_no_order(
    kiosk: Kiosk, server: TokenServer, genuine: str, detail: dict[str, Any], scope: str
) -> None:
    wide = {"type": DETAIL_TYPE, **detail}
    mailbox = {"type": DETAIL_TYPE, "actions": ["mailbox"]}
    claims = (
        {"authorization_details": [mailbox, wide]} if server.profile == "rar" else {"scope": f"p::mailbox {scope}"}
    )
    assert deliver(kiosk, server.bent(genuine, **claims)) == (403, "not-granted")


def deliver(kiosk: Kiosk, token: str) -> tuple[int, str]:
    """Send one order in an epoch of its own; its status and problem."""
    body = msgspec.json.encode(SyncRequest(0, KioskReport("1"), (kiosk.order(epoch=uuid4()),)))
    answer = kiosk.call("POST", "/v1/sync", token, body=body)
    assert answer.status_code == 200, answer.text
    result = answer.json()["results"][0]
    return result["status"], result.get("problem", "").rpartition(":")[2]


Form = Callable[[TokenServer, Party], bytes]
ASKED: dict[str, tuple[int, str, Form]] = {
    "for another server": (
        401,
        "invalid_client",
        lambda server, party: server.form(party.name, party.key, MAILBOX, audience="https://login.example.org"),
    ),
    "signed by another key": (401, "invalid_client", lambda server, party: server.form(party.name, OTHER, MAILBOX)),
    "of nobody": (401, "invalid_client", lambda server, party: server.form("kiosk:nobody", OTHER, MAILBOX)),
    "of somebody else": (
        401,
        "invalid_client",
        lambda server, party: server.form("desk:baeckerei", party.key, MAILBOX),
    ),
    "over": (401, "invalid_client", lambda server, party: server.form(party.name, party.key, MAILBOX, age="240")),
    "for another platform": (
        400,
        "invalid_target",
        lambda server, party: server.form(party.name, party.key, MAILBOX, resource="https://platform.example.org"),
    ),
}


@pytest.mark.parametrize("name", ASKED)
def test_a_server_refuses_alike(stage: Stage, server: TokenServer, http: httpx.Client, name: str) -> None:
    status, error, form = ASKED[name]
    stage.set_clock()
    server.token(stage.kiosk, MAILBOX)
    answer = server.ask(form(server, stage.kiosk), stage.kiosk.key)
    assert (answer.status_code, answer.json()["error"]) == (status, error), answer.text


@pytest.mark.parametrize("server", ["trustee rar", "oidc-provider rar"], indirect=True, scope="module")
@pytest.mark.parametrize("details", ["{", "{}", '[{"type":"other"}]', '[{"type":5}]'])
def test_a_server_refuses_details_that_are_none_alike(
    stage: Stage, server: TokenServer, http: httpx.Client, details: str
) -> None:
    stage.set_clock()
    server.token(stage.kiosk, MAILBOX)
    form = server.form(stage.kiosk.name, stage.kiosk.key, MAILBOX, authorization_details=details)
    answer = server.ask(form, stage.kiosk.key)
    assert (answer.status_code, answer.json()["error"]) == (400, "invalid_authorization_details"), answer.text


def test_a_server_counts_an_assertion_once(stage: Stage, server: TokenServer, http: httpx.Client) -> None:
    stage.set_clock()
    server.token(stage.kiosk, MAILBOX)
    form = server.form(stage.kiosk.name, stage.kiosk.key, MAILBOX)
    assert server.ask(form, stage.kiosk.key).status_code == 200
    again = server.ask(form, stage.kiosk.key)
    assert (again.status_code, again.json()["error"]) == (401, "invalid_client")


def test_a_server_asks_for_its_nonce(stage: Stage, server: TokenServer, http: httpx.Client) -> None:
    stage.set_clock()
    form = server.form(stage.kiosk.name, stage.kiosk.key, MAILBOX)
    answer = server.ask(form, stage.kiosk.key, nonce="")
    assert (answer.status_code in (400, 401), answer.json()["error"]) == (True, "use_dpop_nonce")
    assert answer.headers["DPoP-Nonce"]


@pytest.mark.parametrize("server", ["oidc-provider rar"], indirect=True, scope="module")
def test_a_server_that_changes_its_key_is_believed_when_the_platform_is_told(
    stage: Stage, server: TokenServer, genuine: str, http: httpx.Client, request: pytest.FixtureRequest
) -> None:
    provider: OidcProvider = request.getfixturevalue("provider")
    before = provider.jwk
    provider.rotate()
    rotated = server.token(stage.kiosk, MAILBOX)
    assert header_of(rotated)["kid"] == provider.kid != header_of(genuine)["kid"]
    kiosk = Kiosk(stage.kiosk.name, http, None, key=stage.kiosk.key)  # type: ignore[arg-type]
    answer = ask(kiosk, rotated)
    assert (answer.status_code, problem_of(answer)) == (401, "invalid_token")
    stage.believe(server, [before, provider.jwk])
    stage.restart()
    assert [ask(kiosk, token).status_code for token in (genuine, rotated)] == [200, 200]
