# SPDX-License-Identifier: EUPL-1.2
"""A FIM data schema that staff hand in, as a workbook that they go on with (docs/fim.md)."""

import io
from collections.abc import Mapping, Sequence

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Font

from sync.forms.fim.code_lists import read_code_list
from sync.forms.fim.model import FimRefusedError
from sync.forms.fim.reading import read_schema
from sync.forms.fim.skeleton import LAW, RULES, Row, Skeleton, skeleton
from sync.platform.ecosystems.forms.workbooks import MAX_LINE

_ASIDE = 300
"""Signs of a rule or norm that stay where a line of the Markdown twin is too long."""
_WIDTHS = {
    "label": 50,
    "hint": 40,
    "constraint": 30,
    "constraint_message": 30,
    "fim_regeln": 60,
    "fim_bezug": 40,
    "aufgabe": 120,
}
_WIDTH = 18
MAX_LISTS = 100
"""Code lists that may come with one schema."""


def imported(schema: bytes, lists: Mapping[str, bytes]) -> Skeleton:
    """The skeleton of a form; `lists` are code lists by the name of their file. Raises FimRefusedError."""
    if len(lists) > MAX_LISTS:
        raise FimRefusedError(f"Mehr als {MAX_LISTS} Codelisten nehmen wir nicht auf einmal an.")
    problems: list[str] = []
    read = []
    for name, content in lists.items():
        try:
            read.append(read_code_list(content, name))
        except FimRefusedError as error:
            problems += error.problems
    try:
        found = read_schema(schema)
    except FimRefusedError as error:
        raise FimRefusedError(*error.problems, *problems) from error
    if problems:
        raise FimRefusedError(*problems)
    return skeleton(found, read)


def as_xlsx(made: Skeleton) -> bytes:
    """The workbook for a spreadsheet program; every cell is text, whatever it begins with."""
    book = Workbook(write_only=True)
    for name, rows in made.sheets.items():
        sheet = book.create_sheet(name)
        columns = made.columns[name]
        for place, column in enumerate(columns):
            width = _WIDTHS.get(column.partition("::")[0], _WIDTH)
            sheet.column_dimensions[_letter(place)].width = width
        sheet.freeze_panes = "A2"
        heading = [WriteOnlyCell(sheet, column) for column in columns]
        for cell in heading:
            cell.font = Font(bold=True)
        sheet.append(heading)
        for row in rows:
            cells = []
            for column in columns:
                cell = WriteOnlyCell(sheet, row.get(column) or None)
                if row.get(column):
                    # A text that begins with = would be taken for a formula.
                    cell.data_type = "s"
                    cell.alignment = Alignment(vertical="top", wrap_text=column != "schema")
                cells.append(cell)
            sheet.append(cells)
    written = io.BytesIO()
    book.save(written)
    return written.getvalue()


def as_markdown(made: Skeleton) -> bytes:
    """The same as tables in a text file, as `resources/forms/` has them."""
    lines = []
    for name, rows in made.sheets.items():
        columns = made.columns[name]
        lines += [
            f"| {name} |",
            _line(columns),
            *(_line(_short(row, columns)) for row in rows),
        ]
        lines.append("")
    return "\n".join(lines).encode()


def _short(row: Row, columns: Sequence[str]) -> list[str]:
    """Cells that make a line which an upload takes; only what no program reads is cut, the tasks have it whole."""
    cells = [row.get(column, "") for column in columns]
    if len(_line(cells)) <= MAX_LINE:
        return cells
    return [
        f"{cell[:_ASIDE]} […]" if column in (RULES, LAW) and len(cell) > _ASIDE else cell
        for column, cell in zip(columns, cells, strict=True)
    ]


def _line(cells: Sequence[str]) -> str:
    return "| | " + " | ".join(cell.replace("|", r"\|") for cell in cells) + " |"


def _letter(place: int) -> str:
    return chr(ord("A") + place)
