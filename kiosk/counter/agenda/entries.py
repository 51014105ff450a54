# SPDX-License-Identifier: EUPL-1.2
"""Rows for the lists of an office's appointments and for the sheet of one, made by plain functions."""

from collections.abc import Mapping
from datetime import date, datetime, time
from typing import Final

from kiosk.counter.agenda.rules import DeskAppointment, Refusal, Standing, comes, standing
from kiosk.counter.wording import pick
from kiosk.formats import BERLIN, by, clock_time, day, day_time, stamp
from kiosk.languages import NAMES, StaffLanguage, known
from kiosk.names import group_phone
from kiosk.shell.entries import Entry
from sync.contract.appointments import MAX_REASON
from sync.contract.times import from_wire

Row = dict[str, str | bool]
"""What `PagedReadBack` shows."""

_ICONS: Final[Mapping[Standing, str]] = {
    Standing.FIRM: "check-circle",
    Standing.CONFIRMED: "check-circle",
    Standing.QUEUED: "notifications",
    Standing.GONE: "warning",
    Standing.CANCELLED: "cancel",
    Standing.TAKEN_BACK: "cancel",
}
_STANDINGS: Final[Mapping[Standing, tuple[str, str]]] = {
    Standing.FIRM: ("fest", "firm"),
    Standing.CONFIRMED: ("bestätigt", "confirmed"),
    Standing.QUEUED: ("wartet auf Ihre Antwort", "waits for your answer"),
    Standing.GONE: ("Platz in ZMS weg: bitte Bescheid geben", "place gone in ZMS: please tell them"),
    Standing.CANCELLED: ("von uns abgesagt", "cancelled by us"),
    Standing.TAKEN_BACK: ("abgesagt", "cancelled"),
}
_SENTENCES: Final[Mapping[Standing, tuple[str, str]]] = {
    Standing.FIRM: ("**Fest.** Der Platz ist zugesagt.", "**Firm.** The place is promised."),
    Standing.CONFIRMED: ("**Bestätigt.**", "**Confirmed.**"),
    Standing.QUEUED: (
        "**Vorgemerkt.** Bitte bestätigen Sie, oder sagen Sie ab.",
        "**Queued.** Please confirm or cancel.",
    ),
    Standing.GONE: (
        "**In ZMS steht dieser Termin nicht mehr.** Wer ihn gebucht hat, weiß das noch nicht. Bitte sagen Sie ab, "
        "oder bestätigen Sie, dass er doch stattfindet.",
        "**ZMS does not have this appointment any more.** Whoever booked it does not know yet. Please cancel, or "
        "confirm that it takes place all the same.",
    ),
    Standing.CANCELLED: ("**Von uns abgesagt.**", "**Cancelled by us.**"),
    Standing.TAKEN_BACK: ("**Abgesagt.** Niemand kommt.", "**Cancelled.** Nobody comes."),
}
_REFUSALS: Final[Mapping[Refusal, tuple[str, str]]] = {
    Refusal.STEP_NOT_ALLOWED: (
        "Das geht jetzt nicht mehr. Der Termin hat sich inzwischen geändert.",
        "This is no longer possible. The appointment has changed meanwhile.",
    ),
    Refusal.NO_REASON: ("Bitte schreiben Sie einen Grund.", "Please write a reason."),
    Refusal.TOO_LONG: (
        f"Der Text ist zu lang. Höchstens {MAX_REASON} Zeichen sind möglich.",
        f"The text is too long. At most {MAX_REASON} characters are possible.",
    ),
}


def of_days(days: Mapping[date, list[DeskAppointment]], lang: StaffLanguage) -> list[Entry]:
    """Days with how many come, and how many wait for an answer."""
    rows = []
    for on, found in days.items():
        count = sum(comes(entry) for entry in found)
        waiting = sum(standing(entry) in (Standing.QUEUED, Standing.GONE) for entry in found)
        one, more = (
            pick(("1 Termin", "1 appointment"), lang),
            pick((f"{count} Termine", f"{count} appointments"), lang),
        )
        waits = pick((f"zu bestätigen: {waiting}", f"to confirm: {waiting}"), lang)
        rows.append(
            Entry(
                str(on), shown_day(on, lang), subtitle=one if count == 1 else more, note=waits if waiting else "",
                icon="notifications" if waiting else "calendar",
            )
        )  # fmt: skip
    return rows


def of_day(found: list[DeskAppointment], lang: StaffLanguage) -> list[Entry]:
    """The appointments of a day: time, name, what it is about, how it stands."""
    return [
        Entry(
            entry.case_id, f"{clock_time(entry.begins_at, lang)}: {entry.appointment.name}",
            subtitle=_about(entry), note=pick(_STANDINGS[standing(entry)], lang), icon=_ICONS[standing(entry)],
        )
        for entry in found
    ]  # fmt: skip


def title(entry: DeskAppointment, lang: StaffLanguage) -> str:
    """Name and hour of one appointment."""
    return f"{entry.appointment.name}, {clock_time(entry.begins_at, lang)}"


def sentence(entry: DeskAppointment, lang: StaffLanguage) -> str:
    """How it stands."""
    return pick(_SENTENCES[standing(entry)], lang)


def kind(entry: DeskAppointment) -> str:
    """As which kind of notice that is shown."""
    now = standing(entry)
    if now is Standing.GONE:
        return "error"
    return "attention" if now is Standing.QUEUED else "success" if comes(entry) else "error"


def refusal(found: Refusal, lang: StaffLanguage) -> str:
    """Why an answer cannot be given, and what would do."""
    return pick(_REFUSALS[found], lang)


def facts(entry: DeskAppointment, lang: StaffLanguage) -> list[Row]:
    """Everything that a clerk must know of one appointment."""
    found, waits = entry.appointment, standing(entry) is Standing.QUEUED
    rows: list[Row] = []
    if waits and entry.place == "reserved":
        free = ("Der Platz ist für diesen Termin frei gehalten.", "The place is kept for this appointment.")
        rows.append({"icon": "check-circle", "text": pick(free, lang)})
    elif waits:
        twice = (
            "**Vielleicht ist diese Zeit schon vergeben.** Bitte sehen Sie im Kalender nach.",
            "**This time may be taken already.** Please look at your calendar.",
        )
        rows.append({"icon": "warning", "text": pick(twice, lang)})
    if entry.place == "gone" and standing(entry) is Standing.CONFIRMED:
        # Confirmed before or after it vanished there: nobody can tell from here.
        gone = ("**In ZMS steht dieser Termin nicht mehr.**", "**ZMS does not have this appointment any more.**")
        rows.append({"icon": "warning", "text": pick(gone, lang)})
    if waits and found.answer_by is not None:
        until = by(from_wire(found.answer_by), lang)
        promised = (f"Zugesagt ist eine Antwort **{until}**.", f"An answer is promised **{until}**.")
        rows.append({"icon": "schedule", "text": pick(promised, lang)})
    minutes = pick((f"{found.minutes} Minuten", f"{found.minutes} minutes"), lang)
    rows += [
        {"icon": "event", "text": f"**{day_time(entry.begins_at, lang)}**, {minutes}"},
        {"icon": "person", "text": f"{pick(('Name', 'Name'), lang)}: **{found.name}**"},
        {"icon": "town-hall", "text": f"{pick(('Worum es geht', 'About'), lang)}: **{_about(entry)}**"},
        {"icon": "location-on", "text": f"{pick(('Wo', 'Where'), lang)}: {found.where}"},
    ]
    if entry.reference:
        named = pick(("In ZMS unter", "In ZMS as"), lang)
        rows.append({"icon": "description", "text": f"{named}: **Dorfpunkt {entry.reference}**"})
    if found.phone:
        rows.append({"icon": "call", "text": f"{pick(('Telefon', 'Phone'), lang)}: **{group_phone(found.phone)}**"})
    language = NAMES[known(found.lang)]
    rows.append(
        {"icon": "language", "text": f"{pick(('Liest Antworten auf', 'Reads answers in'), lang)}: {language}"}
    )
    if entry.answer is not None and entry.answer.message:
        when = stamp(from_wire(entry.answer.at), lang)
        rows.append({"icon": "forum", "text": f"{pick(('Grund', 'Reason'), lang)}, {when}: {entry.answer.message}"})
    if entry.sending in ("saving", "waiting"):
        waits_yet = ("Ihre letzte Änderung ist noch nicht gesendet.", "Your last change is not sent yet.")
        rows.append({"icon": "sync", "text": pick(waits_yet, lang)})
    return rows


def _about(entry: DeskAppointment) -> str:
    return entry.appointment.service or entry.appointment.title


def shown_day(on: date, lang: StaffLanguage) -> str:
    """`Donnerstag, 3. Dezember`."""
    return day(datetime.combine(on, time(12), BERLIN), lang)
