# SPDX-License-Identifier: EUPL-1.2
"""Permissions for surveys: in the policy, signed blindly, a code for each person, and gone at the end. Over HTTP."""

import sqlite3
from contextlib import closing

import httpx
import pytest
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey

from sync.contract.blind_rsa import Blinded, blind, finalize, from_jwk, prepare, verify
from sync.contract.limits import MAX_SURVEY_TOKENS
from sync.contract.receipt_code import new_code
from sync.contract.signing import b64url, generate_key, unb64url
from sync.contract.surveys import blind_message
from sync.contract.trust import ASSERTION_BEARER
from tests.trustee.device import Device, Trustee, fresh, make_assertion

pytestmark = pytest.mark.system
UNTIL = "2026-12-31"


@pytest.fixture
def open_to_all(trustee: Trustee) -> str:
    survey = fresh("umfrage")
    assert trustee.operate("survey", "--survey", survey, "--until", UNTIL) == (0, "", "")
    return survey


def coded(trustee: Trustee, count: int = 3) -> tuple[str, list[str]]:
    survey = fresh("umfrage")
    code, out, err = trustee.operate("survey", "--survey", survey, "--until", UNTIL, "--codes", str(count))
    assert (code, err) == (0, "")
    return survey, out.split()


def blinded_for(trustee: Trustee, survey: str) -> tuple[RSAPublicKey, Blinded]:
    key = from_jwk(trustee.policy().surveys[survey].key)
    return key, blind(key, prepare(blind_message(survey)))


def ask(device: Device, survey: str, message: bytes, code: str = "", **changes: str) -> httpx.Response:
    trustee = device.trustee
    form = {
        "survey": survey, "blinded": b64url(message), "client_assertion_type": ASSERTION_BEARER,
        "client_assertion": make_assertion(device.key, device.party, trustee.url, trustee.now()),
    } | ({"code": code} if code else {})  # fmt: skip
    return trustee.http.post("/v1/survey-tokens", data=form | changes)


def test_the_policy_names_survey_and_key(trustee: Trustee, open_to_all: str) -> None:
    grant = trustee.policy().surveys[open_to_all]
    assert not grant.one_each
    assert from_jwk(grant.key).key_size == 2048


def test_a_kiosk_gets_a_signature_that_is_not_the_one_that_was_made(
    trustee: Trustee, kiosk: Device, open_to_all: str
) -> None:
    key, blinded = blinded_for(trustee, open_to_all)
    answer = ask(kiosk, open_to_all, blinded.message)
    assert (answer.status_code, answer.headers["Cache-Control"]) == (200, "no-store")
    made = unb64url(answer.json()["signature"])
    signature = finalize(key, blinded, made)
    assert verify(key, blinded.prepared, signature)
    assert signature != made


def test_each_code_is_good_for_one_message(trustee: Trustee, kiosk: Device) -> None:
    survey, codes = coded(trustee)
    assert len(set(codes)) == 3
    key, blinded = blinded_for(trustee, survey)
    first = ask(kiosk, survey, blinded.message, codes[0])
    assert first.status_code == 200
    assert ask(kiosk, survey, blinded.message, codes[0].lower()).json() == first.json(), "asked again, answered again"
    other = blind(key, prepare(blind_message(survey))).message
    assert ask(kiosk, survey, other, codes[0]).status_code == 403
    assert ask(kiosk, survey, other, codes[1]).status_code == 200


def test_a_wrong_code_and_a_used_one_look_the_same(trustee: Trustee, kiosk: Device) -> None:
    survey, codes = coded(trustee)
    key, blinded = blinded_for(trustee, survey)
    ask(kiosk, survey, blinded.message, codes[0])
    other = blind(key, prepare(blind_message(survey))).message
    used, wrong, none = (ask(kiosk, survey, other, code) for code in (codes[0], new_code(), ""))
    assert used.status_code == wrong.status_code == none.status_code == 403
    assert used.json() == wrong.json() == none.json()


def test_a_code_of_another_survey_is_none_here(trustee: Trustee, kiosk: Device) -> None:
    survey, _ = coded(trustee)
    _, others = coded(trustee)
    _, blinded = blinded_for(trustee, survey)
    assert ask(kiosk, survey, blinded.message, others[0]).status_code == 403


def test_only_an_enrolled_device_is_answered(trustee: Trustee, kiosk: Device, open_to_all: str) -> None:
    _, blinded = blinded_for(trustee, open_to_all)
    foreign = make_assertion(generate_key(), kiosk.party, trustee.url, trustee.now())
    assert ask(kiosk, open_to_all, blinded.message, client_assertion=foreign).status_code == 401


@pytest.mark.parametrize("case", ["unknown survey", "no base64", "too long", "too large a number"])
def test_what_cannot_be_signed_is_refused(trustee: Trustee, kiosk: Device, open_to_all: str, case: str) -> None:
    answer = {
        "unknown survey": lambda: ask(kiosk, "gibt-es-nicht", b"x" * 256),
        "no base64": lambda: ask(kiosk, open_to_all, b"x", blinded="%%%"),
        "too long": lambda: ask(kiosk, open_to_all, b"x" * 257),
        "too large a number": lambda: ask(kiosk, open_to_all, b"\xff" * 256),
    }[case]()
    assert answer.status_code in (400, 404, 422)


def test_no_kiosk_stuffs_a_survey(trustee: Trustee, open_to_all: str) -> None:
    eager = trustee.enrol()
    _, blinded = blinded_for(trustee, open_to_all)
    answers = [ask(eager, open_to_all, blinded.message).status_code for _ in range(MAX_SURVEY_TOKENS + 1)]
    assert answers == [200] * MAX_SURVEY_TOKENS + [429]


def test_with_its_last_day_a_survey_is_gone_and_its_key_destroyed(trustee: Trustee, kiosk: Device) -> None:
    survey, codes = coded(trustee)
    _, blinded = blinded_for(trustee, survey)
    trustee.advance(days=40)
    assert survey not in trustee.policy().surveys
    assert ask(kiosk, survey, blinded.message, codes[0]).status_code == 404
    with closing(sqlite3.connect(next(trustee.state.glob("*.sqlite3")))) as database:
        codes_left = database.execute("SELECT count(*) FROM dp_trustee_surveycode WHERE survey_id = ?", (survey,))
        keys_left = database.execute("SELECT count(*) FROM dp_trustee_survey WHERE id = ?", (survey,))
        assert (codes_left.fetchone(), keys_left.fetchone()) == ((0,), (0,))


def test_an_operator_ends_a_survey_at_once(trustee: Trustee, kiosk: Device, open_to_all: str) -> None:
    _, blinded = blinded_for(trustee, open_to_all)
    assert trustee.operate("survey", "--survey", open_to_all, "--end") == (0, "", "")
    assert open_to_all not in trustee.policy().surveys
    assert ask(kiosk, open_to_all, blinded.message).status_code == 404


WRONG = {
    "neither day nor end": (("--survey", "x"), "give either --until DAY or --end"),
    "a day that is over": (("--survey", "x", "--until", "2026-01-01"), "must end in the future"),
    "a name that is none": (("--survey", "X!", "--until", UNTIL), "small letters"),
    "an end of nothing": (("--survey", "gibt-es-nicht", "--end"), "there is no survey"),
}


@pytest.mark.parametrize("case", WRONG)
def test_what_the_operator_cannot_do_is_said(trustee: Trustee, case: str) -> None:
    arguments, words = WRONG[case]
    code, _, err = trustee.operate("survey", *arguments)
    assert code == 2
    assert words in err


def test_a_survey_does_not_change_sides(trustee: Trustee, open_to_all: str) -> None:
    code, _, err = trustee.operate("survey", "--survey", open_to_all, "--until", UNTIL, "--codes", "3")
    assert code == 2
    assert "the other way round" in err
