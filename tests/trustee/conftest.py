# SPDX-License-Identifier: EUPL-1.2
"""One real trustee per test process. Django is configured in its subprocess alone, never in pytest's."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from tests.trustee.browsing import FLAGS, PHONE
from tests.trustee.device import PLATFORM, START, Device, Trustee, address
from tests.trustee.starting import free_port, started


@pytest.fixture(scope="session")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Trustee]:
    """A trustee with fresh state, stopped in good order at the end."""
    with started(tmp_path_factory.mktemp("trustee"), free_port(), PLATFORM, START) as trustee:
        yield trustee


@pytest.fixture
def trustee(running: Trustee) -> Iterator[Trustee]:
    """The running trustee; its clock is set back after the test."""
    moment = running.now()
    yield running
    running.set_clock(moment)


@pytest.fixture(scope="session")
def bakery(running: Trustee) -> Device:
    """An enrolled desk of `shop:bakery`."""
    return running.enrol("desk", "shop:bakery")


@pytest.fixture(scope="session")
def kiosk(running: Trustee, bakery: Device) -> Device:
    """An enrolled kiosk, beside a desk to which it may send."""
    return running.enrol()


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """One Chromium for all tests here."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=list(FLAGS))
        yield browser
        browser.close()


@pytest.fixture
def new_page(browser: Browser, trustee: Trustee) -> Iterator[Callable[..., Page]]:
    """Opens pages on a phone of its own; whatever the browser complains of fails the test."""
    complaints: list[str] = []
    contexts: list[BrowserContext] = []

    def make(**changes: Any) -> Page:
        headers = {"X-Forwarded-For": address()}
        contexts.append(browser.new_context(**(PHONE | {"extra_http_headers": headers} | changes)))
        page = contexts[-1].new_page()
        page.on("console", lambda message: complaints.append(message.text))
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.goto(f"{trustee.url}/freigabe")
        return page

    yield make
    for context in contexts:
        context.close()
    # Refused forms are told by their status too, which Chromium says on its console.
    assert [text for text in complaints if "Failed to load resource" not in text] == []
