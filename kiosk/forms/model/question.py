# SPDX-License-Identifier: EUPL-1.2
"""One question of a form, as its page shows it and takes its answer."""

from datetime import date
from typing import Literal, Protocol

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.formats import euros, full_date, month_names, sort_key, wall_time
from kiosk.forms import picking
from kiosk.forms.answers import in_form_order, shortened, shown, toggled, typed
from kiosk.forms.basket import Basket, basket_of
from kiosk.forms.picking import Picked
from kiosk.languages import Language
from kiosk.rows import Row, rows_of
from kiosk.shell.entries import Entry, EntryList
from kiosk.words import fill
from sync.forms.filling import Choice, Fault, TooCostlyError
from sync.forms.interview import CONFIRMED, Interview, Step, scale

QML_IMPORT_NAME = "Dorfpunkt.Forms"
QML_IMPORT_MAJOR_VERSION = 1

Style = Literal["list", "grid", "number", "text", "note"]
"""How a page looks: rows to tap, a grid of short answers, a field with keys, words alone."""

_NAME = 30
"""Signs of a name that stands for a part of a list."""
_MOST_SUBJECT = 60
"""Signs of what the questions are about: its title stands in full on the page before them."""
_GRID_COLUMNS = {"decades": 4, "years": 5, "months": 3, "days": 7, "hours": 6, "minutes": 4}
_STYLES: dict[str, Style] = {
    "choice": "list", "choices": "list", "ranking": "list", "again": "list", "confirm": "note", "note": "note",
    "whole": "number", "decimal": "number", "text": "text", "long-text": "text", "rating": "grid", "date": "grid",
    "time": "grid",
}  # fmt: skip


class Guide(Protocol):
    """What a question asks of the form around it."""

    @property
    def subject(self) -> str:
        """What the questions are about, where the form does not say it."""

    @property
    def interview(self) -> Interview:
        """The conversation."""

    @property
    def lang(self) -> Language:
        """The language of the visit."""

    @property
    def today(self) -> date:
        """The calendar day."""

    def answered(self, step: Step) -> None:
        """Go on after a step."""

    def failed(self) -> None:
        """The form asks for more than this device can bear."""


@QmlElement
class QuestionModel(QObject):
    """A question stays what it is while others come and go; a page that is shown again shows what was answered."""

    changed = Signal()
    textChanged = Signal()

    def __init__(self, guide: Guide, step: Step, parent: QObject) -> None:
        super().__init__(parent)
        self._guide = guide
        self._step = step
        self._picked = Picked()
        self._entries = EntryList(self)
        self._text = shown(step.kind, step.node.text, guide.lang) if _style(step) in ("number", "text") else ""
        self._chosen = step.node.text.split() if step.kind in ("choices", "ranking") else [step.node.text]
        self._error = ""
        self._fault: Fault | None = None
        self._choices: list[Choice] = []
        """What is offered; a long list from A to Z, whatever its author's order."""
        self.refresh()

    # --- for the form

    @property
    def step(self) -> Step:
        """What is asked here."""
        return self._step

    def keep(self) -> None:
        """Write down what is typed here and not confirmed yet, wrong or not; raises TooCostlyError."""
        if _style(self._step) in ("number", "text") and self._text.strip():
            self._guide.interview.answer(self._step, typed(self._step.kind, self._text))

    def refresh(self) -> None:
        """Say everything again: another language, or other choices."""
        if self._fault is not None:
            # Its words are the form's own, in the language of now.
            self._fault = self._guide.interview.filling.fault(self._step.node) or self._fault
            self._error = self._said(self._fault)
        self._choices = self._offered() if _style(self._step) == "list" and self._step.kind != "again" else []
        self._entries.replace(self._rows())
        self.changed.emit()
        self.textChanged.emit()

    # --- called by QML

    @Slot(int)
    def choose(self, row: int) -> None:
        """Tap a row or a field of the grid."""
        self._error, self._fault = "", None
        match self._step.kind:
            case "again":
                self._repeat(row == 0)
            case "choices" | "ranking":
                if self._reachable(self._choices[row]):
                    self._chosen = toggled(self._chosen, self._choices[row].value)
                self.refresh()
            case "date":
                self._pick_date(row)
            case "time":
                self._pick_time(row)
            case "rating":
                self._give(scale(self._step.control)[row])
            case _:
                self._pick_choice(row)

    @Slot(str)
    def setText(self, text: str) -> None:
        """What is typed."""
        self._text, self._error, self._fault = text, "", None
        self.textChanged.emit()

    @Slot()
    def accept(self) -> None:
        """`Weiter`."""
        match self._step.kind:
            case "note":
                self._guide.answered(self._step)
            case "confirm":
                self._give(CONFIRMED)
            case "choices":
                self._give(" ".join(in_form_order(self._chosen, self._choices)))
            case "ranking":
                self._give(" ".join(self._chosen))
            case _:
                self._give(typed(self._step.kind, self._text))

    @Slot()
    def skip(self) -> None:
        """`Weiter ohne Antwort`."""
        self._text, self._chosen = "", []
        self._give("")

    @Slot(result=bool)
    def pickLess(self) -> bool:
        """Take back the last tap on a date or a time; False where there was none."""
        earlier = picking.back(self._picked)
        if earlier is None:
            return False
        self._picked = earlier
        self.refresh()
        return True

    # --- inside

    def _give(self, value: str) -> None:
        try:
            self._fault = self._guide.interview.answer(self._step, value)
        except TooCostlyError:
            self._guide.failed()
            return
        if self._fault is None:
            self._guide.answered(self._step)
        # A day that does not fit is chosen anew from the beginning.
        self._picked = Picked()
        self._error = self._said(self._fault) if self._fault is not None else ""
        if self._step.kind == "choice":
            self._chosen = [value]
        self.refresh()

    def _repeat(self, wished: bool) -> None:
        try:
            following = self._guide.interview.more(self._step) if wished else None
        except TooCostlyError:
            self._guide.failed()
            return
        if wished and following is None:
            self._error = self.tr("Mehr sind hier nicht möglich.")
            self.refresh()
        elif following is not None:
            self._guide.answered(self._before(following))
        else:
            self._guide.answered(self._step)

    def _before(self, step: Step) -> Step:
        """The step before one, behind which the form goes on."""
        steps = self._guide.interview.steps
        return steps[self._guide.interview.place(step) - 2] if self._guide.interview.place(step) > 1 else self._step

    def _offered(self) -> list[Choice]:
        choices = self._guide.interview.choices(self._step)
        if self._step.kind != "choice" or len(choices) <= picking.LONG:
            return choices
        lang = self._guide.lang
        return sorted(choices, key=lambda choice: sort_key(choice.label or choice.value, lang))

    def _pick_choice(self, row: int) -> None:
        parts = self._parts()
        if len(parts) > 1:
            self._picked = Picked(spans=(*self._picked.spans, parts[row]))
            self.refresh()
        else:
            self._give(self._choices[parts[0][0] + row].value)

    def _parts(self) -> tuple[tuple[int, int], ...]:
        """The parts of a long list between which is chosen now; one where its choices themselves are shown."""
        start, stop = self._picked.spans[-1] if self._picked.spans else (0, len(self._choices))
        return picking.spans(start, stop) if self._step.kind == "choice" else ((start, stop),)

    def _pick_date(self, row: int) -> None:
        picked, today = self._picked, self._guide.today
        match picking.offered(picked):
            case "near":
                self._pick_near(row)
                return
            case "decades":
                self._picked = Picked(earlier=True, decade=picking.decades(today)[row])
            case "years":
                self._picked = Picked(picked.earlier, picked.decade, (picked.decade or 0) + row)
            case "months":
                self._picked = Picked(picked.earlier, picked.decade, picked.year, row + 1)
            case _:
                self._give(date(picked.year or today.year, picked.month or 1, row + 1).isoformat())
                return
        self.refresh()

    def _pick_near(self, row: int) -> None:
        days, years = picking.near_days(self._guide.today), picking.near_years(self._guide.today)
        if row < len(days):
            self._give(days[row].isoformat())
            return
        row -= len(days)
        self._picked = Picked(year=years[row]) if row < len(years) else Picked(earlier=True)
        self.refresh()

    def _pick_time(self, row: int) -> None:
        if self._picked.hour is None:
            self._picked = Picked(hour=row)
            self.refresh()
        else:
            self._give(f"{self._picked.hour:02d}:{picking.minutes()[row]:02d}")

    def _rows(self) -> list[Entry]:
        match self._step.kind:
            case "choice":
                return self._rows_of_list()
            case "choices" | "ranking":
                return [self._choice_row(choice) for choice in self._choices]
            case "again":
                yes = self.tr("Ja, noch etwas angeben") if self._step.ordinal else self.tr("Ja")
                return [Entry("yes", yes, icon="add"), Entry("no", self.tr("Nein, weiter"), icon="arrow-forward")]
            case "rating":
                return [Entry(value, shown("rating", value, self._guide.lang), chosen=value == self._step.node.text)
                        for value in scale(self._step.control)]  # fmt: skip
            case "date":
                return [Entry(f"{self._stage()}:{at}", text) for at, text in enumerate(self._date_texts())]
            case "time":
                return [Entry(f"{self._stage()}:{at}", text) for at, text in enumerate(self._time_texts())]
        return []

    def _rows_of_list(self) -> list[Entry]:
        listed, parts = self._choices, self._parts()
        if len(parts) == 1:
            start, stop = parts[0]
            return [self._choice_row(choice) for choice in listed[start:stop]]
        entries = []
        for start, stop in parts:
            first, last = (shortened(listed[at].label or listed[at].value, _NAME) for at in (start, stop - 1))
            #: A part of a long list of names. %1 and %2 are its first and its last name.
            entries.append(Entry(f"{start}-{stop}", fill(self.tr("%1 bis %2", "names"), first, last)))
        return entries

    def _choice_row(self, choice: Choice) -> Entry:
        chosen = choice.value in self._chosen
        title = choice.label or choice.value
        if self._step.kind == "choice":
            return Entry(choice.value, title, trailing="choose", chosen=chosen)
        if self._step.kind == "choices":
            return self._ticked_row(choice, title, chosen=chosen)
        #: Beside an answer that is put in order. %1 is its place: 1, 2, 3.
        place = fill(self.tr("Platz %1"), str(self._chosen.index(choice.value) + 1)) if chosen else ""
        return Entry(choice.value, title, subtitle=place, trailing="act", chosen=chosen)

    def _ticked_row(self, choice: Choice, title: str, *, chosen: bool) -> Entry:
        if self._basket() is None:
            return Entry(choice.value, title, trailing="tick", chosen=chosen)
        return Entry(
            choice.value, title, subtitle=euros(choice.price or 0, self._guide.lang), trailing="tick", chosen=chosen,
            available=self._reachable(choice), reason=self.tr("Dafür reicht das Geld nicht mehr."),
        )  # fmt: skip

    def _basket(self) -> Basket | None:
        """What is left of the budget that is divided here; None where nothing is."""
        budget = self._step.control.budget
        return None if budget is None else basket_of(budget, self._choices, self._chosen)

    def _reachable(self, choice: Choice) -> bool:
        """Whether a tap may change something: what is taken can always be given back."""
        basket = self._basket()
        return basket is None or choice.value in self._chosen or basket.affords(choice.price or 0)

    def _left_text(self) -> str:
        basket = self._basket()
        if basket is None:
            return ""
        left, budget = (euros(sum_, self._guide.lang) for sum_ in (max(0, basket.left), basket.budget))
        if basket.left <= 0:
            #: A budget that is divided among projects. %1 is the whole sum.
            return fill(self.tr("Die %1 sind verteilt."), budget)
        #: A budget that is divided among projects. %1 is what is left, %2 the whole sum.
        return fill(self.tr("Noch %1 von %2"), left, budget)

    def _left_share(self) -> float:
        basket = self._basket()
        return 0.0 if basket is None else max(0, basket.left) / basket.budget

    def _stage(self) -> str:
        if self._step.kind == "time":
            return "hours" if self._picked.hour is None else "minutes"
        return picking.offered(self._picked) if self._step.kind == "date" else ""

    def _date_texts(self) -> list[str]:
        picked, today, lang = self._picked, self._guide.today, self._guide.lang
        match picking.offered(picked):
            case "near":
                now, after, before = (full_date(day, lang) for day in picking.near_days(today))
                #: Choosing a date; %1 is the date of today.
                today_text = self.tr("heute, %1")
                #: Choosing a date; %1 is the date of tomorrow.
                tomorrow_text = self.tr("morgen, %1")
                #: Choosing a date; %1 is the date of yesterday.
                yesterday_text = self.tr("gestern, %1")
                near = [fill(today_text, now), fill(tomorrow_text, after), fill(yesterday_text, before)]
                years = [
                    #: Choosing a date; %1 is a year.
                    fill(self.tr("ein Tag im Jahr %1"), str(year)) for year in picking.near_years(today)
                ]  # fmt: skip
                return [*near, *years, self.tr("ein früheres Jahr")]
            case "decades":
                #: Choosing a year of birth; %1 and %2 are years.
                return [fill(self.tr("%1 bis %2"), str(first), str(first + 9)) for first in picking.decades(today)]
            case "years":
                return [str(year) for year in picking.years(picked.decade or 0)]
            case "months":
                return list(month_names(lang))
        return [str(day) for day in picking.days(picked.year or today.year, picked.month or 1)]

    def _time_texts(self) -> list[str]:
        hour, lang = self._picked.hour, self._guide.lang
        if hour is None:
            return [str(hour) for hour in range(24)]
        return [wall_time(f"{hour:02d}:{minute:02d}", lang) for minute in picking.minutes()]

    def _said(self, fault: Fault) -> str:
        """What is wrong and how to mend it: in the form's words where it has some."""
        if fault.message:
            return fault.message
        if fault.mistake == "required":
            return self.tr("Hier brauchen wir eine Antwort.")
        if fault.mistake == "type":
            texts = {
                "whole": self.tr("Bitte geben Sie eine ganze Zahl ein, zum Beispiel 3."),
                "decimal": self.tr("Bitte geben Sie eine Zahl ein, zum Beispiel 3,5."),
            }
            return texts.get(self._step.kind, self.tr("Das können wir so nicht lesen. Bitte noch einmal."))
        return self.tr("Das passt hier nicht. Bitte sehen Sie noch einmal nach.")

    def _place_text(self) -> str:
        interview = self._guide.interview
        #: Above a question of a form. %1 is its number, %2 how many there are just now.
        place = fill(self.tr("Frage %1 von %2"), str(interview.place(self._step)), str(len(interview.steps)))
        parts = [place, *self._step.section]
        if self._guide.subject:
            parts.append(shortened(self._guide.subject, _MOST_SUBJECT))
        if self._step.kind != "again" and self._step.ordinal > 1:
            #: Above a question that is asked several times: the second, the third. %1 is a number.
            parts.append(fill(self.tr("Nummer %1"), str(self._step.ordinal)))
        return " · ".join(parts)

    def _title(self) -> str:
        question = self._guide.interview.question(self._step)
        if self._step.kind != "again":
            return question
        if question:
            #: %1 is what is asked several times, such as: Child, Dog.
            return fill(self.tr("Noch etwas angeben: %1?"), question)
        return self.tr("Möchten Sie noch etwas angeben?")

    def _stage_text(self) -> str:
        """What has been chosen so far, and what is chosen now."""
        picked = self._picked
        if len(self._parts()) > 1:
            return self.tr("Wo steht es von A bis Z?")
        match self._stage():
            case "decades":
                return self.tr("In welchem Jahrzehnt?")
            case "years":
                return self.tr("In welchem Jahr?")
            case "months":
                #: Choosing a date; %1 is a year.
                return fill(self.tr("In welchem Monat %1?"), str(picked.year))
            case "days":
                month = month_names(self._guide.lang)[(picked.month or 1) - 1]
                #: Choosing a date; %1 is a month, %2 a year.
                return fill(self.tr("An welchem Tag im %1 %2?"), month, str(picked.year))
            case "hours":
                return self.tr("Um welche Stunde?")
            case "minutes":
                return self.tr("Wie spät genau?")
        return ""

    def _given(self) -> str:
        """The answer that is already there, of a question whose page does not show it otherwise."""
        if self._step.kind not in ("date", "time") or not self._step.node.text or self._picked != Picked():
            return ""
        #: %1 is the answer that was given before.
        return fill(self.tr("Bisher: %1"), shown(self._step.kind, self._step.node.text, self._guide.lang))

    def _columns(self) -> int:
        """How many keys of the grid stand beside each other; 0 where the page may choose."""
        if self._step.kind == "rating":
            return min(len(self._entries), 6)
        return _GRID_COLUMNS.get(self._stage(), 0)

    def _notes(self) -> list[Row]:
        hint = self._guide.interview.hint(self._step)
        return rows_of("info", hint) if hint else []

    style = Property(str, lambda self: _style(self._step), constant=True)
    kind = Property(str, lambda self: self._step.kind, constant=True)
    placeText = Property(str, _place_text, notify=changed)
    title = Property(str, _title, notify=changed)
    hint = Property(str, lambda self: self._guide.interview.hint(self._step), notify=changed)
    notes = Property(list, _notes, notify=changed)
    stageText = Property(str, _stage_text, notify=changed)
    givenText = Property(str, _given, notify=changed)
    entries = Property(QObject, lambda self: self._entries, constant=True)
    columns = Property(int, lambda self: self._columns(), notify=changed)
    basketText = Property(str, _left_text, notify=changed)
    basketShare = Property(float, _left_share, notify=changed)
    text = Property(str, lambda self: self._text, notify=textChanged)
    error = Property(str, lambda self: self._error, notify=textChanged)
    picking = Property(bool, lambda self: self._picked != Picked(), notify=changed)
    maySkip = Property(
        bool,
        lambda self: self._step.kind not in ("note", "again") and not self._guide.interview.required(self._step),
        notify=changed,
    )
    mayGoOn = Property(
        bool,
        lambda self: (
            self._step.kind in ("note", "confirm")
            or (self._step.kind in ("choices", "ranking") and bool(self._chosen))
            or (_style(self._step) in ("number", "text") and self._text.strip() != "")
        ),
        notify=textChanged,
    )


def _style(step: Step) -> Style:
    return _STYLES[step.kind]
