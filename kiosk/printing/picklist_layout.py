# SPDX-License-Identifier: EUPL-1.2
"""How a pick list is laid out on A4."""

from io import BytesIO
from typing import Any

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    Frame,
    PageBreak,
    PageTemplate,
    Spacer,
    Table,
    TableStyle,
)

from kiosk.formats import NBSP, bound, day_window, money, stamp
from kiosk.printing.paper import (
    LIGHT_GREY,
    REGULAR,
    CheckBox,
    Rule,
    TypeSizes,
    document_options,
    register_fonts,
)
from kiosk.printing.picklist import PickCrate, PickDocument, PickLine

_SIZES = TypeSizes(body=11.5, small=9.5, lead=15, heading=14, title=22, code=22)
_MARGIN = 15 * mm
_FOOT = 14 * mm
_BOX = 9 * mm
_GRID = [
    ("FONTNAME", (0, 0), (-1, -1), REGULAR),
    ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
    ("LEFTPADDING", (0, 0), (-1, -1), 4),
    ("RIGHTPADDING", (0, 0), (-1, -1), 4),
    ("TOPPADDING", (0, 0), (-1, -1), 2.5),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 2.5),
    ("LINEBELOW", (0, 0), (-1, -1), 0.4, "grey"),
]

_WORDS: dict[str, tuple[str, str]] = {
    "title": ("Packliste", "Pick list"),
    "giving": ("Abholliste", "Collection list"),
    "pickup": ("Abholung", "Pick-up"),
    "summary": ("Zusammen holen", "Fetch in all"),
    "crates": ("Kisten packen", "Pack the crates"),
    "give": ("Kisten ausgeben", "Give out the crates"),
    "crate": ("Kiste", "Crate"),
    "in_crates": ("in {n} Kisten", "in {n} crates"),
    "in_crate": ("in 1 Kiste", "in 1 crate"),
    "substitutes": ("Ersatz: ja, höchstens zum selben Preis", "Substitutes: yes, at no higher price"),
    "no_substitutes": ("Ersatz: nein", "Substitutes: no"),
    "real": ("gewogen:", "weighed:"),
    "age": ("ab {n}: Ausweis prüfen", "from {n}: check ID"),
    "deposit": ("davon Pfand", "of which deposit"),
    "about": ("etwa", "about"),
    "nothing": ("Für diese Abholung gibt es keine Bestellungen.", "There are no orders for this pick-up."),
    "destroy": ("Enthält Namen. Nach der Abholung vernichten.", "Holds names. Destroy after the pick-up."),
    "page": ("Seite {n} von {of}", "Page {n} of {of}"),
    "printed": ("Gedruckt", "Printed"),
    "example": ("Beispielladen", "example shop"),
    "phone": ("Telefon", "Phone"),
}


def a4(document: PickDocument) -> bytes:
    """A4 portrait, laid out twice, since each page names the number of pages."""
    pages = _build(document, 0)[1]
    return _build(document, pages)[0]


def _say(document: PickDocument, key: str, **values: object) -> str:
    return _WORDS[key][1 if document.lang == "en" else 0].format(**values)


def _title(document: PickDocument) -> str:
    return _say(document, "giving" if document.gives_out else "title")


def _build(document: PickDocument, pages: int) -> tuple[bytes, int]:
    register_fonts()
    output = BytesIO()
    width, height = A4
    inner = width - 2 * _MARGIN
    frame = Frame(
        _MARGIN,
        _FOOT + 4 * mm,
        inner,
        height - _FOOT - 4 * mm - _MARGIN,
        leftPadding=0,
        rightPadding=0,
        topPadding=0,
        bottomPadding=0,
    )

    def foot(canvas: Canvas, template: BaseDocTemplate) -> None:
        _page_foot(canvas, document, template.page, pages)

    template = BaseDocTemplate(
        output,
        pagesize=A4,
        **document_options(_title(document), document.lang),
    )
    template.addPageTemplates([PageTemplate(frames=[frame], onPage=foot)])
    template.build(_story(document, inner))
    return output.getvalue(), int(template.page)


def _page_foot(canvas: Canvas, document: PickDocument, page: int, pages: int) -> None:
    width, _ = A4
    canvas.setLineWidth(0.8)
    canvas.line(_MARGIN, _FOOT, width - _MARGIN, _FOOT)
    canvas.setFont(REGULAR, _SIZES.small)
    canvas.drawString(_MARGIN, _FOOT - 13, f"{document.shop} · {_say(document, 'destroy')}")
    canvas.drawRightString(width - _MARGIN, _FOOT - 13, _say(document, "page", n=page, of=pages))


def _story(document: PickDocument, width: float) -> list[Flowable]:
    shop = f"{document.shop} ({_say(document, 'example')})" if document.example else document.shop
    window = day_window(document.pickup_from, document.pickup_to, document.lang)
    story: list[Flowable] = [
        _SIZES.text(shop, "body", strong=True),
        _SIZES.text(_title(document), "title"),
        Spacer(1, 6),
        _SIZES.text(f"{_say(document, 'pickup')}: {window}", "lead", strong=True),
        _SIZES.text(f"{document.place}, {document.address}"),
        _SIZES.text(f"{_say(document, 'printed')}: {stamp(document.printed_at, document.lang)}", "small"),
        Spacer(1, 12),
    ]
    if not document.crates:
        return [*story, _SIZES.text(_say(document, "nothing"), "lead")]
    if not document.gives_out:
        story += [
            _SIZES.text(_say(document, "summary"), "heading"),
            Rule(1.2, 3, 0),
            _summary(document, width),
            PageBreak(),
        ]
    story += [_SIZES.text(_say(document, "give" if document.gives_out else "crates"), "heading"), Spacer(1, 6)]
    for crate in document.crates:
        story += [_crate(crate, document, width), Spacer(1, 12)]
    return story


def _summary(document: PickDocument, width: float) -> Table:
    rows = [
        [
            CheckBox(),
            _SIZES.text(product.quantity, strong=True, right=True),
            _SIZES.text(bound(product.name)),
            _SIZES.text(_in_crates(document, product.crates), right=True),
        ]
        for product in document.products
    ]
    table = Table(rows, colWidths=[_BOX, 20 * mm, width - _BOX - 55 * mm, 35 * mm])
    table.setStyle(TableStyle(_GRID))
    return table


def _in_crates(document: PickDocument, crates: int) -> str:
    return _say(document, "in_crate") if crates == 1 else _say(document, "in_crates", n=crates)


def _crate(crate: PickCrate, document: PickDocument, width: float) -> Table:
    """One table, split between its lines only where a crate is longer than a page; its head is repeated then."""
    name = [
        _SIZES.text(crate.name, "title"),
        _SIZES.text(f"{_say(document, 'crate')} {crate.number} · {crate.tag}"),
    ]
    wish = _say(document, "substitutes" if crate.substitutes else "no_substitutes")
    side = [_SIZES.text(_sum(crate, document), "lead", strong=True, right=True)]
    if crate.deposit_cents:
        deposit = f"{_say(document, 'deposit')} {money(crate.deposit_cents, document.lang)}"
        side.append(_SIZES.text(deposit, right=True))
    notes = [] if document.gives_out else [_SIZES.text(wish, strong=not crate.substitutes)]
    if crate.phone:
        notes.append(_SIZES.text(f"{_say(document, 'phone')}: {crate.phone}"))
    rows: list[list[Any]] = [[[*name, *notes], "", "", side]]
    rows += [_line(line, document) for line in crate.lines]
    table = Table(rows, colWidths=[_BOX, 20 * mm, width - _BOX - 75 * mm, 55 * mm], repeatRows=1, splitByRow=1)
    table.setStyle(
        TableStyle(
            [
                *_GRID,
                ("SPAN", (0, 0), (2, 0)),
                ("BACKGROUND", (0, 0), (-1, 0), LIGHT_GREY),
                ("VALIGN", (0, 0), (-1, 0), "TOP"),
                ("LEFTPADDING", (0, 0), (-1, 0), 6),
                ("RIGHTPADDING", (0, 0), (-1, 0), 6),
                ("TOPPADDING", (0, 0), (-1, 0), 3),
                ("BOTTOMPADDING", (0, 0), (-1, 0), 6),
                ("BOX", (0, 0), (-1, -1), 0.8, "black"),
                ("NOSPLIT", (0, 0), (-1, min(len(crate.lines), 18))),
            ]
        )
    )
    return table


def _sum(crate: PickCrate, document: PickDocument) -> str:
    shown = money(crate.goods_cents + crate.deposit_cents, document.lang)
    return f"{_say(document, 'about')}{NBSP}{shown}" if crate.weighed else shown


def _line(line: PickLine, document: PickDocument) -> list[Any]:
    name: list[Flowable] = [_SIZES.text(bound(line.name))]
    if line.min_age:
        name.append(_SIZES.text(_say(document, "age", n=line.min_age), "small", strong=True))
    if line.weighed:
        last = _SIZES.text(f"{_say(document, 'real')} _________{NBSP}g", right=True)
    else:
        last = _SIZES.text(money(line.cents, document.lang), right=True)
    return [CheckBox(), _SIZES.text(line.quantity, strong=True, right=True), name, last]
