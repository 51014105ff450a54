# SPDX-License-Identifier: EUPL-1.2
"""The receipt code on paper: as a QR symbol, and in letters that can be read out and typed."""

from dataclasses import replace

from reportlab.platypus import Flowable, Spacer, Table, TableStyle

from kiosk.languages import Language, isolated
from kiosk.printing.pages import columns
from kiosk.printing.paper import BOLD, REGULAR, QrSymbol, TypeSizes, fit_size
from kiosk.printing.receipt_text import code_rows
from sync.contract.receipt_code import QR_PREFIX

_QR_MM = 30.5


def code_box(code: str, label: str, lang: Language, sizes: TypeSizes, width: float, *, wide: bool) -> Table:
    """A frame with the code under its label; the symbol beside it (`wide`) or below. The code is in groups."""
    # ASCII only: the symbol's alphanumeric mode holds no more.
    symbol = QrSymbol(f"{QR_PREFIX}{code}", _QR_MM)
    rows = [isolated(row, lang) for row in code_rows(code)]
    room = width - symbol.width - 4 if wide else width - 12
    size = min(fit_size(row, BOLD, room, sizes.code) for row in rows)
    letters: list[Flowable] = [replace(sizes, code=size).text(row, "code") for row in rows]
    heading = sizes.text(label, "heading")
    # The quiet zone is white already: beside the frame it needs no padding of its own.
    padding = [
        ("FONTNAME", (0, 0), (-1, -1), REGULAR),
        ("BOX", (0, 0), (-1, -1), 1.2, "black"),
        ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
        ("TOPPADDING", (0, 0), (-1, -1), 0),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 0),
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("RIGHTPADDING", (0, 0), (-1, -1), 0),
    ]
    if wide:
        table = columns([[symbol, [heading, Spacer(1, 4), *letters]]], [symbol.width, width - symbol.width], sizes)
        table.setStyle(TableStyle(padding))
        return table
    table = Table([[heading], *([row] for row in letters), [symbol]], colWidths=[width])
    inset = [
        ("LEFTPADDING", (0, 0), (0, -2), 6),
        ("RIGHTPADDING", (0, 0), (0, -2), 6),
        ("TOPPADDING", (0, 0), (0, 0), 3),
    ]
    table.setStyle(TableStyle([*padding, *inset, ("ALIGN", (0, -1), (0, -1), "CENTER")]))
    return table
