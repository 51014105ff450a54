# SPDX-License-Identifier: EUPL-1.2
"""From a workbook (XLSForm) to an XForm, by pyxform: what cannot be converted is refused in German, with its place.

Nothing here knows what a kiosk can run; `sync.forms.reading` judges that from the XForm.
"""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from typing import Final

from lxml import etree
from pyxform.errors import PyXFormError
from pyxform.xls2xform import convert as pyxform_convert

from sync.contract.forms import MAX_FORM_XML
from sync.platform.ecosystems.forms.problems import Problem, WorkbookError
from sync.platform.ecosystems.forms.wording import Known, told, warned
from sync.platform.ecosystems.forms.workbooks import Sheets, located, read_sheets

MAX_ROWS: Final = 5_000
"""Of the sheet with the questions."""
MAX_CHOICES: Final = 10_000
"""Of one list."""
MAX_LOOPED: Final = 10_000
"""Questions that loops over lists make."""
MAX_DEPTH: Final = 30
"""Groups and repeats in each other."""
MAX_NAME: Final = 100
"""Signs of a question's name: each reference to it is written as a path of such names."""
MAX_REFERENCES: Final = 100_000
"""Of all cells: pyxform needs some 60 us and 2 KiB for each."""
MAX_REFERRED: Final = 32 * 1024 * 1024
"""Signs that all references may have as paths, at most."""
_BEGIN: Final = re.compile(r"begin[ _](group|repeat|loop)(?: over (\S+))?", re.IGNORECASE)
_END: Final = re.compile(r"end[ _](?:group|repeat|loop)", re.IGNORECASE)
_SEARCH: Final = re.compile(r"\bsearch\s*\(")
_FAILED: Final = (
    "Aus dieser Mappe kann kein Formular werden, den Grund kennen wir nicht. Nehmen Sie Zeilen heraus, bis es geht."
)
_EARLIER: Final = "jr://instance/last-saved"
_XFORMS: Final = "{http://www.w3.org/2002/xforms}"
_HTML: Final = "{http://www.w3.org/1999/xhtml}"


@dataclass(frozen=True)
class Converted:
    """An XForm that pyxform made."""

    xml: bytes
    warnings: tuple[str, ...]
    """In German, each with its place."""
    title: str
    version: str
    """As the sheet `settings` says it; empty where it says none."""
    languages: tuple[str, ...]
    """As the form writes them, its default first; empty where it has but one, without a name."""


@dataclass(frozen=True)
class Refused:
    """A workbook that cannot become a form, with what is wrong with it; pyxform ends with the first thing mostly."""

    problems: tuple[Problem, ...]


def convert(workbook: bytes, *, name: str = "", files: Collection[str] = ()) -> Converted | Refused:
    """Make an XForm of a workbook (.xlsx, .xls, .csv, a Markdown table; its kind is told from its content).

    `name` is the form's where the workbook says none: that of its file, without ending. `files` are the names of
    those that come with the form: pictures, and lists as CSV or XML; whoever names another is refused. At its bounds
    it takes some fifteen seconds and half a gigabyte of memory; a published form takes less than one.
    """
    try:
        return _converted(workbook, name, files)
    except WorkbookError as error:
        return Refused(error.problems)


def _converted(workbook: bytes, name: str, files: Collection[str]) -> Converted:
    sheets = read_sheets(workbook)
    _check_size(sheets)
    _check_kinds(sheets)
    warnings: list[str] = []
    try:
        result = pyxform_convert({**sheets, "fallback_form_name": name or None}, warnings=warnings)
    except PyXFormError as error:
        raise WorkbookError(*(_placed(known, sheets) for known in told(str(error)))) from error
    except Exception as error:
        # With some workbooks pyxform fails in ways of its own.
        raise WorkbookError(Problem(f"{_FAILED} pyxform bricht ab: {type(error).__name__}: {error}")) from error
    xml = result.xform.encode()
    if len(xml) > MAX_FORM_XML:
        raise WorkbookError(Problem("Das Formular wird zu groß. Teilen Sie es auf."))
    root = etree.fromstring(xml, etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True))
    missing = list(_missing(root, sheets, frozenset(files)))
    if missing:
        raise WorkbookError(*missing)
    said = [str(problem) for warning in warnings for problem in warned(warning)]
    top = root.find(f"{_HTML}head/{_XFORMS}model/{_XFORMS}instance/*")
    return Converted(
        xml=xml,
        warnings=tuple(dict.fromkeys(said)),
        title=root.findtext(f"{_HTML}head/{_HTML}title", ""),
        version=(top.get("version") or "") if top is not None else "",
        languages=tuple(_languages(root)),
    )


# -- before --------------------------------------------------------------------------------------------------------


def _check_size(sheets: Sheets) -> None:
    """pyxform writes out references, lists and loops: what that may come to is known before."""
    survey = sheets.get("survey") or []
    if len(survey) > MAX_ROWS:
        raise WorkbookError(
            Problem(f"Das Blatt hat mehr als {MAX_ROWS} Zeilen. Teilen Sie das Formular auf.", "survey")
        )
    lists: dict[str, int] = {}
    for place, row in enumerate(sheets.get("choices") or []):
        name = next((cell for heading, cell in row.items() if str(heading).lower() in ("list_name", "list name")), "")
        lists[name] = lists.get(name, 0) + 1
        if lists[name] > MAX_CHOICES:
            text = f"Die Liste „{name}“ hat mehr als {MAX_CHOICES} Einträge. Teilen Sie sie auf."
            raise WorkbookError(Problem(text, "choices", place + 2))
    factors, made, longest, deepest = [1], 0, 0, 0
    for place, row in enumerate(survey):
        kind = str(_cell(row, "type"))
        begin = _BEGIN.match(kind)
        if begin:
            factors.append(factors[-1] * (lists.get(begin[2] or "", 1) if begin[1].lower() == "loop" else 1))
        elif _END.match(kind) and len(factors) > 1:
            factors.pop()
        made += factors[-1] if factors[-1] > 1 else 0
        name = str(_cell(row, "name"))
        longest, deepest = max(longest, len(name)), max(deepest, len(factors))
        if len(name) > MAX_NAME:
            raise WorkbookError(
                Problem(f"Der Name hat mehr als {MAX_NAME} Zeichen. Kürzen Sie ihn.", "survey", place + 2, "name")
            )
        if len(factors) > MAX_DEPTH:
            raise WorkbookError(
                Problem(f"Hier liegen mehr als {MAX_DEPTH} Gruppen ineinander.", "survey", place + 2, "type")
            )
        if made > MAX_LOOPED:
            raise WorkbookError(
                Problem(
                    "Die Schleife macht daraus zu viele Fragen. Nehmen Sie eine kürzere Liste.", "survey", place + 2
                )
            )
    cells = (cell for rows in sheets.values() if isinstance(rows, list) for row in rows if isinstance(row, dict)
             for cell in row.values() if isinstance(cell, str))  # fmt: skip
    references = sum(cell.count("${") for cell in cells)
    if references > MAX_REFERENCES or references * (longest + 4) * (deepest + 1) > MAX_REFERRED:
        raise WorkbookError(Problem("Das Formular hat zu viele Bezüge (${...}). Teilen Sie es auf."))


def _check_kinds(sheets: Sheets) -> None:
    """Choices that an app of ODK finds by itself, outside of the form: a kiosk would show others, or none."""
    problems = []
    for place, row in enumerate(sheets.get("survey") or []):
        if str(_cell(row, "type")).startswith(("select_one_external", "select one external")):
            text = "„select_one_external“ geht nicht. Nehmen Sie select_one, das Blatt „choices“ und „choice_filter“."
            problems.append(Problem(text, "survey", place + 2, "type"))
        if _SEARCH.search(str(_cell(row, "appearance"))):
            text = "search() geht nicht. Nehmen Sie select_one_from_file und geben Sie die Datei dazu."
            problems.append(Problem(text, "survey", place + 2, "appearance"))
    if problems:
        raise WorkbookError(*problems)


def _cell(row: dict[str, str], heading: str) -> str:
    return next((cell for name, cell in row.items() if str(name).lower() == heading), "") or ""


# -- after ---------------------------------------------------------------------------------------------------------


def _placed(known: Known, sheets: Sheets) -> Problem:
    """With its row, where pyxform names only a question, a type or a choice."""
    problem = known.problem
    if problem.row is not None:
        return problem
    if known.question:
        return _mentioned(problem, sheets, re.compile(re.escape(f"${{{known.question}}}")))
    for sheet, heading, value in (
        ("survey", "name", known.element),
        ("survey", "type", known.kind),
        ("choices", "name", known.choice),
        ("survey", "type", known.list),
    ):
        if value:
            return replace(problem, row=located(sheets, sheet, heading, value))
    return problem


def _mentioned(problem: Problem, sheets: Sheets, text: re.Pattern[str]) -> Problem:
    """With the place of the first cell in which a text stands."""
    for sheet in ("survey", "choices", "settings"):
        for place, row in enumerate(sheets.get(sheet) or []):
            for heading, cell in row.items():
                if isinstance(cell, str) and text.search(cell):
                    return replace(problem, sheet=sheet, row=place + 2, column=str(heading))
    return problem


def _missing(root: etree._Element, sheets: Sheets, files: frozenset[str]) -> Iterator[Problem]:
    """Files that the form needs and that did not come with it."""
    named = [instance.get("src") or "" for instance in root.iter(f"{_XFORMS}instance")]
    primary = root.find(f"{_HTML}head/{_XFORMS}model/{_XFORMS}instance")
    leaves = [*root.iter(f"{_XFORMS}value"), *(primary.iter() if primary is not None else ())]
    named += [(leaf.text or "").strip() for leaf in leaves if isinstance(leaf.tag, str)]
    for address in dict.fromkeys(name for name in named if name.startswith("jr://")):
        file = address.rpartition("/")[2]
        if address == _EARLIER or file in files:
            continue
        if address.startswith("jr://instance/"):
            yield Problem(f"Das Formular braucht Daten einer anderen App ({address}). Die gibt es am Kiosk nicht.")
            continue
        problem = Problem(f"Die Datei „{file}“ fehlt. Geben Sie sie zusammen mit dem Formular ab.")
        whole, stem = re.escape(file), re.escape(file.rpartition(".")[0] or file)
        found = _mentioned(problem, sheets, re.compile(rf"(?<![\w.-]){whole}(?![\w.-])"))
        if found is problem:
            # pulldata('streets') and a question of type csv-external name it without its ending.
            found = _mentioned(problem, sheets, re.compile(rf"['\"]{stem}['\"]|\A{stem}\Z"))
        yield found


def _languages(root: etree._Element) -> list[str]:
    translations = list(root.iter(f"{_XFORMS}translation"))
    default = [one.get("lang") or "" for one in translations if (one.get("default") or "").startswith("true")]
    names = list(dict.fromkeys([*default, *(one.get("lang") or "" for one in translations)]))
    return [] if names == ["default"] else names
