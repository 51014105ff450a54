# SPDX-License-Identifier: EUPL-1.2
"""What a form is once it was read: instances, binds, controls, texts."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final, Literal

from sync.forms.expressions.compiling import Program
from sync.forms.tree import Node, Path

ControlKind = Literal["input", "select", "select1", "rank", "trigger", "upload", "range", "group", "repeat"]
Event = Literal["odk-instance-first-load", "xforms-value-changed", "odk-new-repeat"]

Part = str | Program
"""A piece of a wording: plain, or what an expression gives."""
DEFAULT_LANGUAGE: Final = ""
"""The name of the language of a form that has only one, and no catalogue."""


@dataclass(frozen=True)
class Wording:
    """A text of a form, in one of three ways: parts as they stand, a key of the catalogue, or an expression.

    `home` is where relative paths in it begin.
    """

    parts: tuple[Part, ...] = ()
    key: str | None = None
    expression: Program | None = None

    def __bool__(self) -> bool:
        return bool(self.parts) or self.key is not None or self.expression is not None


NO_WORDING: Final = Wording()

Catalogue = Mapping[str, Mapping[str, Mapping[str, tuple[str | tuple[str], ...]]]]
"""Language -> key -> form of the text (`` for words, `guidance`, `image`, ...) -> pieces; a tuple holds the source of
an expression, since its relative paths begin at the control that shows the text."""


@dataclass(frozen=True)
class Preload:
    """A value that the form asks of the device (`jr:preload`)."""

    kind: str
    parameter: str


@dataclass(frozen=True)
class Bind:
    """What holds for all nodes of a path."""

    path: Path
    type: str = "string"
    relevant: Program | None = None
    calculate: Program | None = None
    required: Program | None = None
    readonly: Program | None = None
    constraint: Program | None = None
    constraint_message: Wording = NO_WORDING
    required_message: Wording = NO_WORDING
    preload: Preload | None = None


@dataclass(frozen=True)
class StaticChoice:
    value: str
    label: Wording


@dataclass(frozen=True)
class Itemset:
    """Choices that an expression finds, with where each one's value and label stand below it."""

    nodes: Program
    value: Path
    label: Path
    label_is_key: bool
    """The label is a key of the catalogue (`jr:itext(itextId)`)."""


@dataclass(frozen=True)
class Control:
    """Something on the form's pages; `path` is None for a group that only holds others together."""

    kind: ControlKind
    path: Path | None
    label: Wording = NO_WORDING
    hint: Wording = NO_WORDING
    appearance: frozenset[str] = frozenset()
    choices: tuple[StaticChoice, ...] = ()
    itemset: Itemset | None = None
    children: "tuple[Control, ...]" = ()
    mediatype: str = ""
    start: float | None = None
    end: float | None = None
    step: float | None = None
    budget: int | None = None
    """What the choices of a select may cost together, in whole euros; each has its `price` then."""
    count: Program | None = None
    """How many instances a repeat has, where the form says so (`jr:count`)."""
    fixed: bool = False
    """A repeat to which nobody adds and from which nobody takes (`jr:noAddRemove`)."""

    def walk(self) -> "Iterator[Control]":
        """This control and all in it, in the order of the form."""
        yield self
        for child in self.children:
            yield from child.walk()


@dataclass(frozen=True)
class Action:
    """`setvalue`: what is written where when something happens."""

    events: frozenset[str]
    target: Path
    source: Path | None
    """The control in which it stands: its change, or the repeat whose new instance sets it off."""
    value: Program | None
    text: str = ""


@dataclass(frozen=True)
class Definition:
    """A form that can be filled in."""

    form_id: str
    version: str
    title: str
    document: Node
    """Above the root of the primary instance as a filling begins; it is copied, never changed."""
    templates: Mapping[Path, Node]
    """What a new instance of each repeat looks like."""
    instances: Mapping[str, Node]
    binds: Mapping[Path, Bind]
    controls: tuple[Control, ...]
    actions: tuple[Action, ...]
    repeats: frozenset[Path]
    languages: tuple[str, ...]
    """Names of the form's languages as it writes them, the default first; one empty name without a catalogue."""
    texts: "Texts"
    namespaces: Mapping[str, str] = field(default_factory=dict)
    """Prefixes of the primary instance's names."""
    order: "tuple[Trigger, ...]" = ()
    """Everything that follows from answers, so ordered that each comes after what it reads."""
    readers: Mapping[Path, tuple[int, ...]] = field(default_factory=dict)
    """For each path that holds a value: which of `order` read it."""
    siblings: Mapping[Path, tuple[str, ...]] = field(default_factory=dict)
    """Names of what lies below each path, in the order of the form's instance, templates among them."""

    def walk(self) -> Iterator[Control]:
        """All controls, in the order of the form."""
        for control in self.controls:
            yield from control.walk()


@dataclass(frozen=True)
class Texts:
    """The catalogue, compiled: (key, path of the control) -> language -> form -> parts."""

    compiled: Mapping[tuple[str, Path], Mapping[str, Mapping[str, tuple[Part, ...]]]]
    plain: Mapping[str, Mapping[str, Mapping[str, tuple[Part, ...]]]]
    """Language -> key -> form -> parts, of texts without expressions: those of choices, most of all."""


TriggerKind = Literal["relevant", "calculate", "count", "choices"]


@dataclass(frozen=True)
class Trigger:
    """One thing that follows from answers: of all nodes of a path, whether they count, what they hold, how many."""

    kind: TriggerKind
    path: Path
    program: Program
    control: Control | None = None
