# SPDX-License-Identifier: EUPL-1.2
"""Whether a workbook is a form that a kiosk can run: converted, read by the kiosk's own engine, and tried once."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final
from zoneinfo import ZoneInfo

from sync.forms.definition import Definition
from sync.forms.expressions.running import BUDGET, TooCostlyError
from sync.forms.filling import MAX_CHOICES, MAX_TICKED, Filling
from sync.forms.fim.carried import ForeignSchemaError
from sync.forms.fim.checking import gaps
from sync.forms.interview import Interview, kind_of
from sync.forms.problems import FormRefusedError
from sync.forms.problems import Problem as Unrunnable
from sync.forms.reading import read_form
from sync.platform.ecosystems.forms.converting import Refused, convert
from sync.platform.ecosystems.forms.problems import Problem, WorkbookError
from sync.platform.ecosystems.forms.workbooks import Sheets, read_sheets

MOST_COST: Final = BUDGET // 20
"""Nodes that a form may look at to begin: a twentieth of what a kiosk bears in one tap."""
_TOO_COSTLY: Final = "Das Formular rechnet zu viel für die Geräte. Machen Sie Listen oder Formeln kleiner."
_LONG: Final = (
    f"Das sind zu viele Möglichkeiten: höchstens {MAX_CHOICES}, und {MAX_TICKED}, wo mehrere gewählt werden. "
    "Fragen Sie vorher etwas, das die Liste kürzer macht (choice_filter)."
)
_CODE: Final = re.compile(r"\(([a-z]{2}(?:-[a-z]+)?)\)\s*\Z")
_COLUMNS: Final = {
    "relevant": "relevant", "constraint": "constraint", "calculate": "calculation", "required": "required",
    "readonly": "readonly", "constraintMsg": "constraint_message", "requiredMsg": "required_message",
    "choices": "choice_filter", "count": "repeat_count", "label": "label", "hint": "hint", "type": "type",
}  # fmt: skip
_GERMAN: Final = (
    (r"there is no function (.+)\(\)", r"Die Funktion \1() gibt es auf den Geräten nicht."),
    (r"(.+)\(\) takes (.+), not (\d+)", r"\1() braucht eine andere Zahl von Werten als \3."),
    (r"there is no question (.+)", r"Die Frage \1 gibt es nicht."),
    (r"there is no list '?(.+?)'?", r"Die Liste \1 gibt es nicht."),
    (r"there is no text '?(.+?)'?", r"Der Text \1 fehlt."),
    (r"the file (.+) is missing", r"Die Datei \1 fehlt."),
    (r"this depends on itself: (.+)", r"Das hängt von sich selbst ab: \1"),
    (r"the expression ends too early", "Der Ausdruck hört zu früh auf."),
    (r"(.+) is not expected here", r"\1 passt an dieser Stelle nicht."),
    (r"variables .*", "Variablen ($name) gibt es nicht; schreiben Sie ${name}."),
    (r"brackets lie more than (\d+) deep.*", r"Klammern stecken tiefer als \1 ineinander."),
    (r"the expression has more than (\d+) signs", r"Der Ausdruck hat mehr als \1 Zeichen."),
    (r"there is no type '(.+)'", r"Die Art \1 gibt es nicht."),
    (r"controls of kind '(.+)' do not run", r"Die Art \1 geht auf den Geräten nicht."),
    (r"(.+) needs a device that a kiosk does not have", r"\1 braucht ein Gerät, das ein Kiosk nicht hat."),
    (r"the form has more than (.+)", r"Das Formular ist zu groß (mehr als \1)."),
    (r"a budget belongs to select_multiple and a list",
     "Ein Budget gehört zu select_multiple und einer Liste im Blatt „choices“."),
    (r"the budget '?(.+?)'? is no whole number of euros", r"Das Budget \1 ist kein Betrag in ganzen Euro."),
    (r"the events (.+) do not run", r"Das Ereignis \1 geht auf den Geräten nicht."),
)  # fmt: skip


@dataclass(frozen=True)
class Judged:
    """A form that may be published."""

    xml: bytes
    version: str
    languages: dict[str, str]
    """Our code of a language to the form's own name of it."""
    warnings: tuple[str, ...]
    questions: int
    """How many there are at most before answers add some."""
    gaps: tuple[str, ...] = ()
    """In German: where a form that came from FIM no longer gives what its data schema wants (docs/fim.md)."""


def judge(workbook: bytes, form_id: str, files: dict[str, bytes] | None = None) -> Judged | Refused:
    """Convert a workbook and try the form: what a kiosk cannot run is refused in German with its place."""
    found = convert(workbook, name=form_id, files=tuple(files or ()))
    if isinstance(found, Refused):
        return found
    try:
        sheets = read_sheets(workbook)
        definition = read_form(found.xml, files)
    except WorkbookError as error:
        return Refused(error.problems)
    except FormRefusedError as error:
        return Refused(tuple(_placed(one, sheets) for one in error.problems))
    filling = _begun(definition)
    if filling is None:
        return Refused((Problem(_TOO_COSTLY),))
    unfit = (*_unasked(filling, sheets), *_too_long(filling, sheets), *_unpriced(filling, sheets))
    if unfit:
        return Refused(unfit)
    try:
        missing = tuple(gaps(definition))
    except ForeignSchemaError as error:
        return Refused((Problem(str(error), "choices"),))
    return Judged(
        found.xml, found.version, _languages(definition.languages), found.warnings, len(Interview(filling).steps),
        missing,
    )  # fmt: skip


def _begun(definition: Definition) -> Filling | None:
    """The form as it begins; None where that costs a kiosk too much."""
    try:
        filling = Filling(definition, clock=lambda: datetime.now(UTC), zone=ZoneInfo("Europe/Berlin"))
        return filling if filling.spent() <= MOST_COST else None
    except TooCostlyError:
        return None


def _unasked(filling: Filling, sheets: Sheets) -> Iterator[Problem]:
    """Questions that must be answered and that no kiosk asks: photos, places on a map."""
    for control in filling.definition.walk():
        if control.path is None or control.kind in ("group", "repeat"):
            continue
        bind = filling.definition.binds.get(control.path)
        if bind is None or bind.required is None or kind_of(bind, control, readonly=False) is not None:
            continue
        row = _row(control.path[-1], sheets)
        yield Problem(
            "Das fragt kein Kiosk ab (Foto, Ort auf der Karte). Nehmen Sie „required“ heraus.", "survey", row
        )


def _too_long(filling: Filling, sheets: Sheets) -> Iterator[Problem]:
    """Lists of which a page would leave something out, so that somebody might look for it in vain."""
    for control in filling.definition.walk():
        if control.path is None or control.kind in ("group", "repeat"):
            continue
        # Each list is looked at on a page of its own, and counted alone.
        filling.renew()
        try:
            too_long = any(filling.left_out(control, node) for node in filling.nodes(control.path)[:1])
        except TooCostlyError:
            yield Problem(_TOO_COSTLY, "survey", _row(control.path[-1], sheets))
            continue
        if too_long:
            yield Problem(_LONG, "survey", _row(control.path[-1], sheets))


def _unpriced(filling: Filling, sheets: Sheets) -> Iterator[Problem]:
    """Choices between which a budget is divided and of which nobody knows what they cost."""
    for control in filling.definition.walk():
        if control.budget is None or control.path is None:
            continue
        filling.renew()
        offered = [one for node in filling.nodes(control.path)[:1] for one in filling.choices(control, node)]
        unpriced = {choice.value for choice in offered if choice.price is None}
        lists = _lists(control.path[-1], sheets)
        for at, row in enumerate(sheets.get("choices", []), start=2):
            if row.get("name") in unpriced and row.get("list_name") in lists:
                yield Problem("Hier fehlt der Preis in ganzen Euro.", "choices", at, "price")


def _lists(name: str, sheets: Sheets) -> list[str]:
    """The words of a question's type: `select_multiple project` names the list `project`."""
    return next((row.get("type", "").split() for row in sheets.get("survey", []) if row.get("name") == name), [])


def _placed(problem: Unrunnable, sheets: Sheets) -> Problem:
    """What the engine found, where the workbook has it."""
    kind = problem.where.partition(" ")[0]
    text = _said(problem.message)
    if problem.column is not None:
        text = f"{text} (Zeichen {problem.column} des Ausdrucks)"
    row = _row(problem.name, sheets) if problem.name else None
    if row is None:
        return Problem(f"{problem.where}: {text}")
    return Problem(text, "survey", row, _COLUMNS.get(kind))


def _said(message: str) -> str:
    for pattern, german in _GERMAN:
        match = re.fullmatch(pattern, message)
        if match is not None:
            return match.expand(german)
    return message


def _row(name: str, sheets: Sheets) -> int | None:
    """The row of the question with a name, as the workbook counts."""
    for at, row in enumerate(sheets.get("survey", []), start=2):
        if row.get("name") == name:
            return at
    return None


def _languages(names: tuple[str, ...]) -> dict[str, str]:
    """Languages by the code that stands in brackets behind their name; what has none is German."""
    found: dict[str, str] = {}
    for name in names:
        match = _CODE.search(name)
        found.setdefault(match[1] if match else "de", name)
    return found
