# SPDX-License-Identifier: EUPL-1.2
"""From a data schema to the skeleton of a form: the rows of an XLSForm, and what its author must still do.

What the schema says is kept: order, names, types, help, choices, how often, which answers are refused. What it says
in free text is written down for the author and never guessed. Nothing here knows a workbook's format.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from itertools import chain, count
from typing import Final

from sync.forms.fim import carried
from sync.forms.fim.code_lists import CodeList, found_list, is_exact
from sync.forms.fim.json_schema import JsonSchema, in_json, is_fit, json_schema, number
from sync.forms.fim.marks import COLUMN as MARK
from sync.forms.fim.marks import Mark, mark_of
from sync.forms.fim.model import (
    Code,
    DataField,
    DataGroup,
    DataSchema,
    Element,
    FimRefusedError,
    Position,
    Precision,
    Rule,
)
from sync.forms.fim.reading import MAX_TEXT

LABEL: Final = "label::Deutsch (de)"
HINT: Final = "hint::Deutsch (de)"
MESSAGE: Final = "constraint_message::Deutsch (de)"
RULES: Final = "fim_regeln"
"""A column that no program reads; the author does."""
LAW: Final = "fim_bezug"
"""Another one: the norm that wants the answer."""
SURVEY_COLUMNS: Final = (
    "type", "name", LABEL, HINT, "required", "relevant", "constraint", MESSAGE, "calculation", "read_only",
    "repeat_count", MARK, RULES, LAW,
)  # fmt: skip
CHOICE_COLUMNS: Final = ("list_name", "name", LABEL, carried.COLUMN)
TASK_SHEET: Final = "aufgaben"
"""What the author must still do, as a sheet; the conversion leaves it out."""
MAX_ROWS: Final = 4_000
"""Of the sheet with the questions; a workbook may have 5000."""
MAX_CHOICES: Final = 5_000
"""Of one list: what a page of a kiosk offers at most."""
MAX_TICKED: Final = 200
"""Of a list of which several may be chosen."""
MAX_INSTANCES: Final = 200
"""How often a kiosk asks for a part that repeats."""
MAX_NOTES: Final = 500
MAX_CODES: Final = 100_000
"""Choices of all fields together, a list counted for each field that has it."""
MAX_CODE: Final = 200
"""Signs of a code."""
GOOD_LENGTH: Final = 15
"""Questions that people at a kiosk should be asked at most (docs/forms.md)."""
SHOWN: Final = 1_000
"""Signs of a question or hint that a kiosk shows."""
_BOOLS: Final = {"true": "true", "1": "true", "ja": "true", "wahr": "true",
                 "false": "false", "0": "false", "nein": "false", "falsch": "false"}  # fmt: skip
_GERMAN_DAY: Final = re.compile(r"([0-9]{1,2})\.([0-9]{1,2})\.([0-9]{4})\Z", re.ASCII)
_THOUSANDS: Final = re.compile(r"[+-]?[1-9][0-9]{0,2}[.,][0-9]{3}\Z", re.ASCII)
"""A thousand, or one with three digits behind the point: nobody knows."""
_YES_NO: Final = "ja_nein"
_DIGITS: Final = re.compile(r"\^?(?:\\d|\[0-9\])\{([0-9]{1,3})\}\$?\Z", re.ASCII)
_NAME: Final = re.compile(r"[^a-z0-9]+", re.ASCII)
_UMLAUTS: Final = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})
_LONGEST_NAME: Final = 40
_TYPOGRAPHIC: Final = "“”‘’"
"""Quotation marks that pyxform makes straight."""
_QUESTIONS: Final = {
    "text": "text", "text_latin": "text", "date": "date", "time": "time", "num": "decimal", "num_int": "integer",
    "num_currency": "decimal", "bool": f"select_one {_YES_NO}",
}  # fmt: skip

Row = dict[str, str]


@dataclass(frozen=True)
class Skeleton:
    """The sheets of a workbook, and the German list of what is left to do; the sheet `aufgaben` has it too."""

    sheets: Mapping[str, Sequence[Row]]
    columns: Mapping[str, Sequence[str]]
    tasks: tuple[str, ...]
    json_schema: JsonSchema
    questions: int
    """How many there are before conditions hide some."""


def skeleton(schema: DataSchema, lists: Iterable[CodeList] = ()) -> Skeleton:
    """A form's skeleton; `lists` are the code lists that came with the schema. Raises FimRefusedError."""
    return _Maker(schema, tuple(lists)).made()


def literal(text: str) -> str:
    """A text as an expression of XPath 1.0, which cannot escape quotation marks."""
    if "'" not in text:
        return f"'{text}'"
    if '"' not in text:
        return f'"{text}"'
    parts = [f"'{part}'" for part in text.split("'")]
    return "concat({})".format(""", "'", """.join(parts))


def _plain(text: str) -> str:
    """A text in which XLSForm finds no reference."""
    return text.replace("${", "$ {")


@dataclass
class _Maker:
    schema: DataSchema
    lists: tuple[CodeList, ...]
    survey: list[Row] = field(default_factory=list)
    choices: list[Row] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    used: set[str] = field(default_factory=lambda: {"meta", "data"})
    list_names: dict[tuple[Code, ...], str] = field(default_factory=dict)
    codes: dict[str, tuple[Code, ...]] = field(default_factory=dict)
    found: int = 0
    questions: int = 0
    rules: dict[str, None] = field(default_factory=dict)

    def made(self) -> Skeleton:
        for _, position in self.schema.walk():
            if isinstance(position.element, DataField) and position.element.kind == "select":
                self._find_codes(position.element)
        self._note_rules(self.schema)
        for position in self._fit(self.schema):
            self._position(position, "")
        if not self.questions:
            raise FimRefusedError("Das Datenschema enthält kein Feld, das ein Kiosk abfragen kann.")
        found = json_schema(self.schema, self.codes)
        self._head()
        if any(row.get("type") == f"select_one {_YES_NO}" for row in self.survey):
            yes_no = [Code("true", "Ja"), Code("false", "Nein")]
            self.choices[:0] = [{"list_name": _YES_NO, "name": one.value, LABEL: one.label} for one in yes_no]
        for name, label, piece in carried.rows(found):
            self.choices.append(
                {"list_name": carried.LIST, "name": name, LABEL: _plain(label), carried.COLUMN: piece}
            )
        if sum(len(row.get(carried.COLUMN, "")) for row in self.choices) > carried.MAX_SCHEMA:
            raise FimRefusedError("Das Datenschema ist mit seinen Codelisten zu groß. Nehmen Sie ein kleineres.")
        tasks = tuple(dict.fromkeys(self.notes))
        title = _plain(self.schema.label)
        settings = {
            "form_title": title, "form_id": _NAME.sub("-", self.schema.key.lower()).strip("-"), "version": "1",
            "default_language": "Deutsch (de)",
        }  # fmt: skip
        sheets: dict[str, Sequence[Row]] = {
            "survey": self.survey, "choices": self.choices, "settings": [settings],
            TASK_SHEET: [{"aufgabe": _plain(task)} for task in tasks],
        }  # fmt: skip
        columns = {
            "survey": SURVEY_COLUMNS, "choices": CHOICE_COLUMNS, "settings": tuple(settings), TASK_SHEET: ("aufgabe",)
        }  # fmt: skip
        return Skeleton(sheets, columns, tasks, found, self.questions)

    # -- tasks

    def _head(self) -> None:
        """The tasks that every skeleton brings, before those of single fields."""
        first = []
        if self.questions > GOOD_LENGTH:
            first.append(
                f"Das Formular hat bis zu {self.questions} Fragen. An einem Kiosk sollen es höchstens {GOOD_LENGTH} "
                "sein: streichen Sie, was das Datenschema nicht verlangt, und blenden Sie mit „relevant“ aus, was "
                "nicht alle betrifft."
            )
        if self.rules:
            first.append(
                f"Regeln des Datenschemas stehen als Text in der Spalte „{RULES}“ und hier unten (zusammen "
                f"{len(self.rules)}). Schreiben Sie sie als „relevant“ oder „constraint“."
            )
        first.append(
            "Schreiben Sie jeden Text so, dass ihn alle verstehen, und ergänzen Sie Leichte Sprache "
            "(label::Leichte Sprache (de-simple))."
        )
        first.append(
            f"Lassen Sie die Spalte „{MARK}“ und auf dem Blatt „choices“ die Zeilen der Liste „{carried.LIST}“, wie "
            "sie sind: an ihnen hängt der FIM-Export."
        )
        self.notes[:0] = first
        if len(self.notes) > MAX_NOTES:
            left = len(self.notes) - MAX_NOTES
            self.notes[MAX_NOTES:] = [f"… und {left} weitere Hinweise."]

    def _note(self, element: Element, text: str) -> None:
        self.notes.append(f"{element}: {text}")

    def _note_rules(self, element: Element) -> str:
        """The rules of an element as they are told in its row; each is a task too, once."""
        told = [_told(rule) for rule in element.rules]
        for text in told:
            if text not in self.rules:
                self.rules[text] = None
                self._note(element, text)
        whole = " / ".join(told)
        return _plain(whole if len(whole) <= MAX_TEXT else f"{whole[:MAX_TEXT]} […]")

    def _beside(self, element: Element) -> Row:
        """What stands in a row for the author alone."""
        return {RULES: self._note_rules(element), LAW: _plain(element.law)}

    # -- structure

    def _name(self, element: Element, ending: str = "") -> str:
        """A name that no other row has, in small letters, from what the source calls it."""
        name = _free(f"{_slug(element)}{ending}", self.used)
        self.used.add(name)
        return name

    def _row(self, kind: str, name: str, **cells: str) -> None:
        row = {"type": kind, "name": name}
        row |= {heading: text for heading, text in cells.items() if text}
        self.survey.append(row)
        if len(self.survey) > MAX_ROWS:
            raise FimRefusedError(
                f"Aus dem Datenschema würden mehr als {MAX_ROWS} Zeilen. Nehmen Sie ein kleineres Schema."
            )

    def _end(self, kind: str) -> None:
        self.survey.append({"type": f"end_{kind}"})

    def _fit(self, group: DataGroup) -> list[Position]:
        """Parts of a group for which a form has something to ask or to tell; what it has not is a task."""
        fit = []
        for position in group.positions:
            element = position.element
            if isinstance(element, DataField) and element.attached:
                want = "Das Datenschema verlangt ihn: der Export meldet ihn als fehlend." if position.least else ""
                self._note(element, f"Anhänge nimmt kein Kiosk an; das Feld fehlt im Formular. {want}".strip())
                self._note_rules(element)
            elif position.least > MAX_INSTANCES:
                self._note(element, f"Mehr als {MAX_INSTANCES} davon fragt kein Kiosk ab; es fehlt im Formular.")
            elif isinstance(element, DataGroup) and not position.least and _is_mute(element):
                self._note(
                    element, "In dieser Gruppe ist nichts, was ein Kiosk abfragen kann; sie fehlt im Formular."
                )
            else:
                fit.append(position)
        return fit

    def _position(self, position: Position, relevant: str, name: str = "") -> None:
        """The rows of one part. `relevant` is the condition that follows from the structure."""
        element = position.element
        if isinstance(element, DataField) and element.kind == "label":
            self._hint_row(element, relevant)
            return
        if isinstance(element, DataField) and element.kind in ("hidden", "locked"):
            # Nobody can be asked whether there is one more.
            if position.least > 1:
                self._note(element, f"Das Datenschema will {position.least} davon; das Formular nennt einen Wert.")
            self._given(element, mark_of(position), relevant, name)
        elif self._is_ticked(position):
            self._ticked(position, relevant, name)
        elif position.repeated and isinstance(element, DataGroup) and _is_mute(element):
            # There is nothing of which to ask for one more.
            self._group(element, mark_of(position), relevant, name)
        elif position.repeated:
            self._repeated(position, relevant, name)
        elif isinstance(element, DataGroup):
            condition = relevant if position.least else self._gate(element, relevant)
            self._group(element, mark_of(position), condition, name)
        else:
            self._question(element, mark_of(position), relevant, name, required=position.least > 0)

    def _gate(self, element: Element, relevant: str) -> str:
        """Ask whether somebody wants to tell it at all; the condition under which they do."""
        asked = self._name(element, "_ja")
        self._asked(
            f"select_one {_YES_NO}", asked, relevant=relevant, required="yes",
            **{LABEL: _plain(f"Möchten Sie Angaben machen zu: {element.label}?")},
        )  # fmt: skip
        return f"${{{asked}}} = 'true'"

    def _repeated(self, position: Position, relevant: str, name: str) -> None:
        element = position.element
        outer = name or self._name(element, "_liste")
        times = ""
        if position.least > 1 or (position.most is not None and position.most < MAX_INSTANCES):
            times = self._count(position, relevant)
        elif not position.least:
            relevant = self._gate(element, relevant)
        self._row("begin_repeat", outer, relevant=relevant, repeat_count=times, **{LABEL: _plain(element.label)})
        mark = mark_of(position)
        # The mark stands inside: pyxform leaves attributes of a repeat out of its template.
        if isinstance(element, DataGroup):
            self._group(element, mark, "", "", headed=False)
        else:
            self._question(element, mark, "", "", required=True)
        self._end("repeat")

    def _count(self, position: Position, relevant: str) -> str:
        """How many are asked for: fixed, or by a question with the bounds of the source."""
        asked = self._name(position.element, "_anzahl")
        most = min(position.most or MAX_INSTANCES, MAX_INSTANCES)
        if position.least == most:
            self._row("calculate", asked, calculation=str(most), relevant=relevant)
        else:
            self._asked(
                "integer", asked, relevant=relevant, required="yes",
                constraint=f". >= {position.least} and . <= {most}",
                **{LABEL: _plain(f"Wie viele Angaben machen Sie zu: {position.element.label}?"),
                   MESSAGE: f"Bitte eine Zahl von {position.least} bis {most}."},
            )  # fmt: skip
        return f"${{{asked}}}"

    def _group(self, group: DataGroup, mark: Mark, relevant: str, name: str, *, headed: bool = True) -> None:
        self._row(
            "begin_group", name or self._name(group), relevant=relevant,
            **{LABEL: _plain(group.label) if headed else "", MARK: str(mark), **self._beside(group)},
        )  # fmt: skip
        if group.help:
            self._note(group, f"Hilfetext der Gruppe: {group.help}")
        before = len(self.survey)
        fit = self._fit(group)
        if group.exclusive:
            self._one_of(group, fit)
        else:
            for position in fit:
                self._position(position, "")
        if len(self.survey) == before:
            # A group without questions still has its place in JSON, and none in a workbook.
            begun = self.survey.pop()
            self._row(
                "hidden",
                begun["name"],
                relevant=relevant,
                **{MARK: str(mark), **{column: begun.get(column, "") for column in (RULES, LAW)}},
            )
            return
        self._end("group")

    def _one_of(self, group: DataGroup, fit: list[Position]) -> None:
        """One part of several: which one is asked first."""
        parts = [(position, self._name(position.element)) for position in fit if in_json(position)]
        for position in fit:
            if not in_json(position):
                self._position(position, "")
        if len(parts) < 2:
            for position, name in parts:
                self._position(_needed(position), "", name)
            return
        asked = self._name(group, "_art")
        codes = tuple(Code(name, position.element.label) for position, name in parts)
        self._asked(
            f"select_one {self._list(codes, group)}", asked, required="yes",
            **{LABEL: _plain(f"{group.label}: Was davon geben Sie an?")},
        )  # fmt: skip
        for position, name in parts:
            self._position(_needed(position), f"${{{asked}}} = '{name}'", name)

    # -- questions

    def _asked(self, kind: str, name: str, **cells: str) -> None:
        self.questions += 1
        self._row(kind, name, **cells)

    def _hint_row(self, element: DataField, relevant: str) -> None:
        text = element.content or element.label
        self._shown_whole(element, text)
        self._row(
            "note", self._name(element), relevant=relevant,
            **{LABEL: _plain(text), **self._beside(element)},
        )  # fmt: skip

    def _shown_whole(self, element: DataField, text: str) -> None:
        if len(text) > SHOWN:
            self._note(element, f"Ein Text hat {len(text)} Zeichen; ein Kiosk zeigt {SHOWN}. Kürzen Sie ihn.")

    def _question(self, element: DataField, mark: Mark, relevant: str, name: str, *, required: bool) -> None:
        for text in (element.label, element.help):
            self._shown_whole(element, text)
        if element.content:
            self._note(element, f"Als Vorbelegung nennt FIM: {element.content}")
        name = name or self._name(element)
        texts = {LABEL: _plain(element.label), HINT: _plain(element.help), **self._beside(element)}
        if element.kind == "input" and element.type == "datetime":
            self._moment(element, mark, relevant, name, texts, required=required)
            return
        kind, constraint, message = self._kind(element)
        self._asked(
            kind, name, required="yes" if required else "", relevant=relevant, constraint=constraint,
            **texts, **{MESSAGE: message, MARK: str(mark)},
        )  # fmt: skip

    def _kind(self, element: DataField) -> tuple[str, str, str]:
        """Type, rule and the rule's message."""
        if element.kind != "select":
            return (_QUESTIONS[element.type], *self._rule(element))
        codes = self.codes.get(element.key)
        if codes is None or len(codes) > MAX_CHOICES:
            return ("text", "", "")
        return (f"select_one {self._list(codes, element)}", "", "")

    def _given(self, element: DataField, mark: Mark, relevant: str, name: str) -> None:
        """What the form knows itself; without a value there is nothing to know."""
        known = _known(element)
        if not known:
            said = f"was FIM nennt, passt nicht: {element.content}" if element.content else "FIM nennt keinen"
            self._note(
                element,
                f"Der Wert kommt nicht von der Person (Feldart {element.kind}), und {said}. Schreiben Sie unter "
                "„calculation“, woher er kommt.",
            )
        shown = element.kind == "locked" and bool(known)
        if shown:
            self._shown_whole(element, element.help)
        self._row(
            "text" if shown else "calculate", name or self._name(element), calculation=literal(known),
            read_only="yes" if shown else "", relevant=relevant,
            **{LABEL: _plain(element.label) if shown else "", HINT: _plain(element.help) if shown else "",
               MARK: str(mark), **self._beside(element)},
        )  # fmt: skip

    def _moment(
        self, element: DataField, mark: Mark, relevant: str, name: str, texts: Mapping[str, str], *, required: bool
    ) -> None:
        """Day and time on two pages, since a kiosk has no page for both."""
        need = "yes" if required else ""
        day, clock = self._name(element, "_tag"), self._name(element, "_uhrzeit")
        self._row("begin_group", self._name(element, "_teil"), relevant=relevant, **{LABEL: texts[LABEL]})
        self._asked("date", day, required=need, **{LABEL: f"{texts[LABEL]}: Tag", HINT: texts[HINT]})
        # Half a moment is none: who has told the day is asked for the time.
        self._asked("time", clock, required=f"${{{day}}} != ''", relevant=f"${{{day}}} != ''",
                    **{LABEL: f"{texts[LABEL]}: Uhrzeit"})  # fmt: skip
        self._row(
            "calculate", name, calculation=f"if(${{{clock}}} != '', concat(${{{day}}}, 'T', ${{{clock}}}), '')",
            **{MARK: str(mark), RULES: texts[RULES], LAW: texts[LAW]},
        )  # fmt: skip
        self._end("group")
        if element.precision != Precision():
            self._note(element, "Grenzen eines Zeitpunkts sind nicht übernommen; schreiben Sie sie als „constraint“.")

    # -- choices

    def _find_codes(self, element: DataField) -> None:
        if element.key in self.codes:
            return
        codes = element.codes
        if not codes and element.reference is not None:
            found = found_list(element.reference, self.lists)
            if found is None:
                self._note(
                    element, f"Die Codeliste {element.reference} fehlt; die Frage ist vorerst ein Textfeld. Laden "
                    "Sie sie beim XRepository als Genericode herunter und geben Sie sie beim Import mit an.",
                )  # fmt: skip
                return
            if not is_exact(element.reference, found):
                self._note(
                    element, f"Verlangt ist die Codeliste {element.reference}, mitgegeben wurde Fassung "
                    f"{found.version or '(ohne Angabe)'}. Prüfen Sie, ob die Einträge passen.",
                )  # fmt: skip
            codes = found.codes(element.reference)
        self.found += len(codes)
        if self.found > MAX_CODES:
            raise FimRefusedError(
                f"Die Codelisten haben zusammen mehr als {MAX_CODES} Einträge. Nehmen Sie ein kleineres Schema."
            )
        first: dict[str, Code] = {}
        for code in codes:
            if code.value and len(code.value) <= MAX_CODE:
                first.setdefault(code.value, code)
        kept = tuple(first.values())
        if len(kept) < len(codes):
            self._note(
                element,
                "In der Codeliste fehlen Schlüssel, oder sie kommen mehrfach vor oder sind zu lang; solche Einträge "
                "sind nicht übernommen.",
            )
        if not kept:
            self._note(element, "FIM nennt keine Auswahl; die Frage ist vorerst ein Textfeld.")
            return
        if len(kept) > MAX_CHOICES:
            self._note(
                element, f"Die Codeliste hat {len(kept)} Einträge, ein Kiosk zeigt höchstens {MAX_CHOICES}; die "
                "Frage ist vorerst ein Textfeld.",
            )  # fmt: skip
        self.codes[element.key] = kept

    def _list(self, codes: tuple[Code, ...], element: Element) -> str:
        """The name of a list with these choices; fields with the same ones share it."""
        if codes not in self.list_names:
            name = _free(f"liste_{_slug(element)}", set(self.list_names.values()))
            self.list_names[codes] = name
            self.choices += [{"list_name": name, "name": code.value, LABEL: _plain(code.label)} for code in codes]
        return self.list_names[codes]

    def _is_ticked(self, position: Position) -> bool:
        element = position.element
        if not position.repeated or not isinstance(element, DataField) or element.kind != "select":
            return False
        codes = self.codes.get(element.key, ())
        return max(1, position.least) <= len(codes) <= MAX_TICKED and not any(" " in code.value for code in codes)

    def _ticked(self, position: Position, relevant: str, name: str) -> None:
        element = position.element
        codes = self.codes[element.key]
        least, most = position.least, position.most
        parts = [f"count-selected(.) >= {least}"] if least > 1 else []
        parts += [f"count-selected(.) <= {most}"] if most is not None and most < len(codes) else []
        message = f"Bitte wählen Sie {_amount(least if least > 1 else None, most)} aus." if parts else ""
        self._asked(
            f"select_multiple {self._list(codes, element)}", name or self._name(element),
            required="yes" if least else "", relevant=relevant, constraint=" and ".join(parts),
            **{LABEL: _plain(element.label), HINT: _plain(element.help), MESSAGE: message,
               MARK: str(mark_of(position, together=True)), **self._beside(element)},
        )  # fmt: skip

    # -- rules that the source says exactly

    def _rule(self, element: DataField) -> tuple[str, str]:
        precision = element.precision
        if precision.unread:
            self._note(element, f"Die Präzisierung ist nicht zu lesen: {precision.unread}")
        parts = list(self._lengths(precision) if element.type in ("text", "text_latin") else self._values(element))
        if precision.pattern and element.type != "bool":
            parts += self._pattern(element)
        return " and ".join(rule for rule, _ in parts if rule), " ".join(said for _, said in parts if said)

    def _lengths(self, precision: Precision) -> Iterator[tuple[str, str]]:
        least, most = precision.min_length or 1, precision.max_length
        parts = [f"string-length(.) >= {least}"] if least > 1 else []
        parts += [f"string-length(.) <= {most}"] if most is not None else []
        if parts:
            yield " and ".join(parts), f"Bitte {_amount(least if least > 1 else None, most)} Zeichen."

    def _values(self, element: DataField) -> Iterator[tuple[str, str]]:
        if element.type == "num_currency":
            yield (
                r"regex(., '-?[0-9]+(\.[0-9]{1,2})?')",
                "Bitte einen Betrag mit höchstens zwei Stellen hinter dem Komma.",
            )
        numeric = element.type in ("num", "num_int", "num_currency")
        bounds: list[str | None] = []
        for sign, text in ((">=", element.precision.least), ("<=", element.precision.most)):
            value = number(text) if numeric else _day(text) if element.type == "date" else None
            bounds.append(None if value is None else _german(value))
            if isinstance(value, date):
                yield f". {sign} date('{value.isoformat()}')", ""
            elif value is not None:
                yield f". {sign} {_german(value).replace(',', '.')}", ""
            elif text:
                self._note(element, f"Die Grenze „{text}“ ist nicht übernommen; schreiben Sie sie als „constraint“.")
        if bounds != [None, None]:
            yield "", f"Bitte {_amount(*bounds, day=element.type == 'date')}."

    def _pattern(self, element: DataField) -> list[tuple[str, str]]:
        pattern = element.precision.pattern
        digits = _DIGITS.match(pattern)
        unfit = "${" in pattern or any(sign in pattern for sign in _TYPOGRAPHIC) or not is_fit(pattern)
        if unfit or element.type not in ("text", "text_latin"):
            self._note(element, f"Das Muster „{pattern}“ ist nicht übernommen; schreiben Sie es als „constraint“.")
            return []
        if digits:
            return [(f"regex(., {literal(pattern)})", f"Bitte genau {digits[1]} Ziffern.")]
        self._note(element, f"Sagen Sie bei „constraint_message“, welche Form verlangt ist (Muster: {pattern}).")
        return [(f"regex(., {literal(pattern)})", "Bitte in der verlangten Form angeben.")]


def _free(base: str, taken: set[str]) -> str:
    """A name that nothing has yet: the wanted one, or with a number behind it."""
    names = chain([base], (f"{base}_{nth}" for nth in count(2)))
    return next(name for name in names if name not in taken)


def _slug(element: Element) -> str:
    """What an element is called, as a name that XLSForm takes."""
    text = unicodedata.normalize("NFKD", (element.name or element.label).lower().translate(_UMLAUTS))
    base = _NAME.sub("_", text).strip("_")[:_LONGEST_NAME].strip("_")
    return base if base[:1].isalpha() else f"f_{base}".rstrip("_")


def _is_mute(group: DataGroup) -> bool:
    """Whether nothing below a group is asked or known."""
    return all(
        _is_mute(position.element)
        if isinstance(position.element, DataGroup)
        else position.element.attached or position.element.kind == "label"
        for position in group.positions
    )


def _needed(position: Position) -> Position:
    """A part that was chosen, and therefore has to come."""
    return position if position.least else Position(1, position.most, position.element)


def _known(element: DataField) -> str:
    """A field's value as a form writes it; empty where it is not of its type, or may be read in two ways."""
    text = element.content
    if "${" in text:
        return ""
    if element.type in ("num", "num_int", "num_currency"):
        value = None if _THOUSANDS.match(text) else number(text)
        if value is None or (element.type == "num_int" and isinstance(value, Decimal)):
            return ""
        return f"{value:f}" if isinstance(value, Decimal) else str(value)
    if element.type == "bool":
        return _BOOLS.get(text.strip().lower(), "")
    if element.type == "date":
        german = _GERMAN_DAY.match(text)
        day = _day(f"{german[3]}-{german[2]:0>2}-{german[1]:0>2}" if german else text)
        return "" if day is None else day.isoformat()
    return text


def _told(rule: Rule) -> str:
    return f"Regel {rule.key} {rule.name}: {rule.text or '(ohne Text)'}"


def _amount(least: object, most: object, *, day: bool = False) -> str:
    if least is None:
        return f"{'spätestens' if day else 'höchstens'} {most}"
    if most is None:
        return f"{'frühestens' if day else 'mindestens'} {least}"
    return f"genau {least}" if least == most else f"{least} bis {most}"


def _german(value: int | Decimal | date) -> str:
    if isinstance(value, date):
        return f"{value:%d.%m.%Y}"
    return str(value) if isinstance(value, int) else f"{value:f}".replace(".", ",")


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
