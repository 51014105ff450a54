# SPDX-License-Identifier: EUPL-1.2
"""How a receipt is laid out: the essentials first, then the list, on sheet and roll alike."""

from dataclasses import replace
from typing import Any

from reportlab.lib.pagesizes import A5
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import CondPageBreak, Flowable, KeepTogether, PageBreak, Spacer, Table, TableStyle

from kiosk.formats import bound, money
from kiosk.printing.code_box import code_box
from kiosk.printing.pages import FLAT, ROLL, ROLL_WIDTH, SHEET, SHEET_MARGIN, SHEET_WIDTH, a5_pages, columns, strip
from kiosk.printing.paper import (
    BOLD,
    LIGHT_GREY,
    REGULAR,
    Rule,
    TypeSizes,
    fit_size,
    register_fonts,
)
from kiosk.printing.receipt import ReceiptDocument, ReceiptLine, ReceiptShop
from kiosk.printing.receipt_text import ReceiptText, ShopText
from kiosk.words import fill

_SHEET_FOOT = 9 * mm
_SHEET_FOOT_LINE = 12.0
_SHEET_FOOT_DESCENT = 3.0


def a5(document: ReceiptDocument, text: ReceiptText) -> bytes:
    """A5 portrait. What fits on one page stays on one; else the essentials are page 1 and the list follows.

    Several pages are laid out twice, since the first one names their number.
    """
    single, pages = _build_sheet(document, text, 1)
    if pages == 1:
        return single
    pages = _build_sheet(document, text, 0)[1]
    return _build_sheet(document, text, pages)[0]


def _build_sheet(document: ReceiptDocument, text: ReceiptText, pages: int) -> tuple[bytes, int]:
    """Lay out for a known number of pages; 0 is several, but not yet known."""
    sizes = SHEET.of(text.lang)
    foot_height = _SHEET_FOOT if pages == 1 else _SHEET_FOOT + _SHEET_FOOT_LINE

    def foot(canvas: Canvas, page: int) -> None:
        _sheet_foot(canvas, text, sizes, foot_height, page, pages)

    between: list[Flowable] = [] if pages == 1 else [PageBreak()]
    register_fonts(text.lang)
    story = _story(document, text, sizes, SHEET_WIDTH, wide=True, between=between)
    return a5_pages(story, foot, foot_height, text.kind, text.lang)


def _sheet_foot(canvas: Canvas, text: ReceiptText, sizes: TypeSizes, top: float, page: int, pages: int) -> None:
    width, _ = A5
    canvas.setLineWidth(0.8)
    canvas.line(SHEET_MARGIN, top, width - SHEET_MARGIN, top)
    lines = [(sizes.text(f"{text.kind} · {text.printed}", "small"), 1)]
    if pages != 1:
        lines += [
            (sizes.text(text.code, "small"), 2),
            (sizes.text(fill(text.page, str(page), str(pages)), "small", right=True), 2),
        ]
    for line, number in lines:
        line.wrapOn(canvas, width - 2 * SHEET_MARGIN, top)
        line.drawOn(canvas, SHEET_MARGIN, top - number * _SHEET_FOOT_LINE - _SHEET_FOOT_DESCENT)


def roll(document: ReceiptDocument, text: ReceiptText) -> bytes:
    """One strip of 80 mm, as long as its content."""
    register_fonts(text.lang)
    sizes = ROLL.of(text.lang)
    story = _story(document, text, sizes, ROLL_WIDTH, wide=False, between=[])
    story += [
        Rule(),
        sizes.text(text.kind, "body", strong=True),
        sizes.text(text.printed, "small"),
    ]
    return strip(story, text.kind, text.lang)


def _story(
    document: ReceiptDocument,
    text: ReceiptText,
    sizes: TypeSizes,
    width: float,
    *,
    wide: bool,
    between: list[Flowable],
) -> list[Flowable]:
    gap = sizes.body * 0.5
    story: list[Flowable] = [
        sizes.text(document.kiosk, "body", strong=True),
        _title(text, sizes, width),
        Spacer(1, gap),
        _promise_box(text, sizes, width),
        Spacer(1, gap),
        *_essentials(document, text, sizes, width, wide=wide),
        Spacer(1, gap),
        code_box(document.code, text.labels.code, text.lang, sizes, width, wide=wide),
        Spacer(1, gap),
    ]
    steps = [sizes.led(*step) for step in text.steps]
    story += [*steps, Spacer(1, gap), *between]
    return story + _ordered(document, text, sizes, width, wide=wide)


def _title(text: ReceiptText, sizes: TypeSizes, width: float) -> Flowable:
    return replace(sizes, title=fit_size(text.title, sizes.font(BOLD), width, sizes.title)).text(text.title, "title")


def _promise_box(text: ReceiptText, sizes: TypeSizes, width: float) -> Table:
    """Black frame, grey ground: the one thing that must not be mistaken."""
    rows = [
        [sizes.text(text.strength, "lead", strong=True)],
        [sizes.text(text.promise)],
    ]
    table = Table(rows, colWidths=[width])
    table.setStyle(
        TableStyle(
            [
                ("FONTNAME", (0, 0), (-1, -1), REGULAR),
                ("BACKGROUND", (0, 0), (-1, -1), LIGHT_GREY),
                ("BOX", (0, 0), (-1, -1), 1.2, "black"),
                ("LEFTPADDING", (0, 0), (-1, -1), 7),
                ("RIGHTPADDING", (0, 0), (-1, -1), 7),
                ("TOPPADDING", (0, 0), (-1, -1), 1),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 1),
                ("TOPPADDING", (0, 0), (0, 0), 4),
                ("BOTTOMPADDING", (0, -1), (0, -1), 6),
            ]
        )
    )
    return table


def _essentials(
    document: ReceiptDocument, text: ReceiptText, sizes: TypeSizes, width: float, *, wide: bool
) -> list[Flowable]:
    """When, where, how much, whose: a label beside (sheet) or above (roll) each value."""
    entries: list[tuple[str, list[Flowable]]] = [
        (text.labels.when, _when(document, text, sizes)),
        (
            text.labels.where,
            [
                sizes.text(document.place, "lead", strong=True),
                *(sizes.text(words) for words in (document.address, document.where) if words),
            ],
        ),
        (text.labels.pay, [sizes.text(text.pay, "lead", strong=True)]),
        (text.labels.crate, [sizes.text(document.crate_name, "lead", strong=True)]),
    ]
    if not wide:
        stacked: list[Flowable] = []
        for label, values in entries:
            stacked += [sizes.text(label), *values, Spacer(1, sizes.body * 0.35)]
        return stacked
    widest = max(sizes.width(label) for label, _ in entries)
    head = max(20 * mm, widest + 3 * mm)
    rows = [[sizes.text(label), values] for label, values in entries]
    table = columns(rows, [head, width - head], sizes)
    table.setStyle(FLAT)
    # Brings the smaller label down to the base line of its value.
    labels = -1 if sizes.right_to_left else 0
    table.setStyle(TableStyle([("TOPPADDING", (labels, 0), (labels, -1), 3.2)]))
    return [table]


def _when(document: ReceiptDocument, text: ReceiptText, sizes: TypeSizes) -> list[Flowable]:
    found: list[Flowable] = [sizes.text(text.when, "lead", strong=True)]
    return [*found, sizes.text(document.shifted)] if document.shifted else found


def _ordered(
    document: ReceiptDocument, text: ReceiptText, sizes: TypeSizes, width: float, *, wide: bool
) -> list[Flowable]:
    """The list by shop. The last lines, the total and the small print stay on one page."""
    found: list[Flowable] = [sizes.text(text.ordered, "heading"), Rule(1.2, 2, 2)]
    end: list[Flowable] = []
    for shop, told in zip(document.shops, text.shops, strict=True):
        found += [KeepTogether(end)] if wide and end else end
        start, end = _shop(shop, told, text, sizes, width, wide=wide)
        found += start
    total = [
        sizes.text(text.labels.total, "lead", strong=True),
        sizes.text(text.total, "lead", strong=True, right=True),
    ]
    table = columns([total], [width * 0.4, width * 0.6], sizes, FLAT)
    end += [table, Spacer(1, 2), *(sizes.text(note, "small") for note in text.notes)]
    return [*found, KeepTogether(end)] if wide else [*found, *end]


def _shop(
    shop: ReceiptShop, told: ShopText, text: ReceiptText, sizes: TypeSizes, width: float, *, wide: bool
) -> tuple[list[Flowable], list[Flowable]]:
    """One shop's part: where it may be split between pages, and its end, which may not."""
    widths = (20 * mm, width - 45 * mm, 25 * mm) if wide else (14 * mm, width - 34 * mm, 20 * mm)
    rows: list[list[Any]] = [_line(line, text, sizes) for line in shop.lines]
    closing = 1
    if shop.deposit_cents:
        deposit = money(shop.deposit_cents, text.lang)
        rows.append(["", sizes.text(text.labels.deposit), sizes.text(deposit, right=True)])
        closing += 1
    several = len(text.shops) > 1
    if several:
        # A span shows the cell at its left, on the mirrored table the last one of the row.
        own = [sizes.text(told.total, strong=True, right=True), "", ""]
        rows.append(own[::-1] if sizes.right_to_left else own)
        closing += 1
    last = columns(rows[-closing:], widths, sizes, FLAT)
    if several:
        # The sum spans its row: with its `etwa` it does not fit the price column of a roll.
        last.setStyle(TableStyle([("SPAN", (0, -1), (-1, -1))]))
    end: list[Flowable] = [last, Rule(0.6, 2, 3)]
    heading: list[Flowable] = [sizes.text(told.heading, strong=True)] if several else []
    if len(rows) == closing:
        return [], [*heading, *end]
    guard: list[Flowable] = [CondPageBreak(18 * mm)] if wide and several else []
    return [*guard, *heading, columns(rows[:-closing], widths, sizes, FLAT)], end


def _line(line: ReceiptLine, text: ReceiptText, sizes: TypeSizes) -> list[Any]:
    name: list[Flowable] = [sizes.text(bound(line.name))]
    if line.min_age:
        name.append(sizes.text(text.ages[line.min_age], "small"))
    mark = "≈\u00a0" if line.estimated else ""
    return [sizes.text(line.quantity), name, sizes.text(f"{mark}{money(line.cents, text.lang)}", right=True)]
