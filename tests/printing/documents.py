# SPDX-License-Identifier: EUPL-1.2
"""Documents that the tests of printing share."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from kiosk.printing.picklist import PickCrate, PickDocument, PickLine, PickProduct
from kiosk.printing.receipt import (
    Paper,
    ReceiptDocument,
    ReceiptLine,
    ReceiptShop,
    ReceiptVat,
    render_receipt,
)
from kiosk.printing.receipt_text import ReceiptText, in_words
from tests.words import words

CODE = "7K3M-9QXP-2D4T-VW0A-5"
PICKUP = datetime(2026, 11, 26, 8, tzinfo=UTC)

_BAKERY = ReceiptShop(
    name="Backstube am Bach",
    lines=(
        ReceiptLine("1\u00a0×", "Roggenmischbrot", 350),
        ReceiptLine("4\u00a0×", "Brötchen", 220),
    ),
    goods_cents=570,
    example=True,
)
_FARM = ReceiptShop(
    name="Hofladen Sonnenwiese",
    lines=(
        ReceiptLine("500\u00a0g", "Lyoner im Ring", 645, estimated=True),
        ReceiptLine("6\u00a0×", "Apfelsaft naturtrüb 1 l", 1134),
        ReceiptLine("1\u00a0×", "Viez trocken 0,75 l", 420, min_age=16),
    ),
    goods_cents=2199,
    deposit_cents=90,
    estimated=True,
    example=True,
)

SHORT = ReceiptDocument(
    lang="de",
    kiosk="Dorfpunkt Remmesweiler",
    strength="queued",
    answer_by=datetime(2026, 11, 24, 11, tzinfo=UTC),
    offline=False,
    shops=(_BAKERY,),
    vat=(ReceiptVat(7, 37),),
    place="Dorfgemeinschaftshaus Remmesweiler",
    address="Zum Bach 1, 66606 St. Wendel",
    where="Eingang neben der Bushaltestelle",
    pickup_from=PICKUP,
    pickup_to=PICKUP + timedelta(hours=2),
    crate_name="Mustermann",
    code=CODE,
    cancel_until=datetime(2026, 11, 22, 23, tzinfo=UTC),
    substitutes=False,
    printed_at=datetime(2026, 11, 22, 13, 40, tzinfo=UTC),
)
LONG = replace(
    SHORT,
    offline=True,
    shops=(_BAKERY, _FARM),
    vat=(ReceiptVat(7, 118), ReceiptVat(19, 163)),
    late="next",
    substitutes=True,
    phone_given=True,
    show_id=16,
    shifted="Donnerstag ist Feiertag, deshalb schon am Mittwoch.",
    crate_name="Öztürk-Großmann vom Hang Nr. 3",
)
FIRM = replace(SHORT, strength="firm")
PARTLY_FIRM = replace(LONG, firm=("Apfelsaft naturtrüb 1 l", "Kartoffeln, festkochend vom Hof am Hang", "Waldhonig"))
ENGLISH = replace(LONG, lang="en", late="cancel", strength="wish", shifted="", where="Door beside the bus stop")


def text_of(document: ReceiptDocument) -> ReceiptText:
    """What the receipt says, in its language."""
    return in_words(document, words(document.lang))


def rendered(document: ReceiptDocument, paper: Paper) -> bytes:
    """The receipt as a PDF."""
    return render_receipt(document, text_of(document), paper)


def big(lines: int) -> ReceiptDocument:
    """A receipt of three shops with this many lines in all."""
    names = ("Roggenmischbrot vom Holzofen mit Sauerteig und Kümmel", "Milch 3,8 % Fett", "Kartoffeln festkochend")
    wares = [
        ReceiptLine(f"{1 + at % 12}\u00a0×", f"{names[at % 3]} Nr. {at + 1}", 199 + at * 37) for at in range(lines)
    ]
    shops = tuple(
        ReceiptShop(
            name=f"Beispielmarkt {shop + 1}",
            lines=tuple(wares[shop::3]),
            goods_cents=sum(line.cents for line in wares[shop::3]),
            deposit_cents=75 * shop,
            example=True,
        )
        for shop in range(min(3, lines))
    )
    return replace(LONG, shops=shops)


def picklist(crates: int, lines: int = 4) -> PickDocument:
    """A pick list with this many crates of this many lines."""
    wares = (
        PickLine("4\u00a0×", "Brötchen", False, 0, 220),
        PickLine("500\u00a0g", "Lyoner im Ring", True, 0, 645),
        PickLine("1\u00a0×", "Viez trocken 0,75 l", False, 16, 420),
        PickLine("1\u00a0×", "Roggenmischbrot", False, 0, 350),
    )
    return PickDocument(
        lang="de",
        shop="Hofladen Sonnenwiese",
        example=True,
        place="Dorfgemeinschaftshaus Remmesweiler",
        address="Zum Bach 1, 66606 St. Wendel",
        pickup_from=PICKUP,
        pickup_to=PICKUP + timedelta(hours=2),
        products=tuple(PickProduct(line.quantity, line.name, crates) for line in wares),
        crates=tuple(
            PickCrate(
                number=at + 1,
                tag=f"{0x7F30 + at:04X}",
                name=("Mustermann", "Öztürk", "Groß")[at % 3],
                lines=tuple(wares[number % 4] for number in range(lines)),
                substitutes=at % 2 == 0,
                goods_cents=1635,
                deposit_cents=15 * (at % 2),
                phone="06851\u00a080\u00a091\u00a023" if at == 0 else "",
            )
            for at in range(crates)
        ),
        printed_at=datetime(2026, 11, 24, 13, 40, tzinfo=UTC),
    )
