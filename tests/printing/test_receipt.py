# SPDX-License-Identifier: EUPL-1.2
"""Receipts as paper shows them: read back by poppler and a QR reader, never trusted unseen."""

import re
import shutil
import subprocess
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from datetime import timedelta
from multiprocessing import get_context
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image

from kiosk.formats import money
from kiosk.printing.receipt import Paper, ReceiptDocument, render_receipt
from kiosk.printing.receipt_text import code_rows
from tests.printing.documents import CODE, ENGLISH, FIRM, LONG, PARTLY_FIRM, SHORT, big, rendered
from tests.printing.documents import text_of as told

needs_poppler = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="needs poppler-utils")
PAPERS: tuple[Paper, ...] = ("a5", "roll80")
DOCUMENTS = {
    "short": SHORT,
    "long": LONG,
    "English": ENGLISH,
    "forty lines": big(40),
    "plain German": replace(LONG, lang="de-simple"),
    "firm": FIRM,
    "partly firm": PARTLY_FIRM,
    "partly firm in plain German": replace(PARTLY_FIRM, lang="de-simple"),
    "French": replace(LONG, lang="fr"),
    "Ukrainian": replace(LONG, lang="uk"),
}
cases = pytest.mark.parametrize(
    ("document", "paper"),
    [
        pytest.param(document, paper, id=f"{name} on {paper}")
        for name, document in DOCUMENTS.items()
        for paper in PAPERS
    ],
)


def poppler(command: str, data: bytes, *options: str) -> str:
    words = [command, *options, "-", *(["-"] if command == "pdftotext" else [])]
    return subprocess.run(words, input=data, capture_output=True, check=True).stdout.decode()


def text_of(data: bytes) -> str:
    """All words with single spaces; no-break spaces count as spaces."""
    return " ".join(poppler("pdftotext", data, "-layout").split())


def squeezed(text: str) -> str:
    return re.sub(r"\s+", "", text)


def page_sizes_mm(data: bytes) -> list[tuple[float, float]]:
    listing = poppler("pdfinfo", data, "-f", "1", "-l", "99")
    return [
        (float(width) / 72 * 25.4, float(height) / 72 * 25.4)
        for width, height in re.findall(r"size:\s+([\d.]+) x ([\d.]+) pts", listing)
    ]


def first_page(data: bytes, folder: Path, dpi: int) -> Image.Image:
    (folder / "r.pdf").write_bytes(data)
    subprocess.run(
        ["pdftoppm", "-r", str(dpi), "-l", "1", "-gray", "-png", folder / "r.pdf", folder / "r"], check=True
    )
    (path,) = folder.glob("r-*.png")
    with Image.open(path) as picture:
        return picture.copy()


@needs_poppler
@pytest.mark.parametrize("paper", PAPERS)
def test_only_what_is_promised_is_called_so(paper: Paper) -> None:
    queued, firm, partly = (squeezed(text_of(rendered(one, paper))) for one in (SHORT, FIRM, PARTLY_FIRM))
    assert "Vorgemerkt" in queued
    assert "Fest" not in queued
    assert "Fest" in firm
    assert "IhreBestellunggilt." in firm
    assert "Vorgemerkt" not in firm
    assert "Vorgemerkt" in partly
    assert squeezed("Fest zugesagt ist schon: Apfelsaft") in partly


@needs_poppler
@cases
def test_every_word_is_on_the_paper(document: ReceiptDocument, paper: Paper) -> None:
    text = squeezed(poppler("pdftotext", rendered(document, paper)))
    lang, said = document.lang, told(document)
    wanted = [
        document.kiosk,
        said.title,
        said.strength,
        said.promise,
        said.kind,
        document.place,
        document.address,
        document.where,
        document.crate_name,
        document.shifted,
        said.when,
        said.pay,
        said.total,
        said.printed,
        *said.notes,
        *said.ages.values(),
        *code_rows(document.code),
        *(keyword + sentence for keyword, sentence in said.steps),
        *(shop.name for shop in document.shops),
        *(money(line.cents, lang) for shop in document.shops for line in shop.lines),
        *(money(shop.deposit_cents, lang) for shop in document.shops if shop.deposit_cents),
    ]
    assert [words for words in wanted if squeezed(words) not in text] == []
    words = set(poppler("pdftotext", rendered(document, paper)).split())
    names = {word for shop in document.shops for line in shop.lines for word in line.name.split()}
    assert names <= words


@needs_poppler
@cases
def test_no_word_leaves_the_paper(document: ReceiptDocument, paper: Paper) -> None:
    listing = poppler("pdftotext", rendered(document, paper), "-bbox")
    margin = 3.9 / 25.4 * 72
    for page in listing.split("<page ")[1:]:
        width, height = (float(found) for found in re.findall(r'(?:width|height)="([\d.]+)"', page)[:2])
        boxes = re.findall(r'xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)"', page)
        assert boxes
        for box in boxes:
            left, top, right, bottom = (float(edge) for edge in box)
            assert margin <= left
            assert right <= width - margin
            assert margin <= top
            assert bottom <= height - margin


@needs_poppler
@cases
def test_no_line_is_printed_over_another(document: ReceiptDocument, paper: Paper) -> None:
    listing = poppler("pdftotext", rendered(document, paper), "-bbox")
    for page in listing.split("<page ")[1:]:
        found = re.findall(r'xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)"', page)
        boxes = [tuple(float(edge) for edge in box) for box in found]
        for at, (left, top, right, bottom) in enumerate(boxes):
            for other in boxes[at + 1 :]:
                across = min(right, other[2]) - max(left, other[0])
                down = min(bottom, other[3]) - max(top, other[1])
                assert across <= 0.5 or down <= 0.35 * min(bottom - top, other[3] - other[1])


@needs_poppler
@cases
def test_the_type_is_embedded_and_nothing_else_is_used(document: ReceiptDocument, paper: Paper) -> None:
    rows = poppler("pdffonts", rendered(document, paper)).splitlines()[2:]
    assert rows
    for row in rows:
        assert "IBMPlexSans" in row
        assert row.split()[-5:-2] == ["yes", "yes", "yes"]


@needs_poppler
@cases
def test_the_type_is_large(document: ReceiptDocument, paper: Paper) -> None:
    listing = poppler("pdftotext", rendered(document, paper), "-bbox")
    boxes = re.findall(r'yMin="([\d.-]+)" xMax="[\d.-]+" yMax="([\d.-]+)">([^<]+)<', listing)
    heights = {word: float(bottom) - float(top) for top, bottom, word in boxes}
    least = 12 if paper == "a5" else 10
    # With this typeface poppler's boxes are as high as the type's size in points.
    for word in (document.address.split()[0], "Roggenmischbrot"):
        assert heights[word] >= least
    assert heights[code_rows(document.code)[0]] >= 24


@needs_poppler
@cases
def test_the_qr_symbol_is_read_and_large_enough(document: ReceiptDocument, paper: Paper, tmp_path: Path) -> None:
    dpi = 200
    first = first_page(rendered(document, paper), tmp_path, dpi)
    (found,) = zxingcpp.read_barcodes(first)
    assert found.text == f"DORFPUNKT:{CODE}"
    assert found.ec_level in ("M", "Q", "H")
    edge = (found.position.top_right.x - found.position.top_left.x) / dpi * 25.4
    assert edge >= 29.8


@needs_poppler
@pytest.mark.parametrize(
    ("document", "pages"),
    [
        pytest.param(SHORT, 1, id="a small order fits one sheet"),
        pytest.param(LONG, 2, id="two shops take a second one"),
        pytest.param(big(40), 4, id="forty lines take four"),
        pytest.param(big(200), 14, id="two hundred lines take many"),
    ],
)
def test_long_orders_take_more_sheets_with_number_and_code(document: ReceiptDocument, pages: int) -> None:
    data = rendered(document, "a5")
    sizes = page_sizes_mm(data)
    assert abs(len(sizes) - pages) <= (0 if pages < 10 else 3)
    assert {(round(width), round(height)) for width, height in sizes} == {(148, 210)}
    for page in range(1, len(sizes) + 1) if len(sizes) > 1 else ():
        text = " ".join(poppler("pdftotext", data, "-f", str(page), "-l", str(page)).split())
        assert f"Seite {page} von {len(sizes)}" in text
        assert CODE in text


@needs_poppler
@pytest.mark.parametrize("document", [pytest.param(doc, id=name) for name, doc in DOCUMENTS.items()])
def test_a_roll_is_one_strip_as_long_as_its_content(document: ReceiptDocument, tmp_path: Path) -> None:
    data = rendered(document, "roll80")
    ((width, height),) = page_sizes_mm(data)
    assert round(width) == 80
    picture = first_page(data, tmp_path, 100)
    dark = picture.point(lambda value: 255 if value < 128 else 0).getbbox()
    assert dark
    blank = (picture.height - dark[3]) / 100 * 25.4
    assert 2 < blank < 8
    assert dark[1] / 100 * 25.4 < 8
    assert height < 1200


@needs_poppler
@pytest.mark.parametrize("count", range(1, 31))
@pytest.mark.parametrize("paper", PAPERS)
def test_an_order_of_any_length_keeps_all_its_lines_and_its_total(count: int, paper: Paper) -> None:
    document = big(count)
    text = text_of(rendered(document, paper))
    assert text.count(" Nr. ") + text.count(" Nr.") >= count
    last = text.rindex("Zusammen")
    assert money(document.total_cents, "de").replace("\u00a0", " ") in text[last:]


@needs_poppler
def test_the_total_never_stands_alone_on_a_sheet() -> None:
    for count in range(4, 60, 5):
        data = rendered(big(count), "a5")
        page = len(page_sizes_mm(data))
        assert "Nr." in poppler("pdftotext", data, "-f", str(page), "-l", str(page))


def test_equal_input_gives_equal_bytes() -> None:
    assert rendered(LONG, "a5") == rendered(LONG, "a5")


def test_a_worker_process_draws_the_same_receipt() -> None:
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as workers:
        assert workers.submit(render_receipt, SHORT, told(SHORT), "roll80").result(60) == rendered(SHORT, "roll80")


@needs_poppler
def test_names_are_never_read_as_markup() -> None:
    document = replace(SHORT, crate_name="<b>Groß & Söhne</b>")
    assert "<b>Groß & Söhne</b>" in text_of(rendered(document, "a5"))


@pytest.mark.parametrize(
    ("document", "german"),
    [
        pytest.param(SHORT, "Ihre Bestellung ist gespeichert. Der Laden antwortet bis", id="online"),
        pytest.param(LONG, "Gerade ist hier kein Netz", id="offline"),
        pytest.param(replace(SHORT, strength="wish"), "Das ist noch keine Zusage.", id="a wish"),
        pytest.param(replace(SHORT, strength="firm"), "Ihre Bestellung gilt.", id="firm"),
        pytest.param(replace(ENGLISH, strength="firm"), "Your order holds.", id="firm, in English"),
    ],
)
def test_the_promise_says_how_strong_it_is(document: ReceiptDocument, german: str) -> None:
    assert german in told(document).promise


@pytest.mark.parametrize(
    ("document", "sentence"),
    [
        pytest.param(replace(SHORT, late="next"), "Kommt die Bestellung zu spät an: nächste Woche.", id="next week"),
        pytest.param(replace(SHORT, late="cancel"), "Kommt die Bestellung zu spät an: Sie verfällt.", id="lapses"),
        pytest.param(SHORT, "Stornieren: genauso, bis Sonntag, 22. November, 24 Uhr.", id="until when to cancel"),
        pytest.param(SHORT, "Fehlt etwas: kein Ersatz.", id="no substitutes"),
        pytest.param(replace(SHORT, show_id=18), "Ausweis mitbringen: Etwas ist erst ab 18 Jahren erlaubt.", id="ID"),
    ],
)
def test_what_to_do_and_what_happens(document: ReceiptDocument, sentence: str) -> None:
    said = [f"{keyword} {rest}".replace("\u00a0", " ") for keyword, rest in told(document).steps]
    assert sentence in said


def test_nothing_is_said_about_lateness_that_was_not_asked() -> None:
    assert not any("zu spät" in keyword for keyword, _ in told(SHORT).steps)


def test_no_vat_line_without_vat() -> None:
    assert not any("MwSt" in note for note in told(replace(SHORT, vat=())).notes)


@needs_poppler
def test_a_pick_up_over_two_days_names_both() -> None:
    text = text_of(rendered(replace(SHORT, pickup_to=SHORT.pickup_to + timedelta(days=1)), "roll80"))
    assert "Donnerstag, 26. November" in text
    assert "Freitag, 27. November" in text
