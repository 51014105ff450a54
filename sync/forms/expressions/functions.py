# SPDX-License-Identifier: EUPL-1.2
"""The functions of ODK XForms (https://getodk.github.io/xforms-spec/#xpath-functions), those of XPath 1.0 among them.

What reads the device, the network or a file (`pulldata` from a file that is not there, `extract-signed`, `property`)
is left out on purpose: a form that asks for it is refused before anybody fills it in.
"""

import base64
import binascii
import hashlib
import math
import re
import uuid
from collections.abc import Callable, Iterable
from typing import Final

from sync.forms.expressions import dates, places
from sync.forms.expressions.compiling import Compiler, Rule, counting, nodes_of, strings_of
from sync.forms.expressions.patterns import full_match
from sync.forms.expressions.running import SIBLINGS_AT_ONCE, Compiled, Context
from sync.forms.expressions.shuffling import shuffled
from sync.forms.expressions.syntax import Call, ExpressionError, LocationPath, Text
from sync.forms.expressions.values import NAN, Value, number_of, text_of, truth_of
from sync.forms.tree import Node

Of = Callable[..., Value]
MAX_TEXT: Final = 200_000
"""Signs that a function may build: `concat` in a circle of calculations would double a text without end."""


def _eager(least: int, most: int, of: Of) -> Rule:
    """A function that takes its context and all its arguments' values."""

    def apply(_compiler: Compiler, _call: Call, arguments: list[Compiled]) -> Compiled:
        if len(arguments) == 1:
            (only,) = arguments
            return lambda context: of(context, only(context))
        if len(arguments) == 2:
            first, second = arguments
            return lambda context: of(context, first(context), second(context))
        return lambda context: of(context, *(one(context) for one in arguments))

    return Rule(least, most, apply)


def _numeric(least: int, most: int, of: Callable[..., float]) -> Rule:
    """A function of numbers."""

    def run(context: Context, *values: Value) -> Value:
        try:
            return of(*(number_of(value, context.run.zone) for value in values))
        except (ValueError, OverflowError, ZeroDivisionError):
            return NAN

    return _eager(least, most, run)


def _string(value: Value) -> str:
    return text_of(value)


# -- XPath 1.0 -------------------------------------------------------------------------------------------------------


def _own(compiled: list[Compiled]) -> Compiled:
    """The only argument, or the node itself where there is none."""
    return compiled[0] if compiled else (lambda context: [context.node])


def _of_node(of: Callable[[Context, Value], Value]) -> Rule:
    def apply(_compiler: Compiler, _call: Call, arguments: list[Compiled]) -> Compiled:
        own = _own(arguments)
        return lambda context: of(context, own(context))

    return Rule(0, 1, apply)


def _concat(_context: Context, *values: Value) -> str:
    return _bounded("", (part for value in values for part in strings_of(value)))


def _bounded(mark: str, parts: Iterable[str]) -> str:
    """Parts with a mark between them, as far as a text may go: it never grows longer on the way either."""
    found: list[str] = []
    length = 0
    for part in parts:
        found += [mark, part] if found else [part]
        length += len(found[-1]) + (len(mark) if len(found) > 1 else 0)
        if length >= MAX_TEXT:
            break
    return "".join(found)[:MAX_TEXT]


def _substring(context: Context, text: Value, start: Value, length: Value = math.inf) -> str:
    zone = context.run.zone
    first, count = _half_up(number_of(start, zone)), _half_up(number_of(length, zone))
    end = first + count
    return "".join(sign for place, sign in enumerate(_string(text), 1) if first <= place < end)


def _half_up(number: float) -> float:
    return number if math.isnan(number) or math.isinf(number) else float(math.floor(number + 0.5))


def _before(_context: Context, text: Value, mark: Value) -> str:
    head, found, _ = _string(text).partition(_string(mark) or "\0")
    return head if found else ""


def _after(_context: Context, text: Value, mark: Value) -> str:
    sought = _string(mark)
    return _string(text).partition(sought)[2] if sought else _string(text)


def _translate(_context: Context, text: Value, signs: Value, others: Value) -> str:
    by = _string(others)
    table: dict[int, str | None] = {}
    for place, sign in enumerate(_string(signs)):
        table.setdefault(ord(sign), by[place] if place < len(by) else None)
    return _string(text).translate(table)


def _sum(context: Context, values: Value) -> float:
    return math.fsum(number_of(node.value(), context.run.zone) for node in counting(values))


def _name(_context: Context, value: Value) -> str:
    return value[0].name.removeprefix("@") if isinstance(value, list) and value else ""


def _round(context: Context, value: Value, places_: Value = 0.0) -> float:
    number, digits = number_of(value, context.run.zone), number_of(places_, context.run.zone)
    if math.isnan(number) or math.isinf(number) or math.isnan(digits):
        return number
    scale = 10.0 ** int(max(-15.0, min(15.0, digits)))
    # Halves go away from zero (as ODK rounds), not up as in XPath 1.0: -2.5 becomes -3.
    return math.copysign(math.floor(abs(number) * scale + 0.5) / scale, number)


# -- choices ---------------------------------------------------------------------------------------------------------


def _words(value: Value) -> list[str]:
    return text_of(value).split()


def _is_selected(value: Value, word: str) -> bool:
    words = _words(value)
    # Of nothing, nothing is selected (as in JavaRosa).
    return word in words or (not word and not words)


def _selected_at(context: Context, value: Value, index: Value) -> str:
    words, place = _words(value), number_of(index, context.run.zone)
    return words[int(place)] if 0 <= place < len(words) else ""


def _choice_name(compiler: Compiler, call: Call, arguments: list[Compiled]) -> Compiled:
    # The second argument is a path in quotes: of the question, not of a value.
    path_text = call.arguments[1]
    if not isinstance(path_text, Text):
        raise ExpressionError(
            "the second argument of jr:choice-name() is the path of a question in quotes", call.column
        )
    tree = _path_in(path_text.value, call)
    path = compiler.place(tree, compiler.home)
    if path is None:
        raise ExpressionError("jr:choice-name() needs the plain path of a question", call.column)
    nodes = compiler.path(tree, compiler.home)
    value = arguments[0]

    def run(context: Context) -> Value:
        found = nodes_of(nodes(context))
        return context.run.choices.choice_label(path, text_of(value(context)), found[0] if found else context.current)

    return run


def _path_in(text: str, call: Call) -> LocationPath:
    from sync.forms.expressions.syntax import parse

    tree = parse(text)
    if not isinstance(tree, LocationPath):
        raise ExpressionError(f"{text!r} is not a path", call.column)
    return tree


# -- logic -----------------------------------------------------------------------------------------------------------


def _if(_compiler: Compiler, _call: Call, arguments: list[Compiled]) -> Compiled:
    condition, then, otherwise = arguments
    return lambda context: then(context) if truth_of(condition(context)) else otherwise(context)


def _coalesce(_compiler: Compiler, _call: Call, arguments: list[Compiled]) -> Compiled:
    def run(context: Context) -> Value:
        for one in arguments:
            text = text_of(one(context))
            if text:
                return text
        return ""

    return run


def _once(_compiler: Compiler, _call: Call, arguments: list[Compiled]) -> Compiled:
    (only,) = arguments

    def run(context: Context) -> Value:
        kept = context.current.text
        return kept if kept else text_of(only(context))

    return run


def _checklist(context: Context, least: Value, most: Value, *answers: Value) -> bool:
    zone = context.run.zone
    yes = sum(truth_of(number_of(one, zone)) if isinstance(one, list) else truth_of(one) for one in answers)
    return _between(yes, number_of(least, zone), number_of(most, zone))


def _weighted_checklist(context: Context, least: Value, most: Value, *pairs: Value) -> bool:
    zone = context.run.zone
    total = 0.0
    for answer, weight in zip(pairs[::2], pairs[1::2], strict=False):
        if truth_of(number_of(answer, zone)) if isinstance(answer, list) else truth_of(answer):
            total += number_of(weight, zone)
    return _between(total, number_of(least, zone), number_of(most, zone))


def _between(number: float, least: float, most: float) -> bool:
    return (least == -1 or number >= least) and (most == -1 or number <= most)


def _boolean_from_string(context: Context, value: Value) -> bool:
    return text_of(value) == "true" or number_of(value, context.run.zone) == 1


# -- nodes -----------------------------------------------------------------------------------------------------------


def _position(_compiler: Compiler, _call: Call, arguments: list[Compiled]) -> Compiled:
    if not arguments:
        return lambda context: float(context.position)
    (of,) = arguments

    def run(context: Context) -> Value:
        nodes = nodes_of(of(context))
        return float(_position_of(nodes[0], context)) if nodes else NAN

    return run


def _position_of(node: Node, context: Context) -> int:
    place = node.position()
    context.run.spend(place // SIBLINGS_AT_ONCE)
    return place


def _instance(compiler: Compiler, call: Call, _arguments: list[Compiled]) -> Compiled:
    name = call.arguments[0]
    if not isinstance(name, Text):
        raise ExpressionError("instance() needs the name of a list in quotes", call.column)
    if name.value not in compiler.instances:
        raise ExpressionError(f"there is no list {name.value!r}", call.column)
    wanted = name.value
    return lambda context: [context.run.instances[wanted]]


def _indexed_repeat(compiler: Compiler, call: Call, arguments: list[Compiled]) -> Compiled:
    if len(arguments) % 2 == 0:
        raise ExpressionError("indexed-repeat() takes a question and pairs of a repeat and its number", call.column)
    paths = [compiler.place(one, compiler.home) for one in (call.arguments[0], *call.arguments[1::2])]
    if not all(paths):
        raise ExpressionError("indexed-repeat() needs plain paths", call.column)
    wanted, *repeats = (path or () for path in paths)
    if any(wanted[: len(path)] != path or path not in compiler.repeats for path in repeats):
        raise ExpressionError("indexed-repeat() needs repeats that hold the question", call.column)
    indices = arguments[2::2]

    def run(context: Context) -> Value:
        chosen = {
            path: number_of(index(context), context.run.zone) for path, index in zip(repeats, indices, strict=True)
        }
        nodes = [context.run.document]
        for depth, name in enumerate(wanted, 1):
            nodes = [child for node in nodes for child in node.named.get(name, ())]
            place = chosen.get(wanted[:depth])
            if place is not None:
                nodes = [node for node in nodes if _position_of(node, context) == place]
        return [node for node in nodes if node.relevant]

    return run


def _count_non_empty(_context: Context, value: Value) -> float:
    return float(sum(1 for node in counting(value) if node.value()))


def _numbers(context: Context, values: Iterable[Value]) -> list[float]:
    return [number_of(text, context.run.zone) for value in values for text in strings_of(value) if text != ""]


def _extreme(of: Callable[[list[float]], float]) -> Of:
    def run(context: Context, *values: Value) -> float:
        numbers = _numbers(context, values)
        return NAN if not numbers or any(math.isnan(one) for one in numbers) else of(numbers)

    return run


def _join(_context: Context, mark: Value, *values: Value) -> str:
    return _bounded(text_of(mark), (text for value in values for text in strings_of(value)))


def _randomize(context: Context, values: Value, seed: Value = "") -> list[Node]:
    nodes = nodes_of(values)
    context.run.spend(len(nodes))
    if seed == "":
        mixed = list(nodes)
        context.run.chance.shuffle(mixed)
        return mixed
    return shuffled(nodes, number_of(seed, context.run.zone))


# -- texts -----------------------------------------------------------------------------------------------------------


def _substr(context: Context, text: Value, start: Value, end: Value = "") -> str:
    zone = context.run.zone
    first = number_of(start, zone)
    last = number_of(end, zone) if end != "" else math.inf
    whole = _string(text)

    def place(number: float) -> int:
        if math.isnan(number):
            return 0
        number = max(-len(whole), min(len(whole), number))
        return int(number + len(whole) if number < 0 else number)

    return whole[place(first) : place(last)]


def _itext(context: Context, key: Value) -> str:
    return context.run.choices.text(text_of(key), context.current)


def _regex(context: Context, text: Value, pattern: Value) -> bool:
    return full_match(text_of(pattern), text_of(text), context.run.spend)


_DIGESTS: Final = {"MD5": "md5", "SHA-1": "sha1", "SHA-256": "sha256", "SHA-384": "sha384", "SHA-512": "sha512"}


def _digest(_context: Context, text: Value, method: Value, encoding: Value = "base64") -> str:
    name = _DIGESTS.get(text_of(method).upper())
    if name is None:
        return ""
    raw = hashlib.new(name, text_of(text).encode(), usedforsecurity=False).digest()
    return raw.hex() if text_of(encoding) == "hex" else base64.b64encode(raw).decode()


def _base64_decode(_context: Context, text: Value) -> str:
    try:
        return base64.b64decode(text_of(text), validate=True).decode("utf-8", errors="replace")
    except (binascii.Error, ValueError):
        return ""


def _uuid(context: Context, length: Value = "") -> str:
    if length != "":
        wanted = number_of(length, context.run.zone)
        signs = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
        return "".join(context.run.chance.choices(signs, k=int(max(0, min(100, wanted or 0)))))
    return str(uuid.UUID(int=context.run.chance.getrandbits(128), version=4))


def _int(context: Context, value: Value) -> float:
    number = number_of(value, context.run.zone)
    return NAN if math.isnan(number) or math.isinf(number) else float(math.trunc(number))


def _pow(base: float, exponent: float) -> float:
    result = base**exponent
    return NAN if isinstance(result, complex) else result


def _logarithm(of: Callable[[float], float]) -> Callable[[float], float]:
    return lambda value: -math.inf if value == 0 else of(value)


def _exponent_of_ten(value: float) -> float:
    return float(10**value)


def _all_strings(values: Iterable[Value]) -> list[str]:
    return [text for value in values for text in strings_of(value)]


def _pulldata(compiler: Compiler, call: Call, arguments: list[Compiled]) -> Compiled:
    name = call.arguments[0]
    if not isinstance(name, Text):
        raise ExpressionError("pulldata() needs the name of a list in quotes", call.column)
    known = name.value.removesuffix(".csv")
    if known not in compiler.instances:
        raise ExpressionError(f"there is no list {known!r}", call.column)
    _, wanted, key, sought = arguments

    def run(context: Context) -> Value:
        column, by, value = text_of(wanted(context)), text_of(key(context)), text_of(sought(context))
        for root in context.run.instances[known].children:
            context.run.spend(len(root.children))
            for row in root.children:
                if any(one.value() == value for one in row.named.get(by, ())):
                    return next((one.value() for one in row.named.get(column, ())), "")
        return ""

    return run


def rules() -> dict[str, Rule]:
    """All functions by name."""
    return {
        # XPath 1.0, section 4
        "last": _eager(0, 0, lambda context: float(context.size)),
        "position": Rule(0, 1, _position),
        "count": _eager(1, 1, lambda _context, value: float(len(counting(value)))),
        "name": _of_node(_name),
        "local-name": _of_node(lambda context, value: _name(context, value).rpartition(":")[2]),
        "namespace-uri": _of_node(lambda _context, _value: ""),
        "string": _of_node(lambda _context, value: text_of(value)),
        "concat": _eager(0, 99, _concat),
        "starts-with": _eager(2, 2, lambda _context, text, mark: text_of(text).startswith(text_of(mark))),
        "contains": _eager(2, 2, lambda _context, text, mark: text_of(mark) in text_of(text)),
        "substring-before": _eager(2, 2, _before),
        "substring-after": _eager(2, 2, _after),
        "substring": _eager(2, 3, _substring),
        "string-length": _of_node(lambda _context, value: float(len(text_of(value)))),
        "normalize-space": _of_node(lambda _context, value: " ".join(re.split(r"[ \t\r\n]+", text_of(value)))
                                    .strip(" ")),
        "translate": _eager(3, 3, _translate),
        "boolean": _eager(1, 1, lambda _context, value: truth_of(value)),
        "not": _eager(1, 1, lambda _context, value: not truth_of(value)),
        "true": _eager(0, 0, lambda _context: True),
        "false": _eager(0, 0, lambda _context: False),
        "number": _of_node(lambda context, value: number_of(value, context.run.zone)),
        "sum": _eager(1, 1, _sum),
        "floor": _numeric(1, 1, lambda number: float(math.floor(number))),
        "ceiling": _numeric(1, 1, lambda number: float(math.ceil(number))),
        "round": _eager(1, 2, _round),
        # XSLT 1.0 and XForms
        "current": _eager(0, 0, lambda context: [context.current]),
        "instance": Rule(1, 1, _instance),
        # ODK XForms
        "if": Rule(3, 3, _if),
        "coalesce": Rule(1, 99, _coalesce),
        "once": Rule(1, 1, _once),
        "checklist": _eager(3, 99, _checklist),
        "weighted-checklist": _eager(4, 99, _weighted_checklist),
        "boolean-from-string": _eager(1, 1, _boolean_from_string),
        "selected": _eager(2, 2, lambda _context, value, word: _is_selected(value, text_of(word).strip())),
        "selected-at": _eager(2, 2, _selected_at),
        "count-selected": _eager(1, 1, lambda _context, value: float(len(_words(value)))),
        "jr:choice-name": Rule(2, 2, _choice_name),
        "jr:itext": _eager(1, 1, _itext),
        "indexed-repeat": Rule(3, 7, _indexed_repeat),
        "count-non-empty": _eager(1, 1, _count_non_empty),
        "min": _eager(1, 99, _extreme(min)),
        "max": _eager(1, 99, _extreme(max)),
        "join": _eager(1, 99, _join),
        "randomize": _eager(1, 2, _randomize),
        "substr": _eager(2, 3, _substr),
        "ends-with": _eager(2, 2, lambda _context, text, mark: text_of(text).endswith(text_of(mark))),
        "regex": _eager(2, 2, _regex),
        "digest": _eager(2, 3, _digest),
        "base64-decode": _eager(1, 1, _base64_decode),
        "uuid": _eager(0, 1, _uuid),
        "random": _eager(0, 0, lambda context: context.run.chance.random()),
        "int": _eager(1, 1, _int),
        "pow": _numeric(2, 2, _pow),
        "log": _numeric(1, 1, _logarithm(math.log)),
        "log10": _numeric(1, 1, _logarithm(math.log10)),
        "exp": _numeric(1, 1, math.exp),
        "exp10": _numeric(1, 1, _exponent_of_ten),
        "sqrt": _numeric(1, 1, math.sqrt),
        "abs": _numeric(1, 1, abs),
        "sin": _numeric(1, 1, math.sin),
        "cos": _numeric(1, 1, math.cos),
        "tan": _numeric(1, 1, math.tan),
        "asin": _numeric(1, 1, math.asin),
        "acos": _numeric(1, 1, math.acos),
        "atan": _numeric(1, 1, math.atan),
        "atan2": _numeric(2, 2, math.atan2),
        "pi": _eager(0, 0, lambda _context: math.pi),
        "pulldata": Rule(4, 4, _pulldata),
        # dates and places
        "today": _eager(0, 0, lambda context: dates.today(context.run)),
        "now": _eager(0, 0, lambda context: dates.now(context.run)),
        "date": _eager(1, 1, lambda context, value: dates.date_text(value, context.run.zone)),
        "date-time": _eager(1, 1, lambda context, value: dates.moment_text(value, context.run.zone)),
        "format-date": _eager(2, 2, lambda context, value, form: dates.formatted(value, form, context.run.zone)),
        "format-date-time": _eager(2, 2, lambda context, value, form: dates.formatted(value, form, context.run.zone)),
        "decimal-date-time": _eager(1, 1, lambda context, value: number_of(text_of(value), context.run.zone)),
        "decimal-time": _eager(1, 1, lambda _context, value: dates.part_of_day(text_of(value))),
        "distance": _eager(1, 99, lambda _context, *values: places.distance(_all_strings(values))),
        "area": _eager(1, 99, lambda _context, *values: places.area(_all_strings(values))),
    }  # fmt: skip
