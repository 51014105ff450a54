# SPDX-License-Identifier: EUPL-1.2
"""What pyxform says, in German and with its place; what it says in words that we do not know is passed on as it is.

Its coded messages are known by their templates, the others by their text. Both belong to the version that
pyproject.toml pins; a test holds every coded message against the table below.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from string import Formatter
from typing import Final

from pyxform.errors import ErrorCode

from sync.platform.ecosystems.forms.problems import Problem

_REFERENCE: Final = "Ein Bezug beginnt mit „${{“, dann kommt der Name einer Frage, dann „}}“"
_NAME_RULE: Final = (
    "Ein Name beginnt mit einem Buchstaben oder Unterstrich; danach sind Buchstaben, Ziffern, Unterstriche, "
    "Bindestriche und Punkte erlaubt, keine Leerzeichen."
)
_NO_ENTITIES: Final = "Kioske führen keine Datensätze (entities). Entfernen Sie {what}."
_CODED: Final = {
    **{f"ENTITY_{number:03}": _NO_ENTITIES.format(what="die Spalte „save_to“") for number in (1, 2, 3, 4, 8, 11, 13)},
    **{f"ENTITY_{number:03}": _NO_ENTITIES.format(what="das Blatt „entities“") for number in (5, 6, 7, 9, 12)},
    "HEADER_001": "In Zeile 1 des Blatts müssen die Überschriften der Spalten stehen, etwa type, name und label.",
    "HEADER_002": "Die Überschriften „{other}“ und „{header}“ meinen dieselbe Spalte. Löschen Sie eine davon.",
    "HEADER_003": "Es fehlen Spalten: {missing}. Ergänzen Sie die Überschriften in Zeile 1.",
    "HEADER_004": "Überschriften dürfen weder leer sein noch Leerzeichen enthalten. Ändern Sie „{column}“.",
    "HEADER_005": "Diese Spalten gibt es hier nicht: {columns}. Prüfen Sie die Schreibung oder entfernen Sie sie.",
    "INTERNAL_001": "Die Spalte „trigger“ kann nicht gelesen werden. Schreiben Sie Bezüge wie ${{frage}} hinein.",
    "INTERNAL_002": "Ein Bezug kann nicht gelesen werden. Prüfen Sie die Stellen mit ${{...}}.",
    "LABEL_001": "Diese Auswahl hat keine Beschriftung. Schreiben Sie in die Spalte „label“, was angezeigt wird.",
    "NAMES_001": "Der Name „{value}“ steht in derselben Gruppe schon einmal. Geben Sie der Frage einen anderen.",
    "NAMES_002": "Ein anderer Name unterscheidet sich von „{value}“ nur durch große und kleine Buchstaben. Wählen "
    "Sie "
    "einen deutlich anderen.",
    "NAMES_003": "Eine Wiederholung darf nicht wie das Formular selbst heißen („{value}“). Geben Sie ihr einen "
    "anderen Namen.",
    "NAMES_004": "Eine Wiederholung namens „{value}“ gibt es schon. Jede braucht im ganzen Formular einen eigenen "
    "Namen.",
    "NAMES_005": "Der Name „meta“ ist vergeben. Nehmen Sie einen anderen.",
    "NAMES_006": "Diese Auswahl hat keinen Namen. Schreiben Sie in die Spalte „name“, was gespeichert wird.",
    "NAMES_007": "Diesen Namen hat in der Liste schon eine andere Auswahl. Ändern Sie einen der beiden, oder "
    "schreiben "
    "Sie auf dem Blatt „settings“ in die Spalte „allow_choice_duplicates“ yes.",
    "NAMES_008": f"Der Name ist nicht erlaubt. {_NAME_RULE}",
    "NAMES_009": f"Der Name „{{name}}“ ist nicht erlaubt. {_NAME_RULE}",
    "NAMES_010": "Hier dürfen Namen nicht mit zwei Unterstrichen beginnen. Ändern Sie den Namen.",
    "NAMES_011": "Hier dürfen Namen keinen Punkt enthalten. Ändern Sie den Namen.",
    "NAMES_012": "Die Namen „name“ und „label“ sind hier vergeben. Nehmen Sie einen anderen.",
    "NAMES_013": "Ein Blatt „{sheet}“ gibt es nicht; meinen Sie {candidates}? Dann benennen Sie es um.",
    "NAMES_014": "Diesen Namen gibt es auf dem Blatt schon. Nehmen Sie einen anderen.",
    "NAMES_015": "Hier fehlt der Name der Liste. Schreiben Sie ihn in die Spalte „list_name“.",
    "PYREF_001": f"{_REFERENCE}: ${{{{alter}}}}. Prüfen Sie die Klammern.",
    "PYREF_002": "Zwischen zwei Bezügen muss ein Komma stehen: ${{a}}, ${{b}}.",
    "PYREF_003": "Eine Frage namens „{q}“ gibt es nicht. Prüfen Sie die Schreibung, auch große und kleine "
    "Buchstaben.",
    "PYREF_004": "Der Name „{q}“ kommt mehrmals vor; welche Frage gemeint ist, bleibt offen. Benennen Sie eine um.",
    "RANGE_001": "„{name}“ muss eine Zahl sein.",
    "RANGE_002": "„{name}“ darf nicht 0 sein.",
    "RANGE_003": "„{name}“ ist größer als der Abstand von „start“ und „end“. Wählen Sie eine kleinere Zahl.",
    "RANGE_004": "„{name}“ muss ein Vielfaches von „step“ sein.",
    "RANGE_005": "„{name}“ muss zwischen „start“ und „end“ liegen.",
    "RANGE_006": "„tick_labelset“ muss der Name einer Liste auf dem Blatt „choices“ sein.",
    "RANGE_007": "Mit „no-ticks“ darf die Liste von „tick_labelset“ nur zwei Einträge haben.",
    "RANGE_008": "„tick_interval“, „placeholder“ und „tick_labelset“ passen nicht zu dieser Darstellung. Leeren Sie "
    "„appearance“ oder entfernen Sie die Angaben.",
    "RANGE_009": "In der Liste von „tick_labelset“ dürfen als Namen nur Zahlen stehen.",
    "RANGE_010": "In der Liste von „tick_labelset“ müssen alle Zahlen zwischen „start“ und „end“ liegen.",
    "RANGE_011": "In der Liste von „tick_labelset“ muss jede Zahl „start“ plus ein Vielfaches von „{name}“ sein.",
    "RANGE_012": "Mit „no-ticks“ dürfen in der Liste von „tick_labelset“ nur „start“ und „end“ stehen.",
    "SURVEY_001": "Hier endet etwas („end {type}“), das nicht begonnen hat. Ergänzen Sie „begin {type}“ oder löschen "
    "Sie die Zeile.",
    "SURVEY_002": "„{name}“ beginnt hier („begin {type}“), endet aber nirgends. Ergänzen Sie eine Zeile „end "
    "{type}“.",
    "SURVEY_003": "„incremental“ darf nur true sein oder fehlen.",
    "SURVEY_004": "Angaben müssen die Form „name=wert name=wert“ haben.",
    "SURVEY_005": "Diese Angaben gibt es hier nicht: {rejected}. Erlaubt sind: {accepted}.",
    "SURVEY_006": "„reference-geometry“ muss eine Liste oder eine Wiederholung nennen.",
    "SURVEY_007": "„capture-accuracy“ muss eine Zahl sein.",
    "SURVEY_008": "„warning-accuracy“ muss eine Zahl sein.",
    "SURVEY_009": "„allow-mock-accuracy“ muss true oder false sein.",
}
"""pyxform's coded messages; fields in braces are those of its templates."""

# Its other messages: what it says, what we say, sheet and column. `element`, `kind`, `choice` tell where to look.
_SPOKEN: Final[tuple[tuple[str, str, str | None, str | None], ...]] = (
    (r"You must have a sheet named 'survey'\. (?P<similar>.*)",
     "Es fehlt ein Blatt namens „survey“ mit den Fragen. Benennen Sie das Blatt mit den Fragen so.", None, None),
    (r"Question with no type\.\n.*", "Diese Zeile hat keinen Typ. Schreiben Sie in die Spalte „type“ etwa text.",
     "survey", "type"),
    (r"Question or group with no name\.", "Hier fehlt der Name. Schreiben Sie einen kurzen in die Spalte „name“.",
     "survey", "name"),
    (r"Missing calculation\.", "Hier fehlt die Rechnung. Schreiben Sie sie in die Spalte „calculation“.",
     "survey", "calculation"),
    (r"Unknown question type '(?P<kind>.*)'\.",
     "Den Typ „{kind}“ gibt es nicht. Nehmen Sie etwa text, integer, date oder select_one.", "survey", "type"),
    (r" ?List name not in choices sheet: (?P<list>.*)",
     "Die Liste „{list}“ gibt es auf dem Blatt „choices“ nicht. Legen Sie sie an oder verbessern Sie ihren Namen.",
     "survey", "type"),
    (r" ?List name not in columns sheet: (?P<list>.*)",
     "Die Liste „{list}“ gibt es nicht. Legen Sie sie auf dem Blatt „choices“ an.", "survey", "type"),
    (r"Repeat loop without list name\.", "Hinter „begin loop over“ fehlt der Name einer Liste.", "survey", "type"),
    (r"There should be a choices sheet in this xlsform\..*",
     "Es fehlt ein Blatt „choices“ mit den Spalten list_name, name und label.", "choices", None),
    (r"There should be an external_choices sheet in this xlsform\..*",
     "Es fehlt ein Blatt „external_choices“. Nehmen Sie select_one und das Blatt „choices“.", "survey", "type"),
    (r"List name not in external choices sheet: (?P<list>.*)",
     "Die Liste „{list}“ gibt es auf dem Blatt „external_choices“ nicht. Nehmen Sie select_one und das Blatt "
     "„choices“.",
     "survey", "type"),
    (r"Choice names with spaces cannot be added to multiple choice selects\. See \[(?P<choice>.*)\] in "
     r"\[(?P<list>.*)\]",
     "Der Name „{choice}“ in der Liste „{list}“ hat ein Leerzeichen. Bei select_multiple darf er keines haben: "
     "nehmen Sie "
     "einen Unterstrich.", "choices", "name"),
    (r"Choice filter not supported with or_other\.",
     "„or_other“ und „choice_filter“ gehen nicht zusammen. Nehmen Sie die Auswahl „Anderes“ in die Liste auf.",
     "survey", "choice_filter"),
    (r"Please specify choices for this 'or other' question\.",
     "Zu dieser Frage mit „or_other“ fehlt die Liste auf dem Blatt „choices“.", "survey", "type"),
    (r"Choice filter not supported for table-list appearance\.",
     "„table-list“ und „choice_filter“ gehen nicht zusammen. Entfernen Sie eines von beiden.",
     "survey", "choice_filter"),
    (r"Badly formatted table list, list names don't match: (?P<one>.*) vs\. (?P<other>.*)",
     "In einer „table-list“ müssen alle Fragen dieselbe Liste haben, hier sind es „{one}“ und „{other}“.",
     "survey", "type"),
    (r"(?P<name>randomize) must be set to true or false: '(?P<value>.*)' is an invalid value",
     "„{name}“ muss true oder false sein, nicht „{value}“.", "survey", "parameters"),
    (r"(?P<name>[\w-]+) must be set to true or false: '(?P<value>.*)' is an invalid value\.",
     "„{name}“ muss true oder false sein, nicht „{value}“.", "survey", "parameters"),
    (r"(?P<name>\w+) value must be a number or a reference to another field\.",
     "„{name}“ muss eine Zahl oder ein Bezug auf eine Frage sein.", "survey", "parameters"),
    (r"Parameters must include randomize=true to use a seed\.",
     "„seed“ braucht „randomize=true“ davor.", "survey", "parameters"),
    (r"Parameter (?P<name>[\w-]+) must have an integer value\.",
     "„{name}“ muss eine ganze Zahl sein.", "survey", "parameters"),
    (r"Invalid value for (?P<name>[\w-]+)\.", "Diesen Wert gibt es für „{name}“ nicht.", "survey", "parameters"),
    (r"File name for '(?P<type>.*)' should end with one of the supported file extensions: (?P<endings>.*)",
     "Der Dateiname hinter dem Typ muss eine dieser Endungen haben: {endings}.", "survey", "type"),
    (r"Audits must always be named 'audit\.' The name column should be left blank\.",
     "Protokolle (audit) führt ein Kiosk nicht. Löschen Sie die Zeile.", "survey", "name"),
    (r"The survey element named '(?P<element>.*)' has no label or hint\.",
     "Die Frage „{element}“ hat keine Beschriftung. Schreiben Sie in die Spalte „label“, was gefragt wird.",
     "survey", "label"),
    (r"To use big-image, you must also specify an image for the survey element named (?P<element>.*)\.",
     "Zum großen Bild von „{element}“ fehlt das kleine. Ergänzen Sie es in der Spalte „image“.", "survey", "image"),
    (r"Duplicate column header: (?P<header>.*)",
     "Die Überschrift „{header}“ steht zweimal in Zeile 1. Löschen Sie eine der Spalten.", None, None),
    (r"The question \$\{(?P<element>.*)\} is not user-visible so it can't be used as a calculation trigger for "
     r"question "
     r"\$\{(?P<other>.*)\}\.",
     "„{element}“ wird nicht angezeigt und kann „{other}“ deshalb nicht auslösen. Nennen Sie eine sichtbare Frage.",
     "survey", "trigger"),
    (r"The same instance id will be generated for different external instance source URIs\. Please check the form\. "
     r"Instance name: '(?P<list>.*?)'.*",
     "„{list}“ heißt sowohl eine Datei als auch eine Liste. Benennen Sie eine von beiden um.", "survey", "type"),
    (r"Question '(?P<element>.*)' is a select from file type, using 'search\(\)'\..*",
     "Eine Auswahl aus einer Datei darf kein search() haben. Entfernen Sie es.", "survey", "appearance"),
    (r"Question '(?P<element>.*)' uses 'search\(\)', and its select type.*",
     "Mit search() braucht die Frage „{element}“ eine Liste für sich allein.", "survey", "appearance"),
    (r"This section has not been included\.", "Teile aus anderen Dateien (include) gehen nicht. Schreiben Sie sie "
    "hierher.",
     "survey", "type"),
    (r"(?:.* )?There is no survey element named '(?P<q>.*)'\.",
     "Eine Frage namens „{q}“ gibt es nicht. Prüfen Sie die Schreibung, auch große und kleine Buchstaben.",
     None, None),
    (r"(?:.* )?There are multiple survey elements named '(?P<q>.*)'\.",
     "Der Name „{q}“ kommt mehrmals vor; welche Frage gemeint ist, bleibt offen. Benennen Sie eine um.", None, None),
    (r"Instance names must be unique within a form\. The name '(?P<list>.*?)' was found.*",
     "Der Name „{list}“ wird für mehrere Listen oder Dateien gebraucht. Benennen Sie eine um.", None, None),
    (r"Survey cannot have an empty id_string",
     "Auf dem Blatt „settings“ fehlt die „form_id“.", "settings", "form_id"),
    (r"Cannot omit instanceID, it is required for encryption\.",
     "„omit_instanceID“ geht hier nicht. Löschen Sie die Spalte.", "settings", "omit_instanceID"),
    (r"For 'background-geopoint' questions, the '(?P<column>\w+)' column must (?P<empty>not )?be empty\.",
     "Den Ort im Hintergrund (background-geopoint) kennt ein Kiosk nicht. Löschen Sie die Zeile.", "survey", "type"),
    # Warnings.
    (r"This form uses or_other and translations, which is not recommended\..*",
     "„or_other“ wird nicht übersetzt. Nehmen Sie die Auswahl „Anderes“ selbst in die Listen auf.", None, None),
    (r"Row without name, text, or label is being skipped:\n.*", "Die Zeile hat weder Typ noch Namen und entfällt.",
     "survey", None),
    (r"(?:Repeat|Group) has no label: .*", "Die Wiederholung hat keine Beschriftung.", "survey", "label"),
    (r"The 'disabled' column header is not part of the current spec\..*",
     "Die Spalte „disabled“ ist veraltet. Nehmen Sie „relevant“.", "survey", "disabled"),
    (r"(?P<kind>\w+) is no longer supported on most devices\..*",
     "„{kind}“ liefert ein Kiosk nicht; die Angabe bleibt leer.", "survey", "type"),
    (r"select one external is only meant for filtered selects\.",
     "„select_one_external“ ist nur für gefilterte Listen gedacht.", "survey", "type"),
    (r"The form_id and id_string column headers are both specified.*",
     "„form_id“ und „id_string“ meinen dasselbe. Löschen Sie eine der Spalten.", "settings", "form_id"),
)  # fmt: skip
_LANGUAGE: Final = re.compile(
    r"Language '(?P<language>.*)' is missing the (?P<sheet>\w+) (?:columns "
    r")?(?P<columns>.*?)(?: column)?\."
)
# How to make pictures smaller, and how not to be told of names that merely look alike.
_IDLE: Final = re.compile(r".*Use the max-pixels parameter|.*, the following sheets with similar names were found:",
                          re.DOTALL)  # fmt: skip
_UNCODED: Final = re.compile(
    r"The following language declarations do not contain valid machine-readable codes: (?P<names>.*?)\. Learn more.*",
    re.DOTALL,
)
_CODED_LANGUAGE: Final = re.compile(r".*\([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})+\)", re.DOTALL)
"""With a code of several parts (RFC 5646), which pyxform does not know: `Leichte Sprache (de-simple)`."""
_ROW: Final = re.compile(r"\[row : (?P<row>\d+)\] ?(?P<rest>.*)", re.DOTALL)
_ON_SHEET: Final = re.compile(r"On the '(\w+)' sheet|for sheet: '(\w+)'")
_COLUMN: Final = re.compile(r"the '([\w:() -]+)' value")


@dataclass(frozen=True)
class Known:
    """A message that we know: the problem in German, and by what to look for its place where that is not said."""

    problem: Problem
    element: str | None = None
    """Name of a question."""
    kind: str | None = None
    """Type of a question."""
    choice: str | None = None
    """Name of a choice."""
    question: str | None = None
    """Name in a reference."""
    list: str | None = None
    """Name of a list of choices."""


def told(message: str) -> Iterator[Known]:
    """The problems of a message of pyxform; one that we do not know is one problem in its own words."""
    lines = message.split("\n")
    each = [_known(line) for line in lines] if len(lines) > 1 else []
    if each and all(each):
        yield from (known for known in each if known is not None)
        return
    known = _known(message)
    if known is not None:
        yield known
        return
    row = _ROW.match(message)
    text = row["rest"] if row else message
    yield Known(
        Problem(f"pyxform meldet: {text.strip()}", "survey" if row else None, int(row["row"]) if row else None)
    )


def warned(message: str) -> Iterator[Problem]:
    """The same for its warnings, without those that are nothing to a kiosk."""
    if _IDLE.match(message):
        return
    uncoded = _UNCODED.fullmatch(message)
    if uncoded is not None:
        names = [name for name in uncoded["names"].split(", ") if not _CODED_LANGUAGE.fullmatch(name)]
        if names:
            yield Problem(f"Diese Sprachen haben kein Kürzel: {', '.join(names)}. Schreiben Sie etwa „Deutsch (de)“.")
        return
    languages = [_LANGUAGE.fullmatch(line) for line in message.split("\n")]
    if all(languages):
        for one in languages:
            if one is not None:
                text = f"In der Sprache „{one['language']}“ fehlen Spalten: {one['columns']}."
                yield Problem(text, one["sheet"])
        return
    yield from (known.problem for known in told(message))


def _known(message: str) -> Known | None:
    for pattern, name in _TEMPLATES:
        found = pattern.fullmatch(message)
        if found:
            fields, row = found.groupdict(), _ROW.match(message)
            sheet = fields.get("sheet") or fields.get("sheet_name") or _first(_ON_SHEET, message) or "survey"
            column = fields.get("column") or _first(_COLUMN, message)
            text = _CODED[name].format(**fields)
            return Known(Problem(text, sheet, _number(row["row"]) if row else None, column))
    row = _ROW.fullmatch(message)
    rest = row["rest"] if row else message
    for spoken, german, on_sheet, in_column in _PATTERNS:
        found = spoken.fullmatch(rest)
        if found:
            fields = found.groupdict()
            problem = Problem(german.format(**fields), on_sheet, _number(row["row"]) if row else None, in_column)
            looked_for = ("element", "kind", "choice", "q", "list")
            return Known(problem, *(fields.get(name) for name in looked_for))
    return None


def _first(pattern: re.Pattern[str], text: str) -> str | None:
    found = pattern.search(text)
    return next((group for group in found.groups() if group), None) if found else None


def _number(text: str | None) -> int | None:
    return int(text) if text is not None and text.isdecimal() else None


def _template(message: str) -> re.Pattern[str]:
    pattern, seen = "", set[str]()
    for literal, name, _, _ in Formatter().parse(message):
        pattern += re.escape(literal)
        if name:
            pattern += f"(?P={name})" if name in seen else f"(?P<{name}>.*?)"
            seen.add(name)
    return re.compile(pattern, re.DOTALL)


_TEMPLATES: Final = tuple((_template(code.value.msg), code.name) for code in ErrorCode)
_PATTERNS: Final = tuple(
    (re.compile(said, re.DOTALL), german, sheet, column) for said, german, sheet, column in _SPOKEN
)
