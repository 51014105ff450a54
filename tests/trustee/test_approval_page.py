# SPDX-License-Identifier: EUPL-1.2
"""The operators' pages in a real browser, at the size of a phone: Debian's Chromium, driven by Playwright."""

import asyncio
import io
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import redirect_stdout
from pathlib import Path
from queue import Queue
from typing import Any

import pytest
from playwright.sync_api import Page
from playwright.sync_api import expect as sees

from sync.client.command import main
from sync.keystore import MemoryStore
from tests.trustee.browsing import PHONE, SMALL, fits, is_legible, picture, sign_in
from tests.trustee.device import Trustee
from tests.trustee.operator import PASSWORD, expect, make_operator
from tests.trustee.test_http_devices import Asker

pytestmark = pytest.mark.system


@pytest.fixture(scope="module")
def operator(running: Trustee) -> str:
    return make_operator(running)


def test_a_real_device_is_approved_on_a_phone(
    trustee: Trustee, new_page: Callable[..., Page], operator: str, tmp_path: Path
) -> None:
    party, shown, decided = expect(trustee), Queue[dict[str, str]](), Future[None]()

    async def wait(seconds: float) -> None:
        trustee.advance(seconds=seconds)
        if not decided.done():
            shown.put(dict(line.split(maxsplit=1) for line in out.getvalue().splitlines()))
            await asyncio.to_thread(decided.result, 60)

    arguments = ["enrol", "--state", str(tmp_path / "state"), "--trustee", trustee.url]
    out, store = io.StringIO(), MemoryStore()
    page = new_page()
    sign_in(page, operator)
    with redirect_stdout(out), ThreadPoolExecutor(1) as pool:
        device = pool.submit(main, arguments, lambda: store, trustee.now, wait=wait)
        said = shown.get(timeout=60)
        try:
            page.get_by_label("Code, den das Gerät zeigt").fill(said["code"].lower())
            picture(page, tmp_path, "code")
            page.get_by_role("button", name="Weiter").tap()
            sees(page.get_by_role("heading", name="Wörter vergleichen")).to_be_visible()
            words = page.get_by_role("list", name="Zeigt das Gerät genau diese Wörter?").get_by_role("listitem")
            assert " ".join(words.all_inner_texts()) == said["words"]
            picture(page, tmp_path, "compare")
            page.get_by_label("Alle sechs Wörter sind gleich.").check()
            page.get_by_role("radio", name=party).check()
            page.get_by_role("button", name="Freigeben").tap()
            sees(page.get_by_role("status")).to_contain_text(f"{party} ist freigegeben")
            picture(page, tmp_path, "approved")
        finally:
            decided.set_result(None)
        assert device.result(60) == 0
    assert out.getvalue().splitlines()[-1] == f"enrolled as {party}"


def test_everything_by_keyboard(trustee: Trustee, new_page: Callable[..., Page], operator: str) -> None:
    party, asker = expect(trustee), Asker(trustee)
    user_code, page = asker.ask(), new_page()
    press, kind = page.keyboard.press, page.keyboard.type
    press("Tab")
    kind(operator)
    press("Tab")
    kind(PASSWORD)
    press("Enter")
    sees(page.get_by_role("heading", name="Gerät freigeben")).to_be_visible()
    for _ in range(4):
        press("Tab")
    kind(user_code)
    press("Enter")
    sees(page.get_by_role("heading", name="Wörter vergleichen")).to_be_visible()
    for _ in range(4):
        press("Tab")
    press("Space")
    sees(page.get_by_role("checkbox")).to_be_checked()
    press("Tab")
    radio = page.get_by_role("radio", name=party)
    # A group of radio buttons is one stop; arrows walk within it.
    press("Space")
    for _ in range(page.get_by_role("radio").count()):
        if radio.is_checked():
            break
        press("ArrowDown")
    sees(radio).to_be_checked()
    press("Tab")
    assert page.evaluate("document.activeElement.value") == "approve"
    assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"
    press("Enter")
    sees(page.get_by_role("status")).to_contain_text(f"{party} ist freigegeben")


def test_nothing_is_sent_before_the_words_are_compared(
    trustee: Trustee, new_page: Callable[..., Page], operator: str, tmp_path: Path
) -> None:
    party, asker, page = expect(trustee), Asker(trustee), new_page()
    sign_in(page, operator)
    page.goto(f"{trustee.url}/freigabe?code={asker.ask()}")
    page.get_by_role("radio", name=party).check()
    page.get_by_role("button", name="Freigeben").tap()
    sees(page.get_by_role("heading", name="Wörter vergleichen")).to_be_visible()
    page.get_by_role("button", name="Ablehnen").tap()
    sees(page.get_by_role("status")).to_contain_text("Abgelehnt")
    picture(page, tmp_path, "refused")


def test_errors_are_announced_beside_their_field(
    trustee: Trustee, new_page: Callable[..., Page], operator: str, tmp_path: Path
) -> None:
    page = new_page()
    page.get_by_label("Name").fill(operator)
    page.get_by_label("Passwort").fill("wrong")
    page.get_by_role("button", name="Anmelden").tap()
    sees(page.get_by_role("alert")).to_have_text("Name oder Passwort stimmen nicht.")
    sees(page.get_by_label("Passwort")).to_have_accessible_description("Name oder Passwort stimmen nicht.")
    picture(page, tmp_path, "wrong-password")
    sign_in(page, operator)
    page.get_by_label("Code, den das Gerät zeigt").fill("BBBB-BBBB")
    page.get_by_role("button", name="Weiter").tap()
    sees(page.get_by_role("alert")).to_contain_text("Diesen Code gibt es nicht")
    picture(page, tmp_path, "wrong-code")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("viewport", [PHONE["viewport"], SMALL, {"width": 844, "height": 390}], ids=str)
def test_every_page_fits_and_is_legible(
    trustee: Trustee, new_page: Callable[..., Page], operator: str, tmp_path: Path, scheme: str, viewport: Any
) -> None:
    expect(trustee)
    page = new_page(color_scheme=scheme, viewport=viewport)
    fits(page)
    is_legible(page)
    picture(page, tmp_path, "sign-in")
    sign_in(page, operator)
    fits(page)
    is_legible(page)
    page.goto(f"{trustee.url}/freigabe?code={Asker(trustee).ask()}")
    fits(page)
    is_legible(page)
    picture(page, tmp_path, "compare")
