# SPDX-License-Identifier: EUPL-1.2
"""From answers to the sheet that somebody takes along, signs and hands in."""

from dataclasses import dataclass
from datetime import datetime

from kiosk.formats import stamp
from kiosk.forms.answers import said
from kiosk.printing.slip import Slip, SlipPart
from kiosk.words import Words, fill
from sync.forms.interview import Said


@dataclass(frozen=True, kw_only=True)
class Sheet:
    """What is known of a form when it is printed; `village` is where this kiosk stands."""

    title: str
    service: str
    office: tuple[str, ...]
    prepares: bool
    answers: tuple[Said, ...]
    village: str
    printed_at: datetime


def sheet(given: Sheet, words: Words) -> Slip:
    """All answers under the headings of the form, and below them a line to sign where it is handed in."""
    parts = _parts(given.answers, words)
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


def _parts(answers: tuple[Said, ...], words: Words) -> list[SlipPart]:
    """Answers that stand under the same heading, in one part each."""
    parts: list[tuple[str, list[str]]] = []
    #: Heading on a printed form, above the answers.
    own = words.say("Forms", "Ihre Angaben")
    for one in answers:
        heading = " · ".join(one.step.section) or own
        if one.step.ordinal > 1 or (one.step.ordinal == 1 and one.step.section):
            heading = f"{heading} ({one.step.ordinal})"
        if not parts or parts[-1][0] != heading:
            parts.append((heading, []))
        parts[-1][1].append(f"{one.question} {said(one, words.lang)}")
    return [SlipPart(heading, tuple(lines)) for heading, lines in parts]
