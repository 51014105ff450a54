# SPDX-License-Identifier: EUPL-1.2
"""A form's answers as the JSON of the FIM data schema from which it came (docs/fim.md), and what is wrong with them.

The JSON is made of the submitted instance alone, which bears the ids: it is the same whichever versions of the form
the desk still has. Only the check needs the form, and the very one that was filled in.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Final, Literal

from kiosk.counter.office.submission_file import file_name
from kiosk.counter.paper import Files
from kiosk.forms.library import FormGoneError, open_form
from sync.contract.applications import Application
from sync.forms.fim.carried import ForeignSchemaError, carried_schema
from sync.forms.fim.checking import faults
from sync.forms.fim.exporting import UnexportableError, as_json, exported
from sync.forms.fim.json_schema import JsonSchema
from sync.replica.database import Database

Missing = Literal["form", "schema"]
"""What a check needs and this desk has not: the very form, or the data schema in it."""
_INCOMPLETE: Final = (
    "Die FIM-Daten (JSON) genügen dem Datenschema nicht; die Datei heißt deshalb „unvollstaendig“. Es fehlt oder ist "
    "zu ändern:"
)
_UNREADABLE: Final = "Die FIM-Daten (JSON) sind nicht geschrieben:"
_FAILED: Final = (
    "Die FIM-Daten (JSON) sind nicht geschrieben: beim Umwandeln ist ein Fehler aufgetreten. Die XML-Datei daneben "
    "enthält alle Antworten."
)
_UNCHECKED: Final = "Die FIM-Daten (JSON) sind geschrieben, aber nicht gegen das Datenschema geprüft: "
_WHY: Final[dict[Missing, str]] = {
    "form": "das Formular, mit dem der Antrag ausgefüllt wurde, liegt hier nicht mehr vor.",
    "schema": "dem Formular, mit dem der Antrag ausgefüllt wurde, fehlen die Zeilen der Liste „fim“, oder sie sind "
    "verändert.",
}


def is_from_fim(application: Application) -> bool:
    """Whether the answers bear ids of FIM. Of those that cannot be read `fim_files` says what is wrong."""
    try:
        return exported(application.instance) is not None
    except UnexportableError:
        return True


def schema_of(db: Database, application: Application, now: datetime) -> JsonSchema | Missing:
    """The data schema of the form that was filled in, or what is missing of it."""
    try:
        form = open_form(db, application.form, now)
        if form.form.xml_sha256 != application.xml_sha256:
            return "form"
        return carried_schema(form.definition) or "schema"
    except FormGoneError:
        return "form"
    except ForeignSchemaError:
        return "schema"


def fim_files(application: Application, schema: JsonSchema | Missing) -> Files:
    """The JSON, under another name where it is not valid, and what is to be known of it, in German.

    Incomplete it is written all the same: an attachment that the schema wants comes to the office in another way.
    """
    stem = file_name(application).removesuffix(".xml")
    note, head = _note_name(application), _head(application)
    try:
        answers = exported(application.instance) or {}
    except UnexportableError as error:
        return Files({note: _listed(head + _UNREADABLE, [str(error)])}, note)
    if isinstance(schema, str):
        return Files({f"{stem}.json": as_json(answers), note: _listed(head + _UNCHECKED + _WHY[schema], [])}, note)
    wrong = faults(answers, schema)
    if wrong:
        return Files(
            {f"{stem}-unvollstaendig.json": as_json(answers), note: _listed(head + _INCOMPLETE, wrong)}, note
        )
    return Files({f"{stem}.json": as_json(answers)})


def fim_failed(application: Application) -> Files:
    """What is said where the JSON could not be made for a reason that nobody foresaw."""
    note = _note_name(application)
    return Files({note: _listed(_head(application) + _FAILED, [])}, note)


def _note_name(application: Application) -> str:
    return f"{file_name(application).removesuffix('.xml')}-hinweise.txt"


def _head(application: Application) -> str:
    return f"{application.title} (Formular {application.form}, Fassung {application.version})\n\n"


def _listed(said: str, sentences: Sequence[str]) -> bytes:
    return "\n".join([said, *(f"- {sentence}" for sentence in sentences), ""]).encode()
