# SPDX-License-Identifier: EUPL-1.2
"""A data schema as XDatenfelder 2.0 and 3.0 have it in common: groups, fields, how often each, texts."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

FieldKind = Literal["input", "select", "label", "hidden", "locked"]
"""`feldart`; `hidden` and `locked` since 3.0: carried along unseen, and shown without being answered."""
DataType = Literal[
    "text", "text_latin", "date", "time", "datetime", "bool", "num", "num_int", "num_currency", "file", "obj"
]
"""`datentyp`; `text_latin`, `time` and `datetime` since 3.0."""


class FimRefusedError(Exception):
    """A file is not used. `problems` are German sentences that name the place and the mend."""

    def __init__(self, *problems: str) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


@dataclass(frozen=True)
class Rule:
    """A rule in free text; nobody but the author of a form can say what follows from it."""

    key: str
    name: str
    text: str


@dataclass(frozen=True)
class Code:
    value: str
    label: str


@dataclass(frozen=True)
class CodeListReference:
    """Which list holds a field's choices (`codelisteReferenz`); what is not said is empty."""

    uri: str
    version: str
    version_uri: str
    value_column: str = ""
    label_column: str = ""

    def __str__(self) -> str:
        return self.version_uri or "_".join(part for part in (self.uri, self.version) if part)


@dataclass(frozen=True)
class Precision:
    """What narrows an answer (`praezisierung`), as it is written there; `unread` is what nobody understands of it."""

    min_length: int | None = None
    max_length: int | None = None
    least: str = ""
    most: str = ""
    pattern: str = ""
    unread: str = ""


@dataclass(frozen=True)
class Element:
    """What groups and fields have in common. Two with the same key ask for the same, whatever they are called."""

    key: str
    """Name of the property in JSON: `F60000227V1.1`; without a version the id alone."""
    name: str = field(compare=False)
    label: str = field(compare=False)
    help: str = field(compare=False)
    rules: tuple[Rule, ...] = field(compare=False)
    law: str = field(compare=False, kw_only=True, default="")
    """The norm that wants it (`bezug`), its own and that of the place where it stands."""

    def __str__(self) -> str:
        return f"„{self.label}“ ({self.key})"


@dataclass(frozen=True)
class DataField(Element):
    """`datenfeld`."""

    kind: FieldKind
    type: DataType
    precision: Precision
    content: str = field(compare=False)
    """`inhalt`: the words of a `label`, the value of what is hidden or locked, a proposal for what is asked."""
    codes: tuple[Code, ...] = ()
    """Of a select whose choices the file itself holds (`werte`, 3.0)."""
    reference: CodeListReference | None = None

    @property
    def attached(self) -> bool:
        """Whether it takes a file or an object, which no kiosk does."""
        return self.kind in ("input", "hidden", "locked") and self.type in ("file", "obj")


@dataclass(frozen=True)
class DataGroup(Element):
    """`datenfeldgruppe`."""

    positions: "tuple[Position, ...]"
    exclusive: bool = False
    """One of its parts only (`art` X, since 3.0)."""


@dataclass(frozen=True)
class Position:
    """A part of a group or schema, and how many of it there are (`anzahl`); `most` is None without a bound."""

    least: int
    most: int | None
    element: DataField | DataGroup

    @property
    def repeated(self) -> bool:
        """Whether its values are a list."""
        return self.most is None or self.most > 1


@dataclass(frozen=True)
class DataSchema(DataGroup):
    """`stammdatenschema`."""

    standard: str = ""
    """The version of XDatenfelder in which it was written: `2.0` or `3.0.0`."""

    def walk(self) -> "Iterator[tuple[tuple[DataGroup, ...], Position]]":
        """Every position with the groups above it, in the order of the file."""
        yield from _walk(self, (self,))


def _walk(group: DataGroup, above: tuple[DataGroup, ...]) -> "Iterator[tuple[tuple[DataGroup, ...], Position]]":
    for position in group.positions:
        yield above, position
        if isinstance(position.element, DataGroup):
            yield from _walk(position.element, (*above, position.element))
