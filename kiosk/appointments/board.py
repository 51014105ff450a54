# SPDX-License-Identifier: EUPL-1.2
"""Office hours on the village's notice board: when and where, never who comes."""

from datetime import datetime, timedelta

from kiosk.appointments import wording
from kiosk.appointments.catalogue import Offers
from kiosk.appointments.rules import Span, spans
from kiosk.ecosystems import BoardEntry
from kiosk.formats import hours, listed, local
from kiosk.languages import published
from kiosk.words import Words, fill, told


def board_entries(offers: Offers, ags: str, now: datetime, words: Words) -> list[BoardEntry]:
    """What is held for this municipality today, as long as it lasts, or else tomorrow."""
    today = local(now).date()
    entries = []
    for offer in (offers.known[key] for key in offers.serving(ags)):
        if left := [span for span in spans(offer, today) if now < span.closes]:
            #: On the notice board. %1 are hours, such as 9 am to 12 noon.
            line = fill(words.say("Appointments", "Heute, %1"), _hours(left, words))
        elif coming := spans(offer, today + timedelta(days=1)):
            #: On the notice board. %1 are hours, such as 9 am to 12 noon.
            line = fill(words.say("Appointments", "Morgen, %1"), _hours(coming, words))
        else:
            continue
        made_up = (wording.example(words),) if offer.example else ()
        title = told(published(offer.title, words.lang), words)
        entries.append(BoardEntry("event", title, (line, offer.where, *made_up)))
    return entries


def _hours(found: list[Span], words: Words) -> str:
    shown = [hours(f"{local(one.opens):%H:%M}", f"{local(one.closes):%H:%M}", words.lang) for one in found]
    return listed(shown, words.lang)
