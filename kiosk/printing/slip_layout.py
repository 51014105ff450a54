# SPDX-License-Identifier: EUPL-1.2
"""How a slip is laid out: what must not be missed in a frame, then part by part."""

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, KeepTogether, Spacer, Table, TableStyle

from kiosk.formats import bound
from kiosk.printing.code_box import code_box
from kiosk.printing.pages import FLAT, ROLL, ROLL_WIDTH, SHEET, SHEET_MARGIN, SHEET_WIDTH, a5_pages, columns, strip
from kiosk.printing.paper import LIGHT_GREY, REGULAR, CheckBox, Rule, TypeSizes, register_fonts
from kiosk.printing.slip import Slip, SlipPart
from kiosk.words import fill

_FOOT = 9 * mm
_FOOT_LINE = 12.0
_FOOT_DESCENT = 3.0
_BOX_MM = 4.0
_BOX_COLUMN = 8 * mm


def a5(slip: Slip) -> bytes:
    """A5 portrait. Several pages are laid out twice, since each names their number."""
    data, pages = _sheets(slip, 1)
    return data if pages == 1 else _sheets(slip, _sheets(slip, pages)[1])[0]


def _sheets(slip: Slip, pages: int) -> tuple[bytes, int]:
    register_fonts(slip.lang)
    sizes = SHEET.of(slip.lang)
    numbered = pages > 1
    foot_height = _FOOT + _FOOT_LINE * numbered

    def foot(canvas: Canvas, page: int) -> None:
        canvas.setLineWidth(0.8)
        canvas.line(SHEET_MARGIN, foot_height, SHEET_MARGIN + SHEET_WIDTH, foot_height)
        lines = [sizes.text(f"{slip.kind} · {slip.printed}", "small")]
        lines += [sizes.text(fill(slip.page, str(page), str(pages)), "small", right=True)] if numbered else []
        for number, line in enumerate(lines, start=1):
            line.wrapOn(canvas, SHEET_WIDTH, foot_height)
            line.drawOn(canvas, SHEET_MARGIN, foot_height - number * _FOOT_LINE - _FOOT_DESCENT)

    parts = [KeepTogether(part) for part in _story(slip, sizes, SHEET_WIDTH, wide=True)]
    return a5_pages(parts, foot, foot_height, slip.kind, slip.lang)


def roll(slip: Slip) -> bytes:
    """One strip of 80 mm, as long as its content."""
    register_fonts(slip.lang)
    sizes = ROLL.of(slip.lang)
    story = [flowable for part in _story(slip, sizes, ROLL_WIDTH, wide=False) for flowable in part]
    story += [Rule(), sizes.text(slip.kind, "body", strong=True), sizes.text(slip.printed, "small")]
    return strip(story, slip.kind, slip.lang)


def _story(slip: Slip, sizes: TypeSizes, width: float, *, wide: bool) -> list[list[Flowable]]:
    """What belongs on one page, part by part."""
    head = [sizes.text(slip.kiosk, "body", strong=True), sizes.text(slip.title, "title"), Spacer(1, sizes.body * 0.6)]
    if slip.first:
        head.append(_framed(slip.first, sizes, width))
    if slip.code:
        head += [
            Spacer(1, sizes.body * 0.5),
            code_box(slip.code, slip.code_label, slip.lang, sizes, width, wide=wide),
        ]
    return [head, *(_part(part, sizes, width) for part in slip.parts)]


def _part(part: SlipPart, sizes: TypeSizes, width: float) -> list[Flowable]:
    lines = [sizes.text(bound(line)) for line in part.lines]
    if part.tick:
        lines = [_ticked(line, sizes, width) for line in lines]
    spaced = [flowable for line in lines for flowable in (line, Spacer(1, sizes.body * 0.2))]
    return [Spacer(1, sizes.body * 0.6), sizes.text(part.heading, "heading"), Rule(0.6, 1, 3), *spaced]


def _ticked(line: Flowable, sizes: TypeSizes, width: float) -> Table:
    table = columns([[CheckBox(_BOX_MM), line]], [_BOX_COLUMN, width - _BOX_COLUMN], sizes, FLAT)
    if sizes.right_to_left:
        table.setStyle(TableStyle([("ALIGN", (1, 0), (1, 0), "RIGHT")]))
    return table


def _framed(words: str, sizes: TypeSizes, width: float) -> Table:
    table = Table([[sizes.text(words, strong=True)]], colWidths=[width])
    table.setStyle(
        TableStyle(
            [
                ("FONTNAME", (0, 0), (-1, -1), REGULAR),
                ("BACKGROUND", (0, 0), (-1, -1), LIGHT_GREY),
                ("BOX", (0, 0), (-1, -1), 1.2, "black"),
                ("LEFTPADDING", (0, 0), (-1, -1), 7),
                ("RIGHTPADDING", (0, 0), (-1, -1), 7),
                ("TOPPADDING", (0, 0), (-1, -1), 4),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 6),
            ]
        )
    )
    return table
