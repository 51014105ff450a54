# SPDX-License-Identifier: EUPL-1.2
"""From an expression's tree to a Python function, and to the list of what it depends on."""

import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Final

from sync.forms.expressions import syntax
from sync.forms.expressions.running import SIBLINGS_AT_ONCE, Compiled, Context
from sync.forms.expressions.syntax import Binary, Call, ExpressionError, Filtered, LocationPath, Negative, Step
from sync.forms.expressions.values import Value, compare, number_of, text_of, truth_of
from sync.forms.tree import Node, Path

Nodes = Callable[[Context], list[Node]]


@dataclass(frozen=True)
class Dependency:
    """What an expression reads of the primary instance.

    Either a path, or all that lies below a path. An absolute path may end at a node of which only descendants hold
    values; whoever asks for what changes with it looks at them too.
    """

    path: Path
    below: bool = False


@dataclass(frozen=True)
class Program:
    """An expression that is ready to run."""

    source: str
    run: Compiled
    dependencies: frozenset[Dependency]
    calls: frozenset[str]
    """Names of the functions in it."""


@dataclass(frozen=True)
class Rule:
    """A function that expressions may call: how many arguments it takes and how a call is compiled.

    `apply` gets the call, the compiled arguments and the compiler, and gives the compiled call.
    """

    least: int
    most: int
    """Arguments at most; 99 stands for any number."""
    apply: Callable[["Compiler", Call, list[Compiled]], Compiled]


@dataclass
class Compiler:
    """Compiles the expressions of one form.

    `home` is the path of the node on which the expression stands: relative paths begin there. `rules` are the
    functions that there are, by name.
    """

    home: Path
    rules: dict[str, Rule]
    repeats: frozenset[Path]
    instances: frozenset[str]
    dependencies: set[Dependency] = field(default_factory=set)
    calls: set[str] = field(default_factory=set)

    def compile(self, source: str) -> Program:
        """A program; raises ExpressionError where the expression cannot be used."""
        tree = syntax.parse(source)
        run = self.expression(tree, self.home)
        return Program(source, run, frozenset(self.dependencies), frozenset(self.calls))

    def expression(self, tree: syntax.Expression, home: Path | None) -> Compiled:
        """The function of a part of the tree; `home` is None where its place is not in the primary instance."""
        match tree:
            case syntax.Number(value) | syntax.Text(value):
                return lambda _context: value
            case Negative(operand):
                return self._negative(self.expression(operand, home))
            case Binary():
                return self._binary(tree, home)
            case Call():
                if tree.name == "current":
                    self.dependencies.add(Dependency(self.home))
                return self._call(tree, home)
            case LocationPath():
                return self.path(tree, home)
            case Filtered():
                return self._filtered(tree, home)

    # -- operators -----------------------------------------------------------------------------------------------

    def _negative(self, operand: Compiled) -> Compiled:
        return lambda context: -number_of(operand(context), context.run.zone)

    def _binary(self, tree: Binary, home: Path | None) -> Compiled:
        left, right = self.expression(tree.left, home), self.expression(tree.right, home)
        if tree.operator == "or":
            return lambda context: truth_of(left(context)) or truth_of(right(context))
        if tree.operator == "and":
            return lambda context: truth_of(left(context)) and truth_of(right(context))
        if tree.operator == "|":
            return _union(left, right)
        if tree.operator in _ARITHMETIC:
            return _calculation(_ARITHMETIC[tree.operator], left, right)
        sign = tree.operator
        return lambda context: compare(sign, left(context), right(context), context.run.zone)

    def _call(self, tree: Call, home: Path | None) -> Compiled:
        rule = self.rules.get(tree.name)
        if rule is None:
            raise ExpressionError(f"there is no function {tree.name}()", tree.column)
        if not rule.least <= len(tree.arguments) <= rule.most:
            raise ExpressionError(
                f"{tree.name}() takes {_count(rule.least, rule.most)}, not {len(tree.arguments)}", tree.column
            )
        self.calls.add(tree.name)
        return rule.apply(self, tree, [self.expression(one, home) for one in tree.arguments])

    def _filtered(self, tree: Filtered, home: Path | None) -> Compiled:
        start = self.expression(tree.start, home)
        place = self.place(tree.start, home)
        predicates = [self.predicate(one, place) for one in tree.predicates]

        def run(context: Context) -> Value:
            nodes = nodes_of(start(context))
            for predicate in predicates:
                nodes = predicate(context, nodes)
            return nodes

        return run

    # -- paths ---------------------------------------------------------------------------------------------------

    def place(self, tree: syntax.Expression, home: Path | None) -> Path | None:
        """The path that all nodes of an expression have; None where that cannot be told, or outside the answers."""
        match tree:
            case LocationPath():
                start = () if tree.absolute else home
                if tree.start is not None:
                    start = self.place(tree.start, home)
                for step in tree.steps:
                    start = _next_place(start, step)
                return start
            case Filtered():
                return self.place(tree.start, home)
            case Call(name="current"):
                return self.home
            case _:
                return None

    def path(self, tree: LocationPath, home: Path | None) -> Compiled:
        """A location path, and what it reads."""
        if _in_instance(tree):
            return self._secondary(tree, home)
        place = () if tree.absolute else home
        start: Compiled | None = None
        if tree.start is not None:
            # `current()/..` reads what lies at the end of the path, not the node where it begins.
            at_home = isinstance(tree.start, Call) and tree.start.name == "current"
            start = self._call(tree.start, home) if at_home else self.expression(tree.start, home)  # type: ignore[arg-type]
            place = self.place(tree.start, home)
        walks: list[Callable[[Context, list[Node]], list[Node]]] = []
        known = place
        for number, step in enumerate(tree.steps):
            before = known
            known = _next_place(known, step)
            if known is None and before is not None:
                self.dependencies.add(Dependency(_above(before, tree.steps[number:]), below=True))
            walks.append(self._walk(step, known, known is None))
        if known is not None:
            self.dependencies.add(Dependency(known))
        if tree.absolute and not any(step.predicates for step in tree.steps) and known:
            return self._plain_absolute(known)
        return _walked(tree.absolute, start, walks)

    def _plain_absolute(self, path: Path) -> Compiled:
        """`/data/child/name`: in a repeat the same one that the expression stands in (JavaRosa, contextualisation).

        The last step is taken as it is written: `count(/data/child)` counts all, also from within one of them.
        """
        home, repeats = self.home, self.repeats
        shared = 0
        while shared < min(len(path) - 1, len(home)) and path[shared] == home[shared]:
            shared += 1
        while shared and path[:shared] not in repeats:
            shared -= 1
        anchor, rest = path[:shared], path[shared:]

        def run(context: Context) -> Value:
            node = context.current
            if anchor:
                while len(node.path) > shared and node.parent is not None:
                    node = node.parent
                found = [node] if node.path == anchor else [context.run.document]
                steps = rest if node.path == anchor else path
            else:
                found, steps = [context.run.document], path
            for name in steps:
                if len(found) == 1:
                    found = found[0].named.get(name, [])
                else:
                    found = [child for one in found for child in one.named.get(name, ())]
            if len(found) > 1:
                context.run.spend(len(found))
            return found

        return run

    def _walk(self, step: Step, place: Path | None, sort: bool = True) -> Callable[[Context, list[Node]], list[Node]]:
        """One step; `sort`: its nodes may come in another order than the document's."""
        select = _axis(step.axis, step.test)
        predicates = [self.predicate(one, place) for one in step.predicates]
        backwards = step.axis.startswith(("preceding", "ancestor"))
        beside = step.axis.startswith(("preceding", "following"))

        def walk(context: Context, nodes: list[Node]) -> list[Node]:
            found: list[Node] = []
            for node in nodes:
                some = select(node)
                context.run.spend(len(some) + 1)
                if beside and node.parent is not None:
                    context.run.spend(len(node.parent.children) // SIBLINGS_AT_ONCE)
                for predicate in predicates:
                    some = predicate(context, some)
                found.extend(some)
            if len(nodes) < 2 and not backwards:
                return found
            return _in_order(_unique(found)) if sort or backwards else _unique(found)

        return walk

    def predicate(self, tree: syntax.Expression, place: Path | None) -> Callable[[Context, list[Node]], list[Node]]:
        """A predicate keeps the nodes for which it is true, or the one at its position (section 2.4)."""
        test = self.expression(tree, place)

        def keep(context: Context, nodes: list[Node]) -> list[Node]:
            kept: list[Node] = []
            size = len(nodes)
            context.run.spend(size)
            inner = Context(context.run, context.node, context.current, 1, size)
            for number, node in enumerate(nodes, 1):
                inner.node, inner.position = node, number
                result = test(inner)
                if result == number if isinstance(result, float) else truth_of(result):
                    kept.append(node)
            return kept

        return keep

    def _secondary(self, tree: LocationPath, home: Path | None) -> Compiled:
        """`instance('x')/root/item[state = /data/state]/label`: equality with a child is looked up, not searched."""
        start = self.expression(tree.start or LocationPath(True, ()), home)
        walks: list[Callable[[Context, list[Node]], list[Node]]] = []
        names: list[str] = []
        for number, step in enumerate(tree.steps):
            plain = step.axis == "child" and not step.test.endswith(")") and step.test != "*"
            names.append(step.test if plain else "")
            key = (
                _equality(step)
                if plain and all(names) and not any(s.predicates for s in tree.steps[:number])
                else None
            )
            if key is None:
                walks.append(self._walk(step, None, sort=not plain))
            else:
                walks = [self._look_up(tuple(names), *key)]
                walks.extend(self._rest(step.predicates[1:]))
        return _walked(False, start, walks)

    def _rest(self, predicates: Iterable[syntax.Expression]) -> list[Callable[[Context, list[Node]], list[Node]]]:
        return [self.predicate(one, None) for one in predicates]

    def _look_up(
        self, names: Path, child: str, wanted: syntax.Expression
    ) -> Callable[[Context, list[Node]], list[Node]]:
        value = self.expression(wanted, None)

        def walk(context: Context, documents: list[Node]) -> list[Node]:
            sought = value(context)
            # Numbers compare as numbers ('07' = 7), and of nodes any may fit: those are rare and searched below.
            if isinstance(sought, list) and len(sought) == 1:
                sought = sought[0].value()
            table = _table(documents[0], names, child)
            if isinstance(sought, str):
                found = table.get(sought, [])
                context.run.spend(len(found) + 1)
                return found
            context.run.spend(len(table))
            matching = [
                node
                for text, nodes in table.items()
                if compare("=", text, sought, context.run.zone)
                for node in nodes
            ]
            return _unique(matching) if len(matching) > 1 else matching

        return walk


def nodes_of(value: Value) -> list[Node]:
    """The nodes of a value; a single value where nodes are asked for gives none."""
    return value if isinstance(value, list) else []


def counting(value: Value) -> list[Node]:
    """The nodes of a value that are relevant: what is hidden is still read, as empty, but not counted."""
    return [node for node in nodes_of(value) if node.relevant]


def _count(least: int, most: int) -> str:
    if least == most:
        return f"{least} argument{'' if least == 1 else 's'}"
    return f"at least {least}" if most >= 99 else f"{least} to {most} arguments"


def _divide(left: float, right: float) -> float:
    if right != 0:
        return left / right
    if left == 0 or math.isnan(left):
        return math.nan
    return math.copysign(math.inf, left) * math.copysign(1, right)


def _remainder(left: float, right: float) -> float:
    # Section 3.5: with the sign of the dividend, as in Java and C.
    return math.nan if right == 0 or math.isinf(left) else math.fmod(left, right)


_ARITHMETIC: Final[dict[str, Callable[[float, float], float]]] = {
    "+": lambda left, right: left + right,
    "-": lambda left, right: left - right,
    "*": lambda left, right: left * right,
    "div": _divide,
    "mod": _remainder,
}


def _calculation(of: Callable[[float, float], float], left: Compiled, right: Compiled) -> Compiled:
    def run(context: Context) -> Value:
        zone = context.run.zone
        return of(number_of(left(context), zone), number_of(right(context), zone))

    return run


def _union(left: Compiled, right: Compiled) -> Compiled:
    def run(context: Context) -> Value:
        return _in_order(_unique([*nodes_of(left(context)), *nodes_of(right(context))]))

    return run


def _unique(nodes: list[Node]) -> list[Node]:
    return list(dict.fromkeys(nodes))


def _in_order(nodes: list[Node]) -> list[Node]:
    if len(nodes) < 2:
        return nodes
    places: dict[Node, dict[Node, int]] = {}
    """Of the children of each parent: looked for once, and not once for each of ten thousand siblings."""

    def place(node: Node) -> tuple[int, ...]:
        found: list[int] = []
        while (parent := node.parent) is not None:
            if node.name.startswith("@"):
                found.append(-1)
            else:
                if parent not in places:
                    places[parent] = {child: at for at, child in enumerate(parent.children)}
                found.append(places[parent][node])
            node = parent
        return tuple(reversed(found))

    return sorted(nodes, key=place)


def _walked(
    absolute: bool, start: Compiled | None, walks: list[Callable[[Context, list[Node]], list[Node]]]
) -> Compiled:
    def run(context: Context) -> Value:
        if start is not None:
            nodes = nodes_of(start(context))
        else:
            # Also from within a secondary instance a path that begins with a slash leads to the answers (ODK).
            nodes = [context.run.document] if absolute else [context.node]
        for walk in walks:
            nodes = walk(context, nodes)
        for node in nodes:
            # Whoever takes the text of a node with children looks at all of them.
            if node.children:
                context.run.spend(node.weight(context.run.budget + 1))
        return nodes

    return run


def _next_place(place: Path | None, step: Step) -> Path | None:
    if place is None:
        return None
    if step.axis == "self" and step.test == "node()":
        return place
    if step.axis == "parent" and step.test == "node()":
        return place[:-1]
    if step.axis == "child" and step.test not in ("*", "node()", "text()"):
        return (*place, step.test)
    if step.axis == "attribute" and step.test != "*":
        return (*place, f"@{step.test}")
    if step.axis in ("following-sibling", "preceding-sibling") and step.test not in ("*", "node()", "text()"):
        return (*place[:-1], step.test)
    return None


def _above(place: Path, steps: tuple[Step, ...]) -> Path:
    """How far up the rest of a path may reach: all below that is what it depends on."""
    for step in steps:
        if step.axis in ("parent", "following-sibling", "preceding-sibling"):
            place = place[:-1]
        elif step.axis in ("ancestor", "ancestor-or-self", "following", "preceding"):
            return ()
    return place


def _in_instance(tree: LocationPath) -> bool:
    return isinstance(tree.start, Call) and tree.start.name == "instance"


def _equality(step: Step) -> tuple[str, syntax.Expression] | None:
    """The child and the sought value of a first predicate `child = value` whose value does not hang on the node."""
    match step.predicates[:1]:
        case (Binary("=", left, right),):
            for child, wanted in ((left, right), (right, left)):
                if _single_child(child) is not None and not _hangs_on_node(wanted):
                    return _single_child(child) or "", wanted
    return None


def _single_child(tree: syntax.Expression) -> str | None:
    match tree:
        case LocationPath(False, (Step("child", name, ()),), None) if name not in ("*", "node()", "text()"):
            return name
    return None


def _hangs_on_node(tree: syntax.Expression) -> bool:
    match tree:
        case syntax.Number() | syntax.Text():
            return False
        case LocationPath(absolute, steps, start):
            if start is not None:
                return not (isinstance(start, Call) and start.name == "current") or any(s.predicates for s in steps)
            return not absolute
    return True


def _table(document: Node, names: Path, child: str) -> dict[str, list[Node]]:
    if document.index is None:
        document.index = {}
    table = document.index.get((names, child))
    if table is None:
        nodes = [document]
        for name in names:
            nodes = [one for node in nodes for one in node.named.get(name, ())]
        table = {}
        for node in nodes:
            for one in dict.fromkeys(inner.value() for inner in node.named.get(child, ())):
                table.setdefault(one, []).append(node)
        document.index[names, child] = table
    return table


def _axis(axis: str, test: str) -> Callable[[Node], list[Node]]:
    if axis == "child" and test not in ("*", "node()", "text()"):
        return lambda node: node.named.get(test, [])
    if axis == "child" and test == "text()":
        return lambda node: [node] if node.text and not node.children else []
    fits = _fits(axis, test)
    select = _SELECTIONS[axis]
    return lambda node: [one for one in select(node) if fits(one)]


def _fits(axis: str, test: str) -> Callable[[Node], bool]:
    if test == "node()":
        return lambda _node: True
    if test == "text()":
        return lambda node: False
    if axis == "attribute":
        return (lambda node: True) if test == "*" else (lambda node: node.name == f"@{test}")
    if test == "*":
        return lambda node: bool(node.name) and not node.name.startswith("@")
    return lambda node: node.name == test


def _ancestors(node: Node) -> list[Node]:
    found: list[Node] = []
    while node.parent is not None:
        node = node.parent
        found.append(node)
    return found


def _siblings(node: Node, after: bool) -> list[Node]:
    if node.parent is None or node.name.startswith("@"):
        return []
    place = node.parent.children.index(node)
    # Of what comes before, the nearest is the first (section 2.4).
    return node.parent.children[place + 1 :] if after else node.parent.children[:place][::-1]


def _beyond(node: Node, after: bool) -> list[Node]:
    found: list[Node] = []
    for one in (node, *_ancestors(node)):
        for sibling in _siblings(one, after):
            below = list(sibling.walk())
            found.extend(below if after else below[::-1])
    return found


_SELECTIONS: Final[dict[str, Callable[[Node], list[Node]]]] = {
    "child": lambda node: node.children,
    "self": lambda node: [node],
    "parent": lambda node: [] if node.parent is None else [node.parent],
    "attribute": lambda node: node.attributes,
    "descendant": lambda node: list(node.walk())[1:],
    "descendant-or-self": lambda node: list(node.walk()),
    "ancestor": _ancestors,
    "ancestor-or-self": lambda node: [node, *_ancestors(node)],
    "following-sibling": lambda node: _siblings(node, after=True),
    "preceding-sibling": lambda node: _siblings(node, after=False),
    "following": lambda node: _beyond(node, after=True),
    "preceding": lambda node: _beyond(node, after=False),
}


def strings_of(value: Value) -> list[str]:
    """What a function that joins or counts takes: each node that counts on its own, a single value as one."""
    return [node.value() for node in value if node.relevant] if isinstance(value, list) else [text_of(value)]
