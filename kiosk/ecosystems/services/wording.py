# SPDX-License-Identifier: EUPL-1.2
"""The sentences of citizen services. Comments that begin with a colon are for translators."""

from datetime import date, datetime, time

from kiosk.formats import BERLIN, short_date
from kiosk.languages import isolated
from kiosk.words import Words, fill
from sync.contract.services import Office


def presence(kind: str, words: Words) -> str:
    """Whether somebody has to go there, as it is said before everything else; empty where nobody knows."""
    match kind:
        case "in-person":
            return words.say("Services", "Dafür müssen Sie **selbst ins Amt kommen**. Das verlangt das Gesetz.")
        case "in-person-or-eid":
            return words.say(
                "Services",
                "Dafür müssen Sie **selbst ins Amt kommen**. Nur mit Online-Ausweis geht es auch im Internet.",
            )
        case "not-needed":
            return words.say("Services", "Dafür müssen Sie **nicht ins Amt kommen**.")
        case _:
            return ""


def presence_unknown(words: Words) -> str:
    """Nobody knows whether the law wants the person."""
    return words.say("Services", "Ob Sie selbst kommen müssen, wissen wir nicht. Fragen Sie vorher nach.")


def checked(checked_on: date | None, old: bool, words: Words) -> str:
    """How old something is that somebody checked, or that nobody has."""
    if checked_on is None:
        return words.say("Services", "Diese Angaben hat noch niemand geprüft. Fragen Sie vorher nach.")
    shown = short_date(datetime.combine(checked_on, time(12), BERLIN), words.lang)
    if old:
        #: %1 is the day on which somebody last checked an address, opening hours or a fee: more than a year ago.
        return fill(words.say("Services", "Stand: %1. Das ist über ein Jahr her. Fragen Sie vorher nach."), shown)
    #: %1 is the day on which somebody last checked an address, opening hours or a fee.
    return fill(words.say("Services", "Stand: %1"), shown)


def letters(first: str, last: str, words: Words) -> str:
    """Letters under which names are listed."""
    if first == last:
        return first
    #: Letters of an index from A to Z: %1 is the first, %2 the last.
    return fill(words.say("Services", "%1 bis %2"), first, last)


def address(office: Office) -> str:
    """`Rathausplatz 1, 66606 St. Wendel`; what is unknown is left out."""
    town = " ".join(part for part in (office.postcode, office.village) if part) if office.village else ""
    return ", ".join(part for part in (office.address, town) if part)


def phone(number: str, words: Words) -> str:
    """The telephone number of an office."""
    #: %1 is a telephone number.
    return fill(words.say("Services", "Telefon: **%1**"), isolated(number, words.lang))


def unknown_hours(office: Office, words: Words) -> str:
    """Nobody knows when it is open, or not even how to call there."""
    if office.phone:
        return words.say("Services", "Die Öffnungszeiten kennen wir nicht. Rufen Sie vorher an.")
    return words.say("Services", "Telefonnummer und Öffnungszeiten kennen wir nicht.")


def by_appointment(office: Office, words: Words) -> str:
    """It takes only those who have an appointment."""
    if office.phone:
        return words.say("Services", "Nur **mit Termin**. Rufen Sie vorher an.")
    return words.say("Services", "Nur **mit Termin**.")
