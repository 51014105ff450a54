# SPDX-License-Identifier: EUPL-1.2
"""From answers to paper: the sheet that somebody signs and hands in, and the receipt of what was sent."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from kiosk.formats import day, stamp
from kiosk.forms.applying import ApplicationReceipt
from kiosk.printing.receipt import Paper
from kiosk.printing.slip import Slip, SlipPart, render_slip
from kiosk.words import Words, fill
from sync.contract.applications import Told


@dataclass(frozen=True, kw_only=True)
class Sheet:
    """What is known of a form when it is printed; `village` is where this kiosk stands."""

    title: str
    service: str
    office: tuple[str, ...]
    prepares: bool
    told: tuple[Told, ...]
    village: str
    printed_at: datetime


def sheet(given: Sheet, words: Words) -> Slip:
    """All answers under the headings of the form, and below them a line to sign where it is handed in."""
    parts = _parts(given.told)
    if given.office:
        #: Heading on a printed form, above the office's name and address.
        parts.append(SlipPart(words.say("Forms", "Abgeben bei"), given.office))
    if not given.prepares:
        #: On a printed form, above the line for date and signature.
        parts.append(SlipPart(words.say("Forms", "Datum und Unterschrift"), ("", "_" * 40)))
    return Slip(
        lang=words.lang,
        #: Above the heading of a slip of paper; %1 is the village. The name "Dorfpunkt" is kept.
        kiosk=fill(words.say("Services", "Dorfpunkt %1"), given.village),
        title=given.title,
        first=words.say("Forms", "Bitte nehmen Sie dieses Blatt mit zum Amt.") if given.prepares else "",
        parts=tuple(parts),
        #: What a printed form is: filled in at the kiosk, not yet handed in.
        kind=words.say("Forms", "Noch nicht abgegeben"),
        #: In the foot of the receipt. %1 is day and hour of printing.
        printed=fill(words.say("Receipt", "gedruckt %1"), stamp(given.printed_at, words.lang)),
        #: %1 is a page's number, %2 how many pages there are.
        page=words.say("Receipt", "Seite %1 von %2"),
    )


def receipt_slip(receipt: ApplicationReceipt, words: Words) -> Slip:
    """A receipt in words; `words` speak its language."""
    if receipt.until is not None:
        return _draft_slip(receipt, words)
    if receipt.relayed:
        steps = [
            words.say("Forms", "Die Antwort kommt direkt vom Amt."),
            #: On the receipt of a form. "Mein Beleg" is a button on the kiosk's first page.
            words.say("Forms", "Nachsehen: an jedem Dorfpunkt unter „Mein Beleg“ diesen Code eingeben."),
            words.say("Forms", "Zurücknehmen geht ebenso, solange das Amt das Formular nicht hat."),
        ]
    else:
        steps = [
            #: On the receipt of a form. "Mein Beleg" is a button on the kiosk's first page.
            words.say("Forms", "Antwort lesen: an jedem Dorfpunkt unter „Mein Beleg“ diesen Code eingeben."),
            words.say("Forms", "Zurücknehmen geht ebenso, solange das Amt nicht entschieden hat."),
        ]
    if receipt.prepared:
        steps.insert(0, words.say("Forms", "Gehen Sie mit diesem Beleg zum Amt. Dort liegen Ihre Angaben bereit."))
    return Slip(
        lang=words.lang,
        kiosk=receipt.kiosk,
        title=receipt.title,
        first=" ".join(promise(receipt, words)).replace("**", ""),
        code=receipt.code,
        #: Above the code and its QR symbol.
        code_label=words.say("Receipt", "Ihr Belegcode"),
        parts=(
            #: Heading on the receipt of a form, above the office's name and address.
            SlipPart(words.say("Forms", "Geht an"), receipt.office),
            #: Heading on the receipt of a form.
            SlipPart(words.say("Forms", "So geht es weiter"), tuple(steps)),
            *_parts(receipt.told),
        ),
        #: What a paper is: the receipt of a form that was sent to an office; the office's decision comes later.
        kind=words.say("Forms", "Beleg, noch kein Bescheid"),
        #: In the foot of the receipt. %1 is day and hour of printing.
        printed=fill(words.say("Receipt", "gedruckt %1"), stamp(receipt.printed_at, words.lang)),
        #: %1 is a page's number, %2 how many pages there are.
        page=words.say("Receipt", "Seite %1 von %2"),
    )


def promise(receipt: ApplicationReceipt, words: Words) -> tuple[str, str]:
    """How far what was sent can be relied on, and what does not follow from it yet."""
    if receipt.until is not None:
        #: %1 is a day with its date.
        last = words.say("Forms", "Letzter Tag zum Weitermachen: **%1**. Danach wird alles gelöscht.")
        return fill(last, day(receipt.until, words.lang)), words.say("Forms", "Es ist noch nichts abgesendet.")
    sent = (
        words.say("Forms", "**Aufgenommen.** Das Amt hat Ihre Angaben.")
        if receipt.taken_down
        else words.say(
            "Forms", "**Vorgemerkt.** Gerade ist hier kein Netz. Wir senden es von selbst, sobald es da ist."
        )
        if receipt.offline
        else words.say("Forms", "**Vorgemerkt.** Wir senden es jetzt an das Amt.")
    )
    rest = (
        words.say("Forms", "Damit ist noch nichts beantragt: Sie müssen noch selbst zum Amt.")
        if receipt.prepared
        else words.say("Forms", "Das Amt antwortet. Das ist noch keine Zusage.")
    )
    return sent, rest


def _draft_slip(receipt: ApplicationReceipt, words: Words) -> Slip:
    """What somebody takes along who goes on with a form later: the code, and none of the answers."""
    steps = (
        #: On the slip of a half-filled form. "Mein Beleg" is a button on the kiosk's first page.
        words.say("Forms", "Weitermachen: an jedem Dorfpunkt unter „Mein Beleg“ diesen Code eingeben."),
        words.say("Forms", "Geben Sie den Code nur jemandem, dem Sie vertrauen."),
    )
    return Slip(
        lang=words.lang,
        kiosk=receipt.kiosk,
        title=receipt.title,
        first=" ".join(promise(receipt, words)).replace("**", ""),
        code=receipt.code,
        #: Above the code and its QR symbol.
        code_label=words.say("Receipt", "Ihr Belegcode"),
        #: Heading on the receipt of a form.
        parts=(SlipPart(words.say("Forms", "So geht es weiter"), steps),),
        #: What a paper is: the code of a form that is only half filled in.
        kind=words.say("Forms", "Angefangenes Formular"),
        #: In the foot of the receipt. %1 is day and hour of printing.
        printed=fill(words.say("Receipt", "gedruckt %1"), stamp(receipt.printed_at, words.lang)),
        #: %1 is a page's number, %2 how many pages there are.
        page=words.say("Receipt", "Seite %1 von %2"),
    )


def render_receipt_slip(_: ApplicationReceipt, slip: Slip, paper: Paper) -> bytes:
    """Draw a receipt in words."""
    return render_slip(slip, paper)


def _parts(told: Sequence[Told]) -> list[SlipPart]:
    """Answers that stand under the same heading, in one part each."""
    parts: list[tuple[str, list[str]]] = []
    for one in told:
        if not parts or parts[-1][0] != one.section:
            parts.append((one.section, []))
        parts[-1][1].append(f"{one.question} {one.answer}")
    return [SlipPart(heading, tuple(lines)) for heading, lines in parts]
