# SPDX-License-Identifier: EUPL-1.2
"""The sentences of a receipt in German and English."""

from kiosk.formats import NBSP, by, money, stamp, until
from kiosk.printing.receipt import ReceiptDocument, ReceiptShop

LABELS: dict[str, tuple[str, str]] = {
    "title": ("Bestellbestätigung", "Order confirmation"),
    "firm": ("Fest", "Firm"),
    "queued": ("Vorgemerkt", "Noted"),
    "wish": ("Wunsch", "Wish"),
    "when": ("Abholen", "Pick up"),
    "where": ("Ort", "Place"),
    "pay": ("Zahlen", "Pay"),
    "at_pickup": ("beim Abholen", "at pick-up"),
    "crate": ("Kiste", "Crate"),
    "code": ("Ihr Belegcode", "Your receipt code"),
    "ordered": ("Bestellt", "Ordered"),
    "deposit": ("Pfand", "Deposit"),
    "total": ("Zusammen", "Total"),
    "example": ("Beispielladen", "example shop"),
    "no_invoice": ("Bestellbestätigung, keine Rechnung", "Order confirmation, not an invoice"),
    "code_short": ("Code", "Code"),
}


def label(key: str, document: ReceiptDocument) -> str:
    """A fixed word or heading in the document's language."""
    return LABELS[key][1 if document.lang == "en" else 0]


def _pick(document: ReceiptDocument, german: str, english: str) -> str:
    return english if document.lang == "en" else german


def about(cents: int, estimated: bool, document: ReceiptDocument) -> str:
    """Money, with a word before it where something is still to be weighed."""
    shown = money(cents, document.lang)
    return f"{_pick(document, 'etwa', 'about')}{NBSP}{shown}" if estimated else shown


def promise(document: ReceiptDocument) -> str:
    """What the confirmation is worth."""
    when = by(document.answer_by, document.lang)
    one = len(document.shops) == 1
    answers = (
        _pick(document, "Der Laden antwortet", "The shop answers")
        if one
        else _pick(document, "Die Läden antworten", "The shops answer")
    )
    if document.strength == "firm":
        return _pick(document, "Ihre Bestellung gilt.", "Your order holds.")
    if document.strength == "wish":
        start = _pick(document, "Das ist noch keine Zusage.", "This is no promise yet.")
    elif document.offline:
        start = _pick(
            document,
            "Ihre Bestellung ist sicher gespeichert. Gerade ist hier kein Netz; "
            "sie wird von selbst gesendet, sobald es wieder da ist.",
            "Your order is stored safely. There is no network here just now; "
            "it is sent by itself as soon as it is back.",
        )
    else:
        start = _pick(document, "Ihre Bestellung ist gespeichert.", "Your order is stored.")
    return f"{start} {answers} {when}."


def steps(document: ReceiptDocument) -> list[tuple[str, str]]:
    """How the answer is fetched, how to cancel, and what happens if: keyword and sentence."""
    deadline = until(document.cancel_until, document.lang)
    found = [
        (
            _pick(document, "Antwort lesen:", "To read the answer:"),
            _pick(
                document,
                "an jedem Dorfpunkt. Halten Sie den QR-Code davor oder tippen Sie den Belegcode ein.",
                "at any Dorfpunkt. Hold up the QR code or type the receipt code.",
            ),
        ),
        (
            _pick(document, "Stornieren:", "To cancel:"),
            _pick(document, f"genauso, {deadline}.", f"the same way, {deadline}."),
        ),
    ]
    if document.late:
        found.append(_late(document))
    found.append(_missing(document))
    if document.show_id:
        found.append(
            (
                _pick(document, "Ausweis mitbringen:", "Bring your identity card:"),
                _pick(
                    document,
                    f"Etwas ist erst ab {document.show_id}{NBSP}Jahren erlaubt.",
                    f"something is sold from age {document.show_id} only.",
                ),
            )
        )
    if document.phone_given:
        found.append(
            (
                _pick(document, "Telefonnummer:", "Phone number:"),
                _pick(document, "nur für Fragen des Ladens.", "only for the shop’s questions."),
            )
        )
    return found


def _late(document: ReceiptDocument) -> tuple[str, str]:
    happens = (
        _pick(document, "nächste Woche.", "it counts for the next week.")
        if document.late == "next"
        else _pick(document, "Sie verfällt.", "it lapses.")
    )
    return _pick(document, "Kommt die Bestellung zu spät an:", "If the order arrives too late:"), happens


def _missing(document: ReceiptDocument) -> tuple[str, str]:
    happens = (
        _pick(document, "etwas Ähnliches, höchstens zum selben Preis.", "something similar, at no higher price.")
        if document.substitutes
        else _pick(document, "kein Ersatz.", "no substitute.")
    )
    return _pick(document, "Fehlt etwas:", "If something is missing:"), happens


def estimate_note(document: ReceiptDocument) -> str:
    """Why a sum is only an estimate."""
    return _pick(
        document,
        "Was gewogen wird, kostet genau, was es wiegt. „Etwa“ ist geschätzt.",
        "What is weighed costs exactly what it weighs. “About” is an estimate.",
    )


def vat_note(document: ReceiptDocument) -> str:
    """The VAT contained, `Darin MwSt.: 7 % 1,31 €, 19 % 0,32 €`."""
    parts = [f"{vat.percent}{NBSP}%:{NBSP}{money(vat.cents, document.lang)}" for vat in document.vat if vat.percent]
    if not parts:
        return ""
    start = _pick(document, "Darin enthaltene MwSt.", "VAT included")
    return f"{start} {', '.join(parts)}{_estimated_word(document)}"


def _estimated_word(document: ReceiptDocument) -> str:
    return _pick(document, " (geschätzt)", " (estimated)") if document.estimated else ""


def example_note(document: ReceiptDocument) -> str:
    """Tells that example shops are no real traders; empty where there is none."""
    if not any(shop.example for shop in document.shops):
        return ""
    return _pick(
        document,
        "Beispielläden sind keine echten Geschäfte. Hier wird nichts geliefert.",
        "Example shops are no real traders. Nothing is delivered.",
    )


def shop_heading(shop: ReceiptShop, document: ReceiptDocument) -> str:
    """The shop's name, marked where it is an example."""
    return f"{shop.name} ({label('example', document)})" if shop.example else shop.name


def printed_at(document: ReceiptDocument) -> str:
    """`Gedruckt 22.11.2026, 14:40 Uhr`."""
    return f"{_pick(document, 'gedruckt', 'printed')} {stamp(document.printed_at, document.lang)}"


def list_heading(document: ReceiptDocument) -> str:
    """Names the shop where it is the only one."""
    heading = label("ordered", document)
    if len(document.shops) != 1:
        return heading
    return f"{heading}: {shop_heading(document.shops[0], document)}"


def code_rows(code: str) -> tuple[str, str]:
    """The code in two rows that can be typed from: the first two groups, then the others."""
    groups = code.split("-")
    return "-".join(groups[:2]), "-".join(groups[2:])
