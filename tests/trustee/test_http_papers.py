# SPDX-License-Identifier: EUPL-1.2
"""A clerk's withdrawal on paper over real HTTP: what it does, what it logs, and what it never keeps or tells."""

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from itertools import count

import httpx
import pytest

from sync.contract.receipt_code import derive, new_code
from tests.trustee.device import Device, Trustee
from tests.trustee.operator import Phone, make_operator, new_phone
from tests.trustee.test_http_consents import register

pytestmark = pytest.mark.system

_turns = count(1)


@pytest.fixture(scope="module")
def signed_in(running: Trustee) -> Iterator[Phone]:
    """A clerk at the counter, who has signed in."""
    phone = new_phone(running, make_operator(running, "clerk"))
    with phone.http:
        assert phone.sign_in(path="/widerruf").url.path == "/widerruf"
        yield phone


@pytest.fixture
def clerk(trustee: Trustee, signed_in: Phone) -> Phone:
    """The same clerk, half an hour later than in the test before: no try of then counts any more."""
    trustee.advance(minutes=30 * next(_turns))
    return signed_in


def enter(clerk: Phone, code: str, reference: str = "WID-2026-0142") -> httpx.Response:
    clerk.open("/widerruf")
    return clerk.send("/widerruf", code=code, reference=reference)


def again(clerk: Phone, times: int) -> list[int]:
    """What a clerk is told who types a wrong code again and again."""
    clerk.open("/widerruf")
    return [clerk.send("/widerruf", code="HWBK", reference="WID-1").status_code for _ in range(times)]


def lines(trustee: Trustee, action: str) -> list[str]:
    with closing(sqlite3.connect(trustee.state / "trustee.sqlite3")) as db:
        rows = db.execute("SELECT detail FROM dp_trustee_activity WHERE action = ? ORDER BY seq", (action,))
        return [detail for (detail,) in rows]


def given(kiosk: Device, code: str) -> str:
    """A consent whose receipt bears this code."""
    return kiosk.receipt(withdrawal={"method": "receipt code", "hash": derive(code).withdraw_hash})


def bare(page: httpx.Response) -> str:
    """A page without the token that differs every time."""
    return re.sub(r'name="csrfmiddlewaretoken" value="[^"]+"', "", page.text)


def test_a_code_from_paper_withdraws_its_consents_and_no_others(
    trustee: Trustee, clerk: Phone, kiosk: Device
) -> None:
    code, other = new_code(), new_code()
    mine, more, theirs = given(kiosk, code), given(kiosk, code), given(kiosk, other)
    register(trustee, mine, more, theirs)
    page = enter(clerk, code.lower().replace("-", " "))
    assert "Der Widerruf zu WID-2026-0142 ist eingetragen." in page.text
    assert trustee.states(mine, more, theirs) == ["withdrawn", "withdrawn", "active"]
    assert lines(trustee, "withdrawal-on-paper")[-1] == f"WID-2026-0142 by {clerk.name}"
    assert trustee.operate("check-log")[0] == 0


def test_a_withdrawal_on_paper_may_come_before_its_consent(trustee: Trustee, clerk: Phone, kiosk: Device) -> None:
    code = new_code()
    enter(clerk, code)
    receipt = given(kiosk, code)
    assert register(trustee, receipt) == [(201, "")]
    assert trustee.states(receipt) == ["withdrawn"]


def test_known_unknown_and_withdrawn_codes_look_alike(trustee: Trustee, clerk: Phone, kiosk: Device) -> None:
    known, unknown = new_code(), new_code()
    register(trustee, given(kiosk, known))
    before = len(lines(trustee, "withdrawal-on-paper")), len(lines(trustee, "withdrawal"))
    pages = [enter(clerk, code) for code in (known, unknown, known)]
    assert len({(page.status_code, bare(page)) for page in pages}) == 1
    # The log does not tell them apart either.
    assert lines(trustee, "withdrawal-on-paper")[-3:] == [f"WID-2026-0142 by {clerk.name}"] * 3
    assert (len(lines(trustee, "withdrawal-on-paper")) - 3, len(lines(trustee, "withdrawal"))) == before


def test_the_code_is_nowhere_afterwards(trustee: Trustee, clerk: Phone, kiosk: Device) -> None:
    code, wrong = new_code(), new_code()
    register(trustee, given(kiosk, code))
    enter(clerk, wrong, "Erika Mustermann")
    enter(clerk, code, code)
    page = enter(clerk, code)
    assert code not in page.text
    secrets = [form.encode() for whole in (code, wrong) for form in _forms(whole)]
    files = [file for file in trustee.state.rglob("*") if file.is_file()]
    assert {file.name for file in files} >= {"trustee.sqlite3", "trustee.log"}
    for file in files:
        held = file.read_bytes()
        assert [secret for secret in secrets if secret in held] == []
        assert b"Mustermann" not in held
    assert clerk.name not in (trustee.state / "logs" / "trustee.log").read_text()


def _forms(code: str) -> list[str]:
    keys = derive(code)
    plain = code.replace("-", "")
    return [code, plain, code.lower(), plain.lower(), keys.withdraw_secret, keys.lookup_id, keys.private["d"]]


@pytest.mark.parametrize(
    ("code", "reference", "faults"),
    [
        pytest.param("", "WID-1", ["code"], id="no code"),
        pytest.param("HWBK-DM4D-GZ4C-TKJB-Y", "WID-1", ["code"], id="a wrong sign"),
        pytest.param("HWBK-DM4D-GZ4C-TKJB", "WID-1", ["code"], id="too short"),
        pytest.param("HWBK-DM4D-GZ4C-TKJB-X", "", ["reference"], id="no reference"),
        pytest.param("HWBK-DM4D-GZ4C-TKJB-X", "Erika Mustermann", ["reference"], id="a name"),
        pytest.param("HWBK-DM4D-GZ4C-TKJB-X", "HWBK-DM4D-GZ4C-TKJB-X", ["reference"], id="the code again"),
        pytest.param("x" * 500, "<b>1</b>", ["code", "reference"], id="neither"),
    ],
)
def test_faults_stand_beside_their_fields_and_nothing_happens(
    trustee: Trustee, clerk: Phone, code: str, reference: str, faults: list[str]
) -> None:
    before = lines(trustee, "withdrawal-on-paper")
    page = enter(clerk, code, reference)
    assert page.status_code == 400
    assert re.findall(r'id="(\w+)-fault"', page.text) == faults
    assert "<b>1" not in page.text
    assert lines(trustee, "withdrawal-on-paper") == before


def test_nobody_types_codes_without_end(trustee: Trustee, clerk: Phone) -> None:
    tries = again(clerk, 21)
    assert tries == [400] * 20 + [429]
    code = new_code()
    assert "Zu viele Versuche. Warten Sie 11 Minuten." in enter(clerk, code).text
    trustee.advance(minutes=11)
    assert "ist eingetragen" in enter(clerk, code).text


def test_many_clerks_at_one_address_are_stopped_too(trustee: Trustee, clerk: Phone) -> None:
    phones = [clerk, *(new_phone(trustee, make_operator(trustee, "clerk")) for _ in range(2))]
    for phone in phones[1:]:
        phone.http.headers["X-Forwarded-For"] = clerk.http.headers["X-Forwarded-For"]
        phone.sign_in()
    assert [again(phone, times) for phone, times in zip(phones, (20, 20, 1), strict=True)] == [
        [400] * 20,
        [400] * 20,
        [429],
    ]
    for phone in phones[1:]:
        phone.http.close()


def test_only_clerks_enter_paper(trustee: Trustee, kiosk: Device) -> None:
    code = new_code()
    receipt = given(kiosk, code)
    register(trustee, receipt)
    phone = new_phone(trustee, make_operator(trustee, "operator", "editor", "publisher"))
    with phone.http:
        phone.sign_in()
        phone.open("/freigabe/anmelden")
        assert phone.send("/widerruf", code=code, reference="WID-1").url.path == "/freigabe/anmelden"
    assert trustee.states(receipt) == ["active"]


def test_the_page_says_what_to_do_where_a_code_cannot_be_read(clerk: Phone) -> None:
    text = clerk.open("/widerruf").text
    assert "Der Code ist nicht lesbar?" in text
    assert "schicken Sie ihn an das Geschäft" in text


def ask(clerk: Phone, code: str, reference: str = "ART 15/25", **more: str) -> httpx.Response:
    clerk.open("/auskunft")
    return clerk.send("/auskunft", code=code, reference=reference, **more)


def test_what_is_held_is_shown_and_can_be_taken_along(trustee: Trustee, clerk: Phone, kiosk: Device) -> None:
    code = new_code()
    receipt = given(kiosk, code)
    register(trustee, receipt)
    page = ask(clerk, code, "ART 15/26")
    assert "<h2>order-contact: gilt</h2>" in page.text
    assert "Nur das Geschäft kann die Nummer lesen." in page.text
    assert code not in page.text
    file = ask(clerk, code, "ART 15/26", **{"as": "file"})
    assert file.headers["Content-Disposition"] == 'attachment; filename="auskunft.json"'
    assert [held["receipt"] for held in file.json()["consents"]] == [receipt]
    enter(clerk, code)
    assert "order-contact: widerrufen" in ask(clerk, code, "ART 15/26").text
    assert lines(trustee, "export-on-paper")[-3:] == [f"1 receipts, ART 15/26 by {clerk.name}"] * 3


def test_an_unknown_code_holds_nothing_and_is_logged_too(trustee: Trustee, clerk: Phone) -> None:
    page = ask(clerk, new_code(), "ART 15/27")
    assert (page.status_code, "nichts aufbewahrt" in page.text) == (200, True)
    assert lines(trustee, "export-on-paper")[-1] == f"0 receipts, ART 15/27 by {clerk.name}"
    assert ask(clerk, "HWBK", "Erika").status_code == 400


def test_codes_are_not_guessed_by_asking(trustee: Trustee, clerk: Phone, kiosk: Device) -> None:
    known = new_code()
    register(trustee, given(kiosk, known))
    tries = [ask(clerk, "HWBK").status_code for _ in range(10)] + [
        ask(clerk, known, "A 1").status_code for _ in "abc"
    ]
    assert tries == [400] * 10 + [200] * 3
    assert [ask(clerk, "HWBK").status_code for _ in range(11)] == [400] * 10 + [429]
    assert ask(clerk, known, "A 1").status_code == 429
