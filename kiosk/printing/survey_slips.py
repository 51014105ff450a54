# SPDX-License-Identifier: EUPL-1.2
"""The codes of a survey on slips that are cut apart, folded and drawn.

Ten on an A4 sheet, all alike but for their code: whoever draws one cannot be told by it from anybody else.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from io import BytesIO
from typing import Final

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, Frame, KeepInFrame, Spacer

from kiosk.formats import full_date
from kiosk.printing.paper import BOLD, QrSymbol, TypeSizes, document_options, fit_size, register_fonts
from kiosk.printing.receipt_text import code_rows
from sync.contract.receipt_code import QR_PREFIX, read_code

COLUMNS: Final = 2
ROWS: Final = 5
SLIPS_PER_PAGE: Final = COLUMNS * ROWS
MAX_TITLE: Final = 80
"""Signs of a title, which has two lines on a slip."""
_SIZES: Final = TypeSizes(body=10.5, small=10, lead=12, heading=10.5, title=13, code=25)
_QR_MM: Final = 23
_WIDTH, _HEIGHT = A4[0] / COLUMNS, A4[1] / ROWS
_INSET: Final = 6 * mm


class SlipsError(Exception):
    """What was handed in makes no slips; says where."""


def read_codes(lines: Iterable[str]) -> list[str]:
    """The codes of a list, one a line, empty lines left out; raises SlipsError with the line that is none."""
    codes: list[str] = []
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        code = read_code(line)
        if code is None:
            raise SlipsError(f"line {number} is no code")
        if code in codes:
            raise SlipsError(f"line {number}: this code stands there twice")
        codes.append(code)
    if not codes:
        raise SlipsError("there are no codes")
    return codes


def render_survey_slips(codes: Sequence[str], title: str, until: date) -> bytes:
    """The PDF, with dashed lines to cut along; `until` is the last day on which somebody can take part."""
    register_fonts()
    output = BytesIO()
    canvas = Canvas(output, pagesize=A4, **document_options(title, "de"))
    for at, code in enumerate(codes):
        place = at % SLIPS_PER_PAGE
        if at and place == 0:
            canvas.showPage()
        if place == 0:
            _cutting_lines(canvas)
        left, top = (place % COLUMNS) * _WIDTH, A4[1] - (place // COLUMNS) * _HEIGHT
        _slip(canvas, code, title, until, left, top)
    canvas.showPage()
    canvas.save()
    return output.getvalue()


def _slip(canvas: Canvas, code: str, title: str, until: date, left: float, top: float) -> None:
    width, height = _WIDTH - 2 * _INSET, _HEIGHT - 2 * _INSET
    symbol = QrSymbol(f"{QR_PREFIX}{code}", _QR_MM)
    beside = width - symbol.width
    symbol.drawOn(canvas, left + _WIDTH - _INSET - symbol.width, top - _INSET - symbol.height)
    rows = code_rows(code)
    size = min(fit_size(row, BOLD, beside - 2, _SIZES.code) for row in rows)
    letters = TypeSizes(body=size, small=size, lead=size, heading=size, title=size, code=size)
    story: list[Flowable] = [
        _SIZES.text("Ihr Code für die Umfrage", "small"),
        _SIZES.text(title, "title"),
        Spacer(1, 2 * mm),
        *(letters.text(row, "code") for row in rows),
    ]
    upper = height - 9 * mm
    _fill(canvas, story, left + _INSET, top - _INSET - upper, beside, upper)
    last = full_date(until, "de")
    end = [_SIZES.text(f"Gilt für eine Antwort, bis {last}, am Dorfpunkt. Ihr Name wird nie gefragt.", "small")]
    _fill(canvas, end, left + _INSET, top - _INSET - height, width, height - upper)


def _fill(canvas: Canvas, story: list[Flowable], left: float, bottom: float, width: float, height: float) -> None:
    frame = Frame(left, bottom, width, height, 0, 0, 0, 0)
    frame.addFromList([KeepInFrame(width, height, story, mode="shrink")], canvas)


def _cutting_lines(canvas: Canvas) -> None:
    canvas.saveState()
    canvas.setLineWidth(0.5)
    canvas.setDash(2, 3)
    for column in range(1, COLUMNS):
        canvas.line(column * _WIDTH, 0, column * _WIDTH, A4[1])
    for row in range(1, ROWS):
        canvas.line(0, row * _HEIGHT, A4[0], row * _HEIGHT)
    canvas.restoreState()
