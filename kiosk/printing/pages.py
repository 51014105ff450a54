# SPDX-License-Identifier: EUPL-1.2
"""The papers that a kiosk prints on: A5 sheets, as many as it takes, and a strip of an 80 mm roll."""

from collections.abc import Callable, Sequence
from io import BytesIO
from typing import Any

from reportlab.lib.pagesizes import A5
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate, Table, TableStyle

from kiosk.languages import Language
from kiosk.printing.paper import REGULAR, TypeSizes, document_options

SHEET = TypeSizes(body=12, small=10, lead=14, heading=13, title=21, code=31)
ROLL = TypeSizes(body=10.5, small=9, lead=13, heading=12, title=18, code=27)
SHEET_MARGIN = 10 * mm
_ROLL_MARGIN = 4 * mm
"""80 mm rolls print 72 mm."""
SHEET_WIDTH = A5[0] - 2 * SHEET_MARGIN
ROLL_WIDTH = 80 * mm - 2 * _ROLL_MARGIN
"""Both without their margins, in points."""
FLAT = TableStyle(
    [
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("FONTNAME", (0, 0), (-1, -1), REGULAR),
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("RIGHTPADDING", (0, 0), (-1, -1), 0),
        ("TOPPADDING", (0, 0), (-1, -1), 1.2),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 1.2),
    ]
)
"""A table that is only columns."""


def columns(
    rows: list[list[Any]], widths: Sequence[float], sizes: TypeSizes, style: TableStyle | None = None
) -> Table:
    """A table whose first column stands where lines begin."""
    if sizes.right_to_left:
        rows, widths = [row[::-1] for row in rows], widths[::-1]
    return Table(rows, colWidths=widths, style=style)


def a5_pages(
    story: list[Flowable], foot: Callable[[Canvas, int], None], foot_height: float, title: str, lang: Language
) -> tuple[bytes, int]:
    """A PDF of A5 pages and how many there are; `foot` draws into the lower margin of the page with this number."""
    output = BytesIO()
    bottom = foot_height + 1.5 * mm
    frame = Frame(
        SHEET_MARGIN,
        bottom,
        SHEET_WIDTH,
        A5[1] - bottom - SHEET_MARGIN,
        leftPadding=0,
        rightPadding=0,
        topPadding=0,
        bottomPadding=0,
    )
    template = BaseDocTemplate(output, pagesize=A5, **document_options(title, lang))
    template.addPageTemplates(
        [PageTemplate(frames=[frame], onPage=lambda canvas, template: foot(canvas, template.page))]
    )
    template.build(story)
    return output.getvalue(), int(template.page)


def strip(story: list[Flowable], title: str, lang: Language) -> bytes:
    """A PDF of one page, 80 mm wide and as long as its content."""
    heights = [flowable.wrap(ROLL_WIDTH, 10_000 * mm)[1] for flowable in story]
    page = (ROLL_WIDTH + 2 * _ROLL_MARGIN, sum(heights) + 2 * _ROLL_MARGIN)
    output = BytesIO()
    options = document_options(title, lang)
    canvas = Canvas(
        output,
        pagesize=page,
        lang=options["lang"],
        invariant=options["invariant"],
        initialFontName=options["initialFontName"],
    )
    canvas.setTitle(options["title"])
    canvas.setAuthor(options["author"])
    canvas.setCreator(options["creator"])
    y = page[1] - _ROLL_MARGIN
    for flowable, height in zip(story, heights, strict=True):
        y -= height
        flowable.drawOn(canvas, _ROLL_MARGIN, y)
    canvas.showPage()
    canvas.save()
    return output.getvalue()
