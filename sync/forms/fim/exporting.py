# SPDX-License-Identifier: EUPL-1.2
"""A form's answers as the JSON of its source's data schema, from nothing but the submitted instance and its marks.

What is not relevant is not in the instance, and what was not answered is left out. Groups and repeats without a mark
are the form's own: what lies in them belongs where they stand. Values that are not of their field's type stay as they
were written, so that `checking` can name them.
"""

import re
from decimal import Decimal
from typing import Any, Final

import msgspec
from lxml import etree

from sync.forms.fim.marks import ATTRIBUTE, Mark, read_mark
from sync.forms.safe_xml import UnsafeXmlError, XmlBounds, safe_root

Answers = dict[str, Any]
_BOUNDS: Final = XmlBounds(1024 * 1024, 20_000, 60)
_WHOLE: Final = re.compile(r"[+-]?[0-9]{1,18}\Z", re.ASCII)
_DECIMAL: Final = re.compile(r"[+-]?(?:[0-9]{1,18}(?:\.[0-9]{0,18})?|\.[0-9]{1,18})\Z", re.ASCII)
_CLOCK: Final = re.compile(r"(\A|T)([0-2][0-9]:[0-5][0-9])(?=\Z|Z|[+-])", re.ASCII)
_NO_FRACTION: Final = re.compile(r"(?<=:[0-5][0-9])\.0+(?=\Z|Z|[+-])", re.ASCII)
_TRUE: Final = frozenset({"true", "1", "OK"})
"""`OK` is what ODK stores for a confirmed `acknowledge`."""
_FALSE: Final = frozenset({"false", "0"})
_ENCODER: Final = msgspec.json.Encoder(decimal_format="number")


class UnexportableError(Exception):
    """The answers are no XML that may be read, or two of them claim one place; the message is German."""


def exported(instance: str) -> Answers | None:
    """The answers; None of a form without marks. Raises UnexportableError."""
    try:
        root = safe_root(instance.encode(), _BOUNDS)
    except (UnsafeXmlError, UnicodeEncodeError) as error:
        raise UnexportableError("Die Angaben sind kein XML, das gelesen werden darf.") from error
    if not any(read_mark(element.get(ATTRIBUTE)) for element in root.iter()):
        return None
    answers: Answers = {}
    _collect(root, answers)
    return answers


def as_json(answers: Answers) -> bytes:
    """UTF-8, with line breaks; numbers as they were answered, without rounding."""
    return msgspec.json.format(_ENCODER.encode(answers), indent=2) + b"\n"


def _collect(element: etree._Element, into: Answers) -> None:
    for child in element:
        mark = read_mark(child.get(ATTRIBUTE))
        if mark is None:
            _collect(child, into)
            continue
        value = _value(child, mark)
        if value is not None:
            _put(into, mark, value)


def _put(into: Answers, mark: Mark, value: Any) -> None:
    if mark.listed and mark.kind != "codes":
        value = [value]
    _merge(into, mark.key, value)


def _merge(into: Answers, key: str, value: Any) -> None:
    """An author may ask for one group in two places, and for what repeats in several."""
    there = into.setdefault(key, value)
    if there is value:
        return
    if isinstance(there, dict) and isinstance(value, dict):
        for inner, said in value.items():
            _merge(there, inner, said)
    elif isinstance(there, list) and isinstance(value, list):
        there.extend(value)
    elif type(there) is not type(value) or there != value:
        raise UnexportableError(f"Für {key} gibt es zwei verschiedene Antworten.")


def _value(element: etree._Element, mark: Mark) -> Any:
    if mark.kind == "group":
        inner: Answers = {}
        _collect(element, inner)
        return None if not inner and mark.optional else inner
    text = element.text or ""
    if not text.strip():
        return None
    match mark.kind:
        case "codes":
            return text.split()
        case "num_int":
            return int(text) if _WHOLE.match(text.strip()) else text
        case "num" | "num_currency":
            return Decimal(text.strip()) if _DECIMAL.match(text.strip()) else text
        case "bool":
            return True if text in _TRUE else False if text in _FALSE else text
        case "time" | "datetime":
            return _NO_FRACTION.sub("", _CLOCK.sub(r"\1\2:00", text.strip()))
    return text
