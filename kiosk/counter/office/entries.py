# SPDX-License-Identifier: EUPL-1.2
"""Rows for an office's lists and for the sheet of one application, made by plain functions."""

import re
from collections.abc import Callable, Iterable
from datetime import datetime
from itertools import groupby
from textwrap import wrap
from typing import Final

from kiosk.counter.office import wording
from kiosk.counter.office.book import Places
from kiosk.counter.office.rules import (
    PUBLIC,
    DeskApplication,
    Due,
    Show,
    Standing,
    came_too_late,
    deadline,
    has_ended,
    may,
    may_show,
    readings,
    released,
    report_of,
    standing,
)
from kiosk.counter.wording import pick
from kiosk.formats import NBSP, short_date, stamp
from kiosk.forms.receipts import conversation
from kiosk.languages import FIRST_STRONG_ISOLATE, POP_ISOLATE, StaffLanguage, has_arabic
from kiosk.printing.slip import Slip, SlipPart
from kiosk.shell.entries import Entry
from sync.contract.applications import Application, ApplicationState, Told
from sync.contract.defects import defect_id, spoken_number
from sync.contract.times import from_wire

Row = dict[str, str | bool]
"""What `PagedReadBack` shows."""
NameOf = Callable[[str], str]
"""The name of the office behind a recipient."""

_DUE_ICONS: Final = {Due.OVERDUE: "warning", Due.TODAY: "schedule", Due.SOON: "schedule"}
_PIECE: Final = 100
"""Signs of one row: a longer text goes on in the next, so that it can be turned like pages."""
_SENTENCE: Final = re.compile(r"(?<=[.!?])\s+")
_READINGS_SHOWN: Final = 3

DECISIONS: Final[tuple[tuple[ApplicationState, str, tuple[str, str], tuple[str, str]], ...]] = (
    (
        "asked", "help", ("Zurückfragen", "Ask back"),
        ("Sie schreiben eine Frage, die Antwort kommt hierher.", "You write a question, the reply comes here."),
    ),
    (
        "accepted", "thumb-up", ("Annehmen", "Accept"),
        ("Sie stimmen zu, es ist aber noch etwas zu tun.", "You agree, but something is still to be done."),
    ),
    (
        "declined", "block", ("Ablehnen", "Decline"),
        ("Sie schreiben den Grund.", "You write the reason."),
    ),
    (
        "done", "check-circle", ("Erledigt", "Done"),
        ("Es ist nichts mehr zu tun.", "Nothing more is to be done."),
    ),
)  # fmt: skip
"""What a clerk may decide: state, icon, name and what it means."""


_OF_REPORTS: Final[dict[str, tuple[tuple[str, str], tuple[str, str]]]] = {
    "accepted": (("Wird behoben", "Will be mended"), ("Sie kümmern sich darum.", "You see to it.")),
    "declined": (("Nicht zuständig", "Not ours"), ("Sie schreiben, wer es ist.", "You write who is.")),
    "done": (("Behoben", "Mended"), ("Der Schaden ist weg.", "The defect is gone.")),
}
"""What the same decisions are called of a report of a defect."""
_APPLICATION: Final = ("Antrag vom Dorfpunkt", "Application from the Dorfpunkt")
_REPORT: Final = ("Meldung vom Dorfpunkt", "Report from the Dorfpunkt")
SHOW: Final = "show"
"""The row that shows a report to everybody."""
HAND_ON: Final = "hand-on"
"""The row that leads to the offices that could deal with a case instead."""


def application(entry: DeskApplication, now: datetime, lang: StaffLanguage) -> Entry:
    """One application in the queue."""
    value, left = standing(entry), deadline(entry, now)
    marks = [wording.state(value, lang)]
    if came_too_late(entry):
        marks.append(pick(("danach kam eine Antwort", "a reply has come since"), lang))
    if entry.application.prepared and not has_ended(entry):
        marks.append(wording.in_person(lang))
    marks.append(wording.due(left, lang))
    urgent = _DUE_ICONS.get(left.due)
    return Entry(
        key=entry.case_id,
        title=entry.application.title,
        subtitle=f"{_came(lang)}: {short_date(from_wire(entry.received_at), lang)}",
        note=" · ".join(mark for mark in marks if mark),
        icon=wording.ICONS[value] if value is Standing.REPLIED or urgent is None else urgent,
    )


def decisions(entry: DeskApplication, lang: StaffLanguage, *, others: bool = False) -> list[Entry]:
    """What can be decided now; `others`: there are offices that could deal with it instead."""
    found = []
    for state, icon, *words in DECISIONS:
        name, meaning = _OF_REPORTS.get(state, tuple(words)) if report_of(entry) else words
        if may(entry, state):
            found.append(Entry(state, pick(name, lang), pick(meaning, lang), icon=icon))
    if may_show(entry):
        name = ("Für alle ändern", "Change for everybody") if released(entry) else ("Allen zeigen", "Show everybody")
        meaning = ("Alle sehen, was wo kaputt ist.", "Everybody sees what is broken where.")
        found.append(Entry(SHOW, pick(name, lang), pick(meaning, lang), icon="visibility"))
    if others and may(entry, "handed-over"):
        name = ("Weitergeben", "Hand over")
        meaning = ("Eine andere Stelle ist zuständig.", "Another office is responsible.")
        found.append(Entry(HAND_ON, pick(name, lang), pick(meaning, lang), icon="arrow-forward"))
    return found


def offices(found: Iterable[tuple[str, str]]) -> list[Entry]:
    """Offices to choose from, by recipient and name."""
    return [Entry(recipient, name, icon="town-hall") for recipient, name in found]


def _way(entry: DeskApplication, name_of: NameOf, lang: StaffLanguage) -> list[Row]:
    """From which office it came, and to which it went."""
    rows: list[Row] = []
    if entry.origin:
        words = pick(("Weitergegeben von", "Handed over by"), lang)
        rows.append({"icon": "arrow-forward", "text": f"{words}: **{name_of(entry.origin)}**"})
    taker = entry.holder or (entry.answer.to if entry.answer else "")
    if standing(entry) is Standing.HANDED_OVER and taker:
        words = pick(("Jetzt zuständig", "Now responsible"), lang)
        rows.append({"icon": "town-hall", "text": f"{words}: **{name_of(taker)}**"})
    return rows


def public(entry: DeskApplication, show: Show, places: Places, lang: StaffLanguage) -> list[Row]:
    """What everybody would see of a report."""
    report = report_of(entry)
    if report is None:
        return []
    state = PUBLIC[entry.answer.state if entry.answer else "read"]
    kind = places.kinds.get(report.category, entry.application.title)
    where = f"{wording.public_place(show.place, lang)}, {places.villages.get(report.village, '')}".rstrip(", ")
    number = spoken_number(defect_id(report.case_id))
    rows: list[Row] = [
        {"icon": "report", "text": f"**{kind}**"},
        {"icon": "location-on", "text": f"**{where}**"},
        {"icon": "schedule", "text": f"{pick(('Stand', 'State'), lang)}: **{wording.public_state(state, lang)}**"},
    ]
    if show.says.strip():
        rows += pieces("forum", "", show.says.strip())
    return [*rows, {"icon": "receipt", "text": f"{pick(('Nummer', 'Number'), lang)}: {number}"}]


def received(entry: DeskApplication, lang: StaffLanguage) -> str:
    """When it came."""
    return f"{_came(lang)}: {stamp(from_wire(entry.received_at), lang)}"


def _came(lang: StaffLanguage) -> str:
    return pick(("Eingegangen", "Received"), lang)


def told(entry: DeskApplication, lang: StaffLanguage) -> list[Row]:
    """All that the resident said, section by section."""
    rows: list[Row] = []
    for heading, answers in _sections(entry, lang):
        rows.append({"icon": "description", "text": f"**{heading}**", "heading": True})
        for one in answers:
            rows += pieces("", _question(one), _answer(one, lang))
    return rows


def facts(entry: DeskApplication, now: datetime, lang: StaffLanguage, name_of: NameOf) -> list[Row]:
    """What else a clerk must know: how urgent it is, what was asked and answered, who has read it."""
    rows = _way(entry, name_of, lang)
    if entry.application.prepared:
        text = (
            "**Kommt selbst vorbei** und bringt den Beleg mit. Erst dann gilt der Antrag.",
            "**Comes in person** with the receipt. Only then does the application count.",
        )
        rows.append({"icon": "person", "text": pick(text, lang)})
    if entry.application.relayed:
        rows.append({"icon": "sync", "text": wording.relayed(entry, name_of, lang)})
    if isinstance(entry.application, Application) and entry.application.taken_down is not None:
        rows.append({"icon": "edit", "text": wording.taken_down(entry.application.taken_down, lang)})
    rows += _conversation(entry, lang)
    if due := wording.due(deadline(entry, now), lang):
        rows.append({"icon": "schedule", "text": f"**{due[0].upper()}{due[1:]}**"})
    rows.append({"icon": "event", "text": received(entry, lang)})
    if entry.application.service:
        service = pick(("Leistung", "Service"), lang)
        rows.append({"icon": "town-hall", "text": f"{service}: **{entry.application.service}**"})
    if shown := released(entry):
        number = spoken_number(defect_id(entry.application.case_id))
        seen = f"**{wording.public_state(shown.state, lang)}**, {wording.public_place(shown.place, lang)} ({number})"
        rows.append({"icon": "visibility", "text": f"{pick(('Alle sehen', 'Everybody sees'), lang)}: {seen}"})
    rows.append({"icon": "language", "text": wording.language(entry, lang)})
    rows += _read_by(entry, lang)
    if entry.sending in ("saving", "waiting"):
        waits = ("Ihre letzte Änderung ist noch nicht gesendet.", "Your last change is not sent yet.")
        rows.append({"icon": "sync", "text": pick(waits, lang)})
    return rows


def pieces(icon: str, before: str, text: str) -> list[Row]:
    """A text of any length in rows that fit on a page; `before` stands before its first words.

    A short text stands out; of a long one, what stands before it does.
    """
    lines = [apart(piece) for line in text.splitlines() for piece in _broken(line)] or [""]
    if len(lines) == 1:
        return [{"icon": icon, "text": f"{before}**{lines[0]}**"}]
    if before:
        lines.insert(0, f"**{before.strip()}**")
    rows: list[Row] = [{"icon": icon, "text": lines[0], "heading": bool(before)}]
    return rows + [{"icon": "", "text": line} for line in lines[1:]]


def apart(text: str) -> str:
    """Words of the resident that keep their own direction in a German line, where they are Arabic."""
    return f"{FIRST_STRONG_ISOLATE}{text}{POP_ISOLATE}" if has_arabic(text) else text


def sheet(entry: DeskApplication, office: str, now: datetime, lang: StaffLanguage, name_of: NameOf) -> Slip:
    """The file on paper: all answers, and what is known of it at this hour."""
    about = [_plain(row) for row in facts(entry, now, lang, name_of)]
    parts = [SlipPart(pick(("Vorgang", "Case"), lang), tuple(about)), *answers_on_paper(entry, lang)]
    printed = pick(("gedruckt", "printed"), lang)
    return Slip(
        lang=lang,
        kiosk=office,
        title=entry.application.title,
        first=f"{pick(('Stand', 'State'), lang)}: {wording.state(standing(entry), lang)}",
        parts=tuple(parts),
        kind=pick(_REPORT if report_of(entry) else _APPLICATION, lang),
        printed=f"{printed} {stamp(now, lang)}",
        page=pick(("Seite %1 von %2", "Page %1 of %2"), lang),
    )


def answers_on_paper(entry: DeskApplication, lang: StaffLanguage) -> list[SlipPart]:
    """All answers, section by section."""
    return [
        SlipPart(heading, tuple(line for one in answers for line in _on_paper(_question(one), _answer(one, lang))))
        for heading, answers in _sections(entry, lang)
    ]


def _sections(entry: DeskApplication, lang: StaffLanguage) -> list[tuple[str, list[Told]]]:
    own = pick(("Angaben", "Answers"), lang)
    return [
        (section or own, list(answers))
        for section, answers in groupby(entry.application.told, lambda one: one.section)
    ]


def _question(one: Told) -> str:
    """A question before its answer: a colon, where it does not ask by itself."""
    return f"{one.question} " if one.question.endswith(("?", ":", ".")) else f"{one.question}: "


def _on_paper(question: str, answer: str) -> list[str]:
    """Question and answer on one line; Arabic words begin one of their own at the other side."""
    lines = answer.splitlines() or [""]
    return [question.strip(), *lines] if has_arabic(answer) else [question + lines[0], *lines[1:]]


def _answer(one: Told, lang: StaffLanguage) -> str:
    return one.answer or pick(("keine Angabe", "not given"), lang)


def _broken(line: str) -> list[str]:
    """A line in pieces of whole sentences, as far as they are short enough."""
    found = [""]
    for sentence in _SENTENCE.split(line.strip()):
        for part in wrap(sentence, _PIECE):
            if found[-1] and len(found[-1]) + len(part) >= _PIECE:
                found.append(part)
            else:
                found[-1] = f"{found[-1]} {part}".strip()
    return found


_MESSAGE: Final = ("Nachricht", "Message")
_WRITERS: Final[dict[ApplicationState | None, tuple[str, str]]] = {
    None: ("Antwort", "Reply"),
    "asked": ("Rückfrage", "Question"),
}


def _conversation(entry: DeskApplication, lang: StaffLanguage) -> list[Row]:
    """What the office said, and what the resident answered to any of its questions."""
    rows: list[Row] = []
    for one in conversation(entry.answer, entry.replies):
        when = stamp(from_wire(one.at), lang)
        icon = "forum" if one.state is None else wording.ICONS[Standing(one.state)]
        rows += pieces(icon, f"{pick(_WRITERS.get(one.state, _MESSAGE), lang)}, {when}: ", one.text)
    return rows


def _read_by(entry: DeskApplication, lang: StaffLanguage) -> list[Row]:
    """Who has opened it, the newest first, and how many more there were."""
    found = readings(entry)
    if not found:
        return []
    newest = [
        f"{wording.desk(one.desk)}, {stamp(from_wire(one.at), lang)}" for one in found[: -_READINGS_SHOWN - 1 : -1]
    ]
    more = len(found) - len(newest)
    end = pick((f"; davor {more}{NBSP}mal", f"; {more} times before"), lang) if more else ""
    return [{"icon": "visibility", "text": f"{pick(('Gelesen', 'Read'), lang)}: {'; '.join(newest)}{end}"}]


def _plain(row: Row) -> str:
    return str(row["text"]).replace("**", "")
