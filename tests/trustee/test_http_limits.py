# SPDX-License-Identifier: EUPL-1.2
"""What every address does with bodies, methods and paths that are not meant for it; policy and metadata."""

import json
import socket

import httpx
import pytest

from sync.contract.addresses import TRUSTEE, Address
from sync.contract.digest import content_digest
from sync.contract.signing import generate_key, import_key, private_jwk, public_jwk, thumbprint
from sync.contract.trust import POLICY_TYP, OfflinePolicy, read_message
from tests.trustee.device import Trustee, problem_of

pytestmark = pytest.mark.system

JSON_PATHS = ["/v1/enrol", "/v1/consents", "/v1/consents/status", "/v1/consents/withdraw", "/v1/consents/export"]


@pytest.mark.parametrize("path", JSON_PATHS)
@pytest.mark.parametrize(
    "body",
    [b"", b"{", b"[]", b"null", b"\xff\xfe", b'{"x":' + b"[" * 30_000, b'{"receipts":"x","secret":5,"code":1}'],
    ids=["empty", "cut off", "list", "null", "no utf-8", "deeply nested", "wrong types"],
)
def test_malformed_json(trustee: Trustee, path: str, body: bytes) -> None:
    answer = trustee.http.post(path, content=body)
    assert (answer.status_code, problem_of(answer)) == (400, "malformed")


@pytest.mark.parametrize("path", [*JSON_PATHS, "/v1/policy", "/nowhere"])
def test_oversize_body(trustee: Trustee, path: str) -> None:
    answer = trustee.http.post(path, content=b"x" * 65_537)
    assert (answer.status_code, problem_of(answer)) == (413, "too-large")


def test_oversize_body_in_chunks(trustee: Trustee) -> None:
    answer = trustee.http.post("/v1/enrol", content=(b"x" * 8192 for _ in range(9)))
    assert (answer.status_code, problem_of(answer)) == (413, "too-large")


def test_body_at_the_limit_is_read(trustee: Trustee) -> None:
    assert trustee.http.post("/v1/enrol", content=b" " * 65_536).status_code == 400


def test_announced_size_is_refused_before_anything_is_sent(trustee: Trustee) -> None:
    port = httpx.URL(trustee.url).port or 0
    with socket.create_connection(("127.0.0.1", port), timeout=20) as connection:
        connection.sendall(b"POST /v1/enrol HTTP/1.1\r\nHost: x\r\nContent-Length: 9999999999\r\n\r\n")
        assert b" 413 " in connection.recv(200)


@pytest.mark.parametrize("path", JSON_PATHS)
def test_a_body_that_was_bent_on_the_way(trustee: Trustee, path: str) -> None:
    headers = {"Content-Digest": content_digest(b'{"receipts":[]}')}
    answer = trustee.http.post(path, content=b'{"receipts":[ }', headers=headers)
    assert (answer.status_code, problem_of(answer)) == (400, "bad-digest")


@pytest.mark.parametrize("path", ["/v1/jwks", "/v1/policy", "/nowhere"])
def test_every_answer_names_its_digest(trustee: Trustee, path: str) -> None:
    answer = trustee.http.get(path)
    assert answer.headers["Content-Digest"] == content_digest(answer.content)


@pytest.mark.parametrize("path", JSON_PATHS)
def test_wrong_method(trustee: Trustee, path: str) -> None:
    answer = trustee.http.get(path)
    assert (answer.status_code, problem_of(answer), answer.headers["Allow"]) == (405, "method", "POST")


@pytest.mark.parametrize("path", ["/", "/v1", "/v1/token/", "/admin/", "/v1/policy/../jwks%00", "/v1/consents/x"])
def test_unknown_path(trustee: Trustee, path: str) -> None:
    answer = trustee.http.get(path)
    assert (answer.status_code, problem_of(answer)) == (404, "not-found")


def test_answers_say_little_of_the_server(trustee: Trustee) -> None:
    headers = trustee.http.get("/v1/jwks").headers
    assert "Server" not in headers
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert "Date" in headers


def test_metadata(trustee: Trustee) -> None:
    metadata = trustee.http.get("/.well-known/oauth-authorization-server").json()
    assert metadata["issuer"] == trustee.url
    assert metadata["token_endpoint"] == f"{trustee.url}/v1/token"
    assert metadata["jwks_uri"] == f"{trustee.url}/v1/jwks"
    assert metadata["token_endpoint_auth_methods_supported"] == ["private_key_jwt"]
    assert metadata["dpop_signing_alg_values_supported"] == ["ES256"]
    assert metadata["authorization_details_types_supported"] == ["urn:dorfpunkt:processing"]


def test_jwks_holds_public_keys_alone(trustee: Trustee) -> None:
    keys = trustee.http.get("/v1/jwks").json()["keys"]
    assert [sorted(key) for key in keys] == [["alg", "crv", "kid", "kty", "use", "x", "y"]]
    assert keys[0]["kid"] == thumbprint(keys[0])


def test_policy_is_signed_for_forty_days(trustee: Trustee) -> None:
    answer = trustee.http.get("/v1/policy")
    assert answer.headers["Content-Type"] == "application/jwt"
    policy = read_message(answer.text, trustee.jwks, POLICY_TYP, OfflinePolicy)
    assert policy.exp - policy.iat == 40 * 86_400
    assert (policy.iss, policy.aud) == (trustee.url, "kiosk")
    assert set(policy.purposes) == {
        "order", "order-contact", "order-cancel", "application", "application-cancel", "form-draft", "defect-report",
        "appointment", "appointment-cancel",
    }  # fmt: skip
    assert [key["kid"] for key in policy.trustee_keys] == [import_key(trustee.jwks[0]).thumbprint()]


def test_policy_is_not_sent_again(trustee: Trustee) -> None:
    etag = trustee.http.get("/v1/policy").headers["ETag"]
    assert not etag.startswith("W/")
    for header in (etag, f'"other", {etag}', f"W/{etag}"):
        answer = trustee.http.get("/v1/policy", headers={"If-None-Match": header})
        assert (answer.status_code, answer.content, answer.headers["ETag"]) == (304, b"", etag)
        assert answer.headers["Content-Type"] == "application/jwt"
    assert trustee.http.get("/v1/policy", headers={"If-None-Match": '"other"'}).status_code == 200


def test_policy_is_signed_anew_after_a_day_under_the_same_number(trustee: Trustee) -> None:
    first = trustee.policy()
    trustee.advance(hours=23)
    assert trustee.policy() == first
    trustee.advance(hours=2)
    renewed = trustee.policy()
    assert renewed.iat > first.iat
    assert renewed.seq == first.seq


def test_feed_key_enters_and_leaves_the_policy(trustee: Trustee) -> None:
    key, before = generate_key(), trustee.policy()
    file = trustee.state / "feed.jwk"
    file.write_text(json.dumps(public_jwk(key)))
    code, out, _ = trustee.operate("feed-key", "--jwk", str(file))
    assert (code, out.strip()) == (0, key.thumbprint())
    assert trustee.operate("feed-key", "--jwk", str(file))[0] == 0
    after = trustee.policy()
    assert after.feed_keys == (public_jwk(key), *before.feed_keys)
    assert after.seq > before.seq
    assert trustee.operate("feed-key", "--jwk", str(file), "--remove")[0] == 0
    assert trustee.policy().feed_keys == before.feed_keys
    assert trustee.operate("feed-key", "--jwk", str(file), "--remove")[0] == 2


def test_private_feed_key_is_refused(trustee: Trustee) -> None:
    file = trustee.state / "private.jwk"
    file.write_text(json.dumps(private_jwk(generate_key())))
    code, _, err = trustee.operate("feed-key", "--jwk", str(file))
    assert (code, err.count("\n")) == (2, 1)


def test_revoked_desk_leaves_the_policy(trustee: Trustee) -> None:
    desk = trustee.enrol("desk", "shop:leaving")
    before = trustee.policy()
    assert "shop:leaving" in before.recipients
    assert trustee.operate("revoke", "--party", desk.party)[0] == 0
    after = trustee.policy()
    assert "shop:leaving" not in after.recipients
    assert after.seq > before.seq


def test_log_holds_nothing_that_was_sent(trustee: Trustee) -> None:
    marker = "planted-marker-4711"
    trustee.http.get(f"/v1/policy?{marker}=1")
    trustee.http.get(f"/{marker}")
    trustee.http.post("/v1/token", content=f"client_id={marker}", headers={"DPoP": marker})
    trustee.post("/v1/consents/withdraw", {"secret": marker})
    trustee.post("/v1/consents", {"receipts": [marker]})
    trustee.post("/v1/enrol", {"code": marker, "kind": "kiosk", "device_key": {}, "proof": marker})
    for file in trustee.state.rglob("*"):
        assert not file.is_file() or marker.encode() not in file.read_bytes()
    log = (trustee.state / "logs" / "trustee.log").read_text()
    assert '"route": "consents"' in log


@pytest.mark.parametrize("address", TRUSTEE, ids=lambda address: f"{address.method} {address.path}")
def test_every_address_of_the_contract_is_answered(trustee: Trustee, address: Address) -> None:
    assert trustee.http.request(address.method, address.path).status_code not in (404, 405)
    assert trustee.http.request("DELETE", address.path).status_code == 405
