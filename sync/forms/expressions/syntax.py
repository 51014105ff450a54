# SPDX-License-Identifier: EUPL-1.2
"""The grammar of XPath 1.0 (W3C Recommendation of 16 November 1999, section 3), from text to a tree.

Names of functions may carry a prefix and any letters (`jr:choice-name`). Variables are refused: no form has them.
"""

import re
from dataclasses import dataclass, field
from typing import Final, Literal

MAX_LENGTH: Final = 20_000
"""Signs of one expression; the longest of published forms have some thousand."""
MAX_DEPTH: Final = 60
"""How deep brackets, calls and predicates may lie in each other."""

Operator = Literal["or", "and", "=", "!=", "<", "<=", ">", ">=", "+", "-", "*", "div", "mod", "|"]


class ExpressionError(Exception):
    """An expression that cannot be used; `column` counts its signs from 1."""

    def __init__(self, message: str, column: int) -> None:
        super().__init__(message)
        self.message = message
        self.column = column


@dataclass(frozen=True)
class Number:
    value: float


@dataclass(frozen=True)
class Text:
    value: str


@dataclass(frozen=True)
class Call:
    """A function with its arguments; `column` is where its name stands."""

    name: str
    arguments: "tuple[Expression, ...]"
    column: int


@dataclass(frozen=True)
class Binary:
    operator: Operator
    left: "Expression"
    right: "Expression"


@dataclass(frozen=True)
class Negative:
    operand: "Expression"


@dataclass(frozen=True)
class Step:
    """One step of a path. `test` is a name, `*`, `node()` or `text()`."""

    axis: str
    test: str
    predicates: "tuple[Expression, ...]" = ()


@dataclass(frozen=True)
class LocationPath:
    """A path; `absolute`: from the document on; `start`: from the nodes that an expression gives."""

    absolute: bool
    steps: tuple[Step, ...]
    start: "Expression | None" = None


@dataclass(frozen=True)
class Filtered:
    """Nodes that an expression gives, of which predicates keep some."""

    start: "Expression"
    predicates: "tuple[Expression, ...]"


Expression = Number | Text | Call | Binary | Negative | LocationPath | Filtered

_AXES: Final = frozenset(
    {"child", "descendant", "parent", "ancestor", "following-sibling", "preceding-sibling", "following", "preceding",
     "attribute", "self", "descendant-or-self", "ancestor-or-self"}
)  # fmt: skip
_NAME: Final = r"[^\W\d][\w.·-]*"
_TOKEN: Final = re.compile(
    rf"""\s*(?:(?P<number>\d+(?:\.\d*)?|\.\d+)
    |(?P<text>"[^"]*"|'[^']*')
    |(?P<name>{_NAME}(?::(?!:)(?:{_NAME}|\*))?)
    |(?P<sign>\.\.|::|//|!=|<=|>=|[()\[\].@,/|+\-=<>*$]))""",
    re.VERBOSE,
)
_BINDING: Final[dict[str, int]] = {
    "or": 1, "and": 2, "=": 3, "!=": 3, "<": 4, "<=": 4, ">": 4, ">=": 4, "+": 5, "-": 5, "*": 6, "div": 6, "mod": 6,
}  # fmt: skip
_NODE_TYPES: Final = frozenset({"node", "text", "comment", "processing-instruction"})


@dataclass(frozen=True)
class _Token:
    kind: Literal["number", "text", "name", "sign", "operator", "end"]
    value: str
    column: int


def parse(source: str) -> Expression:
    """The tree of an expression; raises ExpressionError with the column where it stops making sense."""
    if len(source) > MAX_LENGTH:
        raise ExpressionError(f"the expression has more than {MAX_LENGTH} signs", MAX_LENGTH)
    return _Parser(_tokens(source)).whole()


def _tokens(source: str) -> list[_Token]:
    found: list[_Token] = []
    at = 0
    end = len(source.rstrip())
    while at < end:
        match = _TOKEN.match(source, at)
        if match is None:
            at += len(source[at:]) - len(source[at:].lstrip())
            raise ExpressionError(f"{source[at]!r} is not expected here", at + 1)
        kind = match.lastgroup or "sign"
        column = match.start(kind) + 1
        value = match[kind]
        # Section 3.7: after an operand `*` multiplies, and these names are operators.
        operand_before = bool(found) and (
            found[-1].kind in ("number", "text", "name") or found[-1].value in (")", "]", ".", "..", "*")
        ) and found[-1].kind != "operator"  # fmt: skip
        if (operand_before and (value == "*" or value in ("and", "or", "div", "mod"))) or (
            kind == "sign" and value in ("=", "!=", "<", "<=", ">", ">=", "+", "-", "|")
        ):
            found.append(_Token("operator", value, column))
        else:
            found.append(_Token(kind, value, column))  # type: ignore[arg-type]
        at = match.end()
    found.append(_Token("end", "", end + 1))
    return found


@dataclass
class _Parser:
    tokens: list[_Token]
    at: int = 0
    depth: int = field(default=0)

    @property
    def now(self) -> _Token:
        return self.tokens[self.at]

    def whole(self) -> Expression:
        expression = self.expression(0)
        if self.now.kind != "end":
            raise self.unexpected()
        return expression

    def unexpected(self) -> ExpressionError:
        if self.now.kind == "end":
            return ExpressionError("the expression ends too early", self.now.column)
        return ExpressionError(f"{self.now.value!r} is not expected here", self.now.column)

    def take(self, value: str) -> None:
        if self.now.value != value or self.now.kind in ("text", "end"):
            raise self.unexpected()
        self.at += 1

    def stands(self, *values: str) -> bool:
        return self.now.kind in ("sign", "operator") and self.now.value in values

    def expression(self, least: int) -> Expression:
        self.depth += 1
        if self.depth > MAX_DEPTH:
            raise ExpressionError(f"brackets lie more than {MAX_DEPTH} deep in each other", self.now.column)
        left = self.unary()
        while self.now.kind == "operator" and _BINDING.get(self.now.value, 0) > least:
            operator = self.now.value
            self.at += 1
            left = Binary(operator, left, self.expression(_BINDING[operator]))  # type: ignore[arg-type]
        self.depth -= 1
        return left

    def unary(self) -> Expression:
        minus = 0
        while self.stands("-"):
            self.at += 1
            minus += 1
        operand = self.union()
        for _ in range(minus):
            operand = Negative(operand)
        return operand

    def union(self) -> Expression:
        left = self.path()
        while self.stands("|"):
            self.at += 1
            left = Binary("|", left, self.path())
        return left

    def path(self) -> Expression:
        token = self.now
        following = self.tokens[self.at + 1] if token.kind != "end" else token
        is_call = (
            token.kind == "name" and following.value == "(" and following.kind == "sign"
            and token.value not in _NODE_TYPES
        )  # fmt: skip
        if token.kind in ("number", "text") or is_call or self.stands("("):
            return self.filtered()
        if self.stands("$"):
            raise ExpressionError("variables ($name) are not supported", token.column)
        return self.location()

    def filtered(self) -> Expression:
        primary = self.primary()
        predicates = self.predicates()
        start: Expression = Filtered(primary, predicates) if predicates else primary
        if not self.stands("/", "//"):
            return start
        return LocationPath(False, tuple(self.more_steps()), start)

    def primary(self) -> Expression:
        token = self.now
        self.at += 1
        if token.kind == "number":
            return Number(float(token.value))
        if token.kind == "text":
            return Text(token.value[1:-1])
        if token.kind == "name":
            return Call(token.value, self.arguments(), token.column)
        inner = self.expression(0)
        self.take(")")
        return inner

    def arguments(self) -> tuple[Expression, ...]:
        self.take("(")
        given: list[Expression] = []
        if not self.stands(")"):
            given.append(self.expression(0))
            while self.stands(","):
                self.at += 1
                given.append(self.expression(0))
        self.take(")")
        return tuple(given)

    def predicates(self) -> tuple[Expression, ...]:
        found: list[Expression] = []
        while self.stands("["):
            self.at += 1
            found.append(self.expression(0))
            self.take("]")
        return tuple(found)

    def location(self) -> Expression:
        if self.stands("//"):
            return LocationPath(True, tuple(self.more_steps()))
        if self.stands("/"):
            self.at += 1
            if not self.begins_step():
                return LocationPath(True, ())
            return LocationPath(True, (self.step(), *self.more_steps()))
        return LocationPath(False, (self.step(), *self.more_steps()))

    def begins_step(self) -> bool:
        return self.now.kind == "name" or (self.now.kind == "sign" and self.now.value in (".", "..", "@", "*"))

    def more_steps(self) -> list[Step]:
        steps: list[Step] = []
        while self.stands("/", "//"):
            if self.now.value == "//":
                steps.append(Step("descendant-or-self", "node()"))
            self.at += 1
            steps.append(self.step())
        return steps

    def step(self) -> Step:
        token = self.now
        if self.stands(".", ".."):
            self.at += 1
            return Step("self" if token.value == "." else "parent", "node()", self.predicates())
        axis = "child"
        if self.stands("@"):
            self.at += 1
            axis = "attribute"
        elif token.kind == "name" and self.tokens[self.at + 1].value == "::":
            if token.value not in _AXES:
                raise ExpressionError(f"there is no axis {token.value!r}", token.column)
            axis = token.value
            self.at += 2
        return Step(axis, self.node_test(), self.predicates())

    def node_test(self) -> str:
        token = self.now
        if token.kind == "sign" and token.value == "*":
            self.at += 1
            return "*"
        if token.kind != "name":
            raise self.unexpected()
        self.at += 1
        if self.stands("("):
            if token.value not in ("node", "text"):
                raise ExpressionError(f"{token.value}() is not supported in a path", token.column)
            self.at += 1
            self.take(")")
            return f"{token.value}()"
        return token.value
