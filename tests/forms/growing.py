# SPDX-License-Identifier: EUPL-1.2
"""Small forms that chance makes: questions, groups and repeats with rules over what stands before them."""

import random
from dataclasses import dataclass, field

from tests.forms.making import bind, items, xform

_TYPES = ("int", "string", "decimal", "date", "select1", "select")
_VALUES = ("a", "b", "c")
_OF_NUMBERS = (
    "{x} > {n}", "{x} < {n} or {x} = ''", "{x} + {n} > {y}", "{x} * 2 = {y}", "not({x} = {n})", "{x} mod 2 = 1",
    "{x} != {y}", "coalesce({x}, 1) > {n}", "{x} >= {n} and {y} != {n}",
)  # fmt: skip
_OF_TEXTS = (
    "{x} = 'a'", "{x} != ''", "string-length({x}) > {n}", "selected({x}, 'a')", "contains({x}, {y})",
    "count-selected({x}) > 1", "not(selected({x}, 'b')) and {y} != ''", "regex({x}, '^[a-z]+$')", "{x} = {y}",
)  # fmt: skip
_RESULTS = (
    "{x} + {y}", "concat({x}, '-', {y})", "if({x} > {n}, {x}, {y})", "coalesce({x}, {y})", "string-length({x})",
    "number({x}) * {n}", "round({x} div 3, 2)", "if(selected({x}, 'a'), 'ja', 'nein')", "substr({x}, 0, {n})",
    "max({n}, 3)", "'fest'", "{n}", "format-date({x}, '%d.%m.%Y')", "translate({x}, 'abc', 'xyz')",
)  # fmt: skip
_OF_ROWS = ("count({row})", "join(',', {row}/{n})", "count({row}[{n} > 1])", "string({row}[1]/{n})")


@dataclass
class _Growing:
    chance: random.Random
    instance: list[str] = field(default_factory=list)
    binds: list[str] = field(default_factory=list)
    before: list[str] = field(default_factory=lambda: ["/data/q0"])
    """Paths of what stands outside of repeats, to be referred to from everywhere."""
    count: int = 0

    def question(self, home: str, known: list[str]) -> tuple[str, str]:
        """Its node and its control."""
        self.count += 1
        name = f"q{self.count}"
        path, kind = f"{home}/{name}", self.chance.choice(_TYPES)
        rules: dict[str, str] = {"type": "string" if kind.startswith("select") else kind}
        calculated = self.chance.random() < 0.3
        if calculated:
            # What becomes of a result of another type is each engine's own.
            rules |= {"type": "string", "calculate": self.expression(_RESULTS, known)}
        elif self.chance.random() < 0.3:
            rules["constraint"] = self.expression((*_OF_NUMBERS, *_OF_TEXTS), [".", *known], first=".")
        for rule, share in (("relevant", 0.35), ("required", 0.2), ("readonly", 0.1)):
            if self.chance.random() < share:
                rules[rule] = self.expression((*_OF_NUMBERS, *_OF_TEXTS), known)
        self.binds.append(bind(path, **rules))
        default = self.chance.choice(_VALUES) if kind == "select1" and self.chance.random() < 0.2 else ""
        known.append(path)
        label = f'<label>{name} <output value="{self.chance.choice(known)}"/></label>'
        control = kind if kind.startswith("select") else "input"
        body = f'<{control} ref="{path}">{label}{items(*_VALUES) if control == kind else ""}</{control}>'
        return f"<{name}>{default}</{name}>", "" if calculated and self.chance.random() < 0.7 else body

    def expression(self, templates: tuple[str, ...], known: list[str], first: str = "") -> str:
        x, y = first or self.chance.choice(known), self.chance.choice(known)
        return self.chance.choice(templates).format(x=x, y=y, n=self.chance.randint(0, 5))

    def part(self, home: str, known: list[str], depth: int) -> tuple[str, str]:
        """A question, a group or a repeat."""
        drawn = self.chance.random()
        if drawn < 0.65 or depth == 3:
            return self.question(home, known)
        self.count += 1
        repeat = drawn > 0.85 and "r" not in home
        path = f"{home}/{'r' if repeat else 'g'}{self.count}"
        name = path.rpartition("/")[2]
        if self.chance.random() < 0.4:
            self.binds.append(bind(path, relevant=self.expression((*_OF_NUMBERS, *_OF_TEXTS), known)))
        inner_known = list(known) if repeat else known
        parts = [self.part(path, inner_known, depth + 1) for _ in range(self.chance.randint(1, 4))]
        nodes, controls = "".join(node for node, _ in parts), "".join(control for _, control in parts)
        if not repeat:
            return f"<{name}>{nodes}</{name}>", f'<group ref="{path}"><label>{name}</label>{controls}</group>'
        inner = [one for one in inner_known if one not in known and one.count("/") == path.count("/") + 1]
        node = f'<{name} jr:template="">{nodes}</{name}><{name}>{nodes}</{name}>'
        if inner:
            self.count += 1
            total = f"{home}/q{self.count}"
            rule = self.chance.choice(_OF_ROWS).format(row=path, n=self.chance.choice(inner).rpartition("/")[2])
            self.binds.append(bind(total, calculate=rule))
            known.append(total)
            node += f"<q{self.count}/>"
        return node, f'<group ref="{path}"><label>{name}</label><repeat nodeset="{path}">{controls}</repeat></group>'


def grown(seed: int) -> bytes:
    """The XML of a form; the same for the same seed."""
    growing = _Growing(random.Random(seed))
    known = ["/data/q0"]
    parts = [growing.part("/data", known, 0) for _ in range(growing.chance.randint(3, 9))]
    first = '<input ref="/data/q0"><label>q0</label></input>'
    return xform(
        "<q0/>" + "".join(node for node, _ in parts),
        bind("/data/q0", type="int") + "".join(growing.binds),
        first + "".join(control for _, control in parts),
    )
