# SPDX-License-Identifier: EUPL-1.2
"""From a booking to the receipt on paper. It names nobody."""

from kiosk.appointments.booking import AppointmentReceipt
from kiosk.appointments.rules import Promise
from kiosk.appointments.wording import example, stored
from kiosk.formats import day_time, stamp
from kiosk.printing.receipt import Paper
from kiosk.printing.slip import Slip, SlipPart, render_slip
from kiosk.words import Words, fill


def receipt_slip(receipt: AppointmentReceipt, words: Words) -> Slip:
    """A receipt in words; `words` speak its language."""
    promise = Promise(receipt.strength, receipt.answer_by)
    firm = receipt.strength == "firm"
    first = [stored(promise, words, offline=receipt.offline)]
    if receipt.example:
        first.append(example(words))
    steps = [
        #: On the receipt of an appointment. "Mein Beleg" is a button on the kiosk's first page.
        words.say(
            "Appointments", "Absagen oder verschieben: an jedem Dorfpunkt unter „Mein Beleg“ diesen Code eingeben."
        ),
    ]
    if receipt.moved:
        steps.append(words.say("Appointments", "Der Beleg Ihres alten Termins gilt nicht mehr."))
    parts = [
        #: Heading on the receipt of an appointment, above its day and hour.
        SlipPart(
            words.say("Appointments", "Wann"), (day_time(receipt.begins_at, words.lang), _lasts(receipt, words))
        ),
        #: Heading on the receipt of an appointment, above the place.
        SlipPart(words.say("Appointments", "Wo"), tuple(dict.fromkeys((receipt.office, receipt.where)))),
    ]
    if receipt.bring:
        #: Heading on the receipt of an appointment, above a list of documents with a box to tick each.
        parts.append(SlipPart(words.say("Appointments", "Bitte mitbringen"), receipt.bring, tick=True))
    #: Heading on the receipt of an appointment.
    parts.append(SlipPart(words.say("Appointments", "Wenn etwas dazwischenkommt"), tuple(steps)))
    return Slip(
        lang=words.lang,
        kiosk=receipt.kiosk,
        title=receipt.title,
        first=" ".join(first).replace("**", ""),
        code=receipt.code,
        #: Above the code and its QR symbol.
        code_label=words.say("Receipt", "Ihr Belegcode"),
        parts=tuple(parts),
        #: What a paper is: the receipt of an appointment that stands.
        kind=words.say("Appointments", "Termin")
        if firm
        #: What a paper is: the receipt of an appointment that the office has yet to confirm.
        else words.say("Appointments", "Termin, noch nicht bestätigt"),
        #: In the foot of the receipt. %1 is day and hour of printing.
        printed=fill(words.say("Receipt", "gedruckt %1"), stamp(receipt.printed_at, words.lang)),
        #: %1 is a page's number, %2 how many pages there are.
        page=words.say("Receipt", "Seite %1 von %2"),
    )


def _lasts(receipt: AppointmentReceipt, words: Words) -> str:
    #: On the receipt of an appointment: how long it takes. %1 is a number of minutes, at least 5.
    return fill(words.say("Appointments", "Dauer: %1 Minuten"), str(receipt.minutes))


def render_receipt_slip(_: AppointmentReceipt, slip: Slip, paper: Paper) -> bytes:
    """Draw a receipt in words."""
    return render_slip(slip, paper)
