# SPDX-License-Identifier: EUPL-1.2
"""Whether a row says what its struct on the wire allows: field by field, so that staff are told which to mend."""

from collections.abc import Mapping

import msgspec
from django.core.exceptions import ValidationError

from sync.contract.ordering import Texts

_HINTS = {
    "slug": "Nur Kleinbuchstaben, Ziffern, Punkt, Strich und _.",
    "icon": "Nur Kleinbuchstaben, Ziffern und Strich, so wie die Datei des Zeichens heißt.",
    "also_called": "Eine Liste von Wörtern je Sprache, jedes höchstens 200 Zeichen lang.",
    "hours": "Jede Öffnungszeit braucht einen Wochentag, einen Beginn und ein Ende, zum Beispiel Montag 08:00-12:00.",
    "bring": "Eine Liste von Unterlagen, jede mit Sprachen; Deutsch muss da sein.",
    "places": "Gemeindeschlüssel (AGS) mit acht Ziffern, oder die fünf Ziffern des Landkreises.",
    "cents": "Ein Betrag von 0 bis 100000 €.",
    "streets": "Mindestens eine und höchstens 300 Straßen, jeder Name höchstens 80 Zeichen lang.",
    "presence": "Bitte wählen Sie aus der Liste.",
    "fit_connect": "Zustellpunkt (UUID), Leistung (urn:…), Schema (URI) und Version (1 oder 2).",
}
_TEXTS = "Texte je Sprache; Deutsch muss da sein."
_OTHER = "Höchstens 200 Zeichen."


def check_fields(struct: type[msgspec.Struct], values: Mapping[str, object]) -> None:
    """Raise Django's ValidationError that names every field whose value the contract does not take."""
    wrong: dict[str, str] = {}
    for field in msgspec.structs.fields(struct):
        if field.name not in values:
            continue
        value = values[field.name]
        if value == "" and field.default is None:
            continue
        try:
            msgspec.convert(value, field.type)
        except msgspec.ValidationError:
            wrong[field.name] = _HINTS.get(field.name, _TEXTS if field.type == Texts else _OTHER)
            continue
        if not _german(field, value):
            wrong[field.name] = _HINTS.get(field.name, _TEXTS)
    if wrong:
        raise ValidationError(wrong)


def _german(field: msgspec.structs.FieldInfo, value: object) -> bool:
    """Texts have their German; only those that may be left out may be empty."""
    if field.type == Texts and isinstance(value, Mapping):
        return _has_german(value) or (not value and not field.required)
    if field.type == tuple[Texts, ...] and isinstance(value, list | tuple):
        return all(_has_german(each) for each in value)
    return True


def _has_german(texts: Mapping[str, object]) -> bool:
    return bool(texts.get("de")) and all(texts.values())
