# SPDX-License-Identifier: EUPL-1.2
"""Defects in words, for pages and for the office. Comments that begin with a colon are for translators."""

from datetime import date

from kiosk.formats import calendar_day
from kiosk.languages import isolated, published
from kiosk.rows import Row, rows_of
from kiosk.words import PLURAL, Words, fill, told
from sync.contract.defects import Defect, DefectCategory, DefectPlace, DefectState, PlaceKind

PLACE_ICONS: dict[PlaceKind, str] = {
    "street": "road",
    "stop": "bus",
    "field-path": "landscape",
    "other": "location-on",
}
STATE_ICONS: dict[DefectState, str] = {
    "open": "notifications",
    "in-work": "construction",
    "done": "check-circle",
    "not-ours": "block",
}


def place(at: DefectPlace, words: Words) -> str:
    """Where in a village: `Hauptstraße`, `Haltestelle Ortsmitte`, `Feldweg Nummer 12`; names stay German."""
    name = isolated(at.name, words.lang)
    match at.kind:
        case "street":
            return name or words.say("Defects", "an einer Straße")
        case "stop":
            #: %1 is the name of a bus stop.
            return fill(words.say("Defects", "Haltestelle %1"), name) if name else words.say("Defects", "Haltestelle")
        case "field-path":
            #: %1 is the number on the sign of a field path.
            said = words.say("Defects", "Feldweg Nummer %1")
            return fill(said, name) if name else words.say("Defects", "Feldweg")
        case "other":
            return name or words.say("Defects", "im Ort")


def state(value: DefectState, words: Words) -> str:
    """How it stands, in two words."""
    match value:
        case "open":
            return words.say("Defects", "gemeldet")
        case "in-work":
            return words.say("Defects", "in Arbeit")
        case "done":
            return words.say("Defects", "behoben")
        case "not-ours":
            return words.say("Defects", "hier nicht zuständig")


def age(opened_on: date, today: date, words: Words) -> str:
    """`gemeldet vor 3 Tagen`."""
    days = max(0, (today - opened_on).days)
    if days == 0:
        return words.say("Defects", "heute gemeldet")
    if days == 1:
        return words.say("Defects", "gestern gemeldet")
    #: %n is a number of days.
    return words.say("Defects", "vor %n Tagen gemeldet", "", PLURAL, days)


def about(defect: Defect, category: str, village: str, number: str, words: Words) -> list[Row]:
    """All that everybody may know of one report; `category` is its name, `number` as people read it."""
    where = fill("%1, %2", place(defect.place, words), isolated(village, words.lang))
    opened, changed = (calendar_day(day, words.lang) for day in (defect.opened_on, defect.changed_on))
    #: How a defect stands, and since when. %1 is one of: reported, in hand, mended. %2 is a day.
    stands = fill(words.say("Defects", "Stand: **%1**, seit %2"), state(defect.state, words), changed)
    rows: list[Row] = [{"icon": STATE_ICONS[defect.state], "text": stands}]
    rows += rows_of("report", f"**{category}**")
    rows += rows_of(PLACE_ICONS[defect.place.kind], where)
    if defect.says:
        #: Before what an office has written for everybody. %1 is its message.
        rows += rows_of(
            "forum",
            fill(words.say("Defects", "Das Amt schreibt: %1"), told(published(defect.says, words.lang), words)),
        )
    #: %1 is a day.
    rows += rows_of("event", fill(words.say("Defects", "Gemeldet am %1"), opened))
    #: %1 is the public number of a report, such as 7K4M-2Q9X.
    rows += rows_of("receipt", fill(words.say("Defects", "Nummer %1"), number))
    return rows


def danger(category: DefectCategory, words: Words) -> list[Row]:
    """What comes before any report."""
    first = words.say("Defects", "**Ist jemand in Gefahr? Rufen Sie zuerst 112 oder 110 an.**")
    rows: list[Row] = [{"icon": "emergency", "text": first, "tone": "attention"}]
    if category.danger:
        seen = published(category.danger, words.lang)
        #: %1 is what somebody sees, for example: a cable hangs down. In Arabic it follows the word for "if".
        rows += rows_of(
            "warning", fill(words.say("Defects", "Das gilt auch, wenn %1."), told(seen, words).rstrip("."))
        )
    rows += rows_of("schedule", words.say("Defects", "Das Amt liest Ihre Meldung nicht sofort, oft erst nach Tagen."))
    return rows
