# SPDX-License-Identifier: EUPL-1.2
"""Enrolment over HTTP: one-time codes, their abuse, and the signed answer."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from sync.contract.signing import generate_key, header_of, import_key, private_jwk, public_jwk
from sync.contract.trust import CONSENT_TYP, ENROLMENT_TYP, POLICY_TYP, Enrolment, OfflinePolicy, read_message
from tests.trustee.device import Trustee, address, enrol_request, fresh, problem_of

pytestmark = pytest.mark.system


def test_enrolment_names_party_place_and_addresses(trustee: Trustee) -> None:
    party, key = f"kiosk:{fresh('p')}", generate_key()
    invitation = trustee.invite(party)
    answer = trustee.post("/v1/enrol", enrol_request(invitation.split(".")[0], key))
    assert answer.headers["Content-Type"] == "application/jwt"
    enrolment = read_message(answer.text, trustee.jwks, ENROLMENT_TYP, Enrolment)
    assert (enrolment.party, enrolment.recipient) == (party, None)
    assert (enrolment.district, enrolment.municipality) == ("10046", "10046117")
    assert (enrolment.scope, enrolment.issuer) == ("district:10046", trustee.url)
    assert enrolment.platform == "http://127.0.0.1:9"
    read_message(enrolment.policy, trustee.jwks, POLICY_TYP, OfflinePolicy)


def test_invitation_carries_the_thumbprint_of_the_signing_key(trustee: Trustee) -> None:
    code, jkt = trustee.invite(f"kiosk:{fresh('p')}").split(".")
    assert [len(part) for part in code.split("-")] == [4, 4, 4]
    assert jkt == import_key(trustee.jwks[0]).thumbprint()
    assert header_of(trustee.http.get("/v1/policy").text)["kid"] == jkt


@pytest.mark.parametrize(
    "spell",
    [
        pytest.param(lambda code, jkt: code, id="plain"),
        pytest.param(lambda code, jkt: f"{code}.{jkt}", id="with thumbprint"),
        pytest.param(lambda code, jkt: code.lower(), id="small letters"),
        pytest.param(lambda code, jkt: code.replace("-", ""), id="no hyphens"),
        pytest.param(lambda code, jkt: code.replace("-", " "), id="spaces"),
        pytest.param(lambda code, jkt: code.replace("0", "O").replace("1", "I"), id="look-alikes"),
    ],
)
def test_code_may_be_spelled(trustee: Trustee, spell: Callable[[str, str], str]) -> None:
    code, jkt = trustee.invite(f"kiosk:{fresh('p')}").split(".")
    assert trustee.post("/v1/enrol", enrol_request(spell(code, jkt), generate_key())).status_code == 200


def test_desk_keys_enter_the_policy(trustee: Trustee) -> None:
    recipient = f"shop:{fresh('s')}"
    before = trustee.policy()
    desk = trustee.enrol("desk", recipient)
    after = trustee.policy()
    assert recipient not in before.recipients
    assert after.seq > before.seq
    assert after.recipients[recipient].encryption == (desk.encryption,)
    assert after.recipients[recipient].signing == (public_jwk(desk.key),)


def test_lost_answer_can_be_asked_again(trustee: Trustee) -> None:
    request = enrol_request(trustee.invite(f"kiosk:{fresh('p')}").split(".")[0], generate_key())
    first, second = trustee.post("/v1/enrol", request), trustee.post("/v1/enrol", request)
    read = [read_message(answer.text, trustee.jwks, ENROLMENT_TYP, Enrolment) for answer in (first, second)]
    assert read[0].party == read[1].party


def test_lost_answer_cannot_be_asked_after_the_codes_end(trustee: Trustee) -> None:
    request = enrol_request(trustee.invite(f"kiosk:{fresh('p')}").split(".")[0], generate_key())
    assert trustee.post("/v1/enrol", request).status_code == 200
    trustee.advance(minutes=10)
    assert problem_of(trustee.post("/v1/enrol", request, address())) == "enrolment-refused"


def test_expired_code(trustee: Trustee) -> None:
    code = trustee.invite(f"kiosk:{fresh('p')}").split(".")[0]
    trustee.advance(minutes=10)
    answer = trustee.post("/v1/enrol", enrol_request(code, generate_key()), address())
    assert (answer.status_code, problem_of(answer)) == (403, "enrolment-refused")


def test_code_lives_as_long_as_the_operator_says(trustee: Trustee) -> None:
    code = trustee.invite(f"kiosk:{fresh('p')}", minutes=60).split(".")[0]
    trustee.advance(minutes=59)
    assert trustee.post("/v1/enrol", enrol_request(code, generate_key())).status_code == 200


def test_second_invitation_ends_the_first(trustee: Trustee) -> None:
    party = f"kiosk:{fresh('p')}"
    first, second = (trustee.invite(party).split(".")[0] for _ in range(2))
    assert trustee.post("/v1/enrol", enrol_request(first, generate_key()), address()).status_code == 403
    assert trustee.post("/v1/enrol", enrol_request(second, generate_key())).status_code == 200


@pytest.mark.parametrize(
    "change",
    [
        pytest.param({"code": "0000-0000-0000"}, id="code swapped after signing"),
        pytest.param({"kind": "desk"}, id="kiosk code for a desk without key"),
        pytest.param({"encryption_key": public_jwk(generate_key())}, id="kiosk with encryption key"),
        pytest.param({"device_key": public_jwk(generate_key())}, id="key that did not sign"),
        pytest.param({"device_key": {}}, id="no key"),
        pytest.param({"device_key": {"kty": "oct", "k": "AAAA"}}, id="symmetric key"),
        pytest.param({"device_key": {"kty": "EC", "crv": "P-256", "x": "AA", "y": "AA"}}, id="point off curve"),
        pytest.param({"device_key": {"kty": "EC", "crv": "P-256", "x": 5, "y": []}}, id="numbers for a key"),
        pytest.param({"proof": ""}, id="no proof"),
        pytest.param({"proof": "a.b.c"}, id="proof is no JWS"),
        pytest.param({"proof": "eyJhbGciOiJub25lIn0.e30."}, id="alg none"),
    ],
)
def test_enrolment_is_refused_alike(trustee: Trustee, change: dict[str, Any]) -> None:
    code = trustee.invite(f"kiosk:{fresh('p')}").split(".")[0]
    answer = trustee.post("/v1/enrol", enrol_request(code, generate_key()) | change, address())

    wrong = trustee.post("/v1/enrol", enrol_request("ZZZZ-ZZZZ-ZZZZ", generate_key()), address())
    assert answer.status_code == wrong.status_code == 403
    assert answer.content == wrong.content


@pytest.mark.parametrize(
    ("kind", "options"),
    [
        pytest.param("kiosk", {"typ": CONSENT_TYP}, id="proof of other typ"),
        pytest.param("kiosk", {"claims": {"code_sha256": "0" * 64}}, id="proof for another code"),
        pytest.param("kiosk", {"signer": generate_key()}, id="proof by another key"),
        pytest.param("desk", {"claims": {"encryption_sha256": "0" * 64}}, id="encryption key swapped"),
        pytest.param("desk", {"claims": {"encryption_sha256": None}}, id="encryption key not signed"),
    ],
)
def test_proof_is_refused(trustee: Trustee, kind: str, options: dict[str, Any]) -> None:
    code = trustee.invite(f"{kind}:{fresh('p')}", "shop:proof" if kind == "desk" else "").split(".")[0]
    encryption = public_jwk(generate_key()) if kind == "desk" else None
    request = enrol_request(code, generate_key(), kind, encryption, **options)
    assert trustee.post("/v1/enrol", request, address()).status_code == 403


def test_private_key_is_refused(trustee: Trustee) -> None:
    code, key = trustee.invite(f"kiosk:{fresh('p')}").split(".")[0], generate_key()
    request = enrol_request(code, key, device_key=private_jwk(key))
    assert trustee.post("/v1/enrol", request, address()).status_code == 403


def test_one_key_cannot_sign_and_seal(trustee: Trustee) -> None:
    code, key = trustee.invite(f"desk:{fresh('p')}", "shop:one-key").split(".")[0], generate_key()
    request = enrol_request(code, key, "desk", public_jwk(key))
    assert trustee.post("/v1/enrol", request, address()).status_code == 403


def test_used_code_is_worth_nothing_to_another_key(trustee: Trustee) -> None:
    code, key = trustee.invite(f"kiosk:{fresh('p')}").split(".")[0], generate_key()
    assert trustee.post("/v1/enrol", enrol_request(code, key)).status_code == 200
    assert trustee.post("/v1/enrol", enrol_request(code, generate_key()), address()).status_code == 403
    assert trustee.post("/v1/enrol", enrol_request(code, key)).status_code == 200


def test_right_code_is_locked_after_five_wrong_uses(trustee: Trustee) -> None:
    code, key = trustee.invite(f"kiosk:{fresh('p')}").split(".")[0], generate_key()
    desk = enrol_request(code, generate_key(), "desk", public_jwk(generate_key()))
    for _ in range(5):
        assert trustee.post("/v1/enrol", desk, address()).status_code == 403
    assert trustee.post("/v1/enrol", enrol_request(code, key)).status_code == 403


def test_key_of_another_party_is_refused(trustee: Trustee) -> None:
    kiosk = trustee.enrol()
    code = trustee.invite(f"kiosk:{fresh('p')}").split(".")[0]
    assert trustee.post("/v1/enrol", enrol_request(code, kiosk.key), address()).status_code == 403


def test_code_of_another_trustee_is_refused(trustee: Trustee) -> None:
    code = trustee.invite(f"kiosk:{fresh('p')}").split(".")[0]
    foreign = f"{code}.{generate_key().thumbprint()}"[:64]
    assert trustee.post("/v1/enrol", enrol_request(foreign, generate_key()), address()).status_code == 403


def test_twenty_wrong_codes_close_the_door_for_ten_minutes(trustee: Trustee) -> None:
    wrong, sender = enrol_request("ZZZZ-ZZZZ-ZZZZ", generate_key()), address()
    good = enrol_request(trustee.invite(f"kiosk:{fresh('p')}", minutes=60).split(".")[0], generate_key())
    for _ in range(20):
        assert trustee.post("/v1/enrol", wrong, sender).status_code == 403
    closed = trustee.post("/v1/enrol", good, sender)
    assert (closed.status_code, problem_of(closed)) == (429, "too-many-tries")
    assert closed.headers["Retry-After"] == "601"
    trustee.advance(seconds=601)
    assert trustee.post("/v1/enrol", good, sender).status_code == 200


def test_wrong_codes_of_one_sender_do_not_hinder_another(trustee: Trustee) -> None:
    wrong = enrol_request("ZZZZ-ZZZZ-ZZZZ", generate_key())
    sender = address()
    codes = [trustee.post("/v1/enrol", wrong, sender).status_code for _ in range(21)]
    assert codes == [403] * 20 + [429]
    good = enrol_request(trustee.invite(f"kiosk:{fresh('p')}").split(".")[0], generate_key())
    assert trustee.post("/v1/enrol", good, address()).status_code == 200


def test_revoked_party_comes_back_by_a_new_code_alone(trustee: Trustee) -> None:
    party, key = f"kiosk:{fresh('p')}", generate_key()
    request = enrol_request(trustee.invite(party).split(".")[0], key)
    assert trustee.post("/v1/enrol", request).status_code == 200
    assert trustee.operate("revoke", "--party", party)[0] == 0
    assert trustee.post("/v1/enrol", request, address()).status_code == 403
    again = enrol_request(trustee.invite(party).split(".")[0], generate_key())
    assert trustee.post("/v1/enrol", again).status_code == 200


def test_enrolled_party_cannot_be_invited_again(trustee: Trustee) -> None:
    kiosk = trustee.enrol()
    place = ("--district", "10046", "--municipality", "10046117", "--scope", "district:10046")
    code, _, err = trustee.operate("invite", "--party", kiosk.party, *place)
    assert (code, err.count("\n")) == (2, 1)
    assert "revoke" in err


def test_one_code_in_parallel_enrols_one_device(trustee: Trustee) -> None:
    code, sender = trustee.invite(f"kiosk:{fresh('p')}").split(".")[0], address()
    requests = [enrol_request(code, generate_key()) for _ in range(4)]
    with ThreadPoolExecutor(4) as pool:
        answers = list(pool.map(lambda request: trustee.post("/v1/enrol", request, sender).status_code, requests))
    assert sorted(answers) == [200, 403, 403, 403]


def test_good_enrolments_are_not_counted_as_tries(trustee: Trustee) -> None:
    sender = address()
    request = enrol_request(trustee.invite(f"kiosk:{fresh('p')}").split(".")[0], generate_key())
    assert [trustee.post("/v1/enrol", request, sender).status_code for _ in range(21)] == [200] * 21


def test_activity_log_stays_whole_when_old_lines_go(trustee: Trustee) -> None:
    trustee.invite(f"kiosk:{fresh('p')}")
    code, out, _ = trustee.operate("check-log")
    assert code == 0
    anchor = out.split()[-1]
    trustee.advance(days=401)
    trustee.invite(f"kiosk:{fresh('p')}")
    assert trustee.operate("check-log")[1].startswith("2 lines, whole;")
    assert trustee.operate("check-log", "--known", anchor)[0] == 0
