# SPDX-License-Identifier: EUPL-1.2
"""What is looked at in a real browser, on every page of the trustee's own people."""

from pathlib import Path
from typing import Any

from playwright.sync_api import Page
from playwright.sync_api import expect as sees

from tests.trustee.operator import PASSWORD

FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
PHONE: dict[str, Any] = {
    "viewport": {"width": 390, "height": 844},
    "device_scale_factor": 2,
    "is_mobile": True,
    "has_touch": True,
    "locale": "de-DE",
}
SMALL = {"width": 320, "height": 568}
"""The smallest phone in use, and a large one at 120 % (WCAG 2.2, 1.4.10)."""
TARGET = 48
"""Pixels across that a finger needs."""

_HEIGHTS = """() => [...document.querySelectorAll('button, label.choice, input:not([type=hidden]), textarea, a')]
  .filter(element => !element.closest('label.choice') || element.matches('label.choice'))
  .map(element => [element.outerHTML.slice(0, 80), element.getBoundingClientRect().height])"""
_WIDER = """width => [...document.querySelectorAll('*')]
  .filter(element => element.getBoundingClientRect().right > width
    || (!element.parentElement && element.scrollWidth > width))
  .map(element => element.outerHTML.slice(0, 80))"""
_CONTRAST = """() => {
  const channels = text => text.match(/[0-9.]+/g).map(Number);
  const light = ([r, g, b]) => [r, g, b].map(c => c / 255)
    .map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
    .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
  const ground = element => {
    const colour = channels(getComputedStyle(element).backgroundColor);
    return colour.length === 4 && colour[3] === 0 && element.parentElement ? ground(element.parentElement) : colour;
  };
  const texts = 'h1, h2, h3, p, b, li, label, legend, small, input, button, textarea, a, dt, dd, code, ins, del';
  return [...document.querySelectorAll(texts)].map(element => {
    const [a, b] = [light(channels(getComputedStyle(element).color)), light(ground(element))].sort((x, y) => y - x);
    return [element.outerHTML.slice(0, 80), (a + 0.05) / (b + 0.05)];
  });
}"""


def sign_in(page: Page, name: str, heading: str = "Gerät freigeben") -> None:
    page.get_by_label("Name").fill(name)
    page.get_by_label("Passwort").fill(PASSWORD)
    page.get_by_role("button", name="Anmelden").tap()
    sees(page.get_by_role("heading", name=heading, exact=True)).to_be_visible()


def picture(page: Page, folder: Path, name: str) -> None:
    page.screenshot(path=folder / f"{name}.png", full_page=True)


def fits(page: Page) -> None:
    """Nothing is cut off at the side, and everything that is touched is large enough."""
    page.wait_for_load_state("load")
    # Not `innerWidth`: a phone widens its window for a page that is too wide, and shows all of it smaller.
    width = (page.viewport_size or PHONE["viewport"])["width"]
    wide = page.evaluate(_WIDER, width)
    assert wide == [], wide
    small = [row for row in page.evaluate(_HEIGHTS) if row[1] < TARGET]
    assert small == [], small


def is_legible(page: Page) -> None:
    """Text stands out from its ground by 7 to 1 (WCAG 2.2, 1.4.6)."""
    page.wait_for_load_state("load")
    faint = [row for row in page.evaluate(_CONTRAST) if row[1] < 7]
    assert faint == [], faint
