# SPDX-License-Identifier: EUPL-1.2
"""Slips as paper shows them: read back by poppler."""

import shutil
import subprocess
from dataclasses import replace

import pytest

from kiosk.printing.receipt import Paper
from kiosk.printing.slip import Slip, SlipPart, render_slip
from tests.printing.test_receipt import needs_poppler, poppler, text_of

PAPERS: tuple[Paper, ...] = ("a5", "roll80")
SLIP = Slip(
    lang="de",
    kiosk="Dorfpunkt Remmesweiler",
    title="Personalausweis",
    first="Dafür müssen Sie selbst kommen.",
    parts=(
        SlipPart("Wo?", ("Rathaus St. Wendel", "Telefon: 06851 809-0")),
        SlipPart("Was mitbringen?", ("Passfoto <digital>", "Alter Ausweis"), tick=True),
    ),
    kind="Merkzettel, kein Antrag",
    printed="gedruckt 23.11.2026, 14:40 Uhr",
    page="Seite %1 von %2",
)
LONG = replace(SLIP, parts=SLIP.parts * 20)


@needs_poppler
@pytest.mark.parametrize("paper", PAPERS)
def test_everything_stands_on_the_paper(paper: Paper) -> None:
    text = text_of(render_slip(SLIP, paper))
    parts = [part.heading for part in SLIP.parts] + [line for part in SLIP.parts for line in part.lines]
    for words in (SLIP.kiosk, SLIP.title, SLIP.first, *parts, SLIP.kind, SLIP.printed):
        assert words in text


@needs_poppler
def test_one_sheet_has_no_number_and_several_have() -> None:
    assert "Seite" not in text_of(render_slip(SLIP, "a5"))
    data = render_slip(LONG, "a5")
    assert "Seite 1 von 6" in text_of(data)
    assert "Pages:           6" in poppler("pdfinfo", data)


@needs_poppler
def test_a_roll_is_one_strip_however_long() -> None:
    assert "Pages:           1" in poppler("pdfinfo", render_slip(LONG, "roll80"))


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("slip", [SLIP, LONG, replace(SLIP, first="", parts=()), replace(SLIP, lang="ar")])
def test_equal_slips_give_equal_bytes(slip: Slip, paper: Paper) -> None:
    assert render_slip(slip, paper) == render_slip(slip, paper)


@pytest.mark.skipif(shutil.which("pdffonts") is None, reason="needs poppler-utils")
def test_every_font_travels_with_it() -> None:
    told = subprocess.run(["pdffonts", "-"], input=render_slip(SLIP, "a5"), capture_output=True, check=True)
    assert all("yes yes" in line for line in told.stdout.decode().splitlines()[2:])
