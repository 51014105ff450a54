# SPDX-License-Identifier: EUPL-1.2
"""A street's collections in words, for pages and for paper. Comments that begin with a colon are for translators."""

from datetime import date, datetime, time

from kiosk.ecosystems.services import wording
from kiosk.ecosystems.services.describing import Fact
from kiosk.ecosystems.services.rules.fees import is_old
from kiosk.ecosystems.services.rules.waste import Day, Held, by_month
from kiosk.formats import BERLIN, day, full_date, listed, month_names, stamp
from kiosk.languages import isolated
from kiosk.printing.slip import Slip, SlipPart
from kiosk.words import Words, fill
from sync.contract.waste import Collection, Fraction, Street

NEXT = 3
"""Days that a page tells."""
ICONS: dict[Fraction, str] = {
    "residual": "delete",
    "organic": "eco",
    "paper": "newsmode",
    "packaging": "recycling",
    "glass": "liquor",
    "green": "local-florist",
    "hazardous": "warning",
    "christmas-trees": "park",
    "bulky": "chair",
    "other": "local-shipping",
}


def fraction(collection: Collection, words: Words) -> str:
    """What is collected; an entry that nobody understood in the calendar's own words."""
    match collection.fraction:
        case "residual":
            return words.say("Waste", "Restmüll")
        case "organic":
            return words.say("Waste", "Biotonne")
        case "paper":
            return words.say("Waste", "Altpapier")
        case "packaging":
            return words.say("Waste", "Gelber Sack")
        case "glass":
            return words.say("Waste", "Altglas")
        case "green":
            return words.say("Waste", "Grünschnitt")
        case "hazardous":
            #: A vehicle that takes in paint, batteries and the like.
            return words.say("Waste", "Schadstoffmobil")
        case "christmas-trees":
            return words.say("Waste", "Weihnachtsbäume")
        case "bulky":
            return words.say("Waste", "Sperrmüll")
        case "other":
            return isolated(collection.words, words.lang)


def named_day(on: date, today: date, words: Words) -> str:
    """`Morgen, Dienstag, 1. Dezember`."""
    shown = day(_noon(on), words.lang)
    match (on - today).days:
        case 0:
            #: A day on which bins are emptied; %1 is the day with its date.
            return fill(words.say("Waste", "Heute, %1"), shown)
        case 1:
            #: A day on which bins are emptied; %1 is the day with its date.
            return fill(words.say("Waste", "Morgen, %1"), shown)
        case _:
            return _capital(shown)


def coming(found: Held, today: date, words: Words) -> list[Fact]:
    """The next days, one line with an icon for each kind of waste; then when to put it out."""
    facts: list[Fact] = []
    for each in found.days[:NEXT]:
        first, *more = each.collections
        #: The next collections of bins. %1 is the day, %2 is what is collected.
        line = fill(words.say("Waste", "**%1:** %2"), named_day(each.on, today, words), fraction(first, words))
        facts.append(_kind(first, line))
        #: The same day as in the line before; %1 is what is collected besides.
        facts += [_kind(one, fill(words.say("Waste", "am selben Tag: %1"), fraction(one, words))) for one in more]
    return [*facts, Fact("schedule", put_out(words))]


def put_out(words: Words) -> str:
    """When what is collected has to stand at the road."""
    return words.say("Waste", "Stellen Sie Tonnen und Säcke **am Abend davor** an die Straße.")


def reach(found: Held, today: date, words: Words) -> list[Fact]:
    """Until when the calendar reaches, who collects, and how old all of it is."""
    until = full_date(found.until, words.lang)
    #: %1 is the last day of which a calendar of waste collections knows anything.
    facts = [Fact("event", fill(words.say("Waste", "Der Kalender reicht bis **%1**."), until))]
    names = listed([isolated(name, words.lang) for name in found.schemes], words.lang)
    #: %1 is the German name of whoever empties the bins.
    facts.append(Fact("local-shipping", fill(words.say("Waste", "Es holt ab: %1"), names)))
    if not found.example:
        old = is_old(found.checked_on, today)
        facts.append(Fact("history", wording.checked(found.checked_on, old, words), attention=old))
    return facts


def ended(found: Held, words: Words) -> str:
    """All days of the calendar are over."""
    until = full_date(found.until, words.lang)
    #: %1 is the last day of a calendar of waste collections.
    return fill(words.say("Waste", "Der Kalender ging bis **%1**. Neue Termine sind noch nicht da."), until)


def example(words: Words) -> str:
    """Said before everything else where the days are made up."""
    return words.say("Waste", "**Beispiel.** Diese Termine sind erfunden. Bitte nicht danach richten.")


def street_name(street: Street, village: str) -> str:
    """`Hauptstraße (1 bis 40), Remmesweiler`; all of it is German."""
    return ", ".join(part for part in (street_title(street), village) if part)


def street_title(street: Street) -> str:
    """`Hauptstraße (1 bis 40)`."""
    return f"{street.name} ({street.numbers})" if street.numbers else street.name


def slip(found: Held, place: str, village: str, printed_at: datetime, words: Words) -> Slip:
    """The days of the next twelve months, by month; `place` is the street, `village` where this kiosk stands."""
    today = printed_at.astimezone(BERLIN).date()
    about = [put_out(words), *(fact.text for fact in reach(found, today, words))]
    parts = [
        #: Heading at the beginning of a printed calendar of waste collections.
        SlipPart(words.say("Waste", "Gut zu wissen"), tuple(text.replace("**", "") for text in about)),
        *(
            SlipPart(_month(month, words), tuple(_line(each, words) for each in days))
            for month, days in by_month(found.days, today)
        ),
    ]
    return Slip(
        lang=words.lang,
        #: Above the heading of a slip of paper; %1 is the village. The name "Dorfpunkt" is kept.
        kiosk=fill(words.say("Services", "Dorfpunkt %1"), village),
        #: Heading of a printed calendar of waste collections. %1 is a street and its village.
        title=fill(words.say("Waste", "Abfallkalender %1"), isolated(place, words.lang)),
        first=example(words).replace("**", "") if found.example else "",
        parts=tuple(parts),
        #: What a slip of paper is that was printed to take home: a note, no application.
        kind=words.say("Services", "Merkzettel, kein Antrag"),
        #: In the foot of the receipt. %1 is day and hour of printing.
        printed=fill(words.say("Receipt", "gedruckt %1"), stamp(printed_at, words.lang)),
        #: %1 is a page's number, %2 how many pages there are.
        page=words.say("Receipt", "Seite %1 von %2"),
    )


def _month(month: date, words: Words) -> str:
    return f"{month_names(words.lang)[month.month - 1]} {month.year}"


def _line(each: Day, words: Words) -> str:
    kinds = ", ".join(fraction(one, words) for one in each.collections)
    #: A line of a printed calendar. %1 is the day, %2 is what is collected.
    return fill(words.say("Waste", "%1: %2"), _capital(day(_noon(each.on), words.lang)), kinds)


def _kind(collection: Collection, text: str) -> Fact:
    return Fact(ICONS[collection.fraction], text, large=True)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _noon(on: date) -> datetime:
    return datetime.combine(on, time(12), BERLIN)
