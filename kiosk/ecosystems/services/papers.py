# SPDX-License-Identifier: EUPL-1.2
"""From a service to the slip that somebody takes home."""

from datetime import datetime

from kiosk.ecosystems.services import wording
from kiosk.ecosystems.services.describing import Described, plain, sections
from kiosk.formats import stamp
from kiosk.languages import published
from kiosk.printing.slip import Slip, SlipPart
from kiosk.words import Words, fill, told


def slip(described: Described, village: str, printed_at: datetime, words: Words) -> Slip:
    """All that the pages say of a service; `village` is where this kiosk stands."""
    return Slip(
        lang=words.lang,
        #: Above the heading of a slip of paper; %1 is the village. The name "Dorfpunkt" is kept.
        kiosk=fill(words.say("Services", "Dorfpunkt %1"), village),
        title=told(published(described.service.name, words.lang), words),
        first=wording.presence(described.service.presence, words).replace("**", ""),
        parts=tuple(
            SlipPart(section.question, tuple(plain(section.facts)), tick=section.ticks)
            for section in sections(described, words)
        ),
        #: What a slip of paper is that was printed to take home: a note, no application.
        kind=words.say("Services", "Merkzettel, kein Antrag"),
        #: In the foot of the receipt. %1 is day and hour of printing.
        printed=fill(words.say("Receipt", "gedruckt %1"), stamp(printed_at, words.lang)),
        #: %1 is a page's number, %2 how many pages there are.
        page=words.say("Receipt", "Seite %1 von %2"),
    )
