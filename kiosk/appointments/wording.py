# SPDX-License-Identifier: EUPL-1.2
"""The sentences of appointments. Comments that begin with a colon are for translators."""

from datetime import datetime

from kiosk.appointments.receipts import FoundAppointment
from kiosk.appointments.rules import Chance, Promise
from kiosk.formats import by, day_time
from kiosk.words import Words, fill


def chance(found: Chance, words: Words) -> str:
    """What a time promises, below it in the list; empty where that shows when it is chosen."""
    match found:
        case "firm":
            return words.say("Appointments", "sofort fest")
        case "queued":
            return words.say("Appointments", "die Antwort kommt noch")
        case "asked":
            return ""


def promise(given: Promise, words: Words) -> str:
    """How far a booking can be relied on, before it is made."""
    if given.strength == "firm" or given.answer_by is None:
        return words.say("Appointments", "**Fest.** Dieser Platz ist für Sie frei.")
    #: %1 is a deadline with its "by" word already in it (by Monday, 30 November, 12 noon).
    text = words.say("Appointments", "**Vorgemerkt.** Die Antwort kommt %1. Erst dann gilt der Termin.")
    return fill(text, by(given.answer_by, words.lang))


def stored(given: Promise, words: Words, *, offline: bool) -> str:
    """How far what is stored can be relied on."""
    if given.strength == "firm" or given.answer_by is None:
        return words.say("Appointments", "**Fest.** Der Termin gilt. Sie müssen nichts mehr tun.")
    #: %1 is a deadline with its "by" word already in it (by Monday, 30 November, 12 noon).
    text = words.say("Appointments", "**Vorgemerkt.** Die Antwort kommt %1. Sie lesen sie hier mit Ihrem Beleg.")
    said = fill(text, by(given.answer_by, words.lang))
    later = words.say("Appointments", "Gerade ist hier kein Netz. Wir senden es von selbst, sobald es da ist.")
    return f"{said} {later}" if offline else said


def comes(begins_at: datetime, words: Words) -> str:
    """`Sie kommen am **Donnerstag, 3. Dezember, 9 Uhr**.`"""
    #: %1 is a day with its hour, such as Thursday, 3 December, 9 am.
    return fill(words.say("Appointments", "Sie kommen am **%1**."), day_time(begins_at, words.lang))


def standing(found: FoundAppointment, words: Words) -> str:
    """The one sentence that says how an appointment stands."""
    match found.state:
        case "cancelled" | "withdrawn":
            return words.say("Appointments", "**Abgesagt.** Niemand erwartet Sie.")
        case "late_cancelled":
            return words.say(
                "Appointments", "**Zu spät angekommen.** Der Termin war schon vorbei. Bitte buchen Sie neu."
            )
        case "void":
            return words.say("Appointments", "Die Buchung wurde gleich rückgängig gemacht.")
        case "refused":
            return _refused(found.reason, words)
        case _:
            pass
    if found.cancelling:
        return words.say("Appointments", "**Abgesagt.** Wir senden die Absage, sobald das Netz da ist.")
    if found.answer is not None:
        if found.answer.state == "cancelled":
            return words.say("Appointments", "**Der Termin fällt aus.** Niemand erwartet Sie.")
        return words.say("Appointments", "**Fest.** Der Termin ist bestätigt.")
    if found.strength == "firm":
        return words.say("Appointments", "**Fest.** Der Termin gilt.")
    if found.reserved:
        return words.say(
            "Appointments", "**Vorgemerkt.** Ein Platz ist für Sie frei gehalten. Die Bestätigung kommt noch."
        )
    return words.say("Appointments", "**Vorgemerkt.** Die Antwort ist noch nicht da.")


def _refused(why: str, words: Words) -> str:
    match why:
        case "offer-over":
            because = words.say("Appointments", "Diese Zeit gibt es nicht mehr.")
        case "too-old":
            because = words.say("Appointments", "Es war zu lange kein Netz da. Deshalb wurde die Buchung gelöscht.")
        case "not-allowed":
            because = words.say("Appointments", "Die Daten durften nicht weitergegeben werden.")
        case "device-fault":
            because = words.say("Appointments", "An dem Gerät, an dem gebucht wurde, ist ein Fehler passiert.")
        case _:
            because = ""
    parts = (
        words.say("Appointments", "**Der Termin wurde nicht angenommen.**"),
        because,
        words.say("Appointments", "Bitte buchen Sie neu, oder rufen Sie dort an."),
    )
    return " ".join(part for part in parts if part)


def example(words: Words) -> str:
    """Hours that somebody made up to show how it works."""
    return words.say("Appointments", "Nur ein Beispiel: Diese Zeiten hat niemand geprüft.")
