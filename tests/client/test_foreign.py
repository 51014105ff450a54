# SPDX-License-Identifier: EUPL-1.2
"""Tokens from another server: how it is found, what it is asked, and which of its answers are taken."""

import json
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import msgspec
import pytest

from sync.client.command import EXIT_MISUSE, EXIT_NOT_ENROLLED, main
from sync.client.foreign import Server, WrongGrantError, keep, kept
from sync.client.http import RefusedError
from sync.client.oauth import NotGrantedError
from sync.contract.authorization import Authorization
from sync.contract.signing import epoch_seconds, unb64url
from sync.contract.trust import ACCESS_TYP, DETAIL_TYPE, AccessClaims, Detail, sign_message
from sync.keystore import MemoryStore
from tests.client.device import Device
from tests.client.fake_servers import NOW, FakeServers, Reply

MAILBOX = Detail(DETAIL_TYPE, ("mailbox",))
ORDER = Detail(DETAIL_TYPE, ("submit",), "order", "shop:baeckerei", ("order",), "eu-gdpr:A6-1-b")
OTHER_ORDER = Detail(DETAIL_TYPE, ("submit",), "order", "shop:hofladen", ("order",), "eu-gdpr:A6-1-b")
CANCEL = Detail(DETAIL_TYPE, ("submit",), "order-cancel", "platform", (), "eu-gdpr:A6-1-b")
RFC_8414, DISCOVERY = "/.well-known/oauth-authorization-server/f", "/f/.well-known/openid-configuration"


def issuer(servers: FakeServers) -> str:
    """The other server lies beside trustee and platform."""
    return f"{servers.base}/f"


def metadata(servers: FakeServers, **changes: Any) -> Reply:
    right = {"issuer": issuer(servers), "token_endpoint": f"{issuer(servers)}/token", "unknown": [1]}
    return Reply(200, json.dumps(right | changes).encode())


def configure(kiosk: Device, folder: Path, **changes: Any) -> int:
    """The command, as an operator gives it."""
    config = folder / "server.json"
    config.write_text(json.dumps({"issuer": issuer(kiosk.servers), "authz_profile": "rar"} | changes))
    arguments = ["authorization", "--state", str(kiosk.state), "--config", str(config)]
    return main(arguments, lambda: kiosk.store, lambda: kiosk.machine)


def use(kiosk: Device, **changes: Any) -> None:
    """As the command leaves it."""
    configuration = Authorization(**{"issuer": issuer(kiosk.servers), "authz_profile": "rar"} | changes)
    keep(kiosk.db, Server(configuration, f"{issuer(kiosk.servers)}/token"))


def gives(servers: FakeServers, **changes: Any) -> None:
    """The server's next answer; right for a question for the mailbox in profile `rar`, unless told otherwise."""
    moment = epoch_seconds(NOW)
    claims = AccessClaims(
        servers.issuer, servers.platform, servers.party, servers.party, "j", moment, moment + 300,
        {"jkt": public_jwk_of(servers)}, (MAILBOX, ORDER, CANCEL),
    )  # fmt: skip
    right = {
        "access_token": sign_message(claims, servers.key, ACCESS_TYP),
        "token_type": "DPoP",
        "expires_in": 300,
        "authorization_details": [{"type": DETAIL_TYPE, "actions": ["mailbox"], "locations": ["x"]}],
    }
    kept = {name: value for name, value in (right | changes).items() if value is not None}
    servers.will("/f/token", Reply(200, msgspec.json.encode(kept)))


def public_jwk_of(servers: FakeServers) -> str:
    return servers.device["kid"]


def token(kiosk: Device, *details: Detail) -> str:
    return kiosk.within(lambda rounds: rounds._token(list(details)))


def forms(servers: FakeServers) -> list[dict[str, str]]:
    """What the server was asked."""
    sent = [asked.body.decode() for asked in servers.asked if asked.path == "/f/token"]
    return [{name: values[0] for name, values in parse_qs(body).items()} for body in sent]


def claims_of(jws: str) -> dict[str, Any]:
    claims: dict[str, Any] = json.loads(unb64url(jws.split(".")[1]))
    return claims


@pytest.mark.parametrize("place", [RFC_8414, DISCOVERY])
def test_the_server_is_found_by_its_metadata(
    kiosk: Device, tmp_path: Path, capsys: pytest.CaptureFixture[str], place: str
) -> None:
    kiosk.servers.will(place, metadata(kiosk.servers))
    assert configure(kiosk, tmp_path, assertion_audience="x", send_resource=False) == 0
    found = kept(kiosk.db)
    assert found is not None
    assert found.token_endpoint == f"{issuer(kiosk.servers)}/token"
    assert (found.configuration.assertion_audience, found.configuration.send_resource) == ("x", False)
    said = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert said["client_id"] == "kiosk:remmesweiler"
    assert [key["kid"] for key in said["jwks"]["keys"]] == [kiosk.key.thumbprint()]
    assert "d" not in said["jwks"]["keys"][0]


@pytest.mark.parametrize(
    ("config", "told", "why"),
    [
        ({}, {"issuer": "https://login.example.org"}, "says that it is"),
        ({}, {"issuer": None}, "is no metadata"),
        ({}, {"token_endpoint": "http://login.example.org/token"}, "must be https"),
        ({}, {"token_endpoint": "login"}, "no address"),
        ({}, {"token_endpoint_auth_methods_supported": ["client_secret_basic"]}, "private_key_jwt"),
        ({}, {"token_endpoint_auth_signing_alg_values_supported": ["RS256"]}, "ES256"),
        ({}, {"dpop_signing_alg_values_supported": ["EdDSA"]}, "ES256"),
        ({}, {"authorization_details_types_supported": ["payment"]}, DETAIL_TYPE),
        ({"issuer": "http://login.example.org"}, {}, "must be https"),
        ({"issuer": "ftp://login.example.org"}, {}, "no such configuration"),
        ({"authz_profile": "saml"}, {}, "authz_profile"),
        ({"send_scopes": False}, {}, "send_scopes"),
    ],
    ids=str,
)
def test_a_server_that_cannot_be_used_is_told_in_one_sentence(
    kiosk: Device,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    config: dict[str, Any],
    told: dict[str, Any],
    why: str,
) -> None:
    kiosk.servers.will(RFC_8414, metadata(kiosk.servers, **told))
    assert configure(kiosk, tmp_path, **config) == EXIT_MISUSE
    said = capsys.readouterr()
    assert (said.out, said.err.count("\n"), why in said.err) == ("", 1, True), said.err
    assert kept(kiosk.db) is None


def test_a_server_that_knows_no_details_may_still_know_scopes(kiosk: Device, tmp_path: Path) -> None:
    kiosk.servers.will(RFC_8414, metadata(kiosk.servers, authorization_details_types_supported=["payment"]))
    assert configure(kiosk, tmp_path, authz_profile="scope") == 0


def test_a_server_without_metadata(kiosk: Device, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    kiosk.servers.will(RFC_8414, Reply(404, b"<p>Not here", {"Content-Type": "text/html"}))
    kiosk.servers.will(DISCOVERY, Reply(404, b"{}"))
    assert configure(kiosk, tmp_path) == EXIT_MISUSE
    assert "has no metadata" in capsys.readouterr().err


def test_back_to_the_trustee(kiosk: Device, capsys: pytest.CaptureFixture[str]) -> None:
    use(kiosk)
    arguments = ["authorization", "--state", str(kiosk.state), "--remove"]
    assert main(arguments, lambda: kiosk.store, lambda: kiosk.machine) == 0
    assert capsys.readouterr().out.startswith(f"gets tokens from the trustee {kiosk.servers.issuer}")
    assert kept(kiosk.db) is None
    token(kiosk, MAILBOX)
    assert (forms(kiosk.servers), kiosk.servers.tokens) == ([], 1)


def test_who_is_not_enrolled_is_told_so(tmp_path: Path) -> None:
    arguments = ["authorization", "--state", str(tmp_path), "--remove"]
    assert main(arguments, MemoryStore) == EXIT_NOT_ENROLLED


@pytest.mark.parametrize(
    ("config", "asked"),
    [
        (
            {},
            {"resource": "PLATFORM", "authorization_details": msgspec.json.encode([MAILBOX]).decode()},
        ),
        ({"send_resource": False, "authz_profile": "scope"}, {"scope": "p::mailbox"}),
        ({"authz_profile": "scope", "send_scope": False}, {"resource": "PLATFORM"}),
        ({"authz_profile": "scope", "audience": "urn:x"}, {"resource": "urn:x", "scope": "p::mailbox"}),
    ],
    ids=str,
)
def test_what_the_server_is_asked(kiosk: Device, config: dict[str, Any], asked: dict[str, str]) -> None:
    use(kiosk, **config)
    gives(kiosk.servers, scope="p::mailbox")
    token(kiosk, MAILBOX)
    (form,) = forms(kiosk.servers)
    claims = claims_of(form.pop("client_assertion"))
    assert (claims["iss"], claims["sub"], claims["aud"]) == (kiosk.servers.party,) * 2 + (issuer(kiosk.servers),)
    assert form.pop("grant_type") == "client_credentials"
    assert form.pop("client_assertion_type").endswith(":jwt-bearer")
    assert form == {name: value.replace("PLATFORM", kiosk.servers.platform) for name, value in asked.items()}


def test_an_assertion_for_whom_the_server_wants_it(kiosk: Device) -> None:
    use(kiosk, assertion_audience="https://login.example.org/token")
    gives(kiosk.servers)
    token(kiosk, MAILBOX)
    assert claims_of(forms(kiosk.servers)[0]["client_assertion"])["aud"] == "https://login.example.org/token"


def test_several_recipients_of_a_purpose_are_one_scope(kiosk: Device) -> None:
    use(kiosk, authz_profile="scope")
    gives(kiosk.servers, scope="p::mailbox p:order:submit")
    token(kiosk, MAILBOX, ORDER, OTHER_ORDER)
    assert forms(kiosk.servers)[0]["scope"] == "p::mailbox p:order:submit"


def test_a_nonce_is_taken_up_with_an_assertion_that_was_not_used(kiosk: Device) -> None:
    use(kiosk)
    kiosk.servers.will("/f/token", Reply(400, b'{"error":"use_dpop_nonce"}'))
    gives(kiosk.servers)
    token(kiosk, MAILBOX)
    first, second = (claims_of(form["client_assertion"])["jti"] for form in forms(kiosk.servers))
    assert first != second
    proofs = [claims_of(asked.headers["dpop"]) for asked in kiosk.servers.asked if asked.path == "/f/token"]
    assert [proof.get("nonce") for proof in proofs] == [None, "nonce-1"]


RAR: dict[str, Any] = {"authz_profile": "rar"}
SCOPE: dict[str, Any] = {"authz_profile": "scope"}


def given(*details: Detail) -> list[Any]:
    plain: list[Any] = msgspec.to_builtins(details)
    return list(plain)


@pytest.mark.parametrize(
    ("config", "answer", "why"),
    [
        (RAR, {"authorization_details": None}, "RFC 9396"),
        (RAR, {"authorization_details": []}, "RFC 9396"),
        (RAR, {"authorization_details": given(MAILBOX, CANCEL)}, "other things"),
        (RAR, {"authorization_details": given(MAILBOX, msgspec.structs.replace(ORDER, datatypes=()))}, None),
        (RAR, {"authorization_details": given(MAILBOX, msgspec.structs.replace(ORDER, legal_basis="x"))}, "other"),
        (
            RAR,
            {"authorization_details": given(MAILBOX, msgspec.structs.replace(ORDER, datatypes=("phone",)))},
            "other",
        ),
        (RAR, {"authorization_details": given(MAILBOX, ORDER), "token_type": "Bearer"}, "bound to no key"),
        (SCOPE, {"scope": "p::mailbox p:order:submit p:order-contact:submit"}, "other scopes"),
        (SCOPE, {"scope": "profile p:order:submit email p::mailbox"}, None),
        (SCOPE, {"scope": None}, None),
        (SCOPE | {"send_scope": False}, {"scope": "p::mailbox p:order:submit p:order-contact:submit"}, None),
        (SCOPE, {"scope": "p::mailbox p:order:submit", "token_type": "bearer"}, "bound to no key"),
    ],
    ids=str,
)
def test_an_answer_is_held_against_what_was_asked(
    kiosk: Device, config: dict[str, Any], answer: dict[str, Any], why: str | None
) -> None:
    use(kiosk, **config)
    gives(kiosk.servers, **answer)
    if why is None:
        assert token(kiosk, MAILBOX, ORDER)
    else:
        with pytest.raises(WrongGrantError, match=why):
            token(kiosk, MAILBOX, ORDER)


@pytest.mark.parametrize(
    ("config", "answer"),
    [
        (RAR, {"authorization_details": given(MAILBOX)}),
        (SCOPE, {"scope": "p::mailbox"}),
        (SCOPE, {"scope": "p::mailbox P:order:submit"}),
        (SCOPE | {"send_scope": False}, {"scope": "p::mailbox email"}),
    ],
    ids=str,
)
def test_what_is_left_out_is_named(kiosk: Device, config: dict[str, Any], answer: dict[str, Any]) -> None:
    use(kiosk, **config)
    gives(kiosk.servers, **answer)
    with pytest.raises(NotGrantedError) as error:
        token(kiosk, MAILBOX, ORDER)
    assert error.value.missing == (ORDER,)


def test_one_that_the_server_does_not_know_does_not_hold_up_the_others(kiosk: Device) -> None:
    use(kiosk, **SCOPE)
    refused = Reply(400, b'{"error":"invalid_scope"}')
    kiosk.servers.will("/f/token", refused)
    gives(kiosk.servers, scope="p::mailbox")
    kiosk.servers.will("/f/token", refused)
    gives(kiosk.servers, scope="p:order:submit")
    with pytest.raises(NotGrantedError) as error:
        token(kiosk, MAILBOX, CANCEL, ORDER)
    assert error.value.missing == (CANCEL,)


@pytest.mark.parametrize("error", ["invalid_client", "invalid_scope", "server_error"])
def test_a_refusal_is_one(kiosk: Device, error: str) -> None:
    use(kiosk, **SCOPE)
    kiosk.servers.will("/f/token", Reply(400, msgspec.json.encode({"error": error})))
    with pytest.raises(RefusedError, match="400"):
        token(kiosk, MAILBOX)


def test_a_token_is_kept_for_minutes_however_long_it_lives(kiosk: Device) -> None:
    use(kiosk, **SCOPE)
    for _ in range(2):
        gives(kiosk.servers, scope="p::mailbox", expires_in=3600)

    async def several(rounds: Any) -> list[int]:
        counts = []
        for seconds in (0, 200, 260, 280):
            kiosk.clock._base, kiosk.clock._started = NOW + timedelta(seconds=seconds), kiosk.clock._monotonic()
            await rounds._token([MAILBOX])
            counts.append(len(forms(kiosk.servers)))
        return counts

    assert kiosk.within(several) == [1, 1, 1, 2]


@pytest.mark.parametrize("config", [RAR, SCOPE], ids=str)
def test_a_round_asks_the_trustee_for_all_but_tokens(kiosk: Device, config: dict[str, Any]) -> None:
    servers = kiosk.servers
    use(kiosk, **config)
    kiosk.confirm(1)
    both = {"authorization_details": given(MAILBOX, ORDER), "scope": "p::mailbox p:order:submit"}
    gives(servers, **both)
    gives(servers)
    kiosk.machine = NOW - timedelta(days=365)
    kiosk.start_clock()
    kiosk.round()
    assert set(kiosk.states().values()) == {"delivered"}
    assert servers.tokens == 0
    assert "POST /t/v1/token" not in servers.paths()
    assert servers.paths("/consents/status") == ["POST /t/v1/consents/status"]
    assert servers.paths("/policy") == ["GET /t/v1/policy"]
    assert (kiosk.clock.state().trust, abs(kiosk.clock() - NOW) < timedelta(minutes=1)) == ("synced", True)


Answer = Callable[[FakeServers], str]


@pytest.mark.parametrize(
    "answer",
    [
        lambda servers: servers.consent_states("0" * 64),
        lambda servers: servers.consent_states(),
        lambda servers: servers.policy(),
        lambda servers: FakeServers().consent_states("0" * 64),
        lambda servers: "",
    ],
    ids=["to another question", "to none", "of another kind", "of somebody else", "nothing"],
)
def test_the_time_is_the_trustees_answer_to_this_very_question(kiosk: Device, answer: Answer) -> None:
    use(kiosk, **SCOPE)
    kiosk.servers.will("/t/v1/consents/status", Reply(200, answer(kiosk.servers).encode()))
    kiosk.round()
    assert kiosk.clock.state().trust == "unknown"


def test_a_silent_server_holds_up_no_content_and_is_asked_once_a_round(kiosk: Device) -> None:
    servers = kiosk.servers
    use(kiosk, **SCOPE)
    kiosk.confirm(1)
    servers.publish([])
    servers.will("/f/token", Reply(200, b"half", cut=1), Reply(200, b"half", cut=1))
    outcome = kiosk.round()
    assert (outcome.content_changed, outcome.trustee_gone, outcome.stuck) == (True, True, True)
    assert len(forms(servers)) == 1
    assert servers.paths("/policy") == ["GET /t/v1/policy"]
    assert set(kiosk.states().values()) == {"ready"}
