# SPDX-License-Identifier: EUPL-1.2
"""The form in which a purpose is written: its fields, and what was typed, read as terms or as faults. No Django."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal

from sync.contract.trust import Purpose, notice
from sync.trustee.terms import CONSENT_BASIS, LEGAL_BASES, Entry, Terms

NOTICE_LANGUAGES: Final[Mapping[str, str]] = {
    "de": "Deutsch",
    "de-simple": "Leichte Sprache",
    "en": "Englisch",
    "fr": "Französisch",
    "uk": "Ukrainisch",
    "ar": "Arabisch",
}
MOST_NOTICE: Final = 2000
"""Characters of a notice in one language: what a resident can be asked to read, and what fits into one form."""
MOST_LINE: Final = 400
_MOST_NAMES: Final = 20
_MOST_DAYS: Final = 365
_DAY_SECONDS: Final = 86_400
RESERVED: Final = "neu"
"""No purpose is called so: the page for new ones is."""
_PURPOSE_NAME: Final = re.compile("[a-z][a-z0-9-]{1,39}")
_DATATYPE: Final = re.compile("[a-z][a-z0-9-]{0,39}")
_RECIPIENT: Final = re.compile(r"platform|[a-z]+:(\*|[a-z0-9][a-z0-9._-]{0,79}\*?)")
_CONTROL: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")
"""Signs that show nothing and can turn around how a text reads; line breaks and tabs become spaces."""


@dataclass(frozen=True)
class Field:
    """One entry of the form."""

    name: str
    label: str
    hint: str = ""
    kind: Literal["line", "number", "text", "choice"] = "line"
    options: tuple[tuple[str, str], ...] = ()
    lang: str = ""
    """Of a notice."""

    def shown(self, value: str) -> str:
        """A value as people read it."""
        return dict(self.options).get(value, value)


def _notice_field(language: str) -> str:
    return f"notice-{language}"


FIELDS: Final = (
    Field("title", "Bezeichnung", "Für Beschäftigte und im Verzeichnis von Verarbeitungstätigkeiten."),
    Field("legal_basis", "Rechtsgrundlage", kind="choice", options=tuple(LEGAL_BASES.items())),
    Field("datatypes", "Daten", "Kurze Namen, mit Komma getrennt, zum Beispiel: order, crate-name. Darf leer sein."),
    Field(
        "recipients",
        "Zulässige Empfänger",
        "Mit Komma getrennt. Ein Stern steht für alle dieser Art: shop:*, pickup:*",
    ),
    Field(
        "offline",
        "Erhebung am Kiosk",
        kind="choice",
        options=(("collect", "auch ohne Netz"), ("deny", "nur mit Netz")),
    ),
    Field(
        "assurance",
        "Vertrauensniveau",
        "Wie sicher feststehen muss, wer am Kiosk steht.",
        kind="choice",
        options=(("0", "keines"), ("1", "niedrig"), ("2", "substanziell"), ("3", "hoch")),
    ),
    Field(
        "max_queue_age_days",
        "Längste Wartezeit am Kiosk in Tagen",
        "Was danach noch nicht zugestellt ist, wird am Kiosk gelöscht.",
        kind="number",
    ),
    Field("data_subjects", "Betroffene Personen"),
    Field("retention", "Löschfrist", kind="text"),
    *(
        Field(
            _notice_field(language),
            f"Hinweis: {name}",
            "Kurze Sätze, höchstens 12 Wörter. Kein Passiv, kein Genitiv." if language == "de-simple" else "",
            kind="text",
            lang=language,
        )
        for language, name in NOTICE_LANGUAGES.items()
    ),
)

_ALL_LANGUAGES: Final = "Der Hinweis fehlt. Wer um Einwilligung bittet, zeigt ihn in allen sechs Sprachen."

Faults = dict[str, str]
"""What is wrong, in one German sentence, by the name of the field."""


def typed(terms: Terms) -> dict[str, str]:
    """What stands in the form for these terms."""
    purpose, register = terms.purpose, terms.register
    return {
        "title": register.title,
        "legal_basis": purpose.legal_basis,
        "datatypes": ", ".join(purpose.datatypes),
        "recipients": ", ".join(purpose.recipients),
        "offline": purpose.offline,
        "assurance": str(purpose.assurance),
        "max_queue_age_days": str(purpose.max_queue_age // _DAY_SECONDS),
        "data_subjects": register.data_subjects,
        "retention": register.retention,
        **{_notice_field(language): purpose.notice.texts.get(language, "") for language in NOTICE_LANGUAGES},
    }


def read_terms(form: Mapping[str, str]) -> Terms | Faults:
    """The terms that a form says, or its faults. The notice's id is left open: it follows from the words."""
    values = {field.name: _plain(form.get(field.name, "")) for field in FIELDS}
    faults = _faults(values)
    if faults:
        return faults
    texts = {language: text for language in NOTICE_LANGUAGES if (text := values[_notice_field(language)])}
    return Terms(
        Purpose(
            datatypes=_names(values["datatypes"]),
            recipients=_names(values["recipients"]),
            offline="collect" if values["offline"] == "collect" else "deny",
            consent=values["legal_basis"] == CONSENT_BASIS,
            legal_basis=values["legal_basis"],
            assurance=int(values["assurance"]),
            max_queue_age=int(values["max_queue_age_days"]) * _DAY_SECONDS,
            notice=notice("", texts),
        ),
        Entry(values["title"], values["data_subjects"], values["retention"]),
    )


def name_fault(name: str, taken: bool) -> str:
    """What is wrong with the name of a new purpose; empty where nothing is."""
    if not _PURPOSE_NAME.fullmatch(name) or name == RESERVED:
        return "Nur kleine Buchstaben a bis z, Ziffern und Bindestriche, am Anfang ein Buchstabe; 2 bis 40 Zeichen."
    return "Diesen Zweck gibt es schon. Entwerfen Sie eine neue Fassung davon." if taken else ""


def _faults(values: Mapping[str, str]) -> Faults:
    faults: Faults = {}
    for field in FIELDS:
        fault = _fault(field, values[field.name])
        if fault:
            faults[field.name] = fault
    if values["legal_basis"] == CONSENT_BASIS:
        for language in NOTICE_LANGUAGES:
            if not values[_notice_field(language)]:
                faults[_notice_field(language)] = _ALL_LANGUAGES
    return faults


def _fault(field: Field, value: str) -> str:
    if field.options:
        return "" if value in dict(field.options) else "Wählen Sie eine der Möglichkeiten."
    if _CONTROL.search(value):
        return "Der Text enthält unsichtbare Steuerzeichen. Tippen Sie ihn neu."
    if field.lang:
        if len(value) > MOST_NOTICE:
            return f"Zu lang: {len(value)} Zeichen, höchstens {MOST_NOTICE}."
        return "Der deutsche Hinweis fehlt." if field.lang == "de" and not value else ""
    if len(value) > MOST_LINE:
        return f"Zu lang: {len(value)} Zeichen, höchstens {MOST_LINE}."
    match field.name:
        case "datatypes":
            return _names_fault(value, _DATATYPE, "order")
        case "recipients":
            missing = "" if _names(value) else "Nennen Sie mindestens einen Empfänger."
            return missing or _names_fault(value, _RECIPIENT, "shop:*")
        case "max_queue_age_days":
            whole = value.isascii() and value.isdigit() and 1 <= int(value) <= _MOST_DAYS
            return "" if whole else f"Eine ganze Zahl von 1 bis {_MOST_DAYS}."
        case _:
            return "" if value else "Diese Angabe fehlt."


def _names_fault(value: str, form: re.Pattern[str], example: str) -> str:
    names = _names(value)
    for name in names:
        if not form.fullmatch(name):
            return f"„{name}“ ist kein solcher Name. Er sieht zum Beispiel so aus: {example}"
    if len(set(names)) != len(names):
        return "Ein Name steht zweimal da."
    return f"Höchstens {_MOST_NAMES} Namen." if len(names) > _MOST_NAMES else ""


def _names(value: str) -> tuple[str, ...]:
    return tuple(name for part in value.split(",") if (name := part.strip()))


def _plain(text: str) -> str:
    """Without space at the ends, and with single spaces within: a notice is one paragraph."""
    return re.sub(r"[ \t\r\n]+", " ", text).strip()
