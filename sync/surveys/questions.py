# SPDX-License-Identifier: EUPL-1.2
"""What a survey asks: its questions with their options, and which forms can be surveys at all."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final, Literal

from sync.contract.ordering import Texts
from sync.contract.surveys import MAX_OPTIONS, MAX_QUESTIONS
from sync.forms.definition import Control, Definition
from sync.forms.filling import Filling
from sync.forms.interview import kind_of, scale
from sync.forms.tree import Path

QuestionKind = Literal["one", "several", "first", "words"]
"""`one` of some options; `several` of them; of a ranking the `first`; `words` and numbers, which are never told."""
_TELLABLE: Final = {"choice": "one", "rating": "one", "choices": "several", "ranking": "first"}
_SPOKEN: Final = frozenset({"text", "long-text", "whole", "decimal"})
_EPOCH: Final = datetime(2000, 1, 1, tzinfo=UTC)
"""Nothing of a survey may depend on when it is answered."""


@dataclass(frozen=True)
class Option:
    value: str
    label: Texts
    price: int = 0
    """In whole euros, where the question divides a budget."""


@dataclass(frozen=True)
class Question:
    """One question; `path` is how an answer names it."""

    path: str
    kind: QuestionKind
    wording: Texts
    options: tuple[Option, ...] = ()
    optional: bool = False
    """Somebody may leave it out, or is not asked."""
    budget: int | None = None
    """What the options that one person chooses may cost together."""


def path_of(path: Path) -> str:
    """How an answer names a question: the names on the way to it, without the form's root."""
    return "/".join(path[1:])


def questions(definition: Definition, languages: Mapping[str, str]) -> list[Question]:
    """All questions in their order. `languages`: our code to the form's own name, as the form is published."""
    filling = Filling(definition, clock=lambda: _EPOCH, zone=UTC)
    spoken = languages or {"de": definition.languages[0]}
    found = []
    for control in definition.walk():
        kind = _kind(filling, control)
        if kind is not None and control.path is not None:
            wording = {lang: _wording(filling, control, name) for lang, name in spoken.items()}
            options = () if kind == "words" else _options(filling, control, spoken)
            optional = _optional(definition, control.path)
            found.append(Question(path_of(control.path), kind, wording, options, optional, control.budget))
    return found


def unfit(definition: Definition, apart: str) -> list[str]:
    """Why a form cannot be a survey, for staff; nothing where it can. `apart`: the question that divides people."""
    problems = []
    filling = Filling(definition, clock=lambda: _EPOCH, zone=UTC)
    if any(bind.preload is not None and bind.preload.kind != "uid" for bind in definition.binds.values()):
        problems.append("Das Formular fragt das Gerät nach Zeit oder Gerät: das gehört in keine Umfrage.")
    for control in definition.walk():
        if control.kind == "repeat":
            problems.append(f"„{_german(filling, control)}“ wird mehrmals gefragt: das geht in Umfragen nicht.")
        elif control.kind not in ("group", "trigger") and _kind(filling, control) is None and _asks(filling, control):
            problems.append(f"„{_german(filling, control)}“: nach Datum, Uhrzeit, Ort und Bild fragt keine Umfrage.")
    asked = questions(definition, {"de": definition.languages[0]})
    if not any(one.options for one in asked):
        problems.append("Das Formular hat keine Frage mit Antworten zum Auswählen: es gäbe kein Ergebnis.")
    if len(asked) > MAX_QUESTIONS:
        problems.append(f"Das Formular hat mehr als {MAX_QUESTIONS} Fragen.")
    problems += [
        f"„{one.wording['de']}“ hat mehr als {MAX_OPTIONS - 1} Antworten zum Auswählen."
        for one in asked if len(one.options) >= MAX_OPTIONS
    ]  # fmt: skip
    if apart and not any(one.path.rpartition("/")[2] == apart and one.kind == "one" for one in asked):
        problems.append(
            f"Es gibt keine Frage „{apart}“ mit einer Antwort zum Auswählen, nach der man trennen könnte."
        )
    return problems


def _optional(definition: Definition, path: Path) -> bool:
    bind = definition.binds.get(path)
    above = (definition.binds.get(path[:end]) for end in range(1, len(path) + 1))
    asked_of_some = any(one is not None and one.relevant is not None for one in above)
    return bind is None or bind.required is None or asked_of_some


def _kind(filling: Filling, control: Control) -> QuestionKind | None:
    step = _step(filling, control)
    if step in _SPOKEN:
        return "words"
    return _TELLABLE.get(step or "")  # type: ignore[return-value]


def _step(filling: Filling, control: Control) -> str | None:
    if control.path is None or control.kind in ("group", "repeat", "trigger"):
        return None
    nodes = filling.nodes(control.path)
    if not nodes:
        return None
    return kind_of(filling.bind(nodes[0]), control, readonly=filling.readonly(nodes[0]))


def _asks(filling: Filling, control: Control) -> bool:
    return _step(filling, control) != "note"


def _options(filling: Filling, control: Control, spoken: Mapping[str, str]) -> tuple[Option, ...]:
    if control.kind == "range":
        return tuple(Option(value, dict.fromkeys(spoken, value)) for value in scale(control))
    node = filling.nodes(control.path or ())[0]
    labels: dict[str, Texts] = {}
    prices: dict[str, int] = {}
    for lang, name in spoken.items():
        filling.language = name
        filling.renew()
        for choice in filling.choices(control, node):
            labels.setdefault(choice.value, {})[lang] = choice.label.strip() or choice.value
            prices[choice.value] = choice.price or 0
    return tuple(Option(value, label, prices[value]) for value, label in labels.items())


def _wording(filling: Filling, control: Control, language: str) -> str:
    filling.language = language
    filling.renew()
    node = filling.nodes(control.path or ())[0]
    return filling.wording(control.label, node).strip()


def _german(filling: Filling, control: Control) -> str:
    if control.path is None or not filling.nodes(control.path):
        return path_of(control.path or ())
    return _wording(filling, control, filling.definition.languages[0]) or path_of(control.path)
