# SPDX-License-Identifier: EUPL-1.2
"""Arabic on paper: letters joined, lines in order, names, sums and codes as everywhere else."""

import shutil
import subprocess
from dataclasses import replace

import pytest
from reportlab.lib.styles import ParagraphStyle

from kiosk.languages import FIRST_STRONG_ISOLATE as FSI
from kiosk.languages import POP_ISOLATE as PDI
from kiosk.printing.paper import register_fonts
from kiosk.printing.receipt import Paper
from kiosk.printing.receipt_text import code_rows
from kiosk.printing.right_to_left import RightToLeft, Run
from tests.printing.documents import LONG, rendered, text_of

REGULAR, STRONG = "IBMPlexSansArabic-Regular", "IBMPlexSansArabic-SemiBold"
ARABIC = replace(LONG, lang="ar", shifted="")
PAPERS = pytest.mark.parametrize("paper", ["a5", "roll80"])
needs_poppler = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="needs poppler-utils")


class Drawn:
    """A canvas that remembers what was written, and where."""

    def __init__(self) -> None:
        self.pieces: list[tuple[float, float, str]] = []

    def setFillColor(self, colour: object) -> None:  # noqa: N802 - reportlab's name
        pass

    def setFont(self, name: str, size: float) -> None:  # noqa: N802 - reportlab's name
        pass

    def drawString(self, x: float, y: float, text: str) -> None:  # noqa: N802 - reportlab's name
        self.pieces.append((x, y, text))


def lines(*runs: Run, width: float = 400, right: bool = False) -> list[str]:
    """Each line as the eye sees it, from the left."""
    register_fonts("ar")
    style = ParagraphStyle("test", fontSize=10, leading=13, alignment=2 if right else 0)
    paragraph = RightToLeft(list(runs), style)
    paragraph.wrap(width, 1000)
    paragraph.canv = canvas = Drawn()
    paragraph.draw()
    found: dict[float, list[tuple[float, str]]] = {}
    for x, y, text in canvas.pieces:
        found.setdefault(y, []).append((x, text))
    return ["".join(text for _, text in sorted(found[y])) for y in sorted(found, reverse=True)]


def plain(words: str) -> Run:
    return Run(words, REGULAR)


def test_letters_join_and_begin_at_the_right() -> None:
    (line,) = lines(plain("بيت"))
    assert line == "\ufe96\ufef4\ufe91"
    assert all("\ufe70" <= letter <= "\ufefc" for letter in line)


@pytest.mark.parametrize(
    ("words", "begin", "end"),
    [
        pytest.param(f"سعر {FSI}3,49\u00a0€{PDI}.", ".3,49\u00a0€ ", "\ufeb3", id="a sum, its stop at the left"),
        pytest.param(f"من {FSI}Backstube am Bach{PDI}", "Backstube am Bach ", "\ufee3", id="a name of several words"),
        pytest.param(f"{FSI}1 Brot{PDI} و{FSI}2 Eier{PDI}", "2 Eier\ufeed", "1 Brot", id="a list"),
    ],
)
def test_what_stands_in_a_line_keeps_its_direction(words: str, begin: str, end: str) -> None:
    (line,) = lines(plain(words))
    assert line.startswith(begin)
    assert line.endswith(end)


def test_brackets_and_quotes_turn_with_the_line_and_not_inside_a_name() -> None:
    (line,) = lines(plain(f"{FSI}Laden (neu){PDI} (متجر) «بيت»"))
    assert "Laden (neu)" in line
    assert line.startswith("«")
    assert line.count("(") == line.count(")") == 2
    assert line.index("(") < line.index(")")


def test_a_german_line_stays_german() -> None:
    assert lines(plain("Zum Bach 1, 66606 St. Wendel")) == ["Zum Bach 1, 66606 St. Wendel"]


def test_a_long_line_breaks_and_each_part_has_its_order() -> None:
    shown = lines(plain(f"من {FSI}Dorfgemeinschaftshaus im Oberdorf am Anger{PDI} بيت"), width=120)
    assert len(shown) > 1
    words = " ".join(shown).split()
    assert [word for word in words if word.isascii()] == ["Dorfgemeinschaftshaus", "im", "Oberdorf", "am", "Anger"]


def test_a_strong_keyword_begins_the_line() -> None:
    (line,) = lines(Run("بيت:", STRONG), plain("من"))
    assert line.endswith("\ufe96\ufef4\ufe91")
    assert line.startswith("\ufee6\ufee3")


@PAPERS
@needs_poppler
def test_names_sums_and_the_code_can_be_read_on_arabic_paper(paper: Paper) -> None:
    listing = subprocess.run(
        ["pdftotext", "-layout", "-", "-"], input=rendered(ARABIC, paper), capture_output=True, check=True
    ).stdout.decode()
    for word in (*code_rows(ARABIC.code), "Backstube", "Roggenmischbrot", "Öztürk-Großmann", "28,59", "11,34"):
        assert word in listing


@PAPERS
@needs_poppler
def test_only_our_typefaces_are_used_and_embedded(paper: Paper) -> None:
    listing = subprocess.run(
        ["pdffonts", "-"], input=rendered(ARABIC, paper), capture_output=True, check=True
    ).stdout.decode()
    rows = listing.splitlines()[2:]
    assert any("IBMPlexSansArabic" in row for row in rows)
    assert [row for row in rows if "IBMPlexSans" not in row or row.split()[-5] != "yes"] == []


def test_every_letter_of_an_arabic_receipt_is_in_the_typeface() -> None:
    from reportlab.pdfbase import pdfmetrics

    register_fonts("ar")
    said = text_of(ARABIC)
    texts = [
        said.title,
        said.promise,
        said.when,
        said.pay,
        said.kind,
        said.printed,
        *said.notes,
        *sum(said.steps, ()),
    ]
    known = pdfmetrics.getFont(REGULAR).face.charToGlyph
    written = {letter for text in texts for line in lines(plain(text)) for letter in line}
    assert {letter for letter in written if ord(letter) not in known} == set()
