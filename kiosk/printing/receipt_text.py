# SPDX-License-Identifier: EUPL-1.2
"""A receipt in words: every sentence that `receipt_layout` draws, made while a catalogue is at hand."""

from dataclasses import dataclass

from kiosk.formats import by, day_window, listed, money, stamp, until
from kiosk.languages import Language
from kiosk.printing.receipt import ReceiptDocument, ReceiptShop
from kiosk.words import Words, fill


@dataclass(frozen=True, slots=True, kw_only=True)
class Labels:
    """What stands beside a value or above it."""

    when: str
    where: str
    pay: str
    crate: str
    code: str
    deposit: str
    total: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ShopText:
    """One shop's heading and sum."""

    heading: str
    total: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptText:
    """A receipt's sentences, in the order of the paper. Plain strings, so that they reach a worker process."""

    lang: Language
    title: str
    strength: str
    promise: str
    labels: Labels
    when: str
    pay: str
    steps: tuple[tuple[str, str], ...]
    """How the answer is fetched, how to cancel, and what happens if: keyword and sentence."""
    ordered: str
    shops: tuple[ShopText, ...]
    ages: dict[int, str]
    """Age limits of the lines, in words."""
    total: str
    notes: tuple[str, ...]
    """The small print below the sum."""
    kind: str
    """What this paper is and is not."""
    printed: str
    page: str
    """`%1` and `%2` are a page's number and how many there are."""
    code: str


def in_words(document: ReceiptDocument, words: Words) -> ReceiptText:
    """Say a whole receipt; `words` speak the document's language."""
    return ReceiptText(
        lang=words.lang,
        #: Heading of the printed receipt.
        title=words.say("Receipt", "Bestellbestätigung"),
        strength=_strength(document, words),
        promise=promise(document, words),
        labels=_labels(words),
        when=day_window(document.pickup_from, document.pickup_to, words.lang),
        pay=_pay(document, words),
        steps=steps(document, words),
        ordered=_ordered(document, words),
        shops=tuple(
            ShopText(heading=shop_heading(shop, words), total=about(shop.total_cents, shop.estimated, words))
            for shop in document.shops
        ),
        ages=_ages(document, words),
        total=about(document.total_cents, document.estimated, words),
        notes=tuple(note for note in _notes(document, words) if note),
        kind=words.say("Receipt", "Bestellbestätigung, keine Rechnung"),
        printed=_printed(document, words),
        #: %1 is a page's number, %2 how many pages there are.
        page=words.say("Receipt", "Seite %1 von %2"),
        code=_code(document, words),
    )


def _strength(document: ReceiptDocument, words: Words) -> str:
    match document.strength:
        case "firm":
            return words.say("Ordering", "Fest")
        case "queued":
            return words.say("Ordering", "Vorgemerkt")
        case "wish":
            return words.say("Ordering", "Wunsch")


def _labels(words: Words) -> Labels:
    return Labels(
        #: Label on the receipt, beside day and hours of the pick-up.
        when=words.say("Receipt", "Abholen"),
        #: Label on the receipt, beside the place of the pick-up.
        where=words.say("Receipt", "Ort"),
        #: Label on the receipt, beside the sum to be paid at pick-up.
        pay=words.say("Receipt", "Zahlen"),
        #: Label on the receipt, beside the name on the crate.
        crate=words.say("Receipt", "Kiste"),
        code=words.say("Receipt", "Ihr Belegcode"),
        deposit=words.say("Receipt", "Pfand"),
        #: Label on the receipt, beside the sum of everything.
        total=words.say("Receipt", "Zusammen"),
    )


def about(cents: int, estimated: bool, words: Words) -> str:
    """Money, with a word before it where something is still to be weighed."""
    shown = money(cents, words.lang)
    if not estimated:
        return shown
    #: %1 is a sum of money that is only an estimate, since something is still to be weighed.
    return fill(words.say("Receipt", "etwa\u00a0%1"), shown)


def _pay(document: ReceiptDocument, words: Words) -> str:
    #: Beside the label "Zahlen". %1 is a sum of money, perhaps with "about" before it.
    sentence = words.say("Receipt", "%1 beim Abholen")
    return fill(sentence, about(document.total_cents, document.estimated, words))


def promise(document: ReceiptDocument, words: Words) -> str:
    """What the confirmation is worth."""
    if document.strength == "firm":
        return words.say("Receipt", "Ihre Bestellung gilt.")
    if document.strength == "wish":
        start = words.say("Receipt", "Das ist noch keine Zusage.")
    elif document.offline:
        start = words.say(
            "Receipt",
            "Ihre Bestellung ist sicher gespeichert. Gerade ist hier kein Netz; "
            "sie wird von selbst gesendet, sobald es wieder da ist.",
        )
    else:
        start = words.say("Receipt", "Ihre Bestellung ist gespeichert.")
    if len(document.shops) == 1:
        #: %1 is a deadline with its "by" word already in it (by Monday, 30 November, 12 noon).
        answer = words.say("Receipt", "Der Laden antwortet %1.")
    else:
        #: %1 is a deadline with its "by" word already in it (by Monday, 30 November, 12 noon).
        answer = words.say("Receipt", "Die Läden antworten %1.")
    said = f"{start} {fill(answer, by(document.answer_by, words.lang))}"
    if document.firm:
        #: %1 is a list of products that the resident gets in any case.
        firm = words.say("Receipt", "Fest zugesagt ist schon: %1.")
        said = f"{said} {fill(firm, listed(document.firm, words.lang))}"
    return said


def steps(document: ReceiptDocument, words: Words) -> tuple[tuple[str, str], ...]:
    """How the answer is fetched, how to cancel, and what happens if: keyword and sentence."""
    found = [_read_answer(words), _cancel(document, words)]
    if document.late:
        found.append(_late(document, words))
    found.append(_missing(document, words))
    if document.show_id:
        found.append(_show_id(document, words))
    if document.phone_given:
        #: A strong keyword; the sentence "nur für Fragen des Ladens. …" follows.
        keyword = words.say("Receipt", "Telefonnummer:")
        #: Follows the keyword "Telefonnummer:"; "genauso" means as the answer is read, with the code at any kiosk.
        use = words.say("Receipt", "nur für Fragen des Ladens. Löschen können Sie sie genauso, jederzeit.")
        found.append((keyword, use))
    return tuple(found)


def _read_answer(words: Words) -> tuple[str, str]:
    #: A strong keyword; "an jedem Dorfpunkt. Halten Sie …" follows.
    keyword = words.say("Receipt", "Antwort lesen:")
    #: Follows the keyword "Antwort lesen:".
    sentence = words.say(
        "Receipt", "an jedem Dorfpunkt. Halten Sie den QR-Code davor oder tippen Sie den Belegcode ein."
    )
    return keyword, sentence


def _cancel(document: ReceiptDocument, words: Words) -> tuple[str, str]:
    #: A strong keyword: how to cancel; "genauso, %1." follows.
    keyword = words.say("Receipt", "Stornieren:")
    #: Follows "Stornieren:": in the same way as the answer is read. %1 is a deadline with "until" already in it.
    sentence = words.say("Receipt", "genauso, %1.")
    return keyword, fill(sentence, until(document.cancel_until, words.lang))


def _late(document: ReceiptDocument, words: Words) -> tuple[str, str]:
    #: A strong keyword; what happens then follows.
    keyword = words.say("Receipt", "Kommt die Bestellung zu spät an:")
    if document.late == "next":
        #: Follows "Kommt die Bestellung zu spät an:": the order counts for the next week.
        return keyword, words.say("Receipt", "nächste Woche.")
    #: Follows "Kommt die Bestellung zu spät an:": the order lapses.
    return keyword, words.say("Receipt", "Sie verfällt.")


def _missing(document: ReceiptDocument, words: Words) -> tuple[str, str]:
    #: A strong keyword; what the shop packs then follows.
    keyword = words.say("Receipt", "Fehlt etwas:")
    if document.substitutes:
        #: Follows "Fehlt etwas:".
        return keyword, words.say("Receipt", "etwas Ähnliches, höchstens zum selben Preis.")
    #: Follows "Fehlt etwas:".
    return keyword, words.say("Receipt", "kein Ersatz.")


def _show_id(document: ReceiptDocument, words: Words) -> tuple[str, str]:
    #: A strong keyword: bring your identity card; the reason follows.
    keyword = words.say("Receipt", "Ausweis mitbringen:")
    #: Follows "Ausweis mitbringen:". %1 is an age in years, 16 or 18.
    return keyword, fill(words.say("Receipt", "Etwas ist erst ab %1\u00a0Jahren erlaubt."), str(document.show_id))


def _ordered(document: ReceiptDocument, words: Words) -> str:
    """Names the shop where it is the only one."""
    if len(document.shops) != 1:
        #: Heading above the list of what was ordered.
        return words.say("Receipt", "Bestellt")
    #: Heading above the list of what was ordered; %1 is the shop's name.
    return fill(words.say("Receipt", "Bestellt: %1"), shop_heading(document.shops[0], words))


def shop_heading(shop: ReceiptShop, words: Words) -> str:
    """The shop's name, marked where it is an example."""
    if not shop.example:
        return shop.name
    #: %1 is the name of a shop that is only an example and no real trader.
    return fill(words.say("Receipt", "%1 (Beispielladen)"), shop.name)


def _ages(document: ReceiptDocument, words: Words) -> dict[int, str]:
    #: %1 is an age in years, 16 or 18; a short note below a product.
    note = words.say("Receipt", "ab %1\u00a0Jahren")
    limits = {line.min_age for shop in document.shops for line in shop.lines if line.min_age}
    return {years: fill(note, str(years)) for years in limits}


def _notes(document: ReceiptDocument, words: Words) -> tuple[str, ...]:
    return (
        words.say("Receipt", "Was gewogen wird, kostet genau, was es wiegt. „Etwa“ ist geschätzt.")
        if document.estimated
        else "",
        vat_note(document, words),
        words.say("Receipt", "Beispielläden sind keine echten Geschäfte. Hier wird nichts geliefert.")
        if any(shop.example for shop in document.shops)
        else "",
    )


def vat_note(document: ReceiptDocument, words: Words) -> str:
    """The VAT contained, `Darin enthaltene MwSt. 7 %: 1,31 €, 19 %: 0,32 €`."""
    #: One rate of VAT. %1 is a number of per cent, %2 the VAT of this rate.
    rate = words.say("Receipt", "%1\u00a0%:\u00a0%2")
    parts = [fill(rate, str(vat.percent), money(vat.cents, words.lang)) for vat in document.vat if vat.percent]
    if not parts:
        return ""
    if document.estimated:
        #: VAT contained in the sum, where the sum is an estimate. %1 is a list such as 7 %: €1.31, 19 %: €0.32.
        sentence = words.say("Receipt", "Darin enthaltene MwSt. %1 (geschätzt)")
    else:
        #: VAT contained in the sum. %1 is a list such as 7 %: €1.31, 19 %: €0.32.
        sentence = words.say("Receipt", "Darin enthaltene MwSt. %1")
    return fill(sentence, ", ".join(parts))


def _printed(document: ReceiptDocument, words: Words) -> str:
    #: In the foot of the receipt. %1 is day and hour of printing.
    return fill(words.say("Receipt", "gedruckt %1"), stamp(document.printed_at, words.lang))


def _code(document: ReceiptDocument, words: Words) -> str:
    #: In the foot of every sheet, where there are several. %1 is the receipt's code.
    return fill(words.say("Receipt", "Code %1"), document.code)


def code_rows(code: str) -> tuple[str, str]:
    """The code in two rows that can be typed from: the first two groups, then the others."""
    groups = code.split("-")
    return "-".join(groups[:2]), "-".join(groups[2:])
