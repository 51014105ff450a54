# SPDX-License-Identifier: EUPL-1.2
"""A form as a conversation: one question after the other, back and forth, and everything read back at the end.

What is asked follows from what was answered, so the steps are worked out anew after each answer. Nothing of Qt here:
a page shows a step, and hands in what was tapped or typed.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Final, Literal, TypeVar

from sync.forms.definition import Bind, Control
from sync.forms.filling import Choice, Fault, Filling, TooCostlyError
from sync.forms.tree import Node, Path

StepKind = Literal[
    "choice", "choices", "ranking", "whole", "decimal", "date", "time", "text", "long-text", "rating", "confirm",
    "note", "again",
]  # fmt: skip
"""`again`: whether there is one more of what is asked for several times (a child, a dog)."""

T = TypeVar("T")
_WHOLE: Final = frozenset({"int", "integer", "long", "short", "byte"})
_DECIMAL: Final = frozenset({"decimal", "float", "double"})
_UNASKABLE: Final = frozenset({"geopoint", "geotrace", "geoshape", "binary"})
MAX_RATING: Final = 11
"""Steps of a scale that are shown side by side."""
CONFIRMED: Final = "OK"
"""What ODK clients write for a confirmed `trigger`."""


@dataclass(frozen=True)
class Step:
    """One page: a question about a node, or whether a repeat goes on."""

    kind: StepKind
    node: Node
    control: Control
    section: tuple[str, ...] = ()
    """Headings of the groups around it, from the outermost."""
    ordinal: int = 0
    """Which instance of the innermost repeat this is, from 1; for `again`: how many there are."""

    @property
    def key(self) -> tuple[StepKind, Node, Path | None]:
        """What stays the same while answers change what else is asked."""
        return (self.kind, self.node, self.control.path)


@dataclass(frozen=True)
class Said:
    """One answered question, as it is read back and as a desk sees it."""

    step: Step
    question: str
    values: tuple[str, ...]
    """Labels of what was chosen, or what was typed; empty where nothing was answered."""


class Interview:
    """Goes through a filling. A step is remembered by its node, so that it survives whatever an answer changes.

    Where somebody stands is the pages' own affair: they ask what comes after the step that they show.
    """

    def __init__(self, filling: Filling) -> None:
        self.filling = filling
        self.steps: list[Step] = []
        """All pages, as far as the answers tell."""
        self._renew()

    def first(self) -> Step | None:
        """The first page; None for a form that asks nothing."""
        return self.steps[0] if self.steps else None

    def place(self, step: Step) -> int:
        """Which page a step is, from 1; 0 where an answer has taken it away."""
        return next((at for at, one in enumerate(self.steps, 1) if one.key == step.key), 0)

    def after(self, step: Step) -> Step | None:
        """The page after one; None after the last, when everything is read back."""
        at = self.place(step)
        return self.steps[at] if 0 < at < len(self.steps) else None

    def waiting(self, after: Step | None = None) -> Step | None:
        """The first question, behind a step or of all, whose answer is missing or wrong."""
        faulty = {fault.node for fault in self.filling.faults()}
        start = self.place(after) if after is not None else 0
        return next((one for one in self.steps[start:] if one.kind != "again" and one.node in faulty), None)

    # -- what a page shows ---------------------------------------------------------------------------------------

    def question(self, step: Step) -> str:
        """The question in words."""
        return self._looked(lambda: self.filling.wording(step.control.label, step.node), "")

    def hint(self, step: Step) -> str:
        """What helps to answer it."""
        return self._looked(lambda: self.filling.wording(step.control.hint, step.node), "")

    def choices(self, step: Step) -> list[Choice]:
        """What may be chosen."""
        found: list[Choice] = self._looked(lambda: self.filling.choices(step.control, step.node), [])
        return [replace(one, label=one.label.strip()) for one in found]

    def required(self, step: Step) -> bool:
        """Whether the question must be answered."""
        if step.kind in ("note", "again"):
            return False
        return self._looked(lambda: self.filling.required(step.node), False)

    # -- what a page does ----------------------------------------------------------------------------------------

    def answer(self, step: Step, text: str) -> Fault | None:
        """Write down the answer to a question; None, or what is wrong with it.

        A wrong answer is kept too, to be mended: it is in the way of handing the form in (`waiting`).
        """
        if not self.filling.answer(step.node, text):
            return Fault(step.node, "type", "")
        self._renew()
        return self.filling.fault(step.node)

    def more(self, step: Step) -> Step | None:
        """One more of what is asked several times: the first question about it; None where there may be no more."""
        added = self.filling.add(step.control.path or (), step.node)
        if added is None:
            return None
        self._renew()
        return next((one for one in self.steps if one.kind != "again" and _within(one.node, added)), None)

    def less(self, step: Step) -> None:
        """Take back the last of what is asked several times, with all that was answered about it."""
        there = step.node.named.get((step.control.path or ("",))[-1])
        if there:
            self.filling.remove(there[-1])
            self._renew()

    # -- reading back --------------------------------------------------------------------------------------------

    def said(self) -> list[Said]:
        """Everything that was asked and answered, in its order, in the language of now."""
        return [
            Said(step, self.question(step), self.values(step))
            for step in self.steps if step.kind not in ("note", "again") and step.node.text
        ]  # fmt: skip

    def begun(self) -> bool:
        """Whether anything has been answered; costs nothing that an answer in words would."""
        return any(step.kind not in ("note", "again") and step.node.text for step in self.steps)

    def values(self, step: Step) -> tuple[str, ...]:
        """What was answered: labels of choices, else as it is stored."""
        if not step.node.text:
            return ()
        if step.kind in ("choice", "choices", "ranking"):
            labels = {choice.value: choice.label or choice.value for choice in self.choices(step)}
            chosen = [step.node.text] if step.kind == "choice" else step.node.text.split()
            return tuple(labels.get(one, one) for one in chosen)
        return (step.node.text,)

    # -- within --------------------------------------------------------------------------------------------------

    def _looked(self, look: Callable[[], T], otherwise: T) -> T:
        """What a page shows; `otherwise` where finding that out costs more than a kiosk can bear."""
        self.filling.renew()
        try:
            return look()
        except TooCostlyError:
            return otherwise

    def _renew(self) -> None:
        self.steps = list(_steps(self.filling))


def _steps(filling: Filling) -> Iterator[Step]:
    for control in filling.definition.controls:
        yield from _of_control(filling, control, filling.document, ())


def _of_control(filling: Filling, control: Control, at: Node, section: tuple[str, ...]) -> Iterator[Step]:
    if control.kind == "repeat":
        yield from _of_repeat(filling, control, at, section)
    elif control.kind == "group":
        node = at if control.path is None else _one(filling, control.path, at)
        if node is not None and node.relevant:
            heading = filling.wording(control.label, node)
            inner = (*section, heading) if heading else section
            for child in control.children:
                yield from _of_control(filling, child, node, inner)
    elif control.path is not None:
        node = _one(filling, control.path, at)
        if node is not None and node.relevant:
            kind = kind_of(filling.bind(node), control, readonly=filling.readonly(node))
            if kind is not None:
                yield Step(kind, node, control, section)


def _of_repeat(filling: Filling, control: Control, at: Node, section: tuple[str, ...]) -> Iterator[Step]:
    if control.path is None:
        return
    # The group that holds its label names the repeat too: its parent lies above, in this very instance.
    above = at.parent if at.path == control.path else at
    parent = above if above is not None and above.path == control.path[:-1] else _one(filling, control.path[:-1], at)
    if parent is None or not parent.relevant:
        return
    instances = [node for node in parent.named.get(control.path[-1], ()) if node.relevant]
    for ordinal, node in enumerate(instances, 1):
        for child in control.children:
            for step in _of_control(filling, child, node, section):
                yield step if step.ordinal else replace(step, ordinal=ordinal)
    if control.count is None and not control.fixed and _may_begin(filling, control, parent):
        yield Step("again", parent, control, section, len(instances))


def _may_begin(filling: Filling, control: Control, parent: Node) -> bool:
    """Whether a repeat without instances is shown at all: not where its condition hides what would be in it."""
    there = parent.named.get((control.path or ("",))[-1], ())
    return not there or any(node.relevant for node in there)


def _one(filling: Filling, path: Path, at: Node) -> Node | None:
    """The node of a path that lies below `at`, or the only one."""
    if path[: len(at.path)] == at.path:
        node: Node | None = at
        for name in path[len(at.path) :]:
            found = node.named.get(name) if node is not None else None
            node = found[0] if found else None
        return node
    return next(iter(filling.nodes(path)), None)


def kind_of(bind: Bind, control: Control, *, readonly: bool) -> StepKind | None:
    """Which page asks for it; None where a kiosk does not ask (a photo, a place on a map)."""
    if readonly:
        return "note"
    match control.kind:
        case "select1":
            return "choice"
        case "select":
            return "choices"
        case "rank":
            return "ranking"
        case "trigger":
            return "confirm"
        case "upload":
            return None
        case "range":
            steps = _steps_of_range(control)
            return "rating" if steps is not None and steps <= MAX_RATING else "decimal"
    if bind.type in _UNASKABLE:
        return None
    if bind.type in _WHOLE:
        return "whole"
    if bind.type in _DECIMAL:
        return "decimal"
    if bind.type in ("date", "dateTime"):
        return "date"
    if bind.type == "time":
        return "time"
    return "long-text" if "multiline" in control.appearance else "text"


def _steps_of_range(control: Control) -> int | None:
    if control.start is None or control.end is None or not control.step:
        return None
    return round(abs(control.end - control.start) / abs(control.step)) + 1


def scale(control: Control) -> list[str]:
    """The values of a range, in the order of the form."""
    steps = _steps_of_range(control)
    if steps is None or control.start is None or control.end is None or control.step is None:
        return []
    size = abs(control.step) if control.end >= control.start else -abs(control.step)
    return [f"{control.start + at * size:g}" for at in range(min(steps, MAX_RATING))]


def _within(node: Node, above: Node) -> bool:
    one: Node | None = node
    while one is not None:
        if one is above:
            return True
        one = one.parent
    return False
