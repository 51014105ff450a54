# SPDX-License-Identifier: EUPL-1.2
"""Purposes and paper withdrawals in a real browser, at the size of a phone and with letters twice as large."""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page
from playwright.sync_api import expect as sees

from sync.contract.receipt_code import derive, new_code
from tests.trustee.browsing import PHONE, SMALL, fits, is_legible, picture, sign_in
from tests.trustee.device import Device, Trustee, fresh
from tests.trustee.operator import make_operator
from tests.trustee.test_http_consents import register
from tests.trustee.test_http_purposes import FORM

pytestmark = pytest.mark.system

PLAIN = {"device_scale_factor": 1}
"""Long pages are drawn in a quarter of the time."""


@pytest.fixture(scope="module")
def editor(running: Trustee) -> str:
    return make_operator(running, "editor")


@pytest.fixture(scope="module")
def publisher(running: Trustee) -> str:
    return make_operator(running, "publisher", "clerk")


def fill(page: Page, name: str, **changed: str) -> None:
    """Fill in the form of a new purpose."""
    page.get_by_label("Kurzname").fill(name)
    for field, value in (FORM | changed).items():
        choice = page.locator(f'input[type=radio][name="{field}"][value="{value}"]')
        if choice.count():
            choice.check()
        else:
            page.locator(f'[name="{field}"]').fill(value)


def test_a_purpose_from_the_first_word_to_its_suspension(
    trustee: Trustee, new_page: Callable[..., Page], editor: str, publisher: str, tmp_path: Path
) -> None:
    name, page, other = fresh("browser"), new_page(**PLAIN), new_page(**PLAIN)
    page.goto(f"{trustee.url}/zwecke")
    sign_in(page, editor, "Zwecke")
    picture(page, tmp_path, "purposes")
    page.get_by_role("link", name="Neuen Zweck entwerfen").tap()
    fill(page, name, title="", **{"notice-uk": ""})
    page.get_by_role("button", name="Entwurf speichern").tap()
    sees(page.get_by_role("alert")).to_contain_text("Noch nicht gespeichert")
    sees(page.get_by_label("Bezeichnung")).to_have_accessible_description(
        "Für Beschäftigte und im Verzeichnis von Verarbeitungstätigkeiten. Diese Angabe fehlt."
    )
    picture(page, tmp_path, "faults")
    page.get_by_role("link", name="Hinweis: Ukrainisch").tap()
    sees(page.get_by_label("Hinweis: Ukrainisch")).to_be_in_viewport()
    sees(page.get_by_label("Hinweis: Arabisch")).to_have_attribute("dir", "rtl")
    page.get_by_label("Hinweis: Ukrainisch").fill(FORM["notice-uk"])
    page.get_by_label("Bezeichnung").fill("Rückruf zu einem Termin")
    page.get_by_role("button", name="Entwurf speichern").tap()
    sees(page.get_by_role("heading", name="Was sich ändert")).to_be_visible()
    sees(page.get_by_role("button", name="In Kraft setzen")).to_have_count(0)

    other.goto(f"{trustee.url}/zwecke")
    sign_in(other, publisher, "Zwecke")
    other.get_by_role("link", name="Rückruf zu einem Termin").tap()
    other.get_by_role("link", name="Entwurf prüfen").tap()
    other.get_by_role("button", name="In Kraft setzen").tap()
    sees(other.get_by_role("status")).to_contain_text("Fassung 1 gilt.")
    picture(other, tmp_path, "in-force")

    page.goto(f"{trustee.url}/zwecke/{name}/entwurf")
    german = FORM["notice-de"].replace("Nur das Geschäft", "Nur der Laden")
    page.get_by_label("Hinweis: Deutsch").fill(german)
    page.get_by_label("Hinweis: Arabisch").fill(FORM["notice-ar"] + " هذا الرقم فقط.")
    page.get_by_label("Löschfrist").fill("Bis zum Termin")
    page.get_by_role("button", name="Entwurf speichern").tap()
    sees(page.get_by_role("heading", name="Was sich ändert")).to_be_visible()
    other.goto(f"{trustee.url}/zwecke/{name}/pruefen")
    sees(other.locator("del").filter(has_text="das Geschäft")).to_be_visible()
    sees(other.locator("ins").filter(has_text="der Laden")).to_be_visible()
    is_legible(other)
    picture(other, tmp_path, "changes")
    other.get_by_role("radio", name="Ab einem Tag, 0 Uhr").check()
    other.get_by_role("button", name="In Kraft setzen").tap()
    sees(other.get_by_label("Tag", exact=True)).to_have_accessible_description(
        "Nur für „Ab einem Tag“; höchstens ein Jahr voraus. Nennen Sie den Tag, ab dem die Fassung gilt."
    )
    other.get_by_role("button", name="In Kraft setzen").tap()
    sees(other.get_by_role("status")).to_contain_text("Fassung 2 gilt.")
    assert trustee.policy().purposes[name].notice.id == f"{name}-2"

    other.get_by_role("link", name="Aussetzen").tap()
    picture(other, tmp_path, "suspend")
    other.get_by_role("button", name="Aussetzen").tap()
    sees(other.get_by_role("status")).to_contain_text("Ausgesetzt.")
    picture(other, tmp_path, "suspended")
    assert name not in trustee.policy().purposes


def test_a_withdrawal_from_paper(
    trustee: Trustee, new_page: Callable[..., Page], publisher: str, kiosk: Device, tmp_path: Path
) -> None:
    code = new_code()
    hashed = {"method": "receipt code", "hash": derive(code).withdraw_hash}
    register(trustee, kiosk.receipt(withdrawal=hashed, language="ar"))
    page = new_page(**PLAIN)
    page.goto(f"{trustee.url}/widerruf")
    sign_in(page, publisher, "Widerruf auf Papier")
    picture(page, tmp_path, "empty")
    page.get_by_label("Code vom Beleg").fill("hwbk dm4d gz4c tkjb y")
    page.get_by_label("Aktenzeichen des Papierformulars").fill("Erika Mustermann")
    page.get_by_role("button", name="Widerruf eintragen").tap()
    sees(page.get_by_label("Code vom Beleg")).to_have_attribute("aria-invalid", "true")
    sees(page.get_by_label("Aktenzeichen des Papierformulars")).to_have_attribute("aria-invalid", "true")
    is_legible(page)
    picture(page, tmp_path, "faults")
    page.get_by_label("Code vom Beleg").fill(code.lower())
    page.get_by_label("Aktenzeichen des Papierformulars").fill("wid-2026-0142")
    page.get_by_role("button", name="Widerruf eintragen").tap()
    sees(page.get_by_role("status")).to_have_text("Der Widerruf zu WID-2026-0142 ist eingetragen.")
    sees(page.get_by_label("Code vom Beleg")).to_have_value("")
    picture(page, tmp_path, "entered")
    page.get_by_role("link", name="Auskunft").tap()
    page.get_by_label("Code vom Beleg").fill(code)
    page.get_by_label("Aktenzeichen des Papierformulars").fill("ART 15/26")
    page.get_by_role("button", name="Anzeigen").tap()
    sees(page.get_by_role("heading", name="order-contact: widerrufen")).to_be_visible()
    fits(page)
    is_legible(page)
    picture(page, tmp_path, "exported")


PAGES = (
    "zwecke",
    "zwecke/order-contact",
    "zwecke/order-contact/aussetzen",
    "zwecke/order/entwurf",
    "zwecke/order/pruefen",
    "widerruf",
    "auskunft",
)


def test_every_page_fits_and_is_legible(trustee: Trustee, new_page: Callable[..., Page], tmp_path: Path) -> None:
    page = new_page(**PLAIN)
    page.goto(f"{trustee.url}/zwecke")
    sign_in(page, make_operator(trustee, "operator", "editor", "publisher", "clerk"), "Zwecke")
    page.goto(f"{trustee.url}/zwecke/order/entwurf")
    page.get_by_label("Bezeichnung").fill("Bestellung")
    page.get_by_role("button", name="Entwurf speichern").tap()
    sees(page.get_by_role("heading", name="Was sich ändert")).to_be_visible()
    for path in PAGES:
        page.goto(f"{trustee.url}/{path}")
        assert page.url.endswith(path)
        for scheme in ("light", "dark"):
            page.emulate_media(color_scheme=scheme)
            is_legible(page)
        for viewport in ({"width": 844, "height": 390}, PHONE["viewport"], SMALL):
            page.set_viewport_size(viewport)
            fits(page)
        page.set_viewport_size(PHONE["viewport"])
        page.evaluate("document.documentElement.style.fontSize = '200%'")
        fits(page)
        picture(page, tmp_path, path.replace("/", "-"))
    page.goto(f"{trustee.url}/zwecke/order/verwerfen")
    page.get_by_role("button", name="Verwerfen").tap()
    sees(page.get_by_role("status")).to_contain_text("Der Entwurf ist verworfen.")
