# SPDX-License-Identifier: EUPL-1.2
"""What a token grants in either profile: the same questions, the same answers."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.contract.cases import KioskReport, SignedCase, SyncRequest
from sync.contract.signing import generate_key, public_jwk, sign, thumbprint
from sync.contract.trust import (
    ACCESS_TYP,
    DETAIL_TYPE,
    POLICY_TYP,
    Detail,
    OfflinePolicy,
    Purpose,
    notice,
    sign_message,
)
from sync.platform.access.authorization import FILE_NAME, AuthorizationError, read_server_keys
from sync.platform.access.grants import Grants, GrantsError, read_grants
from tests.platform.devices import MAILBOX, Kiosk, case_of, new_lookup_id, submit
from tests.platform.running import FakeTrustee, Site, copy_site

ORDER = Purpose(
    ("order", "crate-name"),
    ("shop:*",),
    "collect",
    False,
    "eu-gdpr:A6-1-b",
    0,
    3600,
    notice("order-1", {"de": "Bestellung"}),
)
CONTACT = Purpose(
    ("phone",), ("shop:*",), "collect", True, "eu-gdpr:A6-1-a", 0, 3600, notice("contact-1", {"de": "Rückruf"})
)
PURPOSES = {"order": ORDER, "order-contact": CONTACT}


def detail(*actions: Any, **more: Any) -> Detail:
    return Detail(DETAIL_TYPE, actions, **more)


RAR = (
    detail("mailbox"),
    detail("open", "answer", recipient="shop:bakery"),
    detail(
        "submit", purpose="order", recipient="shop:bakery", datatypes=ORDER.datatypes, legal_basis=ORDER.legal_basis
    ),
)
SCOPE = "p::mailbox p:shop:bakery:open p:shop:bakery:answer p:order:submit"


@pytest.fixture(params=["rar", "scope"])
def grants(request: pytest.FixtureRequest) -> Grants:
    return read_grants(request.param, RAR, SCOPE, PURPOSES)


@pytest.mark.parametrize(
    ("action", "recipient", "granted"),
    [
        ("mailbox", "", True),
        ("open", "shop:bakery", True),
        ("answer", "shop:bakery", True),
        ("open", "shop:butcher", False),
        ("open", "", False),
        ("mailbox", "shop:bakery", False),
        ("submit", "order", False),
        ("submit", "shop:bakery", False),
        ("", "", False),
    ],
)
def test_actions(grants: Grants, action: str, recipient: str, granted: bool) -> None:
    assert grants.allows(action, recipient) is granted


@pytest.mark.parametrize(
    ("change", "granted"),
    [
        ({}, True),
        ({"datatypes": ("crate-name",)}, True),
        ({"datatypes": ("crate-name", "phone")}, False),
        ({"recipient": "municipality:10046117"}, False),
        ({"purpose": "order-contact"}, False),
        ({"purpose": "unknown"}, False),
        # Whoever may name another basis gets past the consent ledger.
        ({"legal_basis": "eu-gdpr:A6-1-a"}, False),
        ({"legal_basis": ""}, False),
    ],
    ids=str,
)
def test_submitting(grants: Grants, change: dict[str, Any], granted: bool) -> None:
    right: dict[str, Any] = {
        "purpose": "order",
        "recipient": "shop:bakery",
        "datatypes": ("order", "crate-name"),
        "legal_basis": ORDER.legal_basis,
    }
    assert grants.submits(**(right | change)) is granted


def test_scope_names_no_recipient_so_the_purpose_bounds_it() -> None:
    grants = read_grants("scope", None, SCOPE, PURPOSES)
    assert grants.submits("order", "shop:butcher", (), ORDER.legal_basis)
    assert not grants.submits("order", "municipality:10046117", (), ORDER.legal_basis)


def test_without_a_mailbox_it_is_a_desk_and_submits_to_itself_and_the_platform() -> None:
    cancel = Purpose(
        (), ("platform",), "collect", False, ORDER.legal_basis, 0, 3600, notice("cancel-1", {"de": "Storno"})
    )
    scope = SCOPE.replace("p::mailbox ", "") + " p:order-cancel:submit"
    grants = read_grants("scope", None, scope, PURPOSES | {"order-cancel": cancel})
    assert grants.submits("order", "shop:bakery", (), ORDER.legal_basis)
    assert grants.submits("order-cancel", "platform", (), ORDER.legal_basis)
    assert not grants.submits("order", "shop:butcher", (), ORDER.legal_basis)


def test_a_purpose_of_the_token_that_the_trustee_does_not_know() -> None:
    assert not read_grants("scope", None, SCOPE, {}).submits("order", "shop:bakery", (), ORDER.legal_basis)


@pytest.mark.parametrize("details", [None, ()])
def test_a_server_that_ignores_details_is_noticed(details: tuple[Detail, ...] | None) -> None:
    with pytest.raises(GrantsError, match="RFC 9396"):
        read_grants("rar", details, SCOPE, PURPOSES)


@pytest.mark.parametrize("scope", [None, "", "openid profile", "P:order:submit"])
def test_a_server_that_ignores_scopes_is_noticed(scope: str | None) -> None:
    with pytest.raises(GrantsError, match="p:"):
        read_grants("scope", RAR, scope, PURPOSES)


@given(st.text(max_size=60), st.sampled_from(["open", "answer", "mailbox"]), st.text(max_size=20))
def test_no_scope_grants_more_than_it_says(scope: str, action: str, recipient: str) -> None:
    try:
        grants = read_grants("scope", None, scope, PURPOSES)
    except GrantsError:
        return
    if grants.allows(action, recipient):
        assert f"p:{recipient}:{action}" in scope.split(" ")


def authorization(site: Site, foreign: FakeTrustee, trustee: FakeTrustee, **config: Any) -> tuple[str, ...]:
    """The command that makes the site believe a foreign server, with its files."""
    folder = site.folder
    (folder / "server.json").write_text(json.dumps({"issuer": foreign.issuer, "authz_profile": "rar"} | config))
    (folder / "server-keys.json").write_text(json.dumps({"keys": [public_jwk(foreign.key)]}))
    policy = OfflinePolicy(trustee.issuer, site.base_url, 1, 0, 1, PURPOSES, {}, (), ())
    (folder / "policy").write_text(sign_message(policy, trustee.key, POLICY_TYP))
    return "authorization", "--config", str(folder / "server.json"), "--jwks", str(folder / "server-keys.json")


def scope_token(kiosk: Kiosk, scope: str, typ: str = ACCESS_TYP) -> str:
    """A token as a server gives it that knows scopes alone."""
    claims = msgspec.to_builtins(kiosk.claims(()))
    return sign(msgspec.json.encode(claims | {"scope": scope, "aud": [kiosk.base_url, "x"]}), kiosk.trustee.key, typ)


def status(kiosk: Kiosk, token: str) -> int:
    return kiosk.call("GET", f"/v1/answers/{new_lookup_id()}", token).status_code


@pytest.fixture
def foreign() -> FakeTrustee:
    """A server of somebody else, as far as its tokens go."""
    return FakeTrustee(issuer="https://login.example.org")


@pytest.fixture
def own_site(template: Site, tmp_path: Path) -> Site:
    return copy_site(template, tmp_path)


@pytest.fixture
def started(own_site: Site) -> Iterator[Callable[[], httpx.Client]]:
    """Starts the site once it is configured."""
    with httpx.Client(base_url=own_site.base_url, trust_env=False, timeout=30) as client:

        def start() -> httpx.Client:
            own_site.start()
            return client

        yield start
    assert own_site.stop() == 0


@pytest.mark.system
def test_tokens_of_a_foreign_server_with_details(
    own_site: Site, started: Callable[[], httpx.Client], trustee: FakeTrustee, foreign: FakeTrustee
) -> None:
    assert "profile rar" in own_site.must(*authorization(own_site, foreign, trustee))
    http = started()
    kiosk, former = Kiosk("kiosk:a", http, foreign), Kiosk("kiosk:b", http, trustee)
    assert status(kiosk, kiosk.token([MAILBOX])) == 200
    assert status(kiosk, kiosk.token([submit()])) == 403
    assert status(kiosk, scope_token(kiosk, SCOPE)) == 401
    assert status(former, former.token([MAILBOX])) == 401


@pytest.mark.system
def test_tokens_of_a_foreign_server_with_scopes(
    own_site: Site, started: Callable[[], httpx.Client], trustee: FakeTrustee, foreign: FakeTrustee
) -> None:
    command = authorization(own_site, foreign, trustee, authz_profile="scope", accepted_typ=["at+jwt", "JWT"])
    assert "profile scope" in own_site.must(*command, "--policy", str(own_site.folder / "policy"))
    kiosk = Kiosk("kiosk:a", started(), foreign)
    assert status(kiosk, scope_token(kiosk, "openid p::mailbox")) == 200
    assert status(kiosk, scope_token(kiosk, "p::mailbox", "JWT")) == 200
    assert status(kiosk, scope_token(kiosk, "p::mailbox", "logout+jwt")) == 401
    assert status(kiosk, scope_token(kiosk, "p:order:submit")) == 403
    assert status(kiosk, kiosk.token([MAILBOX])) == 401


@pytest.mark.system
def test_scopes_do_not_pass_by_the_consent_ledger(
    own_site: Site, started: Callable[[], httpx.Client], trustee: FakeTrustee, foreign: FakeTrustee
) -> None:
    command = authorization(own_site, foreign, trustee, authz_profile="scope")
    own_site.must(*command, "--policy", str(own_site.folder / "policy"))
    kiosk = Kiosk("kiosk:a", started(), foreign)
    token = scope_token(kiosk, "p::mailbox p:order:submit p:order-contact:submit")

    def deliver(case: SignedCase) -> tuple[int, str]:
        request = SyncRequest(0, KioskReport("1"), (case,))
        result = kiosk.call("POST", "/v1/sync", token, body=msgspec.json.encode(request)).json()["results"][0]
        return result["status"], result.get("problem", "").rpartition(":")[2]

    order = kiosk.order()
    assert deliver(order)[0] == 201
    contact, receipt = kiosk.contact(routing={"order": str(case_of(order).case_id)})
    assert deliver(contact) == (503, "consent-unknown")
    trustee.states[receipt] = "withdrawn"
    assert deliver(contact) == (403, "consent_withdrawn")
    # A kiosk that calls it a contract, so that nobody asks.
    disguised, _ = kiosk.contact(consent=None, legal_basis=ORDER.legal_basis)
    assert deliver(disguised) == (403, "not-granted")


@pytest.mark.system
@pytest.mark.parametrize(
    ("config", "said"),
    [
        ({"authz_profile": "saml"}, "authz_profile"),
        ({"issuer": "login.example.org"}, "issuer"),
        ({"accepted_typ": []}, "accepted_typ"),
        ({"audiense": "x"}, "audiense"),
        ({"authz_profile": "scope"}, "--policy"),
    ],
    ids=str,
)
def test_a_configuration_that_cannot_be_used(
    own_site: Site, trustee: FakeTrustee, foreign: FakeTrustee, config: dict[str, Any], said: str
) -> None:
    done = own_site.command(*authorization(own_site, foreign, trustee, **config))
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1)
    assert said in done.stderr
    assert not (own_site.state / FILE_NAME).exists()


def test_keys_of_a_server_keep_their_names_and_others_are_passed_over(tmp_path: Path) -> None:
    ours, nameless, sealing = (public_jwk(generate_key()) for _ in range(3))
    del nameless["kid"]
    others = [{"kty": "RSA", "n": "AQAB", "e": "AQAB"}, {"kty": "OKP", "crv": "Ed25519"}, sealing | {"use": "enc"}]
    file = tmp_path / "keys"
    file.write_text(json.dumps({"keys": [*others, ours | {"kid": "2026-11", "alg": "ES256"}, nameless]}))
    keys = read_server_keys(file)
    assert [key["kid"] for key in keys] == ["2026-11", thumbprint(nameless)]
    assert keys[0] == ours | {"kid": "2026-11"}


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"keys":[]}', '{"keys":[{"kty":"RSA"}]}', '{"keys":[5]}'])
def test_a_set_without_a_key_for_us_is_refused(tmp_path: Path, text: str) -> None:
    file = tmp_path / "keys"
    file.write_text(text)
    with pytest.raises(AuthorizationError, match="keys"):
        read_server_keys(file)


@pytest.mark.system
def test_a_policy_of_somebody_else_is_not_taken(own_site: Site, trustee: FakeTrustee, foreign: FakeTrustee) -> None:
    command = authorization(own_site, foreign, foreign, authz_profile="scope")
    done = own_site.command(*command, "--policy", str(own_site.folder / "policy"))
    assert (done.returncode, "no policy of the pinned trustee" in done.stderr) == (2, True)


@pytest.mark.system
def test_a_damaged_configuration_is_told_at_the_start(own_site: Site) -> None:
    (own_site.state / FILE_NAME).write_text("{")
    done = own_site.command("serve", "--port", str(own_site.port))
    assert (done.returncode, "run `authorization` again" in done.stderr) == (2, True)
