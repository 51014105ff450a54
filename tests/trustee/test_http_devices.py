# SPDX-License-Identifier: EUPL-1.2
"""Devices without a code (RFC 8628) over real HTTP: the request, the operator's pages, polling, and their abuse."""

import asyncio
import io
import sqlite3
from collections.abc import Iterator
from contextlib import closing, redirect_stdout
from pathlib import Path
from typing import Any

import httpx
import msgspec
import pytest
from joserfc.jwk import ECKey

from sync.client.command import main
from sync.contract.dpop import make_proof
from sync.contract.fingerprints import fingerprint_words
from sync.contract.signing import Jwk, generate_key, private_jwk, public_jwk, sign
from sync.contract.trust import DEVICE_GRANT, DEVICE_REQUEST_TYP, ENROLMENT_TYP, Enrolment, read_message
from sync.keystore import MemoryStore
from sync.replica.database import database_key, open_replica
from sync.replica.policy import load_identity
from tests.trustee.device import Trustee, address, enrol_request, oauth_error, problem_of
from tests.trustee.operator import PASSWORD, Phone, expect, make_operator, new_phone

pytestmark = pytest.mark.system


@pytest.fixture(scope="module")
def operator(running: Trustee) -> str:
    return make_operator(running)


@pytest.fixture
def phone(trustee: Trustee, operator: str) -> Iterator[Phone]:
    """A phone whose owner has signed in."""
    phone = new_phone(trustee, operator)
    with phone.http:
        assert phone.sign_in().url.path == "/freigabe"
        yield phone


class Asker:
    """A device that has no code, as it speaks on the wire."""

    def __init__(self, trustee: Trustee, encryption: Jwk | None = None) -> None:
        self.trustee = trustee
        self.key = generate_key()
        self.encryption = encryption
        self.kind = "kiosk" if encryption is None else "desk"
        self.sender = address()
        self.answer: dict[str, Any] = {}

    def request(self, *, signer: ECKey | None = None, jwk: Jwk | None = None, typ: str = "", **changes: Any) -> str:
        claims = {"kind": self.kind, "encryption_key": self.encryption, "aud": self.trustee.url} | changes
        named = public_jwk(self.key) if jwk is None else jwk
        return sign(msgspec.json.encode(claims), signer or self.key, typ or DEVICE_REQUEST_TYP, {"jwk": named})

    def send(self, **form: str) -> httpx.Response:
        right = {"client_id": self.kind, "request": self.request()}
        headers = {"X-Forwarded-For": self.sender}
        return self.trustee.http.post("/v1/device_authorization", data=right | form, headers=headers)

    def ask(self) -> str:
        """Ask, and return the code that the operator types."""
        answer = self.send()
        assert answer.status_code == 200, answer.text
        self.answer = answer.json()
        return str(self.answer["user_code"])

    def poll(self, *, key: ECKey | None = None, sender: str = "", **form: str) -> httpx.Response:
        """Ask whether it was approved, later than the interval; right unless told otherwise."""
        right = {"grant_type": DEVICE_GRANT, "device_code": self.answer["device_code"], "client_id": self.kind}
        nonce = self.trustee.http.get("/v1/jwks").headers["DPoP-Nonce"]
        url = f"{self.trustee.url}/v1/token"
        proof = make_proof(key or self.key, "POST", url, self.trustee.now(), nonce=nonce)
        headers = {"DPoP": proof, "X-Forwarded-For": sender or self.sender}
        return self.trustee.http.post("/v1/token", data=right | form, headers=headers)

    def poll_in_time(self) -> httpx.Response:
        self.trustee.advance(seconds=6)
        return self.poll()

    def enrol(self, code: str, *, key: ECKey | None = None) -> httpx.Response:
        request = enrol_request(code, key or self.key, self.kind, self.encryption)
        return self.trustee.post("/v1/enrol", request, self.sender)


def approve(phone: Phone, user_code: str, party: str) -> None:
    page = phone.decide(user_code, "approve", same="yes", party=party)
    assert page.status_code == 200
    assert f"{party} ist freigegeben" in page.text


def test_a_device_is_approved_and_enrols(trustee: Trustee, phone: Phone) -> None:
    party, asker = expect(trustee), Asker(trustee)
    user_code = asker.ask()
    assert asker.answer["verification_uri"] == f"{trustee.url}/freigabe"
    assert asker.answer["verification_uri_complete"] == f"{trustee.url}/freigabe?code={user_code}"
    assert (asker.answer["expires_in"], asker.answer["interval"]) == (600, 5)
    assert oauth_error(asker.poll()) == "authorization_pending"
    approve(phone, user_code, party)
    answer = asker.poll_in_time()
    assert (answer.status_code, answer.json()["token_type"]) == (200, "enrolment-code")
    enrolled = asker.enrol(answer.json()["access_token"])
    enrolment = read_message(enrolled.text, trustee.jwks, ENROLMENT_TYP, Enrolment)
    assert (enrolment.party, enrolment.scope) == (party, "district:10046")
    # What was approved once lets nobody in twice.
    assert oauth_error(asker.poll_in_time()) == "access_denied"


def test_both_sides_show_the_same_words(trustee: Trustee, phone: Phone) -> None:
    asker = Asker(trustee)
    phone.open("/freigabe", code=asker.ask())
    assert tuple(phone.words()) == fingerprint_words(public_jwk(asker.key), trustee.jwks)


def test_a_desk_is_approved_with_the_key_it_signed(trustee: Trustee, phone: Phone) -> None:
    sealing = public_jwk(generate_key())
    party, asker = expect(trustee, "desk", "shop:approved"), Asker(trustee, sealing)
    approve(phone, asker.ask(), party)
    code = asker.poll_in_time().json()["access_token"]
    asker.encryption = public_jwk(generate_key())
    assert problem_of(asker.enrol(code)) == "enrolment-refused"
    asker.encryption = sealing
    assert asker.enrol(code).status_code == 200
    assert trustee.policy().recipients["shop:approved"].encryption == (sealing,)


def test_the_code_of_an_approved_device_is_worth_nothing_to_another(trustee: Trustee, phone: Phone) -> None:
    party, asker = expect(trustee), Asker(trustee)
    approve(phone, asker.ask(), party)
    code = asker.poll_in_time().json()["access_token"]
    assert problem_of(asker.enrol(code, key=generate_key())) == "enrolment-refused"
    assert asker.enrol(code).status_code == 200


def test_a_lost_code_is_given_again_and_the_first_ends(trustee: Trustee, phone: Phone) -> None:
    party, asker = expect(trustee), Asker(trustee)
    approve(phone, asker.ask(), party)
    first, second = (asker.poll_in_time().json()["access_token"] for _ in range(2))
    assert problem_of(asker.enrol(first)) == "enrolment-refused"
    assert asker.enrol(second).status_code == 200


def test_refused(trustee: Trustee, phone: Phone) -> None:
    asker = Asker(trustee)
    page = phone.decide(asker.ask(), "refuse")
    assert "Abgelehnt" in page.text
    assert oauth_error(asker.poll()) == "access_denied"


def test_nobody_decides_in_time(trustee: Trustee, phone: Phone) -> None:
    asker = Asker(trustee)
    user_code = asker.ask()
    trustee.advance(minutes=10)
    assert phone.open("/freigabe", code=user_code).status_code == 404
    assert oauth_error(asker.poll()) == "expired_token"


def test_polling_too_often_is_slowed_down(trustee: Trustee) -> None:
    asker = Asker(trustee)
    asker.ask()
    assert oauth_error(asker.poll()) == "authorization_pending"
    assert oauth_error(asker.poll()) == "slow_down"
    trustee.advance(seconds=6)
    # Ten seconds are asked for by now.
    assert oauth_error(asker.poll()) == "slow_down"
    trustee.advance(seconds=16)
    assert oauth_error(asker.poll()) == "authorization_pending"


def test_only_the_key_that_asked_may_poll(trustee: Trustee) -> None:
    asker = Asker(trustee)
    asker.ask()
    assert oauth_error(asker.poll(key=generate_key())) == "invalid_grant"
    assert oauth_error(asker.poll(client_id="desk")) == "invalid_grant"
    assert oauth_error(asker.poll(device_code="x")) == "invalid_grant"
    assert oauth_error(asker.poll()) == "authorization_pending"


def test_device_codes_cannot_be_guessed(trustee: Trustee) -> None:
    asker, sender = Asker(trustee), address()
    asker.ask()
    answers = [asker.poll(sender=sender, device_code=str(number)) for number in range(21)]
    assert {oauth_error(answer) for answer in answers[:20]} == {"invalid_grant"}
    assert (answers[20].status_code, oauth_error(answers[20])) == (429, "too-many-tries")
    assert answers[20].headers["Retry-After"]


def test_a_sender_may_not_ask_without_end(trustee: Trustee) -> None:
    asker = Asker(trustee)
    assert {asker.send().status_code for _ in range(20)} == {200}
    assert asker.send().status_code == 429


def test_asking_again_ends_the_first_request(trustee: Trustee, phone: Phone) -> None:
    asker = Asker(trustee)
    first, second = asker.ask(), asker.ask()
    assert phone.open("/freigabe", code=first).status_code == 404
    assert phone.open("/freigabe", code=second).status_code == 200


@pytest.mark.parametrize(
    "change",
    [
        pytest.param({"aud": "https://elsewhere.example"}, id="meant for another trustee"),
        pytest.param({"kind": "desk"}, id="desk without a key to seal to"),
        pytest.param({"encryption_key": public_jwk(generate_key())}, id="kiosk with a key to seal to"),
        pytest.param({"signer": generate_key()}, id="not signed by its key"),
        pytest.param({"jwk": {}}, id="no key"),
        pytest.param({"jwk": private_jwk(generate_key())}, id="private key"),
        pytest.param({"typ": "dpop+jwt"}, id="another type"),
        pytest.param({"kind": "printer"}, id="unknown kind"),
    ],
)
def test_request_that_does_not_hold(trustee: Trustee, change: dict[str, Any]) -> None:
    asker = Asker(trustee)
    kind = change.get("kind", "kiosk")
    answer = asker.send(client_id=str(kind), request=asker.request(**change))
    assert (answer.status_code, oauth_error(answer)) == (400, "invalid_request")


@pytest.mark.parametrize("form", [{"request": ""}, {"request": "a.b.c"}, {"client_id": "desk"}])
def test_request_that_cannot_be_read(trustee: Trustee, form: dict[str, str]) -> None:
    assert oauth_error(Asker(trustee).send(**form)) == "invalid_request"


def test_the_words_must_be_compared_before_approving(trustee: Trustee, phone: Phone) -> None:
    party, asker = expect(trustee), Asker(trustee)
    page = phone.decide(asker.ask(), "approve", party=party)
    assert (page.status_code, "Vergleichen Sie zuerst die Wörter" in page.text) == (400, True)
    assert oauth_error(asker.poll()) == "authorization_pending"


@pytest.mark.parametrize("party", ["", "kiosk:nobody", "desk:foreign"])
def test_only_an_expected_party_of_this_kind(trustee: Trustee, phone: Phone, party: str) -> None:
    expect(trustee)
    asker = Asker(trustee)
    page = phone.decide(asker.ask(), "approve", same="yes", party=party)
    assert (page.status_code, "Wählen Sie" in page.text) == (400, True)
    assert oauth_error(asker.poll()) == "authorization_pending"


def test_a_revoked_party_comes_back_by_approval(trustee: Trustee, phone: Phone) -> None:
    party, first, second = expect(trustee), Asker(trustee), Asker(trustee)
    approve(phone, first.ask(), party)
    assert first.enrol(first.poll_in_time().json()["access_token"]).status_code == 200
    assert party not in phone.open("/freigabe", code=second.ask()).text
    assert trustee.operate("revoke", "--party", party)[0] == 0
    approve(phone, second.ask(), party)
    assert second.enrol(second.poll_in_time().json()["access_token"]).status_code == 200


def test_revoking_ends_an_approval_that_was_not_used(trustee: Trustee, phone: Phone) -> None:
    party, asker = expect(trustee), Asker(trustee)
    approve(phone, asker.ask(), party)
    code = asker.poll_in_time().json()["access_token"]
    assert trustee.operate("revoke", "--party", party)[0] == 0
    assert oauth_error(asker.poll_in_time()) == "invalid_grant"
    assert problem_of(asker.enrol(code)) == "enrolment-refused"


def test_nothing_without_signing_in(trustee: Trustee, operator: str) -> None:
    asker, phone = Asker(trustee), new_phone(trustee, operator)
    user_code = asker.ask()
    with phone.http:
        page = phone.open("/freigabe", code=user_code)
        assert (page.url.path, phone.words()) == ("/freigabe/anmelden", [])
        assert phone.send("/freigabe", decision="refuse", code=user_code).url.path == "/freigabe/anmelden"
        # The code that the address brought is kept through the sign-in.
        assert "Wörter vergleichen" in phone.sign_in(code=user_code).text
    assert oauth_error(asker.poll()) == "authorization_pending"


def test_wrong_password_unknown_name_and_removed_operator_look_alike(trustee: Trustee) -> None:
    gone = make_operator(trustee)
    assert trustee.operate("operator", "--user", gone, "--remove")[0] == 0
    texts = set()
    for name, password in ((gone, PASSWORD), ("unknown", PASSWORD), (make_operator(trustee), "wrong")):
        phone = new_phone(trustee, name)
        with phone.http:
            page = phone.sign_in(password)
            assert (page.status_code, "sessionid" in phone.http.cookies) == (403, False)
            texts.add(page.text.partition('role="alert"')[2].partition("</p>")[0])
    assert len(texts) == 1


def test_a_removed_operator_is_out_at_once(trustee: Trustee) -> None:
    name = make_operator(trustee)
    phone = new_phone(trustee, name)
    with phone.http:
        assert "Gerät freigeben" in phone.sign_in().text
        assert trustee.operate("operator", "--user", name, "--remove")[0] == 0
        assert "Passwort" in phone.open("/freigabe").text


def test_passwords_cannot_be_guessed(trustee: Trustee) -> None:
    name = make_operator(trustee)
    for _ in range(10):
        phone = new_phone(trustee, name)
        with phone.http:
            assert phone.sign_in("wrong").status_code == 403
    phone = new_phone(trustee, name)
    with phone.http:
        assert phone.sign_in().status_code == 429
        trustee.advance(minutes=11)
        assert phone.sign_in().status_code == 200


def test_user_codes_cannot_be_guessed_by_an_operator(trustee: Trustee) -> None:
    phone = new_phone(trustee, make_operator(trustee))
    with phone.http:
        phone.sign_in()
        tries = [phone.open("/freigabe", code="BBBB-BBBB").status_code for _ in range(21)]
    assert tries == [404] * 20 + [429]


@pytest.mark.parametrize("spell", [str.lower, lambda code: code.replace("-", ""), lambda code: f" {code} "])
def test_user_code_may_be_spelled(trustee: Trustee, phone: Phone, spell: Any) -> None:
    assert phone.open("/freigabe", code=spell(Asker(trustee).ask())).status_code == 200


@pytest.mark.parametrize("code", ["<script>", "ÄÖÜ", "x" * 300, "%00", "BCDF GHJ1"])
def test_user_code_that_is_none(phone: Phone, code: str) -> None:
    page = phone.open("/freigabe", code=code)
    assert page.status_code in (200, 404)
    assert "<script>" not in page.text


def test_a_form_from_elsewhere_decides_nothing(trustee: Trustee, phone: Phone) -> None:
    asker = Asker(trustee)
    phone.open("/freigabe", code=asker.ask())
    page = phone.send("/freigabe", decision="refuse", csrfmiddlewaretoken="x" * 64)
    assert (page.status_code, "Diese Seite war zu alt" in page.text) == (403, True)
    assert oauth_error(asker.poll()) == "authorization_pending"


def test_signing_out_ends_the_session(phone: Phone) -> None:
    session = phone.http.cookies["sessionid"]
    phone.send("/freigabe/abmelden")
    phone.http.cookies.set("sessionid", session)
    assert phone.open("/freigabe").url.path == "/freigabe/anmelden"


@pytest.mark.parametrize("path", ["/freigabe", "/freigabe/anmelden", "/freigabe/stil.css"])
def test_pages_run_no_script_and_are_in_no_frame(phone: Phone, path: str) -> None:
    page = phone.open(path)
    assert page.headers["Content-Security-Policy"].startswith("default-src 'none'; style-src 'self';")
    assert "frame-ancestors 'none'" in page.headers["Content-Security-Policy"]
    assert "<script" not in page.text
    assert "style=" not in page.text


def test_other_methods_are_refused(phone: Phone) -> None:
    answer = phone.http.post("/freigabe/stil.css")
    assert answer.status_code in (403, 405)
    assert phone.http.put("/freigabe").status_code in (403, 405)


@pytest.mark.parametrize("password", ["short", "passwordpassword"[:8], "1234567890123"])
def test_a_weak_password_is_not_taken(trustee: Trustee, password: str) -> None:
    code, _, err = trustee.operate("operator", "--user", "weak", typed=f"{password}\n")
    assert (code, err.startswith("trustee: ")) == (2, True)


def test_removing_nobody(trustee: Trustee) -> None:
    assert trustee.operate("operator", "--user", "nobody", "--remove")[:2] == (2, "")


def test_every_decision_is_in_the_activity_log(trustee: Trustee, phone: Phone) -> None:
    party, asker = expect(trustee), Asker(trustee)
    approve(phone, asker.ask(), party)
    phone.decide(Asker(trustee).ask(), "refuse")
    with closing(sqlite3.connect(trustee.state / "trustee.sqlite3")) as db:
        lines = db.execute(
            "SELECT action, party, detail FROM dp_trustee_activity ORDER BY seq DESC LIMIT 3"
        ).fetchall()
    assert [line[0] for line in lines] == ["device-refuse", "device-ask", "device-approve"]
    assert lines[2][1] == party
    assert lines[2][2].endswith(f"by {phone.name}")
    assert trustee.operate("check-log")[0] == 0
    log = (trustee.state / "logs" / "trustee.log").read_text()
    assert '"event": "device-approved"' in log
    assert phone.name not in log


class TestCommandLine:
    """`python -m sync enrol` without a code."""

    def run(self, trustee: Trustee, state: Path, phone: Phone, decision: str, party: str = "") -> tuple[int, str]:
        """Run it; the operator decides while the device waits for the first time."""
        out = io.StringIO()
        waits: list[float] = []

        async def wait(seconds: float) -> None:
            waits.append(seconds)
            trustee.advance(seconds=seconds)
            if len(waits) == 2 and decision:
                shown = dict(line.split(maxsplit=1) for line in out.getvalue().splitlines())
                phone.open("/freigabe", code=shown["code"])
                assert phone.words() == shown["words"].split()
                phone.send("/freigabe", decision=decision, party=party, same="yes")
            await asyncio.sleep(0)

        store = MemoryStore()
        arguments = ["enrol", "--state", str(state), "--trustee", trustee.url]
        with redirect_stdout(out):
            code = main(arguments, lambda: store, trustee.now, wait=wait)
        self.store = store
        return code, out.getvalue()

    def test_approved(self, trustee: Trustee, phone: Phone, tmp_path: Path) -> None:
        party = expect(trustee)
        code, out = self.run(trustee, tmp_path, phone, "approve", party)
        assert (code, out.splitlines()[-1]) == (0, f"enrolled as {party}")
        db = open_replica(tmp_path, database_key(self.store, tmp_path))
        assert load_identity(db, self.store).enrolment.party == party
        db.conn.close()

    def test_refused(
        self, trustee: Trustee, phone: Phone, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert self.run(trustee, tmp_path, phone, "refuse")[0] == 2
        assert capsys.readouterr().err == "python -m sync: the operator refused this device\n"

    def test_nobody_decides(
        self, trustee: Trustee, phone: Phone, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert self.run(trustee, tmp_path, phone, "")[0] == 2
        assert "nobody approved this device in time" in capsys.readouterr().err
