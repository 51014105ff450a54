# SPDX-License-Identifier: EUPL-1.2
"""Pick lists as paper shows them."""

import pickle
import re
import shutil
import subprocess

import pytest

from kiosk.printing.picklist import render_picklist
from tests.printing.documents import picklist

pytestmark = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="needs poppler-utils")


def text_of(data: bytes, *options: str) -> str:
    found = subprocess.run(["pdftotext", *options, "-", "-"], input=data, capture_output=True, check=True)
    return " ".join(found.stdout.decode().split())


def pages_of(data: bytes) -> int:
    found = subprocess.run(["pdfinfo", "-"], input=data, capture_output=True, check=True)
    return int(re.findall(r"Pages:\s+(\d+)", found.stdout.decode())[0])


def test_everything_is_on_the_list() -> None:
    text = text_of(render_picklist(picklist(3)))
    for words in (
        "Hofladen Sonnenwiese (Beispielladen)",
        "Abholung: Donnerstag, 26. November, 9 bis 11 Uhr",
        "Dorfgemeinschaftshaus Remmesweiler, Zum Bach 1, 66606 St. Wendel",
        "Lyoner im Ring",
        "in 3 Kisten",
        "Mustermann",
        "Öztürk",
        "Groß",
        "Kiste 1 · 7F30",
        "Ersatz: ja, höchstens zum selben Preis",
        "Ersatz: nein",
        "Telefon: 06851 80 91 23",
        "gewogen: _________ g",
        "ab 16: Ausweis prüfen",
        "etwa 16,50 €",
        "davon Pfand 0,15 €",
        "Enthält Namen. Nach der Abholung vernichten.",
    ):
        assert words in text


@pytest.mark.parametrize("crates", [1, 7, 40])
def test_every_page_has_its_number(crates: int) -> None:
    data = render_picklist(picklist(crates))
    pages = pages_of(data)
    for page in range(1, pages + 1):
        assert f"Seite {page} von {pages}" in text_of(data, "-f", str(page), "-l", str(page))


def test_a_crate_stays_on_one_page() -> None:
    data = render_picklist(picklist(20))
    for page in range(2, pages_of(data) + 1):
        text = text_of(data, "-f", str(page), "-l", str(page))
        assert text.count("Kiste ") * 4 == sum(
            text.count(name) for name in ("Brötchen", "Lyoner im Ring", "Viez trocken", "Roggenmischbrot")
        )


def test_a_crate_longer_than_a_page_repeats_its_name() -> None:
    data = render_picklist(picklist(1, lines=90))
    assert pages_of(data) >= 4
    assert text_of(data).count("Kiste 1 · 7F30") == pages_of(data) - 1
    assert text_of(data).count("Ausweis prüfen") == 22


def test_no_order_is_said_plainly() -> None:
    assert "Für diese Abholung gibt es keine Bestellungen." in text_of(render_picklist(picklist(0)))


def test_no_word_leaves_the_paper() -> None:
    found = subprocess.run(
        ["pdftotext", "-bbox", "-", "-"], input=render_picklist(picklist(9)), capture_output=True, check=True
    )
    for left, right in re.findall(r'xMin="([\d.-]+)" yMin="[\d.-]+" xMax="([\d.-]+)"', found.stdout.decode()):
        assert 40 <= float(left) < float(right) <= 595.3 - 40


def test_a_document_travels_to_a_worker_process() -> None:
    document, function = pickle.loads(pickle.dumps((picklist(2), render_picklist)))
    assert (document, function) == (picklist(2), render_picklist)
