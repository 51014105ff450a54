# SPDX-License-Identifier: EUPL-1.2
"""Offices' own systems: whose key stands in the signed policy, and that nobody puts in what is none."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page
from playwright.sync_api import expect as sees

from sync.contract.fit_connect import key_thumbprint
from tests.platform.fit_connect.jose import encryption_jwk
from tests.platform.fit_connect.service import DESTINATION
from tests.trustee.browsing import SMALL, fits, is_legible, sign_in
from tests.trustee.device import Device, Trustee, submit
from tests.trustee.operator import Phone, make_operator, new_phone

pytestmark = pytest.mark.system
PAGE = "/zustellpunkte"
OTHER = "00000000-1111-4222-8333-444444444444"


@pytest.fixture(scope="module")
def operator(running: Trustee) -> Iterator[Phone]:
    phone = new_phone(running, make_operator(running, "operator"))
    with phone.http:
        assert phone.sign_in(path=PAGE).url.path == PAGE
        yield phone


@pytest.fixture
def folder(trustee: Trustee, tmp_path: Path) -> Iterator[Path]:
    """Where keys are handed over; nothing stays in the policy."""
    yield tmp_path
    for destination in trustee.policy().destinations:
        assert trustee.operate("destination", "--destination", destination, "--remove")[0] == 0


def vouch(
    trustee: Trustee, folder: Path, jwk: Any, office: str = "rathaus", destination: str = DESTINATION
) -> tuple[int, str, str]:
    path = folder / "key.json"
    path.write_text(jwk if isinstance(jwk, str) else json.dumps(jwk))
    return trustee.operate("destination", "--destination", destination, "--office", office, "--jwk", str(path))


def test_a_key_stands_in_the_policy_until_it_is_taken_out(trustee: Trustee, folder: Path) -> None:
    code, out, _ = vouch(trustee, folder, {**encryption_jwk(), "comment": "Herr Mustermann"})
    assert (code, out.strip()) == (0, key_thumbprint(encryption_jwk()))
    there = trustee.policy().destinations[DESTINATION]
    assert (there.recipient, there.key) == ("office:rathaus", encryption_jwk())
    assert vouch(trustee, folder, encryption_jwk("rotated"))[0] == 0
    assert trustee.policy().destinations[DESTINATION].key["kid"] == "kid-of-rotated"
    code, _, err = vouch(trustee, folder, encryption_jwk(), office="bauamt")
    assert (code, "belongs to office:rathaus" in err) == (2, True)
    assert trustee.operate("check-log")[0] == 0
    register = trustee.operate("processing", "--controller", "Musterträger")[1]
    assert "office:rathaus (FIT-Connect)" in register
    assert trustee.operate("destination", "--destination", DESTINATION, "--remove")[0] == 0
    assert trustee.policy().destinations == {}
    assert trustee.operate("destination", "--destination", DESTINATION, "--remove")[0] == 2


@pytest.mark.parametrize(
    ("jwk", "why"),
    [
        ("{", "holds no JSON"),
        ("[" * 100_000, "holds no JSON"),
        ({}, "kty is None"),
        ({"alg": "RSA-OAEP"}, "alg is 'RSA-OAEP'"),
        ({"d": "AQAB"}, "private part"),
        ({"n": "AQAB"}, "bits"),
    ],
)
def test_a_key_that_is_none_says_why(trustee: Trustee, folder: Path, jwk: Any, why: str) -> None:
    given = {**encryption_jwk(), **jwk} if isinstance(jwk, dict) and jwk else jwk
    code, _, err = vouch(trustee, folder, given)
    assert (code, why in err) == (2, True), err
    assert trustee.policy().destinations == {}


@pytest.mark.parametrize(
    "arguments",
    [
        ("--destination", "x", "--remove"),
        ("--destination", DESTINATION),
        ("--destination", DESTINATION, "--office", "rathaus"),
        ("--destination", DESTINATION, "--office", "Rat haus", "--jwk", "/dev/null"),
        ("--destination", DESTINATION, "--office", "rathaus", "--jwk", "/nowhere"),
        ("--destination", DESTINATION, "--office", "rathaus", "--jwk", "/dev/null", "--remove"),
    ],
)
def test_what_the_command_does_not_take(trustee: Trustee, arguments: tuple[str, ...]) -> None:
    assert trustee.operate("destination", *arguments)[0] == 2


def test_a_kiosk_may_send_to_an_office_that_has_only_a_system(trustee: Trustee, folder: Path, kiosk: Device) -> None:
    wanted = submit("application", "office:nur-fachverfahren")
    assert kiosk.ask(wanted).status_code != 200 or not kiosk.ask(wanted).json().get("authorization_details")
    assert vouch(trustee, folder, encryption_jwk(), office="nur-fachverfahren", destination=OTHER)[0] == 0
    granted = kiosk.ask(wanted).json()["authorization_details"]
    assert [detail["recipient"] for detail in granted] == ["office:nur-fachverfahren"]
    assert trustee.operate("destination", "--destination", OTHER, "--remove")[0] == 0
    assert trustee.policy().destinations == {}
    still = kiosk.ask(wanted).json()["authorization_details"]
    assert [detail["recipient"] for detail in still] == ["office:nur-fachverfahren"], "what waits may still go there"
    assert vouch(trustee, folder, encryption_jwk(), office="bauamt", destination=OTHER)[0] == 0
    still = kiosk.ask(wanted).json()["authorization_details"]
    assert [detail["recipient"] for detail in still] == ["office:nur-fachverfahren"], "whoever has it now"


def test_a_destination_that_was_taken_out_may_go_to_another_office(
    trustee: Trustee, operator: Phone, folder: Path
) -> None:
    assert vouch(trustee, folder, encryption_jwk())[0] == 0
    assert trustee.operate("destination", "--destination", DESTINATION, "--remove")[0] == 0
    assert "Zurzeit ist keiner eingetragen." in operator.open(PAGE).text
    assert vouch(trustee, folder, encryption_jwk("rotated"), office="bauamt")[0] == 0
    assert trustee.policy().destinations[DESTINATION].recipient == "office:bauamt"
    assert "bauamt" in operator.open(PAGE).text


def test_an_operator_does_it_on_the_page(trustee: Trustee, operator: Phone, folder: Path) -> None:
    operator.open(PAGE)
    answer = operator.send(PAGE, office="rathaus", destination=DESTINATION, jwk=json.dumps(encryption_jwk()))
    assert answer.status_code == 200
    assert f"Eingetragen: Schlüssel {key_thumbprint(encryption_jwk())}" in answer.text
    assert trustee.policy().destinations[DESTINATION].recipient == "office:rathaus"
    answer = operator.send(PAGE, office="bauamt", destination=DESTINATION, jwk=json.dumps(encryption_jwk()))
    assert answer.status_code == 409
    assert "gehört einer anderen Stelle" in answer.text
    assert "Entfernen?" in operator.open(f"{PAGE}/{DESTINATION}/entfernen").text
    assert "ist entfernt" in operator.send(f"{PAGE}/{DESTINATION}/entfernen").text
    assert trustee.policy().destinations == {}
    assert operator.http.get(f"{PAGE}/{DESTINATION}/entfernen").status_code == 404


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ({"destination": "x"}, "Die Destination-ID"),
        ({"office": "Rat haus"}, "Die Kennung"),
        ({"jwk": ""}, "Das ist kein JSON"),
        ({"jwk": "{}"}, "wie FIT-Connect ihn verlangt"),
        ({"jwk": "[" * 9_000}, "Das ist kein JSON"),
    ],
)
def test_what_is_typed_wrong_is_said_at_its_field(
    trustee: Trustee, operator: Phone, typed: dict[str, str], says: str
) -> None:
    operator.open(PAGE)
    good = {"office": "rathaus", "destination": DESTINATION, "jwk": json.dumps(encryption_jwk())}
    answer = operator.send(PAGE, **{**good, **typed})
    assert (answer.status_code, says in answer.text) == (400, True)
    assert trustee.policy().destinations == {}


def test_nobody_else_sees_the_page(running: Trustee) -> None:
    phone = new_phone(running, make_operator(running, "publisher"))
    with phone.http:
        phone.sign_in(path="/umfragen")
        for path in (PAGE, f"{PAGE}/{DESTINATION}/entfernen"):
            assert phone.http.get(path).url.path == "/freigabe/anmelden"


def test_it_reads_well_on_a_small_phone(trustee: Trustee, folder: Path, new_page: Callable[..., Page]) -> None:
    assert vouch(trustee, folder, encryption_jwk())[0] == 0
    page = new_page(viewport=SMALL)
    sign_in(page, make_operator(trustee, "operator"))
    page.get_by_role("link", name="Zustellpunkte").tap()
    sees(page.get_by_role("heading", name="Zustellpunkte")).to_be_visible()
    fits(page)
    is_legible(page)
